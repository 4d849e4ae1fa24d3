"""Firefox and WebKit, driven as a person would: only what a whole gesprek needs of WebDriver.

Firefox speaks its own form of it over a socket (Marionette), WebKit the W3C's over http. Both come from Debian; on a
machine without them the test that asks for one is left out, and says what to install.
"""

from __future__ import annotations

import http
import http.client
import json
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

GEDULD = 60
"""Seconds in which what must happen happens, also on a busy machine."""
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""Under which name WebDriver hands over an element; the standard fixes it."""
FIREFOX = "firefox-esr"
WEBKIT_DRIVER = "WebKitWebDriver"
PAKKETTEN = {FIREFOX: "firefox-esr", WEBKIT_DRIVER: "webkit2gtk-driver", "Xvfb": "xvfb"}

EERSTE = "return [...document.querySelectorAll('%s')].find((een) => (%s).trim().startsWith(%s))"
_WACHT = """
const klaar = arguments[arguments.length - 1];
const kijk = () => { %s };
const opnieuw = () => {
    let gezien = null;
    try { gezien = kijk(); } catch { /* Not there yet. */ }
    if (gezien) klaar(gezien); else setTimeout(opnieuw, 50);
};
opnieuw();
"""


class WeigeringError(Exception):
    """The browser refused a command; the text is its own."""


class Verbinding(Protocol):
    def vraag(self, naam: str, wat: dict[str, Any]) -> Any:
        """Does a command of WebDriver by the name that Marionette has for it, and returns its value."""


class Motor:
    """One browser, in the window that was chosen last."""

    def __init__(self, verbinding: Verbinding) -> None:
        self._verbinding = verbinding

    def ga(self, address: str) -> None:
        self._verbinding.vraag("WebDriver:Navigate", {"url": address})

    def doe(self, script: str, *arguments: Any) -> Any:
        return self._verbinding.vraag("WebDriver:ExecuteScript", {"script": script, "args": list(arguments)})

    def wacht(self, script: str) -> Any:
        """Until the script returns something; what that is."""
        return self._verbinding.vraag("WebDriver:ExecuteAsyncScript", {"script": _WACHT % script, "args": []})

    def klik(self, tekst: str) -> None:
        """Press the first button that begins with this text, with a real mouse: a window may open then."""
        found = self.wacht(EERSTE % ("button", "een.innerText", json.dumps(tekst)))
        self.doe("arguments[0].scrollIntoView({ block: 'center' })", found)
        self._verbinding.vraag("WebDriver:ElementClick", {"id": found[ELEMENT]})

    def kies(self, tekst: str) -> None:
        """Choose the radio or tick of which the label begins with this text."""
        found = self.wacht(EERSTE % ("input", "een.labels[0]?.innerText ?? ''", json.dumps(tekst)))
        self.doe("arguments[0].click()", found)

    def venster(self) -> str:
        return str(self._verbinding.vraag("WebDriver:GetWindowHandle", {}))

    def vensters(self) -> list[str]:
        return list(self._verbinding.vraag("WebDriver:GetWindowHandles", {}))

    def nieuw_venster(self) -> str:
        return str(self._verbinding.vraag("WebDriver:NewWindow", {"type": "tab"})["handle"])

    def naar(self, venster: str) -> None:
        self._verbinding.vraag("WebDriver:SwitchToWindow", {"handle": venster})


class Marionette:
    """Firefox's own socket: a length, a colon, and JSON."""

    def __init__(self, poort: int) -> None:
        plek = ("127.0.0.1", poort)
        self._stroom = _tot_het_lukt(lambda: socket.create_connection(plek, timeout=2 * GEDULD)).makefile("rwb")
        self._nummer = 0
        self._lees()
        self.vraag("WebDriver:NewSession", {"timeouts": {"script": 1000 * GEDULD}})

    def vraag(self, naam: str, wat: dict[str, Any]) -> Any:
        self._nummer += 1
        text = json.dumps([0, self._nummer, naam, wat]).encode()
        self._stroom.write(b"%d:%s" % (len(text), text))
        self._stroom.flush()
        _, _, error, result = self._lees()
        if error:
            raise WeigeringError(f"{naam}: {error['error']}: {error['message']}")
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def _lees(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._stroom.read(1)
        return json.loads(self._stroom.read(int(length[:-1])))


class WebDriver:
    """The W3C's WebDriver over http."""

    _PADEN: ClassVar = {
        "WebDriver:Navigate": ("POST", "url"),
        "WebDriver:ExecuteScript": ("POST", "execute/sync"),
        "WebDriver:ExecuteAsyncScript": ("POST", "execute/async"),
        "WebDriver:GetWindowHandle": ("GET", "window"),
        "WebDriver:GetWindowHandles": ("GET", "window/handles"),
        "WebDriver:SwitchToWindow": ("POST", "window"),
        "WebDriver:NewWindow": ("POST", "window/new"),
    }

    def __init__(self, poort: int, mogelijk: dict[str, Any]) -> None:
        self._poort = poort
        wanted = {"capabilities": {"alwaysMatch": mogelijk}}
        session = _tot_het_lukt(lambda: self._roep("POST", "/session", wanted))
        self._adres = f"/session/{session['sessionId']}"
        self._roep("POST", f"{self._adres}/timeouts", {"script": 1000 * GEDULD})

    def vraag(self, naam: str, wat: dict[str, Any]) -> Any:
        if naam == "WebDriver:ElementClick":
            return self._roep("POST", f"{self._adres}/element/{wat['id']}/click", {})
        method, path = self._PADEN[naam]
        return self._roep(method, f"{self._adres}/{path}", wat)

    def _roep(self, method: str, path: str, body: dict[str, Any]) -> Any:
        link = http.client.HTTPConnection("127.0.0.1", self._poort, timeout=2 * GEDULD)
        data = json.dumps(body).encode() if method == "POST" else None
        link.request(method, path, data, {"Content-Type": "application/json"})
        answer = link.getresponse()
        value = json.load(answer)["value"]
        link.close()
        if answer.status >= http.HTTPStatus.BAD_REQUEST:
            raise WeigeringError(f"{method} {path}: {value}")
        return value


def ontbreekt(*programmas: str) -> str:
    """What to install for these; empty when all of it is there."""
    missing = [PAKKETTEN[name] for name in programmas if not shutil.which(name)]
    return f"sudo apt-get install {' '.join(missing)}" if missing else ""


def firefox(profiel: Path) -> Iterator[Motor]:
    """A Firefox of its own without a window in sight, for as long as it is used."""
    poort = _vrije_poort()
    voorkeuren = {
        "marionette.port": poort,
        "dom.disable_open_during_load": False,
        "browser.shell.checkDefaultBrowser": False,
        "datareporting.policy.dataSubmissionEnabled": False,
        "app.update.enabled": False,
    }
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in voorkeuren.items()]
    (profiel / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [FIREFOX, "--headless", "--marionette", "--no-remote", "--profile", str(profiel)]
    yield from _met(command, {}, lambda: Motor(Marionette(poort)))


def webkit(profiel: Path) -> Iterator[Motor]:
    """WebKit's own small browser on a screen that nobody sees, for as long as it is used."""
    poort, scherm = _vrije_poort(), f":{90 + os.getpid() % 900}"
    browser = next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    options = {"webkitgtk:browserOptions": {"binary": str(browser), "args": ["--automation"]}}
    omgeving = {"DISPLAY": scherm, "HOME": str(profiel), "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
    buitenscherm = [shutil.which("Xvfb") or "Xvfb", scherm, "-screen", "0", "1280x900x24"]
    with subprocess.Popen(buitenscherm, stderr=subprocess.DEVNULL) as buiten:
        try:
            yield from _met([WEBKIT_DRIVER, f"--port={poort}"], omgeving, lambda: Motor(WebDriver(poort, options)))
        finally:
            buiten.terminate()


def _met(command: list[str], omgeving: dict[str, str], begin: Any) -> Iterator[Motor]:
    out: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=os.environ | omgeving, start_new_session=True, **out) as draait:
        try:
            yield begin()
        finally:
            os.killpg(draait.pid, 9)


def _vrije_poort() -> int:
    with socket.socket() as plek:
        plek.bind(("127.0.0.1", 0))
        return int(plek.getsockname()[1])


def _tot_het_lukt(doe: Any) -> Any:
    """What just began answers only after a while."""
    einde = time.monotonic() + GEDULD
    while True:
        try:
            return doe()
        except (OSError, WeigeringError):
            if time.monotonic() > einde:
                raise
            time.sleep(0.2)
