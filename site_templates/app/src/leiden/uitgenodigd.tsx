/** Who was asked to come, per rol: whoever reads the verslag sees how many of how many were there. */
import { MEEST_VAN, ROLLEN } from "../contract/contract.ts";
import { hoofdletter } from "../gedeeld/tekst.ts";
import { magVan } from "../sessie/verslag.ts";
import { kleinsteVan } from "../vertrouwen/vrijgave.ts";
import type { Deel } from "./bewaard.ts";
import { Regel } from "./regels.tsx";

/** As long as one line can be in the file. */
const LANGSTE_HOE = 200;

export function Uitgenodigd(deel: Deel) {
  const { sessie, pakket, meld } = deel;
  return (
    <details class="l-uitklap">
      <summary>Wie waren er gevraagd? (mag leeg)</summary>
      <div>
        <p>
          Zo ziet een lezer met wie u praatte. Bijvoorbeeld: 35 raadsleden, alle fracties in één mail. Noem
          geen mensen.
        </p>
        {ROLLEN.map((rol) => {
          const gevraagd = sessie.uitgenodigd[rol] ?? { van: null, hoe: "" };
          const wie = hoofdletter(pakket.rollen[rol].meervoud);
          return (
            <div class="l-gevraagd" key={rol}>
              <div>
                <label class="g-label" for={`gevraagd-${rol}`}>{wie}: hoeveel zijn er?</label>
                <input
                  id={`gevraagd-${rol}`}
                  class="g-veld"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MEEST_VAN}
                  value={gevraagd.van ?? ""}
                  onInput={(event) =>
                    meld({
                      soort: "uitgenodigd",
                      rol,
                      gevraagd: { ...gevraagd, van: aantal(event.currentTarget.value) },
                    })}
                />
                <p class="g-zacht" role="status">
                  {gevraagd.van !== null && !magVan(sessie, rol, gevraagd.van) &&
                    `Dit getal komt niet in het verslag. Vanaf ${
                      kleinsteVan(sessie.rondes[1].aantallen[rol])
                    } wel. Anders is te raden wie er waren.`}
                </p>
              </div>
              <Regel
                {...deel}
                plek={`gevraagd-${rol}-hoe`}
                label={`${wie}: hoe zijn zij gevraagd?`}
                waarde={gevraagd.hoe}
                langste={LANGSTE_HOE}
                inDeZaal={false}
                zet={(hoe) => meld({ soort: "uitgenodigd", rol, gevraagd: { ...gevraagd, hoe } })}
              />
            </div>
          );
        })}
      </div>
    </details>
  );
}

/** The whole number in a field; null for what is none. */
function aantal(tekst: string): number | null {
  const getal = Number(tekst);
  return tekst && Number.isSafeInteger(getal) && getal > 0 && getal <= MEEST_VAN ? getal : null;
}
