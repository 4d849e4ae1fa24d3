"""Writes `formulier.json`: what the build says, chooses and names, for the form in the browser to do the same.

Run `python -m tests.vectors.maak_formulier`. What is found is written as rule, message and hint, sorted. The choices of
vragen are a fixed walk, no chance: the same rules give the same file on every machine.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import yaml

from tests import gemeente
from tests.vectors.gevallen import GEVALLEN, PUNT, SPREEKT, ZWIJGT
from toets.afleiden.selectie import Bank, kies, reserves
from toets.beginnen.nieuw import slug
from toets.contract.formulier import formuliervraag
from toets.contract.schemas import formaten
from toets.controles.controle import alle_controles
from toets.inhoud.bestandsnamen import zonder_gewoonten
from toets.inhoud.dossier import Inhoud, met_bestand
from toets.inhoud.lezen import lees
from toets.inhoud.plaatsen import pad_van, soort_van
from toets.model.casus import Casus
from toets.model.gemeente import Gemeente
from toets.model.ingetrokken import Ingetrokken
from toets.model.maatregelsoort import Maatregelsoort
from toets.model.opvolging import Opvolging
from toets.model.rol import Rollen
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag
from toets.taal.ambtelijk import alle_vormen, ambtelijke_woorden
from toets.taal.zinnen import zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.probleem import Formuliersoort
    from toets.model.basis import Model

VECTORS = Path(__file__).with_name("formulier.json")
SOORTEN: dict[type[Model], tuple[Formuliersoort, str]] = {
    Voorstel: ("voorstel", pad_van(Voorstel, "voorbeeld")),
    Vraag: ("vraag", pad_van(Vraag, "stem")),
    Verslag: ("verslag", pad_van(Verslag, "voorbeeld", "k7m2p9qd")),
    Opvolging: ("opvolging", pad_van(Opvolging, "voorbeeld")),
    Ingetrokken: ("ingetrokken", pad_van(Ingetrokken, "voorbeeld", "m4r8t3wz")),
    Casus: ("casus", gemeente.VERTELD_PLAATS),
}
"""What the forms make, and where it stands here."""
HEEL = {
    **gemeente.INHOUD,
    SOORTEN[Ingetrokken][1]: gemeente.INGETROKKEN,
    gemeente.VERTELD_PLAATS: gemeente.verteld("Een gezin wacht"),
}
"""A right file at each place."""
IN_FORMULIER = [
    controle
    for controle in alle_controles()
    if soort_van(controle.fout.path) in SOORTEN and not controle.niet_in_formulier
]
"""The controles that the forms do too: those that don't say why not. The names of the rollen stand in every form."""

FACTOREN = ["privacy", "woningmarkt", "inzicht-in-geld", "onzekere-afweging", "snijvlak-van-domeinen"]
VERHAAL = "gezin-a"

VERHALEN: list[dict[str, Any]] = [
    {},
    *({name: "<weg>"} for name in ("verteld", "nagegaan", "andere_kant", "naam")),
    {"soort": "praktijk", "bron": gemeente.BRON, "verteld": "<weg>", "nagegaan": "<weg>"},
    {"soort": "praktijk"},
    {"soort": "praktijk", "verteld": "<weg>"},
    {"bron": gemeente.BRON},
    {"situatie": "Kort. " * 200, "andere_kant": "Kort. " * 60},
    {"situatie": "Kort.\n" * 233},
    {"situatie": "Kort.\n" * 234},
    {"situatie": "Een 15-jarige heeft MS.", "waardendriehoek": {**gemeente.casus("")["waardendriehoek"]}},
    {"soort": "gezin", "situatie": "Een 15-jarige heeft MS.", "bron": gemeente.BRON},
    {"in_het_kort": "De familie Verzonnen komt uit Syrië."},
    {"nagegaan": {"huishouden": "ja", "organisatie": "nee"}},
]
"""Changes to a story that was told; `<weg>` is for a key that is not there."""

PERSONEN = ("geen-persoonsgegevens", "misschien-een-mens")
"""The controles that look for people."""

