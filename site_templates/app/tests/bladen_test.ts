import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { begin, STAPPEN, volgende } from "../src/sessie.ts";
import { naast, type Plek } from "../src/bladen.ts";

const gang = (afgerond: boolean, van: Plek, richting: 1 | -1): Plek[] => {
  const ander = naast({ afgerond }, van, richting);
  return ander ? [ander, ...gang(afgerond, ander, richting)] : [];
};
const EERSTE: Plek = { stap: "welkom", blad: 0 };

Deno.test("one button leads along every step and every page, and back along the same ones", () => {
  for (const afgerond of [false, true]) {
    const heen = [EERSTE, ...gang(afgerond, EERSTE, 1)];
    deepStrictEqual([...new Set(heen.map(({ stap }) => stap))], STAPPEN);
    strictEqual(heen.length, STAPPEN.length + (afgerond ? 2 : 1));
    const laatste = heen.at(-1)!;
    deepStrictEqual([laatste, ...gang(afgerond, laatste, -1)], heen.toReversed());
  }
});

Deno.test("the clock of a step goes on when the room gets its next page", () => {
  const sessie = begin({
    deelsleutel: "ABCD",
    voorstel: "voorbeeld",
    vragenset: 1,
    vorm: 90,
    openbaar: false,
    casus: "gezin",
    vragen: [],
    metInschatting: [],
    nu: 0,
  });
  const verhaal = volgende(sessie, { soort: "stap", stap: "verhaal", nu: 10 });
  const vervolg = volgende(verhaal, { soort: "stap", stap: "verhaal", blad: 1, nu: 20 });
  deepStrictEqual([vervolg.stapBegon, vervolg.blad], [10, 1]);
  const weg = volgende(vervolg, { soort: "stap", stap: "pauze", nu: 30 });
  deepStrictEqual([weg.stapBegon, weg.blad], [30, 0]);
});
