/** The form for a verslag: what stands on the site is corrected, and what is said of it is what the build says. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { naarYaml, vanYaml } from "../../src/formulier/bestand.ts";
import type { Gegevens } from "../../src/formulier/gegevens.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import {
  bestaatAl,
  metNieuweVersie,
  naamBijOpenen,
  ONBEKENDE_MAP,
  padVan,
} from "../../src/formulier/plaats.ts";
import type { Groep } from "../../src/formulier/schema.ts";
import { nieuw, volgende } from "../../src/formulier/staat.ts";
import { opzetVoor } from "../../src/formulier/stappen.ts";
import { OPVOLGING, VERSLAG } from "../../src/formulier/stappengriffie.ts";
import { kijkMeningenNa } from "../../src/formulier/verslagregels.ts";
import { HEEL, TAAL, VECTORS } from "./vectors.ts";

const { schema, goed } = HEEL.verslag;
const GEGEVENS = {
  schema,
  bezet: ["voorbeeld/k7m2p9qd"],
  bestaand: { "voorbeeld/k7m2p9qd": goed },
  voorstellen: [
    { naam: "ander", kenmerken: ["aaaaaaaa", "bbbbbbbb"] },
    { naam: "voorbeeld", kenmerken: ["cccccccc", "dddddddd", "eeeeeeee"] },
  ],
} as unknown as Gegevens;

const gezegd = (wijzigingen: Groep) =>
  kijkNa({ ...goed, ...wijzigingen }, schema, TAAL, []).map(({ pad, melding }) => [pad.join("/"), melding]);
const metPunt = (punt: Groep) => ({
  opbrengst: [{ soort: "inzicht", tekst: "Dit raakt grote gezinnen.", ...punt }],
});
const naam = (verslag: Groep, bestand: string) => naamBijOpenen(VERSLAG, verslag, bestand, GEGEVENS);

Deno.test("what a form asks of a verslag never touches what people answered", () => {
  const gevraagd = VERSLAG.stappen.flatMap((stap) => stap.velden);
  const vast = [
    "format",
    "versie",
    "soort",
    "vragenset",
    "casussen",
    "maand",
    "vorm",
    "bijeenkomst",
    "openbaar",
    "opname",
    "voorstel",
  ];
  const groep = ["deelnemers", "uitgenodigd", "wijze", "antwoorden", "besproken"];
  deepStrictEqual([...gevraagd, ...vast, ...groep].toSorted(), Object.keys(schema.properties!).toSorted());
  strictEqual(opzetVoor("verslag/1"), VERSLAG);
});

Deno.test("a verslag that is on the site gets the next version, and says what was mended", () => {
  const beter = metNieuweVersie(VERSLAG, goed, "voorbeeld/k7m2p9qd", GEGEVENS);
  deepStrictEqual([beter["versie"], beter["erratum"]], ["2", ""]);
  deepStrictEqual(kijkNa(beter, schema, TAAL, []).map(({ pad, melding }) => [pad.join("/"), melding]), [
    ["erratum", "bij versie 2 ontbreekt wat er is verbeterd"],
  ]);
  deepStrictEqual(kijkNa({ ...beter, erratum: "Een bedrag klopte niet." }, schema, TAAL, []), []);
  const verder = { ...goed, versie: "2", erratum: "Een bedrag." };
  strictEqual(metNieuweVersie(VERSLAG, verder, "voorbeeld/k7m2p9qd", GEGEVENS), verder);
  strictEqual(metNieuweVersie(VERSLAG, goed, "voorbeeld/m4r8t3wz", GEGEVENS), goed);
  strictEqual(metNieuweVersie(OPVOLGING, goed, "voorbeeld/k7m2p9qd", GEGEVENS), goed);
});

Deno.test("an opened file goes to the voorstel whose text it shares most with", () => {
  const tafel = (...punten: string[]) => ({
    ...goed,
    voorstel: { kenmerk: "00000000", punten: Object.fromEntries(punten.map((punt, nr) => [`${nr}`, punt])) },
  });
  strictEqual(naam(goed, "k7m2p9qd (1).yml"), "voorbeeld/k7m2p9qd");
  strictEqual(naam(tafel("aaaaaaaa", "dddddddd", "eeeeeeee"), "m4r8t3wz.yml"), "voorbeeld/m4r8t3wz");
  strictEqual(naam({ ...goed, voorstel: { kenmerk: "aaaaaaaa" } }, "m4r8t3wz.yml"), "ander/m4r8t3wz");
  strictEqual(naam(goed, "m4r8t3wz.yml"), `${ONBEKENDE_MAP}/m4r8t3wz`);
});

Deno.test("a file with the name that the facilitator's window gave it goes to the voorstel in that name", () => {
  strictEqual(naam(goed, "gespreksverslag-ander-2026-11-m4r8t3wz.yml"), "ander/m4r8t3wz");
  strictEqual(naam(goed, "gespreksverslag-ander-2026-11-m4r8t3wz (1).yml"), "ander/m4r8t3wz");
  strictEqual(naam(goed, "gespreksverslag-ander-2026-11-k7m2p9qd.yml"), "voorbeeld/k7m2p9qd");
  strictEqual(naam(goed, "gespreksverslag-weg-2026-11-m4r8t3wz.yml"), `${ONBEKENDE_MAP}/m4r8t3wz`);
});

Deno.test("the file keeps its name and its folder", () => {
  const staat = volgende(nieuw(schema, 1), {
    soort: "open",
    opmerkingen: [],
    waarde: goed,
    bestand: "voorbeeld/k7m2p9qd",
    laatste: 3,
    nu: 2,
  });
  strictEqual(padVan(VERSLAG, staat, GEGEVENS), "policies/voorbeeld/verslagen/k7m2p9qd.yml");
  strictEqual(bestaatAl(VERSLAG, staat, GEGEVENS), true);
});

Deno.test("the file begins as that of a gesprek, and its own first lines are no comments that get lost", () => {
  const tekst = naarYaml(goed, schema);
  ok(
    tekst.startsWith("# yaml-language-server: $schema=../../../site/schema/verslag.json\n# Gespreksverslag."),
  );
  deepStrictEqual(vanYaml(tekst, "verslag/1"), { waarde: goed, opmerkingen: [] });
  const met = vanYaml(`# Kijk hier nog eens naar.\n${tekst}`, "verslag/1");
  deepStrictEqual("opmerkingen" in met && met.opmerkingen, [{ pad: [], tekst: " Kijk hier nog eens naar." }]);
});

Deno.test("a verslag of a gesprek with the text that was on the table has the right form", () => {
  deepStrictEqual(gezegd({ voorstel: { kenmerk: "0a1b2c3d", punten: { "2b": "4e5f6a7b" } } }), []);
  deepStrictEqual(gezegd({ voorstel: { kenmerk: "0a1b2c3d", datum: "2026-12-01" } }).map(([pad]) => pad), [
    "voorstel/datum",
  ]);
});

Deno.test("version, month and publication must fit each other", () => {
  deepStrictEqual(gezegd({ versie: "0" }), [["versie", "een verslag begint met versie 1"]]);
  deepStrictEqual(gezegd({ erratum: "Een kop." }), [["erratum", "versie 1 heeft nog geen verbetering"]]);
  deepStrictEqual(gezegd({ gepubliceerd: "2026-10-31" }), [["gepubliceerd", "dit ligt vóór het gesprek"]]);
  deepStrictEqual(gezegd({ gepubliceerd: "2026-11-20" }), []);
  deepStrictEqual(gezegd({ maand: "2026-11-03" }), [["maand", "'2026-11-03' is geen maand"]]);
});

Deno.test("a point says who is up and what belongs to that", () => {
  const punt = (velden: Groep) => gezegd(metPunt(velden)).map(([pad, melding]) => `${pad}: ${melding}`);
  deepStrictEqual(punt({}), []);
  deepStrictEqual(punt({ aan_zet: "praktijk" }), ["opbrengst/0/aan_zet: bij 'praktijk' ontbreekt `wie`"]);
  deepStrictEqual(punt({ wie: "een team" }), ["opbrengst/0/wie: `wie` hoort alleen bij 'praktijk'"]);
  for (
    const [maand, melding] of [
      ["2027", "'2027' is geen maand"],
      ["2026-10", "deze maand ligt vóór het gesprek"],
      ["2036-12", "deze maand is meer dan 10 jaar na het gesprek"],
    ]
  ) {
    deepStrictEqual(punt({ aan_zet: "later", maand: maand! }), [`opbrengst/0/maand: ${melding}`]);
  }
  deepStrictEqual(punt({ aan_zet: "later", maand: "2036-11" }), []);
  const vier = Array.from({ length: 4 }, () => ({ soort: "inzicht", tekst: "Zo.", eerst: "ja" }));
  deepStrictEqual(gezegd({ opbrengst: vier }), [
    ["opbrengst/3/eerst", "dit is punt nummer 4 om eerst te bespreken"],
  ]);
});

Deno.test("a vraag stands once in each list", () => {
  deepStrictEqual(gezegd({ besproken: ["stem", "stem"] }), [
    ["besproken/1", "de vraag 'stem' staat er twee keer"],
  ]);
  const niet = { vraag: "stem", tekst: "Te vaag." };
  deepStrictEqual(gezegd({ werkte_niet: [niet, niet] }), [
    ["werkte_niet/1/vraag", "de vraag 'stem' staat er twee keer"],
  ]);
});

Deno.test("an opinion of a small rol needs their agreement, and nobody can agree for who was not there", () => {
  const gevonden = (punt: Groep, deelnemers = goed["deelnemers"] as Groep) =>
    kijkMeningenNa({ ...goed, deelnemers, ...metPunt(punt) }, schema, VECTORS.rollen)
      .map(({ melding, ernst }) => `${ernst}: ${melding}`);
  const tekst = "De beleidsmedewerkers willen meer tijd.";
  deepStrictEqual(gevonden({ tekst }), [
    "fout: deze tekst geeft een mening aan beleidsmedewerkers; dat waren er minder dan vijf",
  ]);
  deepStrictEqual(gevonden({ tekst, akkoord: "ja" }), []);
  deepStrictEqual(gevonden({ tekst }, { totaal: "10+", beleidsmedewerker: "10+" }), []);
  deepStrictEqual(gevonden({ tekst, akkoord: "ja" }, { totaal: "5-9", raadslid: "5-9" }), [
    "fout: deze tekst geeft een mening aan beleidsmedewerkers; die waren er niet",
  ]);
  deepStrictEqual(gevonden({ tekst: "Alle professionals kozen minder." }), [
    "let op: deze tekst lijkt te zeggen hoeveel mensen iets kozen",
  ]);
});
