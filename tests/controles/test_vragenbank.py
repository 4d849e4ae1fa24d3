"""What the controles make the choice of a voorstel from: what is frozen, what stands in the files now, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests import gemeente
from toets.controles.vragenbank import bank_van, huidige_bank
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.dossier import Inhoud


def met(tmp_path: Path, **changes: Any) -> Inhoud:
    return laad(gemeente.schrijf(tmp_path, {**gemeente.inhoud(), **changes}))


def test_without_a_frozen_set_it_is_what_stands_in_the_files(tmp_path: Path) -> None:
    inhoud = met(tmp_path)
    bank = bank_van(inhoud)
    assert bank is not None
    assert bank.vragen.keys() == gemeente.VRAGEN.keys()
    assert bank == huidige_bank(inhoud)


def test_a_vraag_with_a_mistake_makes_no_choice(tmp_path: Path) -> None:
    assert bank_van(met(tmp_path, **{"questions/vragen/stem.yml": {"format": "vraag/1"}})) is None
