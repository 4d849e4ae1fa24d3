"""A household's story against which a voorstel is held: `questions/casussen/<id>.yml`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from toets.model.basis import Bedrag, Bron, FactorId, MaatregelsoortId, Model, Naam, Regel, Tekst, eigen_fout

MAX_WOORDEN = 250
"""Of what a participant reads of it."""

Vertelwijze = Literal["samengesteld", "toestemming"]


class Kosten(Model):
    euro: Bedrag = Field(title="Bedrag in euro's", description="Het bedrag, of de ondergrens daarvan.")
    tot_euro: Bedrag | None = Field(
        title="Tot hoeveel euro?", default=None, description="De bovengrens, als die bekend is."
    )
    ongeveer: Literal["ja"] | None = Field(
        title="Het bedrag is een schatting", default=None, description="`ja` als het bedrag een schatting is."
    )
    waarvoor: Regel = Field(title="Waarvoor", description="Waarvoor, en voor hoe lang.")
    plaats: Naam | None = Field(
        title="Waar staat het bedrag?",
        default=None,
        description="Waar het bedrag staat, als dat ergens anders is dan het verhaal.",
    )
    soort: Literal["oplossing", "zonder-oplossing"] = Field(
        title="Soort",
        description="`oplossing`: wat de oplossing kost. `zonder-oplossing`: wat het kan kosten als die er niet komt.",
    )


class Driehoek(Model):
    betrokkenheid: Tekst = Field(
        title="Betrokkenheid", description="Wat het voor de plek van het gezin zelf betekende."
    )
    legitimiteit: Tekst = Field(title="Legitimiteit", description="Wat wetten en regels deden.")
    rendement: Tekst = Field(title="Rendement", description="Wat het kostte en opleverde, nu en later.")


class Nagegaan(Model):
    """What someone who tells a story ticks before there is a file: it is about real people, who did not ask for it."""

    huishouden: Literal["ja"] = Field(
        title="Niemand herkent hier een huishouden in, en de namen zijn weg of verzonnen. Of: het huishouden las dit "
        "verhaal, en vindt het goed dat iedereen het kan lezen.",
        description="`ja` als dat zo is.",
    )
    organisatie: Literal["ja"] = Field(
        title="Iemand van mijn organisatie die over privacy gaat, las dit verhaal en vindt dat het naar buiten mag.",
        description="`ja` als dat zo is.",
    )


class Casus(Model):
    """The file. A story stands in a document, or someone who works with households told it: then it has no `bron`."""

    format: Literal["casus/1"] = Field(description="Vast: `casus/1`.")
    naam: Regel = Field(title="Titel", description="De titel van het verhaal.")
    soort: Literal["gezin", "changelab", "praktijk", "verteld"] = Field(
        description="Een verhaal van een gezin, uit een Change Lab, een voorbeeld uit de praktijk, of een verhaal dat "
        "iemand in de gemeente vertelde."
    )
    verteld: Vertelwijze | None = Field(
        title="Over wie gaat het?",
        default=None,
        description="`samengesteld`: over drie of meer huishoudens, samen één verhaal. `toestemming`: over één "
        "huishouden, dat het verhaal las en het goed vindt. Alleen bij een verteld verhaal.",
    )
    in_het_kort: Regel = Field(title="Het verhaal in één zin", description="Het verhaal in één zin.")
    domeinen: list[Regel] = Field(
        title="Onderwerpen", description="Waar het over gaat, bijvoorbeeld jeugd of vervoer.", min_length=1
    )
    situatie: Tekst = Field(title="Wat speelt er?", description="Wie het zijn en wat er speelt.")
    wat_was_nodig: Tekst = Field(title="Wat was nodig?", description="Wat zou helpen.")
    wat_stond_in_de_weg: Tekst = Field(
        title="Wat stond in de weg?", description="Waardoor het niet lukte, of bijna niet."
    )
    wat_gebeurde: Tekst = Field(title="Wat gebeurde er?", description="Hoe het afliep.")
    andere_kant: Tekst | None = Field(
        title="En de andere kant?",
        default=None,
        description="Waarom de regel er is, en wie er last van heeft als het anders gaat. Een verteld verhaal zegt dat "
        "altijd.",
    )
    kosten: list[Kosten] = Field(title="Wat kost het?", default=[], description="De bedragen die bekend zijn.")
    waardendriehoek: Driehoek = Field(
        title="In de Waardendriehoek", description="Het verhaal door de bril van de drie waarden."
    )
    factoren: list[FactorId] = Field(
        title="Wat speelt hier?", description="Welke factoren in het verhaal zitten.", min_length=1
    )
    maatregelsoorten: list[MaatregelsoortId] = Field(
        title="Soort maatregel", description="Bij welke soorten maatregelen het verhaal past.", min_length=1
    )
    bron: Bron | None = Field(
        default=None, description="Waar het verhaal staat. Een verteld verhaal staat in geen document."
    )
    nagegaan: Nagegaan | None = Field(
        title="Hebt u dit nagegaan?",
        default=None,
        description="Wie een verhaal vertelt, zet beide vinkjes. Verandert de tekst? Dan gaat u het opnieuw na.",
    )

    @model_validator(mode="after")
    def _te_lezen_in_de_zaal(self) -> Casus:
        """Everyone reads the story in silence: the parts that a participant gets are short. Kind `te_veel_woorden`."""
        words = sum(len(part.split()) for part in self.delen().values())
        if words > MAX_WOORDEN:
            raise eigen_fout("te_veel_woorden", "verhaal_te_lang", aantal=words, maximum=MAX_WOORDEN)
        return self

    def delen(self) -> dict[str, str]:
        """What a participant reads of it, by the name of its field; not what is not filled in."""
        parts = ("situatie", "wat_was_nodig", "wat_stond_in_de_weg", "wat_gebeurde", "andere_kant")
        return {name: text for name in parts if (text := getattr(self, name))}
