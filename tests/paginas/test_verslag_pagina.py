"""What the page of a gespreksverslag says, and the page of its voorstel about it."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Any, get_args

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import ADRES, PLAATS, TIEN, answers, changed, check, page, rendered, texts
from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.tekst import telwoord
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.vragensets import controlegetal
from toets.model.basis import Klasse, Label, Uitkomst, Wijze
from toets.model.verslag import AanZet, Bijeenkomstsoort, Opbrengstsoort, Opname
from toets.paginas.paginas import paginas, sjablonen, toon, voorblad
from toets.vertrouwen.vrijgave import GEDEELD

if TYPE_CHECKING:
    from pathlib import Path


GELIJK = get_args(Uitkomst)[0]


def test_the_page_says_what_it_is_and_about_what(repo: Path) -> None:
    text = rendered(repo)
    assert "Gespreksverslag. Geen advies, geen besluit, geen peiling." in text
    assert "Dit is een oefening. Er is geen echt gesprek gevoerd." in text
    assert "November 2026" in text
    assert "Werkbijeenkomst, niet openbaar, 90 minuten" in text
    assert (
        "10 of meer Raadsleden: 5 tot en met 9 Professionals: 5 tot en met 9 Beleidsmedewerkers: minder dan 5" in text
    )
    assert "Gezin A" in text
    assert "Vragenset 1, vastgesteld in januari 2026" in text
    assert "k7m2p9qd, versie 1" in text


def test_the_answers_stand_in_the_words_of_the_frozen_vraag(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/vragen/stem.yml"]["antwoorden"]["plus"] = "Anders gezegd"
    text = rendered(gemeente.schrijf(tmp_path, files))
    assert "Raadsleden Eerst : Meer Nog een keer : Meer" in text
    assert "Professionals Eerst : De antwoorden lopen uiteen Nog een keer : ‘verschilt’ of ‘?’" in text
    assert "Anders gezegd" not in text


def test_the_words_and_signs_that_the_app_shares_are_those_that_a_verslag_can_hold() -> None:
    shared = (lees_gedeeld(name) for name in ("woorden", "tekens"))
    words, signs = shared
    of_a_group = {*get_args(Label), *get_args(Uitkomst)} - set(GEDEELD)
    assert set(words["uitkomsten"]) == set(signs["uitkomsten"]) == of_a_group - {"onzeker"}
    assert tuple(words["uitleg"]) == get_args(Uitkomst)
    assert set(words["samen"]) == set(get_args(Wijze)) - {"per-rol"}
    assert tuple(words["wijzen"]) == get_args(Wijze)
    assert tuple(words["klassen"]) == get_args(Klasse)
    assert tuple(words["bijeenkomsten"]) == get_args(Bijeenkomstsoort)
    assert ("geen", *words["opnamen"]) == get_args(Opname)
    assert tuple(words["aan_zet"]) == get_args(AanZet)
    assert tuple(words["soorten"]) == get_args(Opbrengstsoort)


def test_what_is_withheld_is_said_with_the_reason(repo: Path) -> None:
    text = rendered(repo)
    assert "De antwoorden van beleidsmedewerkers. Dat waren er minder dan vijf." in text
    assert "Professionals Niet genoemd: te weinig antwoorden" in text


def test_only_the_words_that_a_verslag_uses_are_explained(tmp_path: Path) -> None:
    one = page(tmp_path / "one", answers("overeenkomst", TIEN, {"samen": "tegenover"}))
    assert "Minstens twee rollen met elk een eigen antwoord : in twee rollen" in one
    assert "Een gedeeld antwoord" not in one
    assert "Een antwoord van te weinig mensen" not in one
    other = page(tmp_path / "other", answers("groep", TIEN, {"groep": "verdeeld"}, nog_een_keer={"groep": "onzeker"}))
    assert "De antwoorden lopen uiteen : geen antwoord" in other
    assert "Staat er ‘of’ tussen twee antwoorden?" in other
    assert "lopen uiteen" not in page(tmp_path / "third", answers("groep", TIEN, {"groep": "plus"}))
    assert "Drie of meer keer" not in other


@pytest.mark.parametrize(
    ("wijze", "eerst", "said"),
    [
        ("groep", {"groep": "gelijk"}, "Alle rollen samen Evenveel"),
        ("groep", {}, "Alle rollen samen Niet genoemd: te weinig antwoorden"),
        (
            "groep",
            {"groep": "verdeeld", "gekozen": ["plus", "onzeker"]},
            "Alle rollen samen ‘meer’ en ‘verschilt’ of ‘?’, elk drie of meer keer",
        ),
        (
            "overeenkomst",
            {"samen": "in-elke-rol"},
            "De rollen naast elkaar Een gedeeld antwoord, in elke vergeleken rol",
        ),
        (
            "overeenkomst",
            {"samen": "niet-in-elke-rol"},
            "De rollen naast elkaar Een gedeeld antwoord, maar niet in elke vergeleken rol",
        ),
        (
            "overeenkomst",
            {"samen": "tegenover"},
            "De rollen naast elkaar Minstens twee rollen met elk een eigen antwoord",
        ),
        (
            "overeenkomst",
            {"samen": "geen-gedeeld"},
            "De rollen naast elkaar Geen antwoord dat genoeg mensen en rollen delen",
        ),
    ],
)
def test_every_wijze_has_its_words(tmp_path: Path, wijze: str, eerst: dict[str, Any], said: str) -> None:
    text = page(tmp_path, answers(wijze, TIEN, eerst))
    assert said in text
    assert "De antwoorden van elke rol apart." in text


def test_every_opbrengst_stands_with_its_kind_and_who_is_up_next(repo: Path) -> None:
    text = rendered(repo)
    assert (
        "Voorwaarde Punt 1 Een team legt uit waarom het afwijkt. "
        "Wie was bij het gesprek aan zet? Het college, nog vóór het debat "
        "Wat is ermee gedaan? Verzonnen: aangepast overgenomen (november 2026)."
    ) in text


def test_a_later_version_says_what_became_better(tmp_path: Path) -> None:
    text = page(tmp_path, changed(versie="2", erratum="Een kop was verkeerd."))
    assert "Versie 2. Verbeterd: Een kop was verkeerd." in text


def test_a_real_sessie_is_not_called_an_exercise(tmp_path: Path) -> None:
    text = page(tmp_path, changed(soort="sessie", openbaar="ja", opbrengst=None))
    assert "oefening" not in text
    assert "Openbaar gesprek" in text
    assert "De groep gaf geen punten vrij." in text


def test_the_page_says_what_kind_of_meeting_it_was_and_whether_it_was_recorded(tmp_path: Path) -> None:
    streamed = changed(bijeenkomst="raadscommissie", openbaar="ja", opname="uitgezonden")
    assert "Openbare raadscommissie, met een uitzending, 90 minuten" in page(tmp_path / "one", streamed)
    quiet = changed(bijeenkomst="informeel", opname="geen")
    assert "Werkbijeenkomst, niet openbaar, 90 minuten" in page(tmp_path / "other", quiet)


def test_no_markup_in_a_text_reaches_the_page(tmp_path: Path) -> None:
    verslag = texts("**vet** [een link](javascript:alert(1)) & meer", versie="2", erratum="Was: 1 < 2 & 3")
    check(tmp_path, verslag)
    dossier = Dossier.van(laad(tmp_path))
    (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
    body = toon(sjablonen(dossier, met_pdf=False), pagina)
    assert not re.search(r"(href|src)=.?javascript", body)
    assert "<strong>vet</strong>" in body
    assert "Was: 1 &lt; 2 &amp; 3" in body


def test_the_voorstel_lists_its_verslagen_the_newest_first(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    number = count(1)
    for month in ("2025-12", "2027-01", "2026-12"):
        files[f"policies/voorbeeld/verslagen/aaaaaaa{next(number)}.yml"] = changed(maand=month, soort="sessie")
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    months = re.findall(r"Gespreksverslag van (\w+ \d{4})", text.partition("Alles voor een gesprek uit de printer")[0])
    assert months == ["januari 2027", "december 2026", "november 2026", "december 2025"]
    assert text.count("Oefening, geen echt gesprek") == 1


def test_a_voorstel_without_verslagen_says_nothing_about_them(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files[PLAATS]
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    assert "Wat kwam er uit gesprekken?" not in text


def full(root: Path, **changes: object) -> str:
    """The page of a verslag with all that a group can write down."""
    files = vol_verslag.bestanden()
    files[PLAATS] |= changes
    return rendered(gemeente.schrijf(root, files))


def full_in(root: Path, fase: str) -> str:
    """The same, about a voorstel that is this far."""
    return rendered(gemeente.schrijf(root, vol_verslag.bestanden(fase)))


def test_the_page_tells_in_this_order_what_it_is_what_comes_first_and_what_was_said(tmp_path: Path) -> None:
    text = full(tmp_path)
    order = [
        "geen peiling. De deelnemers spraken voor zichzelf, niet voor hun fractie, organisatie of de raad.",
        "De versie van 14 oktober 2026, met kenmerk",
        "Raadsleden: minder dan 5. Er zijn er 35. Zo gevraagd: alle fracties in één mail",
        "Eerst bespreken Boven 5.000 euro kijkt iemand van buiten het team mee. Punt 1 . Bij het gesprek aan zet:",
        "De groep koos deze punten om eerst te bespreken. Dat zegt niet dat iedereen het ermee eens is.",
        "Wat schreef de groep op?",
        "Wat antwoordde de groep?",
        "Hierover praatte de groep: ruimte, ruimte en ruimte.",
        "Bij vier vragen: De rollen naast elkaar",
        "Bij twee vragen: De rollen naast elkaar",
        "Waarom ‘meer’? Een gezin zit zelf aan tafel. Waarom ‘minder’? Een team beslist achteraf alleen.",
        "Waarom ‘meer’? Overleg kost uren. Waarom ‘minder’? Hiervoor geeft dit verslag geen reden.",
        "Wie ontbrak, volgens de groep? Een inwoner die hulp kreeg.",
        "Wat kan er misgaan, volgens de groep? Het budget is in mei al op.",
        "Welke vraag werkte niet? Ruimte: Niemand wist welk jaar",
        "Welke vraag miste de groep? Mag dit van de wet?",
        "Wat staat er niet in?",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_point_stands_once_with_all_that_was_said_of_it(tmp_path: Path) -> None:
    text = full(tmp_path)
    assert (
        "Voorwaarde Punt 1, eerst bespreken Boven 5.000 euro kijkt iemand van buiten het team mee. "
        "Over beslispunt 1 : Teams beslissen zelf. Een tweede persoon kijkt altijd mee. "
        f"De tekst in het ontwerpbesluit , punt 1 {vol_verslag.LETTERLIJK} Bij de vraag over: ruimte "
        "Wie was bij het gesprek aan zet? De raad, bij het besluit "
        "Wat is ermee gedaan? Amendement aangenomen (februari 2027). Lees het in het raadsinformatiesysteem , punt 1 "
        "Voor en tegen, een andere kijk en het college , punt 1 "
        "Wat pleit ervoor? Een dure keuze is dan door twee teams bekeken. De raad kan het zo uitleggen aan inwoners. "
        "Wat pleit ertegen? Een gezin wacht langer. "
        "Hoe iemand het anders zag: Een vast bedrag per gezin is eerlijker. "
        "Antwoord van het college (januari 2027): Wij kijken mee boven 10.000 euro. Dat zetten wij in het besluit. "
        "Wat kan een raadslid hiermee? Punt 1"
    ) in text
    assert "Wie is aan zet? De praktijk: een wijkteam" in text
    assert "Wie is aan zet? Later: kijk in september 2027" in text
    said = "Een kleine uitgave vooraf kan een dure opname voorkomen."
    assert text.count(said) == 1


def test_the_same_text_now_is_said_and_another_text_now_too(tmp_path: Path) -> None:
    assert "Die tekst staat ook nu op deze site." in full(tmp_path / "same")
    files = vol_verslag.bestanden()
    points = files[vol_verslag.VOORSTEL]["beslispunten"]
    points[0]["tekst"] = "Het college beslist."
    points.append({"nummer": "3", "tekst": "Er komt een loket.", "plaats": "Besluit, 3"})
    del points[1]["onderdelen"]
    text = rendered(gemeente.schrijf(tmp_path / "changed", files))
    assert "Die tekst staat ook nu" not in text
    assert (
        "Het voorstel op deze site is daarna veranderd: punt 1. Nieuw: punt 3. Staat nu niet in het voorstel: punt 2a."
    ) in text
    assert "De tekst daarvan is na het gesprek veranderd." in text
    assert "Over beslispunt 2a. Dit nummer staat nu niet in het voorstel." in text


def test_six_vragen_with_one_outcome_are_one_sentence(tmp_path: Path) -> None:
    same = [{"vraag": vraag, "eerst": {"samen": GELIJK}} for vraag in gemeente.IN_EEN_GESPREK]
    text = full(tmp_path, antwoorden=same, redenen=[], besproken=[], werkte_niet=[])
    assert text.count("Bij alle zes vragen: De rollen naast elkaar") == 1
    assert text.count("De rollen naast elkaar") == 1


@pytest.mark.parametrize("number", [10, 13])
def test_any_number_of_vragen_can_have_one_outcome(tmp_path: Path, number: int) -> None:
    files = vol_verslag.bestanden()
    named = {f"vraag-{n}": gemeente.vraag("rendement", kort=f"Vraag {n}") for n in range(number)}
    vragen = files["questions/versies/1.yml"]["vragen"] | named
    files["questions/versies/1.yml"] |= {"vragen": vragen, "controlegetal": controlegetal(vragen)}
    same = [{"vraag": vraag, "eerst": {"samen": GELIJK}} for vraag in named]
    files[PLAATS] |= {"antwoorden": same, "redenen": [], "besproken": [], "werkte_niet": []}
    assert f"Bij alle {telwoord(number)} vragen: De rollen" in rendered(gemeente.schrijf(tmp_path, files))


def test_who_is_unsure_is_the_same_only_in_the_same_words(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    unsure = [{"vraag": vraag, "eerst": {"groep": "onzeker"}} for vraag in gemeente.IN_EEN_GESPREK]
    files[PLAATS] |= {"wijze": "groep", "antwoorden": unsure, "redenen": [], "besproken": [], "werkte_niet": []}
    files["questions/versies/1.yml"]["vragen"]["later"]["antwoorden"]["verschilt"] = "Per gezin anders"
    text = rendered(gemeente.schrijf(tmp_path, files))
    assert "Bij vijf vragen: Alle rollen samen ‘verschilt’ of ‘?’" in text
    assert "Alle rollen samen ‘per gezin anders’ of ‘?’" in text


def test_one_side_of_a_point_may_be_empty_and_says_so(tmp_path: Path) -> None:
    points = [{"soort": "inzicht", "tekst": "Dit helpt.", "voor": ["Het is snel."]}] * 5
    assert "Wat pleit ertegen? Hiervoor geeft dit verslag geen reden." in full(tmp_path, opbrengst=points)


@pytest.mark.parametrize(
    ("uitgenodigd", "said"),
    [
        ({"raadslid": {"van": "35"}}, "Raadsleden: minder dan 5. Er zijn er 35 Professionals: minder dan 5"),
        ({"anders": {"van": "12", "hoe": "een brief"}}, "Anderen: niemand. Er zijn er 12. Zo gevraagd: een brief"),
        ({}, "Raadsleden: minder dan 5 Professionals: minder dan 5"),
    ],
)
def test_how_many_of_how_many_were_there(tmp_path: Path, uitgenodigd: dict[str, object], said: str) -> None:
    assert said in full(tmp_path, uitgenodigd=uitgenodigd)


def test_a_point_to_discuss_first_stands_there_whole_or_says_that_there_is_more(tmp_path: Path) -> None:
    turned = "Laat het budget vervallen. Dat is precies wat wij niet willen."
    long = f"{turned} {'Het geld helpt een gezin dat nergens anders terecht kan. ' * 8}"
    points = [
        {"soort": "inzicht", "tekst": turned, "eerst": "ja"},
        {"soort": "inzicht", "tekst": long, "eerst": "ja"},
        *[{"soort": "inzicht", "tekst": "Ja."}] * 3,
    ]
    first = full(tmp_path, opbrengst=points).partition("Eerst bespreken")[2].partition("De groep koos")[0]
    assert first.count(turned) == 2
    assert f"{turned} Punt 1" in first
    assert "terecht kan. … Punt 2" in first


def test_after_the_besluit_nobody_reads_that_the_college_can_still_answer(tmp_path: Path) -> None:
    text = full_in(tmp_path, "besloten")
    assert "Wie is aan zet?" not in text
    assert "Wie was bij het gesprek aan zet? Het college, nog vóór het debat" in text
    assert "Punt 2 . Bij het gesprek aan zet: het college" in text


def test_without_answers_nobody_reads_that_there_were_any(tmp_path: Path) -> None:
    text = full(tmp_path, antwoorden=[], redenen=[])
    assert text.count("Van geen enkele vraag staan hier antwoorden.") == 1
    for said in ("Ieder vulde de vragen", "verhouden. Ieder", "Wat betekenen de woorden?"):
        assert said not in text


def test_of_practice_nobody_says_that_people_spoke_for_themselves(tmp_path: Path) -> None:
    text = full(tmp_path, soort="oefening")
    assert "Bij een echt gesprek spreken de deelnemers voor zichzelf" in text
    assert "De deelnemers spraken voor zichzelf" not in text
    assert "Verzonnen antwoord van een college (januari 2027)" in text
    assert "Wat is ermee gedaan? Verzonnen: amendement aangenomen" in text


def test_what_a_raadslid_could_use_follows_the_voorstel(tmp_path: Path) -> None:
    assert "Amendement: kan. " in full(tmp_path / "aangeboden")
    files = vol_verslag.bestanden("ontwerp")
    text = rendered(gemeente.schrijf(tmp_path / "ontwerp", files))
    assert "Amendement: kan nog niet. Dit kan pas als het voorstel bij de raad ligt." in text


def test_the_page_of_the_voorstel_shows_the_words_of_the_besluit_folded(tmp_path: Path) -> None:
    text = rendered(gemeente.schrijf(tmp_path, vol_verslag.bestanden()), "voorstellen/voorbeeld/index.html")
    assert f"De tekst in het ontwerpbesluit , punt 1 {vol_verslag.LETTERLIJK}" in text


@pytest.mark.parametrize(("soort", "echt"), [("oefening", False), ("sessie", True)])
def test_search_engines_are_told_to_leave_out_practice(tmp_path: Path, soort: str, echt: bool) -> None:  # noqa: FBT001
    files = vol_verslag.bestanden()
    files[PLAATS]["soort"] = soort
    found = Dossier.van(laad(gemeente.schrijf(tmp_path, files)))
    (pagina,) = (pagina for pagina in paginas(found) if pagina.adres == ADRES)
    assert pagina.vindbaar == echt
    assert ('"onvindbaar": true' in voorblad(pagina)) is not echt


def test_the_page_says_that_it_is_a_copy_and_leads_to_the_original(tmp_path: Path) -> None:
    text = full(tmp_path)
    said = "Deze pagina is een kopie. Het origineel staat in het raadsinformatiesysteem als ‘Verslag van een gesprek’."
    assert f"{said} Lees het origineel" in text


def test_an_original_without_a_title_is_still_led_to_and_without_one_nothing_is_claimed(tmp_path: Path) -> None:
    link = {"link": "https://raad.voorbeeld.example/stuk-12"}
    assert "in het raadsinformatiesysteem. Lees het origineel" in full(tmp_path / "a", origineel=link)
    assert "kopie" not in full(tmp_path / "b", origineel=None)
