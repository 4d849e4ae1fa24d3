"""Where everything stands on the site: one home for every address. All are relative to the root of the site."""

from __future__ import annotations

import posixpath

HOME = "index.html"
VOORSTELLEN = "voorstellen/index.html"
GESPREKKEN = "voorstellen/gesprekken.html"
VERHALEN = "verhalen/index.html"
VRAGEN = "vragen/index.html"
WAARDEN = "waarden.html"
FACTOREN = "factoren.html"
MAATREGELSOORTEN = "maatregelsoorten.html"
AANBEVELINGEN = "aanbevelingen.html"
INSTRUMENTEN = "instrumenten.html"
SAMENHANG = "samenhang.html"
QUICKSCAN = "quickscan.html"
VRAGENSETS = "vragensets.html"
TERUGBLIK = "terugblik.html"
DRAAIBOEK = "draaiboek.html"
BRONNEN = "bronnen.html"
ANONIEM = "zo-blijft-u-anoniem.html"
APPARAAT = "uw-apparaat.html"
# Short, as people type it over from a screen.
MEE = "mee.html"
OVER_DEZE_SITE = "over-deze-site.html"
TOEGANKELIJKHEID = "toegankelijkheid.html"
SECURITY_TXT = ".well-known/security.txt"
VOLGEN = "voorstellen/gesprekken.xml"
ROBOTS = "robots.txt"
SITEMAP = "sitemap.xml"
SITEMAP_DOCUMENTEN = "sitemap-documenten.xml"
SITEMAP_DIWOO = "sitemap-diwoo.xml"
# The harvester reads no index with another name; 008 are the papers of councils.
SITEMAPINDEX_DIWOO = "sitemapindex-diwoo-infocat008.xml"
ZOEKINDEX = "app/zoekindex.js"
KOPIE = "maatwerktoets.zip"
LICENTIES = "app/licenties.txt"
WERKBLADSJABLOON = "app/werkbladsjabloon.js"
LEEG_WERKBLAD = "handleiding/werkblad.docx"
DATAPAKKET = "data/datapackage.json"
VELDEN = "meedoen/velden.html"
VERHAAL_VERTELLEN = "verhalen/vertellen.html"
VOORSTEL_OPSTELLEN = "meedoen/voorstel-opstellen.html"
VRAAG_VERBETEREN = "meedoen/vraag-verbeteren.html"
VERSLAG_NAKIJKEN = "meedoen/verslag-nakijken.html"
OPVOLGING_INVULLEN = "meedoen/opvolging-invullen.html"
VERSLAG_WEGHALEN = "meedoen/verslag-weghalen.html"
CONTROLES = "meedoen/controles.html"
OPENDATA = "meedoen/open-data.html"
UW_GEMEENTE = "handleiding/uw-gemeente.html"
WEBSERVER = "handleiding/webserver.html"
ONDERDELEN = "onderdelen/index.html"
ONDERDELEN_GESPREK = "onderdelen/gesprek.html"


def is_van_ons(address: str) -> bool:
    """Whether a page of the site itself stands there, or where a server that leaves out `.html` would look for it."""
    return _plek(address) in _VAN_ONS


def _plek(address: str) -> str:
    return address.removesuffix(".html").removesuffix("index").rstrip("/")


_VAN_ONS = {_plek(value) for name, value in list(vars().items()) if name.isupper() and value.endswith(".html")}


def niet_voor_een_voorstel() -> list[str]:
    """The names that no voorstel can have, as a page of the site itself stands there; sorted."""
    return _bezet(VOORSTELLEN)


def niet_voor_een_verhaal() -> list[str]:
    """The same for a story."""
    return _bezet(VERHALEN)


def _bezet(index: str) -> list[str]:
    folder = _plek(index) + "/"
    return sorted(place.removeprefix(folder) for place in _VAN_ONS if place.startswith(folder))


def voorstel(name: str) -> str:
    return f"voorstellen/{name}/index.html"


def vragen_van(voorstel_name: str) -> str:
    return f"voorstellen/{voorstel_name}/vragen.html"


def gesprek(voorstel_name: str) -> str:
    return f"voorstellen/{voorstel_name}/gesprek.html"


def werker(voorstel_name: str) -> str:
    return f"voorstellen/{voorstel_name}/gesprek-offline.js"


def verslag(voorstel_name: str, name: str) -> str:
    return f"voorstellen/{voorstel_name}/verslagen/{name}.html"


def blad(voorstel_name: str, name: str, ending: str = "html") -> str:
    return f"voorstellen/{voorstel_name}/{name}.{ending}"


def verslagblad(voorstel_name: str, name: str, ending: str) -> str:
    return blad(voorstel_name, f"gespreksverslag-{name}", ending)


def voorblad(voorstel_name: str, name: str, ending: str) -> str:
    return blad(voorstel_name, f"voorblad-{name}", ending)


def alle_bladen(voorstel_name: str) -> str:
    return f"voorstellen/{voorstel_name}/op-papier.zip"


def verhaal(name: str) -> str:
    return f"verhalen/{name}.html"


def vraag(name: str) -> str:
    return f"vragen/{name}.html"


def waarde(name: str) -> str:
    return f"{WAARDEN}#{name}"


def factor(name: str) -> str:
    return f"{FACTOREN}#{name}"


def maatregelsoort(name: str) -> str:
    return f"{MAATREGELSOORTEN}#{name}"


def aanbeveling(name: str) -> str:
    return f"{AANBEVELINGEN}#{name}"


def document(name: str) -> str:
    return f"{BRONNEN}#{name}"


def schema(name: str) -> str:
    return f"schema/{name}.json"


def data(name: str, ending: str) -> str:
    return f"data/{name}.{ending}"


def vanaf(page: str, target: str) -> str:
    """The link from one page to another address, so that it works in any folder too."""
    path, separator, fragment = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + separator + fragment
