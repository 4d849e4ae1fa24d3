/** The end: choose what goes out, make the file, wipe. First fill in again, when the group wants that. */
import type { ComponentChildren } from "preact";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { isBesloten } from "../gedeeld/bijeenkomst.ts";
import type { Deel } from "./bewaard.ts";
import { Geheim } from "./geheim.tsx";
import { NaarBuiten } from "./naarbuiten.tsx";
import { Aanbod, Opnieuw, Verschoven } from "./opnieuw.tsx";
import { OverVragen } from "./overvragen.tsx";
import { Verslagmaken } from "./verslagmaken.tsx";
import { Wissen } from "./wissen.tsx";

export function Afsluiten({ gelukt, wis, ...deel }: Deel & { gelukt: boolean; wis: () => void }) {
  const { sessie } = deel;
  const wissen = <Wissen {...deel} gelukt={gelukt} wis={wis} />;
  if (vultOpnieuwIn(sessie)) {
    return (
      <>
        <Onderdeel id="opnieuw" kop="Nog een keer invullen">
          <Opnieuw {...deel} />
        </Onderdeel>
        {/* Who practises or stops halfway can wipe at once; for the others it would stand in the way here. */}
        <details class="l-uitklap">
          <summary>Nu al stoppen en wissen</summary>
          {wissen}
        </details>
      </>
    );
  }
  if (isBesloten(sessie)) {
    return (
      <>
        <Onderdeel id="geheim" kop="1. Er gaat nu niets naar buiten">
          <Geheim {...deel} />
        </Onderdeel>
        <Onderdeel id="wissen" kop="2. Wis dit gesprek">{wissen}</Onderdeel>
      </>
    );
  }
  return (
    <>
      {sessie.afgerond && sessie.opnieuw
        ? (
          <Onderdeel id="verschoven" kop="Nog een keer ingevuld">
            <Verschoven {...deel} />
          </Onderdeel>
        )
        : <Aanbod {...deel} />}
      <OverVragen {...deel} />
      <Onderdeel id="buiten" kop="1. Wat mag naar buiten?">
        <NaarBuiten {...deel} />
      </Onderdeel>
      <Onderdeel id="verslag" kop="2. Maak het gespreksverslag">
        <Verslagmaken {...deel} />
      </Onderdeel>
      {deel.pakket.voorstel.leert_van_besluit && (
        <Onderdeel id="raad" kop="Wat deed de raad echt?">
          <p>
            U oefende met een voorstel van vroeger. Leg nu{" "}
            <a href="wat-deed-de-raad.html" target="_blank" rel="noopener">wat de raad echt deed</a>{" "}
            naast wat de groep opschreef, op het scherm of op papier.
          </p>
        </Onderdeel>
      )}
      <Onderdeel id="wissen" kop="3. Wis dit gesprek">{wissen}</Onderdeel>
    </>
  );
}

function Onderdeel({ id, kop, children }: { id: string; kop: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {children}
    </section>
  );
}
