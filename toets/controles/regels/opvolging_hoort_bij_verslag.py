"""Een reactie of een antwoord op een punt noemt een verslag en een punt die er zijn.

Wie meedeed wil weten wat het college van een punt zegt, en later wat ermee is gedaan. Daarom noemt beide het verslag,
de versie en het nummer van het punt. Kwam er een nieuwe versie van het verslag? Dan kan een punt zijn veranderd. Kijk
dan of de tekst nog past. Nam het college een punt niet of anders over? Dan hoort de reden erbij. Bij een toezegging
hoort wat er is beloofd, en later wat er is gebeurd.

Goed, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: aangepast, toelichting: Het kan later., maand: 2026-11}

Fout, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 9, gevolg: overgenomen, maand: 2026-11}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.inhoud.probleem import bedoelde_u
from toets.model.opvolging import Antwoord, Opvolging
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik
    from toets.model.opvolging import Reactie

REIK: Reik = "alles"

Gevonden = tuple[str, str, str]
"""A key of the item, what is wrong with it, and what to do."""

NUMMER = "Schrijf het nummer: de laatste acht tekens van de naam van het bestand in `verslagen/`, zonder `.yml`."

UITLEG_NODIG = {
    "aangepast": "de reden van het college",
    "niet-overgenomen": "de reden van het college",
    "toegezegd": "wat er is beloofd, en voor wanneer",
    "toezegging-afgedaan": "wat er is gebeurd",
}
"""What a reader can't do without, by what was done. Of a vote the raadsinformatiesysteem tells the reasons."""

# A page shows all of it beside its point: what is not there can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look up every point that is spoken of; a verslag with a mistake in it is not judged."""
    verslagen = {bestand.id: verslag for bestand, verslag in inhoud.van(Verslag)}
    unread = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Verslag} - set(verslagen)
    for bestand, opvolging in inhoud.van(Opvolging):
        here = {
            name.partition("/")[2]: verslag for name, verslag in verslagen.items() if name.startswith(f"{bestand.id}/")
        }
        if not opvolging.reacties and not opvolging.antwoorden:
            hint = "Zet er een reactie of een antwoord in, of haal het bestand weg."
            yield Bevinding(bestand, (), "hier staat geen reactie en geen antwoord", hint)
        lists: dict[str, list[Reactie | Antwoord]] = {
            "reacties": [*opvolging.reacties],
            "antwoorden": [*opvolging.antwoorden],
        }
        for key, items in lists.items():
            seen: set[tuple[str, int]] = set()
            for index, item in enumerate(items):
                found = [*_maand(item), *(_uitleg(item) if isinstance(item, Antwoord) else ())]
                if f"{bestand.id}/{item.verslag}" not in unread:
                    found += _verwijzing(item, here, seen)
                for field, message, hint in found:
                    yield Bevinding(bestand, (key, index, field), message, hint)


def _uitleg(antwoord: Antwoord) -> Iterator[Gevonden]:
    if antwoord.gevolg in UITLEG_NODIG and not antwoord.toelichting:
        what = UITLEG_NODIG[antwoord.gevolg]
        yield "gevolg", f"bij '{antwoord.gevolg}' ontbreekt {what}", f"Voeg toe: `toelichting:`, met {what}."


def _maand(item: Reactie | Antwoord) -> Iterator[Gevonden]:
    if item.maand.dag or not item.maand.maand:
        message = f"'{item.maand.iso()}' is geen maand"
        yield "maand", message, "Schrijf het jaar en de maand, zonder dag. Bijvoorbeeld 2027-05."


def _verwijzing(
    antwoord: Reactie | Antwoord, here: dict[str, Verslag], seen: set[tuple[str, int]]
) -> Iterator[Gevonden]:
    verslag = here.get(antwoord.verslag)
    if verslag is None:
        message = f"het verslag '{antwoord.verslag}' is er niet{bedoelde_u(antwoord.verslag, here)}"
        yield "verslag", message, NUMMER
        return
    number = (antwoord.verslag, antwoord.punt)
    if not 1 <= antwoord.punt <= len(verslag.opbrengst):
        message = f"punt {antwoord.punt} staat niet in dit verslag"
        yield "punt", message, f"Het verslag heeft {len(verslag.opbrengst)} punten. Tel vanaf 1, in de volgorde ervan."
    elif number in seen:
        hint = "Houd er per punt één: de nieuwste."
        yield "punt", f"punt {antwoord.punt} van dit verslag staat er twee keer", hint
    seen.add(number)
    if antwoord.versie != verslag.versie:
        message = f"het verslag is nu versie {verslag.versie}"
        hint = f"Kijk of punt {antwoord.punt} nog hetzelfde is. Schrijf dan `versie: {verslag.versie}`."
        yield "versie", message, hint
    if antwoord.maand.zeker_voor(verslag.maand):
        message = "deze maand ligt vóór het gesprek"
        yield "maand", message, f"Het gesprek was in {verslag.maand}. Schrijf wanneer het antwoord kwam."
