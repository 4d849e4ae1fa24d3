/** All that can be found in one file without the others, and in which step of the form it stands. */
import type { Taalregels } from "../contract/pakket.d.ts";
import { schoon } from "./boom.ts";
import type { Bevinding } from "./meldingen.ts";
import { kijkPersonenNa } from "./personen.ts";
import { kijkOpmaakNa, kijkVoorstelNa, kijkVraagNa } from "./regels.ts";
import { kijkOpvolgingNa } from "./opvolgingregels.ts";
import type { Groep, Schema } from "./schema.ts";
import { kijkTaalNa } from "./taal.ts";
import { type Stap, VRAAG } from "./stappen.ts";
import { INGETROKKEN, OPVOLGING, VERSLAG } from "./stappengriffie.ts";
import { VERHAAL } from "./stappenverhaal.ts";
import { kijkVerhaalNa } from "./verhaalregels.ts";
import { kijkVerslagNa } from "./verslagregels.ts";
import { kijkVormNa } from "./vorm.ts";

/** The controles over the files of each format. */
const REGELS: Record<string, (inhoud: Groep, vorm: Bevinding[], schema: Schema) => Bevinding[]> = {
  [VRAAG.format]: kijkVraagNa,
  [OPVOLGING.format]: kijkOpvolgingNa,
  [VERSLAG.format]: kijkVerslagNa,
  [VERHAAL.format]: kijkVerhaalNa,
  // A month and a choice: their form says all.
  [INGETROKKEN.format]: () => [],
};

/** What the build would say of the file that this makes: `waarde` is what was filled in, `gemeente` its names. */
export function kijkNa(waarde: Groep, schema: Schema, taal: Taalregels, gemeente: string[]): Bevinding[] {
  const inhoud = schoon(waarde, schema, schema) as Groep;
  const vorm = kijkVormNa(inhoud, schema);
  return [
    ...vorm,
    ...(REGELS[schema.properties!["format"]!.const!] ?? kijkVoorstelNa)(inhoud, vorm, schema),
    ...kijkOpmaakNa(inhoud),
    ...kijkPersonenNa(inhoud, gemeente),
    ...kijkTaalNa(inhoud, schema, taal),
  ];
}

/** The findings of each step; what belongs to none (a key that the form does not know) stands at the first. */
export function perStap(bevindingen: Bevinding[], stappen: Stap[]): Bevinding[][] {
  const verdeeld: Bevinding[][] = stappen.map(() => []);
  for (const bevinding of bevindingen) {
    const stap = stappen.findIndex(({ velden }) => velden.includes(String(bevinding.pad[0])));
    verdeeld[Math.max(stap, 0)]!.push(bevinding);
  }
  return verdeeld;
}
