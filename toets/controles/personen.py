"""What looks like personal data in the files: in all that is published, texts and names, of every kind of file."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from toets.inhoud.dossier import Bestand
from toets.inhoud.lezen import scalars, sleutels
from toets.inhoud.werkbladsjabloon import PLAATS as SJABLOON
from toets.model.basis import Model
from toets.model.casus import Casus
from toets.model.gemeente import Gemeente
from toets.model.opvolging import Opvolging
from toets.model.verslag import Verslag
from toets.vertrouwen.adresnamen import vind_in_adres, vind_in_sleutel
from toets.vertrouwen.normaal import normaliseer
from toets.vertrouwen.persoonsgegevens import NAAMSOORTEN, TITEL, vind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.vertrouwen.persoonsgegevens import Vondst

ADRES = re.compile(r"\s*https?://\S+\s*")
"""A text that is nothing but an address; twin of `ADRES` in `app/src/formulier/personen.ts`."""
BEREIKBAAR = ("e-mail", "e-mail-kantoor", "telefoon", "telefoon-kantoor", "toestel")
"""What a municipality gives of itself in `mkdocs.yml`, to be reached."""
VERHAALNAAM = (*NAAMSOORTEN, "naam-misschien", "naam-kleine-letters")
"""The kinds under which a story can be told."""
VAN_HET_HUIS = (*NAAMSOORTEN, "adres", "adres-groot", "adres-erna", "huisadres")
BEREIK = frozenset(
    ("extra", "toets", *field) for field in (("contact", "mail"), ("contact", "telefoon"), ("beveiliging", "contact"))
)
"""Where it gives that; anywhere else it is that of somebody."""


class Treffer(NamedTuple):
    """A piece that looks like personal data, with its file and path.

    `in_naam`: in a key, or (no path) in the id; `verhaal`: it is the name under which the story in this file is told.
    """

    bestand: Bestand
    pad: Pad
    vondst: Vondst
    in_naam: bool = False
    verhaal: bool = False


def gevonden(inhoud: Inhoud) -> Iterator[Treffer]:
    """Every piece that looks like personal data: in the id of each file, then in its keys, then in its texts."""
    names = [_woorden(name) for _, one in inhoud.van(Gemeente) for name in one.namen]
    for bestand in inhoud.bestanden:
        for treffer in (*_in_namen(bestand), *_in_teksten(bestand)):
            if not _gemeente(names, treffer.vondst):
                yield treffer
    for treffer in _in_sjabloon(inhoud.sjabloonteksten):
        if not _gemeente(names, treffer.vondst):
            yield treffer


def is_zeker(treffer: Treffer) -> bool:
    """Whether it stops a publication.

    In `mkdocs.yml` a name or an address can be that of a town hall, and the name of a story can be invented: we ask.
    """
    own = treffer.bestand.kind is Gemeente and treffer.vondst.soort in VAN_HET_HUIS
    return treffer.vondst.zeker and not own and not treffer.verhaal


def _in_namen(bestand: Bestand) -> Iterator[Treffer]:
    # The id of these begins with that of the voorstel, and goes on by chance.
    if bestand.kind not in (Verslag, Opvolging):
        yield from (Treffer(bestand, (), vondst, in_naam=True) for vondst in vind_in_sleutel(bestand.id))
    # A key that nobody knows is a mistake already, and there can be very many.
    for pad in sleutels(bestand.root) if bestand.root and bestand.model else ():
        yield from (Treffer(bestand, pad, vondst, in_naam=True) for vondst in vind_in_sleutel(str(pad[-1])))


def _in_teksten(bestand: Bestand) -> Iterator[Treffer]:
    asked = False
    for pad, scalar in scalars(bestand.root) if bestand.root else ():
        text = scalar.text or ""
        for vondst in vind_in_adres(text) if ADRES.fullmatch(text) else vind(text):
            if _bereikbaar(bestand, pad, vondst):
                continue
            own = _eigen_naam(bestand, vondst)
            if not own:
                yield Treffer(bestand, pad, vondst)
            elif not asked and not _uit_de_bron(bestand, vondst):
                asked = True
                yield Treffer(bestand, pad, vondst, verhaal=True)


def _in_sjabloon(texts: list[str]) -> Iterator[Treffer]:
    """In the template of the werkblad, which is published as it is. In Word a text has no line."""
    template = Bestand(SJABLOON, "werkblad", Model, "", None, None)
    for text in dict.fromkeys(texts):
        for vondst in vind_in_adres(text) if ADRES.fullmatch(text) else vind(text):
            yield Treffer(template, (), vondst)


def _bereikbaar(bestand: Bestand, pad: Pad, vondst: Vondst) -> bool:
    return bestand.kind is Gemeente and pad in BEREIK and vondst.soort in BEREIKBAAR


def _gemeente(names: list[str], vondst: Vondst) -> bool:
    """Whether what is only guessed is (whole words of) the name of the municipality: Den Haag, Bergen op Zoom."""
    return not vondst.zeker and any(_woorden(vondst.stuk) in name for name in names)


def _woorden(text: str) -> str:
    """Its words, with a space around each; twin of `woorden` in `app/src/vertrouwen/gemeentenaam.ts`."""
    words = re.findall(r"[^\W_]+", normaliseer(text).tekst)
    return f" {' '.join(words)} "


def _eigen_naam(bestand: Bestand, vondst: Vondst) -> bool:
    """Whether it is the name under which a story is told, as it stands in the address of its page, for all to see.

    That is all behind the first word of the id: `gezin-van-den-berg` is told of `de familie Van den Berg`, and not of
    Jan van den Berg or the family Berg. A story that somebody told here needs no name, and gets none.
    """
    if bestand.kind is not Casus or vondst.soort not in VERHAALNAAM:
        return False
    if isinstance(bestand.model, Casus) and bestand.model.soort == "verteld":
        return False
    _, _, told = bestand.id.partition("-")
    said = (_als_id(vondst.stuk), _als_id(TITEL.sub("", vondst.stuk)))
    return bestand.id in said or (bool(told) and told in said)


def _uit_de_bron(bestand: Bestand, vondst: Vondst) -> bool:
    """Whether the source that the story gives tells it under this name: then it is no news."""
    bron = bestand.model.bron if isinstance(bestand.model, Casus) else None
    place = _als_id(bron.plaats) if bron else ""
    _, _, told = bestand.id.partition("-")
    return any(f"-{name}-" in f"-{place}-" for name in (told or bestand.id, _als_id(TITEL.sub("", vondst.stuk))))


def _als_id(name: str) -> str:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(sign))
    return "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
