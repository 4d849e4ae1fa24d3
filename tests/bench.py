"""How long a build takes as voorstellen grow: prints seconds per step, asserts nothing."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from toets.bouwen import bouw

ROOT = Path(__file__).parents[1]
SIZES = (1, 10, 50)


def repository(root: Path, voorstellen: int) -> Path:
    """Put this repository's content in `root`, with so many copies of its voorstel."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "questions", root / "questions")
    (original,) = (ROOT / "policies").glob("*/voorstel.yml")
    for number in range(voorstellen):
        target = root / "policies" / f"voorstel-{number}" / "voorstel.yml"
        target.parent.mkdir(parents=True)
        shutil.copy(original, target)
    return root


def bench(voorstellen: int) -> None:
    """Build this repository's content with so many copies of its voorstel, and print what each step took."""
    with tempfile.TemporaryDirectory() as folder:
        root = repository(Path(folder), voorstellen)
        steps: list[tuple[str, float]] = []
        bouw(root, lambda step: steps.append((step, time.perf_counter())), lambda _: None)
        steps.append(("", time.perf_counter()))
        total = steps[-1][1] - steps[0][1]
        parts = (f"{name.lower()} {steps[n + 1][1] - start:.1f}" for n, (name, start) in enumerate(steps[:-1]))
        print(f"{voorstellen:3} voorstellen: {total:5.1f} s  ({', '.join(parts)})")


if __name__ == "__main__":
    for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
        bench(size)
