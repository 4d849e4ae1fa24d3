/** A date is taken as people write it. */
import { strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { MAANDEN } from "../../src/contract/contract.ts";
import { alsDatum } from "../../src/formulier/datum.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import { naarYaml } from "../../src/formulier/bestand.ts";
import { GOED, SCHEMA, TAAL } from "./vectors.ts";

Deno.test("a date in words or with the day first becomes one that a file holds", () => {
  for (
    const [geschreven, datum] of [
      ["11 januari 2022", "2022-01-11"],
      ["dinsdag 1 Maart 2022", "2022-03-01"],
      ["3 mrt. 2027", "2027-03-03"],
      ["5 sept 2027", "2027-09-05"],
      ["maart 2026", "2026-03"],
      ["11-1-2022", "2022-01-11"],
      ["01/02/2027", "2027-02-01"],
      ["2026-03", "2026-03"],
      ["2026", "2026"],
      ["vorige week", "vorige week"],
      ["31 februari 2026", "2026-02-31"],
      ["11 januari", "11 januari"],
    ] as const
  ) strictEqual(alsDatum(geschreven), datum, geschreven);
});

Deno.test("every day of the calendar is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.nat(11),
      fc.integer({ min: 1000, max: 9999 }),
      (d, m, j) => {
        const iso = `${j}-${String(m + 1).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
        strictEqual(alsDatum(`${d} ${MAANDEN[m]} ${j}`), iso);
        strictEqual(alsDatum(`${d} ${MAANDEN[m]!.slice(0, 3)}. ${j}`), iso);
        strictEqual(alsDatum(iso), iso);
      },
    ),
  );
});

Deno.test("the form finds nothing wrong with such a date, and writes it in the file as a file holds it", () => {
  const waarde = { ...GOED, versie_van: " 11 januari 2022 " };
  strictEqual(kijkNa(waarde, SCHEMA, TAAL, []).length, 0);
  strictEqual(naarYaml(waarde, SCHEMA).includes("versie_van: 2022-01-11\n"), true);
  strictEqual(naarYaml({ ...GOED, titel: "maart 2026" }, SCHEMA).includes("titel: maart 2026\n"), true);
  const fout = kijkNa({ ...GOED, versie_van: "31 februari 2026" }, SCHEMA, TAAL, []);
  strictEqual(fout[0]!.melding, "de datum '2026-02-31' bestaat niet");
});
