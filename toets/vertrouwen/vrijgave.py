"""What may leave the room: the rules, as functions of head counts and tallies. `vrijgave.ts` in the app holds the same.

The guarantee: from what is published, a participant who knows their own answer, how many people each rol had and who
skipped a vraag, can exclude no answer for any other participant. `tests/vertrouwen/test_vrijgave_garantie.py`
enumerates that for every size that occurs, of up to twelve people, and `tests/bewijs.py` says why one vraag in one
ronde suffices; `tests/vectors/vrijgave.json` holds Python and TypeScript equal. Why these rules: docs/vrijgave.md.

A participant who skips a vraag still counts: the share of a label is a share of the people, so that nothing is called
shared because others kept silent. But who sees that somebody skipped can leave that person out of the sum. That is why
an outcome is withheld (`te weinig antwoorden`) when too few people answered for it to hide each one of them. Whether it
is withheld depends on how many answered, never on what they answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

from toets.model.basis import Antwoordcode, Gekozen, Klasse, Label, Rol, Uitkomst, Wijze

Aantallen = Mapping[Rol, int]
"""People per rol; a rol that is left out has nobody."""

RolTelling = Mapping[Antwoordcode, int]
"""How often each answer was given; who skipped the vraag is not in it."""

Telling = Mapping[Rol, RolTelling]

Reden = Literal["minder dan vijf", "te weinig antwoorden"]

ROLLEN: tuple[Rol, ...] = get_args(Rol)
ANTWOORDCODES: tuple[Antwoordcode, ...] = get_args(Antwoordcode)
GEDEELD: tuple[Literal["plus", "gelijk", "min"], ...] = ("plus", "gelijk", "min")

MIN_MENSEN = 5
"""The smallest group of which anything is said. Source: enumeration; with four people, three fifths is three, and the
fourth, who chose something else, then knows the answer of all three. Also the first boundary of the classes."""

MIDDELGROOT_TOT = 10
"""From here on a size is `10+`. Source: a verslag holds classes, never counts; a sessie has 4 to 12 people."""

VAN_RUIMTE = 10
"""How much more people than its class begins with a rol must have, before a verslag says of how many they were. Source:
our own. Beside `5-9`, `van: 5` says that exactly five came, and beside `<5`, `van: 1` says who did. From here on, `van`
lies above the top of each class that has one, and so says nothing of a count that the class does not. Of `10+`, it
leaves eleven counts or more."""

MEEST_VAN = 9999
"""The most people of one rol that a verslag can name. Source: our own; no gemeente has more, so more is a slip."""

RUIM_PER_ROL = 3
"""The fewest people in a rol of which is said what more than half of it chose, and the fewest who chose an answer that
is named beside others. Source: enumeration; of two people, or two answers, one who reads it knows the other."""

MIN_GEKOZEN = 2
"""The fewest answers that are named beside each other. Source: our own; one named answer would read as the group's, and
those who confer would learn more."""

MIN_PER_ROL = 2
"""The fewest people in a rol that is compared where no two rollen have `RUIM_PER_ROL`. Source: enumeration; what a rol
of one person chose is that person's answer."""

MIN_ROLLEN = 2
"""The fewest rollen in a mode that sets rollen side by side. Source: one rol has nothing to be compared with."""

DEEL_TELLER, DEEL_NOEMER = 3, 5
"""The share of the people that makes an answer shared. Source: well over half, so that no two answers can both be, and
low enough to leave two people of five who may have chosen anything."""

RUIMTE = 2
"""How many more answers there must be than a label takes. Source: enumeration; one for the participant who reads it and
chose something else, one so that each of the others may have done so too. When all answer, `MIN_MENSEN` sees to it."""


@dataclass(frozen=True)
class Achtergehouden:
    """In the place of an outcome that is not published: why not."""

    reden: Reden


@dataclass(frozen=True)
class Gedragen:
    """In the place of `verdeeld`: the answers that three or more people chose each, in a fixed order."""

    gekozen: tuple[Gekozen, ...]


Groepsantwoord = dict[Rol | Literal["allen"], Label | Gedragen | Uitkomst | Achtergehouden]
"""What is published of one vraag: of each rol (mode `per-rol`) or of all together (`allen`), in what they agree."""


def klasse(aantal: int) -> Klasse:
    """The class of a number of people: all that a verslag says about size. Nobody is `<5` too.

    Raises ValueError for a number below zero. Source: no counts in a verslag.
    """
    _weiger_negatief(aantal)
    if aantal < MIN_MENSEN:
        return "<5"
    return "5-9" if aantal < MIDDELGROOT_TOT else "10+"


def kleinste_van(klasse: Klasse | None) -> int:
    """From which number on a verslag may say how many people of a rol there are, beside its class.

    None is a rol of which nobody came: of few people, who stayed away is known by name.
    """
    begins = {"5-9": MIN_MENSEN, "10+": MIDDELGROOT_TOT}
    return VAN_RUIMTE + (begins.get(klasse, 0) if klasse else 0)


