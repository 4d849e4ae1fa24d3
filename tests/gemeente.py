"""A small municipality, whole and right, for tests that then break one thing."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, Any

import yaml

from toets.inhoud.vragensets import controlegetal

if TYPE_CHECKING:
    from pathlib import Path

BRON = {"document": "raadsvoorstel", "plaats": "Besluit, 1"}
VERWOORDING = {"denk_aan": "Denk aan een gezin."}


def vraag(waarde: str, **changes: Any) -> dict[str, Any]:
    """A vraag as it stands in a file."""
    return {
        "format": "vraag/1",
        "waarde": waarde,
        "kort": "Ruimte",
        "vraag": "Is er straks meer of minder ruimte dan nu?",
        "antwoorden": {
            "plus": "Meer",
            "gelijk": "Evenveel",
            "min": "Minder",
            "verschilt": "Verschilt",
            "weet_niet": "?",
        },
        "naar_de_waarde": "plus",
        "waarom": "Omdat het ertoe doet.",
        "per_rol": {"raadslid": VERWOORDING, "professional": VERWOORDING, "beleidsmedewerker": VERWOORDING},
        "doorvragen": ["Waardoor?", "Voor wie niet?"],
        "eerlijkheidsvraag": "Is het ook eerlijk voor de buren?",
        "factoren": ["privacy"],
        "maatregelsoorten": ["mandaat"],
        "status": "concept",
        "herkomst": {"soort": "bevinding", "uitleg": "Dat zag het onderzoek.", "bron": BRON},
        **changes,
    }


def casus(naam: str) -> dict[str, Any]:
    """A casus as it stands in a file."""
    return {
        "format": "casus/1",
        "naam": naam,
        "soort": "gezin",
        "in_het_kort": "Een gezin wacht op hulp.",
        "domeinen": ["jeugd"],
        "situatie": "Een gezin met twee kinderen.",
        "wat_was_nodig": "Hulp aan huis.",
        "wat_stond_in_de_weg": "Niemand wist wie moest betalen.",
        "wat_gebeurde": "De hulp kwam later.",
        "kosten": [{"euro": "450", "waarvoor": "Een fietskar.", "soort": "oplossing"}],
        "waardendriehoek": {"betrokkenheid": "Veel.", "legitimiteit": "Weinig.", "rendement": "Later."},
        "factoren": ["privacy"],
        "maatregelsoorten": ["mandaat"],
        "bron": BRON,
    }


def verteld(naam: str, **changes: Any) -> dict[str, Any]:
    """A casus that somebody told, as it stands in a file."""
    told = {key: value for key, value in casus(naam).items() if key != "bron"}
    return {
        **told,
        "soort": "verteld",
        "verteld": "samengesteld",
        "andere_kant": "Zonder die regel betaalt niemand.",
        "nagegaan": {"huishouden": "ja", "organisatie": "ja"},
        **changes,
    }


def rol(naam: str, meervoud: str) -> dict[str, Any]:
    return {"naam": naam, "meervoud": meervoud, "uitleg": "Wie hier werkt."}


VRAGEN = {
    "stem": vraag("betrokkenheid"),
    "tempo": vraag("betrokkenheid", inschatting="professional"),
    "uitleg": vraag("legitimiteit", inschatting="raadslid"),
    "ruimte": vraag("legitimiteit", inschatting="professional", over_de_ruimte="ja"),
    "zeker": vraag("legitimiteit"),
    "kosten": vraag("rendement", algemeen="ja"),
    "later": vraag("rendement"),
}
IN_EEN_GESPREK = [name for name in VRAGEN if name != "zeker"]
WAARDE = {"naam": "Een waarde", "vraag": "Helpt het?", "uitleg": "Dit is een waarde.", "bron": BRON}
_MINUTEN = {
    "welkom": (5, 3),
    "voorstel": (8, 5),
    "verhaal": (12, 6),
    "zelf_invullen": (12, 6),
    "pauze": (5, 2),
    "naast_elkaar": (30, 12),
    "opbrengst": (12, 7),
    "afsluiten": (6, 4),
}
STAPPEN = {
    name: {
        "naam": name.replace("_", " ").capitalize(),
        "minuten": {"lang": str(lang), "kort": str(kort)},
        "doel": "Met elkaar praten.",
        "zeggen": "Welkom.",
        "let_op": "Iedereen doet mee.",
        "als_het_stokt": "Neem een pauze.",
        "op_het_scherm": "De vraag.",
    }
    for name, (lang, kort) in _MINUTEN.items()
}
VOORSTEL = {
    "format": "voorstel/1",
    "titel": "Teams beslissen zelf",
    "samenvatting": "De raad laat teams zelf beslissen.",
    "indiener": "Het college",
    "indiener_akkoord": "ja",
    "fasen": [{"fase": "ontwerp", "datum": "2026-03", "toelichting": "Het is geschreven.", "plaats": "Aanleiding"}],
    "domeinen": ["jeugd"],
    "ligt_al_vast": [{"tekst": "De begroting staat vast.", "plaats": "Financiën"}],
    "nog_te_kiezen": ["Wie er meekijkt."],
    "beslispunten": [
        {"nummer": "1", "tekst": "Teams beslissen.", "maatregelsoorten": ["mandaat"], "plaats": "Besluit, 1"}
    ],
    "casussen": [
        {"casus": "gezin-a", "effect": "baat", "waarom": "Dit gezin wacht korter."},
        {"casus": "gezin-b", "effect": "last", "waarom": "Dit gezin valt erbuiten."},
    ],
    "gelezen_door": ["griffie", "coalitie", "oppositie"],
    "hernoemd_van": ["oud-beleid"],
    "bron": BRON,
}
VERSLAG = {
    "format": "verslag/1",
    "versie": "1",
    "soort": "oefening",
    "vragenset": "1",
    "casussen": ["gezin-a", "gezin-b"],
    "maand": "2026-11",
    "vorm": "90",
    "openbaar": "nee",
    "deelnemers": {"totaal": "10+", "raadslid": "5-9", "professional": "5-9", "beleidsmedewerker": "<5"},
    "wijze": "per-rol",
    "antwoorden": [
        {
            "vraag": "stem",
            "eerst": {"raadslid": "plus", "professional": "verdeeld"},
            "nog_een_keer": {"raadslid": "plus", "professional": "onzeker"},
        },
        {"vraag": "kosten", "eerst": {"raadslid": "min"}},
    ],
    "redenen": [{"vraag": "kosten", "min": ["Overleg kost ook tijd."]}],
    "opbrengst": [
        {"soort": "voorwaarde", "aan_zet": "college", "tekst": "Een team legt uit waarom het afwijkt."},
        {
            "soort": "minderheidsstandpunt",
            "aan_zet": "college",
            "tekst": "Een vast budget past hier **niet**.",
            "vraag": "kosten",
        },
    ],
}
OPVOLGING = {
    "format": "opvolging/1",
    "antwoorden": [
        {
            "verslag": "k7m2p9qd",
            "versie": "1",
            "punt": "1",
            "gevolg": "aangepast",
            "toelichting": "Een team legt het uit bij **dure** hulp.",
            "link": "https://raad.example/toezeggingen",
            "maand": "2026-11",
        }
    ],
}
INSTELLINGEN = {
    "gemeente": "Voorbeeld",
    "contact": {"wie": "de griffie", "mail": "griffie@voorbeeld.example", "telefoon": "14 0000"},
    "beveiliging": {"contact": "lek@voorbeeld.example", "verloopt": "2027-11-01"},
    "toegankelijkheid": {
        "status": "C",
        "getekend": "2026-11-12",
        "functie": "wethouder",
        "verklaring": "https://verklaring.example/1",
        "onderzoek_gepland": "2027-03",
    },
}
LETTERLIJK = "In te stemmen met het mandaat van de teams, zoals in de bijlage staat."
MET_REDENEN = {
    "beslispunt": "1",
    "voor": ["Dan wacht een gezin korter."],
    "tegen": ["Dan weet niemand wie het besloot."],
    "minderheid": "Eén stem vindt uitleg niet nodig.",
}
VERTELD_PLAATS = "questions/casussen/een-gezin-wacht.yml"
"""Where a story stands that somebody told; the small municipality has none."""
VANDAAG = date(2026, 12, 1)
INGETROKKEN: dict[str, Any] = {"format": "ingetrokken/1", "maand": "2026-11", "reden": "privacy"}
"""That a verslag was taken off the site; no file of the small municipality is one."""
INHOUD: dict[str, dict[str, Any]] = {
    "mkdocs.yml": {"site_name": "Maatwerktoets Voorbeeld", "extra": {"toets": {"gemeente": "Voorbeeld"}}},
    "questions/rollen.yml": {
        "format": "rollen/1",
        "rollen": {
            "raadslid": rol("raadslid", "raadsleden"),
            "professional": rol("professional", "professionals"),
            "beleidsmedewerker": rol("beleidsmedewerker", "beleidsmedewerkers"),
            "anders": rol("iets anders of liever niet", "anderen"),
        },
    },
    "questions/waarden.yml": {
        "format": "waarden/1",
        "inleiding": "Drie hoeken.",
        "waarden": {"betrokkenheid": WAARDE, "legitimiteit": WAARDE, "rendement": WAARDE},
    },
    "questions/factoren.yml": {
        "format": "factoren/1",
        "inleiding": "Dit zagen de onderzoekers.",
        "factoren": {"privacy": {"naam": "Privacy", "soort": "belemmert", "uitleg": "Dat remt.", "bron": BRON}},
    },
    "questions/maatregelsoorten.yml": {
        "format": "maatregelsoorten/1",
        "maatregelsoorten": {
            "mandaat": {"naam": "wie mag beslissen", "uitleg": "Wie beslist.", "let_op": "Let op."},
            "budget": {"naam": "een budget", "uitleg": "Er is geld.", "let_op": "Let op."},
        },
    },
    "questions/aanbevelingen.yml": {
        "format": "aanbevelingen/1",
        "inleiding": "Dit raden de onderzoekers aan.",
        "aanbevelingen": {"vertrouwen": {"naam": "Vertrouw het team", "uitleg": "Dat helpt.", "bron": BRON}},
    },
    "questions/instrumenten.yml": {
        "format": "instrumenten/1",
        "inleiding": "Dit is er al.",
        "instrumenten": {
            "loket": {"naam": "Loket", "uitleg": "Het loket denkt mee.", "wanneer": "Als het vastloopt.", "bron": BRON}
        },
    },
    "questions/quickscan.yml": {
        "format": "quickscan/1",
        "inleiding": "Heeft dit voorstel een gesprek nodig?",
        "vragen": {
            "hulp": {"vraag": "Verandert er hulp?", "uitleg": "Zoals de toegang.", "bij_ja": "Een gezin merkt het."}
        },
        "adviezen": [
            {"vanaf": "0", "advies": "Een gesprek is niet nodig.", "reden": "Weinig verandert."},
            {"vanaf": "1", "advies": "Houd een gesprek.", "reden": "Er verandert iets."},
        ],
    },
    "questions/bronnen.yml": {
        "format": "bronnen/1",
        "documenten": {
            "raadsvoorstel": {
                "titel": "Voorstel",
                "soort": "raadsvoorstel",
                "van": "De raad",
                "uitleg": "Een voorstel.",
            }
        },
    },
    "questions/draaiboek.yml": {"format": "draaiboek/1", "stappen": STAPPEN},
    "questions/zoekwoorden.yml": {
        "format": "zoekwoorden/1",
        "zoekwoorden": [{"zelfde": ["schoolvervoer", "leerlingenvervoer", "vervoer naar school"]}],
    },
    "questions/casussen/gezin-a.yml": casus("Gezin A"),
    "questions/casussen/gezin-b.yml": casus("Gezin B"),
    "questions/versies/1.yml": {
        "format": "vragenset/1",
        "versie": "1",
        "vastgesteld": "2026-01-02",
        "controlegetal": controlegetal(VRAGEN),
        "vragen": VRAGEN,
    },
    "policies/voorbeeld/voorstel.yml": VOORSTEL,
    "policies/voorbeeld/verslagen/k7m2p9qd.yml": VERSLAG,
    "policies/voorbeeld/opvolging.yml": OPVOLGING,
    **{f"questions/vragen/{name}.yml": content for name, content in VRAGEN.items()},
}


def vul_aan(content: dict[str, Any], extra: dict[str, Any]) -> None:
    """Put what stands in `extra` in its place in the content of a file, at any depth; a list takes the place of one."""
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(content.get(key), dict):
            vul_aan(content[key], value)
        else:
            content[key] = value


class _Dumper(yaml.SafeDumper):
    """Writes a value that occurs twice twice: an anchor is not allowed in our files."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def als_yaml(content: dict[str, Any]) -> str:
    """The text of one file."""
    return yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False)


def inhoud() -> dict[str, dict[str, Any]]:
    """The content of all files, free to change: what stands in two files is two values."""
    files: dict[str, dict[str, Any]] = json.loads(json.dumps(INHOUD))
    return files


def ingevuld() -> dict[str, dict[str, Any]]:
    """The same, with everything that a municipality can fill in in mkdocs.yml, and all that can stand at a point."""
    files = inhoud()
    files["mkdocs.yml"] |= {
        "site_url": "https://voorbeeld.example/toets/",
        "repo_url": "https://github.com/voorbeeld/toets",
        "extra": {"toets": deepcopy(INSTELLINGEN)},
    }
    files["policies/voorbeeld/voorstel.yml"]["beslispunten"][0]["letterlijk"] = LETTERLIJK
    files["policies/voorbeeld/verslagen/k7m2p9qd.yml"]["opbrengst"][0] |= MET_REDENEN
    return files


def schrijf(root: Path, files: dict[str, dict[str, Any]] | None = None) -> Path:
    """Write the municipality below `root` and return it."""
    for path, content in (files or INHOUD).items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(als_yaml(content), encoding="utf-8")
    return root
