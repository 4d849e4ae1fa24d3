/** The page with the vragen of a voorstel: a reader switches between the words of the rollen. */
import { render } from "preact";
import { useState } from "preact/hooks";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { type RolId, woordenVoor } from "../gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import { leesSessiepakket } from "../contract/sessiepakket.ts";
import { Antwoordteken, Rolvorm, Waardeteken } from "../gedeeld/tekens.tsx";

function Rolkeuze(
  { pakket, gekozen, kies }: { pakket: Sessiepakket; gekozen: RolId; kies: (rol: RolId) => void },
) {
  return (
    <fieldset class="mt-segment">
      <legend class="mt-segment__legend">Ik lees als</legend>
      <div class="mt-segment__options">
        {ROLLEN.map((rol) => (
          <div class="mt-segment__option" key={rol}>
            <input
              class="mt-segment__input"
              type="radio"
              name="rol"
              id={`rol-${rol}`}
              checked={rol === gekozen}
              onChange={() => kies(rol)}
            />
            <label class="mt-segment__label" for={`rol-${rol}`}>
              <Rolvorm rol={rol} />
              {rol === "anders" ? "iets anders" : pakket.rollen[rol].naam}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Vraagkaart(
  { vraag, nummer, pakket, rol }: { vraag: PakketVraag; nummer: number; pakket: Sessiepakket; rol: RolId },
) {
  const woorden = woordenVoor(vraag, rol);
  return (
    <li>
      <article class="mt-vraag">
        <p class="mt-vraag__kicker">
          <span>Vraag {nummer} van {pakket.vragen.length}</span>
          <span class={`mt-waarde mt-waarde--${vraag.waarde}`}>
            <Waardeteken waarde={vraag.waarde} />
            {pakket.waarden[vraag.waarde]}
          </span>
        </p>
        <h2>{woorden.vraag}</h2>
        {woorden.denkAan && <p class="mt-why">{woorden.denkAan}</p>}
        <ul class="mt-answers mt-answers--row">
          {ANTWOORDCODES.map((code) => (
            <li class="mt-answer" key={code}>
              <Antwoordteken code={code} />
              <span class="mt-answer__label">{vraag.antwoorden[code]}</span>
            </li>
          ))}
        </ul>
        <p class="mt-source">{vraag.reden}</p>
      </article>
    </li>
  );
}

function Vragenpagina({ pakket }: { pakket: Sessiepakket }) {
  const [rol, kies] = useState<RolId>("raadslid");
  return (
    <>
      <Rolkeuze pakket={pakket} gekozen={rol} kies={kies} />
      <ol class="mt-vragenlijst" role="list">
        {pakket.vragen.map((vraag, index) => (
          <Vraagkaart key={vraag.id} vraag={vraag} nummer={index + 1} pakket={pakket} rol={rol} />
        ))}
      </ol>
    </>
  );
}

const plek = document.getElementById("vragenpagina");
const gegevens = document.getElementById("sessiepakket")?.textContent;
if (plek && gegevens) {
  // What stands there is for who has no script; the app shows the same in its place.
  plek.replaceChildren();
  render(<Vragenpagina pakket={leesSessiepakket(gegevens)} />, plek);
}
