import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { type Antwoord, uitkomst } from "../../src/paginas/scanuitkomst.ts";

const GRENZEN = [0, 2, 4];
const GEEN = [false, false, false, false, false];
const BESLISSEND = [true, true, false, false, false];
const metJa = (ja: number): Antwoord[] => Array.from({ length: 5 }, (_, index) => index < ja ? "ja" : "nee");

Deno.test("each number of times yes has its advice", () => {
  const adviezen = [0, 1, 2, 3, 4, 5].map((ja) => uitkomst(metJa(ja), GRENZEN, GEEN));
  deepStrictEqual(
    adviezen,
    [[0, 0], [1, 0], [2, 1], [3, 1], [4, 2], [5, 2]].map(([ja, advies]) => ({ soort: "klaar", ja, advies })),
  );
});

Deno.test("there is no advice before every vraag has an answer", () => {
  deepStrictEqual(uitkomst(["ja", "ja", "ja", "ja", null], GRENZEN, BESLISSEND), { soort: "bezig", nog: 1 });
  deepStrictEqual(uitkomst([null, null], GRENZEN, BESLISSEND), { soort: "leeg" });
});

Deno.test("one no that decides is believed, whatever the others say, and no other no is", () => {
  for (let keuze = 0; keuze < 3 ** 5; keuze++) {
    const antwoorden = GEEN.map((_, plaats) =>
      ([null, "ja", "nee"] as const)[Math.floor(keuze / 3 ** plaats) % 3]!
    );
    const eerste = antwoorden.slice(0, 2).indexOf("nee");
    const over = uitkomst(antwoorden, GRENZEN, BESLISSEND);
    strictEqual(over.soort === "niet" ? over.vraag : -1, eerste);
  }
});
