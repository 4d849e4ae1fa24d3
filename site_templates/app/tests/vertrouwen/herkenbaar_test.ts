import { deepStrictEqual, ok } from "node:assert/strict";
import voorbeelden from "../../../../tests/vectors/herkenbaar.json" with { type: "json" };
import { vindSporen } from "../../src/vertrouwen/herkenbaar.ts";

const soorten = Object.entries(voorbeelden);

Deno.test("what points at a household is found as it stands, as the build finds it", () => {
  for (const [soort, { wel }] of soorten) {
    for (const [tekst, stuk] of wel) {
      const gevonden = vindSporen(tekst!).filter((spoor) => spoor.soort === soort);
      deepStrictEqual(gevonden.map((spoor) => spoor.stuk), [stuk], tekst);
    }
  }
});

Deno.test("what says it more widely is left alone", () => {
  for (const [soort, { niet }] of soorten) {
    for (const tekst of niet) ok(!vindSporen(tekst).some((spoor) => spoor.soort === soort), tekst);
  }
});

Deno.test("a piece that stands there twice is said once, with what to do", () => {
  const gevonden = vindSporen("Zij heeft MS. Ook haar broer heeft MS.");
  deepStrictEqual(gevonden.map(({ soort, stuk }) => [soort, stuk]), [["ziekte", "MS"]]);
  ok(gevonden[0]!.raad.startsWith("Schrijf wat iemand ervan merkt"));
});
