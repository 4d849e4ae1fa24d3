"""docs/modules.md says of every module what the module says of itself."""

from __future__ import annotations

import re

from tests.modules import APP, APP_ROOMS, DOCUMENT, eerste_commentaar, eerste_zin, maak

ROW = re.compile(r"^\| `(?P<module>[^`]+)` \| (?P<sentence>.*) \|$", re.MULTILINE)


def test_the_list_of_modules_is_fresh() -> None:
    assert DOCUMENT.read_text("utf-8") == maak(), "run `make modules`"


def test_every_module_says_in_one_sentence_what_it_is_for() -> None:
    rows = ROW.findall(maak())
    assert rows
    silent = [module for module, sentence in rows if not sentence.endswith((".", "?"))]
    assert silent == [], "let the first line of these say what they are for, and run `make modules`"


def test_every_room_of_the_app_is_in_the_list() -> None:
    assert {path.name for path in APP.iterdir() if path.is_dir()} == set(APP_ROOMS)


def test_a_first_sentence_ends_where_a_reader_would_stop() -> None:
    assert eerste_zin("Reads it. Then\nstops.") == "Reads it."
    assert eerste_zin("Reads `a.yml`: every\nscalar as text.\n\nMore.") == "Reads `a.yml`: every scalar as text."
    assert eerste_zin("A formula (W.H. Douma). More.") == "A formula (W.H. Douma)."
    assert eerste_zin("") == ""


def test_the_first_comment_of_a_module_of_the_app_loses_its_stars() -> None:
    assert eerste_commentaar("/** One line. */\nimport x;") == "One line. "
    assert eerste_zin(eerste_commentaar("/**\n * Two\n * lines. More.\n */")) == "Two lines."
    assert eerste_commentaar("import x;") == ""
