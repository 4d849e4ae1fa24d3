/** What may be published of the answers, in pages that the room can read from the back. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { type Bundel, gebundeld, publicatie } from "./publicatie.ts";
import type { Sessie } from "./sessie.ts";

/** Two stand beside each other: how many letters fit on a line of one, and how many lines on the screen. */
const LETTERS = 30;
const REGELS = 12;
const NAAST = 2;

/** The pages, in order; one that says that nothing goes out, where nothing does. */
export function antwoordbladen(sessie: Sessie, pakket: Sessiepakket): Bundel[][] {
  const bundels = gebundeld(publicatie(sessie, pakket).groepsantwoorden, sessie, pakket);
  return bundels.length ? inBladen(bundels) : [[]];
}

function inBladen(bundels: readonly Bundel[]): Bundel[][] {
  const bladen: Bundel[][] = [];
  let over = 0;
  for (let begin = 0; begin < bundels.length; begin += NAAST) {
    const rij = bundels.slice(begin, begin + NAAST);
    const nodig = Math.max(...rij.map(regels));
    if (nodig > over) {
      bladen.push([]);
      over = REGELS;
    }
    bladen.at(-1)!.push(...rij);
    over -= nodig;
  }
  return bladen;
}

/** How many lines one takes: its heading, and what is said. */
function regels({ kop, regels }: Bundel): number {
  return [kop, ...regels].reduce((som, tekst) => som + Math.ceil(tekst.length / LETTERS), 0);
}
