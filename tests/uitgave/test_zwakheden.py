"""Silence is no good news: found, nothing found and could not look are three answers."""

from __future__ import annotations

import io
import json
import sys
import threading
from contextlib import contextmanager, redirect_stdout
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT
from uitgave.pakketten import APP
from uitgave.zwakheden import (
    GEVONDEN,
    KAPOT,
    NIET_OPGEHAALD,
    HulpmiddelError,
    Uitslag,
    kijk,
    kijk_app,
    kijk_python,
    sloten,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DENO = ROOT / ".venv" / "bin" / "deno"
SLOT = ROOT / "locks" / "pakket.txt"
GOED = {"name": "bel", "version": "1.0", "vulns": []}
ZWAK = {
    "name": "klok",
    "version": "2.1",
    "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.2"], "description": "x"}],
}
STIL = {"name": "klok", "skip_reason": "Dependency not found: klok (2.1)"}
Gezegd = tuple[int, str] | tuple[int, str, str]
NIETS: Gezegd = (0, json.dumps({"dependencies": [GOED]}))
GEVAL: Gezegd = (1, json.dumps({"dependencies": [ZWAK]}))
SCHOON_NPM: Gezegd = (0, "No known vulnerabilities found\n", "")


@pytest.fixture
def een_slot(tmp_path: Path) -> Path:
    """A repository with one lock file of Python, and the app's folder."""
    (tmp_path / "locks").mkdir()
    (tmp_path / "locks" / "een.txt").write_text("bel==1.0\n", "utf-8")
    (tmp_path / "site_templates" / "app").mkdir(parents=True)
    return tmp_path


def nep(folder: Path, name: str, code: int, out: str = "", err: str = "") -> Path:
    """A tool that says this and ends so."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(
        f"#!{sys.executable}\nimport sys\nsys.stdout.write({out!r})\nsys.stderr.write({err!r})\nsys.exit({code})\n",
        "utf-8",
    )
    path.chmod(0o755)
    return path


def pip_audit(folder: Path, *packages: dict[str, Any]) -> Path:
    found = any(package.get("vulns") for package in packages)
    return nep(folder, "pip-audit", int(found), json.dumps({"dependencies": packages, "fixes": []}))


@contextmanager
def lijst(weaknesses: dict[str, Any]) -> Iterator[str]:
    """A list of weaknesses for npm, on this machine alone."""

    class Antwoord(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            body = json.dumps(weaknesses).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Antwoord)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def test_a_weakness_in_python_is_named_with_the_version_that_mends_it(tmp_path: Path) -> None:
    found = kijk_python(SLOT, pip_audit(tmp_path, GOED, ZWAK))
    assert found == Uitslag("pakket.txt", ("klok 2.1: PYSEC-1, CVE-2026-1. Verholpen in: 2.2.",))


def test_without_a_weakness_it_says_so(tmp_path: Path) -> None:
    assert kijk_python(SLOT, pip_audit(tmp_path, GOED)).zinnen() == ["pakket.txt: geen bekende zwakheid."]


def test_a_package_that_was_skipped_is_no_good_news_though_the_tool_ends_well(tmp_path: Path) -> None:
    outcome = kijk_python(SLOT, pip_audit(tmp_path, GOED, STIL))
    assert NIET_OPGEHAALD in outcome.zinnen()[0]
    assert "geen bekende zwakheid" not in "".join(outcome.zinnen())


def test_a_weakness_is_said_too_when_another_package_was_skipped(tmp_path: Path) -> None:
    said = "\n".join(kijk_python(SLOT, pip_audit(tmp_path, ZWAK, STIL)).zinnen())
    assert "1 keer een bekende zwakheid" in said
    assert NIET_OPGEHAALD in said


@pytest.mark.parametrize(
    "said",
    [
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='h', port=443): Max retries exceeded",
        "ERROR: Name or service not known: failed to resolve",
        "ERROR: Could not connect: timed out",
        "503 Server Error: Service Unavailable",
    ],
)
def test_a_list_that_is_out_of_reach_is_said_and_is_no_failure(tmp_path: Path, said: str) -> None:
    outcome = kijk_python(SLOT, nep(tmp_path, "pip-audit", 1, err=f"Traceback\n{said}\n"))
    assert outcome.gevonden == ()
    assert outcome.onbekend == (said,)


@pytest.mark.parametrize("out", ["", '{"dependencies": []}', "[]"])
def test_a_tool_that_breaks_or_looks_at_nothing_is_a_failure(tmp_path: Path, out: str) -> None:
    with pytest.raises(HulpmiddelError, match=r"pakket\.txt"):
        kijk_python(SLOT, nep(tmp_path, "pip-audit", 1, out, "ERROR: package klok has duplicate requirements"))


def test_a_tool_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(HulpmiddelError, match="pip-audit"):
        kijk_python(SLOT, tmp_path / "pip-audit")


def test_deno_itself_tells_a_weakness_in_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    weakness = {"id": 1, "url": "u", "title": "Te diep", "severity": "high", "vulnerable_versions": "<99.0.0"}
    with lijst({"yaml": [weakness | {"cwe": [], "cvss": {"score": 5, "vectorString": None}}]}) as address:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", address)
        (line,) = kijk_app(APP, DENO).gevonden
    assert line == "Te diep Severity: high Package: yaml Vulnerable: <99.0.0 Info: u"


def test_deno_itself_finds_nothing_on_an_empty_list(monkeypatch: pytest.MonkeyPatch) -> None:
    with lijst({}) as address:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", address)
        assert kijk_app(APP, DENO) == Uitslag("deno.lock")


def test_deno_itself_says_that_the_list_is_out_of_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    with lijst({}) as address:
        gone = address
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", gone)
    outcome = kijk_app(APP, DENO)
    assert outcome.gevonden == ()
    assert NIET_OPGEHAALD in outcome.zinnen()[0]


@pytest.mark.parametrize(
    ("python", "npm", "ends", "says"),
    [
        (NIETS, SCHOON_NPM, 0, "geen bekende zwakheid"),
        (GEVAL, SCHOON_NPM, GEVONDEN, "klok 2.1"),
        ((1, "", "ConnectionError"), SCHOON_NPM, 0, NIET_OPGEHAALD),
        (NIETS, (0, "", "Failed to connect"), 0, NIET_OPGEHAALD),
        ((1, "", "ERROR: a bug"), SCHOON_NPM, KAPOT, "Het nakijken ging mis"),
        (GEVAL, (1, "", "panicked"), GEVONDEN, "Het nakijken ging mis"),
    ],
)
def test_only_a_weakness_or_a_broken_tool_fails(
    een_slot: Path, python: Gezegd, npm: Gezegd, ends: int, says: str
) -> None:
    nep(een_slot, "pip-audit", *python)
    nep(een_slot, "deno", *npm)
    said = io.StringIO()
    with redirect_stdout(said):
        assert kijk(een_slot, een_slot) == ends
    assert says in said.getvalue()


def test_every_lock_file_is_looked_at() -> None:
    assert {path.name for path in sloten()} == {path.name for path in (ROOT / "locks").iterdir()}


def test_what_is_said_names_each_lock(een_slot: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nep(een_slot, "pip-audit", *NIETS)
    nep(een_slot, "deno", *SCHOON_NPM)
    kijk(een_slot, een_slot)
    assert capsys.readouterr().out == "een.txt: geen bekende zwakheid.\ndeno.lock: geen bekende zwakheid.\n"
