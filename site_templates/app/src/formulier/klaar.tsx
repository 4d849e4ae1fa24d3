/** The last step: what is still wrong, and the file. */
import { download } from "../apparaat/download.ts";
import type { Ref } from "preact";
import { naarYaml, nieuwDocument } from "./bestand.ts";
import type { Gegevens } from "./gegevens.ts";
import { Klaarzetten } from "./klaarzetvak.tsx";
import { Wegen } from "./wegen.tsx";
import { LEES_ZELF } from "../gedeeld/woorden.ts";
import { Notities } from "./notities.tsx";
import type { Opmerking } from "./opmerkingen.ts";
import type { Bevinding } from "./meldingen.ts";
import type { Staat } from "./staat.ts";
import type { Opzet } from "./stappen.ts";
import { bestaatAl, padVan } from "./plaats.ts";
import { metPlaats } from "./veldbasis.tsx";
import { INGETROKKEN } from "./stappengriffie.ts";
import { VERHAAL } from "./stappenverhaal.ts";
import { magBestand, Verhaalweg } from "./verhaalweg.tsx";

interface Props {
  gegevens: Gegevens;
  staat: Staat;
  opzet: Opzet;
  kop: Ref<HTMLHeadingElement>;
  gedeeld: Bevinding[][];
  naar: (stap: number) => void;
  zonderOpmerkingen: () => void;
}

export function Klaar({ gegevens, staat, opzet, kop, gedeeld, naar, zonderOpmerkingen }: Props) {
  const fouten = gedeeld.map((stap) => stap.filter(({ ernst }) => ernst === "fout"));
  const letOp = gedeeld.flat().filter(({ ernst }) => ernst !== "fout");
  const aantal = fouten.flat().length;
  const { stappen, soort } = opzet;
  const { waarde } = staat;
  const pad = padVan(opzet, staat, gegevens);
  const bestand = pad.split("/").at(-1)!;
  const yaml = naarYaml(waarde, gegevens.schema, staat.opmerkingen);
  const mag = magBestand(opzet, waarde, gegevens.schema, fouten.flat());
  return (
    <section aria-labelledby="klaar">
      <h2 class="mt-formulier__kop" id="klaar" ref={kop} tabIndex={-1}>
        {aantal ? "Bijna klaar" : `Uw ${soort} is klaar`}
      </h2>
      {aantal > 0 && (
        <div class="mt-nog">
          <p>
            <strong>{aantal === 1 ? "Nog één ding" : `Nog ${aantal} dingen`}.</strong> {mag
              ? "U kunt het bestand alvast downloaden en er later mee verdergaan. Op de site kan het pas als dit klopt."
              : "Een bestand krijgt u pas als beide vinkjes staan, en er geen gegevens van een mens meer in staan."}
          </p>
          {stappen.map(({ naam }, nummer) =>
            fouten[nummer]!.length > 0 && (
              <div key={naam}>
                <h3>{naam}</h3>
                <Lijst gegevens={gegevens} bevindingen={fouten[nummer]!} />
                <button
                  type="button"
                  class="mt-knop"
                  onClick={() => naar(nummer)}
                >
                  Naar ‘{naam}’
                </button>
              </div>
            )
          )}
        </div>
      )}
      {/* In a file without a text there is nothing to read. */}
      {opzet !== INGETROKKEN && <p>{LEES_ZELF}</p>}
      {mag && (
        <p>
          <button type="button" class="mt-knop mt-knop--hoofd" onClick={() => download(bestand, yaml)}>
            Download {bestand}
          </button>
        </p>
      )}
      {mag && staat.opmerkingen.length > 0 && (
        <Opmerkingen {...{ gegevens, zonderOpmerkingen }} opmerkingen={staat.opmerkingen} />
      )}
      {mag && <Verder {...{ opzet, gegevens, staat, pad, yaml }} kan={aantal === 0} />}
      {letOp.length > 0 && (
        <>
          <h3>Let op</h3>
          <p>Dit houdt niets tegen. Kijk of het beter kan.</p>
          <Lijst gegevens={gegevens} bevindingen={letOp} />
        </>
      )}
      <h3>Wat het formulier niet ziet</h3>
      <p>
        Het formulier kijkt alleen naar dit ene bestand. De controle van de site kijkt daarna verder. Zij ziet
        ook:
      </p>
      <ul>{gegevens.ongezien.map((wat) => <li key={wat}>{wat}</li>)}</ul>
      {mag && (
        <details class="mt-more">
          <summary>Bekijk het bestand</summary>
          <pre class="mt-code"><code>{yaml}</code></pre>
        </details>
      )}
      <div class="mt-formulier__knoppen">
        <button type="button" class="mt-knop" onClick={() => naar(stappen.length - 1)}>Vorige</button>
      </div>
    </section>
  );
}

/** The comments that go with the file, and how to do without them: who made them may not have thought of readers. */
function Opmerkingen(
  { gegevens, opmerkingen, zonderOpmerkingen }: Pick<Props, "gegevens" | "zonderOpmerkingen"> & {
    opmerkingen: Opmerking[];
  },
) {
  return (
    <>
      <h3>Opmerkingen in het bestand</h3>
      <p>
        In dit bestand staan opmerkingen: stukken na een hekje. Ze komen niet op de site. Wie de bestanden van
        de site kan zien, leest ze wel. Lees ze dus na, of haal ze weg.
      </p>
      <Notities {...{ opmerkingen }} schema={gegevens.schema} />
      <p>
        <button type="button" class="mt-knop" onClick={zonderOpmerkingen}>Haal alle opmerkingen weg</button>
      </p>
    </>
  );
}

interface VerderProps extends Pick<Props, "gegevens" | "staat" | "opzet"> {
  pad: string;
  yaml: string;
  kan: boolean;
}

/** Where the file goes from here. */
function Verder({ opzet, gegevens, staat, pad, yaml, kan }: VerderProps) {
  const { waarde } = staat;
  const bestaat = bestaatAl(opzet, staat, gegevens);
  if (opzet === VERHAAL) return <Verhaalweg {...{ waarde, pad, bestaat, kan }} />;
  if (opzet.wegen) return <Wegen {...{ opzet, gegevens, staat, pad, yaml, kan }} />;
  return (
    <Klaarzetten
      {...{ gegevens, pad, yaml, bestaat, kan }}
      document={nieuwDocument(waarde, gegevens.schema)}
    />
  );
}

function Lijst({ gegevens, bevindingen }: { gegevens: Gegevens; bevindingen: Bevinding[] }) {
  return (
    <ul>
      {bevindingen.map((bevinding) => (
        <li key={bevinding.pad.join("/") + bevinding.melding}>
          {metPlaats(gegevens.schema, bevinding)}
          {bevinding.ernst !== "fout" && <>. {bevinding.hint.replaceAll("`", "")}</>}
        </li>
      ))}
    </ul>
  );
}
