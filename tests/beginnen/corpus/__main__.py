"""Runs the importer on the set and shows the score, a table in Markdown: `python -m tests.beginnen.corpus`."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date

from tests.beginnen.corpus.concept import lees_concept
from tests.beginnen.corpus.lezen import lees_verwacht, tekst_van
from tests.beginnen.corpus.maak import mappen, stuk_van
from tests.beginnen.corpus.score import REGELS, hoogstens, score
from toets.beginnen.importeren.document import DocumentError
from toets.beginnen.importeren.importeren import importeer
from toets.beginnen.nieuw import TitelError
from toets.beginnen.sjabloon import Keuzes

VANDAAG = date(2026, 11, 27)


def tabel() -> str:
    """A line for everything that is counted, a column for every document. Of one that is refused nothing is right."""
    kolommen: list[Counter[str]] = []
    meest: Counter[str] = Counter()
    for map_ in mappen():
        verwacht = lees_verwacht(map_)
        meest += hoogstens(verwacht)
        try:
            concept, _ = importeer(stuk_van(map_), None, Keuzes({}, {}), VANDAAG)
        except (DocumentError, TitelError) as error:
            sys.stderr.write(f"{map_.name}: {error}\n")
            kolommen.append(Counter())
        else:
            kolommen.append(score(verwacht, tekst_van(stuk_van(map_)), lees_concept(concept.text)))
    nummers = [map_.name.partition("-")[0] for map_ in mappen()]
    regels = [["", *nummers, "samen", "van"], ["---"] * (len(nummers) + 3)]
    for regel in REGELS:
        aantallen = [kolom[regel] for kolom in kolommen]
        regels.append([regel, *(str(aantal) for aantal in aantallen), str(sum(aantallen)), str(meest[regel] or "")])
    return "\n".join(f"| {' | '.join(regel)} |" for regel in regels)


if __name__ == "__main__":
    sys.stdout.write(f"{tabel()}\n")
