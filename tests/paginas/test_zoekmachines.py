"""robots.txt and the map of the documents: what may be found is in it, what is practice never."""

from __future__ import annotations

import fnmatch
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests import gemeente
from tests.verslagen import PLAATS
from tests.xmllezen import lees_xml
from toets.contract.diwoo import SITEMAP
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.zoekmachines import documentenkaart, robots_txt, vindbare_documenten, zoekmachinebestanden

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "policies/voorbeeld/voorstel.yml"
URL = "https://voorbeeld.example/toets/"
PAPIER = "voorstellen/voorbeeld/voorstel-op-papier.pdf"
PDF, WORD = (f"voorstellen/voorbeeld/gespreksverslag-k7m2p9qd.{ending}" for ending in ("pdf", "docx"))


def dossier(root: Path, soort: str = "sessie", *, oefenmateriaal: bool = False, url: str = URL) -> Dossier:
    files = gemeente.inhoud()
    files[PLAATS]["soort"] = soort
    if url:
        files["mkdocs.yml"]["site_url"] = url
    if oefenmateriaal:
        files[VOORSTEL]["oefenmateriaal"] = "Hierover is al besloten."
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def may_fetch(robots: str, address: str) -> bool:
    """What a crawler that follows RFC 9309 does: the longest rule that fits counts, and Allow wins from its equal."""
    best = (0, True)
    for line in robots.splitlines():
        rule, _, pattern = line.partition(": ")
        if rule in ("Allow", "Disallow") and pattern:
            glob = pattern.removesuffix("$") + ("" if pattern.endswith("$") else "*")
            if fnmatch.fnmatchcase(address, glob):
                best = max(best, (len(pattern), rule == "Allow"))
    return best[1]


@pytest.mark.parametrize(
    ("soort", "oefenmateriaal", "found"),
    [
        ("sessie", False, {PAPIER, PDF, WORD}),
        ("sessie", True, {PDF, WORD}),
        ("oefening", False, {PAPIER}),
        ("oefening", True, set()),
    ],
)
def test_the_map_and_robots_txt_agree_on_every_document(
    tmp_path: Path, soort: str, found: set[str], *, oefenmateriaal: bool
) -> None:
    whole = dossier(tmp_path, soort, oefenmateriaal=oefenmateriaal)
    assert set(vindbare_documenten(whole, met_pdf=True)) == found
    text = documentenkaart(whole, met_pdf=True)
    assert (text is None) is (not found)  # a map without an address is none
    listed = lees_xml(text).iter(f"{{{SITEMAP}}}loc") if text else ()
    assert {place.text for place in listed} == {URL + address for address in found}
    robots = robots_txt(whole, [])
    for address in (PAPIER, PDF, WORD):
        assert may_fetch(robots, f"/toets/{address}") is (address in found), address
        old = address.replace("/voorbeeld/", "/oud-beleid/")
        assert may_fetch(robots, f"/toets/{old}") is (address in found), old
    # A page says for itself that it is not to be found: who may not fetch it can't read that.
    assert may_fetch(robots, "/toets/voorstellen/voorbeeld/verslagen/k7m2p9qd.html")


def test_without_pdfs_the_map_leads_to_what_there_is(tmp_path: Path) -> None:
    assert list(vindbare_documenten(dossier(tmp_path), met_pdf=False)) == [WORD]


def test_robots_txt_names_every_map_by_its_whole_address(tmp_path: Path) -> None:
    files = dict(zoekmachinebestanden(dossier(tmp_path), met_pdf=True))
    named = [line.removeprefix("Sitemap: ") for line in files["robots.txt"].splitlines() if line.startswith("Sitemap")]
    assert named == [f"{URL}sitemap.xml", f"{URL}sitemap-documenten.xml"]
    assert {urlsplit(address).path.removeprefix("/toets/") for address in named} - {"sitemap.xml"} == files.keys() - {
        "robots.txt"
    }


def test_without_an_address_of_the_site_no_map_is_named_and_practice_is_still_left_alone(tmp_path: Path) -> None:
    files = dict(zoekmachinebestanden(dossier(tmp_path, "oefening", url=""), met_pdf=True))
    assert list(files) == ["robots.txt"]
    assert "Sitemap" not in files["robots.txt"]
    for left_alone in (PDF, WORD, *(address.replace("gespreksverslag", "voorblad") for address in (PDF, WORD))):
        assert not may_fetch(files["robots.txt"], f"/{left_alone}")
    assert may_fetch(files["robots.txt"], f"/{PAPIER}")


def test_where_all_may_be_found_robots_txt_forbids_nothing(tmp_path: Path) -> None:
    assert robots_txt(dossier(tmp_path, url=""), []) == "User-agent: *\nDisallow:\n"
