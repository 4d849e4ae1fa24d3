"""One built site, served once, and pages that watch what they ask for and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.server import served

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = "/usr/bin/chromium"
ARGUMENTEN = ["--no-sandbox", "--disable-background-networking"]
GEDULD = 30_000
"""Milliseconds that a test waits for what must happen: only so long that a busy machine is never taken for a fault."""
GEWOON: dict[str, object] = {"locale": "nl-NL", "reduced_motion": "reduce"}
"""How a page is opened. Without motion a change of colours is there at once; halfway, text is hard to read for a moment
and a look at its contrast depends on how busy the machine is."""
NETWERKNAAM = "toets.example"
"""A name under which the browser of the tests finds this computer, as a phone would find a real address."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address at which the site is served on this computer."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def klein(kleine_site: Path) -> Iterator[str]:
    """The address at which the site of the small municipality is served."""
    with served(kleine_site) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """One for all browsers of a run: a second one beside it is refused."""
    expect.set_options(timeout=GEDULD)
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=[*ARGUMENTEN, f"--host-resolver-rules=MAP {NETWERKNAAM} 127.0.0.1"]
    )
    yield browser
    browser.close()


MELD_GEWEIGERD = """addEventListener("securitypolicyviolation", (refused) =>
  console.error(`refused by the policy: ${refused.effectiveDirective} ${refused.blockedURI} ${refused.sample}`))"""
"""Runs in every page and frame before its own scripts: what the policy refuses is an error, also where no one asks."""


@dataclass
class Watched:
    """A page, and what it and the windows that it opens did that they should not.

    Errors, what the policy of a page refused, and requests to another host.
    """

    page: Page
    address: str
    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.address}/{path}")
        return self.page


Opener = Callable[..., Watched]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens a page with the given options of a browser context; fails the test when a page did what it should not."""
    contexts: list[BrowserContext] = []
    watched: list[Watched] = []

    def open_(at: str = address, **options: object) -> Watched:
        context = browser.new_context(**(GEWOON | options))  # type: ignore[arg-type]
        context.set_default_timeout(GEDULD)
        context.add_init_script(MELD_GEWEIGERD)
        contexts.append(context)
        page = context.new_page()
        seen = Watched(page, at)
        watched.append(seen)
        context.on("weberror", lambda found: seen.errors.append(str(found.error)))
        context.on("console", lambda said: seen.errors.append(said.text) if said.type == "error" else None)
        context.on(
            "request",
            lambda request: (
                None if request.url.startswith((at, "data:", "blob:")) else seen.foreign.append(request.url)
            ),
        )
        return seen

    yield open_
    for context in contexts:
        context.close()
    assert [error for seen in watched for error in seen.errors] == []
    assert [url for seen in watched for url in seen.foreign] == []
