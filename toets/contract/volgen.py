"""The feed (Atom, RFC 4287): what was published of real gesprekken, and what became of it, for who wants to follow.

Its dates say the month and never a day: of a gesprek no day is told anywhere on the site. The same content gives the
same feed, so it says nothing of when the site was built.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.afleiden.opvolging import stand_van
from toets.afleiden.vindbaar import vindbare_verslagen
from toets.gedeeld import adressen, tekst
from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.xml_schrijven import als_xml, element, kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Dossier
    from toets.model.basis import Datum
    from toets.model.verslag import Verslag

ATOM = "http://www.w3.org/2005/Atom"
TITEL = "Wat gesprekken opleveren"
NOG_NIETS = "1970-01-01T00:00:00Z"
"""When a feed without entries changed last: it must say something, and nothing has happened yet."""


@dataclass(frozen=True)
class Bericht:
    """One entry: the page and place it is about, what makes it another than its neighbour there, and its words."""

    adres: str
    kenmerk: str
    titel: str
    samenvatting: str
    maand: Datum

    def sinds(self) -> str:
        """Its month as Atom writes a moment: the first of it, as no day is known or told."""
        return f"{self.maand.jaar:04}-{self.maand.maand or 1:02}-01T00:00:00Z"


def berichten(dossier: Dossier) -> list[Bericht]:
    """Everything that happened with real gesprekken, the newest first."""
    found = [
        bericht
        for voorstel, name, verslag in vindbare_verslagen(dossier)
        for bericht in (_gepubliceerd(dossier, voorstel, name, verslag), *_daarna(dossier, voorstel, name))
    ]
    return sorted(sorted(found, key=lambda one: (one.adres, one.kenmerk)), key=Bericht.sinds, reverse=True)


def feed(dossier: Dossier) -> str | None:
    """The file; None without a `site_url`, as everything in a feed is known by its whole address."""
    if not dossier.gemeente.site_url:
        return None
    site = f"{dossier.gemeente.site_url.rstrip('/')}/"
    found = berichten(dossier)
    root = element(f"{{{ATOM}}}feed", **{"{http://www.w3.org/XML/1998/namespace}lang": "nl"})
    kind(root, f"{{{ATOM}}}id", site + adressen.VOLGEN)
    kind(root, f"{{{ATOM}}}title", f"{dossier.gemeente.site_name}: {tekst.kleine_letter(TITEL)}")
    kind(root, f"{{{ATOM}}}updated", found[0].sinds() if found else NOG_NIETS)
    kind(kind(root, f"{{{ATOM}}}author"), f"{{{ATOM}}}name", dossier.gemeente.site_name)
    kind(root, f"{{{ATOM}}}link", rel="self", type="application/atom+xml", href=site + adressen.VOLGEN)
    kind(root, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=site + adressen.GESPREKKEN)
    for bericht in found:
        entry = kind(root, f"{{{ATOM}}}entry")
        # A reader knows an entry by its id, so what is said anew of a point takes the place of what was said before.
        page = (site + bericht.adres).partition("#")[0]
        kind(entry, f"{{{ATOM}}}id", f"{page}#{bericht.kenmerk}")
        kind(entry, f"{{{ATOM}}}title", bericht.titel)
        kind(entry, f"{{{ATOM}}}updated", bericht.sinds())
        kind(entry, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=site + bericht.adres)
        kind(entry, f"{{{ATOM}}}summary", bericht.samenvatting)
    return als_xml(root, {ATOM: ""})


def _gepubliceerd(dossier: Dossier, voorstel: str, name: str, verslag: Verslag) -> Bericht:
    title = dossier.voorstellen[voorstel].titel
    points = len(verslag.opbrengst)
    said = [f"De groep gaf {points} {'punt' if points == 1 else 'punten'} vrij." if points else ""]
    said.append(f"Versie {verslag.versie}. Verbeterd: {verslag.erratum}" if verslag.erratum else "")
    said.append("Geen advies, geen besluit, geen peiling.")
    published = verslag.gepubliceerd
    return Bericht(
        adressen.verslag(voorstel, name),
        "verslag",
        f"Gespreksverslag van {verslag.maand}: {title}",
        " ".join(filter(None, said)),
        published if published and published.maand else verslag.maand,
    )


def _daarna(dossier: Dossier, voorstel: str, name: str) -> Iterator[Bericht]:
    title = dossier.voorstellen[voorstel].titel
    page = adressen.verslag(voorstel, name)
    gevolgen: dict[str, str] = lees_gedeeld("woorden")["gevolgen"]
    for punt in stand_van(dossier, voorstel, name).punten:
        place = f"{page}#punt-{punt.nummer}"
        about = tekst.zonder_opmaak(punt.opbrengst.tekst)
        if reactie := punt.reactie:
            said = f"Het punt: {about} Het college: {tekst.zonder_opmaak(reactie.tekst)}"
            titel = f"Het college antwoordt op punt {punt.nummer}: {title}"
            yield Bericht(place, f"reactie-{punt.nummer}", titel, said, reactie.maand)
        if antwoord := punt.antwoord:
            more = tekst.zonder_opmaak(antwoord.toelichting) if antwoord.toelichting else ""
            said = " ".join(filter(None, [f"Het punt: {about}", more]))
            titel = f"{gevolgen[antwoord.gevolg]}, punt {punt.nummer}: {title}"
            yield Bericht(place, f"gevolg-{punt.nummer}", titel, said, antwoord.maand)
