"""From YAML to `site/`: the order of the steps. `site/` is replaced only when every step succeeded."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.bouwen.afronden import rond_af
from toets.bouwen.bundel import maak_scripts
from toets.bouwen.engine import bouw_site
from toets.bouwen.hernoemd import leid_door, oude_namen
from toets.bouwen.kopie import maak_kopie
from toets.bouwen.licentieteksten import van_thema
from toets.bouwen.links import loze_links, waarschuwing
from toets.bouwen.offline import maak_werkers
from toets.bouwen.siteadres import GEEN_ADRES
from toets.bouwen.stijlen import zonder_commentaar
from toets.bouwen.werkmap import herstel, vervang, werkmap
from toets.bouwen.zoekindex import maak_zoekindex
from toets.contract.opendata import beschrijving, tabellen
from toets.contract.schemas import formaten
from toets.contract.volgen import feed
from toets.controles.controle import controleer
from toets.gedeeld import adressen
from toets.gedeeld.kleur import als_css
from toets.gedeeld.locaties import SJABLONEN
from toets.gedeeld.tekst import balk
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.probleem import fouten
from toets.paginas import onderdelen, webserver, werkblad
from toets.paginas.beveiliging import security_txt
from toets.paginas.bladen import als_pagina
from toets.paginas.gesprekken import gesprekken
from toets.paginas.handgeschreven import met_eigen_woorden
from toets.paginas.paginas import paginas, sjablonen, toon
from toets.paginas.pdf import GEEN_PANGO, maak_zip, pdf_maker, ruim_op
from toets.paginas.word import word
from toets.paginas.zoekmachines import zoekmachinebestanden

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    import jinja2

    from toets.bouwen.engine import Engine
    from toets.inhoud.probleem import Probleem


class InhoudNietGoed(Exception):  # noqa: N818 (a state of the content, not a fault of the program)
    """The content has mistakes; nothing was built. `problemen` also holds what is only `let op`."""

    def __init__(self, problemen: list[Probleem]) -> None:
        super().__init__(f"{len(problemen)} problems")
        self.problemen = problemen


def plaats_van_site(root: Path, *, bewerken: bool = False, engine: Engine = "mkdocs") -> Path:
    """The folder of the site that `bouw` makes with the same arguments."""
    work = root / ".build"
    return work / "bewerken" if bewerken else root / "site" if engine == "mkdocs" else work / engine


def bouw(  # noqa: PLR0913 (all that a build can be told)
    root: Path,
    zeg: Callable[[str], None],
    waarschuw: Callable[[str], None],
    *,
    bewerken: bool = False,
    vandaag: date | None = None,
    engine: Engine = "mkdocs",
    adres: str | None = None,
) -> Path:
    """Build the repository at `root` into `root/site` and return that folder.

    `zeg` hears each step, `waarschuw` what is left out. With `bewerken` the site is for who is editing: it goes into
    a folder of its own and has no Content-Security-Policy, as what reloads the browser is a script in the page; and a
    browser keeps nothing of it, as that would hide a change. A verslag of a month after `vandaag` is refused; without
    it no month is too late. What another `engine` makes goes into a folder of its own too, to be looked at.
    `adres` is where the site will stand, for as long as its files don't say that (`site_url`).
    Raises InhoudNietGoed, EngineError, BundelError, VreemdScriptError or OSError; the site that was there before then
    stays. One build at a time: a second one waits for the first, and reads what stands there by then.
    """
    work = root / ".build"
    site = plaats_van_site(root, bewerken=bewerken, engine=engine)
    with werkmap(work, waarschuw) as own:
        herstel(site, own)
        made = _bouw(root, own, zeg, waarschuw, bewerken=bewerken, vandaag=vandaag, engine=engine, adres=adres)
        return vervang(site, made, own)


def _bouw(  # noqa: PLR0913 (all that a build can be told)
    root: Path,
    own: Path,
    zeg: Callable[[str], None],
    waarschuw: Callable[[str], None],
    *,
    bewerken: bool,
    vandaag: date | None,
    engine: Engine,
    adres: str | None,
) -> Path:
    """Make the site in the folder `own` of this build; returns where it stands."""
    zeg("Lezen en nakijken")
    inhoud = laad(root)
    problemen = controleer(inhoud, vandaag)
    if fouten(problemen):
        raise InhoudNietGoed(problemen)
    if problemen:
        waarschuw(f"{len(problemen)} keer 'let op'. Bekijk waar met: python build.py check")
    dossier = Dossier.van(inhoud)
    if adres and not dossier.gemeente.site_url:
        dossier = replace(dossier, gemeente=dossier.gemeente.model_copy(update={"site_url": adres}))
    if not (dossier.gemeente.site_url or bewerken):
        waarschuw(GEEN_ADRES)

    work = root / ".build"
    make_pdf = pdf_maker(work / "pdf", dossier.gemeente.extra.toets.kleur or "")
    if make_pdf is None:
        waarschuw(GEEN_PANGO)
    environment = sjablonen(dossier, met_pdf=make_pdf is not None, vandaag=vandaag)

    docs = own / "docs"
    zeg("Pagina's schrijven")
    schrijf_docs(dossier, environment, docs)
    zeg("Script maken")
    maak_scripts(docs / "app", work / "app")
    _write(docs / adressen.WERKBLADSJABLOON, werkblad.als_script(template := werkblad.sjabloon(dossier)))
    (docs / adressen.LEEG_WERKBLAD).write_bytes(template)
    notices = docs / adressen.LICENTIES
    _write(notices, notices.read_text("utf-8") + van_thema())
    for address, html in gesprekken(dossier, environment, offline=not bewerken):
        _write(docs / address, html)
    total = len(dossier.voorstellen)
    for number, name in enumerate(dossier.voorstellen, start=1):
        zeg(f"Bladen voor papier maken: {balk(number - 1, total)} voorstel {number} van {total}")
        maak_bladen(dossier, environment, name, docs, make_pdf)
    if make_pdf:
        ruim_op(work / "pdf")
    zeg("Site bouwen")
    new = own / "site"
    bouw_site(dossier.gemeente, docs, new, own / "engine.yml", engine)
    zeg("Afronden")
    leid_door(dossier, environment, new)
    schrijf_voor_programmas(dossier, new, met_pdf=make_pdf is not None)
    rond_af(new, csp=not bewerken)
    maak_zoekindex(new, [groep.zelfde for groep in dossier.zoekwoorden])
    maak_werkers(new, leeg=bewerken, hernoemd=oude_namen(dossier))
    maak_kopie(new)
    if lost := list(loze_links(new, dossier.gemeente.site_url)):
        waarschuw(waarschuwing(lost))
    return new


def schrijf_docs(dossier: Dossier, environment: jinja2.Environment, docs: Path) -> None:
    """Write what the engine reads: hand-written and generated pages, styles, schemas and open data."""
    shutil.copytree(SJABLONEN / "docs", docs)
    for page in docs.rglob("*.md"):
        _write(page, met_eigen_woorden(page.read_text("utf-8"), dossier.gemeente))
    shutil.copytree(SJABLONEN / "css", docs / "css")
    kleur = dossier.gemeente.extra.toets.kleur
    if kleur:
        tokens = docs / "css" / "tokens.css"
        _write(tokens, tokens.read_text("utf-8") + als_css(kleur))
    shown = docs / "css" / onderdelen.STIJL
    _write(shown, shown.read_text("utf-8") + onderdelen.toonstijlen(shown.parent))
    for stijl in (docs / "css").glob("*.css"):
        _write(stijl, zonder_commentaar(stijl.read_text("utf-8")))
    _write(docs / adressen.ONDERDELEN_GESPREK, onderdelen.van_een_gesprek(environment))
    for pagina in paginas(dossier):
        _write(docs / pagina.adres.replace(".html", ".md"), toon(environment, pagina))
    for formaat in formaten():
        schema = json.dumps(formaat.schema, ensure_ascii=False, indent=2)
        _write(docs / adressen.schema(formaat.naam), schema + "\n")
    tables = tabellen(dossier)
    _write(docs / adressen.DATAPAKKET, beschrijving(tables))
    for tabel in tables:
        for ending, text in (("json", tabel.json()), ("csv", tabel.csv()), ("schema.json", tabel.schema())):
            _write(docs / adressen.data(tabel.naam, ending), text)


def schrijf_voor_programmas(dossier: Dossier, site: Path, *, met_pdf: bool) -> None:
    """Write what stands beside the pages of the finished site and that no reader opens."""
    files = {webserver.BESTAND: webserver.headers_bestand(), **dict(zoekmachinebestanden(dossier, met_pdf=met_pdf))}
    if text := security_txt(dossier.gemeente):
        files[adressen.SECURITY_TXT] = text
    if text := feed(dossier):
        files[adressen.VOLGEN] = text
    for address, text in files.items():
        _write(site / address, text)


def maak_bladen(
    dossier: Dossier,
    environment: jinja2.Environment,
    name: str,
    docs: Path,
    make_pdf: Callable[[str, Path], None] | None,
) -> None:
    """Write every sheet of a voorstel as a page and, with `make_pdf`, as PDF and all together as a zip.

    A gespreksverslag is made in Word too.
    """
    made: list[Path] = []
    for blad, address, html in als_pagina(dossier, environment, name):
        _write(docs / address, html)
        if blad.ook_word:
            title = f"{blad.titel}: {dossier.voorstellen[name].titel}"
            site = (dossier.gemeente.site_url or "").rstrip("/")
            page = f"{site}/{address}" if site else ""
            (docs / address).with_suffix(".docx").write_bytes(word(html, title, page))
        if make_pdf:
            make_pdf(html, docs / address)
            if not blad.los:
                made.append((docs / address).with_suffix(".pdf"))
    if make_pdf:
        maak_zip(docs / adressen.alle_bladen(name), made)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
