"""Een tekst is makkelijk te lezen.

Deze controle rekent uit hoe zwaar een tekst leest. Zij telt de woorden per zin en de lettergrepen per woord. Dit heet
de formule van Flesch-Douma. Hoe hoger het getal, hoe makkelijker. De teksten op deze site halen meestal 70 of meer.
Veel stukken van een gemeente blijven onder de 50. De controle zegt iets onder de 55, en alleen bij teksten van 40
woorden of meer. Een getal weet niet of een tekst klopt: lees hem ook hardop voor.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: >-
      De raad wil dat een team sneller kan helpen. Nu moet het team vaak eerst om geld vragen. Dat duurt lang, en een
      gezin kan niet altijd wachten. Daarom krijgt elk team een eigen potje. Twee mensen kijken samen of de hulp past.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: >-
      Professionals ervaren organisatorische belemmeringen tussen verschillende verantwoordelijkheidsgebieden.
      Gemeentelijke uitvoeringsorganisaties hanteren uiteenlopende verantwoordingssystemen en financieringsvoorwaarden.
      Domeinoverstijgende samenwerkingsafspraken veronderstellen bestuurlijke overeenstemming over uitvoeringskosten.
      Regionale samenwerkingspartners benadrukken ondertussen uitdrukkelijk individuele verantwoordelijkheid.
      Vertegenwoordigers vragen daarbij bestuurlijke duidelijkheid over toekomstige organisatorische veranderingen.
      Het gemeentebestuur onderschrijft deze aandachtspunten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.inhoud.drempels import drempels
from toets.taal.leesbaarheid import flesch_douma
from toets.taal.teksten import alle_teksten
from toets.taal.zinnen import woorden, zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of een tekst zwaar leest. Daarvoor telt zij lettergrepen met een woordenboek.",
    "vraag": "of een tekst zwaar leest. Daarvoor telt zij lettergrepen met een woordenboek.",
    "casus": "of een tekst zwaar leest. Daarvoor telt zij lettergrepen met een woordenboek.",
    "opvolging": "of een tekst zwaar leest. Daarvoor telt zij lettergrepen met een woordenboek.",
    "verslag": "of een tekst zwaar leest. Daarvoor telt zij lettergrepen met een woordenboek.",
}
# In a shorter text one long word, perhaps the one that it is about, decides.
KORTSTE_TEKST = 40


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Give every longer text its score."""
    enough = drempels(inhoud).leesbaarheid
    for bestand, pad, tekst in alle_teksten(inhoud):
        count = sum(len(woorden(zin)) for zin in zinnen(tekst))
        if count < KORTSTE_TEKST:
            continue
        score = round(flesch_douma(tekst))
        if score < enough:
            message = f"deze tekst van {count} woorden leest zwaar: {score}, en {enough} is makkelijk genoeg"
            yield Bevinding(bestand, pad, message, "Maak de zinnen korter en kies kortere woorden.")
