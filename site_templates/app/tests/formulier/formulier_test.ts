/** The form says, chooses and names as the build does. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { naarYaml } from "../../src/formulier/bestand.ts";
import { waardeOp, zet } from "../../src/formulier/boom.ts";
import { gevonden } from "../../src/formulier/meldingen.ts";
import { kijkNa, perStap } from "../../src/formulier/nakijken.ts";
import { kijkPersonenNa } from "../../src/formulier/personen.ts";
import { kijkOpmaakNa, kijkVoorstelNa } from "../../src/formulier/regels.ts";
import { type Groep, hulpVan, keuzesVan, leeg, los, schemaOp, soortVan } from "../../src/formulier/schema.ts";
import { kies } from "../../src/formulier/selectie.ts";
import { bestandsnaam } from "../../src/formulier/naam.ts";
import { slug, vrijeNaam } from "../../src/formulier/slug.ts";
import { isBegonnen, leesStaat, nieuw, volgende } from "../../src/formulier/staat.ts";
import { opzetVoor, VOORSTEL, VRAAG } from "../../src/formulier/stappen.ts";
import { ambtelijkeWoorden, kijkTaalNa, zinnen } from "../../src/formulier/taal.ts";
import { kijkMeningenNa } from "../../src/formulier/verslagregels.ts";
import { kijkVormNa } from "../../src/formulier/vorm.ts";
import {
  gewijzigd,
  GOED,
  HEEL,
  HTML,
  LAGEN,
  LINKS,
  SCHEMA,
  TAAL,
  VECTORS,
  WAARDEN,
  WOORDENLIJST,
} from "./vectors.ts";

const PERSONEN = ["geen-persoonsgegevens", "misschien-een-mens"];

Deno.test("the form finds what the build finds, in the same words", () => {
  for (const [naam, wijzigingen, verwacht, spreekt] of VECTORS.nakijken) {
    const voorstel = gewijzigd(wijzigingen);
    const vorm = kijkVormNa(voorstel, SCHEMA);
    const regels = vorm.length ? [] : kijkVoorstelNa(voorstel, vorm);
    const gevonden = [
      ...vorm,
      ...regels,
      ...kijkOpmaakNa(voorstel),
      ...kijkPersonenNa(voorstel, []),
      ...kijkTaalNa(voorstel, SCHEMA, TAAL),
    ].map(({ regel, melding, hint }) => JSON.stringify([regel, melding, hint]));
    deepStrictEqual([...new Set(gevonden)].sort(), verwacht.map((een) => JSON.stringify(een)).sort(), naam);
    ok(!spreekt || verwacht.some(([regel]) => regel === spreekt), `${naam}: ${spreekt} says nothing`);
  }
});

Deno.test("every controle of the form speaks at its own bad example, and not at its good one", () => {
  for (const [naam, soort, goed, fout, verwacht] of VECTORS.voorbeelden) {
    const { goed: heel, schema } = HEEL[soort as keyof typeof HEEL];
    const kijk = (waarde: Groep) => [
      ...kijkNa(waarde, schema, TAAL, []),
      ...(soort === "verslag" ? kijkMeningenNa(waarde, schema, VECTORS.rollen) : []),
    ];
    deepStrictEqual(kijk({ ...heel, ...goed }), [], naam);
    const gevonden = kijk({ ...heel, ...fout }).map(({ regel, melding, hint }) =>
      JSON.stringify([regel, melding, hint])
    );
    deepStrictEqual([...new Set(gevonden)].sort(), verwacht.map((een) => JSON.stringify(een)).sort(), naam);
    ok(verwacht.some(([regel]) => regel === naam), `${naam} says nothing`);
  }
});

Deno.test("the form takes the name of the municipality for nobody, as the build does", () => {
  for (const [namen, samenvatting, verwacht] of VECTORS.gemeenten) {
    const gevonden = kijkNa({ ...GOED, samenvatting }, SCHEMA, TAAL, namen)
      .filter(({ regel }) => PERSONEN.includes(regel))
      .map(({ regel, melding }) => JSON.stringify([regel, melding]));
    deepStrictEqual(
      [...new Set(gevonden)].sort(),
      verwacht.map((een) => JSON.stringify(een)).sort(),
      samenvatting,
    );
  }
});

Deno.test("what a browser reads as HTML is found in every text, as the build finds it", () => {
  for (const [tekst, html] of HTML.wel) {
    deepStrictEqual(kijkOpmaakNa({ fasen: [{ toelichting: tekst }] }), [
      gevonden(["fasen", 0, "toelichting"], "html-in-tekst", { html }),
    ]);
  }
  for (const tekst of HTML.niet) deepStrictEqual(kijkOpmaakNa({ titel: tekst }), [], tekst);
});

Deno.test("a link that is no ordinary one, and a picture, are found in every text, as the build finds them", () => {
  const van = (tekst: string, regel: string) =>
    kijkOpmaakNa({ fasen: [{ toelichting: tekst }] }).filter((een) => een.regel === regel);
  const pad = ["fasen", 0, "toelichting"];
  for (const [tekst, doel] of LINKS.link.wel) {
    deepStrictEqual(van(tekst, "link-in-tekst"), [gevonden(pad, "link-in-tekst", { doel })], tekst);
  }
  for (const [tekst, begin] of LINKS.afbeelding.wel) {
    deepStrictEqual(
      van(tekst, "afbeelding-in-tekst"),
      [gevonden(pad, "afbeelding-in-tekst", { begin })],
      tekst,
    );
  }
  for (const tekst of [...LINKS.link.niet, ...LINKS.afbeelding.niet]) {
    deepStrictEqual(kijkOpmaakNa({ titel: tekst }), [], tekst);
  }
});

Deno.test("more layers than a reader can follow are found in every text, as the build finds them", () => {
  for (const tekst of LAGEN.wel) {
    deepStrictEqual(kijkOpmaakNa({ titel: tekst }), [gevonden(["titel"], "lagen-in-tekst", {})], tekst);
  }
  for (const tekst of LAGEN.niet) deepStrictEqual(kijkOpmaakNa({ titel: tekst }), [], tekst);
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
    [],
  );
  deepStrictEqual(regels.map(({ regel }) => regel), ["leeg-veld", "verhaal-aan-beide-kanten"]);
});

Deno.test("the preview shows the vragen that the build chooses, and those that came just after", () => {
  for (const [wijzigingen, vragen, verhaalfactoren, verwacht, daarna] of VECTORS.kiezen) {
    const { gekozen, reserves } = kies(gewijzigd(wijzigingen), { vragen, waarden: WAARDEN, verhaalfactoren });
    deepStrictEqual([gekozen, reserves].map((lijst) => lijst.map(({ id }) => id)), [verwacht, daarna]);
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

Deno.test("a file that is opened gets the name that it had, whatever was done to it", () => {
  for (const [naam, gewoon] of VECTORS.bestandsnamen) strictEqual(bestandsnaam(naam), gewoon);
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
  const velden = Object.keys(HEEL.vraag.schema.properties!).filter((naam) => naam !== "format");
  deepStrictEqual(VRAAG.stappen.flatMap((stap) => stap.velden).toSorted(), velden.toSorted());
  strictEqual(opzetVoor("vraag/1"), VRAAG);
});

Deno.test("a vraag that no voorstel leads to is said, once its form is right", () => {
  const { goed: vraag, schema } = HEEL.vraag;
  deepStrictEqual(kijkNa(vraag, schema, TAAL, []), []);
  const gevonden = kijkNa({ ...vraag, maatregelsoorten: [] }, schema, TAAL, []);
  deepStrictEqual(gevonden.map(({ melding }) => melding), ["deze vraag past bij geen enkel voorstel"]);
  deepStrictEqual(kijkNa({ ...vraag, maatregelsoorten: [], algemeen: "ja" }, schema, TAAL, []), []);
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
  strictEqual(isBegonnen(nieuw(SCHEMA, 1), SCHEMA), false);
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
  deepStrictEqual([gevuld.begonnen, gevuld.waarde["titel"], isBegonnen(gevuld, SCHEMA)], [9, "Hulp", true]);
  deepStrictEqual(leesStaat(JSON.parse(JSON.stringify(gevuld)), 6), gevuld);
  strictEqual(leesStaat({ ...gevuld, waarde: "wat" }, 6), null);
  strictEqual(leesStaat({ ...gevuld, nagekeken: ["a"] }, 6), null);
  strictEqual(leesStaat({ ...gevuld, stap: 90 }, 6)!.stap, 6);
  strictEqual(isBegonnen(volgende(gevuld, { soort: "opnieuw", schema: SCHEMA, nu: 10 }), SCHEMA), false);
});

Deno.test("what is wrong stands at its step; a key that the form does not know at the first", () => {
  const verdeeld = perStap(
    kijkNa({ ...GOED, casussen: [], vreemd: "x" }, SCHEMA, TAAL, []),
    VOORSTEL.stappen,
  );
  deepStrictEqual(verdeeld.map((stap) => stap.length), [1, 0, 0, 0, 1, 0]);
});

Deno.test("a sentence is long from where the municipality says", () => {
  const lang = { ...GOED, titel: "Een titel van vijf woorden." };
  const gevonden = kijkNa(lang, SCHEMA, { ...TAAL, meeste_woorden: 4 }, []);
  const titels = gevonden.filter(({ pad, regel }) => pad[0] === "titel" && regel === "lange-zin");
  strictEqual(titels.length, 1);
  strictEqual(titels[0]!.hint, "Maak er twee zinnen van, van hoogstens 4 woorden.");
});
