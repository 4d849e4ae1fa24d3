/** What the group writes down: its points, and then what they leave out. */
import { useState } from "preact/hooks";
import { KAN_MISGAAN, WIE_ONTBRAK, ZINNEN } from "../sessie/blokken.ts";
import { WAT_MISGING, WIE_GEMIST } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { briefjes } from "./moeterin.tsx";
import { Punten } from "./punten.tsx";
import { Regels } from "./regels.tsx";
import { Schrijven } from "./schrijven.tsx";

export function OpbrengstStap(deel: Deel) {
  return deel.sessie.blad > 0 ? <Gemist {...deel} /> : <Opschrijven {...deel} />;
}

function Opschrijven(deel: Deel) {
  const [weg, zetWeg] = useState(0);
  // The note that was just dealt with is gone: on to what comes next, writing.
  const plek = useFocus<HTMLElement>(weg, weg > 0);
  const moetErin = briefjes(deel.sessie);
  const punten = deel.sessie.opbrengst;
  return (
    <>
      {moetErin.length > 0 && (
        <section aria-labelledby="moet-erin-kop">
          <h2 id="moet-erin-kop">Dit moet erin</h2>
          <p>Genoteerd voor wie eerder wegging. Maak er samen een goede zin van, en kies ‘Schrijf op’.</p>
          <ul class="l-lijst">
            {moetErin.map((briefje) => (
              <li class="l-kaart l-kaart--accent" key={briefje}>
                <Schrijven {...deel} briefje={briefje} klaar={() => zetWeg(weg + 1)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="l-kaart l-plek" aria-label="Opschrijven" ref={plek} tabIndex={-1}>
        <Schrijven {...deel} />
      </section>
      <Punten {...deel} kop={`Opgeschreven: ${punten.length}`} punten={punten} />
    </>
  );
}

function Gemist(deel: Deel) {
  return (
    <>
      {([[WIE_ONTBRAK, WIE_GEMIST], [KAN_MISGAAN, WAT_MISGING]] as const).map(([blok, vraag]) => (
        <div class="l-kaart" key={blok}>
          <Regels {...deel} blok={blok} veld={ZINNEN} label={vraag} />
        </div>
      ))}
      <p class="g-zacht">
        Hoogstens drie zinnen per vraag. Met Enter ziet de zaal wat u schreef. Geen namen.
      </p>
    </>
  );
}
