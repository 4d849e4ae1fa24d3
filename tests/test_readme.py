"""What the README says that is there, is there."""

from __future__ import annotations

import re

from tests.conftest import ROOT

WOORDEN = {"eleven": 11, "twelve": 12, "thirteen": 13, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}


def test_the_numbers_in_the_readme_are_those_of_the_content() -> None:
    state = (ROOT / "README.md").read_text("utf-8").partition("## State")[2]
    said = r"(\w+) proposals from real council documents, to practise with, (\w+) questions and (\w+) stories"
    found = re.search(said, state)
    assert found, "the README no longer says how much there is"
    numbers = [WOORDEN.get(number) or int(number) for number in found.groups()]
    there = ["policies/*/voorstel.yml", "questions/vragen/*.yml", "questions/casussen/*.yml"]
    assert numbers == [len(list(ROOT.glob(pattern))) for pattern in there]
