/** Typing the code of the big screen: leads on to the page of that gesprek, as the QR code does. */
import { useEffect, useState } from "preact/hooks";
import {
  deelsleutelVan,
  type GelezenKort,
  leesKorteCode,
  LETTERS,
  type Waarover,
} from "../code/kortecode.ts";
import { deelnamelink } from "../code/link.ts";
import type { Meedoengegevens } from "../contract/pakket.d.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { Fout } from "./onderdelen.tsx";

type Voorstel = Meedoengegevens["voorstellen"][number];
type Gelezen = Extract<GelezenKort, { soort: "goed" }>;

/** A voorstel over which the gesprek of a code can be. */
interface Mogelijk {
  voorstel: Voorstel;
  gelezen: Gelezen;
}

const waaroverVan = ({ id, casussen }: Voorstel): Waarover => ({ voorstel: id, casussen });

export function Intypen({ gegevens: { voorstellen } }: { gegevens: Meedoengegevens }) {
  const [code, zetCode] = useState("");
  const [mogelijk, zetMogelijk] = useState<Mogelijk[] | null>(null);
  const [bezig, zetBezig] = useState(false);
  // Who comes back from the gesprek finds the letters, and not a page that waits.
  useEffect(() => {
    const terug = () => zetBezig(false);
    addEventListener("pageshow", terug);
    return () => removeEventListener("pageshow", terug);
  }, []);
  if (voorstellen.length === 0) {
    return (
      <main class="g-start">
        <h1>Doe mee met een code</h1>
        <p>Op deze site kan nog geen gesprek beginnen. Vraag de gespreksleider wat u kunt doen.</p>
      </main>
    );
  }

  function ga(naar: Mogelijk): void {
    zetBezig(true);
    // First the screen says so: an old phone takes a second or two.
    requestAnimationFrame(() => setTimeout(() => location.assign(linkNaar(naar))));
  }

  if (bezig) {
    return (
      <main class="g-start">
        <h1>Een ogenblik</h1>
        <p role="status">Uw telefoon zoekt het gesprek op.</p>
      </main>
    );
  }
  if (mogelijk) return <Waarover mogelijk={mogelijk} kies={ga} terug={() => zetMogelijk(null)} />;
  return (
    <Letters
      {...{ code, voorstellen }}
      zet={zetCode}
      // On a site with one voorstel there is nothing to ask.
      klaar={(past) => voorstellen.length === 1 ? ga(past[0]!) : zetMogelijk(past)}
    />
  );
}

interface LettersProps {
  code: string;
  zet: (code: string) => void;
  voorstellen: Voorstel[];
  klaar: (mogelijk: Mogelijk[]) => void;
}

function Letters({ code, zet, voorstellen, klaar }: LettersProps) {
  const [fout, zetFout] = useState("");
  function verder(event: Event): void {
    event.preventDefault();
    const gelezen = voorstellen.map((voorstel) => ({
      voorstel,
      gelezen: leesKorteCode(code, waaroverVan(voorstel)),
    }));
    const mogelijk = gelezen.filter((een): een is Mogelijk => een.gelezen.soort === "goed");
    if (mogelijk.length) klaar(mogelijk);
    else zetFout(meldingVan(gelezen[0]!.gelezen));
  }
  return (
    <main class="mee">
      <form class="mee-midden" onSubmit={verder}>
        <h1>Doe mee met een code</h1>
        <label class="mee-intypen" for="code">De tien letters op het grote scherm</label>
        <input
          id="code"
          class="g-veld mee-intypen__veld"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-hulp"
          value={code}
          onInput={(event) => zet(event.currentTarget.value)}
        />
        <p class="g-zacht" id="code-hulp">
          Hoofdletters en spaties maken niet uit. De letters I, O en Q komen niet voor.
        </p>
        <Fout tekst={fout} />
        <p>
          <button type="submit" class="mt-knop mt-knop--hoofd mt-knop--groot">Verder</button>
        </p>
        <p>Lukt het niet? Vraag de gespreksleider om een briefje van papier.</p>
      </form>
    </main>
  );
}

/** Over which voorstel it is: asked always, as a code with a wrong letter can be one of another voorstel. */
function Waarover(
  { mogelijk, kies, terug }: { mogelijk: Mogelijk[]; kies: (een: Mogelijk) => void; terug: () => void },
) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="mee">
      <div class="mee-midden">
        <h1 ref={kop} tabIndex={-1}>Waar gaat het gesprek over?</h1>
        <ul class="mee-waarover" role="list">
          {mogelijk.map((een) => (
            <li key={een.voorstel.id}>
              <button type="button" class="mt-knop" onClick={() => kies(een)}>{een.voorstel.titel}</button>
            </li>
          ))}
        </ul>
        <p>Staat het er niet bij? Dan klopt een letter niet.</p>
        <p>
          <button type="button" class="mt-knop mt-knop--tekst" onClick={terug}>Kijk de letters na</button>
        </p>
      </div>
    </main>
  );
}

function linkNaar({ voorstel, gelezen: { geheim, keuze } }: Mogelijk): string {
  const basis = new URL(voorstel.gesprek, location.href).href;
  return deelnamelink(basis, { ...keuze, deelsleutel: deelsleutelVan(geheim, waaroverVan(voorstel)) });
}

/** What is wrong with what was typed, and what to do. */
function meldingVan(gelezen: GelezenKort): string {
  if (gelezen.soort !== "lengte") return "Dit klopt niet. Kijk elke letter na.";
  const { letters } = gelezen;
  if (!letters) return "Typ eerst de letters die op het grote scherm staan.";
  return `${letters === 1 ? "Dit is 1 letter" : `Dit zijn ${letters} letters`}. De code heeft er ${LETTERS}.`;
}
