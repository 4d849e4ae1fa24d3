/** Exactly the page to be, item by item. */
import {
  gebundeld,
  type Groepsregels,
  nietGenoemd,
  publicatie,
  zinNietGenoemd,
} from "../sessie/publicatie.ts";
import { bijeenkomstInWoorden } from "../gedeeld/bijeenkomst.ts";
import { besprokenVragen } from "../sessie/geschreven.ts";
import { passendeWijze, type Sessie, wijzenVan } from "../sessie/sessie.ts";
import { datumInWoorden, hoofdletter, kleineLetter, opsomming } from "../gedeeld/tekst.ts";
import { Uitkomstlegenda } from "../beeld/uitleg.tsx";
import { KLASSE_IN_WOORDEN, LEES_ZELF, SAMEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { maandVan } from "./maand.ts";
import { verhaalnamen } from "./woorden.ts";
import { Vrijgeven } from "./vrijgeven.tsx";
import { GekozenWijze } from "./wijzekeuze.tsx";

/** The fields that stand on this page too: there one sees what is not written down yet. */
const HIER = /^(?:punt-[0-9]|overVragen-|buiten-|gevraagd-)/;

export function NaarBuiten(deel: Deel) {
  const { sessie, pakket } = deel;
  const uit = publicatie(sessie, pakket);
  const klein = zinNietGenoemd(nietGenoemd(uit), pakket);
  const gepraat = besprokenVragen(sessie);
  const besproken = pakket.vragen.filter(({ id }) => gepraat.includes(id)).map(({ kort }) =>
    kleineLetter(kort)
  );
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
            {bijeenkomstInWoorden(sessie)}. Verhalen: {verhaalnamen(sessie, pakket)}.
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
          {besproken.length > 0 && (
            <>
              <h3>Waar het over ging</h3>
              <p>{hoofdletter(opsomming(besproken))}.</p>
            </>
          )}
        </div>
      )}
      <h3>Wat is opgeschreven</h3>
      {onaf(sessie).map((tekst) => (
        <p class="g-let-op" key={tekst}>
          Nog niet opgeschreven: ‘{tekst}’. Moet dit mee? Ga terug, en schrijf het daar op.
        </p>
      ))}
      <Vrijgeven {...deel} />
    </>
  );
}

function opScherm({ nummer, kort }: Groepsregels): string {
  return `Vraag ${nummer}. ${kort}`;
}

/** What was typed elsewhere and not written down, also at a topic that is no longer on the screen. */
function onaf({ concepten }: Sessie): string[] {
  return Object.entries(concepten)
    .filter(([plek]) => !HIER.test(plek))
    .map(([, { tekst }]) => tekst.trim())
    .filter((tekst) => tekst);
}
