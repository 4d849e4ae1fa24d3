/** What the group writes down, under three headings. */
import { useState } from "preact/hooks";
import { KOPPEN, type Opbrengst } from "../sessie.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "./focus.ts";
import { Zeker } from "./keuze.tsx";
import { kijkNa } from "./nakijken.ts";
import { Hints, isBezig, Schrijven } from "./schrijven.tsx";
import { KOPNAMEN, SOORTNAMEN } from "./woorden.ts";

export function OpbrengstStap(deel: Deel) {
  return (
    <>
      <section class="l-kaart" aria-label="Opschrijven">
        <Schrijven {...deel} />
      </section>
      {KOPPEN.map((kop) => (
        <section key={kop} aria-labelledby={`kop-${kop}`}>
          <h2 id={`kop-${kop}`}>{KOPNAMEN[kop]}</h2>
          <Punten {...deel} punten={deel.sessie.opbrengst.filter((punt) => punt.kop === kop)} />
        </section>
      ))}
    </>
  );
}

function Punten({ punten, ...deel }: Deel & { punten: Opbrengst[] }) {
  if (!punten.length) return <p class="g-zacht">Nog niets.</p>;
  return (
    <ul class="l-lijst">
      {punten.map((punt) => <Punt key={punt.id} {...deel} punt={punt} />)}
    </ul>
  );
}

function Punt({ punt, ...deel }: Deel & { punt: Opbrengst }) {
  const { sessie, pakket, meld } = deel;
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
          class="g-knop g-knop--tweede g-knop--klein"
          onClick={() => zetWijzigt(true)}
        >
          Wijzig<span class="g-verborgen">: {punt.tekst}</span>
        </button>
        <Zeker
          knop="Haal weg"
          tweede
          vraag={`Haal ‘${punt.tekst}’ weg?`}
          ja="Ja, haal weg"
          nee="Nee, laat staan"
          doe={() => meld({ soort: "opbrengst-weg", id: punt.id })}
        />
      </div>
    </li>
  );
}
