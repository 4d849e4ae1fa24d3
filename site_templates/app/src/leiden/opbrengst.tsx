/** What the group writes down, by who is up next. */
import { useState } from "preact/hooks";
import { AAN_ZET } from "../contract/contract.ts";
import type { Opbrengst } from "../sessie/opbrengst.ts";
import { AAN_ZET_NAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { Zeker } from "../beeld/zeker.tsx";
import { briefjes } from "./moeterin.tsx";
import { kijkNa } from "./nakijken.ts";
import { Hints, isBezig, Schrijven } from "./schrijven.tsx";

export function OpbrengstStap(deel: Deel) {
  const [weg, zetWeg] = useState(0);
  // The note that was just dealt with is gone: on to what comes next, writing.
  const plek = useFocus<HTMLElement>(weg, weg > 0);
  const moetErin = briefjes(deel.sessie);
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
      {AAN_ZET.map((aanZet) => <AanZet key={aanZet} {...deel} aanZet={aanZet} />)}
    </>
  );
}

function AanZet({ aanZet, ...deel }: Deel & { aanZet: Opbrengst["aanZet"] }) {
  const [weggehaald, zetWeggehaald] = useState(0);
  // What was just clicked is gone: on from the heading above it.
  const titel = useFocus<HTMLHeadingElement>(weggehaald, weggehaald > 0);
  const punten = deel.sessie.opbrengst.filter((punt) => punt.aanZet === aanZet);
  return (
    <section aria-labelledby={`aan-zet-${aanZet}`}>
      <h2 id={`aan-zet-${aanZet}`} ref={titel} tabIndex={-1}>{AAN_ZET_NAMEN[aanZet]}</h2>
      {punten.length === 0 ? <p class="g-zacht">Nog niets.</p> : (
        <ul class="l-lijst">
          {punten.map((punt) => (
            <Punt
              key={punt.id}
              {...deel}
              punt={punt}
              haalWeg={() => {
                deel.meld({ soort: "opbrengst-weg", id: punt.id });
                zetWeggehaald(weggehaald + 1);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Punt({ punt, haalWeg, ...deel }: Deel & { punt: Opbrengst; haalWeg: () => void }) {
  const { sessie, pakket } = deel;
  const [wijzigt, zetWijzigt] = useState(isBezig(sessie, { punt }));
  const [klaar, zetKlaar] = useState(0);
  const terug = useFocus<HTMLButtonElement>(klaar, klaar > 0);
  if (wijzigt) {
    return (
      <li class="l-kaart l-kaart--accent">
        <Schrijven
          {...deel}
          punt={punt}
          klaar={() => {
            zetWijzigt(false);
            zetKlaar(klaar + 1);
          }}
        />
      </li>
    );
  }
  return (
    <li class="l-kaart">
      <p class="l-soort">{SOORTNAMEN[punt.soort]}</p>
      <p class="l-punt">{punt.tekst}</p>
      <Hints nakijk={kijkNa(punt.tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
      <div class="l-knoppen">
        <button
          ref={terug}
          type="button"
          class="mt-knop mt-knop--klein"
          onClick={() => zetWijzigt(true)}
        >
          Wijzig<span class="mt-verborgen">: {punt.tekst}</span>
        </button>
        <Zeker
          knop="Haal weg"
          vorm="gewoon"
          vraag={`Haal ‘${punt.tekst}’ weg?`}
          ja="Ja, haal weg"
          doe={haalWeg}
        />
      </div>
    </li>
  );
}
