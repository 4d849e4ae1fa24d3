"""The griffie works without git and without a terminal: opens a file in a form, mends it, and hands it over."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.test_formulier import TELEFOON, inhoud_van, kijk, stap, verder
from toets.afleiden.versie import versie_van
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

VERSLAG = "policies/voorbeeld/verslagen/k7m2p9qd.yml"
OPVOLGING = "policies/voorbeeld/opvolging.yml"


def gemeente_zonder_site(kleine_gemeente: Path, target: Path) -> Path:
    return shutil.copytree(kleine_gemeente, target, ignore=shutil.ignore_patterns("site", ".build"))


def download(page: Page, target: Path) -> str:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=f"Download {target.name}").click()
    waiting.value.save_as(target)
    return target.read_text("utf-8")


def klaar(page: Page) -> None:
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Klaar").click()


def wegen(page: Page, path: str) -> None:
    """The three roads are there, and the mail says which file it is and where it goes."""
    for road in (
        "1. Geef het bestand aan de beheerder",
        "2. Zet het zelf klaar",
        "3. Zet het in het raadsinformatiesysteem",
    ):
        expect(page.get_by_role("heading", name=road)).to_be_visible()
    mail = page.get_by_role("link", name="Begin een mail aan de beheerder").get_attribute("href") or ""
    said = parse_qs(urlsplit(mail).query)
    assert path.rpartition("/")[2] in said["subject"][0]
    assert f"Het hoort hier: {path}" in said["body"][0]


def test_the_griffie_writes_what_the_college_said_and_what_was_done_on_a_phone(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("meedoen/opvolging-invullen.html")
    kijk(page)
    page.get_by_role("button", name="Schrijf op wat ermee is gedaan").click()
    stap(page, "Wat antwoordt het college?")
    page.get_by_role("button", name="Antwoord toevoegen").click()
    punt = page.get_by_label("Welk punt?")
    expect(punt).to_be_focused()
    page.get_by_label("Wanneer?").fill("2026-11")
    # No point is chosen yet. Of a file that was opened everything is said at once.
    expect(page.get_by_role("link", name="Welk punt?: niet ingevuld")).to_be_visible()
    kijk(page)
    punt.select_option(label="2. Een vast budget past hier niet.")
    page.get_by_label("Wat antwoordt het college?").fill("Het college kijkt dit na.")
    expect(page.get_by_text("is niet ingevuld")).to_have_count(0)
    page.get_by_text("Zo komt het op de site").click()
    preview = page.get_by_role("article", name="Voorbeeld van de pagina")
    expect(preview).to_contain_text("Het college antwoordt: Het college kijkt dit na.")
    page.reload()
    stap(page, "Wat antwoordt het college?")
    verder(page)
    stap(page, "Wat is ermee gedaan?")
    page.get_by_label("Wat is ermee gedaan?").select_option(label="Toegezegd")
    page.get_by_label("Toelichting").fill("")
    expect(page.get_by_text("bij 'toegezegd' ontbreekt wat er is beloofd, en voor wanneer.")).to_be_visible()
    page.get_by_label("Toelichting").fill("Vóór mei 2027 krijgt de raad een brief.")
    verder(page)
    stap(page, "Uw bestand is klaar")
    wegen(page, OPVOLGING)
    expect(page.get_by_role("link", name="Het verslag van het gesprek in november 2026")).to_have_attribute(
        "href", "../voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
    )
    root = gemeente_zonder_site(kleine_gemeente, tmp_path / "repo")
    made = inhoud_van(download(page, root / OPVOLGING))
    (before,) = inhoud_van((kleine_gemeente / OPVOLGING).read_text("utf-8"))["antwoorden"]
    done = {"gevolg": "toegezegd", "toelichting": "Vóór mei 2027 krijgt de raad een brief."}
    reactie = {"verslag": "k7m2p9qd", "versie": "1", "punt": "2", "tekst": "Het college kijkt dit na."}
    assert made == {
        "format": "opvolging/1",
        "reacties": [{**reactie, "maand": "2026-11"}],
        "antwoorden": [{**before, **done}],
    }
    assert [probleem.as_text() for probleem in controleer(laad(root))] == []


def test_an_answer_on_a_point_that_changed_since_asks_to_read_it_again(
    opened: Opener, klein: str, kleine_gemeente: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("meedoen/opvolging-invullen.html")
    text = (kleine_gemeente / OPVOLGING).read_text("utf-8")

    def choose(changed: str) -> None:
        page.get_by_label("Open een bestand").set_input_files(
            {"name": "opvolging.yml", "mimeType": "text/yaml", "buffer": changed.encode()}
        )

    choose(text.replace("k7m2p9qd", "m4r8t3wz"))
    expect(page.get_by_role("status")).to_contain_text("Dit bestand noemt geen verslag dat op deze site staat.")
    choose(text.replace("versie: '1'", "versie: '0'").replace("versie: 1", "versie: 0"))
    verder(page)
    expect(page.get_by_text("Nog niet goed: het verslag is nu versie 1.")).to_be_visible()
    kijk(page)
    page.get_by_role("button", name="Ik las het na: mijn tekst past nog").click()
    expect(page.get_by_text("het verslag is nu versie")).to_have_count(0)
    klaar(page)
    stap(page, "Uw bestand is klaar")


def test_the_griffie_reads_a_verslag_mends_a_sentence_and_gets_the_file_back_under_its_name(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    root = gemeente_zonder_site(kleine_gemeente, tmp_path / "repo")
    (root / OPVOLGING).unlink()
    before = (root / VERSLAG).read_text("utf-8")
    (root / VERSLAG).unlink()
    # Of this gesprek nothing is on the site yet, and a browser put a number behind the name of the file.
    dossier = Dossier.van(laad(root))
    kenmerk = versie_van(dossier.voorstellen["voorbeeld"], dossier.documenten).kenmerk
    sent = f"{before}voorstel: {{kenmerk: '{kenmerk}'}}\n"
    page = opened(at=klein, **TELEFOON).open("meedoen/verslag-nakijken.html")
    kijk(page)
    page.get_by_label("Open een bestand").set_input_files(
        {"name": "m4r8t3wz (1).yml", "mimeType": "text/yaml", "buffer": sent.encode()}
    )
    stap(page, "Wat schreef de groep op?")
    page.get_by_text("Zo komt het op de site").click()
    preview = page.get_by_role("article", name="Voorbeeld van de pagina")
    expect(preview).to_contain_text("10 of meer mensen")
    expect(preview).to_contain_text("Na het gesprek: Raadslid: meer")
    zin = page.get_by_role("group", name="Punt 2").get_by_label("De zin")
    zin.fill("De beleidsmedewerkers willen dit niet, zegt mevrouw\u00a0Verzonnen.")
    expect(page.get_by_text("deze tekst geeft een mening aan beleidsmedewerkers; dat waren er minder")).to_have_count(2)
    kijk(page)
    zin.fill("Een vast budget past hier niet altijd.")
    expect(preview).to_contain_text("Een vast budget past hier niet altijd.")
    expect(page.get_by_text("deze tekst geeft een mening")).to_have_count(0)
    verder(page)
    stap(page, "Wat staat er nog bij?")
    verder(page)
    stap(page, "Wanneer komt het uit?")
    page.get_by_label("Wanneer werd het openbaar?").fill("2026-11-20")
    verder(page)
    stap(page, "Uw verslag is klaar")
    path = "policies/voorbeeld/verslagen/m4r8t3wz.yml"
    wegen(page, path)
    made = inhoud_van(download(page, root / path))
    told = inhoud_van(sent)
    told["opbrengst"][1]["tekst"] = "Een vast budget past hier niet altijd."
    assert made == {**told, "gepubliceerd": "2026-11-20"}
    assert [probleem.as_text() for probleem in controleer(laad(root))] == []


@pytest.mark.traag
def test_a_verslag_on_the_site_is_corrected_with_a_next_version_and_what_was_mended(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("meedoen/verslag-nakijken.html")
    page.get_by_role("button", name="Verbeter dit verslag").click()
    klaar(page)
    stap(page, "Bijna klaar")
    expect(page.get_by_text("bij versie 2 ontbreekt wat er is verbeterd")).to_be_visible()
    page.get_by_role("button", name="Naar ‘Wanneer komt het uit?’").click()
    page.get_by_label("Wat is er verbeterd?").fill("Bij punt 1 stond een verkeerd woord.")
    kijk(page)
    verder(page)
    stap(page, "Uw verslag is klaar")
    wegen(page, VERSLAG)
    root = gemeente_zonder_site(kleine_gemeente, tmp_path / "repo")
    before = inhoud_van((root / VERSLAG).read_text("utf-8"))
    made = inhoud_van(download(page, root / VERSLAG))
    assert made == {**before, "versie": "2", "erratum": "Bij punt 1 stond een verkeerd woord."}
    # The answer of the college was on the version before: someone looks whether it still fits.
    assert [probleem.rule for probleem in controleer(laad(root))] == ["opvolging-hoort-bij-verslag"]


def test_the_griffie_takes_a_verslag_off_the_site_with_one_file_and_reads_what_else_has_to_go(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("meedoen/verslag-weghalen.html")
    kijk(page)
    page.get_by_role("button", name="Haal dit verslag van de site").click()
    stap(page, "Waarom gaat het weg?")
    page.get_by_label("Wanneer?").fill("2026-11")
    page.get_by_role(
        "radio", name="Het gaf het gesprek niet goed weer, en een verbetering kan dat niet oplossen"
    ).check()
    page.get_by_text("Zo komt het op de site").click()
    preview = page.get_by_role("article", name="Voorbeeld van de pagina")
    expect(preview).to_contain_text("Het gaf het gesprek niet goed weer, en een verbetering kon dat niet oplossen.")
    verder(page)
    stap(page, "Uw bestand is klaar")
    kijk(page)
    expect(page.get_by_text(f"en haalt {VERSLAG} weg")).to_be_visible()
    expect(page.get_by_role("heading", name="3. Kijk waar het nog meer staat")).to_be_visible()
    root = gemeente_zonder_site(kleine_gemeente, tmp_path / "repo")
    target = root / "policies/voorbeeld/ingetrokken/k7m2p9qd.yml"
    target.parent.mkdir()
    made = inhoud_van(download(page, target))
    assert made == {"format": "ingetrokken/1", "maand": "2026-11", "reden": "klopt-niet"}
    # With this one file it is off the site; the check says what is still there to be read.
    inhoud = laad(root)
    assert Dossier.van(inhoud).verslagen == {"voorbeeld": {}}
    assert {(probleem.rule, probleem.ernst) for probleem in controleer(inhoud)} == {
        ("ingetrokken-staat-er-nog", "let op")
    }
