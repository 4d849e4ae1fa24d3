"""What a version is made of, as a CycloneDX file (SBOM) that a program can read: `make sbom`.

cyclonedx-py knows what is installed and who needs whom; the lock files know the hashes, the packages themselves their
licence, and the app what its scripts hold. Here these come together.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from toets import __version__
from uitgave import ROOT
from uitgave.licenties import licentie
from uitgave.pakketten import SLOT, Pakket, letters, uit_app, uit_slot

Stuklijst = dict[str, Any]

AAN_DE_WORTEL = "root-component"
"""What cyclonedx-py calls the software itself."""


def stuklijst(installed: Stuklijst, folders: list[str] | None = None) -> Stuklijst:
    """The whole list: `installed` as cyclonedx-py made it, with version, hashes and licences, the app and the font.

    `folders` is where those packages are installed. Raises LicentieError.
    """
    python, app = uit_slot(SLOT), uit_app()
    known = {component["purl"]: component for component in installed["components"]}
    components = [_component(pakket, folders, known.get(pakket.purl)) for pakket in python]
    components += [_component(pakket) for pakket in app]
    components += [_letter(path, digits) for path, digits in letters()]
    itself = {**installed["metadata"]["component"], "version": __version__}
    ours = [pakket.purl for pakket in app] + [path for path, _ in letters()]
    return {
        **installed,
        "metadata": {**installed["metadata"], "component": itself},
        "components": components,
        "dependencies": [_needs(entry, ours) for entry in installed["dependencies"]],
    }


def _component(pakket: Pakket, folders: list[str] | None = None, known: Stuklijst | None = None) -> Stuklijst:
    made: Stuklijst = {
        "bom-ref": pakket.purl,
        **(known or {}),
        "type": "library",
        "name": pakket.naam,
        "version": pakket.versie,
        "purl": pakket.purl,
        "hashes": [{"alg": algorithm, "content": digits} for algorithm, digits in pakket.hashes],
        "licenses": [{"expression": licentie(pakket, folders), "acknowledgement": "concluded"}],
    }
    if pakket.voorwaarde:
        made["properties"] = [{"name": "maatwerktoets:alleen-als", "value": pakket.voorwaarde}]
    return made


def _letter(path: str, digits: str) -> Stuklijst:
    return {
        "type": "file",
        "bom-ref": path,
        "name": path,
        "hashes": [{"alg": "SHA-256", "content": digits}],
        "licenses": [{"expression": "OFL-1.1", "acknowledgement": "declared"}],
    }


def _needs(entry: Stuklijst, ours: list[str]) -> Stuklijst:
    """An entry of who needs whom; what the scripts and the font hold is needed by the software itself."""
    if entry["ref"] != AAN_DE_WORTEL:
        return entry
    return {**entry, "dependsOn": [*entry.get("dependsOn", []), *ours]}


def fouten(made: Stuklijst) -> list[str]:
    """What the CycloneDX schema has against a list; needs the environment of `make sbom`."""
    from cyclonedx.schema import SchemaVersion  # type: ignore[import-not-found]  # noqa: PLC0415
    from cyclonedx.validation.json import JsonStrictValidator  # type: ignore[import-not-found]  # noqa: PLC0415

    version = SchemaVersion.from_version(made["specVersion"])
    return [str(found) for found in JsonStrictValidator(version).validate_str(json.dumps(made), all_errors=True) or ()]


def main(installed: str, folder: str) -> int:
    """Make the list of what cyclonedx-py wrote in the file `installed` and of the packages in `folder`; into dist/."""
    made = stuklijst(json.loads(Path(installed).read_text("utf-8")), [folder])
    if found := fouten(made):
        sys.stderr.write("Dit is geen goede CycloneDX-lijst:\n" + "\n".join(found) + "\n")
        return 1
    target = ROOT / "dist" / f"maatwerktoets-{__version__}.cdx.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(made, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    sys.stdout.write(f"{target.relative_to(ROOT)}: {len(made['components'])} onderdelen, elk met een licentie.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
