"""Which vragen a voorstel gets, and why. The same for everyone: the app never selects.

Six vragen for a long sessie (two per waarde), three for a short one (one per waarde). They are chosen one by one:

1. what the voorstel itself adds;
2. the vraag about the room for maatwerk itself that fits best: that is what the instrument is for;
3. what fits best beside what is chosen (`passen`), of whichever waarde still has place. The last place goes to a vraag
   at which more room can come out worse when there is none yet: the instrument takes no side;
4. where a waarde has nothing left that fits, one of the general vragen makes the set whole, and says so.

The first of each waarde is asked in the short form too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from toets.afleiden.passen import Gedekt, Passen, beste
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
        for extra in voorstel.vragen.extra:
            self._neem([name for name in self._met_plek() if name == extra.vraag])
        if not self._heeft("over_de_ruimte"):
            self._neem(self._over_de_ruimte())
        while fitting := self._passend():
            self._neem(self._laatste(fitting))
        while general := [name for name in self._met_plek() if self.vragen[name].algemeen]:
            self._neem(self._laatste(general))

    def _neem(self, namen: list[str]) -> None:
        """Take the one of these that fits best, when there is one."""
        for name in beste(self.passen, self.gedekt, namen, self.vragen)[:1]:
            self.gekozen[self.vragen[name].waarde].append(name)
            self.over.remove(name)
            self.gedekt.erbij(self.passen, self.vragen[name])

    def _met_plek(self) -> list[str]:
        return [name for name in self.over if len(self.gekozen[self.vragen[name].waarde]) < PER_WAARDE_LANG]

    def _passend(self) -> list[str]:
        return [name for name in self._met_plek() if self.passen.past(self.vragen[name])]

    def _over_de_ruimte(self) -> list[str]:
        """Those about the room itself: that fit, or else the general ones."""
        room = [name for name in self._met_plek() if self.vragen[name].over_de_ruimte]
        fitting = [name for name in room if self.passen.past(self.vragen[name])]
        general = [name for name in room if self.vragen[name].algemeen]
        # A general one goes where the fewest vragen fit: there it takes the place of nothing.
        return fitting or sorted(general, key=lambda name: (self._aantal_passend(self.vragen[name].waarde), name))[:1]

    def _aantal_passend(self, waarde: WaardeId) -> int:
        return min(PER_WAARDE_LANG, sum(self.vragen[name].waarde == waarde for name in self._passend()))

    def _laatste(self, namen: list[str]) -> list[str]:
        """These, or where it is the last place for one: only those at which more room can come out worse."""
        worse = [name for name in self._met_plek() if self._kan_tegenvallen(name)]
        places = sum(PER_WAARDE_LANG - len(self.gekozen[waarde]) for waarde in {self.vragen[n].waarde for n in worse})
        if places != 1 or self._heeft("ruimte_kan_tegenvallen"):
            return namen
        return [name for name in worse if name in namen] or worse

    def _kan_tegenvallen(self, name: str) -> bool:
        vraag = self.vragen[name]
        return vraag.ruimte_kan_tegenvallen and (vraag.algemeen or self.passen.past(vraag))

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
