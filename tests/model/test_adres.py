"""An address that somebody fills in leads to the site that it seems to lead to."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from toets.gedeeld.catalogus import EIGEN
from toets.model.adres import Adres, Meldpunt

ADRES: TypeAdapter[str] = TypeAdapter(Adres)
MELDPUNT: TypeAdapter[str] = TypeAdapter(Meldpunt)


@pytest.mark.parametrize(
    "address",
    [
        "https://gemeente.example",
        "https://raad.gemeente.example:8443/stuk/12?a=b@c#d",
        "https://gemeënte.example/raad",
        "https://a-b.gemeente.example/a_(b)",
    ],
)
def test_an_ordinary_address_is_taken(address: str) -> None:
    assert ADRES.validate_python(address) == MELDPUNT.validate_python(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "https://gemeente.example@ander.example",
        "https://gemeente.example:geheim@ander.example/a",
        "https://gemeente.example%2f@ander.example",
        "https://gemeente.example%2fander.example",
        "https://gemeente.example\\@ander.example",
        "https://gemeente.example\\.ander.example",
        # An a of another script, and the same in the letters of a browser.
        "https://gemeente.ex\u0430mple",
        "https://xn--gemeente-abc.example",
        "https://gemeente\u2024example.ander.example",
        "https://-gemeente.example",
        "https://gemeente",
    ],
)
@pytest.mark.parametrize("kind", [ADRES, MELDPUNT])
def test_an_address_that_may_lead_elsewhere_is_refused_with_the_reason(kind: TypeAdapter[str], address: str) -> None:
    with pytest.raises(ValidationError) as refused:
        kind.validate_python(address)
    (error,) = refused.value.errors()
    assert error["type"] == "adres"
    assert EIGEN[error["ctx"]["eigen"]].startswith("'{invoer}' leidt misschien naar een andere site")


@pytest.mark.parametrize("address", ["https://gemeente.example:poort/a", "https://[gemeente].example"])
def test_what_no_browser_opens_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        ADRES.validate_python(address)
