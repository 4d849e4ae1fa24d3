/** The bar that stays in sight: back, and what comes next. */
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { naast, type Plek, plekVan, slotbladen } from "../sessie/bladen.ts";
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
  const verder = naast(sessie, hier, 1, pakket.gemeente);
  return (
    <footer class="l-voet">
      <button
        type="button"
        class="mt-knop"
        disabled={!naast(sessie, hier, -1, pakket.gemeente)}
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
      {sessie.stap === "afsluiten" && vultOpnieuwIn(sessie) && (
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
    case "naast-elkaar": {
      const vraag = pakket.vragen.find(({ id }) => id === sessie.onderwerpen[blad - 1]);
      return `Volgend onderwerp: ${vraag?.kort}`;
    }
    case "opbrengst":
      return "Volgende: wie hebben we gemist?";
    default:
      return naamVanSlotblad(slotbladen(sessie, pakket.gemeente), blad);
  }
}

function naamVanSlotblad(bladen: ReturnType<typeof slotbladen>, blad: number): string {
  if (bladen[blad] === "antwoorden") return "Toon op het scherm wat naar buiten gaat";
  const nummer = blad - bladen.indexOf("opbrengst") + 1;
  return nummer === 1 ? "Toon de opbrengst op het scherm" : `Toon blad ${nummer} van de opbrengst`;
}

/** The end of the second ronde asks a question first: the bar asks it, and brings it into sight when it is asked already. */
function naarKlaar(): void {
  const plek = document.querySelector<HTMLElement>("#klaar");
  plek?.scrollIntoView({ block: "center" });
  const vraag = plek?.querySelector<HTMLElement>("[role=group]");
  if (vraag) vraag.focus({ preventScroll: true });
  else plek?.querySelector("button")?.click();
}
