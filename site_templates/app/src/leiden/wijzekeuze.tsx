/**
 * In which way the answers go out. One way per gesprek, chosen before anybody sees an answer: chosen afterwards, the
 * choice itself would tell something of the answers.
 */
import { alleenWatMag, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { passendeWijze, wijzenVan } from "../sessie/sessie.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import { voorbeelden } from "../sessie/wijzevoorbeeld.ts";
import { WIJZEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { Keuze } from "./keuze.tsx";
import { weigermelding } from "./woorden.ts";

/** The choice, with an example of what each way publishes. */
export function Wijzekeuze({ sessie, pakket, meld }: Deel) {
  const mogelijk = wijzenVan(sessie);
  if (!mogelijk.length) return <GeenWijze sessie={sessie} />;
  const [vraag] = vragenVan(sessie, pakket);
  return (
    <>
      <Keuze
        legenda="Hoe gaan de antwoorden straks naar buiten?"
        inleiding="Kies dit met de groep, voordat iemand een antwoord ziet. Daarna kan het niet meer anders."
        naam="wijze"
        gekozen={sessie.wijze}
        kies={(wijze) => meld({ soort: "wijze", wijze })}
        opties={mogelijk.map((wijze) => ({ waarde: wijze, ...WIJZEN[wijze] }))}
      />
      {vraag && (
        <details class="l-uitklap">
          <summary>Voorbeelden van elke manier</summary>
          <div class="l-voorbeelden">
            <p>Ze zijn bedacht, bij de eerste vraag: {vraag.kort}.</p>
            {mogelijk.map((wijze) => (
              <dl class="l-voorbeeld" key={wijze}>
                {voorbeelden(wijze, vraag, pakket).map(({ als, regels }) => (
                  <div key={als}>
                    <dt>{als} Dan staat er:</dt>
                    {regels.map((regel) => <dd key={regel}>{regel}</dd>)}
                  </div>
                ))}
              </dl>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** What was chosen, once the answers are on the screen. */
export function GekozenWijze({ sessie }: Pick<Deel, "sessie">) {
  if (!sessie.onthuld) {
    return <p class="g-let-op">De antwoorden zijn niet getoond. Dan gaan ze ook niet naar buiten.</p>;
  }
  if (!wijzenVan(sessie).length) return <GeenWijze sessie={sessie} />;
  const wijze = passendeWijze(sessie);
  return wijze
    ? (
      <p>
        Zo gaan de antwoorden naar buiten: <strong>{WIJZEN[wijze].naam}</strong>.{" "}
        {weigermelding("ligt-vast", 1)}
      </p>
    )
    : (
      <p class="g-let-op">
        Vóór het tonen is niet gekozen hoe de antwoorden naar buiten gaan. Dat kan nu niet meer. Daarom gaan
        er geen antwoorden naar buiten, en komt er geen gespreksverslag.
      </p>
    );
}

/** Why nothing of the answers goes out. */
function GeenWijze({ sessie }: Pick<Deel, "sessie">) {
  if (isBesloten(sessie)) {
    return (
      <p class="g-let-op">
        Deze vergadering is besloten. Er gaat nu niets naar buiten, en er komt geen gespreksverslag.
        {alleenWatMag(sessie) && " Door de opname laat het scherm geen antwoorden zien."}
      </p>
    );
  }
  return (
    <p class="g-let-op">
      Er deden minder dan vijf mensen mee. Dan is te raden wie wat koos. Daarom gaan er geen antwoorden naar
      buiten, en komt er geen gespreksverslag.
    </p>
  );
}
