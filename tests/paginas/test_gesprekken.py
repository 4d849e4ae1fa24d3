"""Each voorstel has a page for its gesprek, which holds all that the app needs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from toets.contract.eiland import als_json
from toets.contract.sessiepakket import maak_sessiepakket
from toets.gedeeld import adressen
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.gesprekken import gesprekken
from toets.paginas.paginas import sjablonen

if TYPE_CHECKING:
    from pathlib import Path


def pages(root: Path, *, offline: bool = False) -> tuple[Dossier, dict[str, str]]:
    dossier = Dossier.van(laad(root))
    return dossier, dict(gesprekken(dossier, sjablonen(dossier, met_pdf=False), offline=offline))


def test_every_voorstel_has_a_page_for_its_gesprek(repo: Path) -> None:
    dossier, found = pages(repo)
    assert list(found) == [*(adressen.gesprek(name) for name in dossier.voorstellen), adressen.MEE]


def test_the_page_for_a_typed_code_knows_every_voorstel_with_its_stories_and_none_before_vragen_are_fixed(
    repo: Path,
) -> None:
    dossier, found = pages(repo)
    block = re.search(r'id="mee-gegevens">(.*?)</script>', found[adressen.MEE], re.DOTALL)
    assert block
    known = {one["id"]: one for one in json.loads(block[1])["voorstellen"]}
    assert list(known) == list(dossier.voorstellen)
    for name, voorstel in dossier.voorstellen.items():
        assert known[name]["gesprek"] == adressen.gesprek(name)
        assert [casus["id"] for casus in known[name]["casussen"]] == [keuze.casus for keuze in voorstel.casussen]
    for path in (repo / "questions/versies").iterdir():
        path.unlink()
    _, found = pages(repo)
    assert '"voorstellen":[]' in found[adressen.MEE]


def test_the_page_holds_the_sessiepakket_of_its_own_voorstel(repo: Path) -> None:
    dossier, found = pages(repo)
    for name in dossier.voorstellen:
        block = re.search(r'id="sessiepakket">(.*?)</script>', found[adressen.gesprek(name)], re.DOTALL)
        assert block
        assert json.loads(block[1]) == json.loads(als_json(maak_sessiepakket(dossier, name)))


def test_a_page_names_its_worker_only_when_a_browser_may_keep_it(repo: Path) -> None:
    for offline in (True, False):
        _, found = pages(repo, offline=offline)
        assert "gesprek-offline.js" not in found.pop(adressen.MEE)
        for html in found.values():
            assert ("gesprek-offline.js" in html) == offline
