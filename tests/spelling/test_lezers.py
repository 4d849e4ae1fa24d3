"""What a reader reads is what a person reads: sentences, and no code, address or name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.spelling import uit_app, uit_markdown, uit_python, uit_sjabloon, uit_yaml
from tests.spelling.stuk import lijkt_tekst
from tests.spelling.woorden import woorden

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.spelling.stuk import Stuk


def read(stukken: Iterable[Stuk]) -> list[tuple[int, str]]:
    """Every text as its line and its words."""
    found = [(stuk.regel, " ".join(word.woord for word in woorden(stuk.tekst))) for stuk in stukken]
    return [(line, words) for line, words in found if words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De foto’s en zo'n jeugd- en ouderenzorg", "De foto's en zo'n jeugd en ouderenzorg"),
        ("Draai `make lint` op https://site.example/pad of mail a@b.example", "Draai op of mail"),
        ("Zet `de hele\nzin` in policies/x/voorstel.yml, of in questions/.", "Zet in of in"),
        ("Haal {aantal} weg bij {veld}s, 16-letterig, 3e, ii en a", "Haal weg bij en"),
        ("De raad&shy;s&shy;leden gaan naar <b>huis</b>", "De raadsleden gaan naar huis"),
        ("Een mkDocs, snake_case en .docx, ja en/of nee/niet.", "Een en ja en of nee niet"),
    ],
)
def test_what_is_no_language_is_no_word(text: str, words: str) -> None:
    assert " ".join(word.woord for word in woorden(text)) == words


def test_a_word_knows_what_stands_behind_it() -> None:
    assert [tuple(word) for word in woorden("Een `x` bijv.\ntwee-")] == [("Een", " "), ("bijv", "."), ("twee", "-")]


@pytest.mark.parametrize("text", ["Kies een vraag.", "Opslaan", "Begin met https:// hier", "nog {aantal}, dan {som}"])
def test_a_sentence_and_a_word_with_a_capital_are_text(text: str) -> None:
    assert lijkt_tekst(text)


@pytest.mark.parametrize(
    "text",
    [
        "vraag",
        "weet_niet",
        "VAN_DE_SITE",
        "mt-knop mt-knop--hoofd",
        "(?:de|het) plan",
        "pgb|eigen bijdrage",
        ".a input",
    ],
)
def test_a_name_and_a_pattern_are_no_text(text: str) -> None:
    assert not lijkt_tekst(text)


def test_of_markdown_its_words_are_read_and_not_its_code_and_addresses() -> None:
    page = "---\ntitle: Boven aan\n---\n# Kop\n\nEen [link](adres.md) met\n`code` en *nadruk*.\n\n"
    page += "```sh\nmake lint\n```\n\n| een | cel |\n|---|---|\n| ![Plaatje](x.webp) | <b>vet</b> |\n"
    assert read(uit_markdown.stukken("x.md", page)) == [
        (1, "Boven aan"),
        (4, "Kop"),
        (6, "Een link met en nadruk"),
        (13, "een"),
        (13, "cel"),
        (15, "Plaatje"),
        (15, "vet"),
    ]


def test_of_an_english_page_only_the_note_in_dutch_is_read_and_the_other_way_round() -> None:
    note = "# Kop\n\n> **{}** Regel één.\n>\n> Regel twee.\n\nDaarna.\n\n> Een citaat.\n"
    english = note.format(uit_markdown.NEDERLANDS)
    dutch = note.format(uit_markdown.ENGELS)
    assert read(uit_markdown.stukken("x.md", english, engels=True)) == [
        (3, "Voor wie geen Engels leest Regel één"),
        (5, "Regel twee"),
    ]
    assert read(uit_markdown.stukken("x.md", dutch)) == [(1, "Kop"), (7, "Daarna"), (9, "Een citaat")]


def test_of_a_template_the_text_is_read_and_what_a_reader_hears() -> None:
    page = """{# uitleg #}
<h1 class="geen tekst">{{ titel }}s en {{ "nog een zin" if x else 'sleutel' }}</h1>
{% set x = "Een <b>eigen</b> zin" %}
<img alt="Wat u
ziet"><code>make lint</code><span translate="no">ABCD</span>
<meta name="description" content="Waar het over gaat"><meta name="robots" content="noindex, follow">
"""
    assert read(uit_sjabloon.stukken("x.j2", page)) == [
        (2, "nog een zin"),
        (3, "Een"),
        (3, "eigen"),
        (3, "zin"),
        (2, "en"),
        (4, "Wat ziet"),
        (6, "Waar het over gaat"),
    ]


def test_of_a_style_the_text_is_read_that_it_prints() -> None:
    style = 'a { color: red }\n  content: "Bladzijde " counter(page) " van ";\n'
    assert read(uit_sjabloon.uit_stijl("x.css", style)) == [(2, "Bladzijde"), (2, "van")]


PYTHON = '''"""Een docstring."""
SLEUTELS = {"geen tekst": f"wel {x} tekst"}
"""What it is."""
if y == "geen tekst hier" or y in "a b c".split():
    raise Fout("Dit kan niet.")


@main.command()
def bouw():
    """Maak de site.

    En meer.
    """
'''


def test_of_python_the_sentences_are_read_and_the_docstrings_of_rules_and_commands() -> None:
    ordinary = [(10, "Maak de site"), (12, "En meer"), (5, "Dit kan niet"), (2, "wel tekst")]
    assert sorted(read(uit_python.stukken("toets/x.py", PYTHON))) == sorted(ordinary)
    rule = uit_python.stukken(f"{uit_python.REGELS}x.py", PYTHON)
    assert sorted(read(rule)) == sorted([(1, "Een docstring"), *ordinary])


def test_of_yaml_sentences_and_comments_are_read_and_no_setting_that_is_off() -> None:
    text = "# Een uitleg.\n# kleur: blauw\na: sleutel\nb: Een zin.\nc:\n  - x: >-\n      Nog een\n      zin.\n"
    assert read(uit_yaml.stukken("x.yml", text)) == [(4, "Een zin"), (6, "Nog een zin"), (1, "Een uitleg")]
    assert read(uit_yaml.stukken("x.yml", text, ("c",))) == [(6, "Nog een zin")]
    assert read(uit_yaml.stukken("x.json", '{"a": ["later", {"b": "nu"}]}', uit_yaml.ALLES)) == [
        (1, "later"),
        (1, "nu"),
    ]


APP = """import { a } from "een pakket";
const b = c === "punt" ? `Er zijn ${a} vragen.` : "sleutel";
const d = (
  <p class="een klasse" aria-label="lijst" aria-labelledby="een id">
    Kies {a ? "vraag" : "vragen"} <b title={`nog ${a}`}>hier</b>
  </p>
);
"""


def test_of_the_app_the_texts_are_read_as_deno_reads_them(tmp_path: Path) -> None:
    (tmp_path / "a b.tsx").write_text(APP, "utf-8")
    found = list(uit_app.stukken(tmp_path, tmp_path))
    assert {stuk.pad for stuk in found} == {"a b.tsx"}
    texts = [(stuk.tekst.strip(), stuk.uit_code) for stuk in found if stuk.tekst.strip()]
    assert sorted(texts) == sorted(
        [
            ("een pakket", True),
            ("Er zijn 0 vragen.", True),
            ("lijst", False),
            ("Kies", False),
            ("vraag", False),
            ("vragen", False),
            ("nog 0", False),
            ("hier", False),
        ]
    )


def test_a_source_of_the_app_that_can_not_be_read_is_no_silence(tmp_path: Path) -> None:
    (tmp_path / "kapot.ts").write_text("const = ;", "utf-8")
    with pytest.raises(SyntaxError, match=r"kapot\.ts"):
        list(uit_app.stukken(tmp_path, tmp_path))
