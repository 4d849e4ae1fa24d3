"""A picture of someone else as the site may publish it: without who made it, with what, when and where.

A camera and a drawing program write that in the file itself, where nobody sees it.
"""

from __future__ import annotations

import io
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml.parser import parse_xml
from PIL import Image

SOORTEN = ("PNG", "JPEG", "GIF")
"""The kinds of which we know where all that stands."""
GROOTST = 40_000_000
"""Points that a picture may have: more is no logo, and takes a computer's memory."""
RICHTING = 0x0112
"""Which side of a photo is up: the one thing that a camera writes and a reader needs (Exif 2.32, 4.6.4)."""


def zonder_maker(picture: bytes) -> bytes | None:
    """The picture with nothing in it but what one sees; None when it is of a kind that we can't look through."""
    try:
        return _tekening(picture) if picture.lstrip().startswith(b"<") else _foto(picture)
    except Exception:  # noqa: BLE001 (a broken picture makes the libraries raise errors of every kind)
        return None


def _foto(picture: bytes) -> bytes | None:
    with Image.open(io.BytesIO(picture), formats=SOORTEN) as image:
        if image.width * image.height > GROOTST:
            return None
        written = io.BytesIO()
        image.save(written, image.format, **_hoe(image))
    return written.getvalue()


def _hoe(image: Image.Image) -> dict[str, Any]:
    """How to write it as it was: its colours and which side is up, and no more of what it said of itself."""
    how: dict[str, Any] = {"comment": b""}
    if profile := image.info.get("icc_profile"):
        how["icc_profile"] = profile
    if turned := image.getexif().get(RICHTING):
        exif = Image.Exif()
        exif[RICHTING] = turned
        how["exif"] = exif
    if image.format == "JPEG":
        how["quality"] = "keep"
    if getattr(image, "is_animated", False):
        how["save_all"] = True
    return how


def _tekening(picture: bytes) -> bytes:
    root = parse_xml(picture)
    for element in [*root.iter()]:
        if not isinstance(element.tag, str) or element.tag.endswith("}metadata"):
            _haal_weg(element)
    return serialize_part_xml(root)


def _haal_weg(element: Any) -> None:
    """Take an element out, or a remark; the text that stands behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is None:
        parent.text = (parent.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    parent.remove(element)
