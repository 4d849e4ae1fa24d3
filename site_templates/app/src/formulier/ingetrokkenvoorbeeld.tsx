/** What stands at the address of the verslag once it is off the site: the sentences of `pages/_ingetrokken.html.j2`. */
import { INTREKREDENEN } from "../gedeeld/woorden.ts";
import type { Groep } from "./schema.ts";
import { tekst, Vouw } from "./voorbeeld.tsx";

export function Ingetrokkenvoorbeeld({ waarde }: { waarde: Groep }) {
  const reden = INTREKREDENEN[tekst(waarde["reden"])];
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de pagina">
        <h2 class="mt-voorbeeld__titel">Dit gespreksverslag is van de site gehaald</h2>
        <p class={reden ? "" : "mt-voorbeeld__nog"}>{reden?.tekst ?? "Hier komt de reden die u kiest."}</p>
      </article>
    </Vouw>
  );
}
