"""Web addresses that someone fills in: what no browser can open is refused."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from toets.gedeeld.weblink import EIGEN_SITE, splits
from toets.model.basis import eigen_fout

HTTPS = r'^https://[^\s<>"]+$'
MELDPUNT = r"^(?:https://\S+|[^@\s]+@[^@\s]+\.[^@\s]+)$"
# Pages put their own path behind it: two slashes would make the next part another host, two dots lead up.
WEBADRES = r"^https?://[a-zA-Z0-9.-]+(?::[0-9]{1,5})?(?:/[a-zA-Z0-9_~!$&()*+,;=:@%-][a-zA-Z0-9._~!$&()*+,;=:@%-]*)*/?$"


def _te_openen(value: str) -> str:
    parts = splits(value)
    if parts is None or (parts.scheme and not parts.hostname):
        raise eigen_fout("adres", "adres", invoer=value)
    return value


def _zonder_masker(value: str) -> str:
    """What stands there is the button of a page, or a place to report: nobody reads the address itself."""
    if "://" in _te_openen(value) and not EIGEN_SITE.match(value):
        raise eigen_fout("adres", "adres_van_een_ander", invoer=value)
    return value


Adres = Annotated[str, StringConstraints(pattern=HTTPS, max_length=500), AfterValidator(_zonder_masker)]
"""An address to go to."""

Meldpunt = Annotated[
    str, StringConstraints(pattern=MELDPUNT, max_length=200, strip_whitespace=True), AfterValidator(_zonder_masker)
]
"""An address to go to, or one to send mail to."""

Webadres = Annotated[
    str, StringConstraints(pattern=WEBADRES, max_length=200, strip_whitespace=True), AfterValidator(_te_openen)
]
"""An address that others are put behind, in every kind of place: no sign that means something else there."""
