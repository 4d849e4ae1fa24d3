/** The file of one sessie, and what to do with it. */
import { useEffect, useState } from "preact/hooks";
import { download } from "../apparaat/download.ts";
import { soortVan } from "../sessie/hierna.ts";
import { passendeWijze, wijzenVan } from "../sessie/sessie.ts";
import {
  maakVerslag,
  nieuwVerslagId,
  type SchrijfYaml,
  verslagbestand,
  type Verslagkeuze,
} from "../sessie/verslag.ts";
import type { Deel } from "./bewaard.ts";
import { Keuze } from "./keuze.tsx";
import { maandVan } from "./maand.ts";
import { briefAanDeelnemers, briefAanGriffie } from "./post.ts";
import { Uitgenodigd } from "./uitgenodigd.tsx";
import { Versturen } from "./versturen.tsx";
import { laadYamlschrijver } from "./yamlladen.ts";

export function Verslagmaken(deel: Deel) {
  const { sessie } = deel;
  if (!wijzenVan(sessie).length) {
    return (
      <p>
        Met minder dan vijf mensen komt er geen gespreksverslag: daarin zou te raden zijn wie wat vond. Neem
        zelf mee wat u hebt opgeschreven, voordat u het gesprek wist.
      </p>
    );
  }
  if (!sessie.onthuld || !passendeWijze(sessie)) {
    return (
      <p>
        Er gaan geen antwoorden naar buiten. Daarom komt er geen gespreksverslag. Neem zelf mee wat u hebt
        opgeschreven, voordat u het gesprek wist.
      </p>
    );
  }

  return <Bestand {...deel} />;
}

function Bestand(deel: Deel) {
  const [schrijf, zetSchrijf] = useState<SchrijfYaml | null>(() => globalThis.schrijfYaml ?? null);
  const [mislukt, zetMislukt] = useState(false);
  const laad = () => {
    zetMislukt(false);
    laadYamlschrijver().then((schrijver) => zetSchrijf(() => schrijver), () => zetMislukt(true));
  };
  useEffect(() => {
    if (!schrijf) laad();
  }, []);
  if (schrijf) return <Maken {...deel} schrijf={schrijf} />;
  return (
    <div role="status">
      {mislukt && (
        <>
          <p class="g-let-op">
            Een deel van deze pagina kon niet laden. Zorg dat dit apparaat internet heeft. Wat u opschreef,
            staat hier nog.
          </p>
          <button type="button" class="mt-knop" onClick={laad}>Probeer het nog een keer</button>
        </>
      )}
    </div>
  );
}

function Maken({ schrijf, ...deel }: Deel & { schrijf: SchrijfYaml }) {
  const { sessie, pakket, meld } = deel;
  const soort = soortVan(sessie, pakket);
  const keuze = { soort, maand: maandVan(sessie.begonnen) };
  const tekst = maakVerslag(sessie, pakket, keuze, schrijf);
  const veranderd = sessie.gemaakt !== null && sessie.gemaakt !== tekst;
  function maak(): void {
    // A second file is a new version of the same verslag, so it keeps its name.
    const id = sessie.verslagId ?? nieuwVerslagId((bytes) => crypto.getRandomValues(bytes));
    download(verslagbestand(pakket, keuze, id), tekst);
    meld({ soort: "verslag", id, tekst });
  }

  const bestand = sessie.verslagId ? verslagbestand(pakket, keuze, sessie.verslagId) : "";
  return (
    <>
      <Keuze
        legenda="Was dit een echt gesprek?"
        naam="soort"
        gekozen={soort}
        kies={(gesprekssoort) => meld({ soort: "gesprekssoort", gesprekssoort })}
        opties={[
          { waarde: "sessie", naam: "Een echt gesprek" },
          {
            waarde: "oefening",
            naam: "Een oefening",
            uitleg: "Het verslag krijgt de tekst: dit was een oefening.",
          },
        ]}
      />
      <Uitgenodigd {...deel} />
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={maak}>
        Maak het gespreksverslag{veranderd && " opnieuw"}
      </button>
      <div role="status">
        {sessie.gemaakt !== null && (
          <p class="g-let-op l-gemaakt">
            <strong>{bestand}</strong> {veranderd
              ? "klopt niet meer. U hebt daarna iets veranderd. Maak het bestand opnieuw."
              : "staat bij uw downloads."}
          </p>
        )}
      </div>
      {bestand && <Brieven {...deel} bestand={bestand} keuze={keuze} />}
    </>
  );
}

function Brieven({ sessie, pakket, bestand, keuze }: Deel & { bestand: string; keuze: Verslagkeuze }) {
  return (
    <>
      <h3>Eerst: stuur het concept aan de deelnemers</h3>
      <p>
        Zij hebben vijf werkdagen om te reageren. Zet de adressen bij ‘bcc’. Dan zien deelnemers elkaars adres
        niet.
      </p>
      <Versturen id="brief-deelnemers" brief={briefAanDeelnemers(sessie, pakket, keuze)} />
      <details class="l-uitklap">
        <summary>
          <h3>Na vijf werkdagen: mail het bestand aan de griffie</h3>
        </summary>
        <p>
          Zet de mail nu klaar bij uw concepten, met <strong>{bestand}</strong>{" "}
          als bijlage. Dat bestand staat bij uw downloads. Wil een deelnemer nog een zin anders? Het is gewone
          tekst: pas die zin aan in het bestand.
        </p>
        <Versturen id="brief-griffie" brief={briefAanGriffie(pakket, bestand, keuze)} />
      </details>
    </>
  );
}
