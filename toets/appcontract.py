"""What the app takes from Python: the types of its data, and the lists and limits that both hold to.

`make types` writes them into `site_templates/app/src/`; tests fail when what stands there is not fresh.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, get_args

from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG, Stapnaam

if TYPE_CHECKING:
    from collections.abc import Sequence

BANNER = "/* Generated from the models by `make types` (see toets/appcontract.py): change it there. */"


class Vast(NamedTuple):
    """One value that the app knows too: its name there, what it is, and the value itself."""

    naam: str
    uitleg: str
    waarde: int | Sequence[str]


def vaste_waarden() -> list[Vast]:
    """All lists and limits of the app. A list has the order of its model."""
    return [
        Vast("STAPPEN", "The steps of a gesprek, in their order.", get_args(Stapnaam)),
        Vast("MINUTEN_LANG", "How many minutes a gesprek takes in its long form.", MINUTEN_LANG),
        Vast("MINUTEN_KORT", "The same in its short form.", MINUTEN_KORT),
    ]


def contract_ts() -> str:
    """The text of `contract.ts`, as `deno fmt` leaves it."""
    return "\n\n".join([BANNER, *(_constant(vast) for vast in vaste_waarden())]) + "\n"


def _constant(vast: Vast) -> str:
    value = vast.waarde
    if isinstance(value, int):
        written = str(value)
    else:
        items = "".join(f"  {json.dumps(item, ensure_ascii=False)},\n" for item in value)
        written = f"[\n{items}] as const"
    return f"/** {vast.uitleg} */\nexport const {vast.naam} = {written};"
