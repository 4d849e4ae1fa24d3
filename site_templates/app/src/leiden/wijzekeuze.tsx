/** In which way the answers may go out. One way per gesprek: two next to each other tell more than each alone. */
import { wijzenVan } from "../sessie/sessie.ts";
import { WIJZEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { Keuze } from "./keuze.tsx";
import { weigermelding } from "./woorden.ts";

export function Wijzekeuze({ sessie, meld }: Deel) {
  const mogelijk = wijzenVan(sessie);
  if (!mogelijk.length) {
    return (
      <p class="g-let-op">
        Er deden minder dan vijf mensen mee. Dan is te raden wie wat koos. Daarom gaan er geen antwoorden naar
        buiten, en komt er geen gespreksverslag.
      </p>
    );
  }
  const vast = sessie.openbaar && sessie.onthuld && sessie.wijze !== null;
  return (
    <>
      <Keuze
        legenda="Hoe gaan de antwoorden naar buiten?"
        naam="wijze"
        gekozen={sessie.wijze}
        kies={(wijze) => meld({ soort: "wijze", wijze })}
        opties={mogelijk.map((wijze) => ({ waarde: wijze, ...WIJZEN[wijze] }))}
        uitgeschakeld={vast}
      />
      {vast && <p class="g-zacht">{weigermelding("ligt-vast", 1)}</p>}
    </>
  );
}
