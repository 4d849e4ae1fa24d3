"""What a user types: `python build.py [build|serve|check|new|import|vaststellen|start]`.

The clock and the terminal are read here and nowhere else.
"""

from __future__ import annotations

import json
import shlex
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from rich.console import Console

from toets import __version__
from toets.beginnen.nieuw import TitelError, nieuw_voorstel
from toets.beginnen.sjabloon import Keuzes
from toets.bouwen.afronden import VreemdScriptError
from toets.bouwen.bouwen import InhoudNietGoed, bouw, plaats_van_site
from toets.bouwen.bundel import BundelError
from toets.bouwen.engine import OPTIES, EngineError
from toets.bouwen.siteadres import AdresError, lees_siteadres
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad, met_bestand
from toets.inhoud.probleem import fouten, gitlab_report, zichtbaar
from toets.inhoud.schijf import waarom
from toets.inhoud.vragensets import gewijzigd, volgende_set
from toets.kliktaal import Opdracht, neem_over
from toets.model.gemeente import Gemeente
from toets.paginas.beveiliging import GEEN_CONTACT, security_txt
from toets.vertrouwen.persoonsgegevens import LEES_ZELF

if TYPE_CHECKING:
    from toets.bouwen.engine import Engine
    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.nieuw_bestand import NieuwBestand
    from toets.inhoud.probleem import Probleem

neem_over()

console = Console(stderr=True, highlight=False, soft_wrap=True)

map_optie = click.option(
    "--map",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="De map met mkdocs.yml, questions/ en policies/. Standaard: deze map.",
)
format_optie = click.option(
    "--format",
    "vorm",
    type=click.Choice(["tekst", "github", "gitlab"]),
    default="tekst",
    help="`github` en `gitlab` tonen meldingen naast de regels van een pull request.",
)


class _Opdrachten(click.Group):
    """The commands. What the disk refuses any of them is said here, in one sentence."""

    command_class = Opdracht

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """All of it: the help and what is wrong with an argument are written too."""
        try:
            return super().main(*args, **kwargs)
        except OSError as error:  # not of who stopped reading what we say: click knows that one
            _stop(waarom(error))


@click.group(
    cls=_Opdrachten,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="[OPTIES]",
    subcommand_metavar="[OPDRACHT] [ARGUMENTEN]",
)
@click.version_option(__version__, "--version", message="maatwerktoets %(version)s", help="Noem de versie.")
@click.pass_context
def main(context: click.Context) -> None:
    """De maatwerktoets: van YAML naar een site, hand-outs en een gesprek.

    Zonder opdracht wordt de site gebouwd.
    """
    if context.invoked_subcommand is None:
        context.invoke(build)


@main.command()
@map_optie
@format_optie
@click.option(
    "--engine",
    type=click.Choice(list(OPTIES)),
    default="mkdocs",
    help="`zensical` is voor ontwikkelaars: de opvolger van MkDocs met Material. De site komt dan in .build/zensical.",
)
@click.option("--adres", metavar="ADRES", help="Waar de site komt te staan, als mkdocs.yml dat niet zegt.")
def build(root: Path, vorm: str = "tekst", engine: Engine = "mkdocs", adres: str | None = None) -> None:
    """Bouw de site in de map site/."""
    try:
        known = lees_siteadres(adres)
    except AdresError as error:
        _stop(str(error))
    site = _build(root.resolve(), vorm, engine=engine, adres=known)
    if site is None:
        sys.exit(1)
    place = site.relative_to(root.resolve()).as_posix()
    click.echo(f"De site staat in de map {place}/. Open {place}/index.html.")


@main.command()
@map_optie
@click.option("--poort", default=8000, show_default=True, metavar="GETAL", help="De poort op deze computer.")
def serve(root: Path, poort: int) -> None:
    """Bouw de site, toon hem op deze computer en bouw opnieuw na elke wijziging."""
    from toets.bouwen.serveren import PoortError, controleer_poort, serveer  # noqa: PLC0415 (only this command needs a server)

    root = root.resolve()
    try:
        controleer_poort(poort)
    except PoortError as error:
        _stop(str(error))
    site = _build(root, "tekst", bewerken=True)
    if site is None:
        sys.exit(1)
    click.echo(f"Open http://localhost:{poort} in uw browser. Stoppen: Ctrl+C.")
    serveer(root, site, poort, lambda: _build(root, "tekst", bewerken=True))


