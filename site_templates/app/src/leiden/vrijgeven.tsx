/** Everything that was written down, read piece by piece: what the group ticks goes out, the rest stays in the room. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { leesbladVan } from "../sessie/bladen.ts";
import { eerstVol } from "../sessie/geschreven.ts";
import { type Gemis, ontbreekt, type Opbrengst, puntteksten } from "../sessie/opbrengst.ts";
import { alsLeesstuk, type Stuk, stukken, teksten } from "../sessie/stukken.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { opsomming } from "../gedeeld/tekst.ts";
import { EERST_BESPREKEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { Blokvelden } from "./blokvelden.tsx";
import { LeesstukTekst } from "./leesstuk.tsx";
import { Hints, ToonVraag } from "./hints.tsx";
import { kanAkkoord, kijkAllesNa, magVrij, stukMagVrij } from "./nakijken.ts";
import { Punt } from "./punt.tsx";

export function Vrijgeven(buiten: Deel) {
  const deel = { ...buiten, meld: metBlad(buiten) };
  const alle = stukken(deel.sessie);
  const punten = alle.filter(({ soort }) => soort === "punt").length;
  return (
    <>
      {alle.length === 0 && <p class="g-zacht">Er is niets opgeschreven.</p>}
      {punten > 0 && (
        <p>
          Wat wilt u eerst besproken zien? Kies hardop hoogstens drie punten. In het verslag staat erbij:{" "}
          {EERST_BESPREKEN}
        </p>
      )}
      <ul class="l-lijst">
        {alle.map((stuk) =>
          stuk.soort === "punt"
            ? (
              <Punt key={stuk.naam} {...deel} punt={stuk.punt}>
                <PuntVrij {...deel} punt={stuk.punt} />
              </Punt>
            )
            : <StukVrij key={stuk.naam} {...deel} stuk={stuk} />
        )}
      </ul>
    </>
  );
}

/** After what may go out, the room reads the next piece of which nobody said so yet. */
function metBlad({ sessie, pakket, meld }: Deel): Deel["meld"] {
  return (gebeurtenis) => {
    const reden = meld(gebeurtenis);
    const vrij = gebeurtenis.soort === "blok-vrij"
      ? gebeurtenis.vrij && gebeurtenis.blok
      : gebeurtenis.soort === "opbrengst-anders" && gebeurtenis.opbrengst.vrij && `punt-${gebeurtenis.id}`;
    if (reden || !vrij) return reden;
    const alle = stukken(sessie);
    const volgende = alle.slice(1 + alle.findIndex(({ naam }) => naam === vrij)).find((stuk) => !stuk.vrij);
    const blad = volgende && leesbladVan(sessie, volgende.naam, pakket);
    if (typeof blad === "number") meld({ soort: "stap", stap: "afsluiten", blad, nu: Date.now() });
    return null;
  };
}

/** What a point still needs, in words. */
const GEMIS_IN_WOORDEN: Record<Gemis, string> = {
  soort: "wat het is",
  aanZet: "wie aan zet is",
  wie: "welke organisatie ja zei",
  maand: "in welke maand",
};

function PuntVrij({ sessie, pakket, meld, punt }: Deel & { punt: Opbrengst }) {
  const { aantallen } = sessie.rondes[1];
  const mist = ontbreekt(punt).map((gemis) => GEMIS_IN_WOORDEN[gemis]);
  const anders = (opbrengst: Partial<Opbrengst>) =>
    meld({ soort: "opbrengst-anders", id: punt.id, opbrengst });
  return (
    <>
      {mist.length > 0 && <p class="g-let-op">Zeg eerst {opsomming(mist)}. Dan kan dit punt naar buiten.</p>}
      {kanAkkoord(kijkAllesNa(puntteksten(punt), aantallen, pakket), aantallen) && (
        <Vink
          aan={punt.akkoord}
          zet={(akkoord) => anders({ akkoord, vrij: akkoord && punt.vrij })}
        >
          De mensen om wie het gaat, vinden deze zin goed
        </Vink>
      )}
      <Vink aan={punt.vrij} mag={magVrij(punt, aantallen, pakket)} zet={(vrij) => anders({ vrij })}>
        Dit mag naar buiten<span class="mt-verborgen">: {punt.tekst}</span>
      </Vink>
      {punt.vrij && (
        <Vink
          aan={punt.eerst}
          mag={!eerstVol(sessie, punt.id)}
          zet={(eerst) => anders({ eerst })}
        >
          Eerst bespreken<span class="mt-verborgen">: {punt.tekst}</span>
        </Vink>
      )}
    </>
  );
}

function StukVrij({ stuk, ...deel }: Deel & { stuk: Exclude<Stuk, { soort: "punt" }> }) {
  const { sessie, pakket, meld } = deel;
  const [wijzigt, zetWijzigt] = useState(false);
  const [klaar, zetKlaar] = useState(0);
  const terug = useFocus<HTMLButtonElement>(klaar, klaar > 0);
  const leesstuk = alsLeesstuk(stuk, pakket);
  const { kop } = leesstuk;
  const alle = teksten(stuk);
  if (wijzigt) {
    return (
      <li class="l-kaart l-kaart--accent">
        <Blokvelden {...deel} stuk={stuk} />
        <div class="l-knoppen">
          <button
            type="button"
            class="mt-knop mt-knop--hoofd"
            onClick={() => {
              zetWijzigt(false);
              zetKlaar(klaar + 1);
            }}
          >
            Klaar
          </button>
        </div>
      </li>
    );
  }
  return (
    <li class={stuk.vrij ? "l-kaart l-kaart--accent" : "l-kaart"}>
      <LeesstukTekst {...leesstuk} />
      <Hints nakijk={kijkAllesNa(alle, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
      <ToonVraag {...{ sessie, pakket, meld }} teksten={alle} wijzig={() => zetWijzigt(true)} />
      <div class="l-knoppen">
        <Vink
          aan={stuk.vrij}
          mag={stukMagVrij(stuk, sessie.rondes[1].aantallen, pakket)}
          zet={(vrij) => meld({ soort: "blok-vrij", blok: stuk.naam, vrij })}
        >
          Dit mag naar buiten<span class="mt-verborgen">: {kop}</span>
        </Vink>
        <button ref={terug} type="button" class="mt-knop mt-knop--klein" onClick={() => zetWijzigt(true)}>
          Wijzig<span class="mt-verborgen">: {kop}</span>
        </button>
      </div>
    </li>
  );
}

interface VinkProps {
  aan: boolean;
  mag?: boolean;
  zet: (aan: boolean) => void;
  children: ComponentChildren;
}

function Vink({ aan, mag = true, zet, children }: VinkProps) {
  return (
    <label class="l-vink">
      <input
        type="checkbox"
        checked={aan}
        disabled={!mag}
        onChange={(event) => zet(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
