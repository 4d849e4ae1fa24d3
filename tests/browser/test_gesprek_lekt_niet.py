"""Where answers are while a gesprek lasts, and that they are nowhere after it: every byte kept, sent or downloaded."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    PHONE,
    begin,
    code,
    geef_vrij,
    knop,
    letters,
    maak_verslag,
    open_zaal,
    schrijf,
    stap,
    tel,
    tel_briefje,
    toon,
)
from tests.browser.schijf import op_schijf, wacht_op_schijf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page, Request

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}
ALLES = """async () => {
    const cached = [];
    for (const name of await (globalThis.caches?.keys() ?? [])) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            cached.push(request.url, await (await cache.match(request)).text());
        }
    }
    return {
        kept: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        cached,
        history: [history.state, history.length],
        address: [location.href, document.referrer, window.name],
    };
}"""
GEKOZEN = ["plus", "min", "gelijk"]
"""What the one phone answers: an order that no slip has."""


def alles(page: Page) -> dict[str, Any]:
    """Every byte that this page can have kept. On the disk stands the same as in localStorage, and nothing else."""
    wacht_op_schijf(page)
    found: dict[str, Any] = page.evaluate(ALLES)
    assert op_schijf(page) == found["kept"]
    assert found["cookies"] == ""
    assert found["session"] == {}
    assert page.context.cookies() == []
    return found


def buiten(found: dict[str, Any], *names: str) -> str:
    """All that was found but these. The cache holds published files, which have the words of the page in them."""
    return json.dumps({name: value for name, value in found.items() if name not in names})


def is_gepubliceerd(cached: list[str], groups: str) -> bool:
    """Whether the cache holds files of the site and nothing else: plain addresses, and no one's letters in them."""
    addresses, texts = cached[::2], cached[1::2]
    plain = all(re.fullmatch(r"http://[^?#]+\.(html|js|css|svg|woff2)", address) for address in addresses)
    return plain and not any(groups in text for text in texts)


def luister(context: BrowserContext) -> list[Request]:
    sent: list[Request] = []

    def hoor(request: Request) -> None:
        sent.append(request)

    context.on("request", hoor)
    return sent


def vul_in(telefoon: Page, link: str) -> str:
    """Answer on the phone, and look where the answers are before and after the code."""
    telefoon.goto(link)
    knop(telefoon, "Beginnen")
    telefoon.get_by_role("radio", name="Professional").check()
    for _ in range(3):
        knop(telefoon, "Volgende")
    for choice in (0, 2, 1):
        telefoon.get_by_role("radio").nth(choice).check()
        knop(telefoon, "Volgende")
    while not telefoon.get_by_role("button", name="Maak mijn code").is_visible():
        knop(telefoon, "Geen idee")
    groups = letters(code(telefoon))
    found = alles(telefoon)
    (kept,) = found["kept"].values()
    assert list(json.loads(kept)["antwoorden"]["1"].values()) == GEKOZEN
    # The letters are made of the answers whenever they are shown, and kept nowhere.
    assert groups not in kept
    assert found["address"] == [link, "", ""]
    assert found["history"][0] in (None, "deelname/1")
    assert not any(answer in buiten(found, "kept", "cached") for answer in ("plus", "gelijk", "verschilt", groups))
    assert is_gepubliceerd(found["cached"], groups)
    return groups


def rijen(value: object) -> Iterator[list[object]]:
    """Every list in a kept value, however deep."""
    if isinstance(value, list):
        yield value
    for inside in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from rijen(inside)


def houdt_alleen_tellingen(leiding: Page, groups: str) -> None:
    """The facilitator's device: tallies and nonces, no letters and nobody's answers together."""
    found = alles(leiding)
    assert groups not in json.dumps(found)
    assert not any(answer in buiten(found, "kept", "cached") for answer in ("plus", "gelijk", "verschilt"))
    assert is_gepubliceerd(found["cached"], groups)
    for kept in found["kept"].values():
        for rij in rijen(json.loads(kept)):
            assert rij[: len(GEKOZEN)] != GEKOZEN
            assert not any(isinstance(item, dict) and "antwoorden" in item for item in rij)


