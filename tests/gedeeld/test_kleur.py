"""One colour of a municipality: everything that follows from it can be read, in light and in dark."""

from __future__ import annotations

import re
from colorsys import rgb_to_hsv
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests import gemeente
from tests.test_cli import run
from toets.bouwen.bouwen import bouw
from toets.gedeeld import kleur
from toets.gedeeld.locaties import SJABLONEN

if TYPE_CHECKING:
    from pathlib import Path

KLEUREN = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def waarden(css: str) -> dict[str, str]:
    return dict(re.findall(r"--toets-color-([\w-]+): (#[0-9a-f]{6})", css))


@given(KLEUREN)
def test_what_the_check_lets_through_can_be_read_everywhere(one: str) -> None:
    assume(kleur.leesbaar(one) >= kleur.NODIG)
    light, dark = kleur.huisstijl(one)
    pairs = [
        *((light[ink], ground) for ink in ("accent", "accent-strong") for ground in (kleur.WIT, kleur.PAPIER)),
        *((light[ink], light["accent-soft"]) for ink in ("accent", "accent-strong")),
        *((light[ground], kleur.WIT) for ground in ("accent", "bar", "bar-hover")),
        *(
            (dark[ink], ground)
            for ink in ("accent", "accent-strong")
            for ground in (kleur.VLAK_DONKER, dark["accent-soft"])
        ),
        *((dark["on-accent"], dark[ground]) for ground in ("accent", "accent-strong")),
        *((dark[ground], kleur.OP_BALK_DONKER) for ground in ("bar", "bar-hover")),
    ]
    assert [pair for pair in pairs if kleur.contrast(*pair) < kleur.NODIG] == []


def test_contrast_is_measured_as_wcag_does() -> None:
    assert round(kleur.contrast("#ffffff", "#000000"), 2) == 21
    assert round(kleur.contrast("#777777", "#ffffff"), 2) == 4.48


def tint(one: str) -> float:
    """The hue of a colour in degrees: 0 is red, 120 is green."""
    return 360 * rgb_to_hsv(*(int(one[place : place + 2], 16) / 255 for place in (1, 3, 5)))[0]


def test_the_colours_of_the_directions_can_be_read_and_are_no_red_and_no_green() -> None:
    light, dark = (SJABLONEN / "css" / "tokens.css").read_text("utf-8").split("@media screen", 1)
    for found in (waarden(light), waarden(dark.split("@media print")[0])):
        for code in ("antwoord-plus", "antwoord-min"):
            for ground in ("paper", "surface", "raised", "accent-soft"):
                assert kleur.contrast(found[code], found[ground]) >= kleur.NODIG, (code, ground)
            assert 30 < tint(found[code]) < 80 or 150 < tint(found[code]) < 300, code


def test_the_grounds_that_are_measured_are_those_of_the_site() -> None:
    light, dark = (SJABLONEN / "css" / "tokens.css").read_text("utf-8").split("@media screen", 1)
    assert (waarden(light)["paper"], waarden(light)["surface"]) == (kleur.PAPIER, kleur.VLAK)
    found = waarden(dark.split("@media print")[0])
    assert (found["paper"], found["surface"]) == (kleur.PAPIER_DONKER, kleur.VLAK_DONKER)
    assert found["on-bar"] == kleur.OP_BALK_DONKER
    light_tokens, dark_tokens = kleur.huisstijl("#154273")
    assert set(light_tokens) <= set(waarden(light))
    assert set(dark_tokens) <= set(found)


@pytest.mark.bouwt
@pytest.mark.usefixtures("lege_pdfs")
def test_a_municipality_has_its_colour_and_contact_on_its_site(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"]["extra"]["toets"] |= {
        "kleur": "#154273",
        "contact": {"wie": "De griffie", "mail": "griffie@gemeente.example"},
    }
    site = bouw(gemeente.schrijf(tmp_path, files), lambda _: None, lambda _: None)
    assert (
        waarden((site / "css" / "tokens.css").read_text("utf-8"))["bar"]
        != waarden((SJABLONEN / "css" / "tokens.css").read_text("utf-8"))["bar"]
    )
    for page in ("index.html", "over.html", "voorstellen/voorbeeld/index.html"):
        assert '<a class="mt-foot__link" href="mailto:griffie@gemeente.example">De griffie</a>' in (
            site / page
        ).read_text("utf-8")


def test_what_can_be_no_colour_mail_or_number_is_said_at_its_line(repo: Path) -> None:
    (repo / "mkdocs.yml").write_text(
        "site_name: Voorbeeld\nextra:\n  toets:\n    gemeente: Voorbeeld\n    kleur: blauw\n"
        "    contact: {wie: De griffie, mail: 'javascript:x'}\n    drempels: {woorden_per_zin: veel, zin: 3}\n"
    )
    status, said = run("check", "--map", str(repo))
    assert status == 1
    for line in (5, 6, 7):
        assert f"mkdocs.yml:{line}:" in said
    assert "Schrijf een hekje en zes tekens" in said
    assert "Schrijf een mailadres" in said


def test_a_municipality_chooses_when_the_check_speaks_of_plain_dutch(repo: Path) -> None:
    config = (repo / "mkdocs.yml").read_text("utf-8")
    (repo / "mkdocs.yml").write_text(config + "    drempels: {woorden_per_zin: 5, leesbaarheid: 100}\n")
    _, said = run("check", "--map", str(repo))
    assert "van hoogstens 5 woorden" in said
    assert "[lange-zin]" in said
