"""The published schemas describe every field, and accept the files that we accept."""

from __future__ import annotations

import pytest

from toets.contract.schemas import Formaat, formaten

FORMATEN = formaten()


@pytest.mark.parametrize("formaat", FORMATEN, ids=lambda formaat: formaat.naam)
def test_every_field_is_explained_in_dutch(formaat: Formaat) -> None:
    for tabel, velden in formaat.tabellen().items():
        for veld in velden:
            assert veld.uitleg.endswith((".", "?")), f"{tabel}.{veld.naam} has no description"


@pytest.mark.parametrize("formaat", FORMATEN, ids=lambda formaat: formaat.naam)
def test_every_part_can_be_reached_from_the_file(formaat: Formaat) -> None:
    parts = set(formaat.tabellen()) - {formaat.naam}
    assert all(formaat.waaronder(part) for part in parts)


def test_every_kind_of_file_has_a_name_of_its_own() -> None:
    names = [formaat.naam for formaat in FORMATEN]
    assert len(set(names)) == len(names)
