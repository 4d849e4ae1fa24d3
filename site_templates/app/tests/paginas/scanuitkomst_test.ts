import { deepStrictEqual } from "node:assert/strict";
import { type Antwoord, uitkomst } from "../../src/paginas/scanuitkomst.ts";

const GRENZEN = [0, 2, 4];
const metJa = (ja: number): Antwoord[] => Array.from({ length: 5 }, (_, index) => index < ja ? "ja" : "nee");

Deno.test("each number of times yes has its advice", () => {
  const adviezen = [0, 1, 2, 3, 4, 5].map((ja) => uitkomst(metJa(ja), GRENZEN));
  deepStrictEqual(
    adviezen,
    [[0, 0], [1, 0], [2, 1], [3, 1], [4, 2], [5, 2]].map(([ja, advies]) => ({ soort: "klaar", ja, advies })),
  );
});

Deno.test("there is no advice before every vraag has an answer", () => {
  deepStrictEqual(uitkomst(["ja", "ja", "ja", "ja", null], GRENZEN), { soort: "bezig", nog: 1 });
  deepStrictEqual(uitkomst([null, null], GRENZEN), { soort: "leeg" });
});
