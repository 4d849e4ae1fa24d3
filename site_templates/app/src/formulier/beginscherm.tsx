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
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={begin}>
        Begin met een nieuw voorstel
      </button>
      <div class="mt-veld">
        <label class="mt-veld__naam" for="open">Of ga verder met een bestand</label>
        <p class="mt-veld__hulp" id="open-hulp">
          Hebt u al een bestand voorstel.yml? Open het hier. Het blijft op uw apparaat. Opmerkingen in het
          bestand (stukken na een hekje) gaan verloren.
        </p>
        <input
          id="open"
          class="mt-veld__bestand"
          type="file"
          accept=".yml,.yaml"
          aria-describedby="open-hulp open-fout"
          onChange={(event) => void kies(event.currentTarget.files?.[0])}
        />
        <div role="status" id="open-fout">{fout && <p class="mt-veld__fout">{fout}</p>}</div>
      </div>
    </div>
  );
}
