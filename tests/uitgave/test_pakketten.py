"""What a version is made of follows from what is locked, and from what the app's sources import."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tests.conftest import ROOT
from toets.bouwen.npm import NpmPakket, in_scripts, vastgelegd
from uitgave.pakketten import EIGEN_BEELD, SLOT, Pakket, letters, uit_app, uit_slot

if TYPE_CHECKING:
    from pathlib import Path

BEELD = {".gif", ".jpg", ".jpeg", ".otf", ".png", ".svg", ".ttf", ".webp", ".woff", ".woff2"}


def app(folder: Path, lock: dict[str, Any], source: str) -> Path:
    """A folder with a lock, what is declared, and one source."""
    (folder / "src").mkdir()
    (folder / "src" / "a.tsx").write_text(source, "utf-8")
    names = {key.rpartition("@")[0] for key in lock["npm"]}
    (folder / "deno.json").write_text(json.dumps({"imports": {name: f"npm:{name}" for name in names}}), "utf-8")
    (folder / "deno.lock").write_text(json.dumps(lock), "utf-8")
    return folder


def test_a_package_of_python_has_its_version_its_hashes_and_where_it_is_used(tmp_path: Path) -> None:
    slot = tmp_path / "slot.txt"
    slot.write_text(
        "# made by a program\nklok==2.1 ; os_name == 'nt' \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "    # via bel\nbel==1.0 \\\n    --hash=sha256:cc\n",
        "utf-8",
    )
    assert uit_slot(slot) == [
        Pakket("pypi", "klok", "2.1", (("SHA-256", "aa"), ("SHA-256", "bb")), "os_name == 'nt'"),
        Pakket("pypi", "bel", "1.0", (("SHA-256", "cc"),)),
    ]


def test_every_line_of_our_own_lock_that_names_a_package_is_read() -> None:
    named = re.findall(r"^([a-z][\w.-]+)==(\S+)", SLOT.read_text("utf-8"), re.MULTILINE)
    found = uit_slot(SLOT)
    assert [(pakket.naam, pakket.versie) for pakket in found] == named
    assert all(pakket.hashes for pakket in found)


def test_the_app_holds_what_its_sources_import_and_what_that_needs_and_no_tool(tmp_path: Path) -> None:
    lock = {
        "specifiers": {"npm:@zee/golf@2": "2.0.0", "npm:boot@1": "1.5.0", "npm:hamer@1": "1.0.0"},
        "npm": {
            "@zee/golf@2.0.0": {"integrity": "sha512-AA==", "dependencies": ["zout@3.0.0", "water"]},
            "boot@1.5.0": {"integrity": "sha512-AQ=="},
            "hamer@1.0.0": {"integrity": "sha512-Ag==", "dependencies": ["zout@2.0.0"]},
            "water@1.0.0_zout@3.0.0": {"integrity": "sha512-Aw=="},
            "zout@2.0.0": {"integrity": "sha512-BA=="},
            "zout@3.0.0": {"integrity": "sha512-BQ=="},
        },
    }
    folder = app(tmp_path, lock, 'import { x } from "@zee/golf/x.js";\nimport y from "boot";\n')
    assert [(pakket.naam, pakket.versie) for pakket in in_scripts(folder)] == [
        ("@zee/golf", "2.0.0"),
        ("boot", "1.5.0"),
        ("water", "1.0.0"),
        ("zout", "3.0.0"),
    ]
    assert in_scripts(folder)[1] == NpmPakket("boot", "1.5.0", "sha512-AQ==")
    assert vastgelegd(folder, "hamer") == NpmPakket("hamer", "1.0.0", "sha512-Ag==")
    assert uit_app(folder)[0].hashes == (("SHA-512", "00"),)


def test_a_package_has_one_address_anywhere() -> None:
    assert Pakket("npm", "@zee/golf", "2.0.0", ()).purl == "pkg:npm/%40zee/golf@2.0.0"
    assert Pakket("pypi", "bel", "1.0", ()).purl == "pkg:pypi/bel@1.0"


def test_every_picture_and_font_is_our_own_or_on_the_list_of_letters() -> None:
    paths = [path for path in (ROOT / "site_templates").rglob("*") if path.suffix in BEELD]
    found = {path.relative_to(ROOT).as_posix() for path in paths}
    of_others = {path for path in found if not path.startswith(EIGEN_BEELD)}
    assert of_others == {path for path, _ in letters()}
