/** Until when the gesprek stays on this device, how to wipe it now, and how to keep it a little longer. */
import { isBesloten } from "../gedeeld/bijeenkomst.ts";
import { BEWAARTIJD } from "../apparaat/bewaartijd.ts";
import { eindeVan, MEER_DAGEN } from "../apparaat/opslag.ts";
import { aantalMensen } from "../sessie/sessie.ts";
import { dagenInWoorden, dagEnTijd } from "../gedeeld/tekst.ts";
import type { Deel } from "./bewaard.ts";
import { Zeker } from "../beeld/zeker.tsx";
import { aantalInWoorden } from "./woorden.ts";

interface Props extends Deel {
  /** False when this browser keeps nothing. */
  gelukt: boolean;
  wis: () => void;
}

export function Wissen({ sessie, meld, gelukt, wis }: Props) {
  return (
    <>
      <p role="status">
        {gelukt
          ? `Dit gesprek blijft op dit apparaat tot ${
            dagEnTijd(eindeVan(sessie.begonnen, sessie.langer))
          }. Daarna wist deze pagina het: meteen als zij open staat, en anders zodra u haar weer opent.`
          : "Deze browser bewaart niets. Sluit u dit venster, dan is alles weg."}
      </p>
      <p>Gebruikt een ander dit apparaat ook? Wis het gesprek dan nu.</p>
      <Zeker
        knop="Wis dit gesprek van dit apparaat"
        vorm="gewoon"
        vraag={isBesloten(sessie)
          ? "Heeft de griffie wat is opgeschreven? Alles wat hier staat, is na het wissen weg."
          : sessie.verslagId
          ? "Staat het bestand goed op uw computer? Alles wat hier staat, is na het wissen weg."
          : aantalMensen(sessie, 1) > 0
          ? "U hebt nog geen gespreksverslag gemaakt. Na het wissen kan dat niet meer: alles is dan weg."
          : "Alles wat hier staat, is na het wissen weg."}
        ja="Ja, wis alles"
        doe={wis}
      />
      {gelukt && <Langer langer={sessie.langer} vraag={() => meld({ soort: "langer" })} />}
    </>
  );
}

function Langer({ langer, vraag }: { langer: number; vraag: () => void }) {
  const over = MEER_DAGEN - langer;
  return (
    <>
      <h3>Moet het langer blijven?</h3>
      <p>
        Is er een Woo-verzoek over dit gesprek, of vraagt de griffie u te wachten? Wis dan nog niet, en
        overleg met de griffie. Wat hier staat, kan bij zo’n verzoek horen.
      </p>
      <p>
        <button
          type="button"
          class="mt-knop"
          aria-disabled={over === 0}
          onClick={() => over > 0 && vraag()}
        >
          Bewaar nog {dagenInWoorden(1)}
        </button>
      </p>
      <p class="g-zacht">
        {over > 0
          ? `U kunt nog ${aantalInWoorden(over, "dag", "dagen")} erbij doen. Daarna wist de pagina alles.`
          : "Er kan geen dag meer bij. Is er meer tijd nodig? Vraag de griffie wat u moet doen."}{" "}
        Gebruikt u Safari? Die browser wist alles van deze site als u haar een week niet opent. De telefoons
        van deelnemers wachten niet: die wissen na {BEWAARTIJD}.
      </p>
    </>
  );
}
