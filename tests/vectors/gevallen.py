"""What someone may fill in for a voorstel, as changes of a right one: for the build and the form to judge alike.

`...` takes a key away. What the examples of the controles themselves hold is not said again.
"""

from __future__ import annotations

from typing import Any

from tests import gemeente
from toets.model.voorstel import FASEN

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
    "a text that is too long": {"samenvatting": "Een zin. " * 1112},
    "more beslispunten than a message names": {
        "beslispunten": [{**PUNT, "nummer": str(number)} for number in range(1, 15)],
        "verwachte_effecten": [{**EFFECT, "beslispunten": ["99"]}],
    },
    "lists that are empty": {"fasen": [], "casussen": [], "domeinen": [], "ligt_al_vast": []},
    "a list where a text belongs": {"titel": ["a"], "indiener": {"a": "b"}},
    "a text where a list or group belongs": {"domeinen": "jeugd", "bron": "ergens"},
    "another format": {"format": "iets/9"},
    "a colon in a text of a list": {"nog_te_kiezen": [{"Wie beslist": "over het geld?"}]},
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
    "amounts": {
        "beslispunten": [
            {**PUNT, "bedragen": [{**GELD, "euro": euro}]}
            for euro in ("50.00", "1,500", "050", "€ 450,-", "EUR 1.234,50", "-5", "5 euro", "€5", "1.000.000")
        ]
    },
    "a year and a yes": {"beslispunten": [{**PUNT, "bedragen": [{**GELD, "jaar": "02026", "ongeveer": "misschien"}]}]},
    "an amendement that is none": {
        "beslispunten": [{**PUNT, "besluit": {**BESLUIT, "amendementen": ["20"], "wijzigingen": [WIJZIGING]}}]
    },
    "a story without a good name": {"casussen": [{**VERHAAL, "casus": "Gezin A"}, {**VERHAAL, "effect": "last"}]},
    "an unknown key": {"xyzzy": "wat", "bron": {"document": "x", "plaats": "y", "bladzijde": "3"}},
}


def _totaal(**changes: Any) -> dict[str, Any]:
    """A point with amounts of two kinds and several years, and a total of it: the year and the kind decide the sum."""
    amounts = [GELD, {**GELD, "jaar": "2020"}, {**GELD, "jaar": "2021"}, {**GELD, "soort": "budget"}]
    totaal = {"bedrag": {**GELD, **changes}, "punten": ["1"], "plaats": "Bijlage"}
    return {"beslispunten": [{**PUNT, "bedragen": amounts}], "totalen": [totaal]}


def _fasen(*datums: str | None) -> dict[str, Any]:
    fasen = [{**FASE, "fase": fase, "datum": datum} for fase, datum in zip(FASEN, datums, strict=False)]
    return {"fasen": [{key: value for key, value in fase.items() if value} for fase in fasen]}


def _agenda(*stappen: tuple[str, str]) -> dict[str, Any]:
    return {"agenda": [{"stap": stap, "datum": datum} for stap, datum in stappen]}


