/** The form says, chooses and names as the build does, and what it writes it reads back. */
import { deepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { naarYaml, NIEUW_DOCUMENT, nieuwDocument, vanYaml } from "../src/formulier/bestand.ts";
import { isLeeg, schoneTekst, schoon, waardeOp, zet } from "../src/formulier/boom.ts";
import type { Formuliervraag } from "../src/formulier/gegevens.ts";
import { klaarzetten, LANGSTE_ADRES } from "../src/formulier/klaarzetten.ts";
import { kijkNa, perStap } from "../src/formulier/nakijken.ts";
import { inEuro, kijkHtmlNa, kijkVoorstelNa } from "../src/formulier/regels.ts";
import {
  type Groep,
  hulpVan,
  keuzesVan,
  leeg,
  los,
  type Schema,
  schemaOp,
  soortVan,
} from "../src/formulier/schema.ts";
import { kies } from "../src/formulier/selectie.ts";
import { slug, vrijeNaam } from "../src/formulier/slug.ts";
import { isBegonnen, leesStaat, nieuw, volgende } from "../src/formulier/staat.ts";
import { opzetVoor, VOORSTEL, VRAAG } from "../src/formulier/stappen.ts";
import { ambtelijkeWoorden, kijkTaalNa, type Woordenlijst, zinnen } from "../src/formulier/taal.ts";
import { kijkVormNa } from "../src/formulier/vorm.ts";

const lees = (pad: string) => JSON.parse(Deno.readTextFileSync(new URL(pad, import.meta.url)));

interface Vectors {
  schema: [Schema, Schema];
  vraag: [Groep];
  voorstel: [Groep];
  nakijken: [string, Groep, [string, string, string][]][];
  kiezen: [Groep, Formuliervraag[], string[]][];
  woordenlijst: [Woordenlijst];
  taal: [string, string[], [string, string][]][];
  namen: [string, string][];
}
const VECTORS: Vectors = lees("../../../tests/vectors/formulier.json");
const SCHEMA = VECTORS.schema[0];
const WOORDENLIJST = VECTORS.woordenlijst[0];
const TAAL = { woordenlijst: WOORDENLIJST, meeste_woorden: 20 };
const GOED = VECTORS.voorstel[0];
const WAARDEN = ["betrokkenheid", "legitimiteit", "rendement"];

function gewijzigd(wijzigingen: Groep): Groep {
  const samen = Object.entries({ ...GOED, ...wijzigingen });
  return Object.fromEntries(samen.filter(([, waarde]) => waarde !== "<weg>"));
}

Deno.test("the form finds what the build finds, in the same words", () => {
  for (const [naam, wijzigingen, verwacht] of VECTORS.nakijken) {
    const voorstel = gewijzigd(wijzigingen);
    const vorm = kijkVormNa(voorstel, SCHEMA);
    const regels = vorm.length ? [] : kijkVoorstelNa(voorstel, vorm);
    const gevonden = [
      ...vorm,
      ...regels,
      ...kijkHtmlNa(voorstel),
      ...kijkTaalNa(voorstel, SCHEMA, TAAL),
    ].map(({ regel, melding, hint }) => JSON.stringify([regel, melding, hint]));
    deepStrictEqual([...new Set(gevonden)].sort(), verwacht.map((een) => JSON.stringify(een)).sort(), naam);
  }
});

Deno.test("a controle does not wait for a mistake that is somewhere else", () => {
  const regels = kijkNa(
    {
      ...GOED,
      titel: "",
      casussen: [(GOED["casussen"] as Groep[])[0]!, (GOED["casussen"] as Groep[])[0]!],
    },
    SCHEMA,
    TAAL,
  );
  deepStrictEqual(regels.map(({ regel }) => regel), ["leeg-veld", "verhaal-aan-beide-kanten"]);
});

Deno.test("the preview shows the vragen that the build chooses", () => {
  for (const [wijzigingen, vragen, verwacht] of VECTORS.kiezen) {
    deepStrictEqual(kies(gewijzigd(wijzigingen), vragen, WAARDEN).map(({ id }) => id), verwacht);
  }
});

Deno.test("sentences and official words are those that the build finds", () => {
  for (const [tekst, verwacht, gevonden] of VECTORS.taal) {
    deepStrictEqual(zinnen(tekst), verwacht);
    deepStrictEqual(
      ambtelijkeWoorden(tekst, WOORDENLIJST).map(({ woord, gewoner }) => [woord, gewoner]),
      gevonden,
    );
  }
});

Deno.test("a folder is named as the build names it, and never one that there is", () => {
  for (const [titel, naam] of VECTORS.namen) strictEqual(slug(titel), naam);
  strictEqual(slug("!?"), "");
  strictEqual(vrijeNaam("hulp", ["zorg"]), "hulp");
  strictEqual(vrijeNaam("hulp", ["hulp", "hulp-2"]), "hulp-3");
  strictEqual(vrijeNaam("x".repeat(60), ["x".repeat(60)]).length, 60);
});

Deno.test("every field of the schema is of a kind that the form can draw, and stands in one step", () => {
  // A new voorstel never had another name.
  const nietGevraagd = ["format", "hernoemd_van"];
  const velden = Object.keys(SCHEMA.properties!).filter((naam) => !nietGevraagd.includes(naam));
  const gevraagd = VOORSTEL.stappen.flatMap((stap) => stap.velden).filter((naam) =>
    naam !== "nieuw_document"
  );
  deepStrictEqual(gevraagd.toSorted(), velden.toSorted());
  const soorten = new Set(
    Object.values(SCHEMA.$defs!).flatMap((deel) =>
      Object.values(deel.properties!).map((veld) => soortVan(los(veld, SCHEMA)))
    ),
  );
  deepStrictEqual([...soorten].toSorted(), [
    "bedrag",
    "datum",
    "getal",
    "groep",
    "keuze",
    "lijst",
    "regel",
    "tekst",
    "verwijzing",
  ]);
});

Deno.test("every field of a vraag stands in one step", () => {
  const velden = Object.keys(VECTORS.schema[1].properties!).filter((naam) => naam !== "format");
  deepStrictEqual(VRAAG.stappen.flatMap((stap) => stap.velden).toSorted(), velden.toSorted());
  strictEqual(opzetVoor("vraag/1"), VRAAG);
});

Deno.test("a vraag that no voorstel leads to is said, once its form is right", () => {
  const vraag = VECTORS.vraag[0];
  const schema = VECTORS.schema[1];
  deepStrictEqual(kijkNa(vraag, schema, TAAL), []);
  const gevonden = kijkNa({ ...vraag, maatregelsoorten: [] }, schema, TAAL);
  deepStrictEqual(gevonden.map(({ melding }) => melding), ["deze vraag past bij geen enkel voorstel"]);
  deepStrictEqual(kijkNa({ ...vraag, maatregelsoorten: [], altijd: "ja" }, schema, TAAL), []);
  ok(
    naarYaml(vraag, schema).startsWith(
      "# yaml-language-server: $schema=../../site/schema/vraag.json\nformat: vraag/1\n",
    ),
  );
});

Deno.test("a choice is shown in the words of the description, and help does not say it again", () => {
  const effect = schemaOp(SCHEMA, ["casussen", 0, "effect"])!;
  deepStrictEqual(keuzesVan(effect).map(({ naam }) => naam), [
    "Dit huishouden wint erbij",
    "Het verliest erbij, of valt erbuiten",
  ]);
  strictEqual(hulpVan(effect), "");
  strictEqual(hulpVan(schemaOp(SCHEMA, ["titel"])!), "Waar het over gaat, in gewone woorden.");
  strictEqual(schemaOp(SCHEMA, ["nergens", "hier"]), null);
});

Deno.test("a new form holds what must be filled in, and nothing else", () => {
  const begin = leeg(SCHEMA, SCHEMA) as Groep;
  strictEqual((begin["casussen"] as unknown[]).length, 2);
  strictEqual("agenda" in begin, false);
  strictEqual(begin["format"], "voorstel/1");
  strictEqual(isBegonnen(nieuw(SCHEMA, 1)), false);
});

Deno.test("one place of the tree changes, and the tree that there was stays as it was", () => {
  const eerst: Groep = { a: [{ b: "1" }, { b: "2" }] };
  deepStrictEqual(zet(eerst, ["a", 1, "b"], "3"), { a: [{ b: "1" }, { b: "3" }] });
  deepStrictEqual(zet(eerst, ["a", 0], undefined), { a: [{ b: "2" }] });
  deepStrictEqual(zet(eerst, ["a", 2], "erbij"), { a: [{ b: "1" }, { b: "2" }, "erbij"] });
  deepStrictEqual(zet(eerst, ["c", 0, "d"], "nieuw"), { ...eerst, c: [{ d: "nieuw" }] });
  deepStrictEqual(zet(eerst, ["a"], undefined), {});
  deepStrictEqual(eerst, { a: [{ b: "1" }, { b: "2" }] });
  strictEqual(waardeOp(eerst, ["a", 1, "b", "c"]), undefined);
});

Deno.test("going on stays once to show what is wrong, and then lets someone go", () => {
  const begin = nieuw(SCHEMA, 1);
  const gezien = volgende(begin, { soort: "verder", fouten: true, laatste: 6 });
  deepStrictEqual([gezien.stap, gezien.nagekeken], [0, [0]]);
  strictEqual(volgende(gezien, { soort: "verder", fouten: true, laatste: 6 }).stap, 1);
  strictEqual(volgende(begin, { soort: "verder", fouten: false, laatste: 6 }).stap, 1);
  deepStrictEqual(volgende(begin, { soort: "naar", stap: 4 }).nagekeken, [0]);
});

Deno.test("a change is kept from the moment it was made; beginning again keeps nothing", () => {
  const gevuld = volgende(nieuw(SCHEMA, 1), { soort: "vul", pad: ["titel"], waarde: "Hulp", nu: 9 });
  deepStrictEqual([gevuld.begonnen, gevuld.waarde["titel"], isBegonnen(gevuld)], [9, "Hulp", true]);
  deepStrictEqual(leesStaat(JSON.parse(JSON.stringify(gevuld)), 6), gevuld);
  strictEqual(leesStaat({ ...gevuld, waarde: "wat" }, 6), null);
  strictEqual(leesStaat({ ...gevuld, nagekeken: ["a"] }, 6), null);
  strictEqual(leesStaat({ ...gevuld, stap: 90 }, 6)!.stap, 6);
  strictEqual(isBegonnen(volgende(gevuld, { soort: "opnieuw", schema: SCHEMA, nu: 10 })), false);
});

Deno.test("what is wrong stands at its step; a key that the form does not know at the first", () => {
  const verdeeld = perStap(
    kijkNa({ ...GOED, casussen: [], vreemd: "x" }, SCHEMA, TAAL),
    VOORSTEL.stappen,
  );
  deepStrictEqual(verdeeld.map((stap) => stap.length), [1, 0, 0, 0, 1, 0]);
});

Deno.test("what is empty and may be, is left out; what must be there stays to be said", () => {
  const waarde = { ...GOED, titel: " ", agenda: [{ stap: "", datum: "" }], oefenmateriaal: "" };
  const inhoud = schoon(waarde, SCHEMA, SCHEMA) as Groep;
  strictEqual(inhoud["titel"], null);
  strictEqual("agenda" in inhoud || "oefenmateriaal" in inhoud, false);
  ok(isLeeg([{ a: "" }, null]));
  strictEqual(naarYaml({ ...GOED, titel: "" }, SCHEMA).split("\n")[2], "titel:");
});

const tekst = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });

