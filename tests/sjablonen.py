"""Templates for a werkblad, as somebody at a municipality makes them in Word."""

from __future__ import annotations

import io

import docx

MAKER = "Iemand van de griffie"
PLEKKEN = ["{oefening}", "{citaat}", "{vindplaats}", "{voor}", "{tegen}", "{minderheid}", "{van_het_raadslid}"]
"""What is always in it."""


def sjabloon(*paragraphs: str, footer: str = "", comment: str = "") -> bytes:
    """A template with these paragraphs, in which Word wrote down who made it."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.sections[0].footer.paragraphs[0].text = footer
    document.core_properties.author = document.core_properties.last_modified_by = MAKER
    if comment:
        document.add_comment(document.paragraphs[0].runs, text=comment, author=MAKER, initials="I")
    return opgeslagen(document)


def eigen_sjabloon() -> bytes:
    """One that is right, with its own order and words; Word cut one of its places into pieces."""
    document = docx.Document(io.BytesIO(sjabloon("Raad van Voorbeeld", *PLEKKEN[:-1], footer=PLEKKEN[-1])))
    cut = document.add_paragraph()
    for piece in ("Let op: {toe", "zeggings", "vraag}"):
        cut.add_run(piece)
    return opgeslagen(document)


def opgeslagen(document: docx.document.Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
