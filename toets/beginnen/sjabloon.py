"""The template of a voorstel.yml: the one text that both `new` and `import` fill in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toets.model.casus import Casus
from toets.model.maatregelsoort import Maatregelsoorten
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from datetime import date

    from toets.inhoud.dossier import Inhoud

SJABLOON = """\
# yaml-language-server: $schema=../../site/schema/voorstel.json
{kop}
format: voorstel/1
titel: {titel}{bij_titel}

# Het voorstel in hoogstens 120 woorden. De eerste alinea zegt waar het om gaat.
# Zet een | achter de dubbele punt en begin op een nieuwe regel, met twee spaties ervoor.
{bij_samenvatting}samenvatting:

# Wie het indient: een functie of groep, bijvoorbeeld: Het college. Geen naam van een persoon.
indiener:{indiener}

# Hoe ver het voorstel is: verkenning, ontwerp, aangeboden of besloten. De laatste fase is die van nu.
# 'plaats' is altijd: waar het staat in het document, bijvoorbeeld een kop of een punt.
# Weet u wanneer de fase begon? Zet dat erbij:  datum: {maand}
fasen:
{fasen}

{agenda}

# Waar het over gaat, bijvoorbeeld: jeugd, of: werk en inkomen.
domeinen:
  -

# Wat niet meer open staat, bijvoorbeeld door een wet of een eerder besluit. In één zin van hoogstens 200 tekens.
{bij_ligt_al_vast}ligt_al_vast:
  - tekst:
    plaats:

# Waar nog over te praten valt. Schrijf het als vragen.
{bij_nog_te_kiezen}nog_te_kiezen:
  -

# Waar nadelen, risico's en onzekerheden staan. Noemt het document er geen? Haal dit dan weg.
{bij_kanttekeningen}{kanttekeningen}

# Wat de adviesraad sociaal domein van het voorstel zei, of waarom geen advies is gevraagd. Nog niet bekend? Laat weg.
{bij_advies_adviesraad}#advies_adviesraad:
#  tekst: In één of twee zinnen, zonder namen.

# Waar de raad over beslist, met het nummer uit het document.
# Kies bij elk punt wat voor maatregel het is. Dat bepaalt welke vragen het voorstel krijgt. U kunt kiezen uit:
{soorten}
# Kost of levert het geld op? Schrijf dan zo, en neem het bedrag precies over:
#     bedragen:
#       - {{euro: 10.000, soort: kosten, jaar: {jaar}, waarvoor: 'waar het geld voor is'}}
beslispunten:
{beslispunten}

# Twee verhalen of meer waar het gesprek mee begint. Kies er een dat erbij wint (baat) en een dat erbij verliest (last).
# Schrijf achter 'casus' de naam voor de dubbele punt.{eerst} U kunt kiezen uit:
{verhalen}
casussen:
  - casus:
    effect: baat
    waarom:
  - casus:
    effect: last
    waarom:

# Ligt het nog niet bij de raad? Schrijf 'ja' als de indiener het openbaar maakte, of instemt met een gesprek erover.
indiener_akkoord:

# Wie het las voordat het op de site komt: griffie, coalitie, oppositie. Geen namen. Vul aan als het zover is.
gelezen_door: []

# Het document waar het voorstel in staat. Zet dit onderaan in questions/bronnen.yml, en haal de hekjes weg:
#  {document}:
#    titel: {titel}
#    soort: raadsvoorstel
#    van: Welke organisatie het document maakte.
#    uitleg: Wat erin staat, in één of twee zinnen.
bron:
  document: {document}
  plaats: hele document
{slot}"""


FASE = """\
  - fase: ontwerp
    toelichting: Het ontwerp is geschreven.
    plaats: hele document"""
AGENDA = """\
# Wanneer de raad erover praat. Weet u dat? Haal dan de hekjes weg, en de stappen die u niet weet.
#agenda:
#  - {{stap: beeldvorming, datum: {dag}}}
#  - {{stap: oordeelsvorming, datum: {dag}}}
#  - {{stap: besluitvorming, datum: {dag}}}"""
KANTTEKENINGEN = """\
#kanttekeningen:
#  - tekst: In één of twee zinnen, in gewone woorden.
#    plaats: Kanttekeningen"""
UIT_HET_DOCUMENT = ("samenvatting", "ligt_al_vast", "nog_te_kiezen", "kanttekeningen", "advies_adviesraad")
"""The fields above which can stand what the document says."""


@dataclass(frozen=True)
class Keuzes:
    """What a voorstel can refer to here: kinds of measure with their names, and stories with their kinds.

    `oude_namen` are those that lead on to another voorstel: a new one can't be called so.
    """

    soorten: dict[str, str]
    verhalen: dict[str, Casus]
    oude_namen: frozenset[str] = frozenset()

    @classmethod
    def van(cls, inhoud: Inhoud) -> Keuzes:
        """What stands in the files that are right."""
        kinds = [found.maatregelsoorten for _, found in inhoud.van(Maatregelsoorten)]
        return cls(
            soorten={name: soort.naam for found in kinds for name, soort in found.items()},
            verhalen={bestand.id: casus for bestand, casus in inhoud.van(Casus)},
            oude_namen=frozenset(name for _, voorstel in inhoud.van(Voorstel) for name in voorstel.hernoemd_van),
        )

    def verhalen_bij(self, soorten: set[str]) -> dict[str, Casus]:
        """The stories, those about most of these kinds first."""
        by_match = sorted(self.verhalen.items(), key=lambda item: -len(soorten & set(item[1].maatregelsoorten)))
        return dict(by_match)


@dataclass(frozen=True)
class Invulling:
    """What differs: YAML and comments that are whole lines. `uit` holds comments to write from, by field.

    `soorten` are the kinds of measure of the beslispunten, `document` the name that its document gets. Without an
    `agenda` there stands how to write one.
    """

    titel: str
    kop: str
    document: str
    beslispunten: str
    bij_titel: str = ""
    indiener: str = ""
    fasen: str = FASE
    agenda: str = ""
    kanttekeningen: str = KANTTEKENINGEN
    uit: dict[str, str] = field(default_factory=dict)
    soorten: set[str] = field(default_factory=set)
    slot: str = ""


def vul_in(invulling: Invulling, keuzes: Keuzes, today: date) -> str:
    """The text of the file. `today` only shows how a date is written."""
    stories = keuzes.verhalen_bij(invulling.soorten)
    return SJABLOON.format(
        kop=invulling.kop,
        titel=aanhalen(invulling.titel),
        bij_titel=invulling.bij_titel,
        **{f"bij_{name}": invulling.uit.get(name, "") for name in UIT_HET_DOCUMENT},
        indiener=invulling.indiener,
        fasen=invulling.fasen,
        agenda=invulling.agenda or AGENDA.format(dag=today.isoformat()),
        kanttekeningen=invulling.kanttekeningen,
        soorten="\n".join(f"#   {name}: {text}" for name, text in keuzes.soorten.items()),
        eerst=" Bovenaan staan verhalen over dezelfde soorten." if invulling.soorten else "",
        verhalen="\n".join(f"#   {name}: {' '.join(casus.in_het_kort.split())}" for name, casus in stories.items()),
        beslispunten=invulling.beslispunten,
        document=invulling.document,
        slot=invulling.slot,
        maand=f"{today:%Y-%m}",
        jaar=today.year,
    )


def aanhalen(text: str) -> str:
    """One line of text as it can stand in YAML, whatever is in it."""
    return "'" + " ".join(text.split()).replace("'", "''") + "'"
