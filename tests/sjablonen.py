"""Templates for a werkblad, as somebody at a municipality makes them in Word."""

from __future__ import annotations

import base64
import io
import zipfile

import docx

MAKER = "Iemand van de griffie"
PLEKKEN = ["{oefening}", "{citaat}", "{vindplaats}", "{voor}", "{tegen}", "{minderheid}", "{van_het_raadslid}"]
"""What is always in it."""
PLAATJE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
"""A picture of one dot."""
SOORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
INHOUD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


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


def bewerkt(content: bytes, changes: dict[str, tuple[str, str]], new: dict[str, str] | None = None) -> bytes:
    """The file with in these parts the first words replaced by the second, and with these parts more."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            old, now = changes.get(name, ("", ""))
            part = source.read(name)
            assert old.encode() in part, f"{name} has no {old}"
            archive.writestr(name, part.replace(old.encode(), now.encode(), 1) if old else part)
        for name, text in (new or {}).items():
            archive.writestr(name, text)
    return target.getvalue()


def relatie(soort: str, doel: str, *, buiten: bool = False) -> str:
    """A relation of a part, with `rIdX` as its name."""
    mode = ' TargetMode="External"' if buiten else ""
    return f'<Relationship Id="rIdX" Type="{SOORT}/{soort}" Target="{doel}"{mode}/>'


def met_deel(content: bytes, soort: str, name: str, xml: str, kind: str) -> bytes:
    """The file with a part more, that the document has this relation with."""
    return bewerkt(
        content,
        {
            "word/_rels/document.xml.rels": ("</Relationships>", f"{relatie(soort, name)}</Relationships>"),
            "[Content_Types].xml": ("</Types>", f'<Override PartName="/word/{name}" ContentType="{kind}"/></Types>'),
        },
        {f"word/{name}": xml},
    )


def met_voetnoot(content: bytes, text: str, meer: str = "") -> bytes:
    """The file with a footnote, and more XML behind its words."""
    note = f'<w:footnote w:id="2"><w:p><w:r><w:t>{text}</w:t></w:r>{meer}</w:p></w:footnote>'
    xml = f'<w:footnotes xmlns:w="{WORD}">{note}</w:footnotes>'
    return met_deel(content, "footnotes", "footnotes.xml", xml, f"{INHOUD}.footnotes+xml")


def met_xml(content: bytes, xml: str, *relaties: str) -> bytes:
    """The file with this XML as the first in its text, and with these relations of it."""
    namespaces = f'xmlns:w="{WORD}" xmlns:r="{SOORT}" xmlns:v="urn:schemas-microsoft-com:vml"'
    return bewerkt(
        content,
        {
            "word/document.xml": ("<w:body>", f"<w:body><w:p {namespaces}>{xml}</w:p>"),
            "word/_rels/document.xml.rels": ("</Relationships>", f"{''.join(relaties)}</Relationships>"),
        },
    )