Deno.test("any text that is written is read back, as far as a file can hold it", () => {
  fc.assert(fc.property(tekst, tekst, (titel, samenvatting) => {
    const waarde = { ...GOED, titel, samenvatting };
    const gelezen = vanYaml(naarYaml(waarde, SCHEMA), "voorstel/1");
    if ("fout" in gelezen) throw new Error(gelezen.fout);
    deepStrictEqual(gelezen, { waarde: schoon(waarde, SCHEMA, SCHEMA), opmerkingen: false });
  }));
});

Deno.test("a text keeps everything but what no file can hold", () => {
  fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{P}\p{S}]+( [\p{L}\p{P}\p{S}]+)*$/u), (gewoon) => {
    strictEqual(schoneTekst(gewoon), gewoon);
  }));
  strictEqual(schoneTekst(" a\tb \r\nc\u0007\ud800 "), "a b\nc\ufffd");
});

Deno.test("a file is read as text: an amount stays as it was written, and nothing is nothing", () => {
  const gelezen = vanYaml("format: voorstel/1\ntitel:\neuro: 50.000\nja: ja\nleeg: ''\nn: ~\n", "voorstel/1");
  deepStrictEqual(gelezen, {
    waarde: { format: "voorstel/1", titel: null, euro: "50.000", ja: "ja", leeg: "", n: null },
    opmerkingen: false,
  });
});

