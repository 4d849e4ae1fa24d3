/** The answers to one vraag, small: many of these stand on one screen. */
import type { Antwoordbeeld as Beeld } from "./antwoordbeeld.ts";
import { Stippen } from "./stippen.tsx";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { Antwoordteken, Rolvorm } from "../gedeeld/tekens.tsx";

/** The answers without the sentence about them: at this size that is for when one vraag is talked about. */
export function Kortbeeld(
  { beeld, vraag, pakket }: { beeld: Beeld; vraag: PakketVraag; pakket: Sessiepakket },
) {
  switch (beeld.soort) {
    case "stippen":
      return (
        <div class="stip__klein">
          <Polen vraag={vraag} />
          <Stippen vraag={vraag} telling={beeld.telling} pakket={pakket} kort zonderWoorden />
        </div>
      );
    case "regels":
      return (
        <ul class="stip__kort">
          {beeld.regels.map(({ wie, naam, woorden }) => (
            <li key={wie}>{wie === "allen" ? `${naam}: ` : <Rolteken rol={wie} naam={naam} />} {woorden}</li>
          ))}
        </ul>
      );
    case "niets":
      return null;
  }
}

/** What this vraag calls its two ends: no one pair of words is true of every vraag. The table says it to who hears it. */
function Polen({ vraag }: { vraag: PakketVraag }) {
  return (
    <p class="stip__polen" aria-hidden="true">
      {(["plus", "min"] as const).map((code) => (
        <span key={code}>
          <Antwoordteken code={code} /> {vraag.antwoorden[code]}
        </span>
      ))}
    </p>
  );
}

function Rolteken({ rol, naam }: { rol: RolId; naam: string }) {
  return (
    <span class={`stip__rol--${rol}`}>
      <Rolvorm rol={rol} /> <span class="mt-verborgen">{naam}:</span>
    </span>
  );
}
