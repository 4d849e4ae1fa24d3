"""Loads the repository and links it.

laad(root) -> Inhoud       every file that is there, with all that is wrong in it
Dossier.van(inhoud)        everything linked, for who builds; only when nothing is wrong
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeVar

from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.bestandsnamen import naamfouten, verhaspeld
from toets.inhoud.lezen import Tabel, lees, naar_data
from toets.inhoud.mappen import kan_staan_in, lees_bytes, loop_door
from toets.inhoud.meldingen import valideer
from toets.inhoud.plaatsen import BOVENAAN, MAPPEN, PLAATSEN, id_van, is_map, pad_van, plaats_van, soort_van
from toets.inhoud.probleem import Probleem, bedoelde_u
from toets.inhoud.schijf import reden
from toets.inhoud.velden import leesteksten
from toets.inhoud.werkbladsjabloon import lees_sjabloon
from toets.model.aanbeveling import Aanbevelingen
from toets.model.basis import Model
from toets.model.casus import Casus
from toets.model.document import Document, Documenten
from toets.model.draaiboek import Draaiboek
from toets.model.factor import Factor, Factoren
from toets.model.gemeente import Gemeente
from toets.model.ingetrokken import Ingetrokken
from toets.model.instrument import Instrumenten
from toets.model.maatregelsoort import Maatregelsoort, Maatregelsoorten
from toets.model.opvolging import Opvolging
from toets.model.quickscan import Quickscan
from toets.model.rol import Rollen, Rolnamen
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag
from toets.model.vragenset import Vragenset
from toets.model.waarde import Waarden
from toets.model.zoekwoorden import Zoekgroep, Zoekwoorden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toets.inhoud.lezen import Pad

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Bestand:
    """One file: its path, its id, its text, the tree that was read, and the model made of it (None: not right)."""

    path: str
    id: str
    kind: type[Model]
    text: str
    root: Tabel | None
    model: Model | None

    @cached_property
    def leesteksten(self) -> list[tuple[Pad, str]]:
        """Every text in it that users read and we can word, with its path; each rule on plain Dutch asks for them."""
        return [*leesteksten(self.kind, naar_data(self.root))] if self.root else []


@dataclass
class Inhoud:
    """All files of a repository, and what is wrong in reading them."""

    bestanden: list[Bestand] = field(default_factory=list)
    problemen: list[Probleem] = field(default_factory=list)
    dicht: list[str] = field(default_factory=list)
    """The folders that can't be read: what stands in them is not known."""
    werkbladsjabloon: bytes | None = None
    """The municipality's own template for the werkblad, in Word."""
    sjabloonteksten: list[str] = field(default_factory=list)
    """What can be read in it, also when something else in it is wrong."""

    def van(self, kind: type[M]) -> Iterator[tuple[Bestand, M]]:
        """The files of one kind that are right, with their models, in the order of their paths."""
        for bestand in self.bestanden:
            if isinstance(bestand.model, kind):
                yield bestand, bestand.model

    def compleet(self, kind: type[Model]) -> bool:
        """Whether every file of this kind is right: a rule over all of them has nothing to say before."""
        whole = all(bestand.model is not None for bestand in self.bestanden if bestand.kind is kind)
        return whole and not self.kan_verborgen_zijn(kind)

    def kan_verborgen_zijn(self, kind: type[Model]) -> bool:
        """Whether a file of this kind may stand in a folder that can't be read."""
        places = [place for place, found in PLAATSEN.items() if found is kind]
        return any(kan_staan_in(place, folder) for place in places for folder in self.dicht)


