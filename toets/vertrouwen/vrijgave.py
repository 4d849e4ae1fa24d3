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
from typing import Literal, get_args

from toets.model.basis import Antwoordcode, Klasse, Label, Rol, Uitkomst, Wijze

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

MIN_PER_ROL = 2
"""The fewest people in a rol that is compared. Source: enumeration; of a rol of one person the most chosen answer is
that person's answer, and where two rollen are so small (1 + 1 + 3) `overeen` gives it away."""

MIN_ROLLEN = 2
"""The fewest rollen in a mode that sets rollen side by side. Source: one rol has nothing to be compared with; `overeen`
would always hold, whatever people answered."""

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


Groepsantwoord = dict[Rol | Literal["allen"], Label | Uitkomst | Achtergehouden]
"""What is published of one vraag: of each rol (mode `per-rol`) or of all together (`allen`), in what they agree."""


def klasse(aantal: int) -> Klasse:
    """The class of a number of people: all that a verslag says about size. Nobody is `<5` too.

    Raises ValueError for a number below zero. Source: no counts in a verslag.
    """
    _weiger_negatief(aantal)
    if aantal < MIN_MENSEN:
        return "<5"
    return "5-9" if aantal < MIDDELGROOT_TOT else "10+"


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
        "overeenkomst": sum(aanwezig) >= MIN_MENSEN
        and len(aanwezig) >= MIN_ROLLEN
        and all(aantal >= MIN_PER_ROL for aantal in aanwezig),
    }
    return [wijze for wijze, ja in mag.items() if ja]


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
    for code in GEDEELD:
        if telling.get(code, 0) >= nodig(aantal):
            return code
    unsure = telling.get("verschilt", 0) + telling.get("weet_niet", 0)
    return "onzeker" if unsure >= nodig(aantal) else "verdeeld"


def overeenkomst(telling: Telling) -> Uitkomst:
    """Whether there is an answer that is a most chosen one in every rol: `overeen`, else `uiteen`.

    Each of two answers chosen equally often is a most chosen one (asking for a single one leaks, at 2 + 2 + 2). A rol
    without answers is left out. Says nothing about whether it may be published: `groepsantwoord` does.
    Raises ValueError when fewer than two rollen answered, or for a number below zero.
    Source: it says something about rollen, and nothing about how many people in them.
    """
    per_rol = [_meest_gekozen(telling[rol]) for rol in ROLLEN if rol in telling and _antwoorden(telling[rol])]
    if len(per_rol) < MIN_ROLLEN:
        raise ValueError("fewer than two rollen answered: there is nothing to compare")
    return "overeen" if set.intersection(*per_rol) else "uiteen"


def groepsantwoord(wijze: Wijze, aantallen: Aantallen, telling: Telling) -> Groepsantwoord:
    """What may be published of the answers to one vraag in one ronde.

    Takes the mode that the group chose, the head count per rol of the sessie, and per rol how often each answer was
    given. Gives in mode `per-rol` an outcome for every rol (few people and nobody look the same), else one for `allen`.
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
        return {"allen": _label_of_reden(_samen(antwoorden), sum(mensen.values()))}
    return {"allen": _overeenkomst_of_reden({rol: antwoorden[rol] for rol in ROLLEN if mensen[rol]})}


def _label_of_reden(telling: RolTelling, aantal: int) -> Label | Achtergehouden:
    if aantal < MIN_MENSEN:
        return Achtergehouden("minder dan vijf")
    if _antwoorden(telling) < nodig(aantal) + RUIMTE:
        return Achtergehouden("te weinig antwoorden")
    return label(telling, aantal)


def _overeenkomst_of_reden(telling: Telling) -> Uitkomst | Achtergehouden:
    """The sizes that the mode asks of the people in a rol that is there, asked again of those who answered."""
    answered = [_antwoorden(telling_van_rol) for telling_van_rol in telling.values()]
    if sum(answered) < MIN_MENSEN or min(answered) < MIN_PER_ROL:
        return Achtergehouden("te weinig antwoorden")
    return overeenkomst(telling)


def _meest_gekozen(telling: RolTelling) -> set[Antwoordcode]:
    most = max(telling.values())
    return {code for code in ANTWOORDCODES if telling.get(code, 0) == most}


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