TITELS = [
    "Hulp dichter bij huis",
    "'s Avonds één café: hulp & zorg!",
    "Œuvre, straße, smørrebrød",
    "x" * 80,
    "Een heel lange titel over hulp en zorg en werk en wonen en nog veel meer in de wijk",
    "2027",
    "Con",
    "Aux.",
    "Lpt9",
    "Com",
    "Com10",
    "Contact",
    "Gesprekken!",
    "Gesprekken in de wijk",
    "nul " + "x" * 80,
]
BESTANDSNAMEN = [
    "stem.yml",
    "een-kopie.yml",
    "een_kopie.yml",
    "Stem.YML",
    "stem (1).yml",
    "6afa298b(2).yml",
    "stem%20(1).yml",
    "voorstel.yml.txt",
    "voorstel.yaml.txt",
    "voorstel.yml.yml",
    "voorstel.yaml",
    "voorstel.txt",
    "Kopie van voorstel (1).yml.txt",
    "Copy of voorstel.yml",
    "voorstel - kopie.yml",
    "voorstel - Kopie (2).yml",
    "voorstel - Copy.yml",
    "voorstel kopie 2.yml",
    "voorstel (conflicted copy 2026-01-01 120000).yml",
    "voorstel (conflicterende kopie van de laptop 2026-01-01).yml",
    "voorstel.sync-conflict-20260101-120000-ABCDEF7.yml",
    " voorstel .yml",
    "(1).yml",
    "hulp-in-de-wijk (2027-2030).yml",
]
GELEZEN = [
    "titel: Motie #12",
    "titel: Motie # 12",
    "titel: Motie  # een opmerking",
    "titel: Motie # toets: negeer ambtelijke-taal - zo heet zij",
    "titel: 'Motie #12'",
    "titel: #12",
    "titel: > #12\n  tekst",
    "titel: |\n  Motie #12\n  #13",
    "titel: Motie\n  over\n  #12 en meer",
    "lijst: [a, #b\n  c]",
    "lijst:\n  # - a\n  - b #c",
    "titel:\u00a0Motie\nb: c",
    "b: c\ntitel:\u00a0Motie\nd: e",
    "b: c\n \u00a0titel: Motie",
    "b: c\n\u00a0titel: Motie",
    "bron:\n  document:\u00a0x\nb: c",
    "titel: Let op:\u00a0dit",
    "titel：Motie\nb: c",
    "titel:Motie\nb: c",
    "lijst:\n  - a\n  -b",
    "“titel”: Motie",
    "titel: “Motie”",
    "titel: “Motie: nieuw”\nb: c",
    "titel: 'Motie' nieuw\nb: c",
    "<<<<<<< HEAD\ntitel: A\n=======\ntitel: B\n>>>>>>> tak",
    "titel: A\n=======\nb: c",
    "titel: |\n  Kop\n  =======",
]
TEKSTEN = [
    "Eén zin. Nog een zin! En nog een? Ja… Zeker.",
    "Volgens art. 3 lid 2 mag het. Dat is d.w.z. altijd. Max. 3 jaar, en min. Dan stopt het.",
    "J. de Vries tekende. Zie bijlage B. Daarna A.B. Jansen.",
    "'s Avonds is het dicht. 's Morgens niet. ‘Goed.’ “Prima.” (Klaar.) Dan verder.",
    "# Een kop\nMet tekst eronder\nen nog een regel.\n\n- eerste punt\n- twee. Met meer.\n1. een nummer\n2) nog een",
    "Dat was in\n2015. Daarna niet meer.\n- toch een lijst\n2. en verder\n\nEen alinea.\n3. een lijst",
    "Het kost € 1.234,50. €\u00a050 is genoeg. 5 mensen. zonder hoofdletter. É dan wel.",
    "Lees [deze tekst. Echt](https://voorbeeld.nl/middels.html) en https://a.nl/indien eens.",
    "De raad verstrekt middels een brief geld ten behoeve van hulp, indien nodig. INDIEN dat kan, d.m.v. Een brief.",
    "Middels is hier eerst. Het woord 'middels' en `indien` en “teneinde” mogen. De Wet inzake indien geldt.",
    "Foto's zijn goed indien 'indien' mag. Auto's inzake [indien](middels) en (inzake)... Middels. En nu?! Ja.",
    "Het Besluit maatschappelijke ondersteuning ten aanzien van hulp. Wij implementeren en hebben geïmplementeerd.",
    "Inzake Derhalve derhalve DERHALVE. Een nota-inzake, in het\nkader van de wet.",
    "  Met spaties.  Veel.   Echt.\n\n\n  ",
    "woord " * 25,
    "Lees [het [eerste](https://a.nl/b_(c)) en [het tweede](https://a.nl/middels).... Dan “dit “middels” en dat”.",
    "",
]
GEMEENTEN = [
    ("Den Haag", "Namens Den Haag en de fractie van Den\u00a0Haag. Partij Den Bosch. Bij Jo Haag."),
    ("Alphen aan den Rijn", "De raad van Alphen aan den Rijn. Wethouder Alphen. Namens Alphen. Partij Alp."),
    ("Alphen-Chaam", "Namens Alphen-Chaam. Partij Chaam. Partij Haam. Bij mevrouw Chaam."),
    ("De Ronde Venen", "Zo doet De Ronde\nVenen het, zegt Fatima Yildiz."),
    ("Súdwest-Fryslân", "Partij Fryslân. Partij Frysl. Partij Maatwerktoets. Namens Su\u0301dwest."),
]
STRIDE = 7919  # a prime: the walk meets combinations of every kind before it comes back
MAATREGELSOORTEN = ("mandaat", "budget", "toegang", "wonen")


