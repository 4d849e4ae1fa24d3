import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { eersteKeuzes, type Keuzes, leesKeuzes } from "../../src/leiden/voorbereiding.ts";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";

const PAKKET = {
  voorstel: { id: "voorbeeld" },
  casussen: [{ id: "a", betrekking: "knelpunt" }, { id: "b", betrekking: "tegen" }],
} as unknown as Sessiepakket;
const KEUZES: Keuzes = {
  vorm: 45,
  casussen: ["b"],
  manier: "papier",
  verwacht: { raadslid: 4 },
  gekozen: { soort: "werkbijeenkomst", opname: null },
};
const bewaard = (anders: Partial<Record<keyof Keuzes, unknown>> = {}) => ({
  keuzes: { ...KEUZES, ...anders },
});

Deno.test("what was chosen to prepare a gesprek is chosen again", () => {
  deepStrictEqual(leesKeuzes(bewaard(), PAKKET), KEUZES);
  const eerste = eersteKeuzes(PAKKET, "beide");
  deepStrictEqual(leesKeuzes({ keuzes: eerste }, PAKKET), eerste);
});

Deno.test("what does not fit the page any more is not chosen", () => {
  for (
    const anders of [
      { casussen: ["weg"] },
      { verwacht: { wethouder: 1 } },
      { verwacht: { raadslid: -1 } },
      { vorm: 60 },
      { manier: "duiven" },
      { gekozen: { soort: "feest", opname: null } },
      { gekozen: null },
    ]
  ) strictEqual(leesKeuzes(bewaard(anders), PAKKET), null, JSON.stringify(anders));
});

Deno.test("nothing at all that stands there breaks the page", () => {
  fc.assert(fc.property(fc.anything(), (waarde) => {
    leesKeuzes(waarde, PAKKET);
    leesKeuzes({ keuzes: waarde }, PAKKET);
  }));
});
