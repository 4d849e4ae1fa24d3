"""Whether an amount is spent, saved, or all that there is, as far as the words beside it say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.beginnen.importeren.geldzin import zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.geldvorm import Geldvorm
    from toets.beginnen.importeren.geldzin import Zin

    _Soort = tuple[str, tuple[str, ...]]

KIES = "Het document zegt niet duidelijk of dit kosten, een besparing of een budget is. Kies zelf."
ANDERS = "Is dit geen kosten, besparing of budget? Haal deze regels dan weg."
TWIJFEL = {
    "tarief": f"Dit lijkt een tarief of een eigen bijdrage. {ANDERS}",
    "opbrengst": f"Dit lijkt geld dat binnenkomt. {ANDERS}",
    "grens": f"Dit lijkt een grens, zoals een inkomen. {ANDERS}",
    "lening": f"Dit lijkt geld dat wordt geleend. {ANDERS}",
    "saldo": f"Dit lijkt wat er overblijft of tekortkomt. {ANDERS}",
}
PER = "Dit is een bedrag {per}. Schrijf dat bij 'waarvoor'."
LAGER, HOGER, HOOGSTENS = "lager", "hoger", "hoogstens"
WOORDEN = {
    "besparing": r"\w*(?:bespar|bespaar|bezuinig|ombuig)\w*|\w*taakstelling\w*|vrijval\w*"
    r"|lagere (?:lasten|kosten|uitgaven)|minder (?:kosten|lasten|uit te geven|uitgeven)",
    LAGER: r"verla(?:gen|agd|agt|ging)|vermind(?:eren|erd|ert|ering)|korten|gekort",
    HOGER: r"verho(?:gen|ogd|ogt|ging)",
    "tarief": r"\w*tarie[fv]\w*|eigen bijdragen?|\w*leges\w*|\w*prijs|\w*prijzen|retributie\w*|ouderbijdragen?",
    "opbrengst": r"\w*opbreng\w*|baten|\w*inkomsten|ontvang\w*|rijksbijdragen?"
    r"|\w*belasting(?:en)?|\w*heffing(?:en)?|winst\w*|dividend\w*",
    "grens": r"\w*inkomens?|inkomens\w*|\w*vermogen\w*|\w*drempel\w*|\w*grens\w*|\w*grenzen|\w*loon"
    r"|boetes?|dwangsom\w*",
    "lening": r"\w*lening(?:en)?|(?:te |uit te )lenen|\w*garantie\w*|garantstelling\w*|borgstelling\w*",
    "saldo": r"\w*saldo|saldi|(?:voor|na)de(?:el|lig|lige)|overschot",
    "budget": r"\w*(?:budget|plafond)\w*",
    HOOGSTENS: r"maximaal|maximum|maximale|ten hoogste|hoogstens|niet meer dan",
    "kosten": r"\w*(?:kosten|lasten|uitgaven)|kost|\w*krediet\w*|\w*subsidie\w*|beschikbaar\w*|gereserveerd|reserver\w*"
    r"|\w*onttrek\w*|dekken|dekking|gedekt|ten laste"
    r"|tegemoetkoming\w*|toelagen?|uitkering(?:en)?|\w*invester\w*|betalen|betaald|bijdragen?|\w*vergoeding(?:en)?"
    r"|uit te geven|uitgeven|uitgegeven|hiervoor|daarvoor|nodig|\w*tekort\w*|uit te trekken|uittrekken|toe te kennen",
}
"""The words by what they say of an amount, what says more first; `lager` and `hoger` of what changes by so much."""
LOS = (LAGER, HOGER, HOOGSTENS)
"""What says nothing by itself, or only when nothing else does."""
WOORD = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in WOORDEN.items())})(?!\w)", re.IGNORECASE
)
MET = re.compile(r"(?<!\w)met(?: \w+)? ?$", re.IGNORECASE)
PRIJS = re.compile(rf"(?<!\w)(?:{WOORDEN['tarief']}|\w*vergoeding(?:en)?|bijdragen?)(?!\w)", re.IGNORECASE)
DIRECT = 12
"""From here, in signs before an amount, a word says for certain what it is: `een besparing van € 5`."""
ERACHTER = 5
"""Up to here, in signs behind an amount, a word says it too: `€ 5 te besparen`. One farther on counts as far away."""
EENHEID = re.compile(
    r",?(?: per jaar)?(?P<per> per (?!jaar|saldo|direct|1|20)[a-zëé²]+)|(?P<streep> ?/ ?[a-zë]+)",
    re.IGNORECASE,
)


def soorten(text: str, found: list[Geldvorm]) -> list[_Soort]:
    """The kind of each of these amounts of the text, empty when the text doesn't say, with the doubts."""
    return [soort for zin in zinnen(text, found) for soort in _in_zin(zin)]


def _in_zin(zin: Zin) -> Iterator[_Soort]:
    """For each amount what the words beside it say, or else what was said of the one before it, or of them all."""
    last: _Soort | None = None
    every = {match.lastgroup for match in WOORD.finditer(zin.tekst)}
    said = every - {*LOS}
    only = said.pop() if len(said) == 1 else "budget" if not said and HOOGSTENS in every else None
    for number in range(len(zin.bedragen)):
        near, far = _naast(zin, number)
        last = near or last or far or _soort(only)
        yield last[0], (*last[1], *_per(zin.erna(number)))


def _naast(zin: Zin, number: int) -> tuple[_Soort | None, _Soort | None]:
    """What the nearest word beside an amount says, and what one far behind it does: that can be about another."""
    before, after = zin.ervoor(number), zin.erna(number)
    near = [(len(before) - match.end(), match.lastgroup or "") for match in WOORD.finditer(before)]
    behind = [(match.start(), match.lastgroup or "") for match in WOORD.finditer(after)]
    near += [(0 if kind in LOS else DIRECT, kind) for place, kind in behind if place <= ERACHTER]
    far = [kind for place, kind in behind if place > ERACHTER and kind not in LOS]
    changes = MET.search(before)
    near = [(distance, kind) for distance, kind in near if kind not in LOS or (changes and kind != HOOGSTENS)]
    if not near:
        return None, _met_twijfel(_soort(None if far and far[0] in TWIJFEL else far[0])) if far else None
    distance, kind = min(near)
    if kind in (LAGER, HOGER):
        income = "opbrengst" if any(other == "opbrengst" for _, other in near) else None
        kind = "tarief" if PRIJS.search(zin.tekst) else income or {LAGER: "besparing", HOGER: "kosten"}[kind]
    soort = _soort(kind)
    others = {*far, *(other for _, other in near)} - {kind, *LOS}
    return (_met_twijfel(soort) if soort[0] and others and distance > DIRECT else soort), None


def _met_twijfel(soort: _Soort) -> _Soort:
    return soort[0], tuple(dict.fromkeys((*soort[1], KIES)))


def _soort(kind: str | None) -> _Soort:
    """The kind for our file and the doubt about it, of what a word says."""
    if kind in TWIJFEL:
        return "", (TWIJFEL[kind],)
    return (kind, ()) if kind else ("", (KIES,))


def _per(after: str) -> tuple[str, ...]:
    """Whether the amount is one of many: `per uur`."""
    unit = EENHEID.match(after)
    if not unit:
        return ()
    per = (unit["per"] or unit["streep"].replace("/", "per ")).split()
    return (PER.format(per=" ".join(per)),)
