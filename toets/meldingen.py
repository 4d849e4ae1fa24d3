"""Says in Dutch what pydantic found. Every kind of error that our models can raise has its sentence here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from toets.lezen import naar_data, zoek_plek
from toets.model.basis import SLUG, Model
from toets.model.beslispunt import AMENDEMENT
from toets.model.gemeente import MAIL, MELDPUNT
from toets.model.opvolging import HTTPS
from toets.probleem import Probleem, bedoelde_u
from toets.velden import model_op

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from toets.lezen import Pad, Tabel

# pydantic's kind of error -> (our rule, the sentence, the hint). `{veld}` is the last key of the path.
MELDINGEN: dict[str, tuple[str, str, str]] = {
    "missing": ("ontbreekt", "'{veld}' ontbreekt", "Voeg toe: `{veld}:`. {uitleg}"),
    "extra_forbidden": ("onbekende-sleutel", "onbekende sleutel '{veld}'{bedoelde}", "Hier kan: {sleutels}."),
    "string_type": ("verkeerde-soort", "bij '{veld}' hoort één tekst te staan", "{uitleg}"),
    "string_too_short": ("leeg-veld", "'{veld}' is niet ingevuld", "{uitleg}"),
    "string_too_long": ("te-lang", "'{veld}' is te lang", "Gebruik hoogstens {max_length} tekens."),
    "string_pattern_mismatch": ("verkeerde-vorm", "'{invoer}' heeft hier niet de goede vorm", "{vorm}"),
    "list_type": (
        "verkeerde-soort",
        "bij '{veld}' hoort een lijst te staan",
        "Zet elk onderdeel op een eigen regel en begin met `- `.",
    ),
    "dict_type": ("verkeerde-soort", "onder '{veld}' horen sleutels te staan", "{uitleg}"),
    "model_type": ("verkeerde-soort", "onder '{veld}' horen sleutels te staan", "Hier kan: {sleutels}."),
    "too_short": ("te-weinig", "bij '{veld}' hoort er minstens {min_length} te staan", "Nu: {actual_length}."),
    "too_long": ("te-veel", "bij '{veld}' mogen er hoogstens {max_length} staan", "Nu: {actual_length}."),
    "literal_error": ("onbekende-keuze", "'{invoer}' kan hier niet{bedoelde}", "Kies uit: {keuzes}."),
    # Our own kinds bring their own sentence.
    "datum": ("datum", "{msg}", "{uitleg}"),
    "bedrag": ("bedrag", "{msg}", "Een punt scheidt duizenden, een komma de centen."),
    "ja_nee": ("ja-nee", "{msg}", ""),
    "getal": ("getal", "{msg}", ""),
    "te_veel_woorden": ("te-veel-woorden", "{msg}", "{uitleg}"),
}

VORMEN = {
    SLUG: "Gebruik kleine letters, cijfers en losse streepjes, bijvoorbeeld: nieuw-beleid-2027.",
    r"^[^\n]*$": "Zet de tekst op één regel, of na `>-` op regels die inspringen.",
    AMENDEMENT: "Schrijf het nummer zoals in het document, bijvoorbeeld A21.",
    r"^https?://": "Begin het adres met https://.",
    MAIL: "Schrijf een mailadres, bijvoorbeeld griffie@gemeente.example.",
    MELDPUNT: "Schrijf een mailadres, of een adres dat begint met https://.",
    HTTPS: "Begin het adres met https:// en zet er geen spaties in.",
}

M = TypeVar("M", bound=Model)

NIET_INGEVULD = ("leeg-veld", "'{veld}' is niet ingevuld", "{uitleg}")


def valideer(model: type[M], root: Tabel, path: str) -> tuple[M | None, list[Probleem]]:
    """Make the model from a tree; returns it, or None and all that is wrong, each with its place in the file."""
    try:
        return model.model_validate(naar_data(root)), []
    except ValidationError as errors:
        return None, [_probleem(model, root, path, error) for error in errors.errors(include_url=False)]


def _probleem(model: type[Model], root: Tabel, path: str, error: ErrorDetails) -> Probleem:
    kind = error["type"]
    loc: Pad = tuple(step for step in error["loc"] if step != "[key]")
    about_key = kind == "extra_forbidden" or "[key]" in error["loc"]
    empty = error["input"] is None and kind != "missing"
    rule, message, hint = NIET_INGEVULD if empty and not about_key else MELDINGEN[kind]
    words = _woorden(model, loc, error)
    plek = zoek_plek(root, loc[:-1] if kind == "missing" else loc, key=about_key or empty)
    return Probleem(path, *plek, rule, _vul(message, words), _vul(hint, words))


def _woorden(model: type[Model], loc: Pad, error: ErrorDetails) -> dict[str, Any]:
    """What a sentence can mention."""
    context = error.get("ctx", {})
    names = [step for step in loc if isinstance(step, str)]
    veld = names[-1] if names else "dit bestand"
    above = model_op(model, loc[:-1])
    fields = above.model_fields if above else {}
    # For an unknown key, what could stand there; else what could stand below it.
    here = above if error["type"] == "extra_forbidden" else model_op(model, loc)
    keys = list(here.model_fields) if here else []
    choices = re.findall(r"'([^']*)'", str(context.get("expected", "")))
    return {
        **context,
        "msg": error["msg"],
        "veld": veld,
        "invoer": str(error["input"]),
        "sleutels": ", ".join(keys),
        "keuzes": ", ".join(choices),
        "bedoelde": bedoelde_u(str(error["input"]), choices) if choices else bedoelde_u(veld, keys),
        "uitleg": fields[veld].description or "" if veld in fields else "",
        "vorm": VORMEN.get(str(context.get("pattern")), ""),
    }


def _vul(sentence: str, words: dict[str, Any]) -> str:
    return sentence.format(**words).strip()
