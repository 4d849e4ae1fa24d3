/** The page of the story to be, while somebody tells it, and how long it still may become. */
import { VERHAALWOORDEN } from "../contract/contract.ts";
import { VERTELWIJZEN } from "../gedeeld/woorden.ts";
import { isGroep } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { groepen } from "./regels.ts";
import { type Groep, los } from "./schema.ts";
import { titelVan } from "./veldbasis.tsx";
import { aantalLeeswoorden, LEESDELEN } from "./verhaalregels.ts";
import { bedragInWoorden, tekst, Vouw } from "./voorbeeld.tsx";

export function Verhaalvoorbeeld({ waarde, gegevens }: { waarde: Groep; gegevens: Gegevens }) {
  const delen = LEESDELEN.filter((deel) => tekst(waarde[deel]));
  const kosten = groepen(waarde["kosten"]).filter(({ waarvoor }) => tekst(waarvoor));
  const driehoek = isGroep(waarde["waardendriehoek"]) ? waarde["waardendriehoek"] : {};
  const hoeken = Object.entries(gegevens.waarden).filter(([id]) => tekst(driehoek[id]));
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de pagina">
        <h2 class="mt-voorbeeld__titel">{tekst(waarde["naam"]) || "De titel van uw verhaal"}</h2>
        <p class="mt-voorbeeld__kern">{tekst(waarde["in_het_kort"])}</p>
        {delen.map((deel) => (
          <div key={deel}>
            <h3>{titelVan(los(gegevens.schema.properties![deel]!, gegevens.schema), [deel])}</h3>
            <p>{tekst(waarde[deel])}</p>
          </div>
        ))}
        <p class="mt-voorbeeld__nog">
          {aantalLeeswoorden(waarde)} van {VERHAALWOORDEN} woorden
        </p>
        {kosten.length > 0 && (
          <>
            <h3>Wat kost het?</h3>
            <ul>
              {kosten.map(({ euro, waarvoor }, plaats) => (
                <li key={plaats}>{[bedragInWoorden(euro), tekst(waarvoor)].filter(Boolean).join(": ")}</li>
              ))}
            </ul>
          </>
        )}
        {hoeken.map(([id, naam]) => (
          <div key={id}>
            <h3>{naam}</h3>
            <p>{tekst(driehoek[id])}</p>
          </div>
        ))}
        <p class="mt-voorbeeld__nog">{VERTELWIJZEN[tekst(waarde["verteld"])]}</p>
      </article>
    </Vouw>
  );
}
