/** Before the form: begin, or open a file that was made before. */
import { useState } from "preact/hooks";
import { vanYaml } from "./bestand.ts";
import type { Groep } from "./schema.ts";

interface Props {
  format: string;
  begin: () => void;
  open: (waarde: Groep, opmerkingen: boolean) => void;
}

export function Beginscherm({ format, begin, open }: Props) {
  const [fout, zetFout] = useState("");
  const kies = async (bestand: File | undefined) => {
    if (!bestand) return;
    const geopend = vanYaml(await bestand.text(), format);
    if ("fout" in geopend) zetFout(geopend.fout);
    else open(geopend.waarde, geopend.opmerkingen);
  };
  return (
    <div class="mt-formulier__begin">
      <p class="mt-lead">
        U beantwoordt vragen over het voorstel, stap voor stap. Aan het eind hebt u een bestand dat op de site
        kan. U hoeft niets te installeren.
      </p>
      <ul>
        <li>
          Wat u invult, blijft op uw apparaat, tot acht dagen na uw laatste wijziging. U kunt het ook zelf
          wissen. Deze pagina verstuurt niets.
        </li>
        <li>
          Noem geen namen van mensen, telefoonnummers of mailadressen. Het voorstel komt op een openbare site.
        </li>
        <li>Leg het document van het voorstel ernaast. U neemt er bedragen en nummers uit over.</li>
      </ul>
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={begin}>
        Begin met een nieuw voorstel
      </button>
      <div class="mt-veld">
        <p class="mt-veld__naam">Of ga verder met een bestand</p>
        <p class="mt-veld__hulp" id="open-hulp">
          Hebt u al een bestand voorstel.yml? Open het hier. Het blijft op uw apparaat. Opmerkingen in het
          bestand (stukken na een hekje) gaan verloren.
        </p>
        <input
          id="open"
          class="mt-hidden mt-bestand"
          type="file"
          accept=".yml,.yaml"
          aria-describedby="open-hulp open-fout"
          onChange={(event) => void kies(event.currentTarget.files?.[0])}
        />
        <label class="mt-knop" for="open">Open een bestand</label>
        <div role="status" id="open-fout">{fout && <p class="mt-veld__fout">{fout}</p>}</div>
      </div>
    </div>
  );
}
