"""The pictures of the handleiding, made from the pages themselves: `make plaatjes`.

They show a municipality that does not exist, as `start` makes it, so that they are right on every site. The words on
each pictured page are kept in `tests/vectors/plaatjes.json`; a test compares them with the pages as they are, and says
when a picture shows something that has changed.
"""

from __future__ import annotations

import json
import mimetypes
import re
import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import expect, sync_playwright

from tests.browser.conftest import ARGUMENTEN, CHROMIUM
from tests.browser.gesprek import GESPREK, SLUG, begin, knop, open_zaal
from tests.browser.meedoen import DEELNAME
from tests.conftest import ROOT
from tests.pdfs import met_bewaarde_pdfs
from toets.beginnen.starten import bestanden
from toets.bouwen.bouwen import bouw
from toets.gedeeld.kleur import als_css

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page, Route

ADRES = "https://maatwerktoets.example"
BEELD = ROOT / "site_templates/docs/handleiding/beeld"
WOORDEN = ROOT / "tests/vectors/plaatjes.json"
LAPTOP = {"width": 1280, "height": 800}
KLEIN = {"width": 900, "height": 640}
TELEFOON = {"width": 360, "height": 640}
VANDAAG = date(2026, 11, 24)
KLEUR = "#6b2c6e"
STIJL = """(css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
}"""


def voorbeeldstad(root: Path) -> Path:
    """The site of a municipality as it begins."""
    for path, content in bestanden("Voorbeeldstad", VANDAAG).items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return bouw(met_bewaarde_pdfs(root), lambda _: None, lambda _: None)


def deelnemer(page: Page) -> Page:
    page.goto(f"{ADRES}/{DEELNAME}")
    knop(page, "Beginnen")
    page.get_by_role("radio", name="Professional").check()
    for _ in range(3):
        knop(page, "Volgende")
    page.get_by_role("radio").nth(0).check()
    return page


def gespreksleider(page: Page) -> Page:
    page.goto(f"{ADRES}/{GESPREK}")
    expect(page.get_by_role("button", name="Begin het gesprek")).to_be_visible()
    return page


def zaal(page: Page) -> Page:
    begin(gespreksleider(page))
    window = open_zaal(page)
    window.set_viewport_size({"width": 1280, "height": 720})
    window.bring_to_front()
    return window


def griffie(page: Page) -> Page:
    page.goto(f"{ADRES}/meedoen/voorblad.html")
    return page


def beleidsmedewerker(page: Page) -> Page:
    page.goto(f"{ADRES}/voorstellen/{SLUG}/index.html")
    return page


def beheerder(page: Page) -> Page:
    page.goto(f"{ADRES}/index.html")
    # Not as an element: the policy of a page refuses a style in it.
    page.evaluate(STIJL, als_css(KLEUR))
    return page


PLAATJES: dict[str, tuple[Callable[[Page], Page], dict[str, int]]] = {
    "deelnemer": (deelnemer, TELEFOON),
    "gespreksleider": (gespreksleider, KLEIN),
    "zaal": (zaal, LAPTOP),
    "griffie": (griffie, KLEIN),
    "beleidsmedewerker": (beleidsmedewerker, LAPTOP),
    "beheerder": (beheerder, LAPTOP),
}
"""Each picture: how to get to its page, and on how large a screen."""


def vensters(browser: Browser, site: Path) -> Iterator[tuple[str, Page]]:
    """Every picture's page, as it is to be photographed. No server: the pages come from the folder, at an address."""

    def serve(route: Route) -> None:
        path = site / route.request.url.removeprefix(ADRES).partition("#")[0].partition("?")[0].lstrip("/")
        route.fulfill(path=path, content_type=mimetypes.guess_type(path.name)[0])

    for name, (walk, size) in PLAATJES.items():
        context = browser.new_context(
            locale="nl-NL",
            viewport=size,  # type: ignore[arg-type]
            reduced_motion="reduce",
            service_workers="block",
            device_scale_factor=2 if size is TELEFOON else 1,
        )
        context.route(f"{ADRES}/**", serve)
        yield name, walk(context.new_page())
        context.close()


def woorden(page: Page) -> str:
    """What can be read on the page, without the key of this gesprek."""
    text = page.locator("body").inner_text()
    return re.sub(r"\b[A-Z]{16}\b", "SLEUTEL", " ".join(text.split()))


def main() -> None:
    """Make all pictures anew."""
    found: dict[str, str] = {}
    BEELD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTEN)
        for name, page in vensters(browser, voorbeeldstad(Path(root))):
            found[name] = woorden(page)
            Image.open(BytesIO(page.screenshot())).save(BEELD / f"{name}.webp", quality=82, method=6)
        browser.close()
    WOORDEN.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
