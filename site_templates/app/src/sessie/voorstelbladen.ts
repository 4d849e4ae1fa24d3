/** What the room reads of the voorstel, in pages that can be read from the back: one, where all of it fits on one. */
import type { Sessiepakket } from "../contract/pakket.d.ts";

/** The parts of a page, from top to bottom. */
export type Voorsteldeel = "kern" | "vast" | "open";

/** How many letters fit on a line of the room's screen and on one of half of it, and how many lines on the screen. */
const LETTERS = 58;
const LETTERS_HALF = 27;
const REGELS = 12;

export function voorstelbladen({ voorstel }: Pick<Sessiepakket, "voorstel">): Voorsteldeel[][] {
  const { titel, kern, oefenmateriaal, ligt_al_vast, nog_te_kiezen } = voorstel;
  const boven = regels([titel, kern], LETTERS) + (oefenmateriaal ? 2 : 1);
  const naast = Math.max(...[ligt_al_vast, nog_te_kiezen].map((zinnen) => 1 + regels(zinnen, LETTERS_HALF)));
  if (boven + naast <= REGELS) return [["kern", "vast", "open"]];
  return naast <= REGELS ? [["kern"], ["vast", "open"]] : [["kern"], ["vast"], ["open"]];
}

function regels(teksten: readonly string[], letters: number): number {
  return teksten.reduce((som, tekst) => som + Math.ceil(tekst.length / letters), 0);
}
