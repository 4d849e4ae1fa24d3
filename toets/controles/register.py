"""What there is to say about every message of `check`: what it asks, why, an example of each, and may it be ignored.

The messages of reading stand in `leesregels.yml`; a controle says it in its own docstring and adds itself
(`toets.controles.alle_meldingen`). The page of the controles and `negeren.py` read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from toets.gedeeld.regelnamen import Leesregel

if TYPE_CHECKING:
    from typing import Any

    from toets.gedeeld.regelnamen import RegelId
    from toets.inhoud.probleem import Ernst

LEESREGELS = Path(__file__).with_name("leesregels.yml")


class Voorbeeld(NamedTuple):
    """An example: the file it is about, and the keys that matter; `woorden` where keys can't show it.

    With `heel` the example is all that stands in the file.
    """

    path: str
    yaml: str = ""
    woorden: str = ""
    heel: bool = False


@dataclass(frozen=True)
class Melding:
    """One thing that `check` can say.

    `id` stands in brackets behind the message; `titel` is what it asks, in one line, `uitleg` why. `fout` is what it
    speaks of and `goed` the same put right. `negeerbaar`: whether `# toets: negeer` can answer it.
    """

    id: RegelId
    titel: str
    uitleg: str
    goed: Voorbeeld
    fout: Voorbeeld
    ernst: Ernst
    negeerbaar: bool


@cache
def leesmeldingen() -> list[Melding]:
    """What reading can say. None of it can be ignored: what can't be read, the site can't show.

    Raises ValueError when `leesregels.yml` does not hold every `Leesregel` and no other, in their order.
    """
    stored: dict[str, dict[str, Any]] = yaml.load(LEESREGELS.read_text("utf-8"), Loader=yaml.CSafeLoader)
    if list(stored) != list(Leesregel):
        raise ValueError(f"{LEESREGELS.name} does not hold each Leesregel, in their order")
    return [
        Melding(
            id=regel,
            titel=stored[regel]["titel"],
            uitleg=stored[regel]["uitleg"],
            goed=_voorbeeld(**stored[regel]["goed"]),
            fout=_voorbeeld(**stored[regel]["fout"]),
            ernst="fout",
            negeerbaar=False,
        )
        for regel in Leesregel
    ]


def _voorbeeld(bestand: str, yaml: str = "", woorden: str = "", *, heel: bool = False) -> Voorbeeld:
    return Voorbeeld(bestand, yaml, woorden, heel)
