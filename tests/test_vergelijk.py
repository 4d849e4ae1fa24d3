"""Comparing two sites finds what a reader would see, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.vergelijk import vergelijk

if TYPE_CHECKING:
    from pathlib import Path

PAGINA = '<!doctype html><title>Een</title><p id="a" class="b">Twee  woorden</p><script>{"c": 1, "d": 2}</script>'


def _site(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return folder


def test_white_space_and_the_order_of_attributes_and_keys_say_nothing(tmp_path: Path) -> None:
    other = PAGINA.replace("Twee  woorden", "Twee\n woorden").replace('"c": 1, "d": 2', '"d": 2, "c": 1')
    other = other.replace('id="a" class="b"', 'class="b" id="a"')
    one = _site(tmp_path / "oud", a_html=PAGINA, b_js="een")
    assert vergelijk(one, _site(tmp_path / "nieuw", a_html=other, b_js="twee"), []) == ([], 0)


def test_another_word_attribute_nesting_value_or_file_is_found(tmp_path: Path) -> None:
    changes = {
        "woorden": "zinnen",
        'class="b"': 'class="c"',
        '"d": 2': '"d": 3',
        "Twee  woorden": "<b>Twee</b> woorden",
    }
    one = _site(tmp_path / "oud", a_html=PAGINA, b_js="een")
    for number, (was, becomes) in enumerate(changes.items()):
        other = _site(tmp_path / f"nieuw-{number}", a_html=PAGINA.replace(was, becomes), b_js="een")
        assert [verschil.path for verschil in vergelijk(one, other, [])[0]] == ["a.html"]
    [verschil] = vergelijk(one, _site(tmp_path / "minder", a_html=PAGINA), [])[0]
    assert verschil == ("b.js", ["- the whole file"])


def test_what_is_allowed_is_counted_and_hides_nothing_else(tmp_path: Path) -> None:
    one = _site(tmp_path / "oud", a_html=PAGINA)
    other = _site(tmp_path / "nieuw", a_html=PAGINA.replace("Een", "Drie").replace("Twee", "Vier"))
    found, let_through = vergelijk(one, other, [re.compile(r"^a\.html: [-+] *(Een|Drie)$")])
    assert let_through == 2
    assert [line.split() for line in found[0].lines] == [["-", "Twee", "woorden"], ["+", "Vier", "woorden"]]