@dataclass(frozen=True)
class Dossier:
    """The whole repository, right and linked: what pages, handouts and the sessiepakket are made from."""

    gemeente: Gemeente
    rollen: Rolnamen
    waarden: Waarden
    factoren: dict[str, Factor]
    factoren_inleiding: str
    aanbevelingen: Aanbevelingen
    instrumenten: Instrumenten
    quickscan: Quickscan
    maatregelsoorten: dict[str, Maatregelsoort]
    documenten: dict[str, Document]
    draaiboek: Draaiboek
    zoekwoorden: list[Zoekgroep]
    vragen: dict[str, Vraag]
    casussen: dict[str, Casus]
    vragensets: list[Vragenset]
    voorstellen: dict[str, Voorstel]
    verslagen: dict[str, dict[str, Verslag]]
    opvolging: dict[str, Opvolging]
    ingetrokken: dict[str, dict[str, Ingetrokken]]
    """Of every voorstel what was taken off the site: of that nothing else is here, whatever still stands in a file."""
    werkbladsjabloon: bytes | None

    @classmethod
    def van(cls, inhoud: Inhoud) -> Dossier:
        """Link what was loaded. Raises ValueError when something is wrong in it."""
        if inhoud.problemen:
            raise ValueError("there are problems: say them, build nothing")
        return cls(
            gemeente=_only(inhoud, Gemeente),
            rollen=_only(inhoud, Rollen).rollen,
            waarden=_only(inhoud, Waarden),
            factoren=_only(inhoud, Factoren).factoren,
            factoren_inleiding=_only(inhoud, Factoren).inleiding,
            aanbevelingen=_only(inhoud, Aanbevelingen),
            instrumenten=_only(inhoud, Instrumenten),
            quickscan=_only(inhoud, Quickscan),
            maatregelsoorten=_only(inhoud, Maatregelsoorten).maatregelsoorten,
            documenten=_only(inhoud, Documenten).documenten,
            draaiboek=_only(inhoud, Draaiboek),
            zoekwoorden=_only(inhoud, Zoekwoorden).zoekwoorden,
            vragen={bestand.id: vraag for bestand, vraag in inhoud.van(Vraag)},
            casussen={bestand.id: casus for bestand, casus in inhoud.van(Casus)},
            vragensets=sorted((s for _, s in inhoud.van(Vragenset)), key=lambda vragenset: vragenset.versie),
            voorstellen={bestand.id: voorstel for bestand, voorstel in inhoud.van(Voorstel)},
            verslagen=_van_voorstel(inhoud, Verslag, zonder=Ingetrokken),
            opvolging=_opvolging(inhoud),
            ingetrokken=_van_voorstel(inhoud, Ingetrokken),
            werkbladsjabloon=inhoud.werkbladsjabloon,
        )

    def vragenset(self) -> Vragenset | None:
        """The newest frozen set: what a sessie held today uses. None as long as nothing was frozen."""
        return self.vragensets[-1] if self.vragensets else None

    def vragen_in_gebruik(self) -> dict[str, Vraag]:
        """The questions of the newest frozen set, or the questions as they are while there is none.

        How far a vraag has come is said by its own file, as long as that asks the same.
        """
        vragenset = self.vragenset()
        if vragenset is None:
            return self.vragen
        own = self.vragen
        return {
            name: own[name] if name in own and own[name].vraagt_hetzelfde(vraag) else vraag
            for name, vraag in vragenset.vragen.items()
        }


def laad(root: Path) -> Inhoud:
    """Read every file of the repository at `root`. Never raises on what is in a file, or on one that can't be read."""
    inhoud = Inhoud()
    inhoud.werkbladsjabloon, problems, inhoud.sjabloonteksten = lees_sjabloon(root)
    inhoud.problemen.extend(problems)
    for folder in MAPPEN:
        if _hoort_er_te_zijn(folder) and not os.path.lexists(root / folder):
            hint = "Zet de map terug, of neem haar over uit de voorbeelden."
            _niet_gelezen(inhoud, Probleem(folder, 1, 1, Leesregel.BESTAND_ONTBREEKT, "deze map ontbreekt", hint))
    for found in loop_door(root, [*BOVENAAN, *MAPPEN]):
        content = found if isinstance(found, Probleem) else _lees(root, found)
        if isinstance(content, Probleem):
            _niet_gelezen(inhoud, content)
        elif isinstance(found, str):
            _voeg_toe(inhoud, found, content)
    inhoud.problemen.extend(_missing(inhoud))
    inhoud.problemen.extend(_without_voorstel(inhoud))
    inhoud.problemen.extend(_doubled_verslagen(bestand.path for bestand in inhoud.bestanden))
    return inhoud


def _hoort_er_te_zijn(folder: str) -> bool:
    """Whether a file that no repository can do without stands right in it; then its absence says all."""
    return any("*" not in place and place.startswith(f"{folder}/") for place in PLAATSEN)


def _lees(root: Path, path: str) -> bytes | Probleem:
    if is_map(path):
        wrong = reden(NotADirectoryError(errno.ENOTDIR, path))
        return Probleem(path, 1, 1, Leesregel.NIET_TE_LEZEN, *wrong)
    return lees_bytes(root, path)


def met_bestand(inhoud: Inhoud, path: str, content: bytes) -> Inhoud:
    """The same content as if this file stood in it too: to judge a file before it is written."""
    found = replace(inhoud, bestanden=[*inhoud.bestanden], problemen=[*inhoud.problemen])
    _voeg_toe(found, path, content)
    return found


def _voeg_toe(inhoud: Inhoud, path: str, content: bytes) -> None:
    kind = soort_van(path)
    if wrong := verhaspeld(path):
        # What stands in a copy or a download says nothing new: first it must be clear which one counts.
        rule = Leesregel.NAAM if kind else Leesregel.VREEMD_BESTAND
        _niet_gelezen(inhoud, Probleem(path, 1, 1, rule, wrong.melding, wrong.hint), wrong.pad)
        return
    if kind is None:
        inhoud.problemen.append(_stranger(path))
        return
    inhoud.problemen.extend(naamfouten(path))
    tree, problems = lees(path, content)
    inhoud.problemen.extend(problems)
    model = None
    if tree:
        model, problems = valideer(kind, tree, path)
        inhoud.problemen.extend(problems)
    text = content.decode("utf-8", errors="replace")
    inhoud.bestanden.append(Bestand(path, id_van(path), kind, text, tree, model))


