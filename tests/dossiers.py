"""Whole small dossiers by chance, made from the models: texts odd but allowed, lengths up to their limits.

What the models can't say (numbers that are unique, amounts that add up) is put right afterwards, so that the check
calls nearly all of them good.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import StringConstraints

from tests import gemeente
from toets.controles.regels.afbeelding_in_tekst import AFBEELDING
from toets.controles.regels.html_in_tekst import HTML
from toets.controles.regels.lagen_in_tekst import DIEP
from toets.controles.regels.link_in_tekst import LINK
from toets.gedeeld.tekens import ONZICHTBAAR
from toets.gedeeld.tekst import euro
from toets.inhoud.vragensets import controlegetal
from toets.model.aanbeveling import Aanbeveling
from toets.model.basis import Datum, Hoogstens, Model, Verwijzing, parse_bedrag
from toets.model.casus import Casus
from toets.model.document import Document
from toets.model.draaiboek import Stap
from toets.model.factor import Factor
from toets.model.instrument import Instrument
from toets.model.maatregelsoort import Maatregelsoort
from toets.model.rol import Rolnamen
from toets.model.voorstel import FASEN, STAPPEN, Voorstel
from toets.model.vraag import Vraag
from toets.model.waarde import Waardennamen

Files = dict[str, dict[str, Any]]

BESTAAND = {
    "aanbevelingen": ["vertrouwen"],
    "casussen": ["gezin-a", "gezin-b"],
    "documenten": ["raadsvoorstel"],
    "factoren": ["privacy"],
    "maatregelsoorten": ["mandaat", "budget"],
    "vragen": list(gemeente.VRAGEN),
}
"""What a reference can name: these stand in each dossier."""

GEWOON = ("Teams beslissen zelf.", "wie mag beslissen", "Het team belt. Niemand wacht.", "één budget")
ODD = (
    *(
        "x",
        "2a",
        "=1+1",
        "-",
        "a, b; c",
        "'",
        '"',
        "''",
        "\\",
        "# kop",
        "- ",
        "> ",
        "***",
        "1.",
        "|",
        "@a",
        "%",
        "&amp;",
    ),
    *("[a]: https://b.example", "[a](b)", "![a](b)", "[a](javascript:b)", "`a", "{{ a }}", "{a}", "{% a %}", "{: .a }"),
    *(
        "<",
        "a < b > c",
        "</",
        "--8<-- 'a'",
        "😀 👩‍👩‍👧",
        "e\u0301",
        "\u200b",
        "\u00ad",
        "עברית",
        "\ufeff",
        "\U0010fffd",
    ),
    *("null", "~", "ja", "2026-02-30", "€ 50.000", "a  b", "a\u00a0b", "]]>", "$&", "None", "</ script>", "\ud7ff"),
)
LANG = ("x" * 200, "😀" * 200, "woord " * 32 + "eind", "[" * 200, "é" * 199, "- " * 8 + "x" * 150)
ALINEAS = ("een\n\ntwee", "- een\n- twee\n  - drie", "# kop\n\n> citaat\n\n    code", "een\n\n\n\n[a]: b", "```\ncode")


def _allowed(text: str) -> bool:
    odd = ONZICHTBAAR.search(text.replace("\n", ""))
    marks = (HTML, DIEP, LINK, AFBEELDING)
    return bool(text.strip()) and not odd and not any(mark.search(text) for mark in marks)


_any = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=9)
REGEL = st.one_of(st.sampled_from(GEWOON), st.sampled_from(ODD), st.sampled_from(LANG), _any).filter(_allowed)
TEKST = st.one_of(REGEL, st.sampled_from(ALINEAS), st.lists(REGEL, min_size=2, max_size=3).map("\n\n".join))
SLUGS = st.sampled_from(["a", "a-1", "9", "a" * 60, "voorstel"])
DATA = st.one_of(
    st.sampled_from(["1000", "2026", "2026-03", "2024-02-29", "9999-12-31"]), st.dates().map(date.isoformat)
)
BEDRAGEN = st.one_of(
    st.sampled_from(["0", "€ 50.000", "50000", "€ 1.234,50", "-0,05", "€ 450,-", "9" * 40]),
    st.integers(-(10**12), 10**12).map(str),
)
PATRONEN = {
    "^[a-z0-9]+(?:-[a-z0-9]+)*$": SLUGS,
    "^[A-Z]{1,2}[0-9]{1,3}$": st.sampled_from(["A1", "ZZ999"]),
}
SOORTEN: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.sampled_from(["ja", "nee"]),
    int: st.sampled_from(["0", "1", "2026", "999999999"]),
    Decimal: BEDRAGEN,
    Datum: DATA,
}
LAGEN = 2
"""So many levels of onderdelen below a beslispunt."""


def van_model(model: type[Model], depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    """What can stand in a file where `model` belongs; a field that may be left out sometimes is."""
    needed: dict[str, st.SearchStrategy[Any]] = {}
    free: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in model.model_fields.items():
        if name == "onderdelen" and depth >= LAGEN:
            continue
        strategy = _veld(field.annotation, field.metadata, depth + (name == "onderdelen"))
        (needed if field.is_required() else free)[name] = strategy
    return st.fixed_dictionaries(needed, optional=free)


def _veld(kind: Any, marks: list[Any], depth: int) -> st.SearchStrategy[Any]:
    if get_origin(kind) is Annotated:
        inner, *more = get_args(kind)
        return _veld(inner, [*marks, *more], depth)
    if get_origin(kind) in (Union, UnionType):
        (only,) = (part for part in get_args(kind) if part is not NoneType)
        return _veld(only, marks, depth)
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if get_origin(kind) is list:
        least = max([getattr(mark, "min_length", 0) for mark in marks], default=0)
        return st.lists(_veld(get_args(kind)[0], [], depth), min_size=least, max_size=max(least, 2))
    if isinstance(kind, type) and issubclass(kind, Model):
        return van_model(kind, depth)
    return SOORTEN[kind] if kind in SOORTEN else _tekst(marks)


def _tekst(marks: list[Any]) -> st.SearchStrategy[str]:
    for mark in marks:
        if isinstance(mark, Verwijzing):
            return st.sampled_from(BESTAAND[mark.soort])
    limits = [mark for mark in marks if isinstance(mark, StringConstraints)]
    for limit in limits:
        if str(limit.pattern) in PATRONEN:
            return PATRONEN[str(limit.pattern)]
    few_words = any(isinstance(mark, Hoogstens) for mark in marks)
    return REGEL if few_words or any(limit.max_length for limit in limits) else TEKST


@st.composite
def dossiers(draw: st.DrawFn) -> Files:
    """The files of a municipality, nearly always right."""
    files: Files = draw(st.sampled_from([gemeente.inhoud, gemeente.ingevuld]))()
    voorstel = draw(van_model(Voorstel))
    _maak_goed(voorstel, draw(st.integers(0, 40)))
    files["policies/voorbeeld/voorstel.yml"] = voorstel
    files["questions/casussen/gezin-a.yml"] = _verhaal(draw(van_model(Casus)), draw(REGEL))
    vraag = draw(van_model(Vraag))
    files["questions/vragen/extra.yml"] = {**vraag, "algemeen": "ja"}
    for path, name, model in EEN_VAN_VELE:
        table = files[f"questions/{path}.yml"][path if path != "bronnen" else "documenten"]
        table[name] = draw(van_model(model))
    files["questions/rollen.yml"]["rollen"] = draw(van_model(Rolnamen))
    files["questions/waarden.yml"]["waarden"] = draw(van_model(Waardennamen))
    steps = files["questions/draaiboek.yml"]["stappen"]
    one = draw(st.sampled_from(sorted(steps)))
    steps[one] = {**draw(van_model(Stap)), "minuten": steps[one]["minuten"]}
    _gesprek(draw, files)
    _vastgesteld(files, met_set=draw(st.booleans()))
    return files


EEN_VAN_VELE: list[tuple[str, str, type[Model]]] = [
    ("factoren", "privacy", Factor),
    ("maatregelsoorten", "mandaat", Maatregelsoort),
    ("aanbevelingen", "vertrouwen", Aanbeveling),
    ("instrumenten", "loket", Instrument),
    ("bronnen", "raadsvoorstel", Document),
]


def _gesprek(draw: st.DrawFn, files: Files) -> None:
    """What the group wrote and what became of it; or nothing yet."""
    verslag, opvolging = "policies/voorbeeld/verslagen/k7m2p9qd.yml", "policies/voorbeeld/opvolging.yml"
    if draw(st.booleans()):
        del files[verslag], files[opvolging]
        return
    for opbrengst in files[verslag]["opbrengst"]:
        opbrengst["tekst"] = draw(TEKST)
    files[opvolging]["antwoorden"][0]["toelichting"] = draw(TEKST)
    if draw(st.booleans()):
        files[verslag] |= {"versie": "2", "erratum": draw(REGEL)}
        files[opvolging]["antwoorden"][0]["versie"] = "2"
    if draw(st.booleans()):
        origineel = draw(st.fixed_dictionaries({"link": st.just("https://raad.example/12")}, optional={"titel": REGEL}))
        files[verslag] |= {"soort": "sessie", "origineel": origineel, "gepubliceerd": "2026-12-01"}
        # What only programs read is made of real gesprekken alone, and needs an address.
        files["mkdocs.yml"]["site_url"] = "https://voorbeeld.example/toets/"
        files["mkdocs.yml"]["extra"]["toets"] |= {"woo": "site", "tooi": "gm0000"}


def _verhaal(casus: dict[str, Any], tekst: str) -> dict[str, Any]:
    """A story with what belongs to its kind, and no more: a source, or how it was told with `tekst` beside it."""
    told = {"verteld": "samengesteld", "nagegaan": {"huishouden": "ja", "organisatie": "ja"}, "andere_kant": tekst}
    if casus["soort"] == "verteld":
        casus.pop("bron", None)
        return {**told, **casus}
    kept = {key: value for key, value in casus.items() if key not in ("verteld", "nagegaan")}
    return {"bron": gemeente.BRON, **kept}


def _vastgesteld(files: Files, *, met_set: bool) -> None:
    """The questions frozen as they are now; without a set there can't be a verslag either."""
    vragen = {
        path.split("/")[2][:-4]: content for path, content in files.items() if path.startswith("questions/vragen/")
    }
    path = "questions/versies/1.yml"
    if met_set or "policies/voorbeeld/verslagen/k7m2p9qd.yml" in files:
        files[path] |= {"vragen": vragen, "controlegetal": controlegetal(vragen)}
    else:
        del files[path]


