"""The feed: valid, of real gesprekken only, and with months where a day would tell something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import OPVOLGING, PLAATS
from tests.xmllezen import lees_xml
from toets.contract.volgen import ATOM, NOG_NIETS, berichten, feed
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

URL = "https://voorbeeld.example/toets/"
PAGINA = f"{URL}voorstellen/voorbeeld/verslagen/k7m2p9qd.html"


def dossier(root: Path, **changes: Any) -> Dossier:
    files = vol_verslag.bestanden()
    files[PLAATS] |= changes
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def gelezen(found: Dossier) -> ET.Element:
    """The feed as a reader of feeds has it, with all that RFC 4287 (4.1.1, 4.1.2) asks of it."""
    text = feed(found)
    assert text
    root = lees_xml(text)
    assert root.tag == f"{{{ATOM}}}feed"
    entries = root.findall(f"{{{ATOM}}}entry")
    for part in (root, *entries):
        for name in ("id", "title", "updated"):
            (one,) = part.findall(f"{{{ATOM}}}{name}")
            assert one.text, name
        assert re.fullmatch(r"\d{4}-\d\d-01T00:00:00Z", zegt(part, "updated"))
        assert zegt(part, "id").startswith(URL)
        assert len([link for link in part.iter(f"{{{ATOM}}}link") if link.get("rel") == "alternate"]) >= 1
    (author,) = root.findall(f"{{{ATOM}}}author")
    assert zegt(author, "name") == "Maatwerktoets Voorbeeld"
    assert len({zegt(entry, "id") for entry in entries}) == len(entries)
    return root


def zegt(part: ET.Element, name: str) -> str:
    return part.findtext(f"{{{ATOM}}}{name}") or ""


def test_a_real_verslag_and_what_became_of_its_points_are_in_it_the_newest_first(tmp_path: Path) -> None:
    found = dossier(tmp_path)
    entries = gelezen(found).findall(f"{{{ATOM}}}entry")
    titles = [zegt(entry, "title") for entry in entries]
    assert titles[-1] == "Gespreksverslag van november 2026: Teams beslissen zelf"
    assert any(title.startswith("Het college antwoordt op punt ") for title in titles)
    said = vol_verslag.bestanden()[OPVOLGING]
    assert len(entries) == 1 + len(said.get("reacties", [])) + len(said.get("antwoorden", []))
    moments = [zegt(entry, "updated") for entry in entries]
    assert moments == sorted(moments, reverse=True)
    for entry in entries:
        (link,) = entry.findall(f"{{{ATOM}}}link")
        assert (link.get("href") or "").partition("#")[0] == PAGINA


def test_no_day_of_a_publication_stands_in_it_and_a_gesprek_gets_the_first_of_its_month(tmp_path: Path) -> None:
    published = feed(dossier(tmp_path / "a", gepubliceerd="2026-12-19"))
    assert published
    assert "2026-12-19" not in published
    assert "19 december" not in published
    assert "2026-12-01T00:00:00Z" in published
    (first,) = [one for one in berichten(dossier(tmp_path / "b", gepubliceerd=None)) if one.kenmerk == "verslag"]
    assert first.sinds() == "2026-11-01T00:00:00Z"
    (year,) = [one for one in berichten(dossier(tmp_path / "c", gepubliceerd="2027")) if one.kenmerk == "verslag"]
    assert year.sinds() == "2026-11-01T00:00:00Z"


def test_an_exercise_never_gets_into_it_and_an_empty_feed_is_still_one(tmp_path: Path) -> None:
    root = gelezen(dossier(tmp_path, soort="oefening", origineel=None))
    assert root.findall(f"{{{ATOM}}}entry") == []
    assert zegt(root, "updated") == NOG_NIETS


def test_what_is_said_anew_of_a_point_takes_the_place_of_what_was_said_before(tmp_path: Path) -> None:
    def ids(root: Path, gevolg: str, maand: str) -> dict[str, str]:
        files = vol_verslag.bestanden()
        answer = {"verslag": "k7m2p9qd", "versie": "1", "punt": "1", "gevolg": gevolg, "maand": maand}
        files[OPVOLGING] = {"format": "opvolging/1", "antwoorden": [{**answer, "toelichting": "Dat komt."}]}
        found = gelezen(Dossier.van(laad(gemeente.schrijf(root, files))))
        return {zegt(entry, "id"): zegt(entry, "updated") for entry in found.findall(f"{{{ATOM}}}entry")}

    before, after = ids(tmp_path / "a", "toegezegd", "2027-01"), ids(tmp_path / "b", "toezegging-afgedaan", "2027-06")
    assert before.keys() == after.keys()
    assert after[f"{PAGINA}#gevolg-1"] == "2027-06-01T00:00:00Z"


def test_a_correction_is_told_in_its_entry(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    del files[OPVOLGING]
    files[PLAATS] |= {"versie": "2", "erratum": "Bij punt 1 stond een woord te veel."}
    (only,) = berichten(Dossier.van(laad(gemeente.schrijf(tmp_path, files))))
    assert "Versie 2. Verbeterd: Bij punt 1 stond een woord te veel." in only.samenvatting


def test_a_text_with_signs_and_markdown_is_read_as_its_words(tmp_path: Path) -> None:
    points = [{"soort": "zorg", "aan_zet": "college", "tekst": "Een *team* & een gezin: 3 > 2."}]
    files = vol_verslag.bestanden()
    files[PLAATS]["opbrengst"] = points
    answer = {"verslag": "k7m2p9qd", "versie": "1", "punt": "1", "tekst": "**Dat** klopt.", "maand": "2027-01"}
    files[OPVOLGING] = {"format": "opvolging/1", "reacties": [answer]}
    found = gelezen(Dossier.van(laad(gemeente.schrijf(tmp_path, files))))
    assert "Het punt: Een team & een gezin: 3 > 2. Het college: Dat klopt." in {
        zegt(entry, "summary") for entry in found.findall(f"{{{ATOM}}}entry")
    }


@pytest.mark.parametrize("url", [None, "https://voorbeeld.example"])
def test_without_an_address_of_the_site_there_is_no_feed(tmp_path: Path, url: str | None) -> None:
    files = vol_verslag.bestanden()
    files["mkdocs.yml"] = {**files["mkdocs.yml"], "site_url": url}
    if url is None:
        del files["mkdocs.yml"]["site_url"]
    found = feed(Dossier.van(laad(gemeente.schrijf(tmp_path, files))))
    assert (found is None) is (url is None)
    assert found is None or f'href="{url}/voorstellen/gesprekken.xml"' in found