def los(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every single value of a file, with where it stands."""
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from los(inside, f"{path}.{name}")
    elif isinstance(value, list):
        for inside in value:
            yield from los(inside, f"{path}[]")
    else:
        yield path, str(value)


def zegt_niets_van_iemand(path: Path, groups: str, link: str) -> None:
    text = path.read_text("utf-8")
    assert groups not in text
    assert re.findall(r"doe-mee=(\w+)", link)[0] not in text
    values = dict(los(yaml.load(text, Loader=yaml.BaseLoader)))  # noqa: S506 (texts only)
    with_numbers = {where: said for where, said in values.items() if re.search(r"\d", said)}
    assert re.fullmatch(r"\d{4}-\d{2}", with_numbers.pop(".maand"))
    classes = {said for where, said in with_numbers.items() if where.startswith(".deelnemers.")}
    assert classes <= {"<5", "5-9", "10+"}
    # Which text was on the table, as the page itself has it.
    public = (".deelnemers.", ".voorstel.")
    rest = {where for where in with_numbers if not where.startswith(public)}
    assert rest == {".format", ".versie", ".vragenset", ".vorm"}


def neem_in(leiding: Page, groups: str) -> None:
    """Count the phone and five slips, and reveal."""
    stap(leiding, "Pauze")
    tel(leiding, [groups])
    for number in range(5):
        tel_briefje(leiding, "raadslid", 0, number + 2)
    houdt_alleen_tellingen(leiding, groups)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)


def sluit_af(leiding: Page, folder: Path) -> Path:
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Het geld is op voordat het jaar om is.")
    stap(leiding, "Afsluiten")
    geef_vrij(leiding)
    return maak_verslag(leiding, folder)


def test_answers_are_on_the_phone_and_in_tallies_until_they_are_wiped_and_then_nowhere(
    opened: Opener, tmp_path: Path
) -> None:
    computer, toestel = opened(viewport=LAPTOP), opened(viewport=PHONE)
    sent = [luister(watched.page.context) for watched in (computer, toestel)]
    leiding, telefoon = computer.open(GESPREK), toestel.page
    leiding.get_by_role("radio", name="45 minuten").check()
    link = begin(leiding)
    zaal = open_zaal(leiding)
    groups = vul_in(telefoon, link)
    neem_in(leiding, groups)
    expect(zaal.locator(".stip").first).to_be_visible()
    houdt_alleen_tellingen(leiding, groups)
    zegt_niets_van_iemand(sluit_af(leiding, tmp_path), groups, link)

    knop(leiding, "Wis dit gesprek van dit apparaat")
    knop(leiding, "Ja, wis alles")
    knop(telefoon, "Ik ben klaar")
    knop(telefoon, "Wis mijn antwoorden")
    for page in (leiding, zaal, telefoon):
        found = alles(page)
        assert found["kept"] == {}
        assert not any(
            said in buiten(found, "cached") for said in ("plus", "gelijk", "verschilt", "jaar om is", groups)
        )
        assert is_gepubliceerd(found["cached"], groups)
    # The room's window lies open on the beamer after everyone has gone.
    expect(zaal.get_by_text("Dit scherm is nu leeg.")).to_be_visible()
    expect(zaal.locator("li, table")).to_have_count(0)

    # A page asks for its own files and tells nobody anything: no query, no body, no address that it came from.
    for request in (request for requests in sent for request in requests if not request.url.startswith("blob:")):
        assert (request.method, request.post_data) == ("GET", None), request.url
        assert re.fullmatch(r"[^?]+/[\w.-]+\.(html|css|js|svg|json|woff2)", request.url.split("#")[0]), request.url
        # The worker that keeps the page and the style that loads letters say where they stand themselves: the same
        # address for everyone.
        referer = request.headers.get("referer", "")
        assert re.fullmatch(r"(http://[^?#]+/(gesprek-offline\.js|css/app-zaal\.css))?", referer), request.url