def _maak_goed(voorstel: dict[str, Any], meer: int) -> None:
    """Put right what the models can't say; `meer` points come at the end."""
    voorstel["samenvatting"] = " ".join(voorstel["samenvatting"].split(" ")[:100])
    for name, key, order in (("fasen", "fase", FASEN), ("agenda", "stap", STAPPEN)):
        steps = voorstel.get(name, [])[: len(order)]
        for place, step in enumerate(steps):
            step[key] = order[place]
            if "datum" in step:
                step["datum"] = f"{2020 + place}"
        if name in voorstel:
            voorstel[name] = steps
    voorstel["indiener_akkoord"] = "ja"
    if "link" in voorstel.get("advies_adviesraad", {}):
        voorstel["advies_adviesraad"]["link"] = "https://raad.example/advies"
    first, *others = voorstel["casussen"]
    first["effect"] = "last" if "geen_baat" in voorstel else "baat"
    for keuze in others:
        keuze["effect"] = "last"
    voorstel["hernoemd_van"] = [f"oud-{number}" for number, _ in enumerate(voorstel.get("hernoemd_van", []))]
    voorstel.get("vragen", {}).pop("weglaten", None)
    voorstel["beslispunten"] += [
        {"nummer": "", "tekst": "Nog een.", "plaats": "x", "maatregelsoorten": ["mandaat"]} for _ in range(meer)
    ]
    punten = _nummers(voorstel["beslispunten"], "")
    punten[0]["maatregelsoorten"] = ["mandaat"]
    for totaal in voorstel.get("totalen", []):
        totaal["punten"] = [punten[-1]["nummer"]]
        totaal["bedrag"]["euro"] = "123.456.789.123.456"
        totaal.setdefault("verschil", "Het klopt niet.")
    for effect in voorstel.get("verwachte_effecten", []):
        effect["beslispunten"] = [punten[0]["nummer"]]


