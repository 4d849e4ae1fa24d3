"""XML that a program reads back as it was written."""

from __future__ import annotations

import pytest

from tests.xmllezen import lees_xml
from toets.gedeeld.xml_schrijven import als_xml, element, kind

RUIMTE = "https://voorbeeld.example/een"
ANDER = "https://voorbeeld.example/twee"


def test_every_text_comes_back_with_its_namespace_and_its_attributes() -> None:
    root = element(f"{{{RUIMTE}}}lijst")
    kind(root, f"{{{ANDER}}}ding", "a < b & 'c' \"d\" é", resource="x?a=1&b=<2>")
    text = als_xml(root, {RUIMTE: "", ANDER: "d"})
    assert "<d:ding" in text
    (found,) = lees_xml(text)
    assert found.tag == f"{{{ANDER}}}ding"
    assert found.text == "a < b & 'c' \"d\" é"
    assert found.attrib == {"resource": "x?a=1&b=<2>"}


def test_a_namespace_without_a_prefix_of_ours_is_refused() -> None:
    with pytest.raises(ValueError, match="no prefix for https"):
        als_xml(element(f"{{{RUIMTE}}}lijst"), {})
