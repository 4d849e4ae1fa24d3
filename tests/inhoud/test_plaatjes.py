"""A picture that the site publishes tells nothing of who made it."""

from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin

from toets.inhoud.plaatjes import RICHTING, zonder_maker

MAKER = "Verzonnen Tekenaar"
ARTIST, PLAATS = 0x013B, 0x8825


def getekend(soort: str) -> bytes:
    """A picture of this kind that says in every way it can who made it, and where."""
    image = Image.new("RGB", (4, 2), "red")
    exif = Image.Exif()
    exif[ARTIST], exif[RICHTING], exif[PLAATS] = MAKER, 6, {2: (52.0, 30.0, 0.0)}
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", MAKER)
    about.add_itxt("XML:com.adobe.xmp", f"<x>{MAKER}</x>")
    written = io.BytesIO()
    how = {"exif": exif, "comment": MAKER.encode(), "xmp": MAKER.encode()}
    image.save(written, soort, **({"pnginfo": about, "exif": exif} if soort == "PNG" else how))
    return written.getvalue()


@pytest.mark.parametrize("soort", ["PNG", "JPEG", "GIF"])
def test_a_picture_keeps_what_one_sees_and_nothing_of_who_made_it(soort: str) -> None:
    before = getekend(soort)
    assert MAKER.encode() in before
    after = zonder_maker(before)
    assert after
    assert MAKER.encode() not in after
    with Image.open(io.BytesIO(before)) as old, Image.open(io.BytesIO(after)) as new:
        assert new.format == soort
        assert new.convert("RGB").tobytes() == old.convert("RGB").tobytes()
        assert not new.getexif().get_ifd(PLAATS)
        assert new.getexif().get(RICHTING) == old.getexif().get(RICHTING)


def test_a_picture_that_moves_keeps_moving() -> None:
    first, second = Image.new("RGB", (4, 2), "red"), Image.new("RGB", (4, 2), "blue")
    written = io.BytesIO()
    first.save(written, "GIF", save_all=True, append_images=[second], comment=MAKER.encode())
    after = zonder_maker(written.getvalue())
    assert after
    assert MAKER.encode() not in after
    with Image.open(io.BytesIO(after)) as new:
        assert getattr(new, "n_frames", 1) == 2


def test_a_drawing_loses_what_its_program_wrote_about_it() -> None:
    svg = (
        f'<?xml version="1.0"?><!-- {MAKER} --><svg xmlns="http://www.w3.org/2000/svg"><metadata>{MAKER}</metadata>'
        f"<text>Raad<!-- {MAKER} -->huis</text></svg>"
    )
    after = zonder_maker(svg.encode())
    assert after
    assert MAKER.encode() not in after
    assert "<text>Raadhuis</text>" in after.decode()


def test_what_we_can_not_look_through_is_none() -> None:
    tiff, large = io.BytesIO(), io.BytesIO()
    Image.new("RGB", (1, 1)).save(tiff, "TIFF")
    Image.new("1", (10_000, 5_000)).save(large, "PNG")
    assert [zonder_maker(picture) for picture in (b"", b"MZ", b"<svg", tiff.getvalue(), large.getvalue())] == [None] * 5