def maak() -> str:
    """The whole file: one vector a line."""
    schemas = {formaat.naam: formaat.schema for formaat in formaten()}
    kinds: dict[str, list[Any]] = {
        "heel": [[soort, schemas[soort], HEEL[path]] for soort, path in SOORTEN.values()],
        "rollen": [
            {"id": rol, "naam": about["naam"], "uitleg": about["meervoud"]}
            for rol, about in gemeente.INHOUD[pad_van(Rollen)]["rollen"].items()
        ],
        "nakijken": list(_gevallen()),
        "voorbeelden": list(_voorbeelden()),
        "verhalen": [[changes, _gevonden(Casus, _verteld(changes))] for changes in VERHALEN],
        "kiezen": list(_keuzes()),
        "woordenlijst": [{" ".join(words): plainer for words, plainer in alle_vormen().items()}],
        "taal": [[tekst, list(zinnen(tekst)), [list(v[:2]) for v in ambtelijke_woorden(tekst)]] for tekst in TEKSTEN],
        "namen": [[titel, slug(titel)] for titel in TITELS],
        "lezen": [[text, _gelezen(text)] for text in (f"format: voorstel/1\n{text}\n" for text in GELEZEN)],
        "gemeenten": [[[f"Maatwerktoets {name}", name], text, _mensen(name, text)] for name, text in GEMEENTEN],
        "bestandsnamen": [[naam, zonder_gewoonten(naam)[0]] for naam in BESTANDSNAMEN],
    }
    blocks = [
        f' "{kind}": [\n' + ",\n".join(json.dumps(vector, ensure_ascii=False) for vector in vectors) + "\n ]"
        for kind, vectors in kinds.items()
    ]
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _gelezen(text: str) -> tuple[int, str] | None:
    """The line where reading stops, and what it says there; None when it reads the text."""
    _, problems = lees("voorstel.yml", text.encode())
    return (problems[0].line, problems[0].message) if problems else None


def _gevallen() -> Iterator[list[Any]]:
    """Every case as [name, changes, what is found, the controle that must speak or nothing].

    Raises ValueError when a case does not do what it is called after.
    """
    for name, changes in GEVALLEN.items():
        yield [name, _kort(changes), _gevonden(Voorstel, _voorstel(changes)), None]
    for speaks, cases in ((True, SPREEKT), (False, ZWIJGT)):
        for regel, about in cases.items():
            for name, changes in about.items():
                found = _gevonden(Voorstel, _voorstel(changes))
                if speaks != (regel in {rule for rule, _, _ in found}):
                    raise ValueError(f"{regel} does not do what the case '{name}' says: {found}")
                yield [name, _kort(changes), found, regel if speaks else None]


def _voorbeelden() -> Iterator[list[Any]]:
    """The examples of every controle that the forms do: [id, form, good keys, bad keys, what is found in the bad]."""
    for controle in IN_FORMULIER:
        kind = cast("type[Model]", soort_van(controle.fout.path))
        soort, path = SOORTEN[kind]
        goed, fout = (
            yaml.load(voorbeeld.yaml, Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
            for voorbeeld in (controle.goed, controle.fout)
        )
        yield [controle.id, soort, goed, fout, _gevonden(kind, {**HEEL[path], **fout})]


def _voorstel(changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**gemeente.VOORSTEL, **changes}.items() if value is not ...}


def _verteld(changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**HEEL[gemeente.VERTELD_PLAATS], **changes}.items() if value != "<weg>"}


def _kort(changes: dict[str, Any]) -> dict[str, Any]:
    """The changes as they stand in the file; `<weg>` is for a key that is not there."""
    return {key: "<weg>" if value is ... else value for key, value in changes.items()}


