"""The gespreksverslag: what its rules refuse, that no file can make the check fall over, and what its page says."""

from __future__ import annotations

import html
import re
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import gemeente
from toets import vrijgave
from toets.controles import controleer
from toets.dossier import Dossier, laad
from toets.paginas import paginas, sjablonen, toon

if TYPE_CHECKING:
    from pathlib import Path

    from toets.model.basis import Rol
    from toets.probleem import Probleem

PLAATS = "policies/voorbeeld/verslagen/k7m2p9qd.yml"
ADRES = "voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
REGELS = "verslag-volgens-de-regels"
TIEN = {"totaal": "10+", "raadslid": "5-9", "professional": "5-9", "beleidsmedewerker": "<5"}


def changed(**changes: Any) -> dict[str, Any]:
    """The verslag of the small municipality with other values; None takes a key away."""
    verslag = {**gemeente.inhoud()[PLAATS], **changes}
    return {key: value for key, value in verslag.items() if value is not None}


def answers(wijze: str, deelnemers: dict[str, Any], eerst: dict[str, Any], **again: Any) -> dict[str, Any]:
    antwoord = {"vraag": "stem", "eerst": eerst, **again}
    return changed(wijze=wijze, deelnemers=deelnemers, antwoorden=[antwoord])


def texts(*said: str, **changes: Any) -> dict[str, Any]:
    punten = [{"soort": "zorg", "kop": "zelf-regelen", "tekst": text} for text in said]
    return changed(opbrengst=punten, **changes)


def check(root: Path, verslag: dict[str, Any], path: str = PLAATS) -> list[Probleem]:
    """What is wrong in the small municipality with this verslag."""
    files = gemeente.inhoud()
    del files[PLAATS]
    return controleer(laad(gemeente.schrijf(root, {**files, path: verslag})))


# ---------- What fits ----------


@pytest.mark.parametrize(
    "verslag",
    [
        changed(),
        answers("per-rol", TIEN, {}),
        answers("per-rol", TIEN, {"professional": "onzeker"}, nog_een_keer={"professional": "min"}),
        answers("groep", {"totaal": "5-9", "anders": "5-9"}, {"groep": "verdeeld"}),
        answers("groep", {"totaal": "10+", "raadslid": "5-9", "anders": "5-9"}, {"groep": "plus"}),
        answers("overeenkomst", {"totaal": "5-9", "raadslid": "<5", "professional": "<5"}, {"samen": "overeen"}),
        changed(versie="2", erratum="Een kop was verkeerd."),
        changed(antwoorden=[], opbrengst=[]),
        changed(antwoorden=gemeente.inhoud()[PLAATS]["antwoorden"][::-1]),
    ],
)
def test_what_the_rules_allow_passes(tmp_path: Path, verslag: dict[str, Any]) -> None:
    assert check(tmp_path, verslag) == []


VIJF_VIJF = {"totaal": "5-9", "raadslid": "5-9", "professional": "5-9"}
KLEIN = {"totaal": "5-9", "raadslid": "<5", "professional": "<5"}


