/**
 * One paper slip, typed in: as a row of digits, or tapped in a picture of the slip. It is emptied when it is counted; the
 * rol stays, as slips come in a box per rol.
 */
import { useRef, useState } from "preact/hooks";
import type { Antwoord } from "../code/antwoordcode.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import { afwijking } from "../sessie/opnieuw.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import type { Ronde } from "../sessie/sessie.ts";
import { Antwoordteken, Rolvorm } from "../gedeeld/tekens.tsx";
import type { Deel } from "./bewaard.ts";
import { alsRijtje, metAntwoord, uitRijtje } from "./rijtje.ts";
import { gemisteVragen, weigermelding } from "./woorden.ts";

/** A row of the slip. Of a row that does not count for this rol it says so: then the rows below keep their place. */
interface Rij {
  naam: string;
  kop: string;
  vraag: PakketVraag;
  inschatting: boolean;
  teltNiet: boolean;
}

export function Briefje(
  { sessie, pakket, meld, ronde, geteld }: Deel & { ronde: Ronde; geteld: () => void },
) {
  const [rol, zetRol] = useState<RolId | null>(null);
  const [rijtje, zetRijtje] = useState("");
  const [melding, zetMelding] = useState("");
  const veld = useRef<HTMLInputElement>(null);
  const alle = vragenVan(sessie, pakket);
  // A slip holds all vragen, also when a short gesprek asks three: the numbers are those of the slip.
  const opPapier = pakket.vragen.map(({ id }) => id);
  const rijen: Rij[] = [
    ...alle.filter((vraag) => ronde === 1 || sessie.onderwerpen.includes(vraag.id)).map((vraag) => ({
      naam: `briefje-${vraag.id}`,
      kop: `Vraag ${opPapier.indexOf(vraag.id) + 1}: ${vraag.kort}`,
      vraag,
      inschatting: false,
      teltNiet: false,
    })),
    ...alle.filter((vraag) => ronde === 1 && vraag.inschatting).map((vraag) => ({
      naam: `inschatting-${vraag.id}`,
      kop: `Inschatting: wat vullen ${meervoud(vraag, pakket)} in bij ‘${vraag.kort}’?`,
      vraag,
      inschatting: true,
      // Nobody predicts their own rol.
      teltNiet: vraag.inschatting === rol,
    })),
  ];
  const antwoorden = uitRijtje(rijtje, rijen.length);

  function antwoordOp(id: string, inschatting: boolean): Antwoord {
    const plaats = rijen.findIndex((rij) =>
      rij.vraag.id === id && rij.inschatting === inschatting && !rij.teltNiet
    );
    return antwoorden[plaats] ?? null;
  }

  function tel(event: Event): void {
    event.preventDefault();
    veld.current?.focus();
    if (!rol) return zetMelding("Kies eerst uit welke doos het briefje komt: de rol.");
    const inhoud = {
      rol,
      antwoorden: sessie.vragen.map((vraag) => antwoordOp(vraag, false)),
      inschattingen: sessie.metInschatting.map((vraag) => antwoordOp(vraag, true)),
    };
    const reden = meld({ soort: "antwoorden", ronde, inhoud, nonce: null });
    if (reden) return zetMelding(weigermelding(reden, ronde));
    zetRijtje("");
    geteld();
    const gemist = ronde === 2
      ? gemisteVragen(afwijking(sessie, inhoud.antwoorden), opPapier, "Op dit briefje")
      : "";
    zetMelding(`Het briefje is geteld. Het formulier is weer leeg.${gemist}`);
  }

  return (
    <form class="l-briefje" onSubmit={tel}>
      {ronde === 2 && (
        <p class="g-let-op">
          Is op een briefje een andere vraag ingevuld dan hieronder? Tel het dan niet. Zeg in de zaal: ‘Eén
          briefje gaat over andere vragen. Is het van u? Vul een nieuw in.’ U hoeft niet te weten van wie het
          is.
        </p>
      )}
      <fieldset>
        <legend>Uit de doos van</legend>
        {ROLLEN.map((mogelijk) => (
          <label class="l-tik" key={mogelijk}>
            <input
              type="radio"
              name="briefje-rol"
              checked={rol === mogelijk}
              onChange={() => zetRol(mogelijk)}
              // Who taps goes on with the slip; who chooses with the arrows of a keyboard may not be done yet.
              onClick={({ detail }) => detail > 0 && veld.current?.focus()}
            />
            <Rolvorm rol={mogelijk} /> {mogelijk === "anders" ? "iets anders" : pakket.rollen[mogelijk].naam}
          </label>
        ))}
      </fieldset>
      <label class="g-label" for="rijtje">De kruisjes op het briefje</label>
      <div class="l-code__regel">
        <input
          ref={veld}
          id="rijtje"
          class="g-veld l-code__veld"
          value={rijtje}
          inputMode="numeric"
          autocomplete="off"
          aria-describedby="rijtje-uitleg"
          onInput={(event) => {
            // What the field shows is what it holds, also when that stays the same.
            event.currentTarget.value = alsRijtje(event.currentTarget.value, rijen.length);
            zetRijtje(event.currentTarget.value);
            zetMelding("");
          }}
        />
        <button type="submit" class="mt-knop mt-knop--hoofd">Tel dit briefje</button>
      </div>
      {rijtje && (
        <ol class="l-rijtje" aria-hidden="true">
          {rijen.slice(0, rijtje.length).map(({ vraag, naam }, plaats) => (
            <li key={naam}>{antwoorden[plaats] ? vraag.antwoorden[antwoorden[plaats]] : "overgeslagen"}</li>
          ))}
        </ol>
      )}
      <p role="status" class="l-antwoord">{melding}</p>
      <p class="g-zacht" id="rijtje-uitleg">
        Typ voor elke regel hieronder het nummer van de kolom: 1 is links, 5 is rechts. Geen kruisje? Typ een
        0. Druk daarna op Enter. Of tik hieronder aan waar de kruisjes staan.
      </p>
      {rijen.map((rij, plaats) => (
        <Regel
          key={rij.naam}
          rij={rij}
          gekozen={antwoorden[plaats] ?? null}
          kies={(code) => {
            zetRijtje(metAntwoord(rijtje, plaats, code));
            zetMelding("");
          }}
        />
      ))}
      <p class="g-zacht">
        Telt een ander de briefjes eerst op papier? Gebruik het{" "}
        <a href="telformulier.html" target="_blank" rel="noopener">telformulier</a>. Daarop staat hoe u het
        daarna intypt.
      </p>
    </form>
  );
}

function meervoud(vraag: PakketVraag, pakket: Sessiepakket): string {
  return pakket.rollen[vraag.inschatting ?? "anders"].meervoud;
}

interface RegelProps {
  rij: Rij;
  gekozen: Antwoord;
  kies: (code: Antwoord) => void;
}

function Regel({ rij, gekozen, kies }: RegelProps) {
  if (rij.teltNiet) return <p class="g-zacht">{rij.kop} Telt niet mee: het is de eigen rol.</p>;
  return (
    <fieldset class="l-briefje__vraag">
      <legend>{rij.kop}</legend>
      {ANTWOORDCODES.map((code) => (
        <label class="l-tik" key={code}>
          <input type="radio" name={rij.naam} checked={gekozen === code} onChange={() => kies(code)} />
          <Antwoordteken code={code} /> {rij.vraag.antwoorden[code]}
        </label>
      ))}
      <label class="l-tik l-tik--leeg">
        <input type="radio" name={rij.naam} checked={gekozen === null} onChange={() => kies(null)} />
        Geen kruisje
      </label>
    </fieldset>
  );
}
