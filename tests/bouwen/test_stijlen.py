"""What a reader's device gets of the styles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.bouwen.stijlen import zonder_commentaar
from toets.gedeeld.locaties import SJABLONEN

if TYPE_CHECKING:
    from pathlib import Path


def test_comments_and_empty_lines_go_and_a_text_between_quotes_stays() -> None:
    css = '/* why:\n   because */\n\na::before { content: "/* no */"; }\n\nb { color: red; /* soft */ }\n'
    assert zonder_commentaar(css) == 'a::before { content: "/* no */"; }\nb { color: red;  }\n'


def test_every_rule_of_our_styles_is_still_there(site: Path) -> None:
    for path in (SJABLONEN / "css").glob("*.css"):
        bare = zonder_commentaar(path.read_text("utf-8"))
        sent = (site / "css" / path.name).read_text("utf-8")
        assert "/*" not in sent
        assert re.sub(r"\s+", "", bare) in re.sub(r"\s+", "", sent), path.name
