"""Which text of a voorstel is on the table, and which of its points changed since an earlier one.

A kenmerk is a fingerprint: the same text gives the same one, on every computer. It is no secret and no signature.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from toets.model.verslag import Voorstelversie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toets.model.beslispunt import Beslispunt
    from toets.model.document import Document
    from toets.model.voorstel import Voorstel

TEKENS = 8
"""How many hexadecimal digits of a SHA-256: enough to see a change, short enough to read aloud."""

VELDEN = {"titel", "samenvatting", "ligt_al_vast", "nog_te_kiezen", "totalen", "verwachte_effecten", "kanttekeningen"}
"""What a group talks about, beside the beslispunten."""

VAN_HET_PUNT = {"nummer", "tekst", "in_besluit", "bedragen", "opbouw", "wie_beslist"}
"""What is on the table of a beslispunt: its plain words, its amounts, and who decides. This is what a version is of."""

NIET_VAN_HET_PUNT = {
    "besluit",
    "onderdelen",
    "maatregelsoorten",
    "factoren",
    "letterlijk",
    "verschillen",
    "plaats",
    "document",
}
"""What comes later, what is a point of its own, how this site sorts it, and what it says of the document. Whoever adds
the letter of the besluit or a page number to the same words changes nothing that a group talked about. When the letter
changes what the point asks for, its plain words change too."""

WAAR_HET_STAAT = {"plaats", "document"}
"""Where something stands in a document; at every depth no part of the text."""


Sinds = Literal["gelijk", "anders", "weg", "onbekend"]
"""What became of a text since the gesprek; unknown when the verslag does not name its version of it."""


@dataclass(frozen=True)
class Veranderd:
    """What became of the text since an earlier version: the numbers of its points, in the order of the text.

    `verder`: what changed is no point, such as the samenvatting or a total; or nobody wrote down the points then.
    """

    anders: list[str]
    nieuw: list[str]
    weg: list[str]
    verder: bool


def versie_van(voorstel: Voorstel, documenten: Mapping[str, Document]) -> Voorstelversie:
    """The version that stands in the file now. Its date is that of the file, or else of the document it comes from."""
    document = documenten.get(voorstel.bron.document)
    points = {punt.nummer: _punt(punt) for punt in voorstel.alle_beslispunten()}
    shown = voorstel.model_dump(mode="json", include=VELDEN, exclude_defaults=True)
    return Voorstelversie(
        datum=voorstel.versie_van or (document.datum if document else None),
        # As a list: the order of the points is text too.
        kenmerk=_kenmerk({**shown, "punten": [*points.items()]}),
        punten=points,
    )


def veranderd(toen: Voorstelversie, nu: Voorstelversie) -> Veranderd | None:
    """What changed between two versions of one voorstel; None when nothing did.

    A version that names no points (a file that someone wrote) only tells that something changed.
    """
    if toen.kenmerk == nu.kenmerk and toen.punten in ({}, nu.punten):
        return None
    if not toen.punten:
        return Veranderd([], [], [], verder=True)
    found = Veranderd(
        anders=[nummer for nummer in nu.punten if nummer in toen.punten and toen.punten[nummer] != nu.punten[nummer]],
        nieuw=[nummer for nummer in nu.punten if nummer not in toen.punten],
        weg=[nummer for nummer in toen.punten if nummer not in nu.punten],
        verder=False,
    )
    return found if found.anders or found.nieuw or found.weg else Veranderd([], [], [], verder=True)


def sinds(nummer: str | None, toen: Voorstelversie | None, nu: Voorstelversie) -> Sinds:
    """What became of one beslispunt since the version of a verslag, or (without a number) of the whole voorstel."""
    if nummer and nummer not in nu.punten:
        return "weg"
    if toen is None:
        return "onbekend"
    if nummer is None:
        return "anders" if veranderd(toen, nu) else "gelijk"
    if nummer not in toen.punten:
        return "onbekend" if veranderd(toen, nu) else "gelijk"
    return "gelijk" if nu.punten[nummer] == toen.punten[nummer] else "anders"


def _punt(punt: Beslispunt) -> str:
    return _kenmerk(punt.model_dump(mode="json", include=VAN_HET_PUNT, exclude_defaults=True))


def _kenmerk(content: dict[str, Any]) -> str:
    # Fields without a value are left out above: a new field of the model then changes no fingerprint.
    canonical = json.dumps(_zonder_plek(content), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:TEKENS]


def _zonder_plek(content: Any) -> Any:
    """The content without where it stands, and with each text on one line: how it is wrapped in the file is no text."""
    if isinstance(content, dict):
        return {key: _zonder_plek(value) for key, value in content.items() if key not in WAAR_HET_STAAT}
    if isinstance(content, list | tuple):
        return [_zonder_plek(value) for value in content]
    return " ".join(content.split()) if isinstance(content, str) else content
