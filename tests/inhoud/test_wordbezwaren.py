"""What a Word file may not hold: what gets things from elsewhere, what runs, and who wrote it. The rest may stay."""

from __future__ import annotations

import io

import docx
import pytest

from tests.sjablonen import (
    INHOUD,
    MAKER,
    PLAATJE,
    PLEKKEN,
    WORD,
    bewerkt,
    met_deel,
    met_voetnoot,
    met_xml,
    opgeslagen,
    relatie,
    sjabloon,
)
from toets.inhoud.werkbladsjabloon import bezwaren, open_schoon
from toets.inhoud.worddelen import delen

GOED = sjabloon(*PLEKKEN)
NAMEN = "in dit sjabloon staan opmerkingen of wijzigingen die Word bijhield"
ELDERS = "in dit sjabloon zit een plaatje of ander onderdeel dat op een andere plek staat"
VAN_INTERNET = "in dit sjabloon zit een plaatje of filmpje dat Word van internet of een andere map haalt"
GEEN_PAGINA = "leidt een link niet naar een gewone webpagina"
DOOR = f'w:id="1" w:author="{MAKER}" w:date="2026-01-01T00:00:00Z"'


def gezegd(content: bytes) -> list[str]:
    """What is wrong with a file, in its order; each has a hint."""
    found = list(bezwaren(content))
    assert all(problem.hint for problem in found)
    return [problem.message for problem in found]


def veld(code: str, shown: str = "", code_erin: str = "") -> str:
    """A field as Word writes it, its code in two pieces; with another field in its code."""
    half = len(code) // 2
    pieces = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in (code[:half], code[half:]))
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f"{begin}{pieces}{code_erin}{middle}<w:r><w:t>{shown}</w:t></w:r>{end}"


def link(shown: str, address: str) -> bytes:
    xml = f'<w:hyperlink r:id="rIdX"><w:r><w:t>{shown}</w:t></w:r></w:hyperlink>'
    return met_xml(GOED, xml, relatie("hyperlink", address, buiten=True))


@pytest.mark.parametrize("kind", ["image", "header", "footnotes", "settings"])
def test_what_stands_elsewhere_is_refused(kind: str) -> None:
    assert gezegd(met_xml(GOED, "", relatie(kind, "https://teller.example/dot.png", buiten=True))) == [ELDERS]


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        ("oleObject", "een bestand dat in het document is gevoegd"),
        ("control", "een knop of veld met een programma erin (ActiveX)"),
        ("aFChunk", "een ander document dat Word bij het openen invoegt"),
        ("vbaProject", "een macro"),
        ("nieuwSnufje", "een onderdeel van het soort 'nieuwSnufje'"),
    ],
)
def test_a_part_on_no_list_is_refused_also_one_that_nobody_thought_of(kind: str, what: str) -> None:
    content = met_deel(GOED, kind, "deel.xml", "<a/>", "application/xml")
    assert gezegd(content) == [f"in dit sjabloon zit {what}"]


def test_a_program_that_calls_itself_a_picture_is_refused() -> None:
    content = met_deel(GOED, "image", "plaatje.bin", "MZ", "application/octet-stream")
    assert gezegd(content) == ["in dit sjabloon zit een onderdeel van het soort 'application/octet-stream'"]


def test_a_picture_that_we_can_not_look_through_is_refused() -> None:
    content = met_deel(GOED, "image", "plaatje.emf", "EMF", "image/x-emf")
    assert gezegd(content) == ["in dit sjabloon zit een plaatje dat heel groot is, of geen PNG, JPEG, GIF of SVG"]


@pytest.mark.parametrize(
    "code",
    [
        "DDE excel c:\\\\map", "DDEAUTO c:\\\\map", "INCLUDEPICTURE x", "INCLUDETEXT x", "LINK Excel.Sheet", "IMPORT x",
        "AUTHOR", "USERNAME", "DOCPROPERTY Manager", "MACROBUTTON x", "MERGEFIELD naam", "= 1",
    ],
)  # fmt: skip
def test_a_field_that_is_not_on_the_list_is_refused_in_every_way_of_writing_it(code: str) -> None:
    name = code.split(maxsplit=1)[0] if code[0].isalpha() else code.strip()
    said = [f"het veld '{name}' kan niet in dit sjabloon"]
    simple = f'<w:fldSimple w:instr="{code}"><w:r><w:t>x</w:t></w:r></w:fldSimple>'
    loose = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    for xml in (veld(code), veld("PAGE", code_erin=veld(code)), simple, loose):
        assert gezegd(met_xml(GOED, xml)) == said
    assert gezegd(met_voetnoot(GOED, "noot", veld(code))) == said


def test_ordinary_fields_stay() -> None:
    page = "https://raad.example/agenda"
    fields = [veld("PAGE"), veld(' TOC \\o "1-3" '), veld(f'HYPERLINK "{page}"', "agenda"), veld('HYPERLINK \\l "a"')]
    assert gezegd(met_xml(GOED, "".join(fields))) == []


