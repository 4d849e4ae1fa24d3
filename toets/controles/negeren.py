"""A check can be answered in the file, with a reason: `# toets: negeer <regel> - reden`.

At the end of a line it answers that line; on a line of its own, the next line. What is found inside a text of more
lines is answered where the text begins: inside it, a comment would be text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.lezen import REGELEINDE
from toets.inhoud.probleem import Probleem, bedoelde_u

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toets.controles.register import Melding
    from toets.gedeeld.regelnamen import RegelId
    from toets.inhoud.dossier import Bestand

COMMENT = re.compile(r"(?P<before>.*?)#\s*toets:\s*negeer\s+(?P<rule>[a-z0-9-]+)(?:\s+-\s+(?P<reason>\S.*))?\s*$")


def beantwoord(
    bestanden: Iterable[Bestand], problems: Iterable[Probleem], meldingen: Iterable[Melding]
) -> list[Probleem]:
    """Drop the problems that are answered; add one for each answer that is none.

    `meldingen` is all that can be said. An answer is none without a reason, where nothing is found, and to what does
    not exist or can't be ignored.
    """
    negeerbaar = {melding.id: melding.negeerbaar for melding in meldingen}
    left = dict.fromkeys(problems)
    places: dict[tuple[str, str, int], list[Probleem]] = {}
    for problem in left:
        for line in {problem.line, problem.begin}:
            places.setdefault((problem.path, problem.rule, line), []).append(problem)
    said = []
    for bestand in bestanden:
        for line, column, rule, reason, target in _answers(bestand.text):
            answered = [problem for problem in places.get((bestand.path, rule, target), ()) if problem in left]
            if answered and reason and negeerbaar[answered[0].rule]:
                for problem in answered:
                    del left[problem]
                continue
            wrong = _said(rule, reason, negeerbaar)
            said.append(Probleem(bestand.path, line, column, Leesregel.NEGEER, *wrong))
    return [*left, *said]


def _said(rule: str, reason: str | None, negeerbaar: Mapping[RegelId, bool]) -> tuple[str, str]:
    """What is wrong with an answer, and what to do."""
    hint = "Schrijf: `# toets: negeer <controle> - <reden>`, of haal de regel weg."
    known = {str(name): can for name, can in negeerbaar.items()}
    if rule not in known:
        return f"'{rule}' is geen controle{bedoelde_u(rule, known)}", hint
    if not known[rule]:
        return f"de melding '{rule}' kan niet genegeerd worden", "Verbeter wat er staat, en haal deze regel weg."
    if not reason:
        return "hier ontbreekt de reden", hint
    return f"deze regel is niet nodig: '{rule}' vindt hier niets", hint


def _answers(text: str) -> Iterator[tuple[int, int, str, str | None, int]]:
    """Every answer as (line, column, rule, reason, the line that it answers)."""
    for number, line in enumerate(REGELEINDE.split(text), start=1):
        if match := COMMENT.match(line):
            alone = not match["before"].strip()
            yield number, match.start("rule") + 1, match["rule"], match["reason"], number + alone
