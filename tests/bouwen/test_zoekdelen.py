"""A finished page as search sees it."""

from __future__ import annotations

from toets.bouwen.zoekdelen import Deel, delen


def pagina(inside: str) -> str:
    return f'<body><nav>Menu</nav><article class="md-content__inner md-typeset">{inside}</article><footer>Voet</footer>'


def test_a_page_without_its_own_contents_is_not_found() -> None:
    assert delen("<body><h1>Een blad</h1><p>Tekst.</p></body>") == []
    assert delen(pagina("<p>Zonder naam.</p>")) == []


def test_what_stands_around_the_page_is_no_part_of_it() -> None:
    assert delen(pagina("<h1>Naam</h1><p>Tekst.</p>")) == [Deel("", "Naam", [], "Tekst.")]


def test_a_part_begins_at_a_heading_with_an_id_and_ends_where_its_section_does() -> None:
    found = delen(
        pagina(
            "<h1>Naam</h1><section><h2 id=een>Eén</h2><p>Over één.</p></section><p>Daarna.</p>"
            "<h2 id=twee>Twee</h2><h3>Ook</h3><p>Over twee.</p>"
        )
    )
    assert found == [
        Deel("", "Naam", [], "Daarna."),
        Deel("een", "Eén", [], "Over één."),
        Deel("twee", "Twee", ["Ook"], "Over twee."),
    ]


def test_a_block_with_an_id_is_called_after_its_heading_or_else_after_how_it_begins() -> None:
    found = delen(
        pagina(
            "<h1>Naam</h1><ol>"
            "<li><details id=p1><summary>1 Een punt <span data-niet-zoeken>Let op</span></summary>"
            "<p>Meer.</p></details></li>"
            "<li id=p2><span>2</span> <p>Nog een punt.</p><details><summary>Bekijk</summary>Uitleg</details></li></ol>"
        )
    )
    assert found == [
        Deel("", "Naam", [], ""),
        Deel("p1", "1 Een punt", [], "Meer."),
        Deel("p2", "2 Nog een punt. Uitleg", ["Bekijk"], "2 Nog een punt. Uitleg"),
    ]


def test_the_name_of_a_long_block_is_cut_off_between_words() -> None:
    found = delen(pagina(f"<h1>Naam</h1><ul><li id=x>{'woord ' * 40}</li></ul>"))
    assert found[1].titel.endswith(" woord…")
    assert len(found[1].titel) <= 81


def test_what_no_reader_reads_there_is_left_out() -> None:
    hidden = (
        "<nav>Kruimels</nav><script>let a = '<b>';</script><style>p{}</style><svg><title>Teken</title></svg>"
        "<button>Knop</button><span aria-hidden=true>Streep</span><div data-niet-zoeken>Weg <p>ook weg</p></div>"
    )
    assert delen(pagina(f"<h1>Naam</h1>{hidden}<p>Te <b>lezen</b>, €&nbsp;5<br>tekst &amp; meer.</p>")) == [
        Deel("", "Naam", [], "Te lezen, €\u00a05 tekst & meer.")
    ]


def test_a_page_that_says_so_is_not_found() -> None:
    html = '<article class="md-content__inner md-typeset" data-niet-zoeken><h1>Naam</h1></article>'
    assert delen(html) == []
