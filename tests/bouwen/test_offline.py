"""What a browser is asked to keep of a gesprek's page: all that it loads, nothing else, and little."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from toets.bouwen.offline import bestanden, maak_werkers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KB = 1000
PAGE = """<html><head><link rel="icon" href="../../css/icoon.svg"><link rel="stylesheet" href="../../css/app.css">
<link rel="help" href="hulp.html"></head><body><a href="index.html">x</a><img src="data:image/png;base64,AA==">
<div data-deelnemer="../../app/deelnemer.js" data-qrlezer="../../app/qrlezer.js"
data-yamlschrijver="../../app/yamlschrijver.js"></div>
<script type="application/json">{}</script><script src="../../app/gesprek.js" defer></script></body></html>"""
STYLE = """@import "meer.css"; @font-face { src: url("fonts/letter.woff2") format("woff2"); }
.a { background: url(data:image/png;base64,AA==); }"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A finished site with one page of a gesprek, as far as that matters here."""
    files = {
        "voorstellen/wonen/gesprek.html": PAGE,
        "voorstellen/wonen/index.html": "niet nodig",
        "css/app.css": STYLE,
        "css/meer.css": "",
        "css/icoon.svg": "<svg/>",
        "css/fonts/letter.woff2": "letters",
        "app/gesprek.js": "gesprek()",
        "app/deelnemer.js": "doe_mee()",
        "app/qrlezer.js": "lees()",
        "app/yamlschrijver.js": "schrijf()",
        "app/offlinewerker.js": "werk()",
    }
    for address, text in files.items():
        path = tmp_path / "site" / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "site"


def lijst(worker: Path) -> dict[str, Any]:
    first, _ = worker.read_text().split(";\n", 1)
    data: dict[str, Any] = json.loads(first.removeprefix("const LIJST = "))
    return data


def kept(site: Path) -> Iterator[dict[str, Path]]:
    """What a browser keeps of each gesprek: the file behind every address in its worker."""
    workers = list(site.glob("voorstellen/*/gesprek-offline.js"))
    assert workers
    for worker in workers:
        yield {address: (worker.parent / address).resolve() for address in lijst(worker)["bestanden"]}


def test_the_list_holds_what_the_page_loads_also_by_its_styles_and_no_more(small: Path) -> None:
    assert set(bestanden(small, small / "voorstellen/wonen/gesprek.html")) == {
        "gesprek.html",
        "../../css/icoon.svg",
        "../../css/app.css",
        "../../css/meer.css",
        "../../css/fonts/letter.woff2",
        "../../app/deelnemer.js",
        "../../app/qrlezer.js",
        "../../app/yamlschrijver.js",
        "../../app/gesprek.js",
    }


def test_the_worker_says_what_each_file_must_be_and_does_its_work(small: Path) -> None:
    maak_werkers(small, leeg=False)
    worker = small / "voorstellen/wonen/gesprek-offline.js"
    digest = base64.b64encode(hashlib.sha256(b"gesprek()").digest()).decode()
    assert lijst(worker)["bestanden"]["../../app/gesprek.js"] == f"sha256-{digest}"
    assert worker.read_text().endswith("werk()")
    assert not (small / "app/offlinewerker.js").exists()


def test_the_same_files_give_the_same_worker_and_another_file_another_version(small: Path, tmp_path: Path) -> None:
    for copy in ("same", "other"):
        shutil.copytree(small, tmp_path / copy)
    (tmp_path / "other/css/fonts/letter.woff2").write_text("andere letters")
    texts = []
    for site in (small, tmp_path / "same", tmp_path / "other"):
        maak_werkers(site, leeg=False)
        texts.append((site / "voorstellen/wonen/gesprek-offline.js").read_text())
    assert texts[0] == texts[1]
    versions = [lijst(tmp_path / copy / "voorstellen/wonen/gesprek-offline.js")["versie"] for copy in ("same", "other")]
    assert versions[0] != versions[1]


def test_who_edits_gets_a_worker_that_keeps_nothing(small: Path) -> None:
    maak_werkers(small, leeg=True)
    assert lijst(small / "voorstellen/wonen/gesprek-offline.js")["bestanden"] == {}


def test_a_browser_keeps_less_than_570_kb_of_a_gesprek(site: Path) -> None:
    # Of which 25 are the letters of the room's screen, so that it is the same without a network, and 8 what makes the
    # key out of a short code.
    for files in kept(site):
        assert len(files) > 5
        assert sum(file.stat().st_size for file in files.values()) < 570 * KB


@pytest.mark.parametrize(("other", "most"), [("deelnemer.js", 120), ("gespreksleider.js", 50)])
def test_script_and_style_of_a_window_are_few_kb_over_the_network(site: Path, other: str, most: int) -> None:
    # Of the two scripts a window gets its own; what reads a QR code only when someone scans, and what writes YAML only
    # after the window is there.
    not_now = {other, "qrlezer.js", "yamlschrijver.js"}
    for files in kept(site):
        sent = [file for file in files.values() if file.suffix in (".js", ".css") and file.name not in not_now]
        assert sum(len(gzip.compress(file.read_bytes())) for file in sent) <= most * KB