@main.command()
@map_optie
@format_optie
def check(root: Path, vorm: str) -> None:
    """Kijk alle bestanden na en noem alles wat niet goed is."""
    inhoud = laad(root.resolve())
    problemen = controleer(inhoud, _vandaag())
    _show(problemen, vorm)
    if fouten(problemen):
        sys.exit(1)
    goed = "Er zijn geen fouten" if problemen else "Alles is goed"
    click.echo(f"{goed}: {len(inhoud.bestanden)} bestanden nagekeken.", err=vorm == "gitlab")
    click.echo(LEES_ZELF, err=vorm == "gitlab")
    if any(security_txt(gemeente) is None for _, gemeente in inhoud.van(Gemeente)):
        click.echo(GEEN_CONTACT, err=vorm == "gitlab")
    if gewijzigd(inhoud):
        message = "De vragen zijn anders dan de vastgestelde set. Klaar? Draai dan: python build.py vaststellen"
        click.echo(message, err=vorm == "gitlab")


@main.command()
@map_optie
@click.argument("titel")
def new(root: Path, titel: str) -> None:
    """Begin een voorstel met deze TITEL: een bestand om in te vullen."""
    root = root.resolve()
    inhoud = laad(root)
    try:
        nieuw = nieuw_voorstel(titel, _vandaag(), Keuzes.van(inhoud))
    except TitelError as error:
        _stop(str(error))
    _begin(root, inhoud, nieuw)


@main.command("import")
@map_optie
@click.argument("bestand", type=click.Path(path_type=Path))
@click.option("--titel", metavar="TEKST", help="De titel, als die niet in het document staat of beter kan.")
def importeer(root: Path, bestand: Path, titel: str | None) -> None:
    """Maak een concept van een raadsvoorstel: BESTAND is een docx, pdf, txt of md."""
    from toets.beginnen.importeren.begrensd import importeer as lees_in  # noqa: PLC0415 (only this command reads documents)
    from toets.beginnen.importeren.document import DocumentError  # noqa: PLC0415

    root = root.resolve()
    inhoud = laad(root)
    try:
        nieuw, over = lees_in(bestand, titel, Keuzes.van(inhoud), _vandaag())
    except (DocumentError, TitelError) as error:
        _stop(f"{zichtbaar(bestand.name)}: {error}")
    _begin(root, inhoud, nieuw)
    if over:
        click.echo(f"Onderaan het bestand staat wat geen plaats kreeg: {over} keer een stuk tekst. Lees dat na.")


@main.command()
@map_optie
def vaststellen(root: Path) -> None:
    """Stel de vragen vast als een nieuwe, genummerde vragenset."""
    root = root.resolve()
    inhoud = laad(root)
    nieuw = volgende_set(inhoud, _vandaag())
    # Judged as if it were in use: a new voorstel may have too few vragen only because this set is not there yet.
    problemen = controleer(met_bestand(inhoud, nieuw.path, nieuw.text.encode()) if nieuw else inhoud)
    if fouten(problemen):
        _show(problemen, "tekst")
        sys.exit(1)
    if nieuw is None:
        click.echo("De vragen zijn niet veranderd sinds de laatste set. Er is niets vastgesteld.")
    else:
        nieuw.schrijf(root)
        click.echo(f"Vastgesteld: {nieuw.path}. Neem dit bestand op in uw pull request.")


