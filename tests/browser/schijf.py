"""What a page has on the disk beside localStorage, and a browser that is killed as when a computer fails."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.browser.conftest import ARGUMENTEN, CHROMIUM, GEDULD, GEWOON

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Playwright

GEWIST = "gewist"
"""Under which the disk says when something was last wiped: a time, and not of what."""
OP_SCHIJF = """async () => {
    const namen = (await indexedDB.databases()).map(({ name }) => name);
    if (!namen.includes("maatwerktoets")) return { namen, inhoud: {} };
    const database = await new Promise((klaar, mislukt) => {
        const vraag = indexedDB.open("maatwerktoets");
        vraag.onsuccess = () => klaar(vraag.result);
        vraag.onerror = () => mislukt(vraag.error);
    });
    const kast = database.transaction("bewaard").objectStore("bewaard");
    const [sleutels, teksten] = await Promise.all([kast.getAllKeys(), kast.getAll()].map((vraag) =>
        new Promise((klaar) => { vraag.onsuccess = () => klaar(vraag.result); })));
    database.close();
    return { namen, inhoud: Object.fromEntries(sleutels.map((sleutel, plaats) => [sleutel, teksten[plaats]])) };
}"""


def op_schijf(page: Page) -> dict[str, str]:
    """All that this site has in databases on this device, by key, but for the time of the last wiping."""
    found: dict[str, Any] = page.evaluate(OP_SCHIJF)
    assert set(found["namen"]) <= {"maatwerktoets"}
    inhoud: dict[str, str] = found["inhoud"]
    assert inhoud.pop(GEWIST, "0").isdigit()
    return inhoud


def wacht_op_schijf(page: Page) -> None:
    """Until the disk has just what localStorage has."""
    page.wait_for_function(f"""async () => {{
        const {{ inhoud: {{ {GEWIST}, ...schijf }} }} = await ({OP_SCHIJF})();
        const hier = Object.entries(localStorage).filter(([sleutel]) => sleutel.startsWith("maatwerktoets/"));
        return JSON.stringify(Object.entries(schijf).sort()) === JSON.stringify(hier.sort());
    }}""")


def begin_browser(playwright: Playwright, profiel: Path) -> BrowserContext:
    """A browser of its own that keeps what it keeps in `profiel`."""
    context = playwright.chromium.launch_persistent_context(
        profiel,
        executable_path=CHROMIUM,
        args=ARGUMENTEN,
        **GEWOON,  # type: ignore[arg-type]
    )
    context.set_default_timeout(GEDULD)
    return context


def dood(context: BrowserContext, profiel: Path) -> None:
    """Kill every process of that browser at once, and let it save nothing."""
    with context.expect_event("close"):
        for proces in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if str(profiel).encode() in (proces / "cmdline").read_bytes():
                    os.kill(int(proces.name), signal.SIGKILL)
