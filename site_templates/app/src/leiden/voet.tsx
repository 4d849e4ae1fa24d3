/** The bar that stays in sight: back, and what comes next. */
import type { ComponentChildren } from "preact";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { naast, type Plek, plekVan, type Slotblad, slotbladen } from "../sessie/bladen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";
import { klaarknop, stapnaam } from "./woorden.ts";

interface Props {
  sessie: Sessie;
  pakket: Sessiepakket;
  blader: (richting: 1 | -1) => void;
  /** What stands between the two. */
  children: ComponentChildren;
}

export function Voet({ sessie, pakket, blader, children }: Props) {
  const hier = plekVan(sessie);
  const verder = naast(sessie, hier, 1, pakket);
  return (
    <footer class="l-voet">
      <button
        type="button"
        class="mt-knop"
        disabled={!naast(sessie, hier, -1, pakket)}
        onClick={() => blader(-1)}
      >
        Terug
      </button>
      {children}
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
          {klaarknop(sessie)}
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
    case "voorstel":
      return "Toon de rest van het voorstel";
    case "opbrengst":
      return "Volgende: wie hebben we gemist?";
    default:
      return naamVanSlotblad(slotbladen(sessie, pakket), blad);
  }
}

/** What the button says that leads to the first page of a kind, and to a later one. */
const SLOTBLADEN: Record<Slotblad, { eerste: string; verder: string }> = {
  verschoven: { eerste: "Toon voor en na het gesprek", verder: "van voor en na het gesprek" },
  antwoorden: { eerste: "Toon op het scherm wat naar buiten gaat", verder: "van de antwoorden" },
  opbrengst: { eerste: "Toon de opbrengst op het scherm", verder: "van de opbrengst" },
  hierna: { eerste: "Toon hoe het verder gaat", verder: "van hoe het verder gaat" },
  besloten: { eerste: "Toon wat geheim blijft", verder: "van wat geheim blijft" },
};

function naamVanSlotblad(bladen: ReturnType<typeof slotbladen>, blad: number): string {
  const soort = bladen[blad]!;
  const nummer = blad - bladen.indexOf(soort) + 1;
  const { eerste, verder } = SLOTBLADEN[soort];
  return nummer === 1 ? eerste : `Toon blad ${nummer} ${verder}`;
}

/** The end of the second ronde asks a question: the bar asks it too, and brings it into sight when it is asked already. */
function naarKlaar(): void {
  const plek = document.querySelector<HTMLElement>("#klaar");
  plek?.scrollIntoView({ block: "center" });
  const vraag = plek?.querySelector<HTMLElement>("[role=group]");
  if (vraag) vraag.focus({ preventScroll: true });
  else plek?.querySelector("button")?.click();
}
