"""How long who searches on a slow phone waits for the first page that is found: prints it, asserts nothing.

The site is our own; the browser is slowed down four times and has slow 4G as Lighthouse has it: 1.6 Mbit/s, 150 ms.
A server packs what it sends, as that of a municipality does.
"""

from __future__ import annotations

import gzip
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.conftest import ROOT
from tests.pdfs import maak_lege_pdfs
from tests.server import Quiet, served
from toets.bouwen.bouwen import bouw

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

TIMES = 3
SLOWER = 4
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
FIRST_HIT = """(word) => new Promise((done) => {
    const field = document.querySelector(".mt-search__field");
    const list = document.querySelector(".mt-search__list");
    const start = performance.now();
    new MutationObserver(() => list.querySelector("a") && done(performance.now() - start))
      .observe(list, { childList: true });
    field.focus();
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
})"""


class Packed(Quiet):
    def do_GET(self) -> None:  # noqa: N802 (its name in the library)
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        content = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def own(root: Path) -> Path:
    """Put this repository's content in `root`."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("questions", "policies"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


def bench(page: Page, session: CDPSession, address: str) -> None:
    """Print how much the home page fetches, and how much and how long the first search."""
    fetched: list[float] = []
    session.on("Network.loadingFinished", lambda event: fetched.append(event["encodedDataLength"]))
    page.goto(address, wait_until="networkidle")
    before = sum(fetched)
    first = page.evaluate(FIRST_HIT, "wachtlijst")
    after = sum(fetched)
    next_one = page.evaluate(FIRST_HIT, "bakfiets")
    print(
        f"{first:6.0f} ms  tot de eerste treffer; daarna {next_one:.0f} ms per woord. "
        f"De pagina is {before / 1000:.0f} kB, het zoeken {(after - before) / 1000:.0f} kB."
    )


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        pytest.MonkeyPatch.context() as patch,
    ):
        maak_lege_pdfs(patch)
        built = bouw(own(Path(folder)), lambda _: None, lambda _: None)
        with served(built, Packed) as site:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            print(f"Zoeken op een telefoon, {SLOWER} keer trager en met traag 4G:")
            for _ in range(TIMES):
                page = browser.new_page(viewport={"width": 360, "height": 640})
                session = page.context.new_cdp_session(page)
                session.send("Network.enable")
                session.send("Network.emulateNetworkConditions", SLOW_4G)
                session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
                bench(page, session, f"{site}/index.html")
                page.close()
