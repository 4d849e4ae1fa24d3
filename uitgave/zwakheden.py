"""Is there a known weakness in what we lock? Asks pip-audit and `deno audit`, and never calls silence good news.

Both tools can fail to reach the list of weaknesses and still end as if all is well. So we read what they say of each
package, and tell three answers apart: found, nothing found, and could not look. `make zwakheden`, or `.ci/zwakheden`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GEVONDEN, KAPOT = 1, 2
"""How it ends: a weakness was found; a tool did not work. Could not look is no failure, and is said."""

NIET_OPGEHAALD = "kon de lijst met bekende zwakheden niet ophalen"
_VERBINDING = re.compile(
    r"connect|resol|timed? ?out|unreachable|temporary failure|max retries|network|proxy|tls|ssl|"
    r"deserialize response|\b(429|5\d\d)\b",
    re.IGNORECASE,
)
"""What a tool says when the cause is the network or the other side, and not we."""


class HulpmiddelError(Exception):
    """A tool did not work, for another reason than the network; the text is what it said last."""


@dataclass(frozen=True)
class Uitslag:
    """What was found in one lock file: a line per weakness, and why packages could not be looked at."""

    slot: str
    gevonden: tuple[str, ...] = ()
    onbekend: tuple[str, ...] = ()

    def zinnen(self) -> list[str]:
        """What a person reads of it."""
        said = [
            f"{self.slot}: {len(self.gevonden)} keer een bekende zwakheid.",
            *(f"  - {line}" for line in self.gevonden),
        ]
        if self.onbekend:
            more = f" (en {len(self.onbekend) - 1} keer zoiets)" if len(self.onbekend) > 1 else ""
            unknown = [
                f"{self.slot}: {NIET_OPGEHAALD}. Of er een zwakheid in zit, weten we dus niet.",
                f"  - {self.onbekend[0]}{more}",
            ]
            return [*(said if self.gevonden else []), *unknown]
        return said if self.gevonden else [f"{self.slot}: geen bekende zwakheid."]


def kijk_python(slot: Path, pip_audit: Path) -> Uitslag:
    """What pip-audit says of each package in a lock file. Raises HulpmiddelError."""
    options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--desc", "off", "--format", "json"]
    done = _run([str(pip_audit), *options, "--requirement", str(slot)], ROOT)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return _onbekend(slot.name, done)
    found = [_line(package, weakness) for package in packages for weakness in package.get("vulns", [])]
    # Of these it only says so, and ends as if all is well.
    skipped = [package["skip_reason"] for package in packages if "skip_reason" in package]
    if not packages:
        raise HulpmiddelError(f"{slot.name}: pip-audit keek naar geen enkel pakket.")
    return Uitslag(slot.name, tuple(found), tuple(skipped))


def kijk_app(app: Path, deno: Path) -> Uitslag:
    """What Deno says of the packages of the app. Raises HulpmiddelError."""
    # Without that option a list that is out of reach ends in the same way as a weakness.
    done = _run([str(deno), "audit", "--frozen", "--ignore-registry-errors"], app)
    if done.returncode == 0 and "No known vulnerabilities found" in done.stdout:
        return Uitslag("deno.lock")
    if done.returncode and re.search(r"^Found \d+ vulnerabilities", done.stdout, re.MULTILINE):
        blocks = re.findall(r"^╭ (.+?)^╰ (.+?)$", done.stdout, re.MULTILINE | re.DOTALL)
        lines = [" ".join(f"{top} {end}".replace("│", " ").split()) for top, end in blocks]
        return Uitslag("deno.lock", tuple(lines or [done.stdout.strip()]))
    return _onbekend("deno.lock", done)


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "NO_COLOR": "1"}
    try:
        return subprocess.run(
            command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError as problem:
        raise HulpmiddelError(f"{command[0]}: {problem}") from problem


def _line(package: dict[str, str], weakness: dict[str, list[str]]) -> str:
    names = ", ".join([str(weakness["id"]), *weakness.get("aliases", [])])
    fixed = ", ".join(weakness.get("fix_versions", [])) or "nog geen versie"
    return f"{package['name']} {package['version']}: {names}. Verholpen in: {fixed}."


def _onbekend(slot: str, done: subprocess.CompletedProcess[str]) -> Uitslag:
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()] or ["(niets gezegd)"]
    if _VERBINDING.search(" ".join(lines)):
        return Uitslag(slot, onbekend=(lines[-1],))
    raise HulpmiddelError(f"{slot}: {lines[-1]}")


def sloten(root: Path = ROOT) -> list[Path]:
    """Every lock file of Python, also those that only developers use."""
    return sorted((root / "locks").glob("*.txt"))


def kijk(tools: Path, root: Path = ROOT) -> int:
    """Look at every lock file with the tools in this folder, say what came of it, and return how it ends."""
    ending = ".exe" if os.name == "nt" else ""
    looks = [partial(kijk_python, slot, tools / f"pip-audit{ending}") for slot in sloten(root)]
    looks.append(partial(kijk_app, root / "site_templates" / "app", tools / f"deno{ending}"))
    outcomes, broken = [], []
    for look in looks:
        try:
            outcomes.append(look())
        except HulpmiddelError as problem:
            broken.append(f"Het nakijken ging mis. {problem}")
    sys.stdout.writelines(f"{line}\n" for outcome in outcomes for line in outcome.zinnen())
    sys.stdout.writelines(f"{line}\n" for line in broken)
    if any(outcome.onbekend for outcome in outcomes):
        sys.stdout.write("Probeer het later opnieuw, met internet.\n")
    found = any(outcome.gevonden for outcome in outcomes)
    if found:
        sys.stdout.write("Wat u nu doet: docs/releasing.md, onder 'A known weakness'.\n")
    return GEVONDEN if found else KAPOT if broken else 0


if __name__ == "__main__":
    sys.exit(kijk(Path(sys.executable).parent))
