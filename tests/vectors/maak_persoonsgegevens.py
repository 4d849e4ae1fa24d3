"""Writes what the build reads and finds in a text, for the app to do the same.

Run `python -m tests.vectors.maak_persoonsgegevens`. The texts of `persoonsgegevens/gevonden.json` are the examples of
the patterns, the half of the corpus that may be read, and rows of what is hard to read, put together by a fixed chance.
Those of `persoonsgegevens/lezingen.json` hold marks of Markdown and codes.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

from toets.vertrouwen.lezing import lezingen
from toets.vertrouwen.normaal import normaliseer
from toets.vertrouwen.persoonsgegevens import vind

MAP = Path(__file__).with_name("persoonsgegevens")
GEVONDEN = MAP / "gevonden.json"
LEZINGEN = MAP / "lezingen.json"
OPMAAK: dict[str, list[Any]] = json.loads((MAP / "opmaak.json").read_text("utf-8"))
"""Texts that hide something behind marks or codes, each with the exact pieces; and texts that hide nothing."""
VOORBEELDEN: dict[str, dict[str, list[str]]] = json.loads((MAP / "voorbeelden.json").read_text("utf-8"))
"""By kind the texts in which it is found, each with the exact piece, and those in which it is not."""
STUKKEN = [
    *(
        "mevrouw",
        "Mw.",
        "dhr",
        "DE HEER",
        "drs.",
        "wethouder",
        "Van",
        "den",
        "'t",
        "\u2019t",
        "Jansen",
        "\u00d6z",
        "J.",
        "-",
    ),
    *(
        "El",
        "S\u0327ahin",
        "En",
        "06",
        "12 34",
        "56\u201178",
        "\u202f",
        "\xa0",
        "\n",
        "\xad",
        "\u200b",
        "0320-",
        "123456",
    ),
    *(
        "x",
        "@",
        "y.nl",
        " punt ",
        " at ",
        "(",
        ")",
        ",",
        ". ",
        "111222333",
        "BSN ",
        "8232",
        " AB ",
        "12a",
        "geb. ",
        "3 mei",
    ),
    *("1984", "zij", "NL91 ABNA 0417 1643 00", "Kerkstraat", "\U0001d7d8", "\U0001f642", "\u0301", "\uff10", "\u2070"),
    *("\u0414\u0436", "\u03a0", "\u0661\u0662", "\u738b\u4f1f"),
]
MERKEN = [
    *("mevrouw ", "Jansen", "06-12", "345678", "jan", "voorbeeld.nl", "@", "\U0001f642", "\u200b", " ", "\n", "\n> "),
    *("*", "**", "_", "~~", "`", "\\", "[", "](x)", "](<a)b>)", "](a(b) 'c)')", "][d]", "![", "]", "(", ")"),
    *("&#64;", "&#x2d;", "&nbsp;", "&eacute;", "&lowbar;", "&zwnj;", "&#0;", "&#xd800;", "&", "&sum;", "%40", "%c3%A9"),
    *("%20", "%C3", "%", "%f0%9F%99%82"),
]
RIJEN = 200
SEED = 18


def maak() -> str:
    """The whole file: one text a line, as [text, normal form, [kind, piece] of all that is found]."""
    rows = []
    for text in dict.fromkeys(_teksten()):
        found = [[vondst.soort, vondst.stuk] for vondst in vind(text)]
        rows.append(json.dumps([text, normaliseer(text).tekst, found]))
    return "[\n" + ",\n".join(rows) + "\n]\n"


def maak_lezingen() -> str:
    """The whole file: one text a line, as [text, how it can be read, [kind, piece] of all that is found]."""
    chance = Random(SEED)  # noqa: S311 (a fixed row of texts, no secret)
    rows = ["".join(chance.choices(MERKEN, k=chance.randint(2, 12))) for _ in range(RIJEN)]
    texts = [*(text for text, _ in OPMAAK["wel"]), *OPMAAK["niet"], *rows]
    read = [
        [text, [one.tekst for one in lezingen(text)], [[found.soort, found.stuk] for found in vind(text)]]
        for text in texts
    ]
    return "[\n" + ",\n".join(map(json.dumps, read)) + "\n]\n"


def _teksten() -> list[str]:
    examples = [text for kind in VOORBEELDEN.values() for text in (*(wel[0] for wel in kind["wel"]), *kind["niet"])]
    corpus = json.loads((MAP / "gelezen.json").read_text("utf-8"))
    sentences = [sentence["tekst"] for half in ("met", "zonder") for sentence in corpus[half]]
    chance = Random(SEED)  # noqa: S311 (a fixed row of texts, no secret)
    rows = [" ".join(chance.choices(STUKKEN, k=chance.randint(2, 8))) for _ in range(RIJEN)]
    glued = [row.replace(" ", "") for row in rows]
    return [*examples, *sentences, *rows, *glued]


if __name__ == "__main__":
    GEVONDEN.write_text(maak(), encoding="utf-8")
    LEZINGEN.write_text(maak_lezingen(), encoding="utf-8")
