"""Whatever Word puts around a piece of text, someone who reads the document sees it, and so does the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.beginnen.importeren.test_importeren import gemaakt
from toets.beginnen.importeren.bestand import lees_document

if TYPE_CHECKING:
    from pathlib import Path

RUIMTE = (
    f"{nsdecls('w', 'm', 'r')} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    " xmlns:v='urn:schemas-microsoft-com:vml'"
)


def loop(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


GELD = loop("€ 250")
OMHULD = {
    "a cross-reference": f"<w:fldSimple w:instr='REF a'>{GELD}</w:fldSimple>",
    "a link in a field": f"<w:fldSimple w:instr='REF a'><w:hyperlink w:anchor='a'>{GELD}</w:hyperlink></w:fldSimple>",
    "a field in a link": f"<w:hyperlink w:anchor='a'><w:fldSimple w:instr='REF a'>{GELD}</w:fldSimple></w:hyperlink>",
    "a direction of writing": f"<w:bdo w:val='ltr'>{GELD}</w:bdo>",
    "an embedding of it": f"<w:dir w:val='ltr'>{loop('€ ')}<w:dir w:val='ltr'>{loop('250')}</w:dir></w:dir>",
    "a reading aid": f"<w:r><w:ruby><w:rt>{loop('geld')}</w:rt><w:rubyBase>{GELD}</w:rubyBase></w:ruby></w:r>",
    "a formula": "<m:oMathPara><m:oMath><m:r><m:t>€ 250</m:t></m:r></m:oMath></m:oMathPara>",
    "a sign of a font": f"<w:r><w:sym w:font='Calibri' w:char='20AC'/></w:r>{loop(' 250')}",
    "a sign by its place": f"<w:r><w:sym w:font='Symbol' w:char='F0A0'/></w:r>{loop(' 250')}",
    "a field to fill in": f"<w:sdt><w:sdtPr/><w:sdtContent>{GELD}</w:sdtContent></w:sdt>",
    "a proposed change": f"<w:ins w:id='1' w:author='x'>{GELD}</w:ins>",
    "a wrapper of a later Word": f"<w:nieuw>{GELD}</w:nieuw>",
    "a choice for old programs": f"<mc:AlternateContent><mc:Choice Requires='x'>{GELD}</mc:Choice>"
    f"<mc:Fallback>{GELD}</mc:Fallback></mc:AlternateContent>",
}


def bewaar(document: Any, folder: Path) -> Path:
    path = folder / "voorstel.docx"
    document.save(str(path))
    return path


def met(body: str) -> Any:
    """A document with this as the last thing in its decision."""
    document = docx.Document()
    document.add_heading("Een bijdrage", 0)
    document.add_heading("Beslispunten", 1)
    for element in parse_xml(f"<w:body {RUIMTE}>{body}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    return document


def deel(document: Any, kind: str, name: str, inner: str) -> None:
    """Add notes, a header or a footer to the document."""
    kinds = {"footnotes": "WML_FOOTNOTES", "endnotes": "WML_ENDNOTES", "header": "WML_HEADER", "footer": "WML_FOOTER"}
    tag = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    xml = f"<w:{tag} {RUIMTE}>{inner}</w:{tag}>".encode()
    part = Part(PackURI(f"/word/{name}.xml"), getattr(CONTENT_TYPE, kinds[kind]), xml, document.part.package)
    document.part.relate_to(part, getattr(RELATIONSHIP_TYPE, kind.upper()))


@pytest.mark.parametrize("naam", OMHULD)
def test_text_in_a_wrapper_stays_in_its_sentence(repo: Path, naam: str) -> None:
    body = f"<w:p>{loop('1. Een bijdrage van ')}{OMHULD[naam]}{loop(' per gezin.')}</w:p>"
    text, data = gemaakt(repo, bewaar(met(body), repo))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Een bijdrage van € 250 per gezin."]
    assert text.count("in het document: € 250") == 1
    assert "Dit is weggelaten" not in text


@pytest.mark.parametrize(
    ("formule", "tekst"),
    [
        ("<m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f>", "3/4"),
        ("<m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "m^2"),
        ("<m:rad><m:e><m:r><m:t>9</m:t></m:r></m:e></m:rad>", "√9"),
        ("<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>", "∑x"),
    ],
)
def test_a_formula_comes_on_one_line(repo: Path, formule: str, tekst: str) -> None:
    body = f"<w:p>{loop('1. Het deel is ')}<m:oMath>{formule}</m:oMath>{loop('.')}</w:p>"
    _, data = gemaakt(repo, bewaar(met(body), repo))
    assert data["beslispunten"][0]["tekst"] == f"Het deel is {tekst}."


def test_a_sign_that_only_its_font_can_draw_is_named(repo: Path) -> None:
    body = f"<w:p>{loop('1. Akkoord ')}<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"
    _, data = gemaakt(repo, bewaar(met(body), repo))
    assert data["beslispunten"][0]["tekst"] == "Akkoord [teken]"


BLOK = loop("Het blok.")


@pytest.mark.parametrize(
    "body",
    [
        f"<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:p>{BLOK}</w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
        f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p>{BLOK}</w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
        f"<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p>{BLOK}</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
        f"<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p>{BLOK}</w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>",
    ],
)
def test_a_block_to_fill_in_is_read_wherever_it_stands(repo: Path, body: str) -> None:
    texts = [alinea.tekst for alinea in lees_document(bewaar(met(body), repo)).alineas]
    assert texts.count("Het blok.") == 1


def test_a_text_box_is_read_once_also_in_a_table_and_in_another_box(repo: Path) -> None:
    shape = "<v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></v:shape>"
    box = f"<w:r><w:pict>{shape}</w:pict></w:r>"
    inner = box.format(loop("Binnenste kader."))
    cells = "".join(
        f"<w:tc><w:p>{loop(text)}{box.format(loop(f'Kader {text}.'))}</w:p></w:tc>"
        for text in ("van links", "van rechts")
    )
    body = f"<w:p>{box.format(loop('Buitenste kader.') + inner)}</w:p><w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    read = lees_document(bewaar(met(body), repo))
    together = " ".join(alinea.tekst for alinea in read.alineas)
    for text in ("Buitenste kader.", "Binnenste kader.", "Kader van links.", "Kader van rechts."):
        assert together.count(text) == 1
    assert read.weggelaten == []


@pytest.mark.parametrize(("kind", "tag"), [("footnotes", "footnote"), ("endnotes", "endnote")])
def test_a_note_is_read_with_all_its_paragraphs(repo: Path, kind: str, tag: str) -> None:
    document = met(f"<w:p>{loop('1. Het plan.')}</w:p>")
    inner = f"<w:p>{loop('De noot kost ')}{OMHULD['a cross-reference']}</w:p><w:p>{loop('Per jaar.')}</w:p>"
    deel(document, kind, kind, f"<w:{tag} w:id='2'>{inner}</w:{tag}>")
    text, _ = gemaakt(repo, bewaar(document, repo))
    assert "De noot kost € 250 Per jaar." in text.partition("# Dit kreeg geen plaats:")[2]


def test_what_stands_above_and_below_the_pages_is_listed_once_and_names_nobody(repo: Path) -> None:
    document = met(f"<w:p>{loop('1. Het plan.')}</w:p>")
    header = f"<w:p>{loop('Niet voor 1 mei openbaar')}</w:p><w:p>{loop('Steller: J.P. de Voorbeeld')}</w:p>"
    deel(document, "header", "header1", header)
    deel(document, "header", "header2", header)
    pagina = f"{loop('Pagina ')}<w:fldSimple w:instr='PAGE'>{loop('3')}</w:fldSimple>{loop(' van 5')}"
    deel(document, "footer", "footer1", f"<w:p>{pagina}</w:p>")
    text, data = gemaakt(repo, bewaar(document, repo))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan."]
    assert text.partition("# Dit kreeg geen plaats:")[2].count("Niet voor 1 mei openbaar") == 1
    assert "Pagina" not in text
    assert "Voorbeeld" not in text


def test_a_document_with_only_page_numbers_around_it_has_nothing_to_list(repo: Path) -> None:
    document = met(f"<w:p>{loop('1. Het plan.')}</w:p>")
    deel(document, "footer", "footer1", f"<w:p>{loop('- 3 -')}</w:p><w:p/>")
    text, _ = gemaakt(repo, bewaar(document, repo))
    assert "geen plaats" not in text.partition("beslispunten:")[2]


@pytest.mark.parametrize(
    ("body", "gemeld"),
    [
        ("<w:p><w:r><w:drawing/></w:r></w:p>", "plaatjes, grafieken en schema's; kijk zelf of daar tekst in staat (1)"),
        ("<w:altChunk r:id='rId1'/>", "stukken uit een ander bestand; voeg die in Word zelf in (1)"),
        (
            "<w:p><w:del w:id='2' w:author='x'><w:r><w:delText>later</w:delText></w:r></w:del></w:p>",
            "tekst die iemand al weghaalde, met wijzigingen bijhouden (1)",
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Alleen voor ons.</w:t></w:r></w:p>",
            "verborgen tekst, die niemand op papier ziet (1)",
        ),
    ],
)
def test_what_can_not_be_read_is_listed(repo: Path, body: str, gemeld: str) -> None:
    text, _ = gemaakt(repo, bewaar(met(f"<w:p>{loop('1. Het plan.')}</w:p>{body}"), repo))
    assert gemeld in text.partition("# Dit is weggelaten:")[2]


def test_hidden_words_stay_out_and_words_with_a_line_through_them_say_so(repo: Path) -> None:
    runs = (
        loop("1. Het plan "),
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>van het college </w:t></w:r>",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t xml:space='preserve'>voor de wijk </w:t></w:r>",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space='preserve'> en </w:t></w:r>",
        "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>de stad</w:t></w:r>",
    )
    _, data = gemaakt(repo, bewaar(met(f"<w:p>{''.join(runs)}</w:p>"), repo))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan voor de wijk [doorgehaald: en de stad]"]


def test_comments_in_the_margin_are_left_out_and_counted(repo: Path) -> None:
    document = met(f"<w:p>{loop('1. Het plan.')}</w:p>")
    document.add_comment(document.paragraphs[-1].runs, text="Dit kan beter.", author="Iemand")
    text, _ = gemaakt(repo, bewaar(document, repo))
    assert "opmerkingen in de kantlijn (1)" in text.partition("# Dit is weggelaten:")[2]
    assert "kan beter" not in text
