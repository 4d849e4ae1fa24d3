/** Before the form: begin, or open a file that was made before. */
import { useState } from "preact/hooks";
import { LANGSTE_BEWAARTIJD } from "../apparaat/bewaartijd.ts";
import { vanYaml } from "./bestand.ts";
import { metBronregels } from "./bronregels.ts";
import { naamBijOpenen } from "./plaats.ts";
import type { Gegevens } from "./gegevens.ts";
import { useNeergelegd, watTeDoen } from "./neergelegd.tsx";
import type { Groep } from "./schema.ts";
import type { Opmerking } from "./opmerkingen.ts";
import { type Opzet, VOORSTEL } from "./stappen.ts";

const ONBEKEND_VERSLAG =
  "Dit bestand noemt geen verslag dat op deze site staat. Kies hierboven het voorstel.";

interface Props {
  opzet: Opzet;
  gegevens: Gegevens;
  begin: () => void;
  open: (waarde: Groep, bestand: string, opmerkingen: Opmerking[]) => void;
}

export function Beginscherm({ opzet, gegevens, begin, open }: Props) {
  return (
    <div class="mt-formulier__begin">
      <p class="mt-lead">{opzet.lead}</p>
      <ul>
        <li>
          Wat u invult, blijft op uw apparaat, tot {LANGSTE_BEWAARTIJD}{" "}
          na uw laatste wijziging. U kunt het ook zelf wissen. Deze pagina verstuurt niets.
        </li>
        {opzet.tips.map((tip) => <li key={tip}>{tip}</li>)}
      </ul>
      {opzet.begin.eerstOpenen && <Open {...{ opzet, gegevens, open }} />}
      {opzet.begin.kies
        ? <Kies {...{ opzet, gegevens }} open={(waarde, bestand) => open(waarde, bestand, [])} />
        : (
          <button type="button" class="mt-knop mt-knop--hoofd" onClick={begin}>
            {opzet.begin.knop}
          </button>
        )}
      {!opzet.begin.eerstOpenen && <Open {...{ opzet, gegevens, open }} />}
    </div>
  );
}

/** Which of the files that are there already. */
function Kies(
  { opzet: { begin }, gegevens, open }: {
    opzet: Opzet;
    gegevens: Gegevens;
    open: (waarde: Groep, bestand: string) => void;
  },
) {
  const [gekozen, kies] = useState(() => {
    // Another page leads here with a name.
    const gevraagd = location.hash.replace(`#${begin.anker}`, "");
    return Object.hasOwn(gegevens.bestaand, gevraagd) ? gevraagd : Object.keys(gegevens.bestaand)[0] ?? "";
  });
  const naamVan = (naam: string, waarde: Groep) =>
    gegevens.dingen["voorstellen"]?.find(({ id }) => id === naam)?.naam ?? String(waarde["kort"]);
  if (!gekozen) return <p>Er staat nog geen verslag op deze site.</p>;
  return (
    <form
      class="mt-veld"
      onSubmit={(event) => {
        event.preventDefault();
        open(gegevens.bestaand[gekozen]!, gekozen);
      }}
    >
      <label class="mt-veld__naam" for="kies">{begin.kies}</label>
      <select
        id="kies"
        class="mt-veld__invoer"
        value={gekozen}
        onChange={(event) => kies(event.currentTarget.value)}
      >
        {Object.entries(gegevens.bestaand).map(([naam, waarde]) => (
          <option key={naam} value={naam}>{naamVan(naam, waarde)}</option>
        ))}
      </select>
      <div class="mt-formulier__knoppen">
        <button type="submit" class="mt-knop mt-knop--hoofd">{begin.knop}</button>
      </div>
    </form>
  );
}

function Open({ opzet, gegevens, open }: Pick<Props, "opzet" | "gegevens" | "open">) {
  const [fout, zetFout] = useState("");
  const kies = async (bestand: File | undefined) => {
    if (!bestand) return;
    const document = watTeDoen(opzet, bestand.name);
    if (document) return zetFout(document);
    const geopend = vanYaml(await bestand.text(), opzet.format);
    if ("fout" in geopend) return zetFout(geopend.fout);
    const naam = naamBijOpenen(opzet, geopend.waarde, bestand.name, gegevens);
    if (naam === null) return zetFout(opzet.begin.weigert ?? ONBEKEND_VERSLAG);
    const bekend = gegevens.dingen["documenten"]?.map(({ id }) => id) ?? [];
    const { waarde, opmerkingen } = opzet === VOORSTEL ? metBronregels(geopend, bekend) : geopend;
    open(waarde, naam, opmerkingen);
  };
  useNeergelegd((bestand) => void kies(bestand));
  return (
    <div class="mt-veld">
      <p class="mt-veld__naam">{opzet.begin.eerstOpenen ?? "Of ga verder met een bestand"}</p>
      <p class="mt-veld__hulp" id="open-hulp">
        Hebt u al een bestand van{" "}
        {opzet.bestand}? Open het hier. Het blijft op uw apparaat. Opmerkingen in het bestand (stukken na een
        hekje) blijven erin.
      </p>
      <input
        id="open"
        class="mt-verborgen"
        type="file"
        accept=".yml,.yaml"
        aria-describedby="open-hulp open-fout"
        onChange={(event) => void kies(event.currentTarget.files?.[0])}
      />
      <label class="mt-knop" for="open">Open een bestand</label>
      <div role="status" id="open-fout">{fout && <p class="mt-veld__fout">{fout}</p>}</div>
    </div>
  );
}
