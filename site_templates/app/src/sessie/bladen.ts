/** The pages of a step: what is too much to read from the back at once, the room sees one after the other. */
import { antwoordbladen } from "./antwoordbladen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { isBesloten } from "../gedeeld/bijeenkomst.ts";
import { vultOpnieuwIn } from "./opnieuw.ts";
import { verschovenVragen } from "./publicatie.ts";
import type { Sessie } from "./sessie.ts";
import type { Stap } from "./stappen.ts";
import { voorstelbladen } from "./voorstelbladen.ts";
import { leesbladen } from "./voorlezen.ts";
import { STAPPEN } from "../contract/contract.ts";

export interface Plek {
  stap: Stap;
  /** Which page of the step the room sees. */
  blad: number;
}

/** How many pages a step has, as things stand. */
export function aantalBladen(sessie: Sessie, stap: Stap, pakket: Sessiepakket): number {
  switch (stap) {
    case "voorstel":
      return voorstelbladen(pakket).length;
    case "naast-elkaar":
      // All answers first, then each topic that was chosen.
      return sessie.onthuld ? 1 + sessie.onderwerpen.length : 1;
    case "opbrengst":
      // The points, and then what they leave out.
      return 2;
    case "afsluiten":
      return vultOpnieuwIn(sessie) ? 1 : slotbladen(sessie, pakket).length;
    default:
      return 1;
  }
}

export type Slotblad = "verschoven" | "antwoorden" | "opbrengst" | "hierna" | "besloten";

/**
 * The pages of the end: what moved, per topic where that can be shown, then the answers and all that was written down,
 * and how it goes on. Behind
 * closed doors nothing goes out, and one page says so.
 */
export function slotbladen(sessie: Sessie, pakket: Sessiepakket): Slotblad[] {
  if (isBesloten(sessie)) return ["besloten"];
  const opgeschreven = Math.max(1, leesbladen(sessie, pakket.gemeente).length);
  return [
    ...keer(verschovenVragen(sessie).length, "verschoven"),
    ...keer(antwoordbladen(sessie, pakket).length, "antwoorden"),
    ...keer(opgeschreven, "opbrengst"),
    "hierna",
  ];
}

function keer(aantal: number, blad: Slotblad): Slotblad[] {
  return Array<Slotblad>(aantal).fill(blad);
}

/** On which page of the end the room reads this piece of what was written down; null where it reads it nowhere. */
export function leesbladVan(sessie: Sessie, stuk: string, pakket: Sessiepakket): number | null {
  const eerste = slotbladen(sessie, pakket).indexOf("opbrengst");
  const blad = leesbladen(sessie, pakket.gemeente)
    .findIndex((stukken) => stukken.some(({ naam }) => naam === stuk));
  return eerste < 0 || blad < 0 ? null : eerste + blad;
}

/** Where the gesprek is: next to each other, a topic is a page. */
export function plekVan({ stap, blad, onderwerpen, besproken }: Sessie): Plek {
  if (stap !== "naast-elkaar") return { stap, blad };
  return { stap, blad: besproken ? 1 + onderwerpen.indexOf(besproken.vraag) : 0 };
}

/** The place next to this one in the walk through a gesprek; null at its begin and its end. */
export function naast(
  sessie: Sessie,
  { stap, blad }: Plek,
  richting: 1 | -1,
  pakket: Sessiepakket,
): Plek | null {
  const ander = blad + richting;
  if (ander >= 0 && ander < aantalBladen(sessie, stap, pakket)) return { stap, blad: ander };
  const doel = STAPPEN[STAPPEN.indexOf(stap) + richting];
  if (!doel) return null;
  return { stap: doel, blad: richting === 1 ? 0 : aantalBladen(sessie, doel, pakket) - 1 };
}
