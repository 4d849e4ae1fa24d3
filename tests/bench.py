"""How long a build takes as voorstellen grow: prints seconds per step and per PDF, asserts nothing."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from toets.bouwen.bouwen import bouw
from toets.gedeeld.locaties import SJABLONEN
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import sjablonen
from toets.paginas.pdf import GEEN_PANGO, pdf_maker

ROOT = Path(__file__).parents[1]
SIZES = (1, 10, 50)


def repository(root: Path, voorstellen: int) -> Path:
    """Put this repository's content in `root`, with so many copies of its voorstel."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "questions", root / "questions")
    original = min((ROOT / "policies").glob("*/voorstel.yml"))
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
        seconds: dict[str, float] = {}
        for (name, start), (_, end) in pairwise(steps):
            step = name.partition(":")[0].lower()
            seconds[step] = seconds.get(step, 0) + end - start
        parts = (f"{step} {taken:.1f}" for step, taken in seconds.items())
        print(f"{voorstellen:3} voorstellen: {total:5.1f} s  ({', '.join(parts)})")


def bench_pdfs() -> None:
    """Make every sheet of this repository's first voorstel anew, and print the seconds of each PDF."""
    dossier = Dossier.van(laad(ROOT))
    name = next(iter(dossier.voorstellen))
    with tempfile.TemporaryDirectory() as folder:
        docs = Path(folder)
        shutil.copytree(SJABLONEN / "css", docs / "css")
        make_pdf = pdf_maker(docs / "store")
        if make_pdf is None:
            print(GEEN_PANGO)
            return
        for blad, address, html in als_pagina(dossier, sjablonen(dossier, met_pdf=True), name):
            (docs / address).parent.mkdir(parents=True, exist_ok=True)
            start = time.perf_counter()
            make_pdf(html, docs / address)
            print(f"{time.perf_counter() - start:6.2f} s  {blad.naam}.pdf")


if __name__ == "__main__":
    for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
        bench(size)
    bench_pdfs()
