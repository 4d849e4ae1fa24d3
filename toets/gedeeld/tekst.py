"""Dutch as it is written: amounts, lists of words, and Markdown that can do no harm."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import nh3
from markdown_it import MarkdownIt

from toets.gedeeld.tekens import zonder_onzichtbaar
from toets.gedeeld.weblink import GEWOON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from markdown_it.token import Token

# What stands deeper than this it leaves out, without a word: the rule `lagen-in-tekst` refuses a text long before. How
# deep it looks is what a row of brackets costs. A picture would fall out: its words and its address stay, as a link.
_MARKDOWN = MarkdownIt("commonmark", {"maxNesting": 40}).disable("image")
TAGS = frozenset({"p", "strong", "em", "ul", "ol", "li", "a", "br", "code", "blockquote"})


def opsomming(words: Iterable[str], last: str = "en") -> str:
    """`raad`, `raad en college`, `raad, college en team`."""
    *head, tail = list(words) or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail


MEESTE_GENOEMD = 12
"""Of more names than these a message says only how many there are."""


def opgenoemd(words: Sequence[str]) -> str:
    """As `opsomming`; of many only the first: `1, 2, 3 … en nog 918`.

    The same as in the app (`tekst.ts`), where the form says what the check says.
    """
    more = len(words) - MEESTE_GENOEMD
    return f"{', '.join(words[:MEESTE_GENOEMD])} … en nog {more}" if more > 0 else opsomming(words)


def keuze_uit(words: Iterable[str]) -> str:
    """The sentence on what someone can choose from, sorted."""
    found = sorted(words)
    return f"U kunt kiezen uit: {opgenoemd(found)}." if found else "Er is er nog geen."


TELWOORDEN = ("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def telwoord(number: int) -> str:
    """A number as it stands in a sentence: in words to twelve, then in digits."""
    return TELWOORDEN[number - 1] if 1 <= number <= len(TELWOORDEN) else str(number)


# What Dutch writes otherwise than letter by letter: as small letters, and at the start of a sentence.
_BEGIN = (("één", "Eén"), ("ij", "IJ"))


def hoofdletter(text: str) -> str:
    """The text as at the start of a sentence: `één vraag` becomes `Eén vraag`, and `ijs` becomes `IJs`.

    The same as in the app (`tekst.ts`): `tests/vectors/tekst.json` holds the two equal.
    """
    for small, capital in _BEGIN:
        if text.startswith(small):
            return capital + text[len(small) :]
    return text[:1].upper() + text[1:]


def kleine_letter(text: str) -> str:
    """The text as in the middle of a sentence; an abbreviation keeps its capitals (`OV-kaart`, `A4`, `B&W`).

    The same as in the app, as with `hoofdletter`.
    """
    for small, capital in _BEGIN:
        if text.startswith(capital) and not _capital(text[len(capital) : len(capital) + 1]):
            return small + text[len(capital) :]
    if text[:1] and _capital(text[0]) and (_capital(text[1:2]) or re.match(r"[0-9&-]", text[1:])):
        return text
    return text[:1].lower() + text[1:]


def _capital(letter: str) -> bool:
    return bool(letter) and unicodedata.category(letter) == "Lu"


def euro(amount: Decimal) -> str:
    """Euros the Dutch way, with a space that does not break: `€ 50.000`, `€ 1.234,50`."""
    whole = amount == amount.to_integral_value()
    english = f"{abs(amount):,.0f}" if whole else f"{abs(amount):,.2f}"
    # A dash would be read as a list or a range: the sign goes before the euro sign, and as a real minus.
    sign = "\N{MINUS SIGN}\N{NO-BREAK SPACE}" if amount < 0 else ""
    return f"{sign}€\N{NO-BREAK SPACE}" + english.translate(str.maketrans(",.", ".,"))


def vaste_bedragen(text: Any) -> Any:
    """The text with a space that does not break in every amount, so that `€` never ends a line. Other values stay."""
    return text.replace("€ ", "€\N{NO-BREAK SPACE}") if isinstance(text, str) else text


def balk(klaar: int, totaal: int, breedte: int = 20) -> str:
    """How far something is, as a bar of so many signs: `█████░░░░░`. Of nothing all is done."""
    full = breedte * klaar // totaal if totaal else breedte
    return "█" * full + "░" * (breedte - full)


def naar_html(text: str) -> str:
    """Markdown as HTML blocks; whatever HTML it holds itself becomes harmless. Any text will do."""
    return _schoon(text, TAGS)


def naar_html_regel(text: str) -> str:
    """Markdown as HTML inside a line: no paragraph around it."""
    return _schoon(text, TAGS - {"p"})


def zonder_opmaak(text: str) -> str:
    """Markdown as the words that a reader sees, on one line: for a place where no HTML can stand."""
    words = html.unescape(nh3.clean(naar_html(text), tags=set()))
    return re.sub(r"[ \n]+", " ", words).strip()


# A text stands on several pages.
@lru_cache(maxsize=1000)
def _schoon(text: str, tags: frozenset[str]) -> str:
    page = _MARKDOWN.render(text)
    return nh3.clean(page, tags=set(tags), attribute_filter=_attribute, link_rel=None).strip().replace("\n", " ")


def _attribute(_tag: str, name: str, value: str) -> str | None:
    """The attribute as it may stand on a page: of an address only an ordinary one. The rule `link-in-tekst` says so."""
    return value if name != "href" or GEWOON.match(value) else None


def naar_plat(text: str) -> str:
    """Markdown as text without marks, for where there is no HTML: a line for each paragraph and item of a list.

    It can stand in XML: signs that nobody sees are left out.
    """
    lines: list[str] = []
    numbers: list[int | None] = []
    mark = ""
    for token in _MARKDOWN.parse(text):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            numbers.append(int(token.attrGet("start") or 1) if token.type == "ordered_list_open" else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            numbers.pop()
        elif token.type == "list_item_open":
            mark = _merk(numbers)
        elif token.content:
            lines.append(mark + (_inline(token) if token.type == "inline" else token.content.rstrip()))
            mark = ""
    return zonder_onzichtbaar("\n".join(lines))


def _merk(numbers: list[int | None]) -> str:
    """What stands before the next item of the innermost list, which counts on."""
    number = numbers[-1]
    if number is None:
        return "\N{EN DASH} "
    numbers[-1] = number + 1
    return f"{number}. "


def _inline(token: Token) -> str:
    found = ""
    address = ""
    for part in token.children or []:
        if part.type == "link_open":
            address = str(part.attrGet("href") or "")
        elif part.type == "link_close":
            found += "" if found.endswith(address) else f" ({address})"
        else:
            found += {"softbreak": " ", "hardbreak": "\n"}.get(part.type, part.content)
    return found