@pytest.mark.parametrize(
    ("verslag", "message"),
    [
        (answers("per-rol", KLEIN, {}), "met deze groep kan de wijze 'per-rol' niet"),
        (answers("groep", {"totaal": "<5", "raadslid": "<5"}, {}), "met deze groep kan de wijze 'groep' niet"),
        (
            answers("overeenkomst", {"totaal": "<5", "raadslid": "<5", "anders": "<5"}, {}),
            "met deze groep kan de wijze 'overeenkomst' niet",
        ),
        (
            answers("overeenkomst", {"totaal": "5-9", "raadslid": "5-9"}, {}),
            "met deze groep kan de wijze 'overeenkomst' niet",
        ),
        (answers("per-rol", VIJF_VIJF, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "5-9", "raadslid": "10+"}, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "5-9", "raadslid": "<5"}, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "10+", "raadslid": "5-9"}, {}), "passen niet bij het totaal '10+'"),
        (answers("groep", {"totaal": "5-9"}, {}), "passen niet bij het totaal '5-9'"),
        # Five in one rol and two in each of three others is more than nine.
        (
            answers(
                "overeenkomst",
                {"totaal": "5-9", "raadslid": "5-9", "professional": "<5", "beleidsmedewerker": "<5", "anders": "<5"},
                {},
            ),
            "passen niet bij het totaal '5-9'",
        ),
        (answers("per-rol", TIEN, {"beleidsmedewerker": "plus"}), "van 'beleidsmedewerker' mag hier geen antwoord"),
        (answers("per-rol", TIEN, {"anders": "plus"}), "van 'anders' mag hier geen antwoord"),
        (answers("per-rol", TIEN, {"groep": "plus"}), "'groep' kan niet bij de wijze 'per-rol'"),
        (answers("per-rol", TIEN, {"samen": "uiteen"}), "'samen' kan niet bij de wijze 'per-rol'"),
        (answers("groep", TIEN, {"raadslid": "plus"}), "'raadslid' kan niet bij de wijze 'groep'"),
        (answers("overeenkomst", TIEN, {"groep": "plus"}), "'groep' kan niet bij de wijze 'overeenkomst'"),
        (
            answers("groep", TIEN, {"groep": "plus"}, nog_een_keer={}),
            "bij 'eerst' en 'nog_een_keer' staan niet dezelfde antwoorden",
        ),
        (changed(versie="2"), "bij versie 2 ontbreekt wat er is verbeterd"),
        (changed(versie="0"), "een verslag begint met versie 1"),
        (changed(erratum="Een kop."), "versie 1 heeft nog geen verbetering"),
        (changed(maand="2026-11-03"), "'2026-11-03' is geen maand"),
        (changed(maand="2026"), "'2026' is geen maand"),
        (changed(antwoorden=[{"vraag": "stem", "eerst": {}}] * 2), "de vraag 'stem' staat er twee keer"),
    ],
)
def test_what_says_too_much_is_refused(tmp_path: Path, verslag: dict[str, Any], message: str) -> None:
    found = check(tmp_path, verslag)
    assert {(problem.rule, problem.path) for problem in found} == {(REGELS, PLAATS)}
    assert any(message in problem.message for problem in found), found
    assert all(problem.hint for problem in found)


def test_a_problem_names_the_line(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, answers("per-rol", TIEN, {"raadslid": "plus", "beleidsmedewerker": "plus"}))
    line = (tmp_path / PLAATS).read_text("utf-8").splitlines()[problem.line - 1]
    assert line.strip() == "beleidsmedewerker: plus"


@pytest.mark.parametrize("name", ["20261103", "03112026", "k7m2p9q", "k7m2p9qdx", "jansen", "k7m2-9qd"])
def test_a_name_of_a_file_says_nothing(tmp_path: Path, name: str) -> None:
    found = check(tmp_path, changed(), f"policies/voorbeeld/verslagen/{name}.yml")
    assert [problem.rule for problem in found] == [REGELS]


def test_a_name_with_the_month_before_it_gets_the_right_one(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, changed(), "policies/voorbeeld/verslagen/2026-11-k7m2p9qd.yml")
    assert problem.hint == "Noem het bestand `k7m2p9qd.yml`."


def test_a_name_of_digits_is_only_wrong_as_a_date(tmp_path: Path) -> None:
    assert check(tmp_path, changed(), "policies/voorbeeld/verslagen/48159207.yml") == []


AANTALLEN = st.dictionaries(st.sampled_from(vrijgave.ROLLEN), st.integers(1, 12), min_size=1)


