import { deepStrictEqual } from "node:assert/strict";
import vectors from "../../../../tests/vectors/zoeken.json" with { type: "json" };
import { termen } from "../../src/paginas/zoektermen.ts";

Deno.test("what someone types becomes the same terms as the text of a page", () => {
  for (const [tekst, verwacht] of vectors.termen as [string, string[]][]) {
    deepStrictEqual(termen(tekst), verwacht, tekst);
  }
});
