import { deepStrictEqual, ok } from "node:assert/strict";
import type { Antwoorden, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { vergelijkingen } from "../../src/beeld/antwoordbeeld.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { antwoorden, BEGIN, inhoud, speel, VRAGEN } from "../sessie/sessie_reeksen.ts";

const WOORDEN = Object.fromEntries(ANTWOORDCODES.map((code) => [code, code])) as unknown as Antwoorden;
const PAKKET = {
  rollen: Object.fromEntries(ROLLEN.map((rol) => [rol, { naam: rol, meervoud: rol, uitleg: "" }])),
  vragen: VRAGEN.map((id) => ({ id, kort: id, antwoorden: WOORDEN })),
} as unknown as Sessiepakket;
/** Of the last vraag the answers lie furthest apart. */
const GETELD = speel(
  BEGIN,
  antwoorden(1, null, inhoud("raadslid", "plus", "plus", "plus", "plus", "plus", "plus")),
  antwoorden(1, null, inhoud("professional", "plus", "plus", "plus", "plus", "plus", "min")),
);

Deno.test("no place on the screen says what to talk about: the vragen stand in the order of the set", () => {
  const alle = vergelijkingen(speel(GETELD, { soort: "onthul" }), PAKKET);
  deepStrictEqual(
    alle.map(({ vraag, nummer }) => [vraag, nummer]),
    VRAGEN.map((id, index) => [id, index + 1]),
  );
  ok(alle.every(({ beeld }) => beeld.soort === "stippen"));
});

Deno.test("before the reveal there is no answer to any vraag", () => {
  ok(vergelijkingen(GETELD, PAKKET).every(({ beeld }) => beeld.soort === "niets"));
});