SPREEKT: dict[str, dict[str, dict[str, Any]]] = {
    "agenda-op-volgorde": {
        "a step before the one above it": _agenda(("besluitvorming", "2026-03-01"), ("beeldvorming", "2026-04-01")),
        "a step twice": _agenda(("beeldvorming", "2026-03-01"), ("beeldvorming", "2026-04-01")),
        "a step on an earlier day": _agenda(("beeldvorming", "2026-03-31"), ("besluitvorming", "2026-03-03")),
    },
    "bedragen-tellen-op": {
        "a sum that does not fit": {"beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "totaal": "-1.234.567,05"}]}]},
        "a difference that there is not": {"beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "verschil": "Gek."}]}]},
        "a total of points": _totaal(euro="400"),
        "a total of one year": _totaal(euro="300", jaar="2021"),
        "a total of a year that no amount names": _totaal(euro="300", jaar="2030"),
        "a total of another kind": _totaal(euro="300", soort="budget"),
    },
    "beslispunt-nummers": {
        "numbers": {"beslispunten": [PUNT, PUNT, {**PUNT, "nummer": "2", "onderdelen": [{**PUNT, "nummer": "3a"}]}]},
    },
    "besluit-en-wijzigingen": {
        "a decision without a change": {"beslispunten": [{**PUNT, "besluit": BESLUIT}]},
        "a change without a decision": {
            "beslispunten": [{**PUNT, "besluit": {**BESLUIT, "uitkomst": "ongewijzigd", "amendementen": ["A1"]}}]
        },
    },
    "fasen-op-volgorde": {
        "phases and dates in the wrong order": {
            "fasen": [{**FASE, "datum": "2026-03-02"}, {**FASE, "fase": "verkenning", "datum": "2026-01"}]
        },
        "a date before the last one, with a phase without a date between them": _fasen("2026-03", None, "2026-01"),
    },
    "ontwerp-is-openbaar": {
        "nobody said that it may be seen": {"indiener_akkoord": ...},
        "it may not be seen": {"indiener_akkoord": "nee", "fasen": [{**FASE, "fase": "verkenning"}]},
    },
    "gelezen-voor-publicatie": {
        "nobody read it": {"gelezen_door": ...},
        "one of three read it": {"gelezen_door": ["coalitie"]},
    },
    "geen-persoonsgegevens": {
        "people in every text": {
            "titel": "Hulp voor MEVROUW JANSEN",
            "samenvatting": "Bel mevrouw\u00a0Van den Berg op 06\u201112345678, of op 06 12 34 56 79.",
            "indiener": "jan punt smit apenstaartje voorbeeld punt nl",
            "nog_te_kiezen": ["Woont op 8232 AB 12.", "Geboren op 3 mei 1984."],
        },
        "people behind marks and in an address": {
            "samenvatting": "Bel mevrouw **Verzonnen** op [06\\-1234](https://voorbeeld.nl)5678.",
            "indiener": "https://voorbeeld.nl/?mail=jan%40voorbeeld.nl",
        },
    },
    "misschien-een-mens": {
        "what can be somebody": {
            "samenvatting": "Volgens wethouder Pot woont mevrouw J. aan de Kerkstraat 5. Dat zei Anna de Groot.",
            "indiener": "Raadslid Smits",
        },
        "somebody in an address": {"indiener": "https://voorbeeld.nl/brief-van-de-heer-verzonnen"},
    },
    "html-in-tekst": {
        "html": {"samenvatting": "Een <b>vette</b> tekst.", "nog_te_kiezen": ["<!-- weg -->", "5 < 6 > 4"]},
    },
    "link-in-tekst": {
        "links to elsewhere": {
            "samenvatting": "Lees [dit](//ander.example) en [dat](ftp://ander.example).",
            "nog_te_kiezen": ["Bel [ons](tel:112).", "Mail [ons](mailto:de/griffie)."],
        },
    },
    "afbeelding-in-tekst": {
        "pictures": {"samenvatting": "De kaart:\n\n![de kaart](kaart.png)", "nog_te_kiezen": ["![a][b] ![c](d)"]},
    },
    "ambtelijke-taal": {
        "official words": {
            "samenvatting": "De raad verstrekt geld middels een brief.",
            "indiener": "Het college, middels de griffie",
            "domeinen": ["zorg, indien nodig"],
        },
    },
    "lange-zin": {"a long sentence": {"samenvatting": "Dit is een zin met heel veel woorden " * 4 + "."}},
    "nummer-bestaat": {
        "a total that names a point that is not there": {
            "totalen": [{"bedrag": {**GELD, "euro": "0"}, "punten": ["1", "9"], "plaats": "Bijlage"}],
            "verwachte_effecten": [{**EFFECT, "beslispunten": ["1", "7"]}],
        },
    },
    "verhaal-aan-beide-kanten": {
        "a story on one side": {"casussen": [VERHAAL, VERHAAL]},
        "a reason why nobody gains beside someone who does": {"geen_baat": "Alles wordt minder."},
        "a reason why nobody gains and nobody who loses": {"casussen": [VERHAAL, VERHAAL], "geen_baat": "Zo."},
    },
}
"""By controle: cases in which it speaks, besides its own example."""
ZWIJGT: dict[str, dict[str, dict[str, Any]]] = {
    "geen-persoonsgegevens": {
        "nobody": {"samenvatting": "De heer of mevrouw belt. Op 3 mei 2026 kost het € 123.456.789."},
        "an address of a page": {"indiener": "https://voorbeeld.nl/2026/06/12345678/de-wethouder"},
    },
    "misschien-een-mens": {
        "no person": {
            "samenvatting": "De wethouder Financiën en de Adviesraad Sociaal Domein. Zie https://voorbeeld.nl."
        },
    },
    "agenda-op-volgorde": {
        "an agenda in order": _agenda(("beeldvorming", "2026-03-03"), ("besluitvorming", "2026-03")),
    },
    "bedragen-tellen-op": {
        "a sum that fits": {"beslispunten": [{**PUNT, "opbouw": [OPBOUW]}]},
        "a post that is not advised": {
            "beslispunten": [{**PUNT, "opbouw": [{**OPBOUW, "posten": [*POSTEN, {**POSTEN[0], "advies": "niet"}]}]}]
        },
        "a post that is not advised and counts": {
            "beslispunten": [
                {
                    **PUNT,
                    "opbouw": [{**OPBOUW, "posten": [POSTEN[0], {**POSTEN[1], "advies": "niet"}], "telt_alles": "ja"}],
                }
            ]
        },
        "a total that fits": _totaal(euro="300"),
        "a total of one year that fits": _totaal(euro="200", jaar="2021"),
        "a total of another kind that fits": _totaal(soort="budget"),
    },
    "fasen-op-volgorde": {
        "dates that can't be put in order": {
            "fasen": [{**FASE, "datum": "2026-03-02"}, {**FASE, "fase": "besloten", "datum": "2026"}]
        },
        "phases without dates": _fasen(None, "2026-01", None, "2026-02"),
    },
    "ontwerp-is-openbaar": {
        "only for practice": {"indiener_akkoord": ..., "oefenmateriaal": "De raad besloot al."},
        "it lies before the raad": {"indiener_akkoord": ..., "fasen": [{**FASE, "fase": "aangeboden"}]},
    },
    "gelezen-voor-publicatie": {
        "only for practice": {"gelezen_door": [], "oefenmateriaal": "De raad besloot al."},
    },
    "verhaal-aan-beide-kanten": {
        "nobody who gains, with the reason": {
            "casussen": [{**VERHAAL, "effect": "last"}, {**VERHAAL, "effect": "last"}],
            "geen_baat": "Alles wordt minder.",
        },
    },
}
"""By controle: cases that come near and in which it must not speak."""
