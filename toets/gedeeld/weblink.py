"""An address as a text: its parts, or that it is none."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def splits(address: str) -> SplitResult | None:
    """The parts of an address; None for what no browser can open, such as `https://[gemeente].nl`. Never raises."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 (read only now: it raises at one that can't be)
    except ValueError:
        return None
    return parts
