"""What all models share: the base class, and the kinds of text a YAML field can hold.

Every scalar arrives here as the text that stands in the file (see `toets.inhoud.lezen`): a number, a date or a yes
is understood by the types below or refused, never guessed by a YAML reader.
"""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

Rol = Literal["raadslid", "professional", "beleidsmedewerker", "anders"]
WaardeId = Literal["betrokkenheid", "legitimiteit", "rendement"]
Antwoordcode = Literal["plus", "gelijk", "min", "verschilt", "weet_niet"]

# What a verslag says of a group; `toets.vertrouwen.vrijgave` decides when.
Klasse = Literal["<5", "5-9", "10+"]
Wijze = Literal["per-rol", "groep", "overeenkomst"]
Label = Literal["plus", "gelijk", "min", "onzeker", "verdeeld"]
Gekozen = Literal["plus", "gelijk", "min", "onzeker"]
Uitkomst = Literal["in-elke-rol", "niet-in-elke-rol", "tegenover", "geen-gedeeld"]

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


class Model(BaseModel):
    """Base of every model: frozen, and a key that it does not know is an error."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        # The docstrings are English and for us; what the published schema says is in the fields.
        json_schema_extra=lambda schema: schema.pop("description", None),
    )
    niet_hier: ClassVar[frozenset[str]] = frozenset()
    """Keys that another program reads in such a file, and that are refused with a sentence of their own."""


@dataclass(frozen=True)
class Datum:
    """A day, a month or a year: sources often name no day. `maand` and `dag` are 0 when not known."""

    jaar: int
    maand: int = 0
    dag: int = 0

    def __str__(self) -> str:
        """The Dutch way: `19 november 2019`, `oktober 2021`, `2022`."""
        words = [str(self.dag) if self.dag else "", MAANDEN[self.maand - 1] if self.maand else "", str(self.jaar)]
        return " ".join(word for word in words if word)

    def zeker_voor(self, other: Datum) -> bool:
        """Whether this date lies before the other for certain: a month and a day in it can't be put in order."""
        for mine, theirs in zip(astuple(self), astuple(other), strict=True):
            if not mine or not theirs:
                return False
            if mine != theirs:
                return bool(mine < theirs)
        return False

    def zonder_dag(self) -> Datum:
        """The month of it, or the year when that is all that is known."""
        return Datum(self.jaar, self.maand)

    @classmethod
    def van_dag(cls, dag: date) -> Datum:
        """A day of the calendar."""
        return cls(dag.year, dag.month, dag.day)

    def iso(self) -> str:
        """The way it is written in YAML: `2019-11-19`, `2021-10`, `2022`."""
        parts = [f"{self.jaar:04}", f"{self.maand:02}" if self.maand else "", f"{self.dag:02}" if self.dag else ""]
        return "-".join(part for part in parts if part)


class ZonderTitels(GenerateJsonSchema):
    """Leaves out pydantic's titles: they only repeat the names of the fields."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False


@dataclass(frozen=True)
class Verwijzing:
    """Marks a text field as the id of something else; `soort` is the name of that collection in the Dossier.

    The published schema says so too (`x-verwijzing`): a form can offer a choice.
    """

    soort: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "x-verwijzing": self.soort}


@dataclass(frozen=True)
class Leestekst:
    """Marks a text field as sentences of our own, for a user to read: they can be worded more plainly.

    The published schema says so too (`x-leestekst`).
    """

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "x-leestekst": True}


def eigen_fout(kind: str, sentence: str, **words: object) -> PydanticCustomError:
    """An error of our own kind; `sentence` names what `meldingen.py` says, and `words` are what that mentions."""
    return PydanticCustomError(kind, "{eigen}", {"eigen": sentence, **words})


def parse_datum(value: str) -> Datum:
    """Read `2019-11-19`, `2021-10` or `2022`. Raises an error of kind `datum` for anything else."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", value, re.ASCII)
    if not match:
        raise eigen_fout("datum", "datum", invoer=value)
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        date(year, month if match[2] else 1, day if match[3] else 1)
    except ValueError:
        raise eigen_fout("datum", "datum_bestaat_niet", invoer=value) from None
    return Datum(year, month, day)


# Groups of three after a point, or no points at all; cents as two digits. Anything else can be read in two ways.
BEDRAG = re.compile(r"(?:€[ \u00a0]*|EUR[ \u00a0]+)?(-?)((?:\d{1,3}(?:\.\d{3})+)|\d+)(?:,(\d{2}|-{1,2}))?", re.ASCII)


def parse_bedrag(value: str) -> Decimal:
    """Read an amount in euros: `50.000`, `50000`, `€ 50.000,00`, `€ 450,-`.

    Raises an error of kind `bedrag` for what can be read in two ways, such as `50.00`, `1,500` or `50,5`.
    """
    match = BEDRAG.fullmatch(value)
    if not match or (len(match[2]) > 1 and match[2].startswith("0")):
        raise eigen_fout("bedrag", "bedrag", invoer=value)
    cents = match[3] if match[3] and match[3].isdigit() else "00"
    return Decimal(f"{match[1]}{match[2].replace('.', '')}.{cents}")


