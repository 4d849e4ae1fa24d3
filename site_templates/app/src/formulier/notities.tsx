/** The comments of the file that was opened, each with what it is about. */
import { Fragment } from "preact";
import type { Opmerking } from "./opmerkingen.ts";
import type { Schema } from "./schema.ts";
import { plaatsnaam } from "./veldbasis.tsx";

export function Notities({ schema, opmerkingen }: { schema: Schema; opmerkingen: Opmerking[] }) {
  if (!opmerkingen.length) return null;
  return (
    <details class="mt-more">
      <summary>Wat er in uw bestand bij staat</summary>
      <dl class="mt-facts">
        {opmerkingen.map(({ pad, tekst }, plaats) => (
          <Fragment key={plaats}>
            <dt>{pad === null ? "Onderaan" : plaatsnaam(schema, pad) || "Bovenaan"}</dt>
            <dd class="mt-notities__tekst">{tekst}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
