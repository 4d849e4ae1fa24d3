"""What `check` calls good can be built, whatever stands in it: held against dossiers made by chance."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests import gemeente
from tests.bouwstappen import de_fouten, schrijf_alles
from tests.dossiers import dossiers
from tests.pdfs import met_bewaarde_pdfs
from tests.xmllezen import lees_xml
from toets.bouwen.bouwen import bouw
from toets.contract.eiland import als_json
from toets.contract.sessiepakket import maak_sessiepakket
from toets.controles.controle import controleer
from toets.gedeeld.tekst import vaste_bedragen
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from tests.dossiers import Files
    from toets.inhoud.dossier import Inhoud

# They write all pages, without the engine.
pytestmark = pytest.mark.bouwt

ISLAND = re.compile(r'<script type="application/json" id="([\w-]+)">(.*?)</script>', re.DOTALL)
WEINIG, VEEL, GEBOUWD = 3, 200, 4


def with_examples(count: int) -> settings:
    """The same ones in each run. One that fails is not made smaller: that takes minutes, as each must be written."""
    phases = [Phase.explicit, Phase.generate]
    return settings(max_examples=count, suppress_health_check=list(HealthCheck), derandomize=True, phases=phases)


def hold(count: int) -> None:
    """Make so many dossiers and write all that is cheap of each one that the check calls good."""
    good = []

    @with_examples(count)
    @given(dossiers())
    def write(files: Files) -> None:
        with TemporaryDirectory() as folder:
            inhoud = laad(gemeente.schrijf(Path(folder) / "repo", files))
            good.append(not de_fouten(controleer(inhoud)))
            if good[-1]:
                schrijf_alles(inhoud, Path(folder) / "docs", gemeente.VANDAAG)
                read_back(inhoud, Path(folder) / "docs")

    write()
    # Of dossiers that are refused nothing is learnt.
    assert sum(good) > 0.9 * len(good), f"{sum(good)} of {len(good)} were good"


def read_back(inhoud: Inhoud, docs: Path) -> None:
    """What a program reads of it must be whole: the data in the pages, the open data, the feed and the maps."""
    islands = 0
    for path in [*docs.rglob("*.md"), *docs.rglob("*.html")]:
        for name, text in ISLAND.findall(path.read_text("utf-8")):
            islands += 1
            json.loads(text)
            if name == "sessiepakket":
                assert text == vaste_bedragen(als_json(maak_sessiepakket(Dossier.van(inhoud), "voorbeeld")))
    assert islands
    for path in docs.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in docs.rglob("*.xml"):
        lees_xml(path.read_text("utf-8"))
    for path in docs.rglob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            head, *rows = csv.reader(file, delimiter=";")
        assert all(len(row) == len(head) for row in rows)


def test_a_few_dossiers_that_the_check_calls_good_can_be_written() -> None:
    hold(WEINIG)


@pytest.mark.traag
def test_many_dossiers_that_the_check_calls_good_can_be_written() -> None:
    hold(VEEL)


@pytest.mark.traag
def test_some_dossiers_that_the_check_calls_good_are_built_whole() -> None:
    built = []

    @settings(max_examples=GEBOUWD, suppress_health_check=list(HealthCheck), derandomize=True, phases=[Phase.generate])
    @given(dossiers())
    def build(files: Files) -> None:
        with TemporaryDirectory() as folder:
            root = met_bewaarde_pdfs(gemeente.schrijf(Path(folder), files))
            if de_fouten(controleer(laad(root))):
                return
            site = bouw(root, lambda _: None, lambda _: None, vandaag=gemeente.VANDAAG)
            assert (site / "voorstellen/voorbeeld/index.html").exists()
            built.append(files)

    build()
    assert len(built) > 1
