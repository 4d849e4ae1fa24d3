import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { maandenVanaf, maandVan } from "../../src/leiden/maand.ts";

Deno.test("the month of a gesprek is written as in the file, without its day", () => {
  strictEqual(maandVan(new Date(2026, 0, 31, 23, 59).getTime()), "2026-01");
  strictEqual(maandVan(new Date(2026, 10, 1).getTime()), "2026-11");
});

Deno.test("a point for later can be looked at again in each of the next two years' months", () => {
  const maanden = maandenVanaf(new Date(2026, 10, 26).getTime());
  deepStrictEqual([maanden.length, maanden[0], maanden[1], maanden.at(-1)], [
    24,
    ["2026-12", "december 2026"],
    ["2027-01", "januari 2027"],
    ["2028-11", "november 2028"],
  ]);
});
