/** The second ronde: fill in again, and whether what moved may be shown. */
import { evenveelMensen, vragenVan } from "../sessie/publicatie.ts";
import { aantalMensen, type Sessie } from "../sessie/sessie.ts";
import type { Deel } from "./bewaard.ts";
import { Innemen } from "./innemen.tsx";
import { Zeker } from "../beeld/zeker.tsx";

export function Opnieuw(deel: Deel) {
  const { sessie, pakket } = deel;
  if (sessie.afgerond) return <p>{afloop(sessie)}</p>;
  const nummers = vragenVan(sessie, pakket)
    .map(({ id, kort }, index) => ({ id, tekst: `vraag ${index + 1} (${kort})` }))
    .filter(({ id }) => sessie.onderwerpen.includes(id))
    .map(({ tekst }) => tekst);
  const kan = sessie.onthuld && nummers.length > 0;
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
      <div id="klaar">
        <Klaar {...deel} kan={kan} />
      </div>
    </>
  );
}

/** What came of the second ronde, once it is over. */
function afloop(sessie: Sessie): string {
  if (aantalMensen(sessie, 2) === 0) return "Dit is overgeslagen.";
  if (!evenveelMensen(sessie)) {
    return "Klaar. Niet iedereen vulde nog een keer in. Daarom komt een verandering niet in het verslag.";
  }
  return sessie.dezelfden
    ? "Klaar. Dezelfde mensen vulden nog een keer in."
    : "Klaar. Het is niet zeker dat dezelfde mensen invulden. Daarom komt een verandering niet in het verslag.";
}

/** The end of the second ronde. As many people need not be the same ones, and that only the facilitator knows. */
function Klaar({ sessie, meld, kan }: Deel & { kan: boolean }) {
  const binnen = aantalMensen(sessie, 2);
  const rondAf = (dezelfden: boolean) => meld({ soort: "rond-af", dezelfden });
  if (binnen && evenveelMensen(sessie)) {
    return (
      <Zeker
        knop="Klaar met invullen"
        vraag="Zijn dit dezelfde mensen als de eerste keer? Alleen dan laat het scherm zien wat er is verschoven. Hierna kan er niets meer bij."
        ja="Ja, dezelfde mensen"
        ofwel={{ naam: "Nee, of ik weet het niet", doe: () => rondAf(false) }}
        nee="Nog niet klaar"
        doe={() => rondAf(true)}
      />
    );
  }
  return (
    <Zeker
      knop={binnen ? "Klaar met invullen" : "Sla dit over"}
      vraag={binnen
        ? `Er zijn ${binnen} van de ${
          aantalMensen(sessie, 1)
        } binnen. Dan komt een verandering niet in het verslag. Hierna kan er niets meer bij.`
        : "Hierna kan niemand meer nog een keer invullen."}
      ja="Ja, toon wat naar buiten gaat"
      nee="Nog niet"
      vorm={!binnen && kan ? "gewoon" : "hoofd"}
      doe={() => rondAf(false)}
    />
  );
}
