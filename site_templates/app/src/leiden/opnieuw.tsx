/** The second ronde, for a group that wants one: fill in again, and what the same people answered before and after. */
import { eerstEnDaarna } from "../beeld/antwoordbeeld.ts";
import { Kortbeeld } from "../beeld/kortbeeld.tsx";
import { Legenda } from "../beeld/stippen.tsx";
import { evenveelMensen, vragenVan } from "../sessie/publicatie.ts";
import { aantalMensen, type Sessie } from "../sessie/sessie.ts";
import type { Deel } from "./bewaard.ts";
import { Innemen } from "./innemen.tsx";
import { klaarknop } from "./woorden.ts";
import { Zeker } from "../beeld/zeker.tsx";

/** What it costs to let ten people answer three vragen again and to take in their codes. */
const MINUTEN_EXTRA = 5;

/** The quiet offer to answer again; nothing when there is nothing to answer again. */
export function Aanbod({ sessie, meld }: Deel) {
  if (!sessie.onthuld || !sessie.onderwerpen.length) return null;
  return (
    <details class="l-uitklap">
      <summary>Nog een keer invullen?</summary>
      <p>
        Dat hoeft niet. Iedereen die eerder invulde, vult dan de vragen in die u hebt besproken. Daarna staat
        op het scherm wat zij voor en na het gesprek kozen. Het duurt ongeveer {MINUTEN_EXTRA} minuten langer.
      </p>
      <p>
        <button type="button" class="mt-knop" onClick={() => meld({ soort: "opnieuw", opnieuw: true })}>
          Laat nog een keer invullen
        </button>
      </p>
    </details>
  );
}

export function Opnieuw(deel: Deel) {
  const { sessie, pakket } = deel;
  const nummers = vragenVan(sessie, pakket)
    .map(({ id, kort }, index) => ({ id, tekst: `vraag ${index + 1} (${kort})` }))
    .filter(({ id }) => sessie.onderwerpen.includes(id))
    .map(({ tekst }) => tekst);
  return (
    <>
      <p>
        Iedereen die eerder invulde, vult nog een keer in:{" "}
        {nummers.join(", ")}. Op een telefoon kan dat onder de code. U telt de codes of briefjes hier.
      </p>
      <Innemen {...deel} ronde={2} />
      <div id="klaar">
        <Klaar {...deel} />
      </div>
    </>
  );
}

/** Before and after the talk beside each other, and why not when they can't. */
export function Verschoven({ sessie, pakket }: Deel) {
  const vragen = eerstEnDaarna(sessie, pakket);
  return (
    <>
      <p>{afloop(sessie)}</p>
      <Legenda beelden={vragen.map(({ eerst }) => eerst)} pakket={pakket} tekens />
      <ul class="l-lijst">
        {vragen.map(({ vraag: id, nummer, eerst, daarna }) => {
          const vraag = pakket.vragen.find((ander) => ander.id === id)!;
          return (
            <li key={id} class="l-kaart">
              <h3>Vraag {nummer}. {vraag.kort}</h3>
              <div class="l-verschoven">
                {([["Voor het gesprek", eerst], ["Na het gesprek", daarna]] as const).map((
                  [wanneer, beeld],
                ) => (
                  <section key={wanneer}>
                    <h4>{wanneer}</h4>
                    <Kortbeeld beeld={beeld} vraag={vraag} pakket={pakket} />
                  </section>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
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
function Klaar({ sessie, meld }: Deel) {
  const binnen = aantalMensen(sessie, 2);
  const rondAf = (dezelfden: boolean) => meld({ soort: "rond-af", dezelfden });
  if (binnen && evenveelMensen(sessie)) {
    return (
      <Zeker
        knop={klaarknop(sessie)}
        vraag="Zijn dit dezelfde mensen als de eerste keer? Alleen dan laat het scherm zien wat zij voor en na het gesprek kozen. Hierna kan er niets meer bij."
        ja="Ja, dezelfde mensen"
        ofwel={{ naam: "Nee, of ik weet het niet", doe: () => rondAf(false) }}
        nee="Nog niet klaar"
        doe={() => rondAf(true)}
      />
    );
  }
  return (
    <Zeker
      knop={klaarknop(sessie)}
      vraag={binnen
        ? `Er zijn ${binnen} van de ${
          aantalMensen(sessie, 1)
        } binnen. Dan komt een verandering niet in het verslag. Hierna kan er niets meer bij.`
        : "Dan komt er in het verslag alleen wat iedereen eerst invulde."}
      ja="Ja, toon wat naar buiten gaat"
      nee="Nog niet"
      vorm={binnen ? "hoofd" : "gewoon"}
      doe={() => rondAf(false)}
    />
  );
}
