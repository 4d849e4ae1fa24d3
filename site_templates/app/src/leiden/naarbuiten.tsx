/** Exactly the page to be, item by item. */
import {
  gebundeld,
  type Groepsregels,
  nietGenoemd,
  publicatie,
  zinNietGenoemd,
} from "../sessie/publicatie.ts";
import type { Opbrengst } from "../sessie/opbrengst.ts";
import { passendeWijze, type Sessie, wijzenVan } from "../sessie/sessie.ts";
import { datumInWoorden, hoofdletter } from "../gedeeld/tekst.ts";
import { Uitkomstlegenda } from "../beeld/uitleg.tsx";
import { AAN_ZET_NAMEN, KLASSE_IN_WOORDEN, LEES_ZELF, SAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { kanAkkoord, kijkNa, magVrij } from "./nakijken.ts";
import { Hints } from "./schrijven.tsx";
import { maandVan } from "./maand.ts";
import { GekozenWijze } from "./wijzekeuze.tsx";

export function NaarBuiten(deel: Deel) {
  const { sessie, pakket } = deel;
  const uit = publicatie(sessie, pakket);
  const klein = zinNietGenoemd(nietGenoemd(uit), pakket);
  const casus = pakket.casussen.find(({ id }) => id === sessie.casus);
  const kan = wijzenVan(sessie).length > 0;
  return (
    <>
      <p>Lees dit samen, punt voor punt. Alleen wat u hier aanvinkt, komt in het verslag. {LEES_ZELF}</p>
      <GekozenWijze sessie={sessie} />
      {kan && (
        <div class="l-blad">
          <h3>Het gesprek</h3>
          <p>
            {pakket.voorstel.titel}, {datumInWoorden(maandVan(sessie.begonnen))}. {sessie.vorm} minuten,{" "}
            {sessie.openbaar ? "openbaar" : "een werkbijeenkomst"}. Verhaal: {casus?.naam}.
          </p>
          <ul>
            {uit.deelnemers.map(({ wie, klasse }) => (
              <li key={wie}>
                {wie === "allen" ? SAMEN.groep : hoofdletter(pakket.rollen[wie].meervoud)}:{" "}
                {KLASSE_IN_WOORDEN[klasse]}
              </li>
            ))}
          </ul>
          <h3>Groepsantwoorden</h3>
          <ul class="l-regels">
            {gebundeld(uit.groepsantwoorden, sessie, pakket, opScherm).map(({ kop, regels }) => (
              <li key={kop}>
                <strong>{kop}</strong>
                <ul>
                  {regels.map((regel) => <li key={regel}>{regel}</li>)}
                </ul>
              </li>
            ))}
          </ul>
          {klein && <p class="g-zacht">{klein}</p>}
          {passendeWijze(sessie) === "overeenkomst" && <Uitkomstlegenda />}
        </div>
      )}
      <h3>Opbrengst</h3>
      {onaf(sessie).map((tekst) => (
        <p class="g-let-op" key={tekst}>
          Nog niet opgeschreven: ‘{tekst}’. Moet dit mee? Ga terug, en kies daar ‘Schrijf op’.
        </p>
      ))}
      {sessie.opbrengst.length === 0 && <p class="g-zacht">Er is niets opgeschreven.</p>}
      <ul class="l-lijst">
        {sessie.opbrengst.map((punt) => <Vrijgeven key={punt.id} {...deel} punt={punt} />)}
      </ul>
    </>
  );
}

function opScherm({ nummer, kort }: Groepsregels): string {
  return `Vraag ${nummer}. ${kort}`;
}

/** What was typed and not written down, also at a topic that is no longer on the screen. */
function onaf({ concepten }: Sessie): string[] {
  return Object.values(concepten).map(({ tekst }) => tekst.trim()).filter((tekst) => tekst);
}

function Vrijgeven({ sessie, pakket, meld, punt }: Deel & { punt: Opbrengst }) {
  const { aantallen } = sessie.rondes[1];
  const nakijk = kijkNa(punt.tekst, aantallen, pakket);
  const mag = magVrij(punt, aantallen, pakket);
  const id = `vrij-${punt.id}`;
  const vraag = pakket.vragen.find((ander) => ander.id === punt.vraag);
  return (
    <li class={punt.vrij ? "l-kaart l-kaart--accent" : "l-kaart"}>
      <p class="l-soort">
        {SOORTNAMEN[punt.soort]} · {AAN_ZET_NAMEN[punt.aanZet]}
        {vraag && ` · bij de vraag over: ${vraag.kort}`}
      </p>
      <p class="l-punt" id={`${id}-tekst`}>{punt.tekst}</p>
      <Hints nakijk={nakijk} pakket={pakket} />
      {kanAkkoord(nakijk, aantallen) && (
        <label class="l-vink">
          <input
            type="checkbox"
            checked={punt.akkoord}
            onChange={(event) =>
              meld({
                soort: "opbrengst-anders",
                id: punt.id,
                opbrengst: {
                  akkoord: event.currentTarget.checked,
                  vrij: event.currentTarget.checked && punt.vrij,
                },
              })}
          />
          De mensen om wie het gaat, vinden deze zin goed
        </label>
      )}
      <label class="l-vink">
        <input
          type="checkbox"
          checked={punt.vrij}
          disabled={!mag}
          aria-describedby={`${id}-tekst`}
          onChange={(event) =>
            meld({
              soort: "opbrengst-anders",
              id: punt.id,
              opbrengst: { vrij: event.currentTarget.checked },
            })}
        />
        Dit mag naar buiten
      </label>
    </li>
  );
}
