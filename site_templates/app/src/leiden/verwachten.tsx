/** How many people of each rol are expected. It may stay empty; filled in, it stands beside who is in. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ROLLEN } from "../contract/contract.ts";
import type { Verwacht } from "../sessie/sessie.ts";
import { Rolvorm } from "../gedeeld/tekens.tsx";
import { hoofdletter } from "../gedeeld/tekst.ts";
import { totaalVerwacht } from "../sessie/verwacht.ts";
import { zorgen } from "./verwacht.ts";
import { aantalInWoorden } from "./woorden.ts";

interface Props {
  pakket: Sessiepakket;
  openbaar: boolean;
  verwacht: Verwacht;
  zet: (verwacht: Verwacht) => void;
}

export function Verwachten({ pakket, openbaar, verwacht, zet }: Props) {
  const totaal = totaalVerwacht(verwacht);
  const zinnen = zorgen(verwacht, openbaar, pakket);
  return (
    <fieldset class="l-keuze">
      <legend>Hoeveel mensen verwacht u?</legend>
      <p class="g-zacht">U mag dit leeg laten. Vult u het in? Dan ziet u straks of iedereen binnen is.</p>
      <div class="l-verwacht">
        {ROLLEN.map((rol) => (
          <label key={rol}>
            <span>
              <Rolvorm rol={rol} /> {hoofdletter(pakket.rollen[rol].meervoud)}
            </span>
            <input
              class="g-veld"
              type="number"
              inputMode="numeric"
              min={0}
              max={99}
              value={verwacht[rol] ?? ""}
              onInput={(event) => zet(metAantal(verwacht, rol, event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {totaal > 0 && <p>Samen {aantalInWoorden(totaal, "persoon", "mensen")}.</p>}
        {zinnen.length > 0 && (
          <ul class="g-let-op l-zorgen">{zinnen.map((zin) => <li key={zin}>{zin}</li>)}</ul>
        )}
      </div>
    </fieldset>
  );
}

/** The numbers with what was typed for one rol; what is no number is as if nothing was typed. */
export function metAantal(verwacht: Verwacht, rol: RolId, tekst: string): Verwacht {
  const { [rol]: _, ...andere } = verwacht;
  return /^\d{1,2}$/.test(tekst.trim()) ? { ...andere, [rol]: Number(tekst) } : andere;
}
