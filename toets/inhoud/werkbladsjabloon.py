"""A municipality's own template for the werkblad of a raadslid: `sjablonen/werkblad.docx`, not in YAML.

What the page can't fill in, or what would bring out who wrote the template, is said here, and not by a browser later.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

import docx
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from docx.parts.hdrftr import FooterPart, HeaderPart

from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.regelnamen import Leesregel
from toets.gedeeld.tekst import opsomming
from toets.inhoud.lezen import MAX_BYTES
from toets.inhoud.mappen import lees_bytes, loop_door
from toets.inhoud.probleem import Probleem, bedoelde_u

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.document import Document

MAP = "sjablonen"
PLAATS = f"{MAP}/werkblad.docx"
UITGEPAKT = 20_000_000
"""Bytes that it may become: more is no template."""

VELDEN: dict[str, str] = lees_gedeeld("werkblad")["velden"]
"""What the page fills in where `{name}` stands: the name, and what it is."""
NODIG: list[str] = lees_gedeeld("werkblad")["nodig"]
"""What no werkblad leaves out: whose words these are, and both sides of them."""

VELD = re.compile(r"\{([^{}]*)\}")
BIJGEHOUDEN = (qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo"))
STUK = (
    "dit Word-bestand is niet te openen",
    "Open het in Word en sla het opnieuw op als .docx, zonder wachtwoord en zonder macro's.",
)


class Gelezen(NamedTuple):
    """What was found: the template (None when there is none, or a wrong one) and all that is wrong."""

    sjabloon: bytes | None
    problemen: list[Probleem]


def lees_sjabloon(root: Path) -> Gelezen:
    """Look in the folder of templates below `root`. Never raises on what is there."""
    found, problems = None, []
    for place in loop_door(root, [MAP]):
        if isinstance(place, Probleem):
            problems.append(place)
        elif place != PLAATS:
            message = f"dit bestand hoort hier niet{bedoelde_u(place, [PLAATS])}"
            problems.append(Probleem(place, 1, 1, Leesregel.VREEMD_BESTAND, message, f"Hier hoort alleen: {PLAATS}."))
        else:
            content = lees_bytes(root, place)
            wrong = [content] if isinstance(content, Probleem) else list(bezwaren(content))
            problems += wrong
            found = content if isinstance(content, bytes) and not wrong else None
    return Gelezen(found, problems)


def bezwaren(content: bytes) -> Iterator[Probleem]:
    """All that is wrong with these bytes as a template."""
    if len(content) > MAX_BYTES:
        hint = "Maak het plaatje erin kleiner, of haal het weg."
        yield Probleem(PLAATS, 1, 1, Leesregel.TE_GROOT, "het bestand is groter dan 1 MB", hint)
        return
    document = _open(content)
    if document is None:
        yield Probleem(PLAATS, 1, 1, Leesregel.NIET_TE_LEZEN, *STUK)
        return
    for message, hint in _velden_kloppen([*_alineas(document)]):
        yield Probleem(PLAATS, 1, 1, Leesregel.SJABLOON, message, hint)
    if _draagt_namen(document):
        message = "in dit sjabloon staan opmerkingen of wijzigingen die Word bijhield"
        hint = "Daar staat de naam van de schrijver bij. Kies in Word: accepteer alles, en verwijder de opmerkingen."
        yield Probleem(PLAATS, 1, 1, Leesregel.SJABLOON, message, hint)


def _open(content: bytes) -> Document | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
        small = sum(entry.file_size for entry in entries) <= UITGEPAKT
        macros = any(entry.filename.endswith("vbaProject.bin") for entry in entries)
        return docx.Document(io.BytesIO(content)) if small and not macros else None
    except Exception:  # noqa: BLE001 (a broken file makes the libraries raise errors of every kind)
        return None


def _lopende_delen(document: Document) -> list[Any]:
    """The XML of what is filled in: the document itself, and what stands above and below its pages."""
    parts = document.part.package.iter_parts()
    return [part.element for part in parts if isinstance(part, DocumentPart | HeaderPart | FooterPart)]


def _alineas(document: Document) -> Iterator[str]:
    """The text of every paragraph, also where Word cut it into pieces."""
    for part in _lopende_delen(document):
        for paragraph in part.iter(qn("w:p")):
            yield "".join(piece.text or "" for piece in paragraph.iter(qn("w:t")))


def _velden_kloppen(paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    choice = f"U kunt kiezen uit: {opsomming(f'{{{name}}}' for name in VELDEN)}."
    names = [name for text in paragraphs for name in VELD.findall(text)]
    for name in dict.fromkeys(names):
        if name not in VELDEN:
            yield f"onbekende plek '{{{name}}}'{bedoelde_u(name.strip(), VELDEN)}", choice
    for text in paragraphs:
        if re.search(r"[{}]", VELD.sub("", text)):
            hint = f"Een plek begint en eindigt in dezelfde alinea, zoals {{citaat}}. {choice}"
            yield f"in '{text[:60]}' staat een losse accolade", hint
    if missing := [name for name in NODIG if name not in names]:
        which = opsomming(f"{{{name}}}" for name in missing)
        hint = "Zet erbij: " + " ".join(f"{{{name}}}: {VELDEN[name]}" for name in missing)
        yield f"in dit sjabloon ontbreekt {which}", hint


def _draagt_namen(document: Document) -> bool:
    tracked = any(next(part.iter(*BIJGEHOUDEN), None) is not None for part in _lopende_delen(document))
    return tracked or len(document.comments) > 0
