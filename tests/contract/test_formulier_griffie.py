"""The forms of the griffie get what there is to say something of, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import gemeente
from toets.afleiden.versie import versie_van
from toets.contract.eiland import als_json
from toets.contract.formulier_griffie import gegevens_opvolging, gegevens_verslag, gesprek
from toets.inhoud.dossier import Dossier, laad
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from pathlib import Path


def dossier(repo: Path) -> Dossier:
    return Dossier.van(laad(repo))


def test_every_point_of_every_verslag_can_be_chosen_with_its_version_and_its_page(repo: Path) -> None:
    punten = gegevens_opvolging(dossier(repo)).punten
    assert [(punt.voorstel, punt.verslag, punt.versie, punt.punt) for punt in punten] == [
        ("voorbeeld", "k7m2p9qd", 1, 1),
        ("voorbeeld", "k7m2p9qd", 1, 2),
    ]
    assert punten[1].tekst == "Een vast budget past hier niet."
    assert punten[0].pagina == "../voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
    assert gesprek(Verslag.model_validate(gemeente.VERSLAG)) == "November 2026 (oefening)"
    assert gesprek(Verslag.model_validate({**gemeente.VERSLAG, "soort": "sessie"})) == "November 2026"


def test_what_was_written_before_is_opened_as_it_stands_in_its_file(repo: Path) -> None:
    gegevens = gegevens_opvolging(dossier(repo))
    assert gegevens.bestaand == {"voorbeeld": gemeente.OPVOLGING}
    assert gegevens.bezet == ["voorbeeld"]
    assert "</script" not in als_json(gegevens)


def test_of_a_voorstel_with_a_verslag_and_nothing_after_it_someone_begins_anew(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files["policies/voorbeeld/opvolging.yml"]
    gegevens = gegevens_opvolging(dossier(gemeente.schrijf(tmp_path, files)))
    assert gegevens.bestaand == {"voorbeeld": {"format": "opvolging/1"}}
    assert gegevens.bezet == []
    assert [ding.naam for ding in gegevens.dingen["voorstellen"]] == ["Teams beslissen zelf"]


def test_the_schema_in_the_page_asks_one_point_and_fills_in_what_follows_from_it(repo: Path) -> None:
    parts = gegevens_opvolging(dossier(repo)).schema_["$defs"]
    for name in ("Reactie", "Antwoord"):
        fields = parts[name]["properties"]
        assert [key for key, field in fields.items() if field.get("x-verborgen")] == ["verslag", "versie"]
        assert fields["punt"]["x-verwijzing"] == "punten"
        assert [key for key, field in fields.items() if "title" not in field] == []


def test_the_form_tells_what_only_the_check_looks_for(repo: Path) -> None:
    said = gegevens_opvolging(dossier(repo)).ongezien
    for words in ("een verslag veranderde", "een maand al is begonnen", "een tekst zwaar leest"):
        assert [words in line for line in said].count(True) == 1


def test_every_verslag_on_the_site_can_be_corrected_as_it_stands_in_its_file(repo: Path) -> None:
    gegevens = gegevens_verslag(dossier(repo))
    assert gegevens.bestaand == {"voorbeeld/k7m2p9qd": gemeente.VERSLAG}
    assert gegevens.bezet == ["voorbeeld/k7m2p9qd"]
    assert gegevens.dingen["voorstellen"][0].naam == "November 2026 (oefening): Teams beslissen zelf"
    assert next((ding.id, ding.uitleg) for ding in gegevens.dingen["rollen"]) == ("raadslid", "raadsleden")


def test_a_verslag_finds_its_voorstel_and_the_words_of_its_own_vragen(repo: Path) -> None:
    everything = dossier(repo)
    gegevens = gegevens_verslag(everything)
    now = versie_van(everything.voorstellen["voorbeeld"], everything.documenten)
    assert gegevens.voorstellen[0].kenmerken == [now.kenmerk, *now.punten.values()]
    asked = everything.vragensets[0].vragen["stem"]
    assert gegevens.gesteld["1"]["stem"].kort == asked.kort
    assert gegevens.gesteld["1"]["stem"].antwoorden == asked.antwoorden


def test_every_field_that_the_form_for_a_verslag_asks_has_a_title(repo: Path) -> None:
    schema = gegevens_verslag(dossier(repo)).schema_
    asked = ["opbrengst", "redenen", "wie_ontbrak", "kan_misgaan", "werkte_niet", "gemiste_vragen"]
    fields = {name: schema["properties"][name] for name in [*asked, "gepubliceerd", "erratum"]}
    for part in ("Opbrengst", "Redenen", "VraagWerkteNiet"):
        fields |= {f"{part}.{name}": field for name, field in schema["$defs"][part]["properties"].items()}
        assert fields[f"{part}.vraag"]["x-verwijzing"] == "vragen"
    assert [name for name, field in fields.items() if "title" not in field] == []
