"""Met de kleur van de gemeente blijft alles leesbaar.

De kleur komt op de balk, met witte letters, en in knoppen en links. Wie minder goed ziet, moet dat ook kunnen lezen.
Daarom is het verschil tussen letters en ondergrond minstens 4,5 op 1. Zo staat het in de regels voor toegankelijke
sites. Voor een donker scherm maakt de site zelf een lichtere kleur.

Goed, in mkdocs.yml:

    extra:
      toets: {gemeente: Voorbeeld, kleur: '#154273'}

Fout, in mkdocs.yml:

    extra:
      toets: {gemeente: Voorbeeld, kleur: '#ffd200'}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.kleur import NODIG, leesbaar
from toets.model.gemeente import Gemeente

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Measure the colour on the grounds where it stands."""
    for bestand, gemeente in inhoud.van(Gemeente):
        kleur = gemeente.extra.toets.kleur
        if kleur and leesbaar(kleur) < NODIG:
            reached = f"{leesbaar(kleur):.1f}".replace(".", ",")
            message = f"de kleur {kleur} is te licht: het verschil met wit is {reached} op 1, en 4,5 is nodig"
            yield Bevinding(bestand, ("extra", "toets", "kleur"), message, "Kies een donkerder kleur uit uw huisstijl.")