@st.composite
def released(draw: st.DrawFn) -> dict[str, Any]:
    """What a sessie of some size may publish of one vraag, as the app does it."""
    aantallen: dict[Rol, int] = draw(AANTALLEN.filter(vrijgave.mogelijke_wijzen))
    wijze = draw(st.sampled_from(vrijgave.mogelijke_wijzen(aantallen)))
    codes = st.sampled_from(vrijgave.ANTWOORDCODES)
    telling = {}
    for rol, aantal in aantallen.items():
        given_answers = draw(st.lists(codes, max_size=aantal))
        telling[rol] = {code: given_answers.count(code) for code in vrijgave.ANTWOORDCODES}
    uitkomst = vrijgave.groepsantwoord(wijze, aantallen, telling)
    name = {"groep": "groep", "overeenkomst": "samen"}.get(wijze)
    eerst: dict[str, Any] = {name or wie: said for wie, said in uitkomst.items() if isinstance(said, str)}
    deelnemers: dict[str, Any] = {rol: vrijgave.klasse(aantal) for rol, aantal in aantallen.items()}
    return answers(wijze, {"totaal": vrijgave.klasse(sum(aantallen.values())), **deelnemers}, eerst)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("verslag")


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(verslag=released())
def test_what_may_leave_the_room_is_a_right_verslag(root: Path, verslag: dict[str, Any]) -> None:
    assert check(root, verslag) == []


# ---------- The vragenset ----------


def test_a_vragenset_that_is_not_there_is_named(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, changed(vragenset="2"))
    assert (problem.rule, problem.message) == ("verslag-vragenset-bestaat", "vragenset 2 bestaat niet")
    assert "kiezen uit: 1." in problem.hint


def test_a_vraag_of_an_opbrengst_must_be_in_the_set_too(tmp_path: Path) -> None:
    punt = {"soort": "zorg", "kop": "zelf-regelen", "tekst": "Tijd.", "vraag": "tempoo"}
    (problem,) = check(tmp_path, changed(opbrengst=[punt]))
    assert problem.message == "vraag 'tempoo' staat niet in vragenset 1, bedoelde u 'tempo'?"


def test_a_vraag_that_is_gone_today_may_be_in_a_verslag(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/vragen/ander.yml"] = files.pop("questions/vragen/stem.yml")
    assert controleer(laad(gemeente.schrijf(tmp_path, files))) == []


def test_a_set_with_a_mistake_gives_no_second_problem(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files["questions/versies/1.yml"]["vastgesteld"]
    found = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert [problem.path for problem in found] == ["questions/versies/1.yml"]


# ---------- What people wrote ----------


def test_personal_data_is_refused_and_not_said_again(tmp_path: Path) -> None:
    found = check(
        tmp_path, texts("Bel 06 12 34 56 78.", "Mail x@y.nl of z@y.nl.", versie="2", erratum="Bel 0320-123456.")
    )
    assert {problem.rule for problem in found} == {"verslag-zonder-persoonsgegevens"}
    assert [problem.message for problem in found] == [
        "hier staat een telefoonnummer",
        "hier staat een e-mailadres",
        "hier staat een telefoonnummer",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Beleidsmedewerkers vinden dit te duur.",
        "Volgens een beleidsmedewerker kan het niet, en die **wil** het ook niet.",
        "De beleidsmedewerkers zijn tegen.",
        "De beleidsmedewerkers zijn het niet eens met dit plan.",
        "DE BELEIDSMEDEWERKERS ZEGGEN NEE",
        "Wat denkt de\nbeleidsmedewerker?",
    ],
)
def test_no_opinion_is_given_to_a_small_rol(tmp_path: Path, text: str) -> None:
    (problem,) = check(tmp_path, texts(text))
    assert problem.rule == "verslag-mening-kleine-rol"
    assert "beleidsmedewerkers" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "Raadsleden vinden dit te duur.",
        "Beleidsmedewerkers krijgen er werk bij.",
        "Wij willen een plan.",
        "Het kiezerspubliek en de beleidsmedewerkersvereniging.",
        "Inwoners willen sneller hulp.",
    ],
)
def test_a_large_rol_has_opinions_and_a_small_one_has_work(tmp_path: Path, text: str) -> None:
    assert check(tmp_path, texts(text)) == []


def test_a_rol_that_was_not_there_has_no_opinion_either(tmp_path: Path) -> None:
    verslag = texts("Professionals willen meer tijd.", wijze="groep", deelnemers={"totaal": "5-9", "raadslid": "5-9"})
    (problem,) = check(tmp_path, {**verslag, "antwoorden": []})
    assert problem.rule == "verslag-mening-kleine-rol"