def _nummers(punten: list[dict[str, Any]], above: str) -> list[dict[str, Any]]:
    """Give every point its number, and make its amounts and its besluit right. Returns them all."""
    found = []
    for place, punt in enumerate(punten, start=1):
        punt["nummer"] = f"{above}{'-' if above else ''}{place}"
        for opbouw in punt.get("opbouw", []):
            counted = ("wel", "niet") if opbouw.get("telt_alles") == "ja" else ("wel",)
            posten = [post for post in opbouw["posten"] if "euro" in post and post.get("advies", "wel") in counted]
            opbouw["totaal"] = euro(sum((parse_bedrag(post["euro"]) for post in posten), Decimal()))
            opbouw["totaal"] = opbouw["totaal"].replace("\u2212\u00a0€\u00a0", "-")
            opbouw.pop("verschil", None)
        besluit = punt.get("besluit", {})
        if besluit.get("uitkomst") in ("ongewijzigd", "geen-wijziging-genoemd"):
            besluit.pop("wijzigingen", None)
            besluit.pop("amendementen", None)
        elif besluit:
            besluit["wijzigingen"] = [{"tekst": "Anders.", "maatregelsoorten": ["budget"]}]
        found += [punt, *_nummers(punt.get("onderdelen", []), punt["nummer"])]
    return found
