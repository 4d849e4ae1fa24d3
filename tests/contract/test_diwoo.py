"""What the Woo-index reads, held against DiWoo 0.9.8: which elements there are, which are asked, what they may say.

The schema itself is not in this repository. `ELEMENTEN` is what it says of the elements that stand in our file; the
files of this test were held against the whole schema, with its lists, when this was made (docs/keuzes/woo.md).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import PLAATS
from tests.xmllezen import lees_xml
from toets.contract.diwoo import DIWOO, SITEMAP, diwoo
from toets.gedeeld import adressen
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.zoekmachines import zoekmachinebestanden

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

URL = "https://voorbeeld.example/toets/"
KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/"
EU = "http://publications.europa.eu/resource/authority/"

# Per element of the schema: the children that it must have, and those that it may have. No children: a text.
ELEMENTEN: dict[str, tuple[set[str], set[str]]] = {
    "Document": (set(), {"DiWoo", "extraMetadata"}),
    "DiWoo": (
        {"publisher", "titelcollectie", "classificatiecollectie", "documenthandelingen"},
        {
            *("identifiers", "verantwoordelijke", "medeverantwoordelijken", "opsteller", "naamOpsteller"),
            *("omschrijvingen", "creatiedatum", "geldigheid", "language", "format", "aggregatiekenmerk"),
            *("isPartOf", "hasParts", "documentrelaties", "redenVerwijderingVervanging"),
        },
    ),
    "identifiers": ({"identifier"}, set()),
    "identifier": (set(), set()),
    "publisher": (set(), set()),
    "titelcollectie": ({"officieleTitel"}, {"verkorteTitels", "alternatieveTitels"}),
    "officieleTitel": (set(), set()),
    "omschrijvingen": ({"omschrijving"}, set()),
    "omschrijving": (set(), set()),
    "classificatiecollectie": ({"informatiecategorieen"}, {"documentsoorten", "themas", "trefwoorden"}),
    "informatiecategorieen": ({"informatiecategorie"}, set()),
    "informatiecategorie": (set(), set()),
    "language": (set(), set()),
    "format": (set(), set()),
    "documenthandelingen": ({"documenthandeling"}, set()),
    "documenthandeling": ({"soortHandeling", "atTime"}, {"wasAssociatedWith"}),
    "soortHandeling": (set(), set()),
    "atTime": (set(), set()),
}
# Of the lists of values, those that a verslag of a council can have.
WAARDEN = {
    "publisher": {"https://identifier.overheid.nl/tooi/id/gemeente/gm0995"},
    "informatiecategorie": {f"{KERN}c_db4862c3"},
    "language": {f"{EU}language/NLD"},
    "format": {f"{EU}file-type/PDF", f"{EU}file-type/DOCX"},
    "soortHandeling": {f"{KERN}c_e1ec050e", f"{KERN}c_dfcee535", f"{KERN}c_641ecd76"},
}


def dossier(root: Path, woo: str = "site", tooi: str = "gm0995", **changes: Any) -> Dossier:
    files = vol_verslag.bestanden()
    files["mkdocs.yml"]["extra"]["toets"] |= {"woo": woo, "tooi": tooi}
    files[PLAATS] |= changes
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def houd_tegen_het_schema(part: ET.Element) -> None:
    name = part.tag.removeprefix(f"{{{DIWOO}}}")
    must, may = ELEMENTEN[name]
    children = [child.tag.removeprefix(f"{{{DIWOO}}}") for child in part]
    assert must <= {*children} <= must | may, name
    assert len({*children}) == len(children), name
    if not must and not may:
        assert part.text, name
    assert (part.get("resource") in WAARDEN[name]) if name in WAARDEN else not part.attrib, name
    for child in part:
        houd_tegen_het_schema(child)


@pytest.mark.parametrize("met_pdf", [True, False])
@pytest.mark.parametrize("tooi", ["gm0995", "https://identifier.overheid.nl/tooi/id/gemeente/gm0995"])
def test_each_real_verslag_is_there_once_with_all_that_the_standard_asks(
    tmp_path: Path, tooi: str, *, met_pdf: bool
) -> None:
    files = diwoo(dossier(tmp_path, tooi=tooi), met_pdf=met_pdf)
    (url,) = lees_xml(files[adressen.SITEMAP_DIWOO])
    ending = "pdf" if met_pdf else "docx"
    assert url.findtext(f"{{{SITEMAP}}}loc") == f"{URL}voorstellen/voorbeeld/gespreksverslag-k7m2p9qd.{ending}"
    (document,) = url.findall(f"{{{DIWOO}}}Document")
    houd_tegen_het_schema(document)
    said = {part.tag.partition("}")[2]: part.text for part in document.iter()}
    assert said["publisher"] == "gemeente Voorbeeld"
    assert said["officieleTitel"] == "Gespreksverslag van november 2026: Teams beslissen zelf"
    assert said["atTime"] == "2026-12-01T00:00:00"
    (format_,) = document.iter(f"{{{DIWOO}}}format")
    assert (format_.get("resource") or "").endswith(ending.upper())


def test_the_index_has_the_name_that_a_harvester_looks_for_and_robots_txt_leads_there(tmp_path: Path) -> None:
    files = dict(zoekmachinebestanden(dossier(tmp_path), met_pdf=True))
    assert re.fullmatch(r"sitemapindex-diwoo-infocat\d{3}\.xml", adressen.SITEMAPINDEX_DIWOO)
    (place,) = lees_xml(files[adressen.SITEMAPINDEX_DIWOO]).iter(f"{{{SITEMAP}}}loc")
    assert place.text == URL + adressen.SITEMAP_DIWOO
    named = [line for line in files[adressen.ROBOTS].splitlines() if "diwoo" in line]
    assert named == [f"Sitemap: {URL}{adressen.SITEMAPINDEX_DIWOO}"]


@pytest.mark.parametrize(
    ("woo", "changes"), [("ris", {}), ("site", {"soort": "oefening", "origineel": None})], ids=["ris", "exercise"]
)
def test_nothing_is_told_to_the_index_by_itself_nor_of_an_exercise(
    tmp_path: Path, woo: str, changes: dict[str, Any]
) -> None:
    found = dossier(tmp_path, woo, **changes)
    assert diwoo(found, met_pdf=True) == {}
    assert "diwoo" not in " ".join(dict(zoekmachinebestanden(found, met_pdf=True)).values())


def test_no_day_of_a_gesprek_can_be_in_it(tmp_path: Path) -> None:
    text = diwoo(dossier(tmp_path), met_pdf=True)[adressen.SITEMAP_DIWOO]
    # The day of publication stands on the page too. Nothing else in it is a day.
    assert re.findall(r"\d{4}-\d\d-\d\d", text) == ["2026-12-01"]
