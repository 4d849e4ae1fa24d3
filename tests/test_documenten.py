"""What the pages for developers point at is there: every link, every place on a page, every file they name."""

from __future__ import annotations

import re
from calendar import month_name
from typing import TYPE_CHECKING

import pytest

from tests.huis import KAMERS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

TOP = ("README", "CONTRIBUTING", "SECURITY", "GOVERNANCE", "SUPPORT", "CODE_OF_CONDUCT")
PAGES = [
    *sorted((ROOT / "docs").rglob("*.md")),
    *(ROOT / f"{name}.md" for name in TOP),
]
NOTES = [path for path in (ROOT / "docs" / "keuzes").glob("*.md") if path.name != "README.md"]
IN_THE_WHEEL = {"toets/slot.txt"}
"""What is only there once the package is built."""

MOST_WORDS = 700
"""What fits on one page beside its drawings."""


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def places(page: Path) -> set[str]:
    """What can stand behind `#` in a link to this page, as the forges make it of its headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_link_between_the_pages_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$", page.read_text("utf-8"), re.MULTILINE)
    for link in (inline or below for inline, below in links):
        address, _, place = link.partition("#")
        if "://" in link or link.startswith("mailto:"):
            continue
        target = page.parent / address if address else page
        assert target.exists(), f"{named(page)} links to {link}, which is not there"
        if place:
            assert place in places(target), f"{named(page)} links to {link}, a heading that is not there"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_file_that_a_page_names_by_its_path_is_there(page: Path) -> None:
    # A room with its file (`sessie/telling.ts`) and what begins at the top; `app/` is short for the app's folder.
    top = r"(?:toets|tests|app|site_templates|docs|uitgave|locks)"
    for path in re.findall(rf"`({top}/[\w./\-]+\.\w+)`", page.read_text("utf-8")):
        found = ROOT / ("site_templates/" + path if path.startswith("app/") else path)
        assert found.exists() or path in IN_THE_WHEEL, f"{named(page)} names {path}, which is not there"


def test_the_door_names_every_room_and_fits_on_a_page() -> None:
    text = (ROOT / "docs" / "ARCHITECTURE.md").read_text("utf-8")
    assert [room for room in KAMERS if not re.search(rf"\b{room}\b", text)] == []
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    assert len(prose.split()) <= MOST_WORDS, "move the detail to a note in docs/keuzes/"


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.stem)
def test_a_note_has_its_date_and_says_what_why_and_what_it_costs(note: Path) -> None:
    title, date, *parts = note.read_text("utf-8").split("\n\n")
    assert title.startswith("# ")
    assert re.fullmatch(rf"\*\d{{1,2}} ({'|'.join(month_name[1:])}) \d{{4}}\*", date)
    said = [part.partition("**")[2].partition(".**")[0] for part in parts if part.startswith("**")]
    assert said == ["What", "Why", "What it costs", "Left out"]


def test_every_note_is_in_the_list_of_decisions() -> None:
    listed = re.findall(r"^- \[.+\]\((.+)\.md\)$", (ROOT / "docs/keuzes/README.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(note.stem for note in NOTES)


@pytest.mark.parametrize("name", TOP)
def test_a_page_for_people_names_a_function_and_no_address(name: str) -> None:
    text = (ROOT / f"{name}.md").read_text("utf-8")
    assert re.findall(r"[\w.+-]+@[\w-]+\.\w+", text) == []


def test_the_self_evaluation_takes_every_criterion_once_and_counts_right() -> None:
    text = (ROOT / "docs" / "standard-for-public-code.md").read_text("utf-8")
    verdicts = re.findall(r"^### (\d+)\. .+: (met|partly|not met)$", text, re.MULTILINE)
    assert [int(number) for number, _ in verdicts] == list(range(1, 17))
    said = re.search(r"(\d+) met, (\d+) partly, (\d+) not met", text)
    assert said
    found = [verdict for _, verdict in verdicts]
    assert [int(number) for number in said.groups()] == [found.count(word) for word in ("met", "partly", "not met")]


def test_functions_of_the_governance_are_those_of_the_owners() -> None:
    owners = re.findall(r"@uw-gemeente/([a-z]+)", (ROOT / "CODEOWNERS").read_text("utf-8"))
    table = (ROOT / "GOVERNANCE.md").read_text("utf-8").partition("## Functions")[2]
    full = table.replace("functionaris gegevensbescherming", "fg")
    assert [owner for owner in sorted(set(owners)) if not re.search(rf"^\|.*\b{owner}\b", full, re.MULTILINE)] == []
