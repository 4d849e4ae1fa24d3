"""Small raadsvoorstellen, each with one thing that a council's template does, and the right values of it.

A line with `# ` before it is a heading, one with `*` is bold, one with `|` in it is a row of a table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import docx

from tests.beginnen.importeren import documenten

if TYPE_CHECKING:
    from pathlib import Path

PLAN = ("1. Het plan voor schulden vast te stellen.", "2. Daarvoor in 2027 € 20.000 meer te geven.")
UITLEG = ("# Inleiding", "Het oude plan loopt af.")


@dataclass(frozen=True)
class Geval:
    """The lines of a document, and what is right: the numbers and the texts of the points, and what else is named.

    `soorten` are the kinds of file in which it can stand.
    """

    regels: tuple[str, ...]
    nummers: tuple[str, ...] = ("1", "2")
    teksten: tuple[str, ...] = ()
    titel: str = "Schulden eerder zien"
    verder: dict[str, Any] = field(default_factory=dict)
    soorten: tuple[str, ...] = ("txt", "docx", "pdf")


def _onder(*kop: str) -> Geval:
    return Geval(("Onderwerp: Schulden eerder zien", *kop, *PLAN, *UITLEG))


BESLUITEN = {
    "college stelt voor": _onder("# Het college van burgemeester & wethouders stelt voor :"),
    "voorstel van het college": _onder("# Voorstel van het College"),
    "geadviseerde beslissing": _onder("# Geadviseerde beslissing raad"),
    "beslispunt(en)": _onder("# Beslispunt(en):"),
    "besluitpunten": _onder("# Besluitpunten"),
    "advies": _onder("# ADVIES"),
    "ontwerpbesluit": _onder("# Ontwerp-raadsbesluit"),
    "wij stellen u voor": _onder("Wij stellen u voor het volgende te besluiten:"),
    "wij vragen uw raad": _onder("# Wat vragen wij van uw raad?"),
    "de raad van een gemeente": _onder("# De raad van de gemeente Rijnzicht besluit:"),
    "de raad in hoofdletters": _onder("DE RAAD VAN DE GEMEENTE RIJNZICHT BESLUIT:"),
    "letters uit elkaar": _onder("gelet op artikel 147 van de Gemeentewet;", "b e s l u i t :"),
    "voorgesteld wordt": _onder("# Voorgesteld wordt om:"),
    "een zin ervoor": _onder("# Voorstel", "Gelet op het voorgaande stellen wij uw raad voor om:"),
    "een zin die verder gaat": _onder("# Beslispunten", "De raad wordt gevraagd in te stemmen met het volgende."),
    "hoofdletters als nummer": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorgesteld besluit",
            "A. Het college op te dragen een plan te maken;",
            "B. De regeling vast te stellen.",
            *UITLEG,
        ),
        ("A", "B"),
        ("Het college op te dragen een plan te maken;", "De regeling vast te stellen."),
    ),
    "Romeinse cijfers": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorgesteld besluit",
            "I. Artikel 8 van de regeling in te trekken;",
            "II. De wijziging op 1 april te laten ingaan;",
            "III. Artikel 9 te wijzigen.",
            *UITLEG,
        ),
        ("I", "II", "III"),
    ),
    "geen spatie na het nummer": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorgesteld besluit",
            "1.Het plan voor schulden vast te stellen;",
            "2.Het budget met € 20.000 te verhogen.",
            *UITLEG,
        ),
        teksten=("Het plan voor schulden vast te stellen;", "Het budget met € 20.000 te verhogen."),
    ),
    "cijfers met een punt ertussen": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorgesteld besluit",
            "1. Over het plan:",
            "1.1 het plan vast te stellen;",
            "1.2 het college te vragen elk jaar te berichten;",
            "2. Daarvoor € 20.000 te geven.",
            *UITLEG,
        ),
        ("1", "1-1", "1-2", "2"),
    ),
    "het woord beslispunt voor het nummer": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Gevraagd besluit",
            "Beslispunt 1: Het plan voor schulden vast te stellen.",
            "Beslispunt 2: Daarvoor in 2027 € 20.000 te geven.",
            *UITLEG,
        ),
        teksten=("Het plan voor schulden vast te stellen.", "Daarvoor in 2027 € 20.000 te geven."),
    ),
    "een regel na een dubbele punt": Geval(
        ("Onderwerp: Schulden eerder zien", "Gevraagd besluit: Het plan voor schulden vast te stellen.", *UITLEG),
        ("1",),
        ("Het plan voor schulden vast te stellen.",),
    ),
    "alle punten in een alinea": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "Het college stelt de raad voor: 1. het plan vast te stellen; 2. daarvoor € 20.000 te geven.",
            *UITLEG,
        ),
        teksten=("het plan vast te stellen;", "daarvoor € 20.000 te geven."),
    ),
    "een zin zonder kop": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "Aan de raad,",
            "Wij stellen u voor het plan voor schulden vast te stellen.",
        ),
        ("1",),
    ),
    "de raad als kop in de lijst": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorstel",
            "1. het plan voor schulden vast te stellen;",
            "*De raad van Rijnzicht besluit:",
            "2. de opvang over te dragen aan de regio.",
            *UITLEG,
        ),
        verder={"wel": ("De raad van Rijnzicht besluit",)},
    ),
    "een kop met een nummer eronder": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Besluit",
            "a. Het plan voor schulden vast te stellen.",
            "b. Het budget met € 20.000 te verhogen.",
            "*1. Eerdere besluiten",
            "In 2022 nam de raad al een plan aan.",
            "*2. Inleiding",
            "Het oude plan loopt af.",
        ),
        ("a", "b"),
    ),
    "een kop met een lijst eronder": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Besluit",
            *PLAN,
            "3. Waar het om gaat",
            "1. Wie vroeg hulp krijgt, is eerder klaar.",
            "2. Het oude plan loopt af.",
        )
    ),
    "lagen zonder punt erboven": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Voorstel",
            "1.1 Het plan vast te stellen.",
            "2.1 Geld te geven.",
            *UITLEG,
        ),
        ("1-1", "2-1"),
    ),
    "een kop per beslispunt": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Beslispunt 1",
            "Het plan voor schulden vast te stellen.",
            "# Argumenten",
            "Wie vroeg hulp krijgt, is eerder klaar.",
            "# Beslispunt 2",
            "Het college te vragen een plek in de Kerkstraat te zoeken.",
            "# Kanttekeningen",
            "Er is weinig plek.",
        ),
        teksten=(
            "Het plan voor schulden vast te stellen.",
            "Het college te vragen een plek in de Kerkstraat te zoeken.",
        ),
    ),
    "het nummer op een eigen regel": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Besluit",
            "I",
            "De verordening vast te stellen;",
            "II",
            "de oude verordening in te trekken.",
            *UITLEG,
        ),
        ("I", "II"),
        soorten=("docx",),
    ),
    "een alinea in een punt": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Gevraagd besluit",
            "1. artikel 8 te vervangen door:",
            "Een inwoner krijgt hulp:",
            "a. als het alleen niet gaat.",
            *UITLEG,
        ),
        ("1", "1a"),
        ("artikel 8 te vervangen door: Een inwoner krijgt hulp:", "als het alleen niet gaat."),
    ),
    "voorstel als soort document": Geval(
        (
            "# VOORSTEL",
            "Onderwerp: Schulden eerder zien",
            "Vertrouwelijk: Nee",
            "Datum: 2 maart 2027",
            "# Beslispunten",
            *PLAN,
            *UITLEG,
        )
    ),
    "in een tabel": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "Nr.|Beslispunt",
            "1|Het plan voor schulden vast te stellen.",
            "2|Het budget met 20 plekken te verhogen.",
            *UITLEG,
        ),
        teksten=("Het plan voor schulden vast te stellen.", "Het budget met 20 plekken te verhogen."),
        soorten=("docx",),
    ),
    "in een tabel met bedragen": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "Nr.|Beslispunt|Bedrag",
            "1|Het plan voor schulden vast te stellen.|€ 20.000",
            "2|Het college te vragen te berichten.|",
            *UITLEG,
        ),
        teksten=("Het plan voor schulden vast te stellen.; Bedrag € 20.000", "Het college te vragen te berichten."),
        soorten=("docx",),
    ),
    "naast de kop in een tabel": Geval(
        (
            "Onderwerp|Schulden eerder zien",
            "Geadviseerd besluit|Het plan voor schulden vast te stellen.",
            "Inleiding|Het oude plan loopt af.",
        ),
        ("1",),
        ("Het plan voor schulden vast te stellen.",),
        soorten=("docx",),
    ),
    "werkwoorden zonder te": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Beslispunten",
            "",
            "Het plan voor schulden vaststellen.",
            "",
            "Instemmen met de verdeling van het geld.",
            "",
            *UITLEG,
        ),
        teksten=("Het plan voor schulden vaststellen.", "Instemmen met de verdeling van het geld."),
    ),
    "geen besluit": Geval(
        ("Onderwerp: Schulden eerder zien", *UITLEG, "# Argumenten", "1. Wie vroeg hulp krijgt, is eerder klaar."), ()
    ),
    "een advies van een ander": Geval(
        (
            "Onderwerp: Schulden eerder zien",
            "# Beslispunten",
            *PLAN,
            "# Advies van de adviesraad",
            "1. De adviesraad vraagt om meer tijd te nemen.",
        )
    ),
}


def maak(folder: Path, geval: Geval, soort: str) -> Path:
    """The document of this case, as this kind of file."""
    path = folder / f"voorstel.{soort}"
    lines = [line.lstrip("#* ") if line.startswith(("#", "*")) else line for line in geval.regels]
    if soort == "docx":
        _word(geval.regels).save(str(path))
    elif soort == "pdf":
        path.write_bytes(documenten.pdf(["\n".join(lines).replace("(", r"\(").replace(")", r"\)")]))
    else:
        path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _word(lines: tuple[str, ...]) -> Any:
    document = docx.Document()
    table: Any = None
    for line in lines:
        if "|" in line:
            texts = line.split("|")
            table = table or document.add_table(rows=0, cols=len(texts))
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
            continue
        table = None
        if line.startswith("#"):
            document.add_heading(line.lstrip("# "), 2)
        elif line:
            document.add_paragraph().add_run(line.removeprefix("*")).bold = line.startswith("*")
    return document
