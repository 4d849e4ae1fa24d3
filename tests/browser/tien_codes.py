"""How long it takes to count ten codes that go by a camera, from the moment that it is on: `make bench` prints it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser.camera import blokken, met_camera, y4m
from tests.browser.conftest import GEDULD
from tests.browser.gesprek import GESPREK, begin, deelnemer, stap
from tests.browser.voorbeeld import opener, speelsite
from tests.server import served

TIEN = ["Raadslid"] * 4 + ["Professional"] * 3 + ["Beleidsmedewerker"] * 3
PER_SECONDE = 5
"""Pictures; each code is two of them, so ten people hold up their phone for four seconds together."""


def main() -> None:
    """Count ten codes in a real browser and print the seconds."""
    expect.set_options(timeout=GEDULD)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        film = Path(folder) / "film.y4m"
        film.write_bytes(y4m([]))
        browser = met_camera(playwright, film)
        with served(speelsite(Path(folder))) as address:
            opened = opener(browser, address)
            leiding = opened(viewport={"width": 1280, "height": 800}).open(GESPREK)
            link = begin(leiding)
            telefoons = [deelnemer(opened, link, rol, [number % 3] * 6)[0] for number, rol in enumerate(TIEN)]
            film.write_bytes(y4m([blokken(telefoon) for telefoon in telefoons], per_seconde=PER_SECONDE))
            for telefoon in telefoons:
                telefoon.context.close()
            leiding.bring_to_front()
            stap(leiding, "Pauze")
            begon = time.perf_counter()
            expect(leiding.locator(".l-tellers__totaal strong")).to_have_text("10")
            print(f"ten codes by the camera: {time.perf_counter() - begon:.1f} s")
        browser.close()


if __name__ == "__main__":
    main()
