"""A text that tries to become HTML is shown as text: on every page, in the title of the window and in search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests import vijandig
from tests.server import served

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

SOORTEN = (
    "index.html",
    "voorstellen/index.html",
    "voorstellen/voorbeeld/index.html",
    "voorstellen/voorbeeld/vragen.html",
    "voorstellen/voorbeeld/gesprek.html",
    "voorstellen/voorbeeld/handout-raadslid.html",
    "voorstellen/voorbeeld/verslagen/k7m2p9qd.html",
    "verhalen/gezin-a.html",
    "vragen/stem.html",
    "meedoen/voorstel-opstellen.html",
)
"""One page of each kind that shows a text and has a script of its own."""
INGESPOTEN = """const ingespoten = (root) => {
  const leads = (element) => ["href", "src", "action", "data", "poster"].some((name) => {
    const address = element.getAttribute(name);
    if (address === null) return false;
    const { protocol, hostname } = new URL(address, document.baseURI);
    return protocol === "javascript:" || (hostname === "ANDER" && !element.matches("a"));
  });
  return [...root.querySelectorAll("*")]
    .filter((one) => one.matches("[a], [onclick], [onerror], meta[http-equiv=refresh]") || leads(one))
    .map((one) => one.outerHTML);
};""".replace("ANDER", vijandig.ANDER)
"""What a text of ours would become: an element with one of its attributes, or one that runs or loads something.

A link to another site is none of these: a text may have one, and a reader chooses to follow it.
"""


def injected(page: Page) -> list[str]:
    found: list[str] = page.evaluate(f"() => {{ {INGESPOTEN} return ingespoten(document); }}")
    return found


def test_no_text_becomes_part_of_a_page_or_leads_to_another_host(opened: Opener, tmp_path: Path) -> None:
    site = vijandig.bouw_site(tmp_path)
    with served(site) as address:
        page = opened(at=address).page
        page.goto(f"{address}/index.html")
        _as_a_browser_reads_them(page, site)
        for path in SOORTEN:
            page.goto(f"{address}/{path}")
            assert page.url == f"{address}/{path}"
            assert injected(page) == [], path
        page.goto(f"{address}/vragen/stem.html")
        expect(page.get_by_role("heading", level=1)).to_contain_text(vijandig.KWAAD)
        assert vijandig.KWAAD in page.title()
        page.get_by_role("textbox", name="Zoeken").press_sequentially("ruimte")
        expect(page.get_by_role("search").get_by_role("link").first).to_be_visible()
        assert injected(page) == []


def _as_a_browser_reads_them(page: Page, site: Path) -> None:
    """Let the browser read every page of the site, without going there."""
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    showing = {name: html for name, html in pages.items() if vijandig.ANDER in html or "onerror" in html}
    assert len(showing) > 60
    assert {*SOORTEN, "404.html"} <= showing.keys()
    found = page.evaluate(
        f"""(pages) => {{ {INGESPOTEN} return Object.entries(pages).flatMap(([name, html]) =>
          ingespoten(new DOMParser().parseFromString(html, "text/html")).map((one) => [name, one])); }}""",
        showing,
    )
    # Of a voorstel with a new name the old pages lead on, to the new ones.
    assert [one for one in found if not one[0].startswith("voorstellen/oud-beleid/")] == []
    assert {html for _, html in found} == {
        f'<meta http-equiv="refresh" content="0; url={up}voorbeeld/{name}">' for up, name in _leading_on(site)
    }


def _leading_on(site: Path) -> list[tuple[str, str]]:
    old = site / "voorstellen/oud-beleid"
    pages = [path.relative_to(old) for path in old.rglob("*.html")]
    return [("../" * len(page.parts), page.as_posix()) for page in pages]
