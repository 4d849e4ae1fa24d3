"""The rules over the content, one a file.

A rule is a module with a Dutch docstring (what it asks, why, an example that passes and one that fails; the site
shows it and the tests run it) and a function `controleer(inhoud)` that yields a Bevinding for each thing it finds; a
rule of the day has `bij_de_dag(inhoud, vandaag)` instead. Its id is the name of the module, with dashes. What it finds
is a mistake (`fout`), unless the module says `ERNST: Ernst = "let op"`: then everything goes on. Someone can answer it
in the file with a reason, unless the module says `NEGEERBAAR = False`: the site or a promise to people relies on it.
`REIK` says how far it looks. The forms hold every rule that needs one file only; one about a file with a form
that they don't hold says so in `NIET_IN_FORMULIER`, in words for who fills it in.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from toets.controles import regels
from toets.controles.negeren import beantwoord
from toets.controles.passages import zoek_passage
from toets.controles.register import Melding, Voorbeeld, leesmeldingen
from toets.gedeeld.regelnamen import ControleId
from toets.inhoud.lezen import MEESTE, NOG_MEER, Plek, zoek_plek
from toets.inhoud.probleem import Probleem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from types import ModuleType

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Ongezien, Reik


@dataclass(frozen=True)
class Bevinding:
    """What a rule found: in which file, at which path, what is wrong, and what to do about it.

    `passage` is the part of the text that it is about, as it stands there; its place is then the place that is said.
    `bij_sleutel`: it is about the key at the end of the path, not about what stands behind it.
    """

    bestand: Bestand
    pad: Pad
    message: str
    hint: str = ""
    passage: str = ""
    bij_sleutel: bool = False


@dataclass(frozen=True)
class Controle(Melding):
    """One rule, with the module that looks; how far that looks, and what a form that does not look should tell."""

    module: ModuleType
    reik: Reik
    niet_in_formulier: Ongezien

    def problemen(self, inhoud: Inhoud, vandaag: date | None = None) -> Iterator[Probleem]:
        """What the rule finds, each with its place; of one file no more than someone can read.

        Without a day a rule of the day finds nothing.
        """
        times: Counter[str] = Counter()
        for bevinding in self._kijk(inhoud, vandaag):
            bestand = bevinding.bestand
            times[bestand.path] += 1
            if times[bestand.path] > MEESTE + 1:
                continue
            plek = zoek_plek(bestand.root, bevinding.pad, key=bevinding.bij_sleutel) if bestand.root else Plek(1, 1)
            if times[bestand.path] > MEESTE:
                yield Probleem(bestand.path, *plek, self.id, *NOG_MEER, self.ernst)
                continue
            exact = zoek_passage(bestand.text, plek, bevinding.passage)
            yield Probleem(
                bestand.path, *exact, self.id, bevinding.message, bevinding.hint, self.ernst, begin=plek.line
            )

    def _kijk(self, inhoud: Inhoud, vandaag: date | None) -> Iterable[Bevinding]:
        if hasattr(self.module, "bij_de_dag"):
            return cast("_VanDeDag", self.module).bij_de_dag(inhoud, vandaag) if vandaag else ()
        return cast("_Module", self.module).controleer(inhoud)


class _Module(Protocol):
    def controleer(self, inhoud: Inhoud) -> Iterator[Bevinding]: ...


class _VanDeDag(Protocol):
    def bij_de_dag(self, inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]: ...


DOCSTRING = re.compile(
    r"(?P<titel>.+?)\n\n(?P<uitleg>.+?)\n\n"
    r"Goed, in (?P<goed_path>\S+):\n\n(?P<goed>.+?)\n\nFout, in (?P<fout_path>\S+):\n\n(?P<fout>.+)",
    re.DOTALL,
)


def alle_controles() -> list[Controle]:
    """Every rule in this folder, by name. Raises ValueError for a docstring without its two examples."""
    return [_controle(found.name) for found in pkgutil.iter_modules(regels.__path__)]


def alle_meldingen() -> list[Melding]:
    """All that `check` can say: what reading finds, then every rule."""
    return [*leesmeldingen(), *alle_controles()]


def controleer(inhoud: Inhoud, vandaag: date | None = None) -> list[Probleem]:
    """All that is wrong, in reading and by every rule, sorted by file and place; what was answered is left out.

    Without `vandaag` the rules of the day say nothing: then it is the same on every day.
    """
    controles = alle_controles()
    found = [probleem for controle in controles for probleem in controle.problemen(inhoud, vandaag)]
    answered = beantwoord(inhoud.bestanden, found, [*leesmeldingen(), *controles])
    return sorted({*inhoud.problemen, *answered})


def _controle(name: str) -> Controle:
    module = importlib.import_module(f"{regels.__name__}.{name}")
    parts = DOCSTRING.fullmatch((module.__doc__ or "").strip())
    if not parts:
        raise ValueError(f"the docstring of {name} lacks a title, an explanation or an example")
    return Controle(
        id=ControleId(name.replace("_", "-")),
        titel=parts["titel"],
        uitleg=parts["uitleg"],
        goed=Voorbeeld(parts["goed_path"], textwrap.dedent(parts["goed"])),
        fout=Voorbeeld(parts["fout_path"], textwrap.dedent(parts["fout"])),
        ernst=getattr(module, "ERNST", "fout"),
        negeerbaar=getattr(module, "NEGEERBAAR", True),
        module=module,
        reik=module.REIK,
        niet_in_formulier=getattr(module, "NIET_IN_FORMULIER", {}),
    )
