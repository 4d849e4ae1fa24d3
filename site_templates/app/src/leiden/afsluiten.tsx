/** The end: fill in again, choose what goes out, make the file, wipe. */
import { vragenVan, zelfdeMensen } from "../publicatie.ts";
import { aantalMensen } from "../sessie.ts";
import type { Deel } from "./bewaard.ts";
import { Innemen } from "./innemen.tsx";
import { Zeker } from "./keuze.tsx";
import { NaarBuiten } from "./naarbuiten.tsx";
import { Verslagmaken } from "./verslagmaken.tsx";

export function Afsluiten({ gelukt, wis, ...deel }: Deel & { gelukt: boolean; wis: () => void }) {
  const { sessie } = deel;
  return (
    <>
      <section aria-labelledby="opnieuw">
        <h2 id="opnieuw">1. Nog een keer invullen</h2>
        <Opnieuw {...deel} />
      </section>
      {sessie.afgerond && (
        <>
          <section aria-labelledby="buiten">
            <h2 id="buiten">2. Wat mag naar buiten?</h2>
            <NaarBuiten {...deel} />
          </section>
          <section aria-labelledby="verslag">
            <h2 id="verslag">3. Maak het gespreksverslag</h2>
            <Verslagmaken {...deel} />
          </section>
        </>
      )}
      <section aria-labelledby="wissen">
        <h2 id="wissen">{sessie.afgerond ? "4. " : ""}Wis dit gesprek</h2>
        <p>
          {gelukt ? "Na een dag wist deze pagina het gesprek, zodra u haar weer opent. " : ""}
          Doe het nu als een ander dit apparaat ook gebruikt.
        </p>
        <Zeker
          knop="Wis dit gesprek van dit apparaat"
          tweede
          vraag={sessie.verslagId
            ? "Staat het bestand goed op uw computer? Alles wat hier staat, is na het wissen weg."
            : "U hebt nog geen gespreksverslag gemaakt. Na het wissen kan dat niet meer: alles is dan weg."}
          ja="Ja, wis alles"
          nee="Nee, laat staan"
          doe={wis}
        />
      </section>
    </>
  );
}

function Opnieuw(deel: Deel) {
  const { sessie, pakket, meld } = deel;
  if (sessie.afgerond) {
    const binnen = aantalMensen(sessie, 2);
    return (
      <p>
        {binnen === 0
          ? "Dit is overgeslagen."
          : zelfdeMensen(sessie)
          ? "Klaar. Iedereen vulde nog een keer in."
          : "Klaar. Niet iedereen vulde nog een keer in. Daarom komt een verandering niet in het verslag."}
      </p>
    );
  }
  const nummers = vragenVan(sessie, pakket)
    .map(({ id, kort }, index) => ({ id, tekst: `vraag ${index + 1} (${kort})` }))
    .filter(({ id }) => sessie.onderwerpen.includes(id))
    .map(({ tekst }) => tekst);
  const kan = sessie.onthuld && nummers.length > 0;
  const binnen = aantalMensen(sessie, 2);
  return (
    <>
      {kan
        ? (
          <>
            <p>
              Iedereen die eerder invulde, vult nog een keer in:{" "}
              {nummers.join(", ")}. U telt de codes of briefjes hier.
            </p>
            <Innemen {...deel} ronde={2} />
          </>
        )
        : (
          <p class="g-let-op">
            Er is geen onderwerp besproken. Dan is er ook niets om nog een keer in te vullen.
          </p>
        )}
      <Zeker
        knop={binnen ? "Klaar met invullen" : "Sla dit over"}
        vraag={binnen
          ? `Er zijn ${binnen} van de ${aantalMensen(sessie, 1)} binnen. Hierna kan er niets meer bij.`
          : "Hierna kan niemand meer nog een keer invullen."}
        ja="Ja, toon wat naar buiten gaat"
        nee="Nog niet"
        tweede={!binnen && kan}
        doe={() => meld({ soort: "rond-af" })}
      />
    </>
  );
}
