"""`serve`: who edits a file sees it in the browser."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

from playwright.sync_api import Browser, expect

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

import pytest

BOUWEN = 180_000
"""Milliseconds in which even a busy machine has made this small site."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def served(repo: Path) -> Iterator[str]:
    """A small municipality that is being served; its address."""
    port = free_port()
    command = [sys.executable, "-m", "toets", "serve", "--map", str(repo), "--poort", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout
    # It says its address when it listens.
    for line in process.stdout:
        if "Serving on" in line:
            break
    yield f"http://localhost:{port}"
    process.terminate()
    process.wait()


def test_a_change_in_a_file_reloads_the_page(served: str, repo: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{served}/voorstellen/voorbeeld/index.html")
    # The page hears of a change from the moment that the server has greeted it.
    page.wait_for_function("window.LiveReload?.connector?.protocol >= 6")
    expect(page.get_by_role("heading", level=1)).to_have_text("Teams beslissen zelf")
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text(path.read_text().replace("titel: Teams beslissen zelf", "titel: Een nieuwe titel"))
    # The whole site is made anew in between: on a busy machine that takes longer than a page ever does.
    expect(page.get_by_role("heading", level=1)).to_have_text("Een nieuwe titel", timeout=BOUWEN)
    page.close()
