"""The lists and limits of the app are those of the models."""

from __future__ import annotations

from toets.appcontract import contract_ts
from toets.locaties import SJABLONEN


def test_the_lists_and_limits_of_the_app_are_fresh() -> None:
    current = (SJABLONEN / "app/src/contract.ts").read_text("utf-8")
    assert current == contract_ts(), "run `make types`"
