"""The sessiepakket: everything that the pages of a gesprek and of its vragen need of one voorstel."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from toets.afleiden.selectie import Bank, kies
from toets.afleiden.versie import versie_van
from toets.gedeeld import adressen
from toets.gedeeld.tekst import naar_html, zonder_opmaak
from toets.model.basis import Model, Regel, Rol, Slug, WaardeId
from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG, Stapnaam
from toets.model.rol import Rolnamen
from toets.model.voorstel import Effect
from toets.model.vraag import Antwoorden, PerRol

if TYPE_CHECKING:
    from toets.afleiden.selectie import Keuze
    from toets.inhoud.dossier import Dossier
    from toets.model.beslispunt import Beslispunt
    from toets.model.casus import Casus
    from toets.model.draaiboek import Stap
    from toets.model.verslag import Voorstelversie
    from toets.model.voorstel import GekozenVerhaal, Voorstel


Samengesteld = str
"""What we make of other fields, also as HTML. Its parts have their limits; one of its own could refuse a good file."""


class PakketVersie(Model):
    datum: str | None = Field(description="Van wanneer deze tekst is, of niets als dat onbekend is.")
    kenmerk: str = Field(description="Het kenmerk van het voorstel.")
    punten: dict[str, str] = Field(description="Het kenmerk van elk beslispunt, bij zijn nummer.")


PUNT_TEKENS = 90
"""As much of a beslispunt as fits on one line of a list to choose from."""


class PakketBeslispunt(Model):
    nummer: Samengesteld = Field(description="Het nummer zoals in het document.")
    tekst: Samengesteld = Field(description="Waar het punt over gaat, op één regel.")


class PakketVoorstel(Model):
    id: Slug = Field(description="De map van het voorstel.")
    titel: Regel = Field(description="De titel.")
    kern: Samengesteld = Field(description="Waar het over gaat, in één of twee zinnen.")
    samenvatting: Samengesteld = Field(description="De samenvatting, als schone HTML.")
    ligt_al_vast: list[Regel] = Field(description="Wat niet meer open staat.")
    nog_te_kiezen: list[Regel] = Field(description="Waar nog over te praten valt.")
    kanttekeningen: list[Regel] = Field(description="Wat het document zelf als nadeel of risico noemt.")
    beslispunten: list[PakketBeslispunt] = Field(description="Waar de raad over beslist, met de onderdelen.")
    oefenmateriaal: bool = Field(description="Of het alleen is om mee te oefenen.")
    debat: Regel | None = Field(description="Wanneer de raad erover praat, of niets als dat onbekend is.")
    leert_van_besluit: bool = Field(description="Of er een blad is met wat de raad echt deed, voor na een oefening.")
    versie: PakketVersie = Field(description="Welke tekst er op tafel ligt. Een verslag noemt hem.")


class PakketCasus(Model):
    id: Slug = Field(description="De naam van het verhaal.")
    naam: Regel = Field(description="De titel.")
    in_het_kort: Regel = Field(description="Het verhaal in één zin.")
    effect: Effect = Field(description="Of dit huishouden bij het voorstel wint of verliest.")
    situatie: Samengesteld = Field(description="Wie het zijn en wat er speelt, als schone HTML.")
    wat_was_nodig: Samengesteld = Field(description="Wat zou helpen, als schone HTML.")
    wat_stond_in_de_weg: Samengesteld = Field(description="Waardoor het niet lukte, als schone HTML.")
    wat_gebeurde: Samengesteld = Field(description="Hoe het afliep, als schone HTML.")
    andere_kant: Samengesteld | None = Field(description="De andere kant, als schone HTML; of niets.")


class PakketStapwoorden(Model):
    zeggen: Samengesteld = Field(description="Wat de gespreksleider kan zeggen, als schone HTML.")
    let_op: Samengesteld = Field(description="Waar de gespreksleider op let, als schone HTML.")
    als_het_stokt: Samengesteld = Field(description="Wat helpt als het stokt, als schone HTML.")
    op_het_scherm: Regel = Field(description="Wat iedereen ziet.")


class PakketStap(PakketStapwoorden):
    id: Stapnaam = Field(description="De naam van de stap.")
    naam: Regel = Field(description="De naam op het scherm.")
    lang: int = Field(description=f"Minuten in een gesprek van {MINUTEN_LANG} minuten.")
    kort: int = Field(description=f"Minuten in een gesprek van {MINUTEN_KORT} minuten.")
    doel: Regel = Field(description="Waar de stap voor is.")
    openbaar: dict[str, Samengesteld] = Field(
        description="Wat anders is als de zaal alleen ziet wat naar buiten mag, bij de naam van het veld."
    )


class PakketWaarden(Model):
    betrokkenheid: Regel = Field(description="De naam op het scherm.")
    legitimiteit: Regel = Field(description="De naam op het scherm.")
    rendement: Regel = Field(description="De naam op het scherm.")


class PakketVraag(Model):
    id: Slug = Field(description="De naam van de vraag.")
    waarde: WaardeId = Field(description="Bij welke waarde de vraag hoort.")
    kort: Regel = Field(description="Het onderwerp in een paar woorden.")
    vraag: Regel = Field(description="De vraag voor iedereen.")
    antwoorden: Antwoorden = Field(description="De woorden bij de antwoorden.")
    per_rol: PerRol = Field(description="Waar elke rol aan kan denken.")
    doorvragen: list[Regel] = Field(description="Vragen voor het gesprek.")
    eerlijkheidsvraag: Regel = Field(description="Is het ook eerlijk?")
    inschatting: Rol | None = Field(description="Van welke rol het antwoord wordt voorspeld.")
    reden: Samengesteld = Field(description="Waarom dit voorstel deze vraag krijgt.")
    ook_kort: bool = Field(description=f"Of de vraag ook in de vorm van {MINUTEN_KORT} minuten zit.")


class Sessiepakket(Model):
    format: Literal["sessiepakket/1"] = Field(description="De versie van dit formaat.")
    voorstel: PakketVoorstel = Field(description="Waar het gesprek over gaat.")
    vragenset: int | None = Field(description="De vastgestelde set, of niets zolang die er niet is.")
    gemeente: list[str] = Field(description="Hoe de gemeente en haar site heten: dat is geen naam van een mens.")
    rollen: Rolnamen = Field(description="De vier rollen.")
    waarden: PakketWaarden = Field(description="De namen van de drie waarden.")
    vragen: list[PakketVraag] = Field(description="De vragen, in volgorde.")
    casussen: list[PakketCasus] = Field(description="De verhalen waar het gesprek mee kan beginnen.")
    draaiboek: list[PakketStap] = Field(description="De stappen van het gesprek, in volgorde.")
    mee: Regel = Field(description="Waar iemand een code typt om mee te doen, vanaf de pagina van het gesprek.")
    adres: Samengesteld | None = Field(
        description="Waar de pagina van het gesprek op internet staat, als dat bekend is."
    )


def maak_sessiepakket(dossier: Dossier, name: str) -> Sessiepakket:
    """Everything that the app needs for one voorstel (by the name of its folder)."""
    voorstel = dossier.voorstellen[name]
    vragenset = dossier.vragenset()
    site_url = dossier.gemeente.site_url
    keuzes = kies(voorstel, Bank.van(dossier))
    return Sessiepakket(
        format="sessiepakket/1",
        voorstel=_voorstel(name, voorstel, versie_van(voorstel, dossier.documenten)),
        vragenset=vragenset.versie if vragenset else None,
        gemeente=dossier.gemeente.namen,
        rollen=_rollen(dossier.rollen),
        waarden=PakketWaarden(**{key: waarde.naam for key, waarde in dossier.waarden.waarden.per_id().items()}),
        vragen=[_vraag(keuze) for keuze in keuzes],
        casussen=[_casus(keuze, dossier.casussen[keuze.casus]) for keuze in voorstel.casussen],
        draaiboek=[_stap(key, stap) for key, stap in dossier.draaiboek.stappen.per_naam().items()],
        mee=adressen.vanaf(adressen.gesprek(name), adressen.MEE),
        adres=f"{site_url.rstrip('/')}/{adressen.gesprek(name)}" if site_url else None,
    )


def _rollen(rollen: Rolnamen) -> Rolnamen:
    """As they stand in the file, but for the signs of Markdown, which the app would show as they are."""
    return rollen.model_copy(
        update={
            name: rol.model_copy(update={"uitleg": zonder_opmaak(rol.uitleg)}) for name, rol in rollen.per_id().items()
        }
    )


def _voorstel(name: str, voorstel: Voorstel, versie: Voorstelversie) -> PakketVoorstel:
    return PakketVoorstel(
        id=name,
        titel=voorstel.titel,
        kern=zonder_opmaak(voorstel.kern()),
        samenvatting=naar_html(voorstel.samenvatting),
        ligt_al_vast=[feit.tekst for feit in voorstel.ligt_al_vast],
        nog_te_kiezen=voorstel.nog_te_kiezen,
        kanttekeningen=[kanttekening.tekst for kanttekening in voorstel.kanttekeningen],
        beslispunten=[_beslispunt(punt) for punt in voorstel.alle_beslispunten()],
        oefenmateriaal=voorstel.oefenmateriaal is not None,
        debat=_debat(voorstel),
        leert_van_besluit=voorstel.leert_van_besluit(),
        versie=PakketVersie(
            datum=versie.datum.iso() if versie.datum else None, kenmerk=versie.kenmerk, punten=versie.punten
        ),
    )


def _debat(voorstel: Voorstel) -> str | None:
    """When the raad talks about it: first to form an opinion, and else to decide."""
    found = voorstel.op_de_agenda("oordeelsvorming") or voorstel.op_de_agenda("besluitvorming")
    return found.iso() if found else None


def _beslispunt(punt: Beslispunt) -> PakketBeslispunt:
    tekst = textwrap.shorten(zonder_opmaak(punt.tekst), PUNT_TEKENS, placeholder=" …")
    return PakketBeslispunt(nummer=punt.nummer, tekst=tekst)


def _casus(keuze: GekozenVerhaal, casus: Casus) -> PakketCasus:
    return PakketCasus(
        id=keuze.casus,
        effect=keuze.effect,
        naam=casus.naam,
        in_het_kort=casus.in_het_kort,
        situatie=naar_html(casus.situatie),
        wat_was_nodig=naar_html(casus.wat_was_nodig),
        wat_stond_in_de_weg=naar_html(casus.wat_stond_in_de_weg),
        wat_gebeurde=naar_html(casus.wat_gebeurde),
        andere_kant=naar_html(casus.andere_kant) if casus.andere_kant else None,
    )


def _stap(name: Stapnaam, stap: Stap) -> PakketStap:
    return PakketStap(
        id=name,
        naam=stap.naam,
        lang=stap.minuten.lang,
        kort=stap.minuten.kort,
        doel=stap.doel,
        **_woorden(stap).model_dump(),
        openbaar={
            field: text
            for field, text in _woorden(stap.in_het_openbaar()).model_dump().items()
            if text != getattr(_woorden(stap), field)
        },
    )


def _woorden(stap: Stap) -> PakketStapwoorden:
    return PakketStapwoorden(
        zeggen=naar_html(stap.zeggen),
        let_op=naar_html(stap.let_op),
        als_het_stokt=naar_html(stap.als_het_stokt),
        op_het_scherm=stap.op_het_scherm,
    )


def _vraag(keuze: Keuze) -> PakketVraag:
    vraag = keuze.vraag
    return PakketVraag(
        id=keuze.id,
        waarde=vraag.waarde,
        kort=vraag.kort,
        vraag=vraag.vraag,
        antwoorden=vraag.antwoorden,
        per_rol=vraag.per_rol,
        doorvragen=vraag.doorvragen,
        eerlijkheidsvraag=vraag.eerlijkheidsvraag,
        inschatting=vraag.inschatting if keuze.met_inschatting else None,
        reden=keuze.reden,
        ook_kort=keuze.ook_kort,
    )
