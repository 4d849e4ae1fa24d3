/** Two tabs with one form: what is kept is never overwritten by a tab that did not show it. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { lees, type Opslag, tekstOnder, wis } from "../../src/apparaat/opslag.ts";
import { nieuw, type Staat, volgende } from "../../src/formulier/staat.ts";
import { houd, standVan } from "../../src/formulier/tabblad.ts";
import { SCHEMA } from "./vectors.ts";

const NAAM = "formulier/voorstel";

function geheugen(): Opslag {
  const inhoud = new Map<string, string>();
  return {
    getItem: (key) => inhoud.get(key) ?? null,
    setItem: (key, value) => void inhoud.set(key, value),
    removeItem: (key) => void inhoud.delete(key),
    keys: () => [...inhoud.keys()],
  };
}

function metTitel(waarde: string): Staat {
  return volgende(nieuw(SCHEMA, 0), { soort: "vul", pad: ["titel"], waarde, nu: 0 });
}

Deno.test("a tab keeps on what it kept itself, and stops when another tab kept something", () => {
  const opslag = geheugen();
  const een = houd(NAAM, null, metTitel("een"), opslag);
  const weer = houd(NAAM, een.bekend, metTitel("eentje"), opslag);
  deepStrictEqual([een.stand, weer.stand], ["hier", "hier"]);
  const ander = houd(NAAM, weer.bekend, metTitel("twee"), opslag);
  strictEqual(ander.stand, "hier", "this one read what the first kept");
  const ouder = houd(NAAM, weer.bekend, metTitel("eentje meer"), opslag);
  strictEqual(ouder.stand, "elders");
  strictEqual(lees<Staat>(NAAM, "formulier/1", 0, opslag)?.waarde["titel"], "twee");
});

Deno.test("a tab that saw nothing kept overwrites nothing, and one that was wiped does not come back by itself", () => {
  const opslag = geheugen();
  const { bekend } = houd(NAAM, null, metTitel("een"), opslag);
  strictEqual(houd(NAAM, null, metTitel("blind"), opslag).stand, "elders");
  wis(NAAM, opslag);
  strictEqual(houd(NAAM, bekend, metTitel("een"), opslag).stand, "gewist");
  strictEqual(tekstOnder(NAAM, opslag), null);
});

Deno.test("where a browser keeps nothing, the form goes on", () => {
  const dicht = () => {
    throw new Error("blocked");
  };
  const opslag: Opslag = { getItem: dicht, setItem: dicht, removeItem: dicht, keys: dicht };
  deepStrictEqual(houd(NAAM, null, metTitel("een"), opslag), { stand: "hier", bekend: null, gelukt: false });
  strictEqual(standVan(NAAM, null, opslag), "hier");
});
