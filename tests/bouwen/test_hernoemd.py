"""Who opens an old address of a voorstel arrives at the new one, also from a folder and without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import gemeente
from toets.controles.controle import controleer
from toets.gedeeld import adressen
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "policies/voorbeeld/voorstel.yml"


def test_every_page_that_a_voorstel_has_leads_on_from_its_old_address(kleine_site: Path) -> None:
    new, old = kleine_site / "voorstellen/voorbeeld", kleine_site / "voorstellen/oud-beleid"
    pages = [page.relative_to(new) for page in new.rglob("*.html")]
    assert {"index.html", "vragen.html", "gesprek.html", "verslagen/k7m2p9qd.html"} <= {p.as_posix() for p in pages}
    for page in pages:
        html = (old / page).read_text("utf-8")
        up = "../../" if page.parts[0] == "verslagen" else "../"
        target = f"{up}voorbeeld/{page.as_posix()}"
        assert f'content="0; url={target}"' in html
        assert f'<a href="{target}">Teams beslissen zelf</a>' in html
        assert f'rel="canonical" href="{target}"' in html
        assert "Content-Security-Policy" in html


def test_a_file_that_can_not_lead_on_stands_at_both_addresses(kleine_site: Path) -> None:
    old = kleine_site / "voorstellen/oud-beleid"
    files = [path for path in old.rglob("*") if path.suffix in {".pdf", ".zip"}]
    assert len(files) > 2
    for path in files:
        assert path.read_bytes() == (kleine_site / "voorstellen/voorbeeld" / path.relative_to(old)).read_bytes()


def test_a_device_that_kept_the_page_of_a_gesprek_at_the_old_address_lets_it_go(kleine_site: Path) -> None:
    assert '"bestanden": {}' in (kleine_site / "voorstellen/oud-beleid/gesprek-offline.js").read_text("utf-8")
    assert '"bestanden": {}' not in (kleine_site / "voorstellen/voorbeeld/gesprek-offline.js").read_text("utf-8")


def test_an_old_address_is_not_found_by_search_or_listed_for_search_engines(kleine_site: Path) -> None:
    for name in (adressen.ZOEKINDEX, "sitemap.xml", "voorstellen/index.html"):
        assert "oud-beleid" not in (kleine_site / name).read_text("utf-8")


def test_an_old_name_that_is_a_present_one_or_of_two_is_said_where_it_stands(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["policies/tweede/voorstel.yml"] = {**files[VOORSTEL], "hernoemd_van": ["oud-beleid", "voorbeeld"]}
    problems = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert [(p.path, p.message) for p in problems] == [
        ("policies/tweede/voorstel.yml", "'voorbeeld' is nu de naam van een voorstel"),
        (VOORSTEL, "de oude naam 'oud-beleid' staat al bij 'tweede'"),
    ]
    for problem in problems:
        line = (tmp_path / problem.path).read_text("utf-8").splitlines()[problem.line - 1]
        assert line.strip() in {"- voorbeeld", "- oud-beleid"}
        assert problem.hint


def test_an_old_name_that_can_be_no_address_is_refused(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL]["hernoemd_van"] = ["Oud Beleid", "../geheim"]
    assert {p.rule for p in controleer(laad(gemeente.schrijf(tmp_path, files)))} == {"verkeerde-vorm"}


def test_an_old_name_that_windows_or_the_site_keeps_is_refused(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL]["hernoemd_van"] = ["con", "lpt9", "gesprekken", "oud-beleid"]
    problems = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert [(p.rule, p.message) for p in problems] == [
        ("hernoemd-van", "de naam 'con' houdt Windows voor zichzelf"),
        ("hernoemd-van", "de naam 'lpt9' houdt Windows voor zichzelf"),
        ("hernoemd-van", "de naam 'gesprekken' is al van een pagina van de site zelf"),
    ]
    assert all(problem.hint.endswith("Haal deze naam weg.") for problem in problems)
