"""What stands in the front matter of a page is what the engine reads from it, whatever a text holds."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data
from pydantic import TypeAdapter, ValidationError

from toets.model.basis import Regel
from toets.paginas.paginas import Pagina, voorblad

BODY = '<div class="mt-page">Tekst</div>\n'
REGEL: TypeAdapter[str] = TypeAdapter(Regel)

# What YAML takes for a sign of its own or for something that is no text, and what ends a line for one reader only.
LASTIG = (
    "Gezin Koopmans \N{GRINNING FACE}",
    "een\N{NEXT LINE}twee",
    "een\N{LINE SEPARATOR}twee\N{PARAGRAPH SEPARATOR}drie",
    "een\rtwee",
    "---",
    "--- # titel",
    "...",
    "titel: 'ja' # nee",
    "- *anker &verwijzing !label {a: [b]} | > % @ `",
    "ja",
    "null",
    "~",
    "=",
    "<<",
    "2026-02-30",
    "1e3",
    'Zij zei: "nee" \\ en \\u0041',
    "\N{ZERO WIDTH NO-BREAK SPACE}begin",
    "</title><script>",
)


def regels() -> st.SearchStrategy[str]:
    """Every text that a title, a naam or a vraag can be; a file can't hold half of a surrogate pair."""

    def accepted(text: str) -> str | None:
        try:
            return REGEL.validate_python(text)
        except ValidationError:
            return None

    texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=60)
    return texts.map(accepted).filter(lambda text: text is not None).map(str)


def read(titel: str, omschrijving: str) -> tuple[str, dict[str, object]]:
    page = voorblad(Pagina("x.html", titel, "vraag", omschrijving=omschrijving, onderdeel="Vragen")) + "\n" + BODY
    body, told = get_data(page)
    return body, told


@pytest.mark.parametrize("text", LASTIG)
def test_a_text_that_looks_like_yaml_comes_back_as_that_text(text: str) -> None:
    body, told = read(text, f"{text} {text}")
    assert told == {
        "title": text,
        "description": f"{text} {text}",
        "onderdeel": "Vragen",
        "hide": ["navigation", "toc"],
    }
    assert body == BODY


@given(regels(), st.text(st.characters(exclude_categories=["Cs"])))
@example("x", "een\n---\ntwee\n...\n")
@example("woord " * 33, "")
def test_whatever_a_regel_accepts_comes_back_from_the_front_matter(titel: str, omschrijving: str) -> None:
    body, told = read(titel, omschrijving)
    assert (told["title"], told["description"], body) == (titel, omschrijving, BODY)
