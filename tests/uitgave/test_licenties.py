"""Everything that goes with a version has a licence that goes with ours, and its notice goes along."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from toets.bouwen.licentieteksten import van_scripts, van_thema
from toets.bouwen.npm import NpmPakket, in_scripts, mappen
from uitgave.licenties import BIJLAGE, DOCUMENT, VERENIGBAAR, LicentieError, document, licentie, past
from uitgave.pakketten import APP, SLOT, Pakket, uit_app, uit_slot

if TYPE_CHECKING:
    from pathlib import Path

DENO = ROOT / ".venv" / "bin" / "deno"


@pytest.mark.parametrize("pakket", [*uit_slot(SLOT), *uit_app()], ids=lambda pakket: f"{pakket.naam}-{pakket.versie}")
def test_every_package_has_a_licence_that_goes_with_ours(pakket: Pakket) -> None:
    found = licentie(pakket)
    assert past(found), f"{pakket.naam} is under {found}: ask a lawyer, or do without it"


def test_of_a_choice_one_is_enough_and_of_two_at_once_both_are_needed() -> None:
    assert past("MIT")
    assert past("(SSPL-1.0 OR MIT)")
    assert past("MIT AND Apache-2.0")
    assert not past("SSPL-1.0")
    assert not past("MIT AND SSPL-1.0")
    assert not past("")


def test_the_list_of_licences_is_fresh() -> None:
    assert DOCUMENT.read_text("utf-8") == document(), "run `make licenties`"


def test_what_is_said_to_be_in_the_appendix_is_in_it() -> None:
    appendix = (ROOT / "LICENSE").read_text("utf-8").rpartition("\nAppendix\n")[2]
    for name in (name for name, why in VERENIGBAAR.items() if why == BIJLAGE):
        short, version = re.findall(r"[A-Z]+|\d[\d.]*", name)[:2]
        assert re.search(rf"\({short}\) v\. {version.removesuffix('.0')}\b", appendix), name


def test_a_package_that_is_not_there_has_no_licence_that_anyone_could_read(tmp_path: Path) -> None:
    with pytest.raises(LicentieError, match="not installed"):
        licentie(Pakket("pypi", "bestaat-niet", "1.0", ()))
    info = tmp_path / "stil-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: stil\nVersion: 1.0\n", "utf-8")
    with pytest.raises(LicentieError, match="stil says no licence"):
        licentie(Pakket("pypi", "stil", "1.0", ()), [str(tmp_path)])


@pytest.mark.parametrize(
    ("third", "expected"),
    [("Neither the name of the holder may be used.", "BSD-3-Clause"), ("", "BSD-2-Clause")],
)
def test_which_bsd_licence_it_is_follows_from_its_text(tmp_path: Path, third: str, expected: str) -> None:
    info = tmp_path / "zeef-1.0.dist-info"
    info.mkdir()
    said = "Metadata-Version: 2.1\nName: zeef\nVersion: 1.0\nClassifier: License :: OSI Approved :: BSD License\n"
    (info / "METADATA").write_text(said, "utf-8")
    (info / "LICENSE").write_text(f"Redistribution and use in source and\nbinary forms is permitted. {third}", "utf-8")
    (info / "RECORD").write_text("zeef-1.0.dist-info/LICENSE,,\nzeef-1.0.dist-info/METADATA,,\n", "utf-8")
    assert licentie(Pakket("pypi", "zeef", "1.0", ()), [str(tmp_path)]) == expected


def test_the_notice_of_each_package_in_the_scripts_goes_with_them() -> None:
    packages = in_scripts(APP)
    text = van_scripts(DENO, APP)
    folders = mappen(DENO, APP, packages)
    for pakket in packages:
        notice = text.partition(f"==== {pakket.naam} {pakket.versie} ====")[2].partition("\n==== ")[0]
        own = [path.read_text("utf-8").strip() for path in folders[pakket.naam].glob("LICENSE*")]
        assert own
        assert [text for text in own if text not in notice] == []
    assert "Permission is hereby granted" in van_thema()


def test_a_package_that_deno_does_not_have_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"bestaat-niet 1\.0"):
        mappen(DENO, APP, [NpmPakket("bestaat-niet", "1.0", "sha512-AA==")])


def test_a_package_without_its_licence_text_stops_the_scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty: dict[str, Path] = {pakket.naam: tmp_path for pakket in in_scripts(APP)}
    monkeypatch.setattr("toets.bouwen.licentieteksten.mappen", lambda *_: empty)
    with pytest.raises(FileNotFoundError, match="geen licentietekst"):
        van_scripts(DENO, APP)


@pytest.mark.bouwt
def test_the_notices_are_in_a_site_and_a_page_points_at_them(kleine_site: Path) -> None:
    text = (kleine_site / "app" / "licenties.txt").read_text("utf-8")
    assert [name for name in ("preact", "mkdocs-material") if f"==== {name} " not in text] == []
    assert 'href="app/licenties.txt"' in (kleine_site / "over-deze-site.html").read_text("utf-8")
