"""What search engines may find: real gesprekken, and voorstellen that are on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from tests.verslagen import PLAATS
from toets.afleiden.vindbaar import is_vindbaar, vindbare_verslagen
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "policies/voorbeeld/voorstel.yml"


@pytest.mark.parametrize("oefenmateriaal", [True, False])
@pytest.mark.parametrize("soort", ["sessie", "oefening"])
def test_a_verslag_and_its_voorstel_are_judged_apart(tmp_path: Path, soort: str, *, oefenmateriaal: bool) -> None:
    files = gemeente.inhoud()
    files[PLAATS]["soort"] = soort
    if oefenmateriaal:
        files[VOORSTEL]["oefenmateriaal"] = "Hierover is al besloten."
    dossier = Dossier.van(laad(gemeente.schrijf(tmp_path, files)))
    assert is_vindbaar(dossier, "voorbeeld") is not oefenmateriaal
    assert is_vindbaar(dossier, "voorbeeld", "k7m2p9qd") is (soort == "sessie")
    found = [(voorstel, name) for voorstel, name, _ in vindbare_verslagen(dossier)]
    assert found == ([("voorbeeld", "k7m2p9qd")] if soort == "sessie" else [])


def test_what_is_not_there_is_no_question(repo: Path) -> None:
    dossier = Dossier.van(laad(repo))
    with pytest.raises(KeyError):
        is_vindbaar(dossier, "weg")
    with pytest.raises(KeyError):
        is_vindbaar(dossier, "voorbeeld", "weg")
