/** The dot plot: one token is one answer. A table, so that it can be heard too. */
import type { Antwoordbeeld } from "./antwoordbeeld.ts";
import type { PakketVraag, Sessiepakket } from "./pakket.d.ts";
import { type RolId, ROLLEN } from "./rollen.ts";
import { Antwoordteken, CODES, Rolvorm } from "./tekens.tsx";
import { hoofdletter } from "./tekst.ts";
import type { Telling } from "./telling.ts";

interface Props {
  vraag: PakketVraag;
  telling: Telling;
  pakket: Sessiepakket;
  /** Small, with only the shape of each rol: a legend stands near. */
  kort?: boolean;
}

export function Stippen({ vraag, telling, pakket, kort = false }: Props) {
  const rollen = ROLLEN.filter((rol) => aanwezig(telling, rol));
  return (
    <table class={kort ? "stip stip--kort" : "stip"}>
      <caption class="g-verborgen">Antwoorden op: {vraag.vraag}</caption>
      <thead>
        <tr>
          <td />
          {CODES.map((code) => (
            <th scope="col" key={code}>
              <Antwoordteken code={code} /> <span>{vraag.antwoorden[code]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rollen.map((rol) => (
          <tr key={rol}>
            <th scope="row" class={`stip__rol stip__rol--${rol}`}>
              <Rolvorm rol={rol} />{" "}
              <span class={kort ? "g-verborgen" : ""}>{hoofdletter(pakket.rollen[rol].meervoud)}</span>
            </th>
            {CODES.map((code) => (
              <td key={code}>
                <span class="g-verborgen">{telling[rol][code]}</span>
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

function aanwezig(telling: Telling, rol: RolId): boolean {
  return CODES.some((code) => telling[rol][code] > 0);
}

/** Which shape is which rol, of those that answered. */
export function Legenda({ beelden, pakket }: { beelden: Antwoordbeeld[]; pakket: Sessiepakket }) {
  const tellingen = beelden.flatMap((beeld) => beeld.soort === "stippen" ? [beeld.telling] : []);
  const rollen = ROLLEN.filter((rol) => tellingen.some((telling) => aanwezig(telling, rol)));
  if (!rollen.length) return null;
  return (
    <ul class="stip__legenda">
      {rollen.map((rol) => (
        <li key={rol} class={`stip__rol--${rol}`}>
          <Rolvorm rol={rol} /> {hoofdletter(pakket.rollen[rol].meervoud)}
        </li>
      ))}
    </ul>
  );
}