def mogelijke_wijzen(aantallen: Aantallen) -> list[Wijze]:
    """The modes among which a group of this size may choose, in a fixed order; none below five people.

    Takes the head count per rol of the sessie, for both rondes: who skips a vraag or a ronde changes nothing.
    Raises ValueError for a number below zero.
    Source: one mode per verslag, because two together can be subtracted from each other.
    """
    aanwezig = [aantal for aantal in _aantal_per_rol(aantallen).values() if aantal]
    mag: dict[Wijze, bool] = {
        "per-rol": sum(aantal >= MIN_MENSEN for aantal in aanwezig) >= MIN_ROLLEN,
        "groep": sum(aanwezig) >= MIN_MENSEN,
        "overeenkomst": sum(aanwezig) >= MIN_MENSEN and bool(vergeleken(aantallen)),
    }
    return [wijze for wijze, ja in mag.items() if ja]


def vergeleken(aantallen: Aantallen) -> list[Rol]:
    """The rollen that `overeenkomst` sets side by side: those of three people or more, else of two; none if it is one.

    A smaller rol counts among all the people, and nothing is said of it. Raises ValueError for a number below zero.
    Source: enumeration; with a rol of one or two among them, more than "yes" or "no" gives an answer away.
    """
    mensen = _aantal_per_rol(aantallen)
    for smallest in (RUIM_PER_ROL, MIN_PER_ROL):
        rollen = [rol for rol in ROLLEN if mensen[rol] >= smallest]
        if len(rollen) >= MIN_ROLLEN:
            return rollen
    return []


