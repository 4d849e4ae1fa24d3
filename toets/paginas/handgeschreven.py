"""The pages that are written by hand in Markdown: the same for every municipality but for what it calls its meetings.

A page says `{oordeelsvorming}` where the name of that meeting stands, with its article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toets.model.gemeente import Gemeente

_PLEK = re.compile(r"\{(beeldvorming|oordeelsvorming|besluitvorming)\}")


def met_eigen_woorden(text: str, gemeente: Gemeente) -> str:
    """The text of a page with the municipality's own words for its meetings in their places."""
    return _PLEK.sub(lambda found: getattr(gemeente.extra.toets.vergaderingen, found[1]), text)