def _niet_gelezen(inhoud: Inhoud, probleem: Probleem, meant: str = "") -> None:
    """A file that is there and can't be read is one in which all is wrong; what stands in a folder is not known.

    `meant` is the path that it should have had: what refers to it has nothing to say about that.
    """
    inhoud.problemen.append(probleem)
    path = meant or probleem.path
    kind = soort_van(path)
    if kind is None:
        inhoud.dicht.append(path)
    else:
        inhoud.bestanden.append(Bestand(probleem.path, id_van(path), kind, text="", root=None, model=None))


def _stranger(path: str) -> Probleem:
    folder, name = path.split("/")[1], PurePosixPath(path).stem
    expected = [place.replace("*", folder, 1).replace("*", name) for place in PLAATSEN if "/" in place]
    message = f"dit bestand hoort hier niet{bedoelde_u(path, expected)}"
    hint = "Hier horen: " + ", ".join(place.replace("*", "<naam>") for place in PLAATSEN) + "."
    return Probleem(path, 1, 1, Leesregel.VREEMD_BESTAND, message, hint)


_BIJ_VOORSTEL: dict[type[Model], str] = {
    Verslag: "dit verslag",
    Opvolging: "deze opvolging",
    Ingetrokken: "dit ingetrokken verslag",
}
"""How a file is called that belongs to a voorstel."""


def _missing(inhoud: Inhoud) -> Iterator[Probleem]:
    present = {bestand.path for bestand in inhoud.bestanden}
    if not any(bestand.kind is Vraag for bestand in inhoud.bestanden) and not inhoud.kan_verborgen_zijn(Vraag):
        folder = PurePosixPath(pad_van(Vraag)).parent.as_posix()
        hint = "Zet de vragen terug, of neem ze over uit de voorbeelden."
        yield Probleem(folder, 1, 1, Leesregel.BESTAND_ONTBREEKT, "hier staat geen vraag", hint)
    for place, kind in PLAATSEN.items():
        if "*" not in place and place not in present and not inhoud.kan_verborgen_zijn(kind):
            hint = "Zet het terug, of neem het over uit de voorbeelden."
            yield Probleem(place, 1, 1, Leesregel.BESTAND_ONTBREEKT, "dit bestand ontbreekt", hint)


def _without_voorstel(inhoud: Inhoud) -> Iterator[Probleem]:
    present = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Voorstel}
    # A file with a misspelled name, perhaps the voorstel, is said already.
    strange = [probleem.path for probleem in inhoud.problemen if plaats_van(probleem.path) is None]
    present |= {name for path in strange for name in PurePosixPath(path).parts[1:2]}
    for bestand in inhoud.bestanden:
        voorstel, _, _ = bestand.id.partition("/")
        if (said := _BIJ_VOORSTEL.get(bestand.kind)) and voorstel not in present:
            message = f"{said} hoort bij een voorstel dat er niet is: '{voorstel}'"
            hint = f"Zet `{pad_van(Voorstel, voorstel)}` terug, of zet dit bestand bij het goede voorstel."
            yield Probleem(bestand.path, 1, 1, Leesregel.BESTAND_ONTBREEKT, message, hint)


def _doubled_verslagen(paths: Iterable[str]) -> Iterator[Probleem]:
    """The id is drawn by chance, so the same one twice is a copy: in the wrong place, or under its other name."""
    first: dict[str, str] = {}
    for path in paths:
        if soort_van(path) is not Verslag:
            continue
        name = id_van(path).rpartition("/")[2]
        if name in first:
            message = f"dit verslag staat er ook al als `{first[name]}`"
            which = (
                "Bewaar het goede, en haal het andere weg. "
                if PurePosixPath(first[name]).parent == PurePosixPath(path).parent
                else "Laat het staan bij het voorstel waar het gesprek over ging, en haal het andere weg. "
            )
            hint = f"{which}Zijn het twee gesprekken? Geef er één een ander nummer van acht willekeurige tekens."
            yield Probleem(path, 1, 1, Leesregel.NAAM, message, hint)
        first.setdefault(name, path)


def _van_voorstel(inhoud: Inhoud, kind: type[M], *, zonder: type[Model] | None = None) -> dict[str, dict[str, M]]:
    """What there is of this kind for every voorstel, also for one that has none yet.

    `zonder`: what has the name of a file of that kind is left out.
    """
    weg = {bestand.id for bestand in inhoud.bestanden if bestand.kind is zonder}
    found: dict[str, dict[str, M]] = {bestand.id: {} for bestand, _ in inhoud.van(Voorstel)}
    for bestand, model in inhoud.van(kind):
        voorstel, name = bestand.id.split("/")
        if bestand.id not in weg:
            found[voorstel][name] = model
    return found


def _opvolging(inhoud: Inhoud) -> dict[str, Opvolging]:
    """What was said and done of the points, without those of a verslag that was taken off the site."""
    weg = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Ingetrokken}
    return {
        bestand.id: opvolging.zonder({item for item in opvolging.verslagen() if f"{bestand.id}/{item}" in weg})
        for bestand, opvolging in inhoud.van(Opvolging)
    }


def _only(inhoud: Inhoud, kind: type[M]) -> M:
    return next(model for _, model in inhoud.van(kind))
