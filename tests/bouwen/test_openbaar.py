"""A whole site with one real verslag and an exercise beside it: what programs of others are told of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import PLAATS
from toets.bouwen.bouwen import bouw
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path

ECHT, OEFENING = "k7m2p9qd", "m4r8t3wz"
VOOR_ANDEREN = (
    adressen.SITEMAP,
    adressen.SITEMAP_DOCUMENTEN,
    adressen.SITEMAP_DIWOO,
    adressen.VOLGEN,
)


@pytest.mark.bouwt
@pytest.mark.traag
@pytest.mark.usefixtures("lege_pdfs")
def test_every_list_has_the_real_verslag_and_none_the_exercise(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    files["mkdocs.yml"]["extra"]["toets"] |= {"woo": "site", "tooi": "gm0000"}
    files[PLAATS.replace(ECHT, OEFENING)] = {**gemeente.inhoud()[PLAATS], "maand": "2026-10"}
    site = bouw(gemeente.schrijf(tmp_path, files), lambda _: None, lambda _: None)
    for address in VOOR_ANDEREN:
        text = (site / address).read_text("utf-8")
        assert ECHT in text, address
        assert OEFENING not in text, address
    robots = (site / adressen.ROBOTS).read_text("utf-8")
    assert ECHT not in robots  # nothing is asked of it
    for ending in ("pdf", "docx"):
        assert f"Disallow: /toets/{adressen.verslagblad('voorbeeld', OEFENING, ending)}$" in robots
    for name, hidden in ((ECHT, False), (OEFENING, True)):
        for page in (adressen.verslag("voorbeeld", name), adressen.verslagblad("voorbeeld", name, "html")):
            assert ('name="robots" content="noindex"' in (site / page).read_text("utf-8")) is hidden, page
    assert "Het origineel staat in het raadsinformatiesysteem" in (
        site / adressen.verslag("voorbeeld", ECHT)
    ).read_text("utf-8")
