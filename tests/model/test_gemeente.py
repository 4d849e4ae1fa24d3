"""mkdocs.yml holds what is of the municipality. What the site engine would read there besides is refused in Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.config.defaults import MkDocsConfig

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import lees
from toets.inhoud.meldingen import valideer
from toets.model.gemeente import MOTOR, Gemeente

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem

BEGIN = "site_name: Maatwerktoets Voorbeeld\nextra:\n  toets:\n    gemeente: Voorbeeld\n"


def problems(text: str) -> list[Probleem]:
    root, unreadable = lees("mkdocs.yml", text.encode())
    return unreadable + (valideer(Gemeente, root, "mkdocs.yml")[1] if root else [])


def test_the_list_of_refused_keys_is_all_that_the_engine_reads_but_what_we_ask_for() -> None:
    engine = {name for name, _ in MkDocsConfig()._schema}  # noqa: SLF001 (its one list of keys)
    assert engine - Gemeente.model_fields.keys() - {"config_file_path"} | {"INHERIT"} == MOTOR


@pytest.mark.parametrize("key", sorted(MOTOR))
def test_what_the_engine_would_read_is_refused_at_its_line(key: str) -> None:
    (found,) = problems(f"{BEGIN}{key}: [https://voorbeeld.example/kwaad.js]\n")
    assert (found.line, found.column, found.rule) == (5, 1, "onbekende-sleutel")
    assert found.message == f"'{key}' kan in dit bestand niet"
    assert found.hint == (
        f"Hoe de site eruitziet en werkt, hoort bij de maatwerktoets zelf. Haal '{key}' weg, met alles wat eronder "
        "staat. Hier kan: site_name, site_url, repo_url, extra."
    )


def test_a_month_where_a_day_belongs_is_told_how_to_write_a_day() -> None:
    (found,) = problems(f"{BEGIN}    beveiliging: {{verloopt: 2027-01, contact: a@b.nl}}\n")
    assert found.message == "'2027-01' is geen dag; schrijf bijvoorbeeld 2027-11-01"


VREEMD = [
    "https://[gemeente].nl/contact",
    "https://a]b",
    "https://a\u2100b",
    "https://[abc",
    "https://x:99999/",
    "https:///x",
]


@pytest.mark.parametrize("address", VREEMD)
@pytest.mark.parametrize(
    "place",
    [
        "    contact: {{link: '{}'}}\n",
        "    beveiliging: {{verloopt: 2027-01-02, contact: '{}'}}\n",
        "    beveiliging: {{verloopt: 2027-01-02, contact: a@b.nl, beleid: '{}'}}\n",
        "    toegankelijkheid: {{status: A, getekend: 2026-01-02, functie: a, verklaring: '{}'}}\n",
    ],
)
def test_an_address_that_no_browser_can_open_is_refused_with_what_to_do(address: str, place: str) -> None:
    (found,) = problems(BEGIN + place.format(address))
    assert found.message == f"'{address}' is geen adres dat een browser kan openen"
    assert found.hint.startswith("Kijk het adres na")


@pytest.mark.parametrize("key", ["site_url", "repo_url"])
def test_an_address_of_the_site_that_no_browser_can_open_is_refused(key: str) -> None:
    (found,) = problems(f"{BEGIN}{key}: https://voorbeeld.example:99999/\n")
    assert found.rule == "verkeerde-vorm"


# What a YAML reader that makes dates, numbers and merges of it stumbles over, or takes for a setting of the engine.
VALKUILEN = (
    "x: 2026-02-30",
    "x: =",
    "x: " + "9" * 5000,
    "<<: foo",
    "x: !!python/name:os.system",
    "theme:",
    "theme: material",
    "theme: {name: null, custom_dir: ../kwaad}",
    "hooks: [policies/hook.py]",
    "INHERIT: ../ander.yml",
    "plugins: {search: {lang: en}}",
    "extra_javascript: [https://voorbeeld.example/kwaad.js]",
)


@pytest.mark.parametrize("line", VALKUILEN, ids=lambda line: line[:30])
def test_what_the_engine_could_stumble_over_is_said_by_the_check(repo: Path, line: str) -> None:
    (repo / "mkdocs.yml").write_text(BEGIN + line + "\n", encoding="utf-8")
    found = controleer(laad(repo))
    assert found
    assert {(problem.path, problem.line) for problem in found} == {("mkdocs.yml", 5)}
    assert all(problem.hint for problem in found)


@pytest.mark.parametrize(
    "key", ["polyfills", "scope", "analytics", "alternate", "homepage", "voet", "version", "consent"]
)
def test_under_extra_stands_nothing_but_our_settings(key: str) -> None:
    (found,) = problems(BEGIN.replace("extra:\n", f"extra:\n  {key}: {{url: x}}\n"))
    assert found.message.startswith(f"onbekende sleutel '{key}'")
    assert found.hint.startswith("Hier kan: toets.")


def test_a_misspelled_key_of_ours_gets_the_right_one() -> None:
    (found,) = problems(BEGIN + "site_ulr: https://voorbeeld.example/\n")
    assert found.message == "onbekende sleutel 'site_ulr', bedoelde u 'site_url'?"


@pytest.mark.parametrize("key", ["site_url", "repo_url"])
@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("https://maatwerktoets.example", True),
        ("http://localhost:8000/", True),
        ("https://xn--sdwest-fryslan-osb.example/toets/", True),
        ("https://github.com/gemeente/toets.git", True),
        ("javascript:alert(1)", False),
        ("//voorbeeld.example/", False),
        ("ftp://voorbeeld.example/", False),
        ("https://", False),
        ("https:///toets/", False),
        ("https://a.example//ander.example/", False),
        ("https://a.example/toets//x/", False),
        ("https://a.example/toets/../x/", False),
        ("https://[", False),
        ("https://a\N{ACCOUNT OF}b.example/", False),
        ("https://wie@voorbeeld.example/", False),
        ("https://voorbeeld.example:haven/", False),
        ("https://voorbeeld.example/?x=1", False),
        ("https://voorbeeld.example/#plek", False),
        ('https://voorbeeld.example/" onload="x', False),
        ("https://voorbeeld.example/');x('", False),
        ("https://voorbeeld.example/<b>", False),
        ("https://voorbeeld.example/een twee", False),
        ("https://voorbeeld.example/een\\twee", False),
    ],
)
def test_an_address_is_a_whole_web_address_that_others_can_be_put_behind(
    key: str, address: str, *, right: bool
) -> None:
    content: dict[str, Any] = {**gemeente.INHOUD["mkdocs.yml"], key: address}
    found = problems(gemeente.als_yaml(content))
    assert [problem.rule for problem in found] == ([] if right else ["verkeerde-vorm"])
    assert all("https://maatwerktoets.example/" in problem.hint for problem in found)
