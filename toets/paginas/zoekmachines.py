"""What search engines are told: `robots.txt`, and a map of the documents beside the engine's map of the pages.

A page says itself that it is not to be found; a document can't. So robots.txt asks to leave alone those of exercises
and of voorstellen that are there to practise with. It is only read at the top of a host name, and a file that is not
fetched can still be listed by its bare address: what must not be found at all, must not be on the site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from toets.afleiden.vindbaar import is_vindbaar, vindbare_verslagen
from toets.contract.diwoo import SITEMAP, diwoo
from toets.gedeeld import adressen
from toets.gedeeld.xml_schrijven import als_xml, element, kind
from toets.paginas.bladen import OP_PAPIER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Dossier

DOCUMENTEN = ("pdf", "docx", "zip")
"""What a document can end in."""


def vindbare_documenten(dossier: Dossier, *, met_pdf: bool) -> Iterator[str]:
    """The addresses of what the site offers to take along of real gesprekken and of voorstellen on the table."""
    if met_pdf:
        for name in dossier.voorstellen:
            if is_vindbaar(dossier, name):
                yield adressen.blad(name, OP_PAPIER, "pdf")
    for voorstel, name, _ in vindbare_verslagen(dossier):
        for ending in ("pdf", "docx") if met_pdf else ("docx",):
            yield adressen.verslagblad(voorstel, name, ending)


def robots_txt(dossier: Dossier, maps: list[str]) -> str:
    """The file. `maps` are the addresses of the maps that it leads to: without a `site_url` these can't be named."""
    site = dossier.gemeente.site_url
    base = f"{urlsplit(site).path.rstrip('/')}/" if site else "/"
    lines = ["User-agent: *"]
    # The longest rule that fits counts (RFC 9309, 2.2.2), so a verslag can differ from its voorstel.
    for name, voorstel in dossier.voorstellen.items():
        found = is_vindbaar(dossier, name)
        for folder in (name, *voorstel.hernoemd_van):
            if not found:
                lines += [f"Disallow: {base}{adressen.blad(folder, '*', ending)}$" for ending in DOCUMENTEN]
            for verslag in dossier.verslagen[name]:
                if (wanted := is_vindbaar(dossier, name, verslag)) != found:
                    rule = "Allow" if wanted else "Disallow"
                    # Nobody looks for a cover; that of an exercise is asked to be left alone all the same.
                    kinds = [adressen.verslagblad] if wanted else [adressen.verslagblad, adressen.voorblad]
                    places = [kind(folder, verslag, ending) for kind in kinds for ending in ("pdf", "docx")]
                    lines += [f"{rule}: {base}{place}$" for place in places]
    if len(lines) == 1:
        lines.append("Disallow:")
    if site:
        lines += ["", *(f"Sitemap: {site.rstrip('/')}/{address}" for address in maps)]
    return "\n".join(lines) + "\n"


def documentenkaart(dossier: Dossier, *, met_pdf: bool) -> str | None:
    """The map of the documents; None without one, and without a `site_url`: every address in it must be whole."""
    site = dossier.gemeente.site_url
    if not site:
        return None
    urls = element(f"{{{SITEMAP}}}urlset")
    for address in vindbare_documenten(dossier, met_pdf=met_pdf):
        kind(kind(urls, f"{{{SITEMAP}}}url"), f"{{{SITEMAP}}}loc", f"{site.rstrip('/')}/{address}")
    return als_xml(urls, {SITEMAP: ""}) if len(urls) else None


def zoekmachinebestanden(dossier: Dossier, *, met_pdf: bool) -> Iterator[tuple[str, str]]:
    """Each file that tells search engines something, with its address. `met_pdf`: whether there are PDFs to lead to."""
    maps = [adressen.SITEMAP]
    index = diwoo(dossier, met_pdf=met_pdf)
    yield from index.items()
    # Of its two files only this one is named here: it leads to the other.
    maps += [address for address in index if address == adressen.SITEMAPINDEX_DIWOO]
    if documents := documentenkaart(dossier, met_pdf=met_pdf):
        maps.append(adressen.SITEMAP_DOCUMENTEN)
        yield adressen.SITEMAP_DOCUMENTEN, documents
    yield adressen.ROBOTS, robots_txt(dossier, maps)
