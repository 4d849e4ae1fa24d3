import { deepStrictEqual } from "node:assert/strict";
import { totaalVerwacht } from "../../src/sessie/verwacht.ts";

Deno.test("who is expected is counted over the rollen, and nobody when no number was typed", () => {
  deepStrictEqual([totaalVerwacht({}), totaalVerwacht({ raadslid: 4, anders: 1 })], [0, 5]);
});
