"""The index of what can be found on the site."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.vectors.maak_zoeken import SITE, ZELFDE
from toets.bouwen.links import lees_pagina
from toets.bouwen.zoekindex import VELDEN, inkorten, maak_zoekindex, soort_van, zoekgegevens
from toets.gedeeld import adressen
from toets.gedeeld.zoektermen import stam
from toets.paginas.bladen import OP_PAPIER

if TYPE_CHECKING:
    from pathlib import Path

BEGIN, EIND = "globalThis.zoekgegevens=JSON.parse('", "');\n"


def gelezen(site: Path) -> dict[str, Any]:
    """What the script in this site holds, as a browser reads it."""
    script = (site / adressen.ZOEKINDEX).read_text("utf-8")
    assert script.startswith(BEGIN)
    assert script.endswith(EIND)
    inside = script.removeprefix(BEGIN).removesuffix(EIND)
    text = inside.replace("\\\\", "\0").replace("\\'", "'").replace("\\u2028", "\u2028").replace("\0", "\\")
    found: dict[str, Any] = json.loads(text)
    return found


def schrijf(root: Path, pages: dict[str, str]) -> Path:
    for address, html in pages.items():
        (root / address).parent.mkdir(parents=True, exist_ok=True)
        (root / address).write_text(html, encoding="utf-8")
    (root / "app").mkdir()
    return root


def test_the_script_holds_every_page_but_that_of_a_page_that_is_not_there(tmp_path: Path) -> None:
    maak_zoekindex(schrijf(tmp_path, SITE), ZELFDE)
    found = gelezen(tmp_path)
    assert [page["adres"] for page in found["paginas"]] == sorted(SITE.keys() - {"404.html"})
    assert found["zelfde"] == ZELFDE


def test_a_text_with_quotes_and_strange_ends_of_lines_arrives_as_it_was(tmp_path: Path) -> None:
    name = "Eén 'naam' \\ \"zo\" \u2028 </script>"
    html = f'<article class="md-content__inner"><h1>{name.replace("<", "&lt;")}</h1></article>'
    maak_zoekindex(schrijf(tmp_path, {"x.html": html}), [])
    assert gelezen(tmp_path)["paginas"][0]["titel"] == name


def test_a_word_that_stands_in_the_same_part_of_every_voorstel_says_little_of_one() -> None:
    found = zoekgegevens(sorted(SITE.items()), [])
    index = dict(found.index["index"])
    assert set(index[stam("printer")]) == {str(VELDEN.index("vast"))}
    assert set(index[stam("coach")]) == {str(VELDEN.index("tekst"))}
    # What a page is called is its own.
    assert str(VELDEN.index("titel")) in index[stam("jeugdhulp")]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("voorstellen/een/index.html", "Voorstel"),
        ("voorstellen/een/vragen.html", "Vragen bij een voorstel"),
        ("voorstellen/een/verslagen/k7m2p9qd.html", "Gespreksverslag"),
        ("voorstellen/index.html", "Overzicht"),
        ("verhalen/gezin-a.html", "Verhaal"),
        ("vragen/stem.html", "Vraag"),
        ("handleiding/griffie.html", "Handleiding"),
        ("meedoen/velden.html", "Voor programmeurs"),
        ("meedoen/index.html", "Meedoen"),
        ("index.html", "Uitleg"),
    ],
)
def test_every_page_is_of_a_kind_that_a_reader_understands(address: str, kind: str) -> None:
    assert soort_van(address).naam == kind


def test_a_voorstel_counts_more_than_what_hangs_from_it_and_that_more_than_pages_for_programmers() -> None:
    voorstel = soort_van(adressen.voorstel("a"))
    under = [soort_van(adressen.vragen_van("a")), soort_van(adressen.verslag("a", "k7m2p9qd"))]
    assert all(voorstel.gewicht > kind.gewicht for kind in under)
    assert all(kind.gewicht >= soort_van(adressen.VELDEN).gewicht for kind in under)
    assert [soort_van(page).programmeurs for page in (adressen.VELDEN, adressen.OPENDATA, adressen.HOME)] == [
        True,
        True,
        False,
    ]


def test_how_a_part_begins_is_cut_off_between_words() -> None:
    assert inkorten("Kort.") == "Kort."
    long = inkorten("woord, " * 50)
    assert long.endswith("woord…")
    assert len(long) <= 101


def test_in_a_built_site_each_place_that_is_found_is_there_and_no_sheet_is_found(kleine_site: Path) -> None:
    found = gelezen(kleine_site)
    addresses = [page["adres"] for page in found["paginas"]]
    assert adressen.blad("voorbeeld", OP_PAPIER) not in addresses
    assert adressen.gesprek("voorbeeld") not in addresses
    assert {adressen.HOME, adressen.voorstel("voorbeeld"), adressen.vraag("stem"), "over.html"} <= {*addresses}
    places = {address: lees_pagina((kleine_site / address).read_text("utf-8")).plekken for address in addresses}
    for part in found["delen"]:
        address = addresses[part["pagina"]]
        assert not part["anker"] or part["anker"] in places[address], (address, part)
        assert part["titel"]
    assert found["zelfde"] == [["schoolvervoer", "leerlingenvervoer", "vervoer naar school"]]
