/** The form proposes the kinds that the importer proposes. */
import { deepStrictEqual } from "node:assert/strict";
import WOORDEN from "../../../gedeeld/soortwoorden.json" with { type: "json" };
import { soortenIn } from "../../src/formulier/soorten.ts";

const GEVALLEN: [string, Record<string, string>][] = JSON.parse(
  Deno.readTextFileSync(new URL("../../../../tests/vectors/soorten.json", import.meta.url)),
);

Deno.test("a kind is proposed for the word that the importer finds, and only a kind that is known here", () => {
  for (const [tekst, soorten] of GEVALLEN) {
    deepStrictEqual(Object.fromEntries(soortenIn(tekst, Object.keys(WOORDEN))), soorten, tekst);
    deepStrictEqual(soortenIn(tekst, ["nergens"]).size, 0);
  }
});
