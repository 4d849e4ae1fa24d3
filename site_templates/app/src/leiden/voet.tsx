/** The bar that stays in sight: back, and what comes next. */
import { naast, type Plek, plekVan } from "../sessie/bladen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";
import { stapnaam } from "./woorden.ts";

interface Props {
  sessie: Sessie;
  pakket: Sessiepakket;
  blader: (richting: 1 | -1) => void;
}

export function Voet({ sessie, pakket, blader }: Props) {
  const hier = plekVan(sessie);
  const verder = naast(sessie, hier, 1);
  return (
    <footer class="l-voet">
      <button
        type="button"
        class="mt-knop"
        disabled={!naast(sessie, hier, -1)}
        onClick={() => blader(-1)}
      >
        Terug
      </button>
      {verder && (
        <button
          type="button"
          class={`mt-knop${isNietAf(sessie) ? "" : " mt-knop--hoofd"}`}
          onClick={() => blader(1)}
        >
          {naam(verder, sessie, pakket)}
        </button>
      )}
      {sessie.stap === "afsluiten" && !sessie.afgerond && (
        <button type="button" class="mt-knop" onClick={naarKlaar}>
          Volgende: wat mag naar buiten?
        </button>
      )}
    </footer>
  );
}

/** Whether the step still asks for something itself: then that is what stands out, and not this bar. */
function isNietAf(sessie: Sessie): boolean {
  if (sessie.stap === "afsluiten") return true;
  return sessie.stap === "naast-elkaar" && sessie.onderwerpen.length < maxOnderwerpen(sessie);
}

function naam({ stap, blad }: Plek, sessie: Sessie, pakket: Sessiepakket): string {
  if (stap !== sessie.stap) return `Volgende: ${stapnaam(pakket, stap)}`;
  switch (stap) {
    case "verhaal":
      return "Volgende: het vervolg van het verhaal";
    case "naast-elkaar": {
      const vraag = pakket.vragen.find(({ id }) => id === sessie.onderwerpen[blad - 1]);
      return `Volgend onderwerp: ${vraag?.kort}`;
    }
    default:
      return "Toon de opbrengst op het scherm";
  }
}

/** The end of the second ronde asks a question first, so the bar leads to it and does not answer it. */
function naarKlaar(): void {
  document.querySelector<HTMLButtonElement>("#klaar button")?.focus();
}