Deno.test("comments in a file that is opened are noticed, wherever they stand", () => {
  const opmerkingen = (yaml: string) => (vanYaml(yaml, "voorstel/1") as { opmerkingen: boolean }).opmerkingen;
  strictEqual(
    opmerkingen("# yaml-language-server: $schema=x\nformat: voorstel/1\ntitel: a # b is geen c\n"),
    true,
  );
  strictEqual(opmerkingen("# yaml-language-server: $schema=x\nformat: voorstel/1\ntitel: 'a # b'\n"), false);
  strictEqual(
    opmerkingen("# yaml-language-server: $schema=x\n# Over dit voorstel\nformat: voorstel/1\n"),
    true,
  );
  strictEqual(opmerkingen("format: voorstel/1\ndomeinen:\n  # twee\n  - a\n"), true);
  strictEqual(opmerkingen("format: voorstel/1\n# einde\n"), true);
});

Deno.test("a file that is none is refused with a reason", () => {
  for (
    const [yaml, reden] of [
      ["a: [1", /niet te lezen/],
      ["- a", /Dit is niet zo'n bestand/],
      ["format: verslag/1", /voorstel\/1/],
      ["format: voorstel/1\na: &x b\nc: *x", /niet te lezen/],
      ["x".repeat(1_000_001), /groter dan 1 MB/],
      ["", /Dit is niet zo'n bestand/],
    ] as const
  ) {
    const gelezen = vanYaml(yaml, "voorstel/1");
    ok("fout" in gelezen && reden.test(gelezen.fout), yaml.slice(0, 40));
  }
});

Deno.test("a document that is new is told of in the file, for the list of documents", () => {
  const schema = {
    ...SCHEMA,
    properties: { ...SCHEMA.properties, nieuw_document: { properties: { titel: {}, van: {} } } },
  };
  const waarde = { ...GOED, nieuw_document: { titel: "Raadsvoorstel: hulp", van: "Het college" } };
  strictEqual(
    nieuwDocument(waarde, schema),
    '  raadsvoorstel-hulp:\n    titel: "Raadsvoorstel: hulp"\n    van: Het college\n',
  );
  const yaml = naarYaml(waarde, schema);
  ok(yaml.includes("#     van: Het college\nformat: voorstel/1\n"));
  ok(!yaml.includes("nieuw_document"));
  const genoemd = { ...waarde, bron: { document: NIEUW_DOCUMENT, plaats: "1" } };
  ok(naarYaml(genoemd, schema).includes("bron:\n  document: raadsvoorstel-hulp\n"));
  strictEqual(nieuwDocument(GOED, schema), "");
});

Deno.test("a new file is put ready where the site keeps its files, when the text fits", () => {
  const zet = (repo: string | null, tekst = "titel: a & b\n", tak = "main") =>
    klaarzetten({ repo, tak }, "policies/x/voorstel.yml", tekst);
  const { waar, adres, metTekst } = zet("https://github.com/voorbeeld/toets.git/")!;
  deepStrictEqual([waar, metTekst], ["GitHub", true]);
  const url = new URL(adres);
  strictEqual(url.origin + url.pathname, "https://github.com/voorbeeld/toets/new/main");
  deepStrictEqual([...url.searchParams], [["filename", "policies/x/voorstel.yml"], [
    "value",
    "titel: a & b\n",
  ]]);
  strictEqual(new URL(zet("https://github.com/a/b", "", "werk/a b")!.adres).pathname, "/a/b/new/werk/a%20b");

  const lang = zet("https://github.com/a/b", "é".repeat(LANGSTE_ADRES / 6))!;
  strictEqual(lang.metTekst, false);
  notStrictEqual(lang.adres.includes("value="), true);

  const gitlab = zet("https://gitlab.example.nl/groep/deel/toets")!;
  deepStrictEqual([gitlab.waar, gitlab.metTekst], ["GitLab", false]);
  strictEqual(new URL(gitlab.adres).pathname, "/groep/deel/toets/-/new/main");
  strictEqual(new URL(gitlab.adres).searchParams.get("file_name"), "policies/x/voorstel.yml");
  for (
    const elders of [
      null,
      "https://codeberg.org/a/b",
      "https://github.com/",
      "javascript:alert(1)",
      "geen adres",
      "https://nepgithub.com/a/b",
    ]
  ) {
    strictEqual(zet(elders), null);
  }
});

Deno.test("no address is longer than what is allowed, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 9000 }), (tekst) => {
    ok(
      klaarzetten({ repo: "https://github.com/a/b", tak: "main" }, "policies/x/voorstel.yml", tekst)!.adres
        .length <=
        LANGSTE_ADRES,
    );
  }));
});

Deno.test("an amount is written the Dutch way", () => {
  deepStrictEqual([5_000_000n, 123_450n, -5n, 0n].map(inEuro), [
    "€\u00a050.000",
    "€\u00a01.234,50",
    "−\u00a0€\u00a00,05",
    "€\u00a00",
  ]);
});

Deno.test("a sentence is long from where the municipality says", () => {
  const lang = { ...GOED, titel: "Een titel van vijf woorden." };
  const gevonden = kijkNa(lang, SCHEMA, { ...TAAL, meeste_woorden: 4 });
  const titels = gevonden.filter(({ pad, regel }) => pad[0] === "titel" && regel === "lange-zin");
  strictEqual(titels.length, 1);
  strictEqual(titels[0]!.hint, "Maak er twee zinnen van, van hoogstens 4 woorden.");
});
