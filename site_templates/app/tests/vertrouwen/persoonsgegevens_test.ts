import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import LIJST from "../../../gedeeld/persoonsgegevens.json" with { type: "json" };
import GEVONDEN from "../../../../tests/vectors/persoonsgegevens/gevonden.json" with { type: "json" };
import VOORBEELDEN from "../../../../tests/vectors/persoonsgegevens/voorbeelden.json" with { type: "json" };
import LEZINGEN from "../../../../tests/vectors/persoonsgegevens/lezingen.json" with { type: "json" };
import ADRESSEN from "../../../../tests/vectors/persoonsgegevens/adressen.json" with { type: "json" };
import { vindInAdres } from "../../src/vertrouwen/adresnamen.ts";
import { lezingen } from "../../src/vertrouwen/lezing.ts";
import { normaliseer } from "../../src/vertrouwen/normaal.ts";
import { misschien, persoonsgegevens, vind } from "../../src/vertrouwen/persoonsgegevens.ts";

type Voorbeelden = Record<string, { wel: [string, string][]; niet: string[] }>;
const voorbeelden = VOORBEELDEN as unknown as Voorbeelden;

Deno.test("what must be found is found as it stands there", () => {
  for (const { id, naam, zeker } of LIJST.soorten) {
    for (const [text, stuk] of voorbeelden[id]!.wel) {
      ok(vind(text).some((v) => v.naam === naam && v.zeker === zeker && v.stuk === stuk), text);
    }
  }
});

Deno.test("what must not be found is left alone", () => {
  for (const { id, zeker } of LIJST.soorten) {
    for (const text of voorbeelden[id]!.niet) {
      deepStrictEqual((zeker ? persoonsgegevens : vind)(text), [], text);
    }
  }
});

const gevallen = GEVONDEN as unknown as [string, string, [string, string][]][];

Deno.test("the app reads and finds what the build reads and finds", () => {
  for (const [text, normaal, gevonden] of gevallen) {
    strictEqual(normaliseer(text).tekst, normaal, text);
    deepStrictEqual(vind(text).map(({ soort, stuk }) => [soort, stuk]), gevonden, text);
  }
});

Deno.test("the app reads through marks and codes as the build does, and every find stands in the text", () => {
  for (const [text, gelezen, gevonden] of LEZINGEN as unknown as [string, string[], [string, string][]][]) {
    deepStrictEqual(lezingen(text).map(({ tekst }) => tekst), gelezen, text);
    const vondsten = vind(text);
    deepStrictEqual(vondsten.map(({ soort, stuk }) => [soort, stuk]), gevonden, text);
    for (const { begin, eind, stuk } of vondsten) strictEqual(text.slice(begin, eind), stuk, text);
  }
});

Deno.test("in an address the app finds what the build finds", () => {
  for (const [text, verwacht] of ADRESSEN.adres as unknown as [string, [string, string, boolean][]][]) {
    const vondsten = vindInAdres(text);
    deepStrictEqual(vondsten.map(({ soort, stuk, zeker }) => [soort, stuk, zeker]), verwacht, text);
    for (const { begin, eind, stuk } of vondsten) strictEqual(text.slice(begin, eind), stuk, text);
  }
});

Deno.test("a piece stands at its place, also behind a sign of two halves", () => {
  const text = "\u{1f642} mevrouw\u00a0Jansen, wethouder Pot";
  for (const { begin, eind, stuk } of vind(text)) strictEqual(text.slice(begin, eind), stuk);
  deepStrictEqual(persoonsgegevens(text).map(({ stuk }) => stuk), ["mevrouw\u00a0Jansen"]);
  deepStrictEqual(misschien(text).map(({ stuk }) => stuk), ["wethouder Pot"]);
});

Deno.test("a long repetition is soon read", () => {
  for (
    const deel of [
      "Aa ",
      "a.",
      "mevrouw A. ",
      "06 ",
      "0",
      "Aa-",
      "\u0301",
      "3 mei 2020 hij ",
      "v.d.",
      "06•",
      "a_at_",
      "a @@ ",
      "drie maart ",
      "gb29aa",
      "1234 AB Aa ",
      "*",
      "&",
      "[",
      "](",
      "](a ",
    ]
  ) {
    const begin = performance.now();
    vind(deel.repeat(100_000 / deel.length));
    ok(performance.now() - begin < 5000, deel);
  }
});
