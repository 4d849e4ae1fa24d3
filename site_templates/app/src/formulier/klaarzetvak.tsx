/** Where the file goes: put ready at GitHub or GitLab, or sent to who keeps the site. */
import { useState } from "preact/hooks";
import type { Gegevens } from "./gegevens.ts";
import { klaarzetten } from "./klaarzetten.ts";

interface Props {
  gegevens: Gegevens;
  /** Where the file goes in the repository. */
  pad: string;
  yaml: string;
  /** Whether there is such a file already: then this one takes its place. */
  bestaat: boolean;
  /** Whether nothing is wrong any more. */
  kan: boolean;
  /** What goes into the list of documents; empty when the document is there already. */
  document: string;
}

export function Klaarzetten({ gegevens, pad, yaml, bestaat, kan, document }: Props) {
  return (
    <>
      <h3>Zo komt het op de site</h3>
      <p>
        Stuur het bestand aan de beheerder van deze site. Die zet het in <code>{pad}</code>.
      </p>
      {document && (
        <>
          <p>
            Uw document is nieuw op de site. Deze regels horen in <code>questions/bronnen.yml</code>, onder
            {" "}
            <code>documenten</code>. Ze staan ook boven in uw bestand.
          </p>
          <pre class="mt-code"><code>{document}</code></pre>
          <Kopieer knop="Kopieer deze regels" tekst={document} />
        </>
      )}
      {kan && <ZelfKlaarzetten {...{ gegevens, pad, yaml, bestaat }} />}
    </>
  );
}

/** The road of who has an account where the files of the site stand; nothing where the site does not say that. */
export function ZelfKlaarzetten(
  { gegevens, pad, yaml, bestaat }: Pick<Props, "gegevens" | "pad" | "yaml" | "bestaat">,
) {
  const plek = klaarzetten(gegevens, pad, yaml, bestaat);
  if (!plek) return null;
  return (
    <>
      <p>
        Hebt u een account bij{" "}
        {plek.waar}? Dan kunt u het ook zelf klaarzetten. Een ander kijkt het daarna na.
      </p>
      {!plek.metTekst && (
        <>
          <p>
            Kopieer eerst de tekst. Plak die daarna in het grote vak{bestaat &&
              ", in plaats van wat daar staat"}.
          </p>
          <Kopieer knop="Kopieer de tekst" tekst={yaml} />
        </>
      )}
      <p>
        <a class="mt-knop" href={plek.adres} target="_blank" rel="noopener">
          Zet het klaar bij {plek.waar}
          <span class="mt-verborgen">(opent een nieuw venster)</span>
        </a>
      </p>
      <p class="mt-small">Alles wat u invulde, gaat dan naar {plek.waar}. Iedereen kan het daar lezen.</p>
    </>
  );
}

export function Kopieer({ knop, tekst }: { knop: string; tekst: string }) {
  const [melding, zetMelding] = useState("");
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      zetMelding("Gekopieerd.");
    } catch {
      zetMelding("Kopiëren lukt hier niet. Open hieronder ‘Bekijk het bestand’ en kopieer de tekst daar.");
    }
  };
  return (
    <p>
      <button type="button" class="mt-knop" onClick={() => void kopieer()}>{knop}</button>{" "}
      <span role="status">{melding}</span>
    </p>
  );
}
