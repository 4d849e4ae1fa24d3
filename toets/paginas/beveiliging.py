"""`/.well-known/security.txt` (RFC 9116): whom to tell about a weakness of the site.

The RFC asks until when the file holds. That day stands in mkdocs.yml, not on the clock: the municipality promises to
look at it again by then, and the same input gives the same file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.gedeeld import adressen

if TYPE_CHECKING:
    from toets.model.gemeente import Gemeente

GEEN_CONTACT = (
    "Er komt geen security.txt: in mkdocs.yml staat niet wie meldingen over een lek krijgt. "
    "Vul bij `extra: toets:` in: `beveiliging:` met `contact:` en `verloopt:`."
)


def security_txt(gemeente: Gemeente) -> str | None:
    """The text of the file; None when nobody is named."""
    said = gemeente.extra.toets.beveiliging
    if said is None:
        return None
    contact = said.contact if said.contact.startswith("https://") else f"mailto:{said.contact}"
    lines = [f"Contact: {contact}", f"Expires: {said.verloopt.iso()}T00:00:00Z", "Preferred-Languages: nl, en"]
    if said.beleid:
        lines.append(f"Policy: {said.beleid}")
    if gemeente.site_url:
        lines.append(f"Canonical: {gemeente.site_url.rstrip('/')}/{adressen.SECURITY_TXT}")
    return "\n".join(lines) + "\n"
