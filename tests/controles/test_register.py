"""Every message of the check is known: its example makes it speak, and the site tells who looks up its name."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.controles.voorbeelden import gevonden, schrijf
from tests.sjablonen import PLEKKEN, eigen_sjabloon, sjabloon
from toets.controles import register
from toets.controles.controle import alle_controles, alle_meldingen, controleer
from toets.controles.register import leesmeldingen
from toets.gedeeld.catalogus import _CATALOGUS
from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.lezen import MAX_BYTES
from toets.paginas import paginas

if TYPE_CHECKING:
    from collections.abc import Callable

    from toets.controles.register import Melding

TITEL = "titel: Teams beslissen zelf"
KORT = "samenvatting: De raad laat teams zelf beslissen."


def vervang(old: str, new: str) -> Callable[[Path], object]:
    """Changes the text of a file."""

    def change(path: Path) -> None:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change


def link_nergens_heen(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("weg.yml"))


# What the examples that are told in words ask for, with the right file in its place.
IN_WOORDEN: dict[Leesregel, tuple[Callable[[Path], object], Callable[[Path], object]]] = {
    Leesregel.VREEMD_BESTAND: (Path.touch, Path.touch),
    Leesregel.NAAM: (Path.touch, Path.touch),
    Leesregel.BESTAND_ONTBREEKT: (Path.touch, Path.unlink),
    Leesregel.NIET_TE_LEZEN: (Path.touch, link_nergens_heen),
    Leesregel.TE_GROOT: (Path.touch, vervang(TITEL, "titel: " + "x" * MAX_BYTES)),
    Leesregel.GEEN_UTF_8: (Path.touch, lambda path: path.write_bytes(path.read_bytes() + "# café".encode("cp1252"))),
    Leesregel.TE_LANG: (vervang(TITEL, "titel: " + "x" * 200), vervang(TITEL, "titel: " + "x" * 201)),
    Leesregel.TE_VEEL_WOORDEN: (
        vervang(KORT, "samenvatting: " + "Ja. " * 120),
        vervang(KORT, "samenvatting: " + "Ja. " * 121),
    ),
    Leesregel.NOG_MEER: (Path.touch, vervang(TITEL, TITEL + "\n\t" * 600)),
    Leesregel.SJABLOON: (
        lambda path: path.write_bytes(eigen_sjabloon()),
        lambda path: path.write_bytes(sjabloon(*PLEKKEN, "{citat}")),
    ),
}
elke_leesmelding = pytest.mark.parametrize("melding", leesmeldingen(), ids=lambda melding: melding.id)


@elke_leesmelding
def test_the_bad_example_makes_reading_speak_and_the_good_one_does_not(tmp_path: Path, melding: Melding) -> None:
    for voorbeeld, turn, root in ((melding.goed, 0, tmp_path / "goed"), (melding.fout, 1, tmp_path / "fout")):
        if voorbeeld.woorden:
            assert not voorbeeld.yaml
            schrijf(root, voorbeeld, letterlijk=True)
            IN_WOORDEN[Leesregel(melding.id)][turn](root / voorbeeld.path)
            found = controleer(laad(root))
        else:
            found = gevonden(root, voorbeeld, letterlijk=True)
        said = {(problem.rule, problem.path) for problem in found}
        assert ((melding.id, voorbeeld.path) in said) == bool(turn), found


def test_every_name_stands_there_once() -> None:
    assert [name for name, count in Counter(melding.id for melding in alle_meldingen()).items() if count > 1] == []


def test_a_message_of_reading_without_its_words_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = register.LEESREGELS.read_text("utf-8")
    monkeypatch.setattr(register, "LEESREGELS", tmp_path / "leesregels.yml")
    register.LEESREGELS.write_text(text.replace("\ntab:", "\ntabb:"), encoding="utf-8")
    with pytest.raises(ValueError, match="Leesregel"):
        leesmeldingen.__wrapped__()


def test_what_the_form_and_the_build_say_alike_is_said_by_a_rule_that_exists() -> None:
    assert {name.partition("/")[0] for name in _CATALOGUS["regels"]} <= {controle.id for controle in alle_controles()}


def test_the_page_tells_every_message_at_its_own_name_and_whether_it_can_be_ignored(repo: Path) -> None:
    dossier = Dossier.van(laad(repo))
    page = next(page for page in paginas.paginas(dossier) if page.sjabloon == "controles")
    html = paginas.toon(paginas.sjablonen(dossier, met_pdf=False), page)
    told = dict(
        re.findall(r"Naam: <code>([^<]+)</code>\. Soort melding: [^.]+\. Negeren met een reden: ([^.]+)\.", html)
    )
    assert told == {melding.id: "kan" if melding.negeerbaar else "kan niet" for melding in alle_meldingen()}
    anchors = Counter(re.findall(r'<h2 id="([^"]+)"', html))
    assert anchors == Counter({*told, "gewone-taal", "lezen"})
    assert re.findall(r'<li><a href="#([^"]+)"', html) == sorted(told)
