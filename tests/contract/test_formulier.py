"""The form in the browser gets what it needs, says what the build says, and writes what the build reads."""

from __future__ import annotations

import json
import random
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from tests import gemeente
from tests.vectors.maak_formulier import VECTORS, maak
from toets.bouwen.bundel import APP
from toets.contract import formulier
from toets.contract.eiland import als_json
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.lezen import lees, naar_data
from toets.inhoud.velden import verwijzingen
from toets.model.voorstel import Voorstel

# What YAML, Markdown, a terminal or a browser may take for something else.
LASTIG = [
    *[
        ":",
        "#",
        "-",
        "?",
        "|",
        ">",
        "&",
        "*",
        "!",
        "%",
        "@",
        "`",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "~",
        "=",
        "<",
        ">",
        "€",
        "é",
        "ß",
        "你",
        "🙂",
    ],
    *('"', "\\", "\t", "\n", "\r", "\x85", "\u2028", "\ufeff", "\u00a0", "\x00", "\x07"),
    *("null", "ja", "nee", "yes", "on", "---", "...", "1e3", "0x1F", "2026-01-02", "50.000", "<<", "- ", ": ", " #"),
    *(" ", "\n\n", "\n  ", "\n- ", "  \n", "woord", "Een zin.", "x" * 120),
]


def dossier(repo: Path) -> Dossier:
    return Dossier.van(laad(repo))


def test_the_vectors_are_what_the_build_says_now() -> None:
    assert VECTORS.read_text("utf-8") == maak()


def test_the_form_knows_from_where_the_municipality_calls_a_sentence_long(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"]["extra"]["toets"]["drempels"] = {"woorden_per_zin": "15"}
    assert formulier.gegevens(dossier(gemeente.schrijf(tmp_path, files))).taal.meeste_woorden == 15


def test_both_forms_know_how_the_municipality_is_called(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"] |= {"site_name": "Toets Den Haag", "extra": {"toets": {"gemeente": "Den Haag"}}}
    everything = dossier(gemeente.schrijf(tmp_path, files))
    for gegevens in (formulier.gegevens(everything), formulier.gegevens_vraag(everything)):
        assert gegevens.gemeente == ["Toets Den Haag", "Den Haag"]


def test_the_form_tells_what_only_the_check_looks_for(repo: Path) -> None:
    everything = dossier(repo)
    voorstel = formulier.gegevens(everything).ongezien
    vraag = formulier.gegevens_vraag(everything).ongezien
    for said, words in ((voorstel, "een gesprek nog op tijd"), (vraag, "bij elk voorstel genoeg vragen")):
        assert [words in line for line in said].count(True) == 1
        for both in ("alles bestaat wat u noemt", "uw zinnen zeggen wie iets doet", "een tekst zwaar leest"):
            assert [both in line for line in said].count(True) == 1
    assert not any("oude naam" in line for line in vraag)


def test_everything_that_a_voorstel_can_refer_to_can_be_chosen(repo: Path) -> None:
    gegevens = formulier.gegevens(dossier(repo))
    known = {soort: [ding.id for ding in dingen] for soort, dingen in gegevens.dingen.items()}
    named = list(verwijzingen(Voorstel, gemeente.VOORSTEL))
    assert {soort for _, soort, _ in named} >= {"casussen", "documenten", "maatregelsoorten"}
    assert [name for _, soort, name in named if name not in known[soort]] == []


def test_the_schema_in_the_page_says_what_a_field_is_called_refers_to_and_may_hold(repo: Path) -> None:
    schema = formulier.gegevens(dossier(repo)).schema_
    assert schema["properties"]["nog_te_kiezen"]["title"] == "Wat is nog te kiezen?"
    assert schema["properties"]["samenvatting"]["x-hoogstens-woorden"] == 120
    assert schema["$defs"]["GekozenVerhaal"]["properties"]["casus"]["x-verwijzing"] == "casussen"
    assert list(schema["properties"])[:3] == ["format", "titel", "samenvatting"]


def test_every_field_of_a_voorstel_has_a_title_for_the_form(repo: Path) -> None:
    schema = formulier.gegevens(dossier(repo)).schema_
    parts = {"": schema, **schema["$defs"]}
    fields = {f"{part}.{name}": field for part, of in parts.items() for name, field in of["properties"].items()}
    assert [name for name, field in fields.items() if "title" not in field] == [".format"]


def test_nothing_in_the_data_can_end_the_block_that_holds_it(repo: Path) -> None:
    assert "</script" not in als_json(formulier.gegevens(dossier(repo)))


def test_whatever_text_someone_types_is_what_the_build_reads(repo: Path) -> None:
    """A random walk of awkward pieces in every kind of text, written by the form and read by the build."""
    chance = random.Random(2026)  # noqa: S311 (no secret: the same texts every time)

    def text() -> str:
        return "".join(chance.choices(LASTIG, k=chance.randint(1, 9)))

    filled_in = [
        {
            **gemeente.VOORSTEL,
            "titel": text(),
            "samenvatting": text(),
            "domeinen": [text(), text()],
            "beslispunten": [{"nummer": text(), "tekst": text(), "maatregelsoorten": ["mandaat"], "plaats": text()}],
        }
        for _ in range(300)
    ]
    schema = formulier.gegevens(dossier(repo)).schema_
    for text_of_file, expected in geschreven({"schema": schema, "ingevuld": filled_in}):
        root, problems = lees("voorstel.yml", text_of_file.encode())
        assert [probleem.as_text() for probleem in problems] == [], text_of_file
        assert root
        assert naar_data(root) == expected


def geschreven(filled_in: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The files that the form makes of this, and what should stand in them."""
    deno = Path(sysconfig.get_path("scripts")) / "deno"
    options = ["--quiet", "--frozen", "--allow-env=LOG_TOKENS,LOG_STREAM"]
    command: list[str | Path] = [deno, "run", *options, "tests/formulier/schrijven.ts"]
    done = subprocess.run(command, cwd=APP, input=json.dumps(filled_in), capture_output=True, text=True, check=True)
    written: list[tuple[str, dict[str, Any]]] = json.loads(done.stdout)
    return written


def test_the_form_knows_the_old_names_of_a_voorstel_as_taken(repo: Path) -> None:
    assert formulier.gegevens(dossier(repo)).bezet == ["voorbeeld", "oud-beleid"]
