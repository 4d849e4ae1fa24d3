/** The file of one sessie, and what to do with it. */
import { useState } from "preact/hooks";
import { passendeWijze, wijzenVan } from "../sessie.ts";
import { maakVerslag, nieuwVerslagId } from "../verslag.ts";
import type { Deel } from "./bewaard.ts";
import { Keuze } from "./keuze.tsx";

/** The month in which a gesprek began, as in the file. The day stays out of it. */
export function maandVan(moment: number): string {
  const datum = new Date(moment);
  return `${datum.getFullYear()}-${String(datum.getMonth() + 1).padStart(2, "0")}`;
}

export function maandnaam(maand: string): string {
  const [jaar, nummer] = maand.split("-").map(Number);
  return new Date(jaar!, nummer! - 1).toLocaleDateString("nl-NL", { month: "long", year: "numeric" });
}

export function Verslagmaken({ sessie, pakket, meld }: Deel) {
  const [soort, zetSoort] = useState<"sessie" | "oefening">(
    pakket.voorstel.oefenmateriaal ? "oefening" : "sessie",
  );
  const [gemaakt, zetGemaakt] = useState("");
  if (!wijzenVan(sessie).length) {
    return (
      <p>
        Met minder dan vijf mensen komt er geen gespreksverslag: daarin zou te raden zijn wie wat vond. Neem
        zelf mee wat u hebt opgeschreven, voordat u het gesprek wist.
      </p>
    );
  }
  if (!sessie.onthuld || !passendeWijze(sessie)) {
    return <p>Kies eerst bij 2 hoe de antwoorden naar buiten gaan.</p>;
  }

  function maak(): void {
    // A second file is a new version of the same verslag, so it keeps its name.
    const id = sessie.verslagId ?? nieuwVerslagId((bytes) => crypto.getRandomValues(bytes));
    const maand = maandVan(sessie.begonnen);
    const naam = `${id}.yml`;
    download(naam, maakVerslag(sessie, pakket, { soort, maand }));
    meld({ soort: "verslag", id });
    zetGemaakt(naam);
  }

  return (
    <>
      <Keuze
        legenda="Was dit een echt gesprek?"
        naam="soort"
        gekozen={soort}
        kies={zetSoort}
        opties={[
          { waarde: "sessie", naam: "Een echt gesprek" },
          {
            waarde: "oefening",
            naam: "Een oefening",
            uitleg: "Het verslag krijgt de tekst: dit was een oefening.",
          },
        ]}
      />
      <button type="button" class="g-knop" onClick={maak}>Maak het gespreksverslag</button>
      <div role="status">
        {gemaakt && (
          <div class="g-let-op l-gemaakt">
            <p>
              <strong>{gemaakt}</strong> staat bij uw downloads.
            </p>
            <ol>
              <li>Stuur het eerst aan de deelnemers. Zij hebben vijf werkdagen om te reageren.</li>
              <li>Mail het daarna aan de griffie. De griffie kijkt de vorm na en zet het op de site.</li>
              <li>Wis dan dit gesprek van dit apparaat.</li>
            </ol>
          </div>
        )}
      </div>
    </>
  );
}

function download(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  link.click();
  // Not at once: some browsers read the blob only after the click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
