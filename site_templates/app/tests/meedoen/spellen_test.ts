import { ok, strictEqual } from "node:assert/strict";
import { spel } from "../../src/meedoen/spellen.ts";

Deno.test("letters are read aloud as words that begin with them", () => {
  strictEqual(spel("KA"), "Karel, Anna");
  for (const letter of "ABCDEFGHJKLMNPRSTUVWXYZ") {
    ok(spel(letter).startsWith(letter) && spel(letter).length > 1);
  }
});

Deno.test("what is no letter is read as it is", () => {
  strictEqual(spel("A7"), "Anna, 7");
});
