/** What the form writes it reads back, and where its file goes. */
import { deepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { naarYaml, NIEUW_DOCUMENT, nieuwDocument, vanYaml } from "../../src/formulier/bestand.ts";
import { isLeeg, schoneTekst, schoon } from "../../src/formulier/boom.ts";
import { klaarzetten, LANGSTE_ADRES } from "../../src/formulier/klaarzetten.ts";
import type { Groep } from "../../src/formulier/schema.ts";
import { GOED, SCHEMA, VECTORS } from "./vectors.ts";

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
    deepStrictEqual(gelezen, { waarde: schoon(waarde, SCHEMA, SCHEMA), opmerkingen: [] });
  }));
});

Deno.test("a text keeps everything but what no file can hold", () => {
  fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{P}\p{S}]+( [\p{L}\p{P}\p{S}]+)*$/u), (gewoon) => {
    strictEqual(schoneTekst(gewoon), gewoon);
  }));
  strictEqual(schoneTekst(" a\tb \r\nc\u0007\ud800 "), "a b\nc\ufffd");
  strictEqual(schoneTekst("een\u2028t\u202ewe\u2069e"), "een\ntwee");
  strictEqual(schoneTekst("een\ufdd0 t\ufffewe\u{1ffff}e"), "een twee");
  strictEqual(schoneTekst("a&#12;b&#x202E;c&#10;d &amp; &#65; &#9999999;"), "abc\nd &amp; &#65; &#9999999;");
});

Deno.test("a file is read as text: an amount stays as it was written, and nothing is nothing", () => {
  const gelezen = vanYaml("format: voorstel/1\ntitel:\neuro: 50.000\nja: ja\nleeg: ''\nn: ~\n", "voorstel/1");
  deepStrictEqual(gelezen, {
    waarde: { format: "voorstel/1", titel: null, euro: "50.000", ja: "ja", leeg: "", n: null },
    opmerkingen: [],
  });
});

Deno.test("a text that was cut off, merged or pasted is refused where the build refuses it", () => {
  for (const [yaml, gezegd] of VECTORS.lezen) {
    const gelezen = vanYaml(yaml, "voorstel/1");
    const fout = "fout" in gelezen ? gelezen.fout : "";
    ok(gezegd ? fout.includes(`bij regel ${gezegd[0]}: ${gezegd[1]}`) : !fout, `${yaml} ${fout}`);
  }
});

Deno.test("a file that is none is refused with a reason", () => {
  for (
    const [yaml, reden] of [
      ["a: [1", /niet te lezen/],
      ["- a", /Dit is niet zo'n bestand/],
      ["format: verslag/1", /voorstel\/1/],
      ["format: voorstel/1\na: &x b\nc: *x", /niet te lezen/],
      ["x".repeat(500_001), /groter dan 500 kB/],
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