@main.command()
@click.argument("doel", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--gemeente", metavar="NAAM", help="De naam van de gemeente. Zonder vraagt de opdracht erom.")
@click.option("--pakket", type=click.Path(path_type=Path), help="Het bestand (.whl) van de maatwerktoets zelf.")
def start(doel: Path, gemeente: str | None, pakket: Path | None) -> None:
    """Begin de maatwerktoets van een andere gemeente, in een nieuwe MAP."""
    from toets.beginnen.pakket import PakketError, vind_of_maak  # noqa: PLC0415 (only this command needs the package itself)
    from toets.beginnen.starten import StartError, begin, controleer_doel, controleer_naam  # noqa: PLC0415

    try:
        controleer_doel(doel)
        gemeente = controleer_naam(gemeente or click.prompt("Hoe heet de gemeente?"))
        click.echo("Even geduld: het pakket wordt klaargezet.")
        with tempfile.TemporaryDirectory() as work:
            begin(doel, gemeente, vind_of_maak(pakket, Path(work)), _vandaag())
    except click.Abort:
        _stop('\nNoem de naam van de gemeente: --gemeente "Naam"')
    except (StartError, PakketError) as error:
        _stop(str(error))
    click.echo(f"Klaar. De maatwerktoets van {gemeente} staat in {doel}. Ga zo verder:")
    click.echo(f"  cd {shlex.quote(str(doel))}")
    click.echo("  python build.py serve")


def _stop(message: str) -> NoReturn:
    """Say what is wrong and end with status 1."""
    click.echo(message, err=True)
    sys.exit(1)


def _begin(root: Path, inhoud: Inhoud, nieuw: NieuwBestand) -> None:
    """Write the file of a voorstel and say what is left to do in it, as the check sees it."""
    if not (root / "mkdocs.yml").exists():
        _stop("In deze map staat geen maatwerktoets. Ga naar de map met mkdocs.yml, of noem die met --map.")
    try:
        nieuw.schrijf(root)
    except FileExistsError:
        message = (
            f"{nieuw.path} bestaat al. Er is niets veranderd. Kies een andere titel, of werk verder in dat bestand."
        )
        _stop(message)
    click.echo(f"Gemaakt: {nieuw.path}")
    problemen = controleer(met_bestand(inhoud, nieuw.path, nieuw.text.encode()))
    left = [probleem for probleem in problemen if probleem.path == nieuw.path]
    if fouten(left):
        click.echo("Dit moet u er nog in doen:")
    for probleem in fouten(left):
        click.echo(f"  regel {probleem.line}: {probleem.message}")
    if len(left) > len(fouten(left)):
        click.echo(f"Daarna: {len(left) - len(fouten(left))} keer 'let op', over gewone taal.")
    click.echo("Kijk na wat er nog moet met: python build.py check")


def _vandaag() -> date:
    return date.today()  # noqa: DTZ011 (the day where the user is)


def _build(
    root: Path, vorm: str, *, bewerken: bool = False, engine: Engine = "mkdocs", adres: str | None = None
) -> Path | None:
    """Build and say what is wrong; the folder with the site, or None when it could not be built."""
    try:
        with console.status("Bezig") as status:
            return bouw(
                root,
                lambda step: status.update(f"{step} ..."),
                console.print,
                bewerken=bewerken,
                vandaag=_vandaag(),
                engine=engine,
                adres=adres,
            )
    except InhoudNietGoed as error:
        _show(error.problemen, vorm)
    except (BundelError, EngineError, VreemdScriptError, OSError) as error:
        there = plaats_van_site(root, bewerken=bewerken, engine=engine).exists()
        left = "De vorige site staat er nog." if there else "Er is nu geen site."
        console.print(f"De site kon niet gebouwd worden. {left}\n{waarom(error)}", markup=False)
    return None


def _show(problemen: list[Probleem], vorm: str) -> None:
    if vorm == "gitlab":
        click.echo(json.dumps(gitlab_report(problemen), ensure_ascii=False, indent=2))
    for probleem in problemen:
        click.echo(probleem.as_github() if vorm == "github" else probleem.as_text(), err=vorm != "github")
    wrong = len(fouten(problemen))
    if wrong:
        count = "1 ding is" if wrong == 1 else f"{wrong} dingen zijn"
        click.echo(f"\n{count} niet goed. Er is niets gebouwd of veranderd.", err=True)
    if len(problemen) > wrong:
        click.echo(f"\n{len(problemen) - wrong} keer 'let op'. Dat houdt niets tegen: kijk of het beter kan.", err=True)
