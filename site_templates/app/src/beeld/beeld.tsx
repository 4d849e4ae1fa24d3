/** The answers to one vraag as both windows draw them. */
import type { Antwoordbeeld as Beeld } from "./antwoordbeeld.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { Rolvorm } from "../gedeeld/tekens.tsx";
import { Stippen } from "./stippen.tsx";
import { uitlegBij } from "./uitleg.tsx";

interface Props {
  beeld: Beeld;
  vraag: PakketVraag;
  pakket: Sessiepakket;
  kort?: boolean;
}

export function Antwoordbeeld({ beeld, vraag, pakket, kort = false }: Props) {
  switch (beeld.soort) {
    case "stippen":
      return (
        <>
          <Stippen vraag={vraag} telling={beeld.telling} pakket={pakket} kort={kort} />
          <p class="stip__zin">{beeld.zin}</p>
        </>
      );
    case "regels":
      return (
        <>
          <ul class="stip__regels">
            {beeld.regels.map(({ wie, naam, woorden }) => (
              <li key={wie}>
                {wie !== "allen" && <Rolvorm rol={wie} />} <strong>{naam}:</strong> {woorden}
              </li>
            ))}
          </ul>
          {!kort &&
            uitlegBij(beeld.regels).map((uitleg) => <p class="stip__zin z-bij" key={uitleg}>{uitleg}</p>)}
        </>
      );
    case "niets":
      return <p class="stip__zin">Hier tonen we geen antwoorden.</p>;
  }
}