def nodig(aantal: int) -> int:
    """How many of so many people make an answer shared: three fifths, rounded up."""
    return -(-DEEL_TELLER * aantal // DEEL_NOEMER)


def label(telling: RolTelling, aantal: int) -> Label:
    """What a group of `aantal` people answered, in one word: an answer that is shared, `onzeker` or `verdeeld`.

    `verschilt` and `weet_niet` together make `onzeker`. Who skipped the vraag is in `aantal` and not in `telling`.
    Says nothing about whether it may be published: `groepsantwoord` does. Raises ValueError for a group of nobody, a
    number below zero, or more answers than people.
    Source: a label stands for a share, never for a count.
    """
    if aantal < 1:
        raise ValueError("a group of nobody has no label")
    _weiger_te_veel(telling, aantal)
    shared = (name for name, count in _per_klasse(telling).items() if count >= nodig(aantal))
    return next(shared, "verdeeld")


def gedragen(telling: RolTelling) -> Gedragen | None:
    """The answers that three or more people chose each, where a group shares none; None where that may not be said.

    `verschilt` and `weet_niet` are one class (`onzeker`), as in a label. It needs two such classes, and so many answers
    that two people more may have chosen anything. Raises ValueError for a number below zero.
    Source: enumeration; said of two people's answer, or with less room, it excludes what was not named.
    """
    answered = _antwoorden(telling)
    chosen = tuple(name for name, count in _per_klasse(telling).items() if count >= RUIM_PER_ROL)
    enough = len(chosen) >= MIN_GEKOZEN and RUIM_PER_ROL * len(chosen) + RUIMTE <= answered
    return Gedragen(chosen) if enough else None


def overeenkomst(aantallen: Aantallen, telling: Telling) -> Uitkomst:
    """How the rollen that are compared relate; it names no answer and no rol.

    An answer is shared when three fifths of all the people chose it, those of smaller rollen too. `in-elke-rol`: more
    than half of those who answered in each compared rol chose it. `niet-in-elke-rol`: not so. `tegenover`: in two
    compared rollen more than half chose an answer that nobody in the other one chose. `geen-gedeeld`: none of these.

    When people skipped, and no more answered than it takes to publish anything, `niet-in-elke-rol` is not set apart.
    Where no two rollen have three people, all that is said is whether there is a shared answer that at least half of
    the people in each rol of two or more chose (`in-elke-rol`), or not (`geen-gedeeld`).
    Says nothing about whether it may be published: `groepsantwoord` does. Raises ValueError when fewer than two rollen
    can be compared, a number below zero, or more answers than people.
    Source: enumeration of many candidates; asking more, or of smaller rollen, gives answers away.
    """
    mensen = _aantal_per_rol(aantallen)
    antwoorden = {rol: telling.get(rol, {}) for rol in ROLLEN}
    for rol in ROLLEN:
        _weiger_te_veel(antwoorden[rol], mensen[rol])
    compared = {rol: antwoorden[rol] for rol in vergeleken(mensen)}
    if not compared:
        raise ValueError("fewer than two rollen are large enough: there is nothing to compare")
    together = _samen(antwoorden)
    everybody = sum(mensen.values())
    shared = next((code for code in ANTWOORDCODES if together[code] >= nodig(everybody)), None)
    if any(mensen[rol] < RUIM_PER_ROL for rol in compared):
        in_each = shared and all(2 * van_rol.get(shared, 0) >= mensen[rol] for rol, van_rol in compared.items())
        return "in-elke-rol" if in_each else "geen-gedeeld"
    if shared and all(_meer_dan_half(van_rol) == shared for van_rol in compared.values()):
        return "in-elke-rol"
    answered = _antwoorden(together)
    if shared and (answered == everybody or answered > nodig(everybody) + RUIMTE):
        return "niet-in-elke-rol"
    opposed = any(_tegenover(one, other) for one, other in combinations(compared.values(), 2))
    return "tegenover" if opposed else "geen-gedeeld"


def groepsantwoord(wijze: Wijze, aantallen: Aantallen, telling: Telling) -> Groepsantwoord:
    """What may be published of the answers to one vraag in one ronde.

    Takes the mode that the group chose, the head count per rol of the sessie, and per rol how often each answer was
    given. Gives in mode `per-rol` an outcome for every rol (few people and nobody look the same), else one for `allen`;
    in mode `groep` what `gedragen` says in the place of `verdeeld`.
    Raises ValueError for a mode that the size does not allow, a number below zero, or more answers than people.
    Source: the guarantee at the top of this module.
    """
    if wijze not in mogelijke_wijzen(aantallen):
        raise ValueError(f"a group of this size can't choose '{wijze}'")
    mensen = _aantal_per_rol(aantallen)
    antwoorden = {rol: telling.get(rol, {}) for rol in ROLLEN}
    for rol in ROLLEN:
        _weiger_te_veel(antwoorden[rol], mensen[rol])
    if wijze == "per-rol":
        return {rol: _label_of_reden(antwoorden[rol], mensen[rol]) for rol in ROLLEN}
    if wijze == "groep":
        samen = _samen(antwoorden)
        said = _label_of_reden(samen, sum(mensen.values()))
        return {"allen": (gedragen(samen) or said) if said == "verdeeld" else said}
    return {"allen": _overeenkomst_of_reden(mensen, antwoorden)}


def _label_of_reden(telling: RolTelling, aantal: int) -> Label | Achtergehouden:
    if aantal < MIN_MENSEN:
        return Achtergehouden("minder dan vijf")
    if _antwoorden(telling) < nodig(aantal) + RUIMTE:
        return Achtergehouden("te weinig antwoorden")
    return label(telling, aantal)


def _overeenkomst_of_reden(mensen: Aantallen, telling: Telling) -> Uitkomst | Achtergehouden:
    """Withheld when too few answered in all, or in a compared rol: three, or in a smaller one half and one more."""
    answered = {rol: _antwoorden(van_rol) for rol, van_rol in telling.items()}
    compared = vergeleken(mensen)
    ruim = all(mensen[rol] >= RUIM_PER_ROL for rol in compared)
    too_few = any(answered[rol] < (RUIM_PER_ROL if ruim else -(-mensen[rol] // 2) + 1) for rol in compared)
    if too_few or sum(answered.values()) < nodig(sum(mensen.values())) + RUIMTE:
        return Achtergehouden("te weinig antwoorden")
    return overeenkomst(mensen, telling)


def _meer_dan_half(telling: RolTelling) -> Antwoordcode | None:
    """The answer that more than half of those who answered chose, if there is one."""
    answered = _antwoorden(telling)
    return next((code for code in ANTWOORDCODES if 2 * telling.get(code, 0) > answered), None)


def _tegenover(one: RolTelling, other: RolTelling) -> bool:
    """Whether more than half of each chose an answer that nobody of the other chose."""
    here, there = _meer_dan_half(one), _meer_dan_half(other)
    return bool(here and there and not other.get(here) and not one.get(there))


def _per_klasse(telling: RolTelling) -> dict[Gekozen, int]:
    """How many chose what a label can say."""
    counts: dict[Gekozen, int] = {code: telling.get(code, 0) for code in GEDEELD}
    return {**counts, "onzeker": telling.get("verschilt", 0) + telling.get("weet_niet", 0)}


def _samen(telling: Telling) -> RolTelling:
    return {code: sum(van_rol.get(code, 0) for van_rol in telling.values()) for code in ANTWOORDCODES}


def _antwoorden(telling: RolTelling) -> int:
    for aantal in telling.values():
        _weiger_negatief(aantal)
    return sum(telling.values())


def _aantal_per_rol(aantallen: Aantallen) -> dict[Rol, int]:
    for aantal in aantallen.values():
        _weiger_negatief(aantal)
    return {rol: aantallen.get(rol, 0) for rol in ROLLEN}


def _weiger_te_veel(telling: RolTelling, aantal: int) -> None:
    if _antwoorden(telling) > aantal:
        raise ValueError("more answers than people")


def _weiger_negatief(aantal: int) -> None:
    if aantal < 0:
        raise ValueError("a number of people can't be below zero")
