"""Every generated page: which template, which address, which values. Templates are in `site_templates/pages/`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from toets import __version__
from toets.afleiden.filteren import FASEN, kenmerken, keuzes
from toets.afleiden.naast_elkaar import naast_elkaar
from toets.afleiden.opgeteld import GENOEG, tel_op
from toets.afleiden.selectie import Bank, kies, reserves
from toets.afleiden.terugblik import kijk_terug
from toets.afleiden.verbanden import Verbanden
from toets.afleiden.vindbaar import is_vindbaar
from toets.contract import apparaat, formulier, formulier_griffie, formulier_verhaal, werkblad
from toets.contract.eiland import als_json
from toets.contract.opendata import LICENTIE, tabellen
from toets.contract.schemas import formaten
from toets.contract.sessiepakket import maak_sessiepakket
from toets.contract.volgen import TITEL
from toets.controles.controle import alle_controles
from toets.controles.register import leesmeldingen
from toets.gedeeld import adressen, tekst
from toets.gedeeld.locaties import SJABLONEN, lees_gedeeld
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.vragensets import geschiedenis
from toets.model.basis import Datum
from toets.paginas import webserver
from toets.paginas.bladen import INGETROKKEN, MOMENTEN, bladen, verslagblad
from toets.taal.ambtelijk import woordenlijst
from toets.taal.zinnen import kern, kort
from toets.vertrouwen import anoniem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Dossier


@dataclass(frozen=True)
class Pagina:
    """One page: its address (ends in .html), its title, the template and what only this page shows.

    `kort` is its name in the path at the top, where the title is too long for that; `onderdeel` the part of the main
    menu that it belongs to; `omschrijving` what a search engine shows. Without `zoekbaar` it is for developers: not in
    the search, nor in the map of the site. `vindbaar`: search engines may find it. `volgen` is the address of
    the feed with what is new on it.
    """

    adres: str
    titel: str
    sjabloon: str
    waarden: dict[str, Any] = field(default_factory=dict)
    omschrijving: str = ""
    onderdeel: str = ""
    kort: str = ""
    zoekbaar: bool = True
    vindbaar: bool = True
    volgen: str = ""


def paginas(dossier: Dossier) -> Iterator[Pagina]:
    """All generated pages of the site."""
    yield Pagina(adressen.HOME, dossier.gemeente.site_name, "home")
    has = {name: als_json(kenmerken(dossier, name)) for name in dossier.voorstellen}
    kiezen = {"keuzes": keuzes(dossier), "kenmerken": has}
    yield Pagina(adressen.VOORSTELLEN, "Voorstellen", "voorstellen", kiezen, onderdeel="Voorstellen")
    for name in dossier.voorstellen:
        yield from _voorstel(dossier, name)
        yield from _verslagen(dossier, name)
    counted = {"echt": tel_op(dossier, "sessie"), "oefening": tel_op(dossier, "oefening"), "genoeg": GENOEG}
    # Without an address of the site there is no feed: see there.
    followed = adressen.VOLGEN if dossier.gemeente.site_url else ""
    yield Pagina(adressen.GESPREKKEN, TITEL, "opgeteld", counted, onderdeel="Voorstellen", volgen=followed)
    yield Pagina(adressen.VERHALEN, "Verhalen", "verhalen", onderdeel="Verhalen")
    for name, casus in dossier.casussen.items():
        values = {"naam": name, "casus": casus}
        yield Pagina(adressen.verhaal(name), casus.naam, "verhaal", values, casus.in_het_kort, "Verhalen")
    yield Pagina(adressen.VRAGEN, "Vragen", "vragen", onderdeel="Vragen")
    for name, vraag in dossier.vragen.items():
        values = {"naam": name, "vraag": vraag, "anders_dan_in_gebruik": vraag != dossier.vragen_in_gebruik().get(name)}
        yield Pagina(adressen.vraag(name), vraag.vraag, "vraag", values, onderdeel="Vragen", kort=vraag.kort)
    yield Pagina(adressen.WAARDEN, "De drie waarden", "waarden", onderdeel="Over")
    yield Pagina(adressen.FACTOREN, "Wat maatwerk moeilijk maakt, en wat helpt", "factoren", onderdeel="Over")
    yield Pagina(adressen.MAATREGELSOORTEN, "Soorten maatregelen", "maatregelsoorten", onderdeel="Over")
    yield Pagina(adressen.AANBEVELINGEN, "Wat de onderzoekers aanraden", "aanbevelingen", onderdeel="Over")
    yield Pagina(adressen.INSTRUMENTEN, "Landelijke hulp bij maatwerk, stand 2021", "instrumenten", onderdeel="Over")
    yield Pagina(adressen.SAMENHANG, "Hoe alles samenhangt", "samenhang", onderdeel="Over")
    yield Pagina(adressen.QUICKSCAN, "Heeft een voorstel een maatwerktoets nodig?", "quickscan", onderdeel="Over")
    sets = {"sets": geschiedenis(dossier.vragensets)}
    yield Pagina(adressen.VRAGENSETS, "Welke vragen er wanneer waren", "vragensets", sets, onderdeel="Vragen")
    past = {"terugblik": kijk_terug(dossier)}
    yield Pagina(adressen.TERUGBLIK, "Zou de maatwerktoets het hebben gezien?", "terugblik", past, onderdeel="Over")
    yield Pagina(adressen.DRAAIBOEK, "Draaiboek", "draaiboek", onderdeel="Draaiboek")
    yield Pagina(adressen.BRONNEN, "Bronnen", "bronnen", onderdeel="Over")
    shown = {
        "voorbeeld": anoniem.voorbeeld(),
        "cijfers": anoniem.cijfers(),
        "gegevens": als_json(anoniem.gegevens(dossier)),
    }
    yield Pagina(adressen.ANONIEM, "Zo blijft u anoniem", "anoniem", shown, onderdeel="Over")
    about = {"versie": __version__, "licentie": LICENTIE}
    yield Pagina(adressen.OVER_DEZE_SITE, "Over deze site", "over_deze_site", about, onderdeel="Over")
    yield Pagina(adressen.TOEGANKELIJKHEID, "Toegankelijkheid", "toegankelijkheid", onderdeel="Over")
    titles = {"gegevens": als_json(apparaat.gegevens(dossier))}
    yield Pagina(adressen.APPARAAT, "Wat staat er op uw apparaat?", "apparaat", titles, onderdeel="Over")
    fields = {"formaten": formaten()}
    yield Pagina(adressen.VELDEN, "Alle velden in de bestanden", "velden", fields, onderdeel="Meedoen")
    rules = {"controles": alle_controles(), "leesmeldingen": leesmeldingen(), "woordenlijst": woordenlijst()}
    yield Pagina(adressen.CONTROLES, "Wat de controle nakijkt", "controles", rules, onderdeel="Meedoen")

    yield from _formulieren(dossier)
    tables = {"tabellen": tabellen(dossier), "licentie": LICENTIE}
    yield Pagina(adressen.OPENDATA, "Open data", "opendata", tables, onderdeel="Meedoen")
    yield Pagina(adressen.UW_GEMEENTE, "Gebruik dit voor uw gemeente", "uw_gemeente", onderdeel="Handleiding")
    headers = {"vormen": webserver.vormen(), "alleen_https": webserver.alleen_https()}
    yield Pagina(adressen.WEBSERVER, "Wat uw webserver erbij zegt", "webserver", headers, onderdeel="Handleiding")
    yield Pagina(adressen.ONDERDELEN, "Alle onderdelen van een pagina", "onderdelen", zoekbaar=False)


def _formulieren(dossier: Dossier) -> Iterator[Pagina]:
    forms = {
        (adressen.VOORSTEL_OPSTELLEN, "Voorstel opstellen"): formulier.gegevens,
        (adressen.VRAAG_VERBETEREN, "Verbeter een vraag"): formulier.gegevens_vraag,
        (adressen.VERSLAG_NAKIJKEN, "Kijk een verslag na, of verbeter het"): formulier_griffie.gegevens_verslag,
        (adressen.OPVOLGING_INVULLEN, "Schrijf op wat ermee is gedaan"): formulier_griffie.gegevens_opvolging,
        (adressen.VERSLAG_WEGHALEN, "Haal een verslag van de site"): formulier_griffie.gegevens_ingetrokken,
    }
    for (address, title), gegevens in forms.items():
        yield Pagina(address, title, "formulier", {"gegevens": als_json(gegevens(dossier))}, onderdeel="Meedoen")
    told = {"gegevens": als_json(formulier_verhaal.gegevens_verhaal(dossier))}
    yield Pagina(adressen.VERHAAL_VERTELLEN, "Vertel een verhaal", "formulier", told, onderdeel="Verhalen")


def _voorstel(dossier: Dossier, name: str) -> Iterator[Pagina]:
    voorstel = dossier.voorstellen[name]
    keuzes = kies(voorstel, Bank.van(dossier))
    values = {"naam": name, "voorstel": voorstel, "keuzes": keuzes, "vragenset": dossier.vragenset()}
    shown = {
        **values,
        "reserves": reserves(voorstel, Bank.van(dossier)),
        "naast_elkaar": naast_elkaar(dossier, name),
        "bladen": list(bladen(dossier, name)),
        "momenten": MOMENTEN,
    }
    short = tekst.zonder_opmaak(voorstel.kern())
    found = is_vindbaar(dossier, name)
    yield Pagina(adressen.voorstel(name), voorstel.titel, "voorstel", shown, short, "Voorstellen", vindbaar=found)
    yield Pagina(
        adressen.vragen_van(name),
        f"De vragen bij: {voorstel.titel}",
        "vragen_van",
        {**values, "pakket": als_json(maak_sessiepakket(dossier, name))},
        onderdeel="Voorstellen",
        kort="De vragen",
        vindbaar=found,
    )


def _verslagen(dossier: Dossier, name: str) -> Iterator[Pagina]:
    voorstel = dossier.voorstellen[name]
    for verslag_name in dossier.verslagen[name]:
        blad = verslagblad(dossier, name, verslag_name)
        island = als_json(werkblad.gegevens(dossier, name, verslag_name))
        real = is_vindbaar(dossier, name, verslag_name)
        values = {"naam": name, "voorstel": voorstel, "blad": blad, "werkblad": island, **blad.waarden}
        yield Pagina(
            adressen.verslag(name, verslag_name),
            # Where only its title is seen, in what is found by searching, practice is called that too.
            blad.titel if real else f"Oefening: {tekst.kleine_letter(blad.titel)}",
            "verslag",
            values,
            f"Wat er kwam uit een gesprek over: {voorstel.titel}. Geen advies, geen besluit, geen peiling.",
            "Voorstellen",
            "Gespreksverslag",
            vindbaar=real,
        )
    for verslag_name, ingetrokken in dossier.ingetrokken[name].items():
        values = {"naam": name, "voorstel": voorstel, "verslag_naam": verslag_name, "ingetrokken": ingetrokken}
        address = adressen.verslag(name, verslag_name)
        shown = Pagina(address, INGETROKKEN, "ingetrokken", values, onderdeel="Voorstellen", kort="Gespreksverslag")
        yield replace(shown, zoekbaar=False, vindbaar=False)


def sjablonen(dossier: Dossier, *, met_pdf: bool, vandaag: date | None = None) -> jinja2.Environment:
    """The templates, with what every one of them may use.

    `met_pdf`: whether there are PDFs to link to. `vandaag`: the day that the site says it was built; None says nothing.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(SJABLONEN),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=tekst.vaste_bedragen,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "euro": tekst.euro,
        "hoofdletter": tekst.hoofdletter,
        "kleine_letter": tekst.kleine_letter,
        "telwoord": tekst.telwoord,
        "opsomming": tekst.opsomming,
        "kern": kern,
        "kort": kort,
        "blok": lambda text: _safe(tekst.naar_html(text)),
        "regel": lambda text: _safe(tekst.naar_html_regel(text)),
    }
    environment.globals |= {
        "dossier": dossier,
        "adres": adressen,
        "vindbaar": partial(is_vindbaar, dossier),
        "FASEN": FASEN,
        "met_pdf": met_pdf,
        "gebouwd": Datum(vandaag.year, vandaag.month, vandaag.day) if vandaag else None,
        "TEKENS": lees_gedeeld("tekens"),
        "WOORDEN": lees_gedeeld("woorden"),
        "verbanden": Verbanden(dossier),
    }
    return environment


def toon(environment: jinja2.Environment, pagina: Pagina) -> str:
    """The page as the engine wants it: Markdown with front matter, its body one block of HTML."""
    template = environment.get_template(f"pages/{pagina.sjabloon}.html.j2")
    link = partial(adressen.vanaf, pagina.adres)
    body = template.render(pagina=pagina, naar=link, **pagina.waarden)
    # A blank line would end the block of HTML for a Markdown reader.
    return voorblad(pagina) + "\n" + "\n".join(line for line in body.splitlines() if line.strip()) + "\n"


def voorblad(pagina: Pagina) -> str:
    """What the engine must know of the page, as front matter. The texts are no HTML yet: the theme escapes them."""
    told = {
        "title": pagina.titel,
        "description": pagina.omschrijving,
        "onderdeel": pagina.onderdeel,
        "hide": ["navigation", "toc"],
        **({} if pagina.zoekbaar else {"niet_zoeken": True}),
        **({"volgen": pagina.volgen} if pagina.volgen else {}),
        **({} if pagina.vindbaar else {"onvindbaar": True}),
    }
    return f"---\n{als_yaml(told)}---\n"


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704 (cleaned in toets.gedeeld.tekst)
