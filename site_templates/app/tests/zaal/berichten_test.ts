/** A window listens to pages of its own origin only, and what it says does not arrive at any other. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { doel, leesBericht } from "../../src/zaal/berichten.ts";

const HIER = "https://gemeente.example";
const VAN = "maatwerktoets";

Deno.test("a message of our own origin is read, also from a folder", () => {
  for (const origin of [HIER, "null"]) {
    for (
      const data of [
        { van: VAN, soort: "vraag" },
        { van: VAN, soort: "blader", naar: -1 },
        { van: VAN, soort: "beeld", beeld: null },
      ]
    ) deepStrictEqual(leesBericht({ data, origin }, origin), data);
  }
});

Deno.test("the same message from another place is none", () => {
  const data = { van: VAN, soort: "vraag" };
  for (
    const origin of ["https://kwaad.example", "http://gemeente.example", `${HIER}.kwaad.example`, "null", ""]
  ) {
    strictEqual(leesBericht({ data, origin }, HIER), null, origin);
  }
  strictEqual(leesBericht({ data, origin: HIER }, "null"), null);
});

Deno.test("what is no message is none, whatever it is", () => {
  for (const naar of [2, "1", null, undefined]) {
    strictEqual(leesBericht({ data: { van: VAN, soort: "blader", naar }, origin: HIER }, HIER), null);
  }
  fc.assert(fc.property(fc.anything(), (data) => leesBericht({ data, origin: HIER }, HIER) === null));
});

Deno.test("a message goes to a page of our own origin only, where there is an origin to name", () => {
  strictEqual(doel(HIER), HIER);
  strictEqual(doel("null"), "*");
});
