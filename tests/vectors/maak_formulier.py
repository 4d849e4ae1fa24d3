"""Writes `formulier.json`: what the build says, chooses and names, for the form in the browser to do the same.

Run `python -m tests.vectors.maak_formulier`. What is found is written as rule, message and hint, sorted. The choices of
vragen are a fixed walk, no chance: the same rules give the same file on every machine.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests import gemeente
from toets.controles import alle_controles
from toets.dossier import Inhoud, met_bestand
from toets.model.maatregelsoort import Maatregelsoort
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag
from toets.nieuw import slug
from toets.schemas import formaten
from toets.selectie import kies
from toets.taal.ambtelijk import alle_vormen, ambtelijke_woorden
from toets.taal.zinnen import zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTORS = Path(__file__).with_name("formulier.json")
PAD = "policies/voorbeeld/voorstel.yml"
REGELS = {
    "bedragen-tellen-op",
    "beslispunt-nummers",
    "besluit-en-wijzigingen",
    "fasen-op-volgorde",
    "html-in-tekst",
    "nummer-bestaat",
    "verhaal-aan-beide-kanten",
    "lange-zin",
    "ambtelijke-taal",
}
"""The controles that the form does too: those that need no other file."""

VOORSTEL: dict[str, Any] = gemeente.VOORSTEL
PUNT: dict[str, Any] = VOORSTEL["beslispunten"][0]
FASE: dict[str, Any] = VOORSTEL["fasen"][0]
VERHAAL: dict[str, Any] = VOORSTEL["casussen"][0]
POSTEN = [{"naam": "een", "euro": "75.000"}, {"naam": "twee", "euro": "€ 25.000,50"}]
OPBOUW = {"onderwerp": "de som", "totaal": "100.000,50", "plaats": "Bijlage", "posten": POSTEN}
BESLUIT = {"uitkomst": "gewijzigd", "plaats": "Bijlage"}
WIJZIGING = {"tekst": "Anders.", "maatregelsoorten": ["mandaat"]}
GELD = {"euro": "100", "waarvoor": "iets"}
EFFECT = {"maatregel": "Teams", "aspect": "tijd", "oordeel": "veel", "uitleg": "Zo.", "plaats": "Bijlage"}

GEVALLEN: dict[str, dict[str, Any]] = {
    "all is right": {},
    "nothing filled in": dict.fromkeys(gemeente.VOORSTEL, None),
    "nothing at all": {"titel": ..., "samenvatting": ..., "fasen": ..., "bron": ...},
    "a title of two lines": {"titel": "een\ntwee"},
    "a title that is too long": {"titel": "x" * 201},
    "a title of two hundred emoji": {"titel": "🙂" * 200},
    "only spaces": {"titel": "   "},
    "too many words": {"samenvatting": "woord " * 121},
    "lists that are empty": {"fasen": [], "casussen": [], "domeinen": [], "ligt_al_vast": []},
    "a list where a text belongs": {"titel": ["a"], "indiener": {"a": "b"}},
    "a text where a list or group belongs": {"domeinen": "jeugd", "bron": "ergens"},
    "another format": {"format": "iets/9"},
    "an empty item": {"domeinen": [None], "beslispunten": [None]},
    "a choice that is none": {"fasen": [{**FASE, "fase": "xxxxxxxx"}]},
    "dates": {
        "fasen": [
            {**FASE, "fase": fase, "datum": datum}
            for fase, datum in zip(
                ("verkenning", "ontwerp", "aangeboden", "besloten"),
                ("maart 2026", "2026-02-30", "2026-13", "0000"),
                strict=True,
            )
        ]
    },
    "a leap day": {"fasen": [{**FASE, "datum": "2024-02-29"}]},
    "no leap day": {"fasen": [{**FASE, "datum": "1900-02-29"}]},
    "phases and dates in the wrong order": {
        "fasen": [{**FASE, "datum": "2026-03-02"}, {**FASE, "fase": "verkenning", "datum": "2026-01"}]
    },
    "dates that can't be put in order": {
        "fasen": [{**FASE, "datum": "2026-03-02"}, {**FASE, "fase": "besloten", "datum": "2026"}]
    },
    "amounts": {
        "beslispunten": [
            {**PUNT, "bedragen": [{**GELD, "euro": euro}]}
            for euro in ("50.00", "1,500", "050", "€ 450,-", "EUR 1.234,50", "-5", "5 euro", "€5", "1.000.000")
        ]
    },
    "a year and a yes": {"beslispunten": [{**PUNT, "bedragen": [{**GELD, "jaar": "02026", "ongeveer": "misschien"}]}]},
    "a sum that fits": {"beslispunten": [{**PUNT, "opbouw": [OPBOUW]}]},
    "a sum that does not fit": {"beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "totaal": "-1.234.567,05"}]}]},
    "a difference that there is not": {"beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "verschil": "Gek."}]}]},
    "a post that is not advised": {
        "beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "posten": [*POSTEN, {**POSTEN[0], "advies": "niet"}]}]}]
    },
    "a total of points": {
        "beslispunten": [{**PUNT, "bedragen": [GELD, {**GELD, "soort": "budget"}, {**GELD, "jaar": "2020"}]}],
        "totalen": [
            {"bedrag": {**GELD, "jaar": "2021"}, "punten": ["1", "9"], "plaats": "Bijlage"},
            {"bedrag": {**GELD, "euro": "200"}, "punten": ["1"], "plaats": "Bijlage"},
            {"bedrag": GELD, "punten": [], "plaats": "Bijlage"},
        ],
    },
    "a total that names a point that is not there": {
        "totalen": [{"bedrag": {**GELD, "euro": "0"}, "punten": ["1", "9"], "plaats": "Bijlage"}],
        "verwachte_effecten": [{**EFFECT, "beslispunten": ["1", "7"]}],
    },
    "numbers": {
        "beslispunten": [PUNT, PUNT, {**PUNT, "nummer": "2", "onderdelen": [{**PUNT, "nummer": "3a"}]}],
    },
    "a decision without a change": {"beslispunten": [{**PUNT, "besluit": BESLUIT}]},
    "a change without a decision": {
        "beslispunten": [{**PUNT, "besluit": {**BESLUIT, "uitkomst": "ongewijzigd", "amendementen": ["A1"]}}]
    },
    "an amendement that is none": {
        "beslispunten": [{**PUNT, "besluit": {**BESLUIT, "amendementen": ["20"], "wijzigingen": [WIJZIGING]}}]
    },
    "a story on one side": {"casussen": [VERHAAL, VERHAAL]},
    "a story without a good name": {"casussen": [{**VERHAAL, "casus": "Gezin A"}, {**VERHAAL, "effect": "last"}]},
    "a long sentence with official words": {
        "samenvatting": "De raad verstrekt geld middels een brief. "
        + "Dit is een zin met heel veel woorden " * 4
        + ".",
        "indiener": "Het college, middels de griffie",
        "domeinen": ["zorg, indien nodig"],
    },
    "html": {"samenvatting": "Een <b>vette</b> tekst.", "nog_te_kiezen": ["<!-- weg -->", "5 < 6 > 4"]},
    "an unknown key": {"xyzzy": "wat", "bron": {"document": "x", "plaats": "y", "bladzijde": "3"}},
}
TITELS = [
    "Hulp dichter bij huis",
    "'s Avonds één café: hulp & zorg!",
    "Œuvre, straße, smørrebrød",
    "x" * 80,
    "Een heel lange titel over hulp en zorg en werk en wonen en nog veel meer in de wijk",
    "2027",
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
    "Het Besluit maatschappelijke ondersteuning ten aanzien van hulp. Wij implementeren en hebben geïmplementeerd.",
    "Inzake Derhalve derhalve DERHALVE. Een nota-inzake, in het\nkader van de wet.",
    "  Met spaties.  Veel.   Echt.\n\n\n  ",
    "woord " * 25,
    "",
]
STRIDE = 7919  # a prime: the walk meets combinations of every kind before it comes back
SOORTEN = ("mandaat", "budget", "toegang", "wonen")


def maak() -> str:
    """The whole file: one vector a line."""
    kinds: dict[str, list[Any]] = {
        "schema": [formaat.schema for formaat in formaten() if formaat.naam in ("voorstel", "vraag")][::-1],
        "vraag": [gemeente.VRAGEN["stem"]],
        "voorstel": [gemeente.VOORSTEL],
        "nakijken": [[name, _kort(changes), _gevonden(_voorstel(changes))] for name, changes in GEVALLEN.items()],
        "kiezen": list(_keuzes()),
        "woordenlijst": [{" ".join(words): plainer for words, plainer in alle_vormen().items()}],
        "taal": [[tekst, list(zinnen(tekst)), [list(v[:2]) for v in ambtelijke_woorden(tekst)]] for tekst in TEKSTEN],
        "namen": [[titel, slug(titel)] for titel in TITELS],
    }
    blocks = [
        f' "{kind}": [\n' + ",\n".join(json.dumps(vector, ensure_ascii=False) for vector in vectors) + "\n ]"
        for kind, vectors in kinds.items()
    ]
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _voorstel(changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**gemeente.VOORSTEL, **changes}.items() if value is not ...}


def _kort(changes: dict[str, Any]) -> dict[str, Any]:
    """The changes as they stand in the file; `<weg>` is for a key that is not there."""
    return {key: "<weg>" if value is ... else value for key, value in changes.items()}


def _gevonden(voorstel: dict[str, Any]) -> list[tuple[str, str, str]]:
    inhoud = met_bestand(Inhoud(), PAD, gemeente.als_yaml(voorstel).encode())
    said = [*inhoud.problemen]
    for controle in alle_controles():
        said += controle.problemen(inhoud) if controle.id in REGELS else ()
    return sorted({(probleem.rule, probleem.message, probleem.hint) for probleem in said})


def _keuzes() -> Iterator[list[Any]]:
    kind = Maatregelsoort(naam="een soort", uitleg="Zo.", let_op="Let op.")
    for number in range(24):
        vragen = {f"v{index}": _vraag(number, index) for index in range(9)}
        changes: dict[str, Any] = {
            "beslispunten": [
                {**PUNT, "nummer": str(index), "maatregelsoorten": _soorten(number * 31 + index)} for index in range(4)
            ],
            "vragen": {
                "extra": [{"vraag": f"v{number % 9}", "reden": "Zo."}] if number % 3 == 0 else [],
                "weglaten": [{"vraag": f"v{number % 7}", "reden": "Zo."}] if number % 4 == 0 else [],
            },
        }
        chosen = kies(Voorstel.model_validate(_voorstel(changes)), vragen, dict.fromkeys(SOORTEN, kind))
        short = [
            {"id": name, "waarde": v.waarde, "maatregelsoorten": v.maatregelsoorten, "altijd": v.altijd}
            for name, v in vragen.items()
        ]
        yield [changes, short, [keuze.id for keuze in chosen]]


def _vraag(number: int, index: int) -> Vraag:
    waarde = ("betrokkenheid", "legitimiteit", "rendement")[index % 3]
    always = "ja" if (number + index) % 11 == 0 else "nee"
    return Vraag.model_validate(
        gemeente.vraag(waarde, maatregelsoorten=_soorten(number * 17 + index * 5), altijd=always)
    )


def _soorten(seed: int) -> list[str]:
    mask = seed * STRIDE % 16
    return [soort for bit, soort in enumerate(SOORTEN) if mask >> bit & 1]


if __name__ == "__main__":
    VECTORS.write_text(maak(), encoding="utf-8")
