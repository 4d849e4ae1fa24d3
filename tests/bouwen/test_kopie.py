"""The whole site in one zip: what a folder needs, the same bytes for the same site, and not itself."""

from __future__ import annotations

import shutil
import zipfile
from typing import TYPE_CHECKING

from toets.bouwen.kopie import MAP, maak_kopie
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path


def test_the_copy_holds_every_file_but_itself_and_what_only_a_server_needs(kleine_site: Path) -> None:
    with zipfile.ZipFile(kleine_site / adressen.KOPIE) as archive:
        names = set(archive.namelist())
    files = {f"{MAP}/{path.relative_to(kleine_site).as_posix()}" for path in kleine_site.rglob("*") if path.is_file()}
    assert names - files == {f"{MAP}/LEESMIJ.txt"}
    assert {name.removeprefix(f"{MAP}/") for name in files - names} == {
        "maatwerktoets.zip",
        "404.html",
        "_headers",
        "sitemap.xml",
        "sitemap.xml.gz",
        "sitemap-documenten.xml",
        "robots.txt",
        ".well-known/security.txt",
        "voorstellen/voorbeeld/gesprek-offline.js",
        "voorstellen/oud-beleid/gesprek-offline.js",
    }


def test_in_the_copy_no_link_leads_to_a_copy(kleine_site: Path) -> None:
    page = f"{MAP}/{adressen.OVER_DEZE_SITE}"
    with zipfile.ZipFile(kleine_site / adressen.KOPIE) as archive:
        text = archive.read(page).decode()
    assert "U leest nu die kopie." in text
    assert adressen.KOPIE not in text
    assert f'href="{adressen.KOPIE}"' in (kleine_site / adressen.OVER_DEZE_SITE).read_text("utf-8")


def test_the_same_site_gives_the_same_bytes_also_when_its_files_are_newer(kleine_site: Path, tmp_path: Path) -> None:
    again = tmp_path / "site"
    shutil.copytree(kleine_site, again, copy_function=shutil.copyfile)
    maak_kopie(again)
    assert (again / adressen.KOPIE).read_bytes() == (kleine_site / adressen.KOPIE).read_bytes()
