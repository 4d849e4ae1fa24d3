"""The types, lists and limits of the app are those of the models."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path
from typing import get_args

from toets.contract.appcontract import contract_ts, json_schema
from toets.gedeeld.locaties import SJABLONEN
from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG
from toets.model.verslag import Vorm


def test_the_lists_and_limits_of_the_app_are_fresh() -> None:
    current = (SJABLONEN / "app/src/contract/contract.ts").read_text("utf-8")
    assert current == contract_ts(), "run `make types`"


def test_a_verslag_is_of_a_gesprek_of_as_many_minutes_as_the_draaiboek_has() -> None:
    assert get_args(get_args(Vorm)[0]) == (str(MINUTEN_LANG), str(MINUTEN_KORT))


def test_the_types_of_the_app_are_fresh() -> None:
    deno = Path(sysconfig.get_path("scripts")) / "deno"
    made = subprocess.run(
        [deno, "task", "--quiet", "types"],
        cwd=SJABLONEN / "app",
        input=json_schema(),
        capture_output=True,
        text=True,
        check=True,
    )
    current = (SJABLONEN / "app/src/contract/pakket.d.ts").read_text("utf-8")
    assert current == made.stdout, "run `make types`"
