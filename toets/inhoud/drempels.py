"""From where the rules on plain Dutch say something: as a municipality chose in `mkdocs.yml`, or else as we measured.

Texts written for this site score 71 or more, four of five paragraphs in council documents less than 60.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.model.gemeente import Drempels, Gemeente

if TYPE_CHECKING:
    from toets.inhoud.dossier import Inhoud


def drempels(inhoud: Inhoud) -> Drempels:
    """The municipality's own, or the usual ones when its file can't be read."""
    return next((gemeente.extra.toets.drempels for _, gemeente in inhoud.van(Gemeente)), Drempels())
