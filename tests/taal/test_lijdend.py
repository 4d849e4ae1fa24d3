"""The passive is recognised by its verb and its participle, and what only looks like one is let go."""

from __future__ import annotations

import pytest

from toets.taal.lijdend import is_lijdend


@pytest.mark.parametrize(
    "zin",
    [
        "De hulp wordt betaald.",
        "Er werd lang over gepraat.",
        "Gezinnen worden geholpen.",
        "Morgen zal er worden besloten.",
        "Het plan werd afgewezen.",
        "De begroting is al vastgesteld.",
        "De aanvragen zijn afgekeurd.",
        "De kosten worden verlaagd.",
    ],
)
def test_a_passive_sentence_is_recognised(zin: str) -> None:
    assert is_lijdend(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "De raad beslist.",
        "De hulp wordt duurder.",
        "Het wordt een ander beleid.",
        "Worden gezinnen blij?",
        "Er is geld voor hulp.",
        "Het gezinslid wordt lid van de gemeenteraad.",
        "Het is gebeurd.",
        "De moeder is verhuisd.",
        "Zij is naar huis gegaan.",
        "De griffie heeft gezegd dat het openbaar is.",
        "Zij is blij met een opgeruimd huis.",
        "Dit is wat de gemeente geeft.",
        "",
    ],
)
def test_an_active_sentence_is_let_go(zin: str) -> None:
    assert not is_lijdend(zin)
