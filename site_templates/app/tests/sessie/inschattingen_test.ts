import { deepStrictEqual } from "node:assert/strict";
import type { PakketVraag, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { inschattingszinnen } from "../../src/sessie/inschattingen.ts";
import type { Sessie } from "../../src/sessie/sessie.ts";

const NIEMAND = { plus: 0, gelijk: 0, min: 0, verschilt: 0, weet_niet: 0 };
const VRAAG = {
  id: "tempo",
  inschatting: "professional",
  antwoorden: { plus: "Sneller", gelijk: "Even snel", min: "Later" },
} as PakketVraag;
const PAKKET = {
  rollen: { raadslid: { meervoud: "raadsleden" }, professional: { meervoud: "professionals" } },
} as Sessiepakket;

function sessie(raadslid: Partial<typeof NIEMAND>, onthuld = true, openbaar = false): Sessie {
  const telling = { professional: NIEMAND, beleidsmedewerker: NIEMAND, anders: NIEMAND };
  const inschattingen = { tempo: { ...telling, raadslid: { ...NIEMAND, ...raadslid } } };
  return { onthuld, openbaar, opname: "geen", rondes: { 1: { inschattingen } } } as unknown as Sessie;
}

Deno.test("what more than half of a rol thought is said, and else that they thought differently", () => {
  deepStrictEqual(inschattingszinnen(sessie({ plus: 2, min: 1 }), VRAAG, PAKKET), [
    "Raadsleden dachten dat professionals vooral ‘sneller’ kiezen.",
  ]);
  deepStrictEqual(inschattingszinnen(sessie({ plus: 1, min: 1 }), VRAAG, PAKKET), [
    "Raadsleden dachten verschillend over wat professionals kiezen.",
  ]);
});

Deno.test("nothing is said before the reveal, in public, or when nobody thought anything", () => {
  for (const geval of [sessie({ plus: 2 }, false), sessie({ plus: 2 }, true, true), sessie({})]) {
    deepStrictEqual(inschattingszinnen(geval, VRAAG, PAKKET), []);
  }
});
