"""Reading in this process: one of its own takes a second, and only `test_begrensd` is about that."""

from __future__ import annotations

import pytest

from toets.beginnen.importeren import begrensd, importeren


@pytest.fixture(autouse=True)
def _in_dit_proces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.path.stem != "test_begrensd":
        monkeypatch.setattr(begrensd, "importeer", importeren.importeer)
