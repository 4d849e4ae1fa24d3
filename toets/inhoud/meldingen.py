"""Says in Dutch what pydantic found. Every kind of error that our models can raise has its sentence here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from toets.gedeeld.catalogus import (
    DUBBELE_PUNT,
    EIGEN,
    INSPRINGEN,
    LEEG_ONDERDEEL,
    MELDINGEN,
    NIET_HIER,
    NIET_INGEVULD,
    VORMEN,
)
from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.lezen import MEESTE, NOG_MEER, naar_data, zoek_plek
from toets.inhoud.probleem import Probleem, bedoelde_u
from toets.inhoud.velden import model_op
from toets.model.basis import Model

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from toets.inhoud.lezen import Pad, Tabel


M = TypeVar("M", bound=Model)


def valideer(model: type[M], root: Tabel, path: str) -> tuple[M | None, list[Probleem]]:
    """Make the model from a tree; returns it, or None and all that is wrong, each with its place in the file."""
    try:
        return model.model_validate(naar_data(root)), []
    except ValidationError as errors:
        found = errors.errors(include_url=False)
        said = [_probleem(model, root, path, error) for error in found[:MEESTE]]
        if len(found) > MEESTE:
            said.append(Probleem(path, *zoek_plek(root, found[MEESTE]["loc"]), Leesregel.NOG_MEER, *NOG_MEER))
        return None, said


def _probleem(model: type[Model], root: Tabel, path: str, error: ErrorDetails) -> Probleem:
    kind = error["type"]
    loc: Pad = tuple(step for step in error["loc"] if step != "[key]")
    about_key = kind == "extra_forbidden" or "[key]" in error["loc"]
    empty = error["input"] is None and kind != "missing"
    rule, message, hint = MELDINGEN[kind]
    if empty and not about_key:
        rule, message, hint = LEEG_ONDERDEEL if loc and isinstance(loc[-1], int) else NIET_INGEVULD
    if kind == "extra_forbidden" and _is_van_een_ander(model, loc):
        rule, message, hint = NIET_HIER
    words = _woorden(model, loc, error)
    plek = zoek_plek(root, loc[:-1] if kind == "missing" else loc, key=about_key or empty)
    return Probleem(path, *plek, rule, _vul(message, words), _vul(hint, words))


def _is_van_een_ander(model: type[Model], loc: Pad) -> bool:
    above = model_op(model, loc[:-1])
    return above is not None and loc[-1] in above.niet_hier


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
    bedoelde = bedoelde_u(str(error["input"]), choices) if choices else bedoelde_u(veld, keys)
    return {
        **context,
        "msg": EIGEN[context["eigen"]].format(**context) if "eigen" in context else error["msg"],
        "veld": veld,
        "invoer": str(error["input"]),
        "lengte": len(str(error["input"]).strip()),
        "sleutels": ", ".join(keys),
        "keuzes": ", ".join(choices),
        "bedoelde": bedoelde,
        # A key that looks like none of these is often at the wrong depth.
        "inspringen": "" if bedoelde else INSPRINGEN,
        "dubbele_punt": DUBBELE_PUNT if isinstance(error["input"], dict) else "",
        "uitleg": fields[veld].description or "" if veld in fields else "",
        "vorm": VORMEN.get(str(context.get("pattern")), ""),
    }


def _vul(sentence: str, words: dict[str, Any]) -> str:
    return sentence.format(**words).strip()
