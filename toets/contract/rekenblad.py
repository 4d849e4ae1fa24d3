"""CSV that a double click in Dutch Excel reads right, that no spreadsheet runs, and that a program reads back exactly.

Excel takes the separator from the country of the computer (in Dutch `;`) and guesses the encoding, unless the file
begins with a byte order mark. It runs a cell that begins as a formula, quoted or not. A spreadsheet of another country
splits the same file elsewhere. So a ' comes before the sign of a formula at every place where a cell can begin: at the
start of a text, and after whatever separates cells somewhere. Who takes that ' away has the text again.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

DIALECT: dict[str, str | bool] = {
    "delimiter": ";",
    "quoteChar": '"',
    "doubleQuote": True,
    "lineTerminator": "\r\n",
    "header": True,
}
"""How the files are written, as a CSV Dialect of Frictionless Data says it."""
IN_EEN_CEL = " | "
"""Between the parts of a list."""
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"

# The start of a text, and what separates cells or rows somewhere.
_BEGIN = r"(?:^|[,;|\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029])"
# What a spreadsheet may pass over before it looks: white space, quotes, what can't be seen.
_VOORAF = r"[\s\"'\xad\u200b-\u200f\u2060\ufeff]*"
# Source: OWASP, CSV injection. Also full-width and small.
_FORMULE = r"[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]"
_CELBEGIN = re.compile(f"({_BEGIN}{_VOORAF})(?={_FORMULE})")


def als_csv(kolommen: Iterable[str], rijen: Iterable[Iterable[Any]]) -> str:
    """The rows below their headings, as DIALECT says, with a byte order mark. A list becomes one cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(kolommen)
    writer.writerows([_cel(value) for value in row] for row in rijen)
    return BOM + text.getvalue()


def _cel(value: Any) -> str:
    text = IN_EEN_CEL.join(value) if isinstance(value, list) else str(value)
    return _CELBEGIN.sub(r"\1'", text)
