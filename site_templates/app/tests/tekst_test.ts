import { strictEqual } from "node:assert/strict";
import { hoofdletter, kleineLetter, opsomming } from "../src/tekst.ts";

Deno.test("a sentence begins with a capital, and an abbreviation keeps its own", () => {
  strictEqual(hoofdletter("de meesten twijfelen"), "De meesten twijfelen");
  strictEqual(kleineLetter("Meer ruimte"), "meer ruimte");
  strictEqual(kleineLetter("OZO erbij"), "OZO erbij");
  strictEqual(hoofdletter("") + kleineLetter(""), "");
});

Deno.test("the last of a list has 'en' before it", () => {
  strictEqual(opsomming(["a", "b", "c"]), "a, b en c");
  strictEqual(opsomming(["a"]) + opsomming([]), "a");
});
