"""`python -m toets` is the same as `python build.py`, in an environment that is already set up."""

from toets.cli import main

main(prog_name="python build.py")
