/** The fields of one piece that is no point, to change it at the release. */
import { GEMIST, OVER_VRAGEN, werkteNiet, ZINNEN } from "../sessie/blokken.ts";
import { MEEST_REDENEN } from "../sessie/opbrengst.ts";
import { alsLeesstuk, type Stuk, waarom } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { Regels } from "./regels.tsx";

/** Also what is asked about the vragen stands on the same page, with fields of its own. */
const WAAR = "buiten/";

export function Blokvelden({ stuk, ...deel }: Deel & { stuk: Exclude<Stuk, { soort: "punt" }> }) {
  const vraagVan = (id: string) => deel.pakket.vragen.find((vraag) => vraag.id === id)!;
  switch (stuk.soort) {
    case "redenen":
      return (
        <div class="l-redenen">
          {(["plus", "min"] as const).map((kant) => (
            <div key={kant}>
              <Regels
                {...deel}
                waar={WAAR}
                blok={stuk.naam}
                veld={kant}
                label={waarom(vraagVan(stuk.vraag), kant)}
                max={MEEST_REDENEN}
              />
            </div>
          ))}
        </div>
      );
    case "overVragen":
      return (
        <>
          {stuk.werkteNiet.map(({ vraag }) => (
            <Regels
              key={vraag}
              {...deel}
              waar={WAAR}
              blok={OVER_VRAGEN}
              veld={werkteNiet(vraag)}
              label={`Deze vraag werkte niet: ${vraagVan(vraag).kort}`}
              max={1}
            />
          ))}
          <Regels {...deel} waar={WAAR} blok={OVER_VRAGEN} veld={GEMIST} label="Deze vraag misten we" />
        </>
      );
    default:
      return (
        <Regels
          {...deel}
          waar={WAAR}
          blok={stuk.naam}
          veld={ZINNEN}
          label={alsLeesstuk(stuk, deel.pakket).kop}
        />
      );
  }
}
