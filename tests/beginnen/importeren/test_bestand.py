"""What can't be read is refused with a sentence that says what to do, and leaves nothing behind."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import nsdecls

from tests.beginnen.importeren import documenten
from tests.beginnen.importeren.test_importeren import gemaakt, importeer


def _zip(name: str, size: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as entry:
        for _ in range(size // 1_000_000 + 1):
            entry.write(bytes(min(size, 1_000_000)))
    return target.getvalue()


def _word(document_xml: bytes) -> bytes:
    """A Word file with this as its text."""
    plain = io.BytesIO()
    docx.Document().save(plain)
    target = io.BytesIO()
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.namelist():
            archive.writestr(entry, document_xml if entry == "word/document.xml" else source.read(entry))
    return target.getvalue()


def _liegt_over_de_maat(content: bytes) -> bytes:
    """The same zip, but the list at its end says that the text is small."""
    name = content.rfind(b"word/document.xml")
    return content[: name - 22] + struct.pack("<I", 1_000) + content[name - 18 :]


def _met_entiteiten(entiteiten: str, tekst: str) -> bytes:
    body = f"<w:body><w:p><w:r><w:t>{tekst}</w:t></w:r></w:p></w:body>"
    return f"<?xml version='1.0'?><!DOCTYPE w [{entiteiten}]><w:document {nsdecls('w')}>{body}</w:document>".encode()


def _breed(where: str) -> bytes:
    span = f"<w:{where} w:val='99999999999'/>"
    cell = f"<w:tc><w:tcPr>{span if where == 'gridSpan' else ''}</w:tcPr><w:p><w:r><w:t>Geld</w:t></w:r></w:p></w:tc>"
    row = f"<w:tr><w:trPr>{'' if where == 'gridSpan' else span}</w:trPr>{cell}</w:tr>"
    return f"<w:document {nsdecls('w')}><w:body><w:tbl>{row}</w:tbl></w:body></w:document>".encode()


def _veranderd(content: bytes, plek: int, byte: int) -> bytes:
    """One byte of the last entry in the list of files changed, counted from where that entry begins."""
    entry = content.rfind(b"PK\x01\x02")
    return content[: entry + plek] + bytes([byte]) + content[entry + plek + 1 :]


def _naam_is_geen_tekst(content: bytes) -> bytes:
    return _veranderd(_veranderd(content, 9, 0x08), 46, 0xFF)


TIEN = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
GROEI = _met_entiteiten(f'<!ENTITY e0 "tien tekens">{TIEN}', "&e8;")
ENGLISH = b"The council is asked to approve of the plan for the city and to inform the people of that."
SLECHT = {
    "a broken Word file": ("x.docx", b"PK\x03\x04 niet heel", "niet te lezen"),
    "a zip that is no document": ("x.docx", _zip("iets.txt", 10), "niet te lezen"),
    "an old or locked Word file": ("x.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "wachtwoord"),
    "half a Word file": ("x.docx", _word(b"<w/>")[:4_000], "niet te lezen"),
    "an empty Word file": ("x.docx", b"", "niet te lezen"),
    "a cell that says it is wider than any table": ("x.docx", _word(_breed("gridSpan")), "niet te lezen"),
    "a row that says it begins past any table": ("x.docx", _word(_breed("gridBefore")), "niet te lezen"),
    "a Word file of a later kind": ("x.docx", _veranderd(_word(b"<w/>"), 6, 230), "niet te lezen"),
    "a Word file with a name that is no text": ("x.docx", _naam_is_geen_tekst(_word(b"<w/>")), "niet te lezen"),
    "a Word file that lies about its size": ("x.docx", _liegt_over_de_maat(_word(b" " * 3_000_000)), "niet te lezen"),
    "a text that grows by itself": ("x.docx", _word(GROEI), "niet te lezen"),
    "macros by name": ("x.docm", b"", "macro's"),
    "macros inside": ("x.docx", _zip("word/vbaProject.bin", 10), "macro's"),
    "a zip bomb": ("x.docx", _zip("word/document.xml", 101_000_000), "veel te groot"),
    "a broken pdf": ("x.pdf", b"%PDF-1.7 niet heel", "niet te lezen"),
    "a locked pdf": ("x.pdf", documenten.pdf(["geheim"], slot="geheim"), "wachtwoord"),
    "a scan": ("x.pdf", documenten.pdf(["", ""]), "scan"),
    "300 pages": ("x.pdf", documenten.pdf([""] * 300), "telt 300 bladzijden"),
    "English": ("x.txt", ENGLISH, "Engels"),
    "English in Word": ("x.docx", _word(_met_entiteiten("", ENGLISH.decode())), "Engels"),
    "a text of 300 pages": ("x.md", b"het plan van de raad " * 30_000, "langer dan 150 bladzijden"),
    "an empty text": ("x.txt", b" \n", "geen tekst"),
    "Word by another name": ("x.txt", _word(b"<w/>"), "Sla het op als .docx"),
    "a pdf by another name": ("x.docx", documenten.pdf(["tekst"]), "Dit is een pdf met een naam die eindigt op .docx"),
    "RTF by another name": ("x.docx", b"{\\rtf1 Het plan van de raad}", "Dit is een RTF-bestand"),
    "no text at all": ("x.txt", bytes(range(32)) * 20 + bytes(400), "Dit is geen tekst"),
    "a name that says nothing": ("voorstel", b"Het plan van de raad", "Laat hem eindigen op .docx"),
    "another kind of file": ("x.odt", b"", "docx, pdf, txt of md"),
}


@pytest.mark.parametrize("naam", SLECHT)
def test_bad_input_gets_a_clear_message_and_leaves_nothing(repo: Path, naam: str) -> None:
    name, content, message = SLECHT[naam]
    (repo / name).write_bytes(content)
    before = sorted(repo.rglob("*"))
    status, output = importeer(repo, repo / name, "--titel", "Een titel")
    assert status == 1
    assert output.startswith(f"{name}: ")
    assert message in output
    assert sorted(repo.rglob("*")) == before


def test_a_file_that_is_not_there_is_named(repo: Path) -> None:
    status, output = importeer(repo, repo / "weg.docx")
    assert status == 1
    assert "weg.docx: Dit bestand is er niet" in output


def test_a_folder_with_the_name_of_a_document_is_refused(repo: Path) -> None:
    (repo / "x.docx").mkdir()
    status, output = importeer(repo, repo / "x.docx")
    assert status == 1
    assert "x.docx: Dit is een map." in output


@pytest.mark.parametrize("naam", ["x.txt", "x"])
def test_a_pipe_is_refused_and_not_waited_for(repo: Path, naam: str) -> None:
    os.mkfifo(repo / naam)
    status, output = importeer(repo, repo / naam)
    assert status == 1
    assert f"{naam}: Dit is geen gewoon bestand." in output


@pytest.mark.parametrize(
    ("path", "gezegd"), [("/dev/null", "Dit is geen gewoon bestand."), ("/", "Dit is een map."), ("/weg", "is er niet")]
)
def test_what_is_no_file_is_called_what_it_is(repo: Path, path: str, gezegd: str) -> None:
    status, output = importeer(repo, Path(path))
    assert status == 1
    assert gezegd in output
    assert "eindigt op" not in output


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_is_read_in_whatever_code_it_was_saved(repo: Path, code: str) -> None:
    text = "Onderwerp: Een plan\r\n\r\nVoorgesteld besluit\r\n1. De hulp à € 250 te betalen.\r\n"
    (repo / "x.txt").write_bytes(text.encode(code))
    _, data = gemaakt(repo, repo / "x.txt")
    assert data["titel"] == "Een plan"
    assert data["beslispunten"][0]["tekst"] == "De hulp à € 250 te betalen."


def test_a_broken_pdf_is_refused_in_dutch_only(repo: Path, caplog: pytest.LogCaptureFixture) -> None:
    (repo / "x.pdf").write_bytes(b"%PDF-1.7 niet heel")
    importeer(repo, repo / "x.pdf")
    assert caplog.records == []


def test_no_sign_that_nobody_sees_comes_out_of_a_heading_or_a_number(repo: Path) -> None:
    document = "# Een plan\n\n## Voorgesteld besluit\u2066\n\n1. Te helpen.\n\n## Slot\u202e\n\nZo.\n"
    (repo / "x.md").write_text(document)
    text, data = gemaakt(repo, repo / "x.md")
    assert not {"\u202e", "\u2066"} & set(text)
    assert data["beslispunten"][0]["tekst"] == "Te helpen."


def test_letters_in_a_list_make_a_text_not_english(repo: Path) -> None:
    (repo / "x.txt").write_text("Onderwerp: Keuze\nvariant a\nvariant a\nvariant a\n", "utf-8")
    assert importeer(repo, repo / "x.txt")[0] == 0


def test_a_document_never_reads_another_file(repo: Path) -> None:
    (repo / "geheim.txt").write_text("zeer geheim", encoding="utf-8")
    entity = f'<!ENTITY ander SYSTEM "{(repo / "geheim.txt").as_uri()}">'
    (repo / "x.docx").write_bytes(_word(_met_entiteiten(entity, "Het plan van de raad &ander; staat vast.")))
    status, output = importeer(repo, repo / "x.docx", "--titel", "Een titel")
    made = "".join(path.read_text("utf-8") for path in repo.glob("policies/een-titel/*.yml"))
    assert "zeer geheim" not in output + made
    assert status == 1 or "Het plan van de raad" in made


def test_a_document_never_overwrites_what_someone_wrote(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    before = path.read_text("utf-8")
    status, output = importeer(repo, documenten.tekst(repo), "--titel", "Voorbeeld")
    assert status == 1
    assert "bestaat al. Er is niets veranderd" in output
    assert path.read_text("utf-8") == before
