"""What only whoever brings out a version needs: which packages are in it, under which licence, with which weakness.

Nothing here is in the wheel. `docs/releasing.md` says when to run what.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
