"""What the site says about itself comes from mkdocs.yml, and claims nothing that nobody signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.verslagen import zonder_tags
from toets import __version__

if TYPE_CHECKING:
    from pathlib import Path


def read(page: Path) -> str:
    return zonder_tags(page.read_text("utf-8"))


def test_the_site_says_its_version_its_day_and_who_answers(kleine_site: Path) -> None:
    text = read(kleine_site / "over-deze-site.html")
    assert f"Maatwerktoets {__version__}, met vragenset 1." in text
    assert "1 december 2026" in text
    assert "griffie@voorbeeld.example , telefoon 14 0000" in text


def test_a_signed_statement_is_shown_with_who_signed_it(kleine_site: Path) -> None:
    text = read(kleine_site / "toegankelijkheid.html")
    assert "Status C: eerste maatregelen genomen" in text
    assert "getekend op 12 november 2026, door: wethouder" in text
    assert "maart 2027" in text


def test_without_a_signature_the_page_claims_nothing(site: Path) -> None:
    text = read(site / "toegankelijkheid.html")
    assert "Status E: geen verklaring" in text
    assert "getekend op" not in text
