import { deepStrictEqual, ok } from "node:assert/strict";
import patronen from "../../../gedeeld/persoonsgegevens.json" with { type: "json" };
import { persoonsgegevens } from "../../src/vertrouwen/persoonsgegevens.ts";

Deno.test("what must be found is found", () => {
  for (const { naam, wel } of patronen) {
    for (const text of wel) ok(persoonsgegevens(text).some((vondst) => vondst.naam === naam), text);
  }
});

Deno.test("what must not be found is left alone", () => {
  for (const { niet } of patronen) {
    for (const text of niet) deepStrictEqual(persoonsgegevens(text), [], text);
  }
});

Deno.test("of what is found no part is left", () => {
  for (const { naam, heel = [] } of patronen) {
    for (const stuk of heel) {
      deepStrictEqual(persoonsgegevens(`Gisteren zei ${stuk} dat het kan.`), [{ naam, stuk }]);
    }
  }
});
