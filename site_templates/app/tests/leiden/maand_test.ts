import { strictEqual } from "node:assert/strict";
import { maandVan } from "../../src/leiden/maand.ts";

Deno.test("the month of a gesprek is written as in the file, without its day", () => {
  strictEqual(maandVan(new Date(2026, 0, 31, 23, 59).getTime()), "2026-01");
  strictEqual(maandVan(new Date(2026, 10, 1).getTime()), "2026-11");
});
