"""The template that a page fills in: ours or the municipality's own, without who made it, the same bytes each time."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pytest
from PIL import Image, PngImagePlugin

from tests.sjablonen import MAKER, eigen_sjabloon, opgeslagen
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.werkbladsjabloon import VELDEN, bezwaren
from toets.paginas.werkblad import als_script, sjabloon

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def dossier(repo: Path) -> Dossier:
    return Dossier.van(laad(repo))


def test_ours_is_right_by_the_rules_for_theirs_and_holds_every_place(dossier: Dossier) -> None:
    ours = sjabloon(dossier)
    assert list(bezwaren(ours)) == []
    document = docx.Document(io.BytesIO(ours))
    text = "\n".join(one.text for one in [*document.paragraphs, *document.sections[0].footer.paragraphs])
    assert [name for name in VELDEN if f"{{{name}}}" not in text] == []


def test_ours_leaves_the_words_and_the_money_to_the_raadslid(dossier: Dossier) -> None:
    paragraphs = [one.text for one in docx.Document(io.BytesIO(sjabloon(dossier))).paragraphs]
    own, money = paragraphs.index("4. Uw eigen tekst"), paragraphs.index("5. Dekking: waar komt het geld vandaan?")
    after = paragraphs.index("6. Wat kan hier?")
    assert set(paragraphs[own + 1 : money] + paragraphs[money + 1 : after]) == {""}


def test_the_same_template_gives_the_same_bytes(dossier: Dossier) -> None:
    assert sjabloon(dossier) == sjabloon(dossier)


def test_a_template_of_their_own_is_used_without_the_name_of_who_made_it(dossier: Dossier) -> None:
    own = sjabloon(replace(dossier, werkbladsjabloon=eigen_sjabloon()))
    properties = docx.Document(io.BytesIO(own)).core_properties
    assert docx.Document(io.BytesIO(own)).paragraphs[0].text == "Raad van Voorbeeld"
    assert MAKER in (docx.Document(io.BytesIO(eigen_sjabloon())).core_properties.author or "")
    assert (properties.author, properties.last_modified_by) == ("", "")


def test_a_picture_in_a_template_of_their_own_is_published_without_the_name_of_who_made_it(dossier: Dossier) -> None:
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", MAKER)
    logo = io.BytesIO()
    Image.new("RGB", (4, 2), "red").save(logo, "PNG", pnginfo=about)
    document = docx.Document(io.BytesIO(eigen_sjabloon()))
    document.add_picture(logo)
    made = sjabloon(replace(dossier, werkbladsjabloon=opgeslagen(document)))
    parts = docx.Document(io.BytesIO(made)).part.package.iter_parts()
    (picture,) = [part.blob for part in parts if part.content_type == "image/png"]
    assert MAKER.encode() in logo.getvalue()
    assert picture.startswith(logo.getvalue()[:24])
    assert MAKER.encode() not in picture


def test_the_script_leaves_the_template_behind(dossier: Dossier) -> None:
    made = sjabloon(dossier)
    name, _, value = als_script(made).partition(" = ")
    assert name == "globalThis.werkbladsjabloon"
    assert base64.b64decode(json.loads(value.rstrip(";\n"))) == made
