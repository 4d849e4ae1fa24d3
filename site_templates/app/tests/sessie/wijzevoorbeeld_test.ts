/** What a group reads of each way to publish before it chooses one. */
import { deepStrictEqual, ok } from "node:assert/strict";
import type { PakketVraag, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { WIJZEN } from "../../src/contract/contract.ts";
import { voorbeelden } from "../../src/sessie/wijzevoorbeeld.ts";

const VRAAG = {
  id: "een",
  kort: "Wachten",
  antwoorden: { plus: "Korter", gelijk: "Even lang", min: "Langer" },
} as unknown as PakketVraag;
const PAKKET = {
  rollen: { raadslid: { meervoud: "raadsleden" }, professional: { meervoud: "professionals" } },
} as unknown as Sessiepakket;

Deno.test("per rol the example names the answer of each rol, in the words of the vraag", () => {
  deepStrictEqual(voorbeelden("per-rol", VRAAG, PAKKET), [
    {
      als: "Stel: bijna alle raadsleden en professionals kiezen ‘korter’.",
      regels: ["Raadsleden: korter", "Professionals: korter"],
      kort: ["Raadsleden: korter", "Professionals: korter"],
    },
    {
      als: "Stel: bijna alle raadsleden kiezen ‘korter’, en bijna alle professionals ‘langer’.",
      regels: ["Raadsleden: korter", "Professionals: langer"],
      kort: ["Raadsleden: korter", "Professionals: langer"],
    },
  ]);
});

Deno.test("in short the example leaves out who it is about only where that is everyone", () => {
  for (const wijze of ["groep", "overeenkomst"] as const) {
    for (const { regels, kort } of voorbeelden(wijze, VRAAG, PAKKET)) {
      deepStrictEqual(kort, regels.map((regel) => regel.slice(regel.indexOf(": ") + 2)));
    }
  }
});

Deno.test("each way says something else of a group that agrees than of one that does not", () => {
  for (const wijze of WIJZEN) {
    const [eens, oneens] = voorbeelden(wijze, VRAAG, PAKKET).map(({ regels }) => regels.join());
    ok(eens && oneens && eens !== oneens, wijze);
  }
});

Deno.test("no way that leaves the rollen out names one, and what they chose only the way that may", () => {
  const groep = voorbeelden("groep", VRAAG, PAKKET).flatMap(({ regels }) => regels).join();
  ok(!/raadsleden|professionals/i.test(groep));
  const overeenkomst = voorbeelden("overeenkomst", VRAAG, PAKKET).flatMap(({ regels }) => regels).join();
  ok(!/raadsleden|professionals|korter|langer/i.test(overeenkomst));
});