def _gevonden(kind: type[Model], tree: dict[str, Any]) -> list[tuple[str, str, str]]:
    """What reading and the controles that the forms do find in this file alone."""
    rollen = pad_van(Rollen)
    inhoud = met_bestand(Inhoud(), rollen, gemeente.als_yaml(gemeente.INHOUD[rollen]).encode())
    inhoud = met_bestand(inhoud, SOORTEN[kind][1], gemeente.als_yaml(tree).encode())
    said = [*inhoud.problemen, *(found for controle in IN_FORMULIER for found in controle.problemen(inhoud))]
    return sorted({(probleem.rule, probleem.message, probleem.hint) for probleem in said})


def _mensen(gemeente_naam: str, text: str) -> list[tuple[str, str]]:
    """Who the check of this municipality finds in a summary, as rule and message."""
    own = {"site_name": f"Maatwerktoets {gemeente_naam}", "extra": {"toets": {"gemeente": gemeente_naam}}}
    voorstel = _voorstel({"samenvatting": text})
    inhoud = met_bestand(Inhoud(), pad_van(Gemeente), gemeente.als_yaml(own).encode())
    inhoud = met_bestand(inhoud, SOORTEN[Voorstel][1], gemeente.als_yaml(voorstel).encode())
    found = [probleem for controle in IN_FORMULIER for probleem in controle.problemen(inhoud)]
    return sorted({(probleem.rule, probleem.message) for probleem in found if probleem.rule in PERSONEN})


def _keuzes() -> Iterator[list[Any]]:
    kind = Maatregelsoort(naam="een soort", uitleg="Zo.", let_op="Let op.")
    for number in range(24):
        vragen = {f"v{index}": _vraag(number, index) for index in range(15)}
        decisions = [_punt(number, index) for index in range(4)]
        # In half of them the first is worked out in the last; now and then that one names no kind.
        punten = [{**decisions[0], "onderdelen": decisions[3:]}, *decisions[1:3]] if number % 2 else decisions
        changes: dict[str, Any] = {
            "beslispunten": punten,
            "casussen": [{"casus": VERHAAL, "effect": "baat", "waarom": "Zo."}] * 2,
            "vragen": {
                "extra": [{"vraag": f"v{number % 9}", "reden": "Zo."}] if number % 3 == 0 else [],
                "weglaten": [{"vraag": f"v{number % 7}", "reden": "Zo."}] if number % 4 == 0 else [],
            },
        }
        voorstel = Voorstel.model_validate(_voorstel(changes))
        bank = Bank(vragen, dict.fromkeys(MAATREGELSOORTEN, kind), {VERHAAL: _verhaal(number)})
        short = [formuliervraag(name, vraag).model_dump(mode="json") for name, vraag in vragen.items()]
        chosen = [keuze.id for keuze in kies(voorstel, bank)]
        after = [reserve.id for reserve in reserves(voorstel, bank)]
        yield [changes, short, {VERHAAL: _verhaal(number).factoren}, chosen, after]


def _punt(number: int, index: int) -> dict[str, Any]:
    soorten, factoren = _soorten(number * 31 + index), FACTOREN[(number * 7 + index) % 9 :][:1]
    return {**PUNT, "nummer": str(index), "maatregelsoorten": soorten, "factoren": factoren}


def _vraag(number: int, index: int) -> Vraag:
    waarde = ("betrokkenheid", "legitimiteit", "rendement")[index % 3]
    every = {"algemeen": 4, "over_de_ruimte": 5, "ruimte_kan_tegenvallen": 3}
    flags = {veld: "ja" if (number + index) % turn == 0 else "nee" for veld, turn in every.items()}
    factors = FACTOREN[(number + index) % 4 :][: index % 3]
    soorten = _soorten(number * 17 + index * 5)
    return Vraag.model_validate(gemeente.vraag(waarde, maatregelsoorten=soorten, factoren=factors, **flags))


def _verhaal(number: int) -> Casus:
    return Casus.model_validate({**gemeente.casus("a"), "factoren": FACTOREN[number % 4 :][:2]})


def _soorten(seed: int) -> list[str]:
    mask = seed * STRIDE % 16
    return [soort for bit, soort in enumerate(MAATREGELSOORTEN) if mask >> bit & 1]


if __name__ == "__main__":
    VECTORS.write_text(maak(), encoding="utf-8")
