"""What a gesprek gets of a voorstel: complete, and harmless inside a page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from toets.contract.eiland import als_json
from toets.contract.sessiepakket import PUNT_TEKENS, maak_sessiepakket
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path


def pakket_text(repo: Path) -> str:
    return als_json(maak_sessiepakket(Dossier.van(laad(repo)), "voorbeeld"))


def test_the_pakket_holds_six_vragen_of_the_frozen_set(repo: Path) -> None:
    pakket = json.loads(pakket_text(repo))
    assert pakket["format"] == "sessiepakket/1"
    assert pakket["vragenset"] == 1
    assert len(pakket["vragen"]) == 6
    assert sum(vraag["ook_kort"] for vraag in pakket["vragen"]) == 3
    assert sum(vraag["inschatting"] is not None for vraag in pakket["vragen"]) == 2


def test_the_pakket_knows_what_the_municipality_and_its_site_are_called(repo: Path) -> None:
    dossier = Dossier.van(laad(repo))
    names = maak_sessiepakket(dossier, "voorbeeld").gemeente
    assert names == [dossier.gemeente.site_name, dossier.gemeente.extra.toets.gemeente]


def test_no_text_can_end_the_script_block_that_it_stands_in(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    hostile = "titel: Los </script> eind  # toets: negeer html-in-tekst - bewijs"
    path.write_text(path.read_text().replace("titel: Teams beslissen zelf", hostile))
    text = pakket_text(repo)
    assert "<" not in text
    assert json.loads(text)["voorstel"]["titel"] == "Los </script> eind"


def test_the_pakket_names_every_beslispunt_also_below_another_one_on_one_line(repo: Path) -> None:
    dossier = Dossier.van(laad(repo))
    voorstel = dossier.voorstellen["voorbeeld"]
    lang = voorstel.beslispunten[0].model_copy(
        update={"onderdelen": [], "nummer": "1z", "tekst": "Een lang punt.\n\nVan twee delen. " * 9}
    )
    voorstel.beslispunten[0].onderdelen.append(lang)
    punten = maak_sessiepakket(dossier, "voorbeeld").voorstel.beslispunten
    assert [punt.nummer for punt in punten] == [punt.nummer for punt in voorstel.alle_beslispunten()]
    tekst = next(punt.tekst for punt in punten if punt.nummer == "1z")
    assert tekst.startswith("Een lang punt. Van twee delen.")
    assert tekst.endswith(" …")
    assert len(tekst) <= PUNT_TEKENS
