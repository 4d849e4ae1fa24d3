"""Open data: what is on the pages as tables, in JSON and CSV, described. Nothing that a page does not show."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import Field

from toets.afleiden.opvolging import stand_van
from toets.contract.rekenblad import DIALECT, als_csv
from toets.gedeeld import adressen
from toets.model.basis import Model, ZonderTitels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Verslag

LICENTIE = "EUPL-1.2"
"""The licence of the whole repository."""


class Voorstelrij(Model):
    voorstel: str = Field(description="De naam van het voorstel, zoals in het adres van de pagina.")
    titel: str = Field(description="De titel.")
    fase: str = Field(description="Hoe ver het is.")
    datum: str = Field(description="Wanneer die fase begon; leeg als dat niet bekend is.")
    domeinen: list[str] = Field(description="Over welke domeinen het gaat.")
    maatregelsoorten: list[str] = Field(description="Welke soorten maatregelen erin staan.")


class Vraagrij(Model):
    vragenset: int = Field(description="De vragenset waarin de vraag staat.")
    vraag: str = Field(description="De naam van de vraag.")
    waarde: str = Field(description="Bij welke waarde de vraag hoort.")
    tekst: str = Field(description="De vraag zelf.")
    factoren: list[str] = Field(description="Bij welke factoren de vraag hoort.")
    maatregelsoorten: list[str] = Field(description="Bij welke soorten maatregelen de vraag hoort.")


class _Verslagrij(Model):
    voorstel: str = Field(description="De naam van het voorstel.")
    verslag: str = Field(description="De naam van het verslag.")
    versie: int = Field(description="De versie van het verslag.")
    gesprek: str = Field(description="`sessie`, of `oefening` als het gesprek niet echt was.")
    maand: str = Field(description="De maand van het gesprek.")
    bijeenkomst: str = Field(description="`informeel` of `raadscommissie`; leeg als het verslag dat niet zegt.")
    openbaar: str = Field(description="`ja` als iedereen mocht luisteren, anders `nee`.")
    opname: str = Field(description="`geen`, `opgenomen` of `uitgezonden`; leeg als het verslag dat niet zegt.")


class Groepsantwoordrij(_Verslagrij):
    vragenset: int = Field(description="De vragenset die is gebruikt.")
    vraag: str = Field(description="De naam van de vraag.")
    ronde: str = Field(description="`eerst` of `nog_een_keer`.")
    wijze: str = Field(description="Hoe de antwoorden naar buiten gaan.")
    wie: str = Field(description="Een rol, `groep` of `samen`.")
    antwoord: str = Field(description="Het groepsantwoord; leeg als het is achtergehouden.")
    gekozen: list[str] = Field(description="Bij `verdeeld`: antwoorden die elk door drie of meer mensen zijn gekozen.")


class Opbrengstrij(_Verslagrij):
    punt: int = Field(description="Het nummer van het punt.")
    soort: str = Field(description="Wat voor punt het is.")
    aan_zet: str = Field(description="Wie nu iets kan doen; leeg als de groep dat niet zei.")
    wie: str = Field(description="Bij `praktijk`: wat voor organisatie ja zei; anders leeg.")
    kijk_in: str = Field(description="Bij `later`: de maand waarin iemand kijkt; anders leeg.")
    eerst: str = Field(description="`ja` als de groep dit punt eerst wil bespreken, anders `nee`.")
    beslispunt: str = Field(description="Over welk beslispunt het gaat; leeg als het over alles gaat.")
    vraag: str = Field(description="Bij welke vraag het hoort; leeg als de groep dat niet zei.")
    tekst: str = Field(description="Wat de groep opschreef.")
    voor: list[str] = Field(description="Wat ervoor pleit.")
    tegen: list[str] = Field(description="Wat ertegen pleit.")
    minderheid: str = Field(description="Hoe iemand het anders zag; leeg als daar niets staat.")
    reactie: str = Field(description="Wat het college antwoordde voor het debat; leeg als dat er niet is.")
    gevolg: str = Field(description="Wat ermee is gedaan; leeg als er nog geen antwoord is.")
    toelichting: str = Field(description="Wat er bij het gevolg hoort, zoals een reden; leeg als het er niet is.")
    link: str = Field(description="Waar het staat in het raadsinformatiesysteem; leeg als dat er niet is.")


class Redenrij(_Verslagrij):
    vragenset: int = Field(description="De vragenset die is gebruikt.")
    vraag: str = Field(description="De naam van de vraag.")
    richting: str = Field(description="`plus` of `min`: bij welk antwoord de reden hoort. Niet dat iemand dat koos.")
    reden: str = Field(description="Waarom iemand dat antwoord zou kiezen; leeg als de groep geen reden bedacht.")


@dataclass(frozen=True)
class Tabel:
    """One table: its name in the addresses, what it holds, its kind of row, and its rows."""

    naam: str
    uitleg: str
    soort: type[Model]
    rijen: list[Model]

    def schema(self) -> str:
        """The JSON Schema of the JSON file."""
        row = self.soort.model_json_schema(schema_generator=ZonderTitels)
        fields = {"licentie": {"type": "string"}, "rijen": {"type": "array", "items": row}}
        head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": self.naam, "type": "object"}
        return _json({**head, "required": list(fields), "properties": fields})

    def json(self) -> str:
        """The rows as JSON, with the licence."""
        return _json({"licentie": LICENTIE, "rijen": [row.model_dump() for row in self.rijen]})

    def csv(self) -> str:
        """The rows as CSV, for a spreadsheet too."""
        return als_csv(self.soort.model_fields, (row.model_dump().values() for row in self.rijen))


def beschrijving(tables: list[Tabel]) -> str:
    """What a program needs to read each CSV file: a Tabular Data Package (Frictionless Data)."""
    resources = [
        {
            "profile": "tabular-data-resource",
            "name": table.naam,
            "description": table.uitleg,
            "path": adressen.data(table.naam, "csv").rpartition("/")[2],
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": DIALECT,
            "schema": {"fields": [_kolom(name, field) for name, field in table.soort.model_fields.items()]},
        }
        for table in tables
    ]
    return _json({"profile": "tabular-data-package", "name": "maatwerktoets", "resources": resources})


def _kolom(name: str, field: FieldInfo) -> dict[str, Any]:
    """A column. A list is a text here: in CSV it has one cell."""
    return {"name": name, "type": "integer" if field.annotation is int else "string", "description": field.description}


def tabellen(dossier: Dossier) -> list[Tabel]:
    """Every table, with rows in the order of the files."""
    return [
        Tabel("voorstellen", "Elk voorstel, en hoe ver het is.", Voorstelrij, [*_voorstellen(dossier)]),
        Tabel("vragen", "Elke vraag van elke vastgestelde vragenset.", Vraagrij, [*_vragen(dossier)]),
        Tabel(
            "groepsantwoorden", "Wat groepen antwoordden. Geen aantallen.", Groepsantwoordrij, [*_antwoorden(dossier)]
        ),
        Tabel("opbrengst", "Wat groepen opschreven, en wat ermee is gedaan.", Opbrengstrij, [*_opbrengst(dossier)]),
        Tabel("redenen", "Waarom iemand een antwoord zou kiezen, in twee richtingen.", Redenrij, [*_redenen(dossier)]),
    ]


def _voorstellen(dossier: Dossier) -> Iterator[Voorstelrij]:
    for name, voorstel in dossier.voorstellen.items():
        fase = voorstel.fase()
        yield Voorstelrij(
            voorstel=name,
            titel=voorstel.titel,
            fase=fase.fase,
            datum=fase.datum.iso() if fase.datum else "",
            domeinen=list(voorstel.domeinen),
            maatregelsoorten=voorstel.maatregelsoorten(),
        )


def _vragen(dossier: Dossier) -> Iterator[Vraagrij]:
    for vragenset in dossier.vragensets:
        for name, vraag in vragenset.vragen.items():
            yield Vraagrij(
                vragenset=vragenset.versie,
                vraag=name,
                waarde=vraag.waarde,
                tekst=vraag.vraag,
                factoren=list(vraag.factoren),
                maatregelsoorten=list(vraag.maatregelsoorten),
            )


def _verslagen(dossier: Dossier) -> Iterator[tuple[str, str, Verslag, dict[str, Any]]]:
    """Every verslag with its voorstel, its name, and the fields that each of its rows begins with."""
    for voorstel, verslagen in dossier.verslagen.items():
        for name, verslag in verslagen.items():
            same = {
                "voorstel": voorstel,
                "verslag": name,
                "versie": verslag.versie,
                "gesprek": verslag.soort,
                "maand": verslag.maand.iso(),
                "bijeenkomst": verslag.bijeenkomst or "",
                "openbaar": "ja" if verslag.openbaar else "nee",
                "opname": verslag.opname or "",
            }
            yield voorstel, name, verslag, same


def _antwoorden(dossier: Dossier) -> Iterator[Groepsantwoordrij]:
    for _, _, verslag, same in _verslagen(dossier):
        asked = {**same, "vragenset": verslag.vragenset, "wijze": verslag.wijze}
        for antwoord in verslag.antwoorden:
            for ronde, uitkomst in (("eerst", antwoord.eerst), ("nog_een_keer", antwoord.nog_een_keer)):
                if not uitkomst:
                    continue
                for wie in verslag.mogelijk():
                    yield Groepsantwoordrij(
                        **asked,
                        vraag=antwoord.vraag,
                        ronde=ronde,
                        wie=wie,
                        antwoord=getattr(uitkomst, wie) or "",
                        gekozen=uitkomst.gekozen or [],
                    )


def _opbrengst(dossier: Dossier) -> Iterator[Opbrengstrij]:
    for voorstel, name, _, same in _verslagen(dossier):
        for punt in stand_van(dossier, voorstel, name).punten:
            said, done = punt.opbrengst, punt.antwoord
            yield Opbrengstrij(
                **same,
                punt=punt.nummer,
                soort=said.soort,
                aan_zet=said.aan_zet or "",
                wie=said.wie or "",
                kijk_in=said.maand.iso() if said.maand else "",
                eerst="ja" if said.eerst else "nee",
                beslispunt=said.beslispunt or "",
                vraag=said.vraag or "",
                tekst=said.tekst,
                voor=said.voor,
                tegen=said.tegen,
                minderheid=said.minderheid or "",
                reactie=punt.reactie.tekst if punt.reactie else "",
                gevolg=done.gevolg if done else "",
                toelichting=(done.toelichting or "") if done else "",
                link=(done.link or "") if done else "",
            )


def _redenen(dossier: Dossier) -> Iterator[Redenrij]:
    for _, _, verslag, same in _verslagen(dossier):
        for found in verslag.redenen:
            for richting, reasons in (("plus", found.plus), ("min", found.min)):
                for reason in reasons or [""]:
                    yield Redenrij(
                        **same, vragenset=verslag.vragenset, vraag=found.vraag, richting=richting, reden=reason
                    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
