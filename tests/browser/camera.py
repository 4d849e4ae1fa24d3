"""A camera for the tests: Chromium plays a film of participants' own QR codes as if it were one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.browser.conftest import ARGUMENTEN, CHROMIUM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Playwright

WIDTH, HEIGHT = 640, 480
GREY, DARK, LIGHT = 110, 16, 235
MELDING = ".l-scan [role=status]"
"""Where the facilitator's window says what the camera read."""
Blokken = list[list[bool]]


def met_camera(playwright: Playwright, film: Path) -> Browser:
    """A Chromium with a camera, that may be used: it shows this film, over and over."""
    return playwright.chromium.launch(
        executable_path=CHROMIUM,
        args=[
            *ARGUMENTEN,
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            f"--use-file-for-fake-video-capture={film}",
        ],
    )


def blokken(page: Page) -> Blokken:
    """The dark and light blocks of the QR code on a participant's phone."""
    qr = page.locator(".mee-qr svg")
    size = int((qr.get_attribute("viewBox") or "").split()[2])
    rows = [[False] * size for _ in range(size)]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)", qr.locator("path").get_attribute("d") or ""):
        rows[int(y)][int(x) : int(x) + int(width)] = [True] * int(width)
    return rows


def y4m(codes: Sequence[Blokken], *, per_seconde: int = 30) -> bytes:
    """A film of these codes, each in two pictures, on a grey wall; so many pictures a second."""
    beelden = [beeld for rows in codes or [[]] for beeld in [_beeld(rows)] * 2]
    return f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F{per_seconde}:1 Ip A1:1 C420\n".encode() + b"".join(beelden)


def _beeld(rows: Blokken, block: int = 9) -> bytes:
    luma = bytearray([GREY]) * (WIDTH * HEIGHT)
    left, top = ((side - len(rows) * block) // 2 for side in (WIDTH, HEIGHT))
    for y in range(len(rows) * block):
        line = b"".join(bytes([DARK if dark else LIGHT]) * block for dark in rows[y // block])
        start = (top + y) * WIDTH + left
        luma[start : start + len(line)] = line
    return b"FRAME\n" + luma + bytes([128]) * (WIDTH * HEIGHT // 2)
