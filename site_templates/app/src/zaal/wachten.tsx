/** Just before the answers are shown: the room chooses how they go out, with an example of each way. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { WIJZEN } from "../gedeeld/woorden.ts";
import { voorbeelden } from "../sessie/wijzevoorbeeld.ts";
import type { Van } from "./zaalbeeld.ts";

type Beeld = Extract<Van<"naast-elkaar">, { fase: "wachten" }>;

export function Wachten({ beeld, pakket }: { beeld: Beeld; pakket: Sessiepakket }) {
  const vraag = pakket.vragen.find(({ id }) => id === beeld.vraag);
  if (!beeld.wijzen.length || !vraag) {
    return (
      <>
        <h1>Zo meteen: de {beeld.zonderAntwoorden ? "vragen" : "antwoorden"} naast elkaar</h1>
        <p>
          {beeld.zonderAntwoorden
            ? "Er is een opname. Daarom laat het scherm alleen de vragen zien."
            : "We laten ze allemaal tegelijk zien."}
        </p>
        {beeld.besloten && <p>Deze vergadering is besloten. Er gaat nu niets naar buiten.</p>}
        {beeld.teKlein && (
          <p>Met minder dan vijf mensen gaan er geen antwoorden naar buiten, en komt er geen verslag.</p>
        )}
      </>
    );
  }
  const koppen = voorbeelden(beeld.wijzen[0]!.wijze, vraag, pakket).map(({ als }) => als);
  return (
    <>
      <h1>Hoe gaan de antwoorden straks naar buiten?</h1>
      <p class="z-bij">
        We kiezen dit nu, voordat iemand een antwoord ziet. Daarna kan het niet meer anders.
      </p>
      <table class="z-wijzen">
        <thead>
          <tr>
            <td>Bedachte antwoorden bij: {vraag.kort}</td>
            {koppen.map((kop) => <th scope="col" key={kop}>{kop}</th>)}
          </tr>
        </thead>
        <tbody>
          {beeld.wijzen.map(({ wijze, gekozen }) => (
            <tr key={wijze} class={gekozen ? "z-gekozen" : ""}>
              <th scope="row">
                {WIJZEN[wijze].naam} {gekozen && <Gekozen />}
              </th>
              {voorbeelden(wijze, vraag, pakket).map(({ als, kort }) => (
                <td key={als}>
                  <ul>{kort.map((regel) => <li key={regel}>{regel}</li>)}</ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The mark at what was chosen. */
export function Gekozen() {
  return (
    <span class="z-merk">
      <span aria-hidden="true">✓</span> <span class="mt-verborgen">gekozen</span>
    </span>
  );
}
