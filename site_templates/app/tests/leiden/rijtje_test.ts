import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { alsRijtje, metAntwoord, uitRijtje } from "../../src/leiden/rijtje.ts";
import { ANTWOORDCODES } from "../../src/contract/contract.ts";

const ANTWOORD = fc.constantFrom(null, ...ANTWOORDCODES);
const BRIEFJE = fc.array(ANTWOORD, { minLength: 1, maxLength: 9 });

Deno.test("a slip that is tapped row by row, in any order, is the slip that is typed", () => {
  fc.assert(fc.property(BRIEFJE, fc.infiniteStream(fc.nat()), (briefje, toeval) => {
    const volgorde = briefje.map((_, rij) => rij).sort(() => (toeval.next().value ?? 0) % 2 ? 1 : -1);
    const rijtje = volgorde.reduce((al, rij) => metAntwoord(al, rij, briefje[rij] ?? null), "");
    deepStrictEqual(uitRijtje(rijtje, briefje.length), briefje);
    const cijfers = briefje.map((code) => code === null ? 0 : ANTWOORDCODES.indexOf(code) + 1).join("");
    deepStrictEqual(uitRijtje(alsRijtje(cijfers, briefje.length), briefje.length), briefje);
  }));
});

Deno.test("another answer on one row leaves the others as they were", () => {
  fc.assert(fc.property(BRIEFJE, fc.nat(), ANTWOORD, (briefje, plaats, antwoord) => {
    const rijtje = briefje.reduce((al: string, code, rij) => metAntwoord(al, rij, code), "");
    const rij = plaats % briefje.length;
    deepStrictEqual(
      uitRijtje(metAntwoord(rijtje, rij, antwoord), briefje.length),
      briefje.with(rij, antwoord),
    );
  }));
});

Deno.test("what is no column of the slip is not taken over", () => {
  strictEqual(alsRijtje("1 2-x 9 3 4 5 0", 6), "123450");
  strictEqual(alsRijtje("12345012", 6), "123450");
  deepStrictEqual(uitRijtje("3", 3), ["min", null, null]);
});
