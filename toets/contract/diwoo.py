"""Metadata for the Woo-index, after DiWoo 0.9.8, of each verslag of a real gesprek: only where `woo` is `site`.

Source: DiWoo metadata 0.9.8 of KOOP, standaarden.overheid.nl/diwoo/metadata (`diwoo-metadata.xsd`; 'Handleiding
sitemapindex en sitemaps' for the names of the files). Why it says what it says: docs/keuzes/woo.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.afleiden.vindbaar import vindbare_verslagen
from toets.gedeeld import adressen
from toets.gedeeld.xml_schrijven import als_xml, element, kind

if TYPE_CHECKING:
    from toets.gedeeld.xml_schrijven import Element
    from toets.inhoud.dossier import Dossier
    from toets.model.gemeente import Gemeente
    from toets.model.verslag import Verslag

DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
"""The protocol of sitemaps, version 0.9."""

WAARDEN = {
    # The Woo, article 3.3, paragraph 2, c: what a council has on its table, and the reports of its meetings.
    "informatiecategorie": (
        "https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3",
        "vergaderstukken decentrale overheden",
    ),
    "language": ("http://publications.europa.eu/resource/authority/language/NLD", "Nederlands"),
    "pdf": ("http://publications.europa.eu/resource/authority/file-type/PDF", "PDF"),
    "docx": ("http://publications.europa.eu/resource/authority/file-type/DOCX", "Word DOCX"),
    # Of the three that there are, no council adopts a verslag and nobody signs it: it is received.
    "soortHandeling": ("https://identifier.overheid.nl/tooi/def/thes/kern/c_dfcee535", "ontvangst"),
}
"""Values from the lists of the standard: their address there, and what they are called."""


def diwoo(dossier: Dossier, *, met_pdf: bool) -> dict[str, str]:
    """The sitemap with the metadata, and the index that a harvester looks for, by address; none when there is nothing.

    Each document stands there once: as PDF, or without PDFs as Word file.
    """
    site = dossier.gemeente.site_url
    if dossier.gemeente.extra.toets.woo != "site" or not site:
        return {}
    ending = "pdf" if met_pdf else "docx"
    urls = element(f"{{{SITEMAP}}}urlset")
    for voorstel, name, verslag in vindbare_verslagen(dossier):
        url = kind(urls, f"{{{SITEMAP}}}url")
        kind(url, f"{{{SITEMAP}}}loc", f"{site.rstrip('/')}/{adressen.verslagblad(voorstel, name, ending)}")
        document = kind(url, f"{{{DIWOO}}}Document")
        document.append(_metadata(dossier.gemeente, dossier.voorstellen[voorstel].titel, name, verslag, ending))
    if not len(urls):
        return {}
    index = element(f"{{{SITEMAP}}}sitemapindex")
    place = f"{site.rstrip('/')}/{adressen.SITEMAP_DIWOO}"
    kind(kind(index, f"{{{SITEMAP}}}sitemap"), f"{{{SITEMAP}}}loc", place)
    return {
        adressen.SITEMAP_DIWOO: als_xml(urls, {SITEMAP: "", DIWOO: "diwoo"}),
        adressen.SITEMAPINDEX_DIWOO: als_xml(index, {SITEMAP: ""}),
    }


def _metadata(gemeente: Gemeente, titel: str, name: str, verslag: Verslag, ending: str) -> Element:
    """What the standard asks, and of the rest what is certain. No `creatiedatum`: that could tell the day."""
    found = element(f"{{{DIWOO}}}DiWoo")
    kind(kind(found, f"{{{DIWOO}}}identifiers"), f"{{{DIWOO}}}identifier", name)
    instellingen = gemeente.extra.toets
    kind(found, f"{{{DIWOO}}}publisher", f"gemeente {instellingen.gemeente}", resource=instellingen.tooi_adres())
    titles = kind(found, f"{{{DIWOO}}}titelcollectie")
    kind(titles, f"{{{DIWOO}}}officieleTitel", f"Gespreksverslag van {verslag.maand}: {titel}")
    words = kind(found, f"{{{DIWOO}}}omschrijvingen")
    kind(words, f"{{{DIWOO}}}omschrijving", "Verslag van een gesprek. Geen advies, geen besluit, geen peiling.")
    kinds = kind(kind(found, f"{{{DIWOO}}}classificatiecollectie"), f"{{{DIWOO}}}informatiecategorieen")
    _waarde(kinds, "informatiecategorie")
    _waarde(found, "language")
    _waarde(found, "format", ending)
    handeling = kind(kind(found, f"{{{DIWOO}}}documenthandelingen"), f"{{{DIWOO}}}documenthandeling")
    _waarde(handeling, "soortHandeling")
    day = verslag.gepubliceerd.iso() if verslag.gepubliceerd else ""
    kind(handeling, f"{{{DIWOO}}}atTime", f"{day}T00:00:00")
    return found


def _waarde(parent: Element, name: str, which: str = "") -> None:
    address, label = WAARDEN[which or name]
    kind(parent, f"{{{DIWOO}}}{name}", label, resource=address)
