/** The dot plot: one token is one answer. A table, so that it can be heard too. */
import type { Antwoordbeeld } from "./antwoordbeeld.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import { Antwoordteken, Rolvorm } from "../gedeeld/tekens.tsx";
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { Telling } from "../sessie/telling.ts";

interface Props {
  vraag: PakketVraag;
  telling: Telling;
  pakket: Sessiepakket;
  /** Small, with only the shape of each rol: a legend stands near. */
  kort?: boolean;
  /** The words of the answers stand in a legend; who hears the table hears those of its vraag. */
  zonderWoorden?: boolean;
}

export function Stippen({ vraag, telling, pakket, kort = false, zonderWoorden = false }: Props) {
  const rollen = ROLLEN.filter((rol) => aanwezig(telling, rol));
  return (
    <table class={`stip${kort ? " stip--kort" : ""}${drukte(telling)}`}>
      <caption class="mt-verborgen">Antwoorden op: {vraag.vraag}</caption>
      <thead>
        <tr>
          <td />
          {ANTWOORDCODES.map((code) => (
            <th scope="col" key={code}>
              <Antwoordteken code={code} />{" "}
              <span class={zonderWoorden ? "mt-verborgen" : ""}>{vraag.antwoorden[code]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rollen.map((rol) => (
          <tr key={rol}>
            <th scope="row" class={`stip__rol stip__rol--${rol}`}>
              <Rolvorm rol={rol} />{" "}
              <span class={kort ? "mt-verborgen" : ""}>{hoofdletter(pakket.rollen[rol].meervoud)}</span>
            </th>
            {ANTWOORDCODES.map((code) => (
              <td key={code}>
                <span class="mt-verborgen">{telling[rol][code]}</span>
                <span class="stip__rij">
                  {Array.from(
                    { length: telling[rol][code] },
                    (_, index) => <Rolvorm rol={rol} key={index} />,
                  )}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More tokens in one cell are smaller ones, so that a picture is never much higher than another. */
function drukte(telling: Telling): string {
  const meeste = Math.max(...ROLLEN.flatMap((rol) => ANTWOORDCODES.map((code) => telling[rol][code])));
  return meeste > 12 ? " stip--vol" : meeste > 6 ? " stip--veel" : "";
}

function aanwezig(telling: Telling, rol: RolId): boolean {
  return ANTWOORDCODES.some((code) => telling[rol][code] > 0);
}

/** What three of the signs mean in every vraag. The other two are its own words, and stand at its picture. */
const TEKENWOORDEN = { gelijk: "net als nu", verschilt: "verschilt", weet_niet: "weet ik niet" } as const;

interface LegendaProps {
  beelden: Antwoordbeeld[];
  pakket: Sessiepakket;
  /** Whether the columns have signs without words. */
  tekens?: boolean;
}

/** Which shape is which rol, of those that answered, and what the signs mean. */
export function Legenda({ beelden, pakket, tekens = false }: LegendaProps) {
  const rollen = ROLLEN.filter((rol) => beelden.some((beeld) => gaatOver(beeld, rol)));
  if (!rollen.length) return null;
  return (
    <div class="stip__legenda">
      <ul>
        {rollen.map((rol) => (
          <li key={rol} class={`stip__rol--${rol}`}>
            <Rolvorm rol={rol} /> {hoofdletter(pakket.rollen[rol].meervoud)}
          </li>
        ))}
      </ul>
      {tekens && beelden.some(({ soort }) => soort === "stippen") && (
        // Each table says it in the words of its vraag to who hears it.
        <ul class="z-bij" aria-hidden="true">
          {(["gelijk", "verschilt", "weet_niet"] as const).map((code) => (
            <li key={code}>
              <Antwoordteken code={code} /> {TEKENWOORDEN[code]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function gaatOver(beeld: Antwoordbeeld, rol: RolId): boolean {
  switch (beeld.soort) {
    case "stippen":
      return aanwezig(beeld.telling, rol);
    case "regels":
      return beeld.regels.some(({ wie }) => wie === rol);
    case "niets":
      return false;
  }
}
