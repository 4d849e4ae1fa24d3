"""The Dutch of Python: the sentences in its strings, and the docstrings that a user reads."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.spelling import uit_markdown
from tests.spelling.stuk import OPEN, Stuk, lijkt_tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REGELS = "toets/controles/regels/"
"""Each module here is a rule: its docstring is shown on the site, its examples as code."""

_Beschreven = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def stukken(pad: str, source: str) -> Iterator[Stuk]:
    """Every string that is a sentence, and the docstring of a rule or of a command, with its line."""
    tree = ast.parse(source)
    silent: set[ast.AST] = set()
    for node in ast.walk(tree):
        silent.update(_namen(node))
        if isinstance(node, _Beschreven) and ast.get_docstring(node) is not None and _gezien(pad, node):
            yield from uit_markdown.stukken(pad, ast.get_docstring(node) or "", vanaf=node.body[0].lineno)
    for node in ast.walk(tree):
        text = "" if node in silent else _tekst(node)
        if lijkt_tekst(text):
            yield Stuk(pad, getattr(node, "lineno", 1), text, uit_code=True)


def _namen(node: ast.AST) -> Iterable[ast.AST]:
    """What stands right below a node and is no text by itself."""
    match node:
        case ast.Expr(value=ast.Constant() as said):  # a docstring, or what is said of a constant: English
            return [said]
        case ast.JoinedStr(values=parts):  # read as one text
            return parts
        case ast.Dict(keys=keys):
            return [key for key in keys if key]
        case ast.Compare(left=left, comparators=others):
            return [left, *others]
        case ast.Call(func=ast.Attribute(value=ast.Constant() as words, attr="split")):
            return [words]
    return []


def _gezien(pad: str, node: _Beschreven) -> bool:
    if isinstance(node, ast.Module):
        return pad.startswith(REGELS) and not pad.endswith("__init__.py")
    # `@main.command()`: click shows the docstring as help.
    return any("command" in ast.unparse(decorator) for decorator in node.decorator_list)


def _tekst(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_tekst(part) or OPEN for part in node.values)
    return ""
