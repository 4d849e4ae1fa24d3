/** One paper slip, typed in. It is emptied when it is counted; the rol stays, as slips come in a box per rol. */
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
import { gemisteVragen, weigermelding } from "./woorden.ts";

type Antwoorden = Record<string, Antwoord>;

export function Briefje(
  { sessie, pakket, meld, ronde, geteld }: Deel & { ronde: Ronde; geteld: () => void },
) {
  const [rol, zetRol] = useState<RolId | null>(null);
  const [antwoorden, zetAntwoorden] = useState<Antwoorden>({});
  const [inschattingen, zetInschattingen] = useState<Antwoorden>({});
  const [melding, zetMelding] = useState("");
  const formulier = useRef<HTMLFormElement>(null);
  const alle = vragenVan(sessie, pakket);
  const gevraagd = alle.filter((vraag) => ronde === 1 || sessie.onderwerpen.includes(vraag.id));
  // A slip holds all vragen, also when a short gesprek asks three: the numbers are those of the slip.
  const opPapier = pakket.vragen.map(({ id }) => id);
  // Nobody predicts their own rol.
  const voorspeld = alle.filter((vraag) => ronde === 1 && vraag.inschatting && vraag.inschatting !== rol);

  function tel(event: Event): void {
    event.preventDefault();
    if (!rol) return zetMelding("Kies eerst uit welke doos het briefje komt: de rol.");
    const inhoud = {
      rol,
      antwoorden: sessie.vragen.map((vraag) => antwoorden[vraag] ?? null),
      inschattingen: sessie.metInschatting.map((vraag) =>
        voorspeld.some(({ id }) => id === vraag) ? inschattingen[vraag] ?? null : null
      ),
    };
    const reden = meld({ soort: "antwoorden", ronde, inhoud, nonce: null });
    if (reden) return zetMelding(weigermelding(reden, ronde));
    zetAntwoorden({});
    zetInschattingen({});
    geteld();
    const gemist = ronde === 2
      ? gemisteVragen(afwijking(sessie, inhoud.antwoorden), opPapier, "Op dit briefje")
      : "";
    zetMelding(`Het briefje is geteld. Het formulier is weer leeg.${gemist}`);
    formulier.current?.querySelector<HTMLInputElement>(".l-briefje__vraag input")?.focus();
  }

  return (
    <form class="l-briefje" ref={formulier} onSubmit={tel}>
      <p class="g-zacht">
        Telt een ander de briefjes eerst op papier? Gebruik het{" "}
        <a href="telformulier.html" target="_blank" rel="noopener">telformulier</a>. Daarop staat hoe u het
        daarna intypt.
      </p>
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
            />
            <Rolvorm rol={mogelijk} /> {mogelijk === "anders" ? "iets anders" : pakket.rollen[mogelijk].naam}
          </label>
        ))}
      </fieldset>
      {gevraagd.map((vraag) => (
        <Regel
          key={vraag.id}
          legenda={`Vraag ${opPapier.indexOf(vraag.id) + 1}: ${vraag.kort}`}
          naam={`briefje-${vraag.id}`}
          vraag={vraag}
          gekozen={antwoorden[vraag.id] ?? null}
          kies={(code) => zetAntwoorden({ ...antwoorden, [vraag.id]: code })}
        />
      ))}
      {voorspeld.map((vraag) => (
        <Regel
          key={vraag.id}
          legenda={`Inschatting: wat vullen ${meervoud(vraag, pakket)} in bij ‘${vraag.kort}’?`}
          naam={`inschatting-${vraag.id}`}
          vraag={vraag}
          gekozen={inschattingen[vraag.id] ?? null}
          kies={(code) => zetInschattingen({ ...inschattingen, [vraag.id]: code })}
        />
      ))}
      <button type="submit" class="mt-knop mt-knop--hoofd">Tel dit briefje</button>
      <p role="status" class="l-antwoord">{melding}</p>
    </form>
  );
}

function meervoud(vraag: PakketVraag, pakket: Sessiepakket): string {
  return pakket.rollen[vraag.inschatting ?? "anders"].meervoud;
}

interface RegelProps {
  legenda: string;
  naam: string;
  vraag: PakketVraag;
  gekozen: Antwoord;
  kies: (code: Antwoord) => void;
}

function Regel({ legenda, naam, vraag, gekozen, kies }: RegelProps) {
  return (
    <fieldset class="l-briefje__vraag">
      <legend>{legenda}</legend>
      {ANTWOORDCODES.map((code) => (
        <label class="l-tik" key={code}>
          <input type="radio" name={naam} checked={gekozen === code} onChange={() => kies(code)} />
          <Antwoordteken code={code} /> {vraag.antwoorden[code]}
        </label>
      ))}
      <label class="l-tik l-tik--leeg">
        <input type="radio" name={naam} checked={gekozen === null} onChange={() => kies(null)} />
        Overgeslagen
      </label>
    </fieldset>
  );
}
