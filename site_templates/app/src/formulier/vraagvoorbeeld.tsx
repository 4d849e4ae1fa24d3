/** How a vraag looks, for everyone and in the words of each rol, while someone changes it. */
import { Antwoordteken, Rolvorm } from "../gedeeld/tekens.tsx";
import { ANTWOORDCODES } from "../contract/contract.ts";
import { hoofdletter } from "../gedeeld/tekst.ts";
import { isGroep, waardeOp } from "./boom.ts";
import type { Groep, Pad } from "./schema.ts";
import { tekst, Vouw } from "./voorbeeld.tsx";

const ROLLEN = ["raadslid", "professional", "beleidsmedewerker"] as const;

export function Vraagvoorbeeld({ waarde }: { waarde: Groep }) {
  const op = (...pad: Pad) => tekst(waardeOp(waarde, pad));
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de vraag">
        <h2 class="mt-voorbeeld__titel">{op("vraag") || "De vraag"}</h2>
        {isGroep(waarde["antwoorden"]) && (
          <ul class="mt-answers">
            {ANTWOORDCODES.map((code) => (
              <li class="mt-answer" key={code}>
                <Antwoordteken code={code} />
                <span class="mt-answer__label">{op("antwoorden", code)}</span>
              </li>
            ))}
          </ul>
        )}
        {ROLLEN.map((rol) => (
          <div key={rol}>
            <h3>
              <Rolvorm rol={rol} /> {hoofdletter(rol)}
            </h3>
            <p class="mt-voorbeeld__nog">{op("per_rol", rol, "denk_aan")}</p>
          </div>
        ))}
        <h3>Is het ook eerlijk?</h3>
        <p>{op("eerlijkheidsvraag")}</p>
      </article>
    </Vouw>
  );
}