@pytest.mark.parametrize(
    "address", ["file:///c:/map/x.docx", "http://raad.example", "//x.example", "https://a@b.example", "x"]
)
def test_a_link_leads_to_a_web_page_or_is_refused(address: str) -> None:
    said = [f"bij 'agenda' {GEEN_PAGINA}"]
    assert gezegd(link("agenda", address)) == said
    assert gezegd(met_xml(GOED, veld(f'HYPERLINK "{address}"', "agenda"))) == said


@pytest.mark.parametrize(
    ("shown", "address", "right"),
    [
        ("de agenda", "https://raad.example/agenda", True),
        ("https://raad.example", "https://www.raad.example/", True),
        ("www.raad.example/agenda", "https://raad.example/agenda", True),
        ("agenda.pdf", "https://raad.example/agenda.pdf", True),
        ("https://raad.example", "https://raad.example.kwaad.example/", False),
        ("raad.example", "https://kwaad.example/raad", False),
    ],
)
def test_a_link_shows_no_other_address_than_where_it_leads(shown: str, address: str, *, right: bool) -> None:
    said = [f"bij '{shown}' leidt een link naar een ander adres dan er staat"]
    assert gezegd(link(shown, address)) == ([] if right else said)


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:pPr><w:pPrChange {DOOR}><w:pPr/></w:pPrChange></w:pPr>",
        f"<w:r><w:rPr><w:b/><w:rPrChange {DOOR}><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r>",
        f"<w:ins {DOOR}><w:r><w:t>x</w:t></w:r></w:ins>",
        f"<w:del {DOOR}><w:r><w:delText>x</w:delText></w:r></w:del>",
        f'<w:nieuw w:author="{MAKER}"/>',
    ],
)
def test_the_name_of_a_writer_is_refused_in_the_text_and_in_a_footnote(xml: str) -> None:
    assert gezegd(met_xml(GOED, xml)) == [NAMEN]
    assert gezegd(met_voetnoot(GOED, "noot", xml)) == [NAMEN]


def test_a_drawing_that_gets_something_by_itself_is_refused() -> None:
    pict = '<w:r><w:pict><v:shape><v:imagedata src="https://teller.example/dot.png"/></v:shape></w:pict></w:r>'
    assert gezegd(met_xml(GOED, pict)) == [VAN_INTERNET]


def test_a_list_of_addresses_behind_the_file_is_refused() -> None:
    merge = '<w:mailMerge><w:connectString w:val="DSN=leden"/></w:mailMerge></w:settings>'
    content = bewerkt(GOED, {"word/settings.xml": ("</w:settings>", merge)})
    assert gezegd(content) == ["in dit sjabloon zit een koppeling met een adressenlijst"]


def test_another_way_of_writing_in_which_nothing_would_be_found_is_refused() -> None:
    strict = '<f:footnotes xmlns:f="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    kind = f"{INHOUD}.footnotes+xml"
    assert gezegd(met_deel(GOED, "footnotes", "footnotes.xml", strict, kind)) == [
        f"in dit sjabloon zit een onderdeel van het soort '{kind}'"
    ]


def test_all_is_said_at_once() -> None:
    both = met_xml(met_voetnoot(GOED, "{los", veld("DDE x")), f"<w:ins {DOOR}/><w:r><w:t>{{fout}}</w:t></w:r>")
    assert len(gezegd(both)) == 4


def test_a_picture_in_the_file_stays() -> None:
    document = docx.Document(io.BytesIO(GOED))
    document.add_picture(io.BytesIO(PLAATJE))
    assert gezegd(opgeslagen(document)) == []


def test_what_tells_of_the_maker_and_is_not_needed_is_taken_out_without_a_word() -> None:
    company = f"<Company>{MAKER}</Company><Manager>{MAKER}</Manager></Properties>"
    content = bewerkt(GOED, {"docProps/app.xml": ("</Properties>", company)})
    content = met_deel(content, "people", "people.xml", f"<a>{MAKER}</a>", "application/xml")
    content = bewerkt(content, {"word/_rels/document.xml.rels": ("rIdX", "rIdY")})
    content = met_deel(
        content, "glossaryDocument", "glossary.xml", f'<w:p xmlns:w="{WORD}">{MAKER}</w:p>', "application/xml"
    )
    clean = open_schoon(content)
    assert clean is not None
    assert gezegd(content) == []
    kept = {deel.part.partname.rpartition("/")[2] for deel in delen(clean)}
    assert kept >= {"document.xml", "styles.xml", "core.xml"}
    assert kept.isdisjoint({"app.xml", "people.xml", "glossary.xml", "thumbnail.jpeg", "item1.xml"})
    assert MAKER.encode() not in b"".join(deel.part.blob for deel in delen(clean))