def test_those_people_can_agree(tmp_path: Path) -> None:
    check(tmp_path, texts("Beleidsmedewerkers vinden dit te duur."))
    path = tmp_path / PLAATS
    answer = "# toets: negeer verslag-mening-kleine-rol - zij vonden dit goed"
    path.write_text(path.read_text("utf-8").replace("te duur.", f"te duur.  {answer}"), encoding="utf-8")
    assert controleer(laad(tmp_path)) == []


# ---------- Whatever stands in the file ----------

TEXT = st.text(max_size=8) | st.sampled_from(["plus", "<5", "10+", "stem", "2026-11", "groep", "raadslid", "0", "ja"])
VALUES = st.recursive(
    st.none() | TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6
)
KLASSEN = st.sampled_from(["<5", "5-9", "10+"])
LABELS = st.sampled_from(["plus", "gelijk", "min", "onzeker", "verdeeld"])
WIE = ("raadslid", "professional", "beleidsmedewerker", "anders")
UITKOMSTEN = st.fixed_dictionaries(
    {},
    optional={**dict.fromkeys((*WIE, "groep"), LABELS), "samen": st.sampled_from(["overeen", "uiteen"])},
)
VRAGEN = st.sampled_from([*gemeente.VRAGEN, "weg"])
VERSLAGEN = st.fixed_dictionaries(
    {
        **{key: st.just(gemeente.VERSLAG[key]) for key in ("format", "soort", "casus", "vorm", "openbaar")},
        "versie": st.sampled_from(["0", "1", "2"]),
        "vragenset": st.sampled_from(["1", "2"]),
        "maand": st.sampled_from(["2026-11", "2026", "2026-11-02"]),
        "deelnemers": st.fixed_dictionaries({"totaal": KLASSEN}, optional=dict.fromkeys(WIE, KLASSEN)),
        "wijze": st.sampled_from(["per-rol", "groep", "overeenkomst"]),
        "antwoorden": st.lists(
            st.fixed_dictionaries({"vraag": VRAGEN, "eerst": UITKOMSTEN}, optional={"nog_een_keer": UITKOMSTEN}),
            max_size=3,
        ),
    }
)
"""Right for the model; mostly wrong for the rules."""


@st.composite
def broken(draw: st.DrawFn) -> dict[str, Any]:
    """A right verslag with anything at all in a few places."""
    verslag = changed()
    for _ in range(draw(st.integers(1, 3))):
        node: Any = verslag
        while True:
            key = draw(st.sampled_from(list(node) if isinstance(node, dict) else range(len(node))))
            inner = node[key]
            if not isinstance(inner, dict | list) or not inner or draw(st.booleans()):
                node[key] = draw(VALUES)
                break
            node = inner
    return verslag


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(verslag=broken() | VERSLAGEN)
def test_whatever_stands_in_a_verslag_the_check_answers(root: Path, verslag: dict[str, Any]) -> None:
    found = check(root, verslag)
    assert all(problem.message and problem.line >= 1 and problem.path == PLAATS for problem in found)
    if not found:
        assert rendered(root)


# ---------- The page ----------


def rendered(root: Path, address: str = ADRES) -> str:
    """The text of a page as a reader sees it, without its tags."""
    dossier = Dossier.van(laad(root))
    (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == address)
    body = toon(sjablonen(dossier, met_pdf=False), pagina).split("---\n", 2)[2]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def page(root: Path, verslag: dict[str, Any]) -> str:
    assert check(root, verslag) == []
    return rendered(root)


def test_the_page_says_what_it_is_and_about_what(repo: Path) -> None:
    text = rendered(repo)
    assert "Gespreksverslag. Geen advies, geen besluit." in text
    assert "Dit is een oefening. Er is geen echt gesprek gevoerd." in text
    assert "November 2026" in text
    assert "Werkbijeenkomst, niet openbaar, 90 minuten" in text
    assert "10 of meer Raadsleden 5 tot en met 9 Professionals 5 tot en met 9 Beleidsmedewerkers minder dan 5" in text
    assert "Gezin A" in text
    assert "Vragenset 1, vastgesteld op 2 januari 2026" in text
    assert "k7m2p9qd, versie 1" in text


