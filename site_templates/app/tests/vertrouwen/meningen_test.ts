import { ok, strictEqual } from "node:assert/strict";
import meningen from "../../../../tests/vectors/meningen.json" with { type: "json" };
import { geeftMening, teltAntwoorden } from "../../src/vertrouwen/meningen.ts";

const ROLLEN = [
  ["raadslid", "raadsleden"],
  ["professional", "professionals"],
  ["beleidsmedewerker", "beleidsmedewerkers"],
];
const vanEenRol = (text: string) => ROLLEN.some((namen) => geeftMening(text, namen));

Deno.test("an opinion given to a rol is found", () => {
  for (const { wel } of Object.values(meningen.soorten)) {
    for (const text of wel) ok(vanEenRol(text), text);
  }
});

Deno.test("what only looks like an opinion is left alone", () => {
  for (const { niet } of Object.values(meningen.soorten)) {
    for (const text of niet) ok(!vanEenRol(text), text);
  }
});

Deno.test("an opinion of nobody, or of another rol, is none of this rol", () => {
  ok(!geeftMening("De raadsleden vinden dit te duur.", ["professional", "professionals"]));
  ok(!geeftMening("Wij vinden dit te duur.", ["raadslid", "raadsleden"]));
  ok(!geeftMening("Wij vinden de raadsledenvergadering te duur.", ["raadslid", "raadsleden"]));
});

Deno.test("a name of more words, or with signs in it, is a name too", () => {
  strictEqual(geeftMening("Het LID van\nde raad wil dit.", ["lid van de raad", "leden"]), true);
  strictEqual(geeftMening("De wmo-consulenten willen dit.", ["Wmo-consulent", "Wmo-consulenten"]), true);
});

Deno.test("how many people chose an answer is found, and what only looks like it is not", () => {
  for (const text of meningen.tellen.wel) ok(teltAntwoorden(text), text);
  for (const text of meningen.tellen.niet) ok(!teltAntwoorden(text), text);
});
