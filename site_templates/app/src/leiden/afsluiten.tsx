/** The end: fill in again, choose what goes out, make the file, wipe. */
import type { Deel } from "./bewaard.ts";
import { NaarBuiten } from "./naarbuiten.tsx";
import { Opnieuw } from "./opnieuw.tsx";
import { Verslagmaken } from "./verslagmaken.tsx";
import { Wissen } from "./wissen.tsx";

export function Afsluiten({ gelukt, wis, ...deel }: Deel & { gelukt: boolean; wis: () => void }) {
  const { sessie } = deel;
  const wissen = <Wissen {...deel} gelukt={gelukt} wis={wis} />;
  return (
    <>
      <section aria-labelledby="opnieuw">
        <h2 id="opnieuw">1. Nog een keer invullen</h2>
        <Opnieuw {...deel} />
      </section>
      {sessie.afgerond && (
        <>
          <section aria-labelledby="buiten">
            <h2 id="buiten">2. Wat mag naar buiten?</h2>
            <NaarBuiten {...deel} />
          </section>
          <section aria-labelledby="verslag">
            <h2 id="verslag">3. Maak het gespreksverslag</h2>
            <Verslagmaken {...deel} />
          </section>
        </>
      )}
      {sessie.afgerond
        ? (
          <section aria-labelledby="wissen">
            <h2 id="wissen">4. Wis dit gesprek</h2>
            {wissen}
          </section>
        )
        : (
          // Who practises or stops halfway can wipe at once; for the others it would stand in the way here.
          <details class="l-uitklap">
            <summary>Nu al stoppen en wissen</summary>
            {wissen}
          </details>
        )}
    </>
  );
}
