"""Every screen of the room at its fullest: all of it in sight, and no letter too small to read from the back."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, zie_zaal
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.conftest import Opener

ISLAND = re.compile(r'(<script type="application/json" id="sessiepakket">)(.*?)(</script>)', re.DOTALL)
VRAAG = "Wordt het voor dit huishouden door dit besluit straks moeilijker of makkelijker dan nu om hulp vol te houden?"
KORT = "Samenwerken rond een huishouden"
ANTWOORDEN = {
    "plus": "Makkelijker vol te houden",
    "gelijk": "Even goed vol te houden",
    "min": "Minder duidelijk wie helpt",
    "verschilt": "Hangt ervan af",
    "weet_niet": "Weet ik niet",
}
EERLIJK = (
    "Het ene huishouden krijgt hulp van een team dat veel durft, en het andere van een team dat op zeker speelt. Is "
    "dat uit te leggen?"
)
ZIN = "Bij een bedrag tot € 2.500 mag een collega ook achteraf meekijken, en daarboven kijkt iemand van buiten mee."
REDEN = "Overleg over een klein bedrag kost al snel meer uren dan het oplevert, en die uren zijn er niet."
VASTGELEGD = "Sinds 29 januari 2019 is samenwerken over de domeinen heen het uitgangspunt."

ROLLEN = ("raadslid", "professional", "beleidsmedewerker", "anders")
Beeld = dict[str, Any]


def stippen(mensen: int) -> Beeld:
    """The answers of so many people in each rol, spread over all five."""
    codes = list(ANTWOORDEN)
    telling = {rol: {code: mensen // 5 + (number < mensen % 5) for number, code in enumerate(codes)} for rol in ROLLEN}
    zin = "Raadsleden kiezen verschillende antwoorden, professionals ook, beleidsmedewerkers ook."
    return {"soort": "stippen", "telling": telling, "zin": zin}


PER_ROL: Beeld = {
    "soort": "regels",
    "regels": [
        {"wie": "raadslid", "naam": "Raadsleden", "woorden": "de antwoorden lopen uiteen"},
        {"wie": "professional", "naam": "Professionals", "woorden": "‘hangt ervan af’ of ‘weet ik niet’"},
        {"wie": "beleidsmedewerker", "naam": "Beleidsmedewerkers", "woorden": "makkelijker vol te houden"},
    ],
}
SAMEN: Beeld = {
    "soort": "regels",
    "regels": [
        {
            "wie": "allen",
            "naam": "Alle rollen samen",
            "woorden": "‘makkelijker vol te houden’ en ‘hangt ervan af’ of ‘weet ik niet’, elk drie of meer keer",
        }
    ],
}


def stuk(number: int) -> Beeld:
    kop = "Voorwaarde · De raad, bij het besluit · punt 3b van het voorstel · bij de vraag over: Hulp op tijd"
    return {
        "naam": f"punt-{number}",
        "kop": kop,
        "delen": [{"kop": "", "zinnen": [ZIN]}],
        "vrij": True,
        "eerst": True,
    }


def beelden(vragen: list[str], casussen: list[str]) -> list[Beeld]:
    """One picture of each kind, with as much in it as the app ever puts there."""
    over = 1000 * time.time() + 25 * 60_000
    tijd = {"stap": over, "verste": over, "daarna": 60_000}
    return [beeld | {"tijd": tijd} for beeld in stapbeelden(vragen, casussen)]


def stapbeelden(vragen: list[str], casussen: list[str]) -> list[Beeld]:
    """What stands in each below the bar."""
    link = "https://maatwerktoets.gemeente.example/voorstellen/voorstel/gesprek.html#doe-mee=ABCD&minuten=90&vragen=5"
    intypen = {"adres": "maatwerktoets.gemeente.example/mee.html", "code": "DXRFP LWMYM"}
    mee = {"soort": "telefoons", "link": link, "intypen": intypen}
    welkom = {"stap": "welkom", "mee": mee}
    naast = {"stap": "naast-elkaar"}
    wachten = {"fase": "wachten", "teKlein": False, "besloten": False, "zonderAntwoorden": False, "vraag": vragen[0]}
    wijzen = [{"wijze": wijze, "gekozen": False} for wijze in ("per-rol", "groep", "overeenkomst")]
    kijk = {"zin": "Hier liggen de antwoorden het verst uit elkaar", "vragen": vragen[1:4]}
    alles = {"fase": "alles", "gekozen": vragen[:3], "kijk": kijk, "nietGenoemd": [], "besloten": False}

    def tegels(beeld: Beeld) -> list[Beeld]:
        return [{"vraag": vraag, "nummer": number, "beeld": beeld} for number, vraag in enumerate(vragen, start=1)]

    def onderwerp(beeld: Beeld, **meer: Any) -> Beeld:
        vergelijking = {"vraag": vragen[0], "nummer": 1, "beeld": beeld}
        leeg: Beeld = {"gespreksvraag": "", "inschattingen": [], "redenen": None, "casussen": []}
        return naast | leeg | {"fase": "onderwerp", "vergelijking": vergelijking} | meer

    inschattingen = [
        f"{wie} dachten dat professionals vooral ‘makkelijker vol te houden’ kiezen."
        for wie in ("Raadsleden", "Beleidsmedewerkers", "Mensen met een andere rol")
    ]
    wie = ("Het college, nog vóór het debat", "De raad, bij het besluit", "De praktijk", "Later")
    aan_zet = [{"naam": naam, "aantal": 3} for naam in wie]
    verder = {"geenVerslag": None, "oefening": True, "aanZet": aan_zet, "debat": "2027-05-12"}
    slot = {"stap": "afsluiten", "fase": "naar-buiten", "nummer": 1, "van": 3, "nietGenoemd": ["anders"]}
    verschil = "Professionals: eerst makkelijker vol te houden, na het gesprek minder duidelijk wie helpt"
    return [
        welkom | {"bijeenkomst": "informeel", "openbaar": True, "opname": "uitgezonden"},
        welkom | {"bijeenkomst": "raadscommissie", "openbaar": False, "opname": "opgenomen"},
        {"stap": "voorstel", "delen": ["kern"], "later": mee},
        {"stap": "voorstel", "delen": ["vast", "open"], "later": mee},
        {"stap": "verhaal", "casussen": casussen, "later": mee},
        {"stap": "zelf-invullen", "aantal": 10, "verwacht": 12, "vragen": 6, "mee": mee},
        {"stap": "pauze", "aantal": 10, "verwacht": 12, "verderOm": 0, "later": mee},
        naast | wachten | {"wijzen": wijzen},
        naast | wachten | {"wijzen": [], "teKlein": True},
        naast | alles | {"vergelijkingen": tegels(stippen(3))},
        naast | alles | {"vergelijkingen": tegels(stippen(10))},
        naast | alles | {"vergelijkingen": tegels(PER_ROL), "nietGenoemd": ["anders"]},
        naast | alles | {"vergelijkingen": tegels(SAMEN)},
        onderwerp(stippen(3), gespreksvraag=EERLIJK),
        onderwerp(stippen(10), gespreksvraag=EERLIJK),
        onderwerp(stippen(3), inschattingen=inschattingen),
        onderwerp(stippen(3), redenen={"vraag": vragen[0], "plus": [REDEN] * 3, "min": [REDEN + "."] * 3}),
        onderwerp(PER_ROL, gespreksvraag=EERLIJK),
        onderwerp(SAMEN, gespreksvraag="Kijk naar beide verhalen. Voor wie geldt dit niet?", casussen=casussen),
        {
            "stap": "opbrengst",
            "blad": 0,
            "stukken": [stuk(11), stuk(12)],
            "eerder": 10,
            "wieOntbrak": [],
            "kanMisgaan": [],
        },
        {
            "stap": "opbrengst",
            "blad": 1,
            "stukken": [],
            "eerder": 0,
            "wieOntbrak": [REDEN] * 3,
            "kanMisgaan": [REDEN] * 3,
        },
        {
            "stap": "afsluiten",
            "fase": "invullen",
            "aantal": 4,
            "van": 12,
            "vragen": [{"nummer": number, "vraag": vraag} for number, vraag in enumerate(vragen[:3], start=1)],
        },
        {
            "stap": "afsluiten",
            "fase": "verschoven",
            "van": {"vraag": vragen[0], "nummer": 1, "eerst": stippen(3), "daarna": stippen(4)},
        },
        {"stap": "afsluiten", "fase": "besloten"},
        {"stap": "afsluiten", "fase": "hierna", "hierna": verder},
        {"stap": "afsluiten", "fase": "hierna", "hierna": verder | {"geenVerslag": "te-klein", "aanZet": []}},
        slot
        | {
            "blad": "antwoorden",
            "groepsantwoorden": [{"kop": f"{n}. {KORT}", "regels": [verschil] * 3} for n in (1, 2)],
            "stukken": [],
        },
        slot | {"blad": "opbrengst", "groepsantwoorden": [], "stukken": [stuk(1), stuk(2)]},
    ]


def vol(pakket: Beeld) -> Beeld:
    """The same sessiepakket with the longest texts that our vragen and voorstellen have."""
    for vraag in pakket["vragen"][:2]:
        vraag |= {"vraag": VRAAG, "kort": KORT, "antwoorden": ANTWOORDEN}
    for casus in pakket["casussen"]:
        casus["in_het_kort"] = f"{ZIN} Dat duurt lang."
    pakket["voorstel"] |= {"titel": f"{KORT} en doen wat nodig is", "kern": f"{ZIN} {ZIN}"}
    pakket["voorstel"] |= {"ligt_al_vast": [VASTGELEGD] * 3, "nog_te_kiezen": [VASTGELEGD] * 3}
    return pakket


def open_vol(opened: Opener) -> tuple[Page, Page, Beeld]:
    """A page that stands in for the facilitator's, the room's window with a full sessiepakket, and that pakket."""
    watched = opened(viewport={"width": 1920, "height": 1080})
    made: list[Beeld] = []

    def fill(route: Route) -> None:
        html = route.fetch().text()
        found = ISLAND.search(html)
        assert found
        made.append(vol(json.loads(found[2])))
        text = json.dumps(made[-1]).replace("<", "\\u003c")
        route.fulfill(body=html[: found.start(2)] + text + html[found.end(2) :], content_type="text/html")

    watched.page.context.route(f"**/{GESPREK}", fill)
    leider = watched.open("css/icoon.svg")
    with leider.expect_popup() as popup:
        leider.evaluate("(address) => { globalThis.zaal = open(address) }", f"{watched.address}/{GESPREK}#zaal")
    # Not the heading of the page without its script: only then somebody listens.
    expect(popup.value.locator(".z h1")).to_be_visible()
    return leider, popup.value, made[0]


def stuur(leider: Page, beeld: Beeld | None) -> None:
    leider.evaluate(
        "(beeld) => zaal.postMessage({ van: 'maatwerktoets', soort: 'beeld', beeld }, location.origin)", beeld
    )


def test_every_screen_at_its_fullest_is_read_from_the_back_of_the_room(opened: Opener) -> None:
    leider, zaal, pakket = open_vol(opened)
    vragen = [vraag["id"] for vraag in pakket["vragen"]]
    kop = zaal.get_by_role("heading", level=1)
    for beeld in beelden(vragen, [casus["id"] for casus in pakket["casussen"]][:2]):
        stuur(leider, beeld)
        # Nothing else stands there between two pictures: a picture that is refused would not come.
        expect(kop).not_to_have_text("Dank u wel")
        expect(kop).not_to_have_text(pakket["voorstel"]["titel"] if beeld["stap"] != "voorstel" else "")
        zie_zaal(zaal)
        stuur(leider, None)
        expect(kop).to_have_text("Dank u wel")
    assert violations(zaal) == []