def parse_ja_nee(value: str) -> bool:
    """Read `ja` or `nee`. Raises an error of kind `ja_nee` for anything else."""
    if value in ("ja", "nee"):
        return value == "ja"
    raise eigen_fout("ja_nee", "ja_nee", invoer=value)


def parse_getal(value: str) -> int:
    """Read a whole number without sign. Raises an error of kind `getal` for anything else."""
    if re.fullmatch(r"0|[1-9]\d{0,8}", value, re.ASCII):
        return int(value)
    raise eigen_fout("getal", "getal", invoer=value)


def _from_text(
    parse: Callable[[str], Any], kind: type, schema: dict[str, Any]
) -> tuple[PlainValidator, WithJsonSchema]:
    """What makes a field of type `kind` read its text with `parse`, and describe itself with `schema`."""

    def validate(value: object) -> Any:
        if isinstance(value, kind):
            return value
        if not isinstance(value, str):
            raise PydanticCustomError("string_type", "Input should be a valid string")
        return parse(value.strip())

    return PlainValidator(validate), WithJsonSchema(schema)


TEKST_TEKENS = 10_000
"""Four pages: ten times the longest text that we have, and no more than every rule and page can hold."""

Tekst = Annotated[str, StringConstraints(min_length=1, max_length=TEKST_TEKENS, strip_whitespace=True), Leestekst()]
"""Markdown without HTML; never empty."""

Citaat = Annotated[str, StringConstraints(min_length=1, max_length=TEKST_TEKENS, strip_whitespace=True)]
"""The words of somebody else, to the letter: Markdown without HTML, and no text of ours to word more plainly."""

_REGEL = StringConstraints(min_length=1, max_length=200, pattern=r"^[^\n]*$", strip_whitespace=True)

Regel = Annotated[str, _REGEL, Leestekst()]
"""One line of plain text."""

Naam = Annotated[str, _REGEL]
"""One line that says how something is called elsewhere: a document, a place in it, an organisation."""

Nummer = Annotated[Naam, WithJsonSchema({"type": ["string", "integer"]})]
"""A number as text: an editor reads `2` as a number and `2a` as text."""

SLUG = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
SLUG_TEKENS = 60
Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=SLUG_TEKENS)]
"""A name that can stand in an address: small letters, digits and single dashes."""

# An editor's YAML reader sees 2021 and 50.000 as numbers, and `ja` as text: the published schema allows for that.
_DATUM_SCHEMA = {
    "type": ["string", "integer"],
    "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
    "minimum": 1000,
    "maximum": 9999,
    "examples": ["2021-10-14", "2021-10"],
}
DatumVeld = Annotated[Datum, *_from_text(parse_datum, Datum, _DATUM_SCHEMA), PlainSerializer(Datum.iso)]

_BEDRAG_SCHEMA = {"type": ["string", "number"], "examples": ["50.000", "€ 1.234,50"]}
Bedrag = Annotated[Decimal, *_from_text(parse_bedrag, Decimal, _BEDRAG_SCHEMA), PlainSerializer(str)]
"""Euros, two decimals."""

_JA_NEE_SCHEMA = {"enum": ["ja", "nee"]}
JaNee = Annotated[bool, *_from_text(parse_ja_nee, bool, _JA_NEE_SCHEMA)]

_GETAL_SCHEMA = {"type": ["integer", "string"], "minimum": 0, "pattern": "^(0|[1-9][0-9]{0,8})$"}
Getal = Annotated[int, *_from_text(parse_getal, int, _GETAL_SCHEMA)]


@dataclass(frozen=True)
class Hoogstens:
    """A limit on the number of words in a text; the schema says it too. Its error is of kind `te_veel_woorden`."""

    maximum: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "x-hoogstens-woorden": self.maximum}

    def _check(self, text: str) -> str:
        words = len(text.split())
        if words > self.maximum:
            raise eigen_fout("te_veel_woorden", "te_veel_woorden", aantal=words, maximum=self.maximum)
        return text


AanbevelingId = Annotated[Slug, Verwijzing("aanbevelingen")]
DocumentId = Annotated[Slug, Verwijzing("documenten")]
FactorId = Annotated[Slug, Verwijzing("factoren")]
MaatregelsoortId = Annotated[Slug, Verwijzing("maatregelsoorten")]
VraagId = Annotated[Slug, Verwijzing("vragen")]
CasusId = Annotated[Slug, Verwijzing("casussen")]


class Bron(Model):
    """Where a fact stands."""

    document: DocumentId = Field(
        title="Document",
        description="Welk document.",
        json_schema_extra={"x-in-bestand": "De naam zoals in `questions/bronnen.yml`."},
    )
    plaats: Naam = Field(
        title="Plaats in het document", description="De plaats in het document: een kop, een punt of een bladzijde."
    )


class Vindplaats(Model):
    """Where a fact of this voorstel stands; the document goes without saying when it is the voorstel's own."""

    plaats: Naam = Field(
        title="Plaats in het document",
        description="Waar het staat: een kop of punt in het document, bijvoorbeeld: Besluit, 2a.",
    )
    document: DocumentId | None = Field(
        title="Ander document",
        default=None,
        description="Alleen als het in een ander document staat dan het voorstel zelf.",
    )
