import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Antwoorden, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { antwoordbladen } from "../../src/sessie/antwoordbladen.ts";
import { gebundeld, publicatie } from "../../src/sessie/publicatie.ts";
import { antwoorden, BEGIN, inhoud, speel, VRAGEN } from "./sessie_reeksen.ts";

const pakketMet = (woord: string) => {
  const woorden = Object.fromEntries(ANTWOORDCODES.map((code) => [code, `${woord} ${code}`]));
  const rollen = Object.fromEntries(ROLLEN.map((rol) => [rol, { naam: rol, meervoud: rol, uitleg: "" }]));
  return {
    rollen,
    vragen: VRAGEN.map((id) => ({ id, kort: id, antwoorden: woorden as unknown as Antwoorden })),
  } as unknown as Sessiepakket;
};

/** Ten people who agree on half of the vragen, each rol on its own, so that every vraag says something. */
const SESSIE = speel(
  BEGIN,
  ...Array.from(
    { length: 10 },
    (_, mens) =>
      antwoorden(
        1,
        null,
        inhoud(
          mens < 5 ? "raadslid" : "professional",
          ...VRAGEN.map((_, vraag) => vraag % 2 || mens < 5 ? "plus" as const : "min" as const),
        ),
      ),
  ),
  { soort: "wijze", wijze: "per-rol" },
  { soort: "onthul" },
);

Deno.test("what may be published of every vraag is on one page, in order, and long words take more pages", () => {
  const [kort, lang] = ["meer", "veel makkelijker en langer vol te houden dan iemand nu zou denken"].map(
    (woord) => {
      const pakket = pakketMet(woord);
      const bladen = antwoordbladen(SESSIE, pakket);
      deepStrictEqual(bladen.flat(), gebundeld(publicatie(SESSIE, pakket).groepsantwoorden, SESSIE, pakket));
      return bladen.length;
    },
  );
  ok(kort! < lang!, `${kort} ${lang}`);
  strictEqual(lang, 3);
});

Deno.test("where nothing may be published there is one page, that says so", () => {
  deepStrictEqual(antwoordbladen(BEGIN, pakketMet("meer")), [[]]);
});
