/** The end: fill in again, choose what goes out, make the file, wipe. */
import type { Deel } from "./bewaard.ts";
import { Zeker } from "./keuze.tsx";
import { NaarBuiten } from "./naarbuiten.tsx";
import { Opnieuw } from "./opnieuw.tsx";
import { Verslagmaken } from "./verslagmaken.tsx";

export function Afsluiten({ gelukt, wis, ...deel }: Deel & { gelukt: boolean; wis: () => void }) {
  const { sessie } = deel;
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
      <section aria-labelledby="wissen">
        <h2 id="wissen">{sessie.afgerond ? "4. " : ""}Wis dit gesprek</h2>
        <p>
          {gelukt ? "Na een dag wist deze pagina het gesprek, zodra u haar weer opent. " : ""}
          Doe het nu als een ander dit apparaat ook gebruikt.
        </p>
        <Zeker
          knop="Wis dit gesprek van dit apparaat"
          tweede
          vraag={sessie.verslagId
            ? "Staat het bestand goed op uw computer? Alles wat hier staat, is na het wissen weg."
            : "U hebt nog geen gespreksverslag gemaakt. Na het wissen kan dat niet meer: alles is dan weg."}
          ja="Ja, wis alles"
          nee="Nee, laat staan"
          doe={wis}
        />
      </section>
    </>
  );
}
