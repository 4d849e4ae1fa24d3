"""What the app takes from Python: the types of its data, and the lists and limits that both hold to.

`make types` writes them into `site_templates/app/src/contract/`; tests fail when what stands there is not fresh.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, get_args

from toets.afleiden import passen, selectie
from toets.afleiden.filteren import Kenmerken
from toets.contract.apparaat import Apparaatgegevens
from toets.contract.formulier import Formuliergegevens
from toets.contract.meedoen import Meedoengegevens
from toets.contract.sessiepakket import Sessiepakket
from toets.contract.werkblad import Werkbladgegevens
from toets.contract.zoekgegevens import Zoekgegevens
from toets.gedeeld import adressen
from toets.model.basis import MAANDEN, Antwoordcode, Gekozen, Klasse, Label, Model, Rol, Uitkomst, Wijze, ZonderTitels
from toets.model.beslispunt import GEWIJZIGD
from toets.model.casus import MAX_WOORDEN
from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG, Stapnaam
from toets.model.verslag import AanZet, Bijeenkomstsoort, Gesprekssoort, Opbrengstsoort, Opname
from toets.model.voorstel import FASEN, LEZERS, STAPPEN
from toets.vertrouwen import vrijgave
from toets.vertrouwen.anoniem import Anoniemgegevens

if TYPE_CHECKING:
    from collections.abc import Sequence

BANNER = "/* Generated from the models by `make types` (see toets/contract/appcontract.py): change it there. */"


class Vast(NamedTuple):
    """One value that the app knows too: its name there, what it is, and the value itself."""

    naam: str
    uitleg: str
    waarde: float | Sequence[str]


def vaste_waarden() -> list[Vast]:
    """All lists and limits of the app. A list has the order of its model."""
    return [
        Vast("ROLLEN", "The rollen, in the order in which every page shows them.", get_args(Rol)),
        Vast("ANTWOORDCODES", "The answers, in the order in which every page shows them.", get_args(Antwoordcode)),
        Vast("MAANDEN", "The months.", MAANDEN),
        Vast("STAPPEN", "The steps of a gesprek, in their order.", get_args(Stapnaam)),
        Vast("MINUTEN_LANG", "How many minutes a gesprek takes in its long form.", MINUTEN_LANG),
        Vast("MINUTEN_KORT", "The same in its short form.", MINUTEN_KORT),
        Vast("PER_WAARDE_LANG", "How many vragen of one waarde a long gesprek has.", selectie.PER_WAARDE_LANG),
        Vast("AANTAL_RESERVES", "How many vragen that came just after are shown.", selectie.AANTAL_RESERVES),
        Vast("AL_GERAAKT", "What a kind of measure counts that a chosen vraag is about too.", passen.AL_GERAAKT),
        Vast("BREEDTE", "What is added to the number of kinds of a vraag.", passen.BREEDTE),
        Vast("MAX_VRAGEN", "How many vragen a gesprek has at most.", selectie.MAX_VRAGEN),
        Vast("MAX_INSCHATTINGEN", "How many of them ask to predict at most.", selectie.MAX_INSCHATTINGEN),
        Vast("OPBRENGSTSOORTEN", "The kinds of opbrengst.", get_args(Opbrengstsoort)),
        Vast("AAN_ZET", "Who is up next after an opbrengst.", get_args(AanZet)),
        Vast("GESPREKSSOORTEN", "A real gesprek, or practice.", get_args(Gesprekssoort)),
        Vast("BIJEENKOMSTEN", "What kind of meeting a gesprek is.", get_args(Bijeenkomstsoort)),
        Vast("OPNAMEN", "Whether a meeting is recorded or streamed.", get_args(Opname)),
        Vast("FASEN", "The fasen of a voorstel, in their order.", FASEN),
        Vast("AGENDASTAPPEN", "The steps on the agenda of the raad, in their order.", STAPPEN),
        Vast("LEZERS", "Who reads a voorstel before it stands on the site.", LEZERS),
        Vast("VAN_DE_SITE", "Names that no voorstel can have.", adressen.niet_voor_een_voorstel()),
        Vast("VERHAALWOORDEN", "The most words that a participant reads of a story.", MAX_WOORDEN),
        Vast("GEWIJZIGD", "The outcomes of a besluit that changed something.", GEWIJZIGD),
        Vast("KLASSEN", "The classes of size, all that a verslag says about it.", get_args(Klasse)),
        Vast("WIJZEN", "The ways to publish.", get_args(Wijze)),
        Vast("LABELS", "What a group answered, in one word.", get_args(Label)),
        Vast("GEKOZEN", "What three or more people chose where a group shares no answer.", get_args(Gekozen)),
        Vast("UITKOMSTEN", "How the rollen relate.", get_args(Uitkomst)),
        Vast("REDENEN", "Why an outcome is withheld.", get_args(vrijgave.Reden)),
        Vast("GEDEELD", "The answers that can be a label.", vrijgave.GEDEELD),
        Vast("MIN_MENSEN", "The smallest group of which anything is said.", vrijgave.MIN_MENSEN),
        Vast("MIDDELGROOT_TOT", "From here on a size is of the largest class.", vrijgave.MIDDELGROOT_TOT),
        Vast("VAN_RUIMTE", "How many more there must be of a rol than its class begins with.", vrijgave.VAN_RUIMTE),
        Vast("MEEST_VAN", "The most people of one rol that a verslag can name.", vrijgave.MEEST_VAN),
        Vast("RUIM_PER_ROL", "The fewest people of whom is said what they chose most.", vrijgave.RUIM_PER_ROL),
        Vast("MIN_GEKOZEN", "The fewest answers that are named beside each other.", vrijgave.MIN_GEKOZEN),
        Vast("MIN_PER_ROL", "The fewest people in a rol that is compared at all.", vrijgave.MIN_PER_ROL),
        Vast("MIN_ROLLEN", "The fewest rollen in a way that sets them side by side.", vrijgave.MIN_ROLLEN),
        Vast("DEEL_TELLER", "The share of the people that makes an answer shared: so many ...", vrijgave.DEEL_TELLER),
        Vast("DEEL_NOEMER", "... of so many.", vrijgave.DEEL_NOEMER),
        Vast("RUIMTE", "How many more answers there must be than a label takes.", vrijgave.RUIMTE),
    ]


class Eilanden(Model):
    """The data islands of the site. Nothing holds them all: this gathers their types."""

    sessiepakket: Sessiepakket
    formulier: Formuliergegevens
    anoniem: Anoniemgegevens
    apparaat: Apparaatgegevens
    meedoen: Meedoengegevens
    kenmerken: Kenmerken
    werkblad: Werkbladgegevens
    zoeken: Zoekgegevens


def json_schema() -> str:
    """The JSON Schema of all islands, from which the TypeScript types are made."""
    schema = Eilanden.model_json_schema(schema_generator=ZonderTitels, mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2)


def contract_ts() -> str:
    """The text of `contract.ts`, as `deno fmt` leaves it."""
    return "\n\n".join([BANNER, *(_constant(vast) for vast in vaste_waarden())]) + "\n"


def _constant(vast: Vast) -> str:
    value = vast.waarde
    if isinstance(value, int | float):
        written = str(value)
    else:
        items = "".join(f"  {json.dumps(item, ensure_ascii=False)},\n" for item in value)
        written = f"[\n{items}] as const"
    return f"/** {vast.uitleg} */\nexport const {vast.naam} = {written};"
