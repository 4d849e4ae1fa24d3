"""Voorstel opstellen: someone who has never seen YAML makes a voorstel on a phone."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import violations, width_of_content
from toets.bouwen.bouwen import bouw
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.lezen import lees, naar_data
from toets.paginas.paginas import paginas, sjablonen, toon
from toets.vertrouwen.persoonsgegevens import LEES_ZELF

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

ADRES = "meedoen/voorstel-opstellen.html"
TELEFOON = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
BESTAND = "policies/hulp-dichter-bij-huis/voorstel.yml"
SAMENVATTING = 'Buurtteams: \'s avonds open & "dichtbij".\n\n- Team # 1 krijgt € 50.000.\tGoed?'


def kijk(page: Page) -> None:
    """One step, as everyone must be able to use it."""
    assert violations(page) == []
    assert width_of_content(page) <= 360


def verder(page: Page) -> None:
    page.get_by_role("button", name="Volgende").click()


def stap(page: Page, name: str) -> None:
    """Wait for this step; its heading has the focus, so that a screen reader says where it is."""
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_focused()
    kijk(page)


def vul_in(page: Page) -> None:
    """Everything that a voorstel must have, step by step, with two mistakes on the way."""
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    stap(page, "Waar gaat het over?")
    page.get_by_label("Samenvatting").fill(SAMENVATTING)
    page.get_by_label("Onderwerp 1").fill("jeugd")
    verder(page)
    # The first mistake: no title. It stays here, says it once, and leads to the field.
    expect(page.get_by_role("group", name="Wat nog niet goed is")).to_be_focused()
    kijk(page)
    page.get_by_role("link", name="Titel: niet ingevuld").click()
    title = page.get_by_role("textbox", name="Titel")
    expect(title).to_be_focused()
    expect(title).to_have_attribute("aria-invalid", "true")
    title.fill("Hulp dichter bij huis")
    expect(page.get_by_text("is niet ingevuld")).to_have_count(0)
    verder(page)

    stap(page, "Van wie is het?")
    page.get_by_label("Document", exact=True).select_option(label="Voorstel")
    page.locator("#v-bron-plaats").fill("hele document")
    page.get_by_label("Wie dient het in?").fill("Het college")
    page.get_by_role("group", name="Mag dit op een openbare site?").get_by_label("Wie het indient").check()
    fase = page.get_by_role("group", name="Fase 1")
    fase.get_by_label("Ontwerp").check()
    fase.get_by_label("Sinds wanneer").fill("vorig jaar")
    fase.get_by_label("Wat er toen gebeurde").fill("Het is geschreven.")
    fase.get_by_label("Plaats in het document").fill("Aanleiding")
    verder(page)
    # The second: no date. One in words is.
    expect(fase).to_contain_text("'vorig jaar' is geen datum; schrijf bijvoorbeeld 2021-10-14, 2021-10 of 2021.")
    fase.get_by_label("Sinds wanneer").fill("maart 2026")
    verder(page)

    stap(page, "Wat staat open?")
    page.get_by_label("Te kiezen 1").fill("Wie er meekijkt.")
    verder(page)


def maak_af(page: Page) -> None:
    punt = page.get_by_role("group", name="Beslispunt 1")
    punt.get_by_label("Nummer").fill("1")
    # A word of a kind: that one is proposed, with the reason.
    punt.get_by_label("Wat wordt er besloten?").fill("Teams krijgen een budget.")
    expect(punt.get_by_text("Om het woord ‘budget’.")).to_have_count(0)
    punt.get_by_label("Wat wordt er besloten?").fill("Teams krijgen het mandaat.")
    expect(punt.get_by_text("Om het woord ‘mandaat’.")).to_be_visible()
    kijk(page)
    punt.get_by_label("Wat wordt er besloten?").fill("Teams beslissen.")
    punt.get_by_text("Kies wat past").click()
    punt.get_by_label("Wie mag beslissen").check()
    punt.get_by_role("button", name="Bedragen").click()
    expect(punt.get_by_label("Bedrag in euro's")).to_be_focused()
    punt.get_by_label("Bedrag in euro's").fill("50.000")
    punt.get_by_label("Waarvoor").fill("Eerder hulp.")
    punt.get_by_label("Plaats in het document").fill("Besluit, 1")
    kijk(page)
    verder(page)

    stap(page, "Wie merkt het?")
    for number, name, effect in ((1, "Gezin A", "Dit huishouden wint erbij"), (2, "Gezin B", "Het verliest erbij")):
        verhaal = page.get_by_role("group", name=f"Verhaal {number}")
        verhaal.get_by_role("combobox", name="Verhaal").select_option(label=name)
        verhaal.get_by_label(effect).check()
        verhaal.get_by_label("Waarom").fill("Dit gezin merkt het.")
    verder(page)
    stap(page, "Welke vragen?")
    verder(page)
    stap(page, "Uw voorstel is klaar")
    expect(page.get_by_text(LEES_ZELF)).to_be_visible()


def download(page: Page, target: Path) -> str:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download voorstel.yml").click()
    target.parent.mkdir(parents=True, exist_ok=True)
    waiting.value.save_as(target)
    return target.read_text("utf-8")


def inhoud_van(text: str) -> dict[str, Any]:
    root, problems = lees("voorstel.yml", text.encode())
    assert root
    assert not problems
    content: dict[str, Any] = naar_data(root)
    return content


def test_someone_makes_a_voorstel_on_a_phone_and_form_and_check_only_ask_who_read_it(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    kijk(page)
    vul_in(page)
    stap(page, "Wat beslist de raad?")
    page.reload()
    stap(page, "Wat beslist de raad?")
    maak_af(page)
    expect(page.get_by_text("dit voorstel is nog niet gelezen door: griffie, coalitie en oppositie")).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="of alles bestaat wat u noemt.")).to_be_visible()

    root = shutil.copytree(kleine_gemeente, tmp_path / "repo", ignore=shutil.ignore_patterns("site", ".build"))
    text = download(page, root / BESTAND)
    ready = page.get_by_role("link", name="Zet het klaar bij GitHub").get_attribute("href")
    assert parse_qs(urlsplit(ready or "").query) == {"filename": [BESTAND], "value": [text]}
    inhoud = laad(root)
    assert [probleem.rule for probleem in controleer(inhoud)] == ["gelezen-voor-publicatie"]
    dossier = Dossier.van(inhoud)
    made = dossier.voorstellen["hulp-dichter-bij-huis"]
    assert made.samenvatting == SAMENVATTING.replace("\t", " ")
    assert str(made.beslispunten[0].bedragen[0].euro) == "50000.00"
    (own,) = [pagina for pagina in paginas(dossier) if pagina.titel == made.titel]
    assert "Hulp dichter bij huis" in toon(sjablonen(dossier, met_pdf=False), own)


@pytest.mark.traag
def test_the_site_with_the_new_voorstel_is_built(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    vul_in(page)
    stap(page, "Wat beslist de raad?")
    maak_af(page)
    root = shutil.copytree(kleine_gemeente, tmp_path / "repo", ignore=shutil.ignore_patterns("site"))
    download(page, root / BESTAND)
    site = bouw(root, lambda _: None, lambda _: None)
    assert "Hulp dichter bij huis" in (site / "voorstellen/hulp-dichter-bij-huis/index.html").read_text("utf-8")


def test_what_is_not_right_yet_the_build_says_in_the_same_words(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    page.get_by_role("textbox", name="Titel").fill("Half")
    page.get_by_label("Onderwerp 1").fill("<b>jeugd</b>, mevrouw\u00a0Verzonnen")
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Klaar").click()
    stap(page, "Bijna klaar")
    said = page.locator(".mt-nog li").all_text_contents()
    root = shutil.copytree(kleine_gemeente, tmp_path / "repo", ignore=shutil.ignore_patterns("site", ".build"))
    download(page, root / "policies/half/voorstel.yml")
    built = [probleem.message for probleem in controleer(laad(root)) if probleem.path.endswith("half/voorstel.yml")]
    # By the names of the screen, said once, where the build says those of the file.
    without_names = [re.sub(r"^(dit onderdeel van )?'\w+' is ", "", text) for text in built]
    assert sorted(text.partition(": ")[2] for text in said) == sorted(without_names)
    assert "Samenvatting: niet ingevuld" in said
    assert len(built) > 10


def test_a_file_is_opened_changed_and_saved(opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    page.get_by_label("Open een bestand").set_input_files(
        {"name": "foto.yml", "mimeType": "text/yaml", "buffer": b"a: [1"}
    )
    expect(page.get_by_role("status")).to_contain_text("Dit bestand is niet te lezen.")
    kijk(page)
    before = (kleine_gemeente / "policies/voorbeeld/voorstel.yml").read_text("utf-8")
    noted = before.replace("samenvatting:", "# Uit het document: de raad wil dit al lang.\nsamenvatting:") + "# Slot.\n"
    page.get_by_label("Open een bestand").set_input_files(
        {"name": "voorstel.yml", "mimeType": "text/yaml", "buffer": noted.encode()}
    )
    page.get_by_text("Wat er in uw bestand bij staat").click()
    expect(page.get_by_role("definition").filter(has_text="de raad wil dit al lang")).to_be_visible()
    page.get_by_role("textbox", name="Titel").fill("Teams beslissen samen")
    kijk(page)
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Klaar").click()
    after = download(page, tmp_path / "voorstel.yml")
    assert inhoud_van(after) == {**inhoud_van(before), "titel": "Teams beslissen samen"}
    assert list(inhoud_van(after)) == list(inhoud_van(before)), "in the order of the other files"
    assert "\n# Uit het document: de raad wil dit al lang.\nsamenvatting:" in after
    assert after.endswith("# Slot.\n")
    page.get_by_role("button", name="Haal alle opmerkingen weg").click()
    kijk(page)
    assert "# Slot." not in download(page, tmp_path / "zonder.yml")


GEPLAKT = """De raad wordt voorgesteld:
1.\tHet plan voor schulden vast te stellen.
2.\tDaarvoor vanaf 1 januari 2027 te geven:
\ta.\t€ 20.000 aan de wijkteams;
\tb.\t1,5 miljoen euro aan hulp.

