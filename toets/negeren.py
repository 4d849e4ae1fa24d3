"""A check can be answered in the file, with a reason: `# toets: negeer <regel> - reden`.

At the end of a line it answers that line; on a line of its own, the next line. What is found inside a text of more
lines is answered where the text begins: inside it, a comment would be text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.probleem import Probleem, bedoelde_u

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toets.dossier import Bestand

COMMENT = re.compile(r"(?P<before>.*?)#\s*toets:\s*negeer\s+(?P<rule>[a-z0-9-]+)(?:\s+-\s+(?P<reason>\S.*))?\s*$")


def beantwoord(bestanden: Iterable[Bestand], problems: Iterable[Probleem], rules: Iterable[str]) -> list[Probleem]:
    """Drop the problems that are answered; add one for each answer without a reason, or that answers nothing."""
    known = list(rules)
    left = list(problems)
    for bestand in bestanden:
        for line, column, rule, reason, target in _answers(bestand.text):
            answered = [p for p in left if (p.path, p.rule) == (bestand.path, rule) and target in (p.line, p.begin)]
            if answered and reason:
                left = [problem for problem in left if problem not in answered]
                continue
            if rule not in known:
                message = f"'{rule}' is geen controle{bedoelde_u(rule, known)}"
            elif not reason:
                message = "hier ontbreekt de reden"
            else:
                message = f"deze regel is niet nodig: '{rule}' vindt hier niets"
            hint = "Schrijf: `# toets: negeer <controle> - <reden>`, of haal de regel weg."
            left.append(Probleem(bestand.path, line, column, "negeer", message, hint))
    return left


def _answers(text: str) -> Iterator[tuple[int, int, str, str | None, int]]:
    """Every answer as (line, column, rule, reason, the line that it answers)."""
    for number, line in enumerate(text.splitlines(), start=1):
        if match := COMMENT.match(line):
            alone = not match["before"].strip()
            yield number, match.start("rule") + 1, match["rule"], match["reason"], number + alone
