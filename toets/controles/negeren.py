"""A check can be answered in the file, with a reason: `# toets: negeer <regel> - reden`.

Where an answer stands and what it is about, `antwoorden.py` knows. What is found inside a text of more lines is
answered where the text begins: inside it, a comment would be text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.antwoorden import antwoorden
from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.lezen import MEESTE, NOG_MEER
from toets.inhoud.probleem import Probleem, bedoelde_u

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toets.controles.antwoorden import Antwoord
    from toets.controles.register import Melding
    from toets.gedeeld.regelnamen import RegelId
    from toets.inhoud.dossier import Bestand

HINT = "Schrijf: `# toets: negeer <controle> - <reden>`, of haal de regel weg."


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
        wrong = []
        for answer in antwoorden(bestand.text):
            about = places.get((bestand.path, answer.rule, answer.target), ())
            answered = [problem for problem in about if problem in left]
            if answered and answer.reason and negeerbaar[answered[0].rule]:
                for problem in answered:
                    del left[problem]
            else:
                wrong.append(answer)
        said += [_probleem(bestand.path, answer, *_said(answer, negeerbaar)) for answer in wrong[:MEESTE]]
        said += [_probleem(bestand.path, answer, *NOG_MEER) for answer in wrong[MEESTE : MEESTE + 1]]
    return [*left, *said]


def _probleem(path: str, answer: Antwoord, message: str, hint: str) -> Probleem:
    return Probleem(path, answer.line, answer.column, Leesregel.NEGEER, message, hint)


def _said(answer: Antwoord, negeerbaar: Mapping[RegelId, bool]) -> tuple[str, str]:
    """What is wrong with an answer, and what to do."""
    if answer.mis:
        return f"zo negeert deze regel niets: {answer.mis}", f"{HINT} Elke controle krijgt een eigen regel."
    rule = answer.rule
    known = {str(name): can for name, can in negeerbaar.items()}
    if rule not in known:
        return f"'{rule}' is geen controle{bedoelde_u(rule, known)}", HINT
    if not known[rule]:
        return f"de melding '{rule}' kan niet genegeerd worden", "Verbeter wat er staat, en haal deze regel weg."
    if not answer.reason:
        return "hier ontbreekt de reden", HINT
    return f"deze regel is niet nodig: '{rule}' vindt hier niets", HINT