def test_the_answers_stand_in_the_words_of_the_frozen_vraag(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/vragen/stem.yml"]["antwoorden"]["plus"] = "Anders gezegd"
    text = rendered(gemeente.schrijf(tmp_path, files))
    assert "Raadsleden Eerst : Meer Nog een keer : Meer" in text
    assert "Professionals Eerst : De meningen lopen uiteen Nog een keer : De meesten twijfelen" in text
    assert "Anders gezegd" not in text


def test_what_is_withheld_is_said_with_the_reason(repo: Path) -> None:
    text = rendered(repo)
    assert "De antwoorden van beleidsmedewerkers. Dat waren er minder dan vijf." in text
    assert "Professionals Niet genoemd: te weinig antwoorden" in text


@pytest.mark.parametrize(
    ("wijze", "eerst", "said"),
    [
        ("groep", {"groep": "gelijk"}, "Iedereen samen Evenveel"),
        ("groep", {}, "Iedereen samen Niet genoemd: te weinig antwoorden"),
        ("overeenkomst", {"samen": "overeen"}, "De rollen kozen Vooral hetzelfde"),
        ("overeenkomst", {"samen": "uiteen"}, "De rollen kozen Vooral iets anders"),
    ],
)
def test_every_wijze_has_its_words(tmp_path: Path, wijze: str, eerst: dict[str, str], said: str) -> None:
    text = page(tmp_path, answers(wijze, TIEN, eerst))
    assert said in text
    assert "De antwoorden van elke rol apart." in text


def test_every_opbrengst_stands_under_its_heading_with_its_kind(repo: Path) -> None:
    text = rendered(repo)
    assert (
        "Zelf regelen Voorwaarde Een team legt uit waarom het afwijkt. "
        "Vragen aan het college Hier schreef de groep niets op. "
        "In de gaten houden Minderheidsstandpunt Een vast budget past hier niet . Bij de vraag over: ruimte"
    ) in text


def test_a_later_version_says_what_became_better(tmp_path: Path) -> None:
    text = page(tmp_path, changed(versie="2", erratum="Een kop was verkeerd."))
    assert "Versie 2. Verbeterd: Een kop was verkeerd." in text


def test_a_real_sessie_is_not_called_an_exercise(tmp_path: Path) -> None:
    text = page(tmp_path, changed(soort="sessie", openbaar="ja", opbrengst=None))
    assert "oefening" not in text
    assert "Openbaar gesprek" in text
    assert "De groep gaf geen teksten vrij." in text


def test_no_markup_in_a_text_reaches_the_page(tmp_path: Path) -> None:
    verslag = texts("**vet** [een link](javascript:alert(1)) & meer", versie="2", erratum="Was: 1 < 2 & 3")
    check(tmp_path, verslag)
    dossier = Dossier.van(laad(tmp_path))
    (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
    body = toon(sjablonen(dossier, met_pdf=False), pagina)
    assert "javascript:" not in body
    assert "<strong>vet</strong>" in body
    assert "Was: 1 &lt; 2 &amp; 3" in body


def test_the_voorstel_lists_its_verslagen_the_newest_first(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    number = count(1)
    for month in ("2025-12", "2027-01", "2026-12"):
        files[f"policies/voorbeeld/verslagen/aaaaaaa{next(number)}.yml"] = changed(maand=month, soort="sessie")
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    months = re.findall(r"Gespreksverslag van (\w+ \d{4})", text)
    assert months == ["januari 2027", "december 2026", "november 2026", "december 2025"]
    assert text.count("Oefening, geen echt gesprek") == 1


def test_a_voorstel_without_verslagen_says_nothing_about_them(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files[PLAATS]
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    assert "Wat kwam er uit gesprekken?" not in text
