"""Our part of the theme escapes by itself: no template has to remember it for one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
import pytest
from jinja2 import nodes

from toets.gedeeld.locaties import SJABLONEN

if TYPE_CHECKING:
    from collections.abc import Iterator

THEMA = SJABLONEN / "theme"
# The sentences of the engine in Dutch: no values, only our own words.
ZINNEN = "partials/languages/nl.html"
SJABLONEN_VAN_HET_THEMA = sorted(
    path.relative_to(THEMA).as_posix() for path in THEMA.rglob("*") if path.suffix in {".html", ".xml"}
)
IS_HTML = {"page.content", "item.title"}
"""What a template prints as HTML: the page itself, and a heading of a hand-written page."""


def printed(node: nodes.Node, *, escaped: bool = False) -> Iterator[tuple[nodes.Expr, bool]]:
    """Every value that a template prints, and whether it is escaped there; a block begins anew."""
    if isinstance(node, nodes.ScopedEvalContextModifier):
        escaped = any(option.key == "autoescape" and option.value.as_const() for option in node.options)
    if isinstance(node, nodes.Block):
        escaped = False
    if isinstance(node, nodes.Output):
        yield from ((value, escaped) for value in node.nodes if not isinstance(value, nodes.TemplateData))
    for child in node.iter_child_nodes():
        yield from printed(child, escaped=escaped)


@pytest.mark.parametrize("name", [name for name in SJABLONEN_VAN_HET_THEMA if name != ZINNEN])
def test_a_template_of_the_theme_prints_no_value_raw(name: str) -> None:
    tree = jinja2.Environment(autoescape=False).parse((THEMA / name).read_text("utf-8"))  # noqa: S701 (as the engine has it)
    for value, escaped in printed(tree):
        assert escaped, f"{name}:{value.lineno}"
        for made_safe in [value, *value.find_all(nodes.Filter)]:
            if isinstance(made_safe, nodes.Filter) and made_safe.name == "safe":
                assert isinstance(made_safe.node, nodes.Getattr)
                assert isinstance(made_safe.node.node, nodes.Name)
                assert f"{made_safe.node.node.name}.{made_safe.node.attr}" in IS_HTML, f"{name}:{value.lineno}"