Argumenten
1.\tMensen wachten te lang.
2.\tHet kost straks minder."""


def test_decisions_are_pasted_out_of_a_document_and_only_their_own_words_are_filled_in(
    opened: Opener, klein: str, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    page.get_by_label("Open een bestand").set_input_files({"name": "Voorstel.docx", "mimeType": "x/y", "buffer": b"PK"})
    expect(page.get_by_role("status")).to_contain_text("plak ze in de stap ‘Wat beslist de raad?’")
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Wat beslist de raad?").click()
    page.get_by_text("Plak de beslispunten uit Word of een pdf").click()
    page.get_by_label("Tekst uit het document").fill(GEPLAKT)
    page.get_by_role("button", name="Zoek de beslispunten").click()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    expect(page.locator(".mt-plakken mark")).to_have_text(["1 januari 2027", "€ 20.000", "1,5 miljoen euro"])
    kijk(page)
    page.get_by_label("Van wanneer is deze versie?").fill("3 november 2026")
    page.get_by_role("group", name="Mag dit op een openbare site?").get_by_label("Wie het indient").check()
    page.get_by_role("button", name="Zet deze 4 punten in het voorstel").click()
    expect(page.get_by_role("status").filter(has_text="4 beslispunten staan hieronder.")).to_be_visible()
    expect(page.get_by_label("Wat staat er letterlijk?").first).to_have_value("Het plan voor schulden vast te stellen.")
    expect(page.get_by_text("Hierin staat: 1,5 miljoen euro.")).to_be_visible()
    kijk(page)
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Klaar").click()
    made = inhoud_van(download(page, tmp_path / "voorstel.yml"))
    first, second = made["beslispunten"]
    assert (first["nummer"], first["tekst"], first["plaats"]) == ("1", None, "De raad wordt voorgesteld, 1")
    assert [(part["nummer"], part["letterlijk"]) for part in second["onderdelen"]] == [
        ("2a", "€ 20.000 aan de wijkteams;"),
        ("2b", "1,5 miljoen euro aan hulp."),
    ]
    assert not {"bedragen", "maatregelsoorten"} & {key for punt in (first, second) for key in punt}
    assert (made["versie_van"], made["indiener_akkoord"]) == ("2026-11-03", "ja")


def test_a_document_that_the_site_does_not_know_is_described_and_chosen(opened: Opener, klein: str) -> None:
    page = opened(at=klein, viewport={"width": 1280, "height": 800}).open(ADRES)
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    preview = page.get_by_role("article", name="Voorbeeld van de pagina")
    page.get_by_label("Samenvatting").fill("Wij helpen middels een brief.")
    expect(preview).to_contain_text("Wij helpen middels een brief.")
    verder(page)
    expect(page.locator(".mt-veld__fout--let-op")).to_contain_text("'middels' is ambtelijke taal.")
    assert violations(page) == []
    page.get_by_role("button", name="Toch verder").click()
    page.get_by_role("button", name="Staat uw document er niet bij?").click()
    new = page.get_by_role("group", name="Staat uw document er niet bij?")
    new.get_by_label("Titel van het document").fill("Voorstel voor hulp")
    expect(page.get_by_label("Document", exact=True).locator("option:checked")).to_have_text("Voorstel voor hulp")
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name="Klaar").click()
    expect(page.get_by_text("Uw document is nieuw op de site.")).to_be_visible()
    expect(page.get_by_text("voorstel-voor-hulp:").first).to_be_visible()
    assert violations(page) == []


def test_someone_improves_a_vraag_on_a_phone_and_the_check_has_nothing_to_say(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("vragen/ruimte.html")
    page.get_by_role("link", name="Verbeter deze vraag").click()
    kijk(page)
    expect(page.get_by_label("Welke vraag?")).to_have_value("ruimte")
    page.get_by_role("button", name="Verbeter deze vraag").click()
    stap(page, "De vraag zelf")
    page.get_by_role("textbox", name="De vraag", exact=True).fill("")
    expect(page.get_by_text("‘De vraag’ is niet ingevuld.")).to_be_visible()
    page.get_by_role("textbox", name="De vraag", exact=True).fill("Krijgt een gezin meer of minder ruimte dan nu?")
    page.get_by_text("Zo komt het op de site").click()
    expect(page.get_by_role("article", name="Voorbeeld van de vraag")).to_contain_text("Krijgt een gezin")
    kijk(page)
    page.reload()
    for name in ("Waar elke rol aan denkt", "Voor het gesprek", "Waar hoort hij bij?", "Waar komt hij vandaan?"):
        verder(page)
        stap(page, name)
    verder(page)
    stap(page, "Uw vraag is klaar")
    ready = page.get_by_role("link", name="Zet het klaar bij GitHub")
    expect(ready).to_have_attribute("href", "https://github.com/voorbeeld/toets/edit/main/questions/vragen/ruimte.yml")
    root = shutil.copytree(kleine_gemeente, tmp_path / "repo", ignore=shutil.ignore_patterns("site", ".build"))
    path = root / "questions/vragen/ruimte.yml"
    before = inhoud_van(path.read_text("utf-8"))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download ruimte.yml").click()
    waiting.value.save_as(path)
    after = inhoud_van(path.read_text("utf-8"))
    assert after == {**before, "vraag": "Krijgt een gezin meer of minder ruimte dan nu?"}
    assert [probleem.as_text() for probleem in controleer(laad(root))] == []


def test_what_was_filled_in_is_wiped_when_someone_asks(opened: Opener, klein: str) -> None:
    page = opened(at=klein, **TELEFOON).open(ADRES)
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    assert page.evaluate("localStorage.length") == 0, "nothing is kept before something is filled in"
    page.get_by_role("textbox", name="Titel").fill("Geheim plan")
    expect(page.get_by_text("Alles staat alleen op dit apparaat")).to_be_visible()
    assert "Geheim plan" in page.evaluate("JSON.stringify({ ...localStorage })")
    page.get_by_role("button", name="Wis alles en begin opnieuw").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("button", name="Begin met een nieuw voorstel")).to_be_visible()
    assert "Geheim plan" not in page.evaluate("JSON.stringify({ ...localStorage })")
    page.reload()
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    expect(page.get_by_role("textbox", name="Titel")).to_have_value("")


def test_it_works_from_a_folder(opened: Opener, kleine_gemeente: Path) -> None:
    page = opened(at=f"file://{kleine_gemeente}/site", **TELEFOON).open(ADRES)
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()
    page.get_by_role("textbox", name="Titel").fill("Uit een map")
    page.get_by_text("Zo komt het op de site").click()
    expect(page.get_by_role("article", name="Voorbeeld van de pagina")).to_contain_text("Uit een map")
    page.reload()
    expect(page.get_by_role("textbox", name="Titel")).to_have_value("Uit een map")
