/** Why somebody might choose more, and why less: written while the group talks, and both are asked. */
import type { PakketVraag } from "../contract/pakket.d.ts";
import { redenenBij } from "../sessie/blokken.ts";
import { MEEST_REDENEN } from "../sessie/opbrengst.ts";
import { waarom } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { Regels } from "./regels.tsx";

export function Redenen({ vraag, ...deel }: Deel & { vraag: PakketVraag }) {
  return (
    <section class="l-kaart" aria-labelledby="redenen-kop">
      <h3 id="redenen-kop">Welke redenen noemt de groep?</h3>
      <div class="l-redenen">
        {(["plus", "min"] as const).map((kant) => (
          <div key={kant}>
            <Regels
              {...deel}
              blok={redenenBij(vraag.id)}
              veld={kant}
              label={waarom(vraag, kant)}
              max={MEEST_REDENEN}
            />
          </div>
        ))}
      </div>
      <p class="g-zacht">
        Vraag beide kanten. Een reden zegt niet dat iemand dit koos. Met Enter ziet de zaal wat u schreef.
      </p>
    </section>
  );
}
