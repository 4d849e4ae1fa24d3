"""A municipality's own template for the werkblad of a raadslid: `sjablonen/werkblad.docx`, not in YAML.

What the page can't fill in, or what would bring out who wrote the template, is said here, and not by a browser later.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple

import docx
from docx.parts.document import DocumentPart
from docx.parts.hdrftr import FooterPart, HeaderPart

from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.regelnamen import Leesregel
from toets.gedeeld.tekst import opsomming
from toets.inhoud.lezen import MAX_BYTES, TE_GROOT
from toets.inhoud.mappen import lees_bytes, loop_door
from toets.inhoud.probleem import Probleem, bedoelde_u
from toets.inhoud.wordbezwaren import alineas, leesbaar, wordbezwaren
from toets.inhoud.worddelen import delen, maak_schoon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.document import Document

    from toets.inhoud.worddelen import Deel

MAP = "sjablonen"
PLAATS = f"{MAP}/werkblad.docx"
UITGEPAKT = 20_000_000
"""Bytes that it may become: more is no template."""

VELDEN: dict[str, str] = lees_gedeeld("werkblad")["velden"]
"""What the page fills in where `{name}` stands: the name, and what it is."""
NODIG: list[str] = lees_gedeeld("werkblad")["nodig"]
"""What no werkblad leaves out: whose words these are, and both sides of them."""
SAMEN: dict[str, str] = lees_gedeeld("werkblad")["samen"]
"""What is not left out where the other is used: with the words of a point, whether the group talked about those."""

VELD = re.compile(r"\{([^{}]*)\}")
LOPEND = (DocumentPart, HeaderPart, FooterPart)
"""What is always seen: the document itself, and what stands above and below its pages."""
STUK = (
    "dit Word-bestand is niet te openen",
    "Open het in Word en sla het opnieuw op als .docx, zonder wachtwoord en zonder macro's.",
)


class Gelezen(NamedTuple):
    """What was found: the template (None when there is none, or a wrong one), all that is wrong, and its texts."""

    sjabloon: bytes | None
    problemen: list[Probleem]
    teksten: list[str]


def lees_sjabloon(root: Path) -> Gelezen:
    """Look in the folder of templates below `root`. Never raises on what is there."""
    found, problems, texts = None, [], []
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
            texts = teksten(content) if isinstance(content, bytes) else []
    return Gelezen(found, problems, texts)


def bezwaren(content: bytes) -> Iterator[Probleem]:
    """All that is wrong with these bytes as a template."""
    if len(content) > MAX_BYTES:
        hint = "Maak het plaatje erin kleiner, of haal het weg."
        yield Probleem(PLAATS, 1, 1, Leesregel.TE_GROOT, TE_GROOT, hint)
        return
    document = open_schoon(content)
    if document is None:
        yield Probleem(PLAATS, 1, 1, Leesregel.NIET_TE_LEZEN, *STUK)
        return
    parts = [*delen(document)]
    for message, hint in (*_velden_kloppen(parts), *wordbezwaren(document, parts)):
        yield Probleem(PLAATS, 1, 1, Leesregel.SJABLOON, message, hint)


def teksten(content: bytes) -> list[str]:
    """Every text that someone can read in these bytes, if they are a template at all."""
    document = open_schoon(content) if len(content) <= MAX_BYTES else None
    return [text for deel in delen(document) for text in leesbaar(deel)] if document else []


def open_schoon(content: bytes) -> Document | None:
    """The file as it would be published; None when it can't be opened, or is no document."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > UITGEPAKT:
            return None
        if any(entry.filename.endswith("vbaProject.bin") for entry in entries):
            return None
        document = docx.Document(io.BytesIO(content))
        maak_schoon(document)
        [*delen(document), document.core_properties.modified]  # each part can be read
        document.save(io.BytesIO())  # and written
    except Exception:  # noqa: BLE001 (a broken file makes the libraries raise errors of every kind)
        return None
    return document


def _velden_kloppen(parts: list[Deel]) -> Iterator[tuple[str, str]]:
    choice = f"U kunt kiezen uit: {opsomming(f'{{{name}}}' for name in VELDEN)}."
    texts = [(deel.part, text) for deel in parts for text in alineas(deel)]
    for name in dict.fromkeys(name for _, text in texts for name in VELD.findall(text)):
        if name not in VELDEN:
            yield f"onbekende plek '{{{name}}}'{bedoelde_u(name.strip(), VELDEN)}", choice
    for text in dict.fromkeys(text for _, text in texts):
        if re.search(r"[{}]", VELD.sub("", text)):
            hint = f"Een plek begint en eindigt in dezelfde alinea, zoals {{citaat}}. {choice}"
            yield f"in '{text[:60]}' staat een losse accolade", hint
    shown = {name for part, text in texts if isinstance(part, LOPEND) for name in VELD.findall(text)}
    needed = [*NODIG, *(other for name, other in SAMEN.items() if name in shown)]
    if missing := [name for name in needed if name not in shown]:
        which = opsomming(f"{{{name}}}" for name in missing)
        hint = "Zet erbij: " + " ".join(f"{{{name}}}: {VELDEN[name]}" for name in missing)
        yield f"in dit sjabloon ontbreekt {which}", hint
