"""How long a slow phone or laptop works on the page of a gesprek: prints milliseconds, asserts nothing.

The browser is slowed down six times. A step's time is from the click until the browser has drawn what came of it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.bench import repository
from tests.browser.conftest import CHROMIUM
from tests.browser.gesprek import kies_bijeenkomst
from tests.server import served
from toets.bouwen.bouwen import bouw

if TYPE_CHECKING:
    from playwright.sync_api import Page

SLOWER = 6
FIRST_PAINT = """() => new Promise((done) => new PerformanceObserver((seen) => {
    const paint = seen.getEntriesByName("first-contentful-paint")[0];
    if (paint) done(paint.startTime);
}).observe({ type: "paint", buffered: true }))"""
CLICK = """(button) => new Promise((done) => {
    const start = performance.now();
    button.click();
    // A message that is sent in a frame comes when that frame has been drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - start);
    requestAnimationFrame(() => port2.postMessage(null));
})"""


def bench(page: Page, address: str) -> None:
    """Print the first paint of the page, and then how long each step of the gesprek takes to come up."""
    page.goto(address)
    _print("eerste beeld", page.evaluate(FIRST_PAINT))
    kies_bijeenkomst(page)
    _print("beginnen", page.get_by_role("button", name="Begin het gesprek").evaluate(CLICK))
    for button in page.get_by_role("navigation", name="Stappen").get_by_role("button").all():
        name = button.inner_text().replace("\n", " ")
        _print(name, button.evaluate(CLICK))


def _print(what: str, milliseconds: float) -> None:
    print(f"{milliseconds:6.0f} ms  {what}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = repository(Path(folder), 1)
        with served(bouw(root, lambda _: None, lambda _: None)) as site:
            page = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]).new_page()
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            print(f"De pagina van een gesprek, {SLOWER} keer trager:")
            bench(page, f"{site}/voorstellen/voorstel-0/gesprek.html")
