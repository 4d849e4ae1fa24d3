"""A model is pure: to know it, no file is read but its code."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

from toets import model

PROGRAM = """
import importlib, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
for name in {names}:
    importlib.import_module("toets.model." + name)
print("\\\\n".join(path for path in opened if path.endswith((".json", ".yml"))))
"""


def test_importing_every_model_reads_no_data() -> None:
    names = [found.name for found in pkgutil.iter_modules(model.__path__)]
    program = PROGRAM.format(names=names)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
