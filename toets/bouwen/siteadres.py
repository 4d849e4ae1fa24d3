"""Where the site will stand, when its own files don't say it: a forge knows, and tells the build."""

from __future__ import annotations

from pydantic import TypeAdapter, ValidationError

from toets.model.adres import Webadres

GEEN_ADRES = (
    "De site weet niet op welk adres zij komt te staan. Zet het bij `site_url` in mkdocs.yml. Zonder adres is er geen "
    "feed, klopt een QR-code niet vanuit een map, en werkt de pagina voor een fout adres alleen bovenaan een adres."
)


class AdresError(Exception):
    """What was given is no address of a site; the text says so in Dutch."""


def lees_siteadres(given: str | None) -> str | None:
    """The address, or None when nothing was given: a job can hand over an empty one. Raises AdresError."""
    if not (given or "").strip():
        return None
    try:
        return TypeAdapter[str](Webadres).validate_python(given)
    except ValidationError:
        raise AdresError(
            f"'{given}' is geen adres van een site. Schrijf het hele adres, zoals https://maatwerktoets.example/."
        ) from None
