"""Which vragen a voorstel gets, and why. The same for everyone: the app never selects.

Six vragen for a long sessie (two per waarde), three for a short one (one per waarde). They are chosen one by one:

1. what the voorstel itself adds;
2. the vraag about the room for maatwerk itself that is about most kinds of what the voorstel does: that is what the
   instrument is for;
3. what fits best beside what is chosen (`passen`), of whichever waarde still has place;
4. where a waarde has nothing left that fits, one of the general vragen makes the set whole, and says so.

No choice may make the set less whole than it can be (`heel`): it holds a vraag at which more room can come out worse,
as the instrument takes no side, and as few general vragen as can be.

The first of each waarde is asked in the short form too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from toets.afleiden.heel import Aard, Heel, heel
from toets.afleiden.passen import Gedekt, Passen, beste, breedste
from toets.afleiden.redenen import gaat_over, reden
from toets.model.basis import WaardeId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toets.inhoud.dossier import Dossier
    from toets.model.casus import Casus
    from toets.model.maatregelsoort import Maatregelsoort
    from toets.model.voorstel import Voorstel
    from toets.model.vraag import Vraag

WAARDEN: tuple[WaardeId, ...] = get_args(WaardeId)
PER_WAARDE_LANG = 2
PER_WAARDE_KORT = 1
MAX_VRAGEN = PER_WAARDE_LANG * len(WAARDEN)
MAX_INSCHATTINGEN = 2
"""A code of a participant holds so many answers and predictions: more make it longer than its sixteen letters."""
AANTAL_RESERVES = 3


@dataclass(frozen=True)
class Bank:
    """All that a choice is made from."""

    vragen: Mapping[str, Vraag]
    soorten: Mapping[str, Maatregelsoort]
    casussen: Mapping[str, Casus]

    @classmethod
    def van(cls, dossier: Dossier) -> Bank:
        """What participants get now: the newest frozen set, or the vragen as they are while there is none."""
        return cls(dossier.vragen_in_gebruik(), dossier.maatregelsoorten, dossier.casussen)


@dataclass(frozen=True)
class Keuze:
    """One chosen vraag: its id, the vraag, why it was chosen (one line), and whether it is in the short form too."""

    id: str
    vraag: Vraag
    reden: str
    ook_kort: bool
    met_inschatting: bool


@dataclass(frozen=True)
class Reserve:
    """A vraag that came just after, and what of the voorstel it is about."""

    id: str
    vraag: Vraag
    reden: str


def kies(voorstel: Voorstel, bank: Bank) -> list[Keuze]:
    """Choose the vragen for a voorstel, in the order in which they are asked.

    Returns fewer than six only when too few vragen are left (the check `genoeg-vragen` refuses that).
    """
    keus = _Keus(voorstel, bank)
    predicted = _voorspeld(keus.gekozen, bank.vragen)
    why = {extra.vraag: f"Gekozen bij dit voorstel: {extra.reden}" for extra in voorstel.vragen.extra}
    return [
        Keuze(
            name,
            vraag := bank.vragen[name],
            why.get(name) or reden(vraag, keus.passen.geraakt(vraag), bank.soorten),
            ook_kort=place < PER_WAARDE_KORT,
            met_inschatting=name in predicted,
        )
        for waarde in WAARDEN
        for place, name in enumerate(keus.gekozen[waarde])
    ]


def reserves(voorstel: Voorstel, bank: Bank) -> list[Reserve]:
    """The vragen that would have come next, the nearest first: three at most."""
    keus = _Keus(voorstel, bank)
    left = [name for name in keus.over if keus.passen.past(bank.vragen[name])]
    return [
        Reserve(name, vraag := bank.vragen[name], gaat_over(vraag, keus.passen.geraakt(vraag), bank.soorten))
        for name in beste(keus.passen, keus.gedekt, left, bank.vragen)[:AANTAL_RESERVES]
    ]


class _Keus:
    """The choice while it is made."""

    def __init__(self, voorstel: Voorstel, bank: Bank) -> None:
        left_out = {keuze.vraag for keuze in voorstel.vragen.weglaten}
        self.vragen = bank.vragen
        self.passen = Passen.van(voorstel, bank.vragen, bank.casussen)
        self.gedekt = Gedekt()
        self.gekozen: dict[WaardeId, list[str]] = {waarde: [] for waarde in WAARDEN}
        self.over = [name for name in bank.vragen if name not in left_out]
        self.aard = {name: self._aard(vraag) for name, vraag in bank.vragen.items()}
        for extra in voorstel.vragen.extra:
            self._neem([name for name in self._met_plek() if name == extra.vraag])
        if not self._heeft("over_de_ruimte"):
            room = [name for name in self._bruikbaar() if self.vragen[name].over_de_ruimte]
            self._neem(breedste(self.passen, self.gedekt, self._heelste(room), self.vragen))
        while usable := self._bruikbaar():
            self._neem(beste(self.passen, self.gedekt, self._heelste(usable), self.vragen))

    def _neem(self, namen: list[str]) -> None:
        """Take the first of these, when there is one."""
        for name in namen[:1]:
            self.gekozen[self.vragen[name].waarde].append(name)
            self.over.remove(name)
            self.gedekt.erbij(self.vragen[name])

    def _plekken(self, waarde: WaardeId) -> int:
        return PER_WAARDE_LANG - len(self.gekozen[waarde])

    def _met_plek(self) -> list[str]:
        return [name for name in self.over if self._plekken(self.vragen[name].waarde)]

    def _bruikbaar(self) -> list[str]:
        """Those that still have place and fit, or would make the set whole."""
        return [name for name in self._met_plek() if self.vragen[name].algemeen or self.aard[name].past]

    def _aard(self, vraag: Vraag) -> Aard:
        return Aard(self.passen.past(vraag), vraag.over_de_ruimte, vraag.ruimte_kan_tegenvallen)

    def _heelste(self, namen: list[str]) -> list[str]:
        """Those of these after which the set can become most whole."""
        kinds = {name: (self.vragen[name].waarde, self.aard[name]) for name in namen}
        after = {kind: self._heel_na(*kind) for kind in set(kinds.values())}
        return [name for name, kind in kinds.items() if after[kind] == max(after.values())]

    def _heel_na(self, waarde: WaardeId, taken: Aard) -> Heel:
        """How whole the set can still become after one of this waarde."""
        left: dict[WaardeId, list[Aard]] = {each: [] for each in WAARDEN}
        for name in self._bruikbaar():
            left[self.vragen[name].waarde].append(self.aard[name])
        left[waarde].remove(taken)
        chosen = [self.aard[name] for names in self.gekozen.values() for name in names]
        places = {each: self._plekken(each) - (each == waarde) for each in WAARDEN}
        return heel([*chosen, taken], [(places[each], left[each]) for each in WAARDEN])

    def _heeft(self, veld: str) -> bool:
        return any(getattr(self.vragen[name], veld) for names in self.gekozen.values() for name in names)


def _voorspeld(gekozen: Mapping[WaardeId, list[str]], vragen: Mapping[str, Vraag]) -> list[str]:
    """At which of the chosen vragen participants predict: those of the short form first, of two rollen if it can."""
    short = {name for names in gekozen.values() for name in names[:PER_WAARDE_KORT]}
    able = [name for names in gekozen.values() for name in names if vragen[name].inschatting]
    able.sort(key=lambda name: name not in short)
    rest = sorted(
        able[1:], key=lambda name: (name not in short, vragen[name].inschatting == vragen[able[0]].inschatting)
    )
    return [*able[:1], *rest][:MAX_INSCHATTINGEN]
