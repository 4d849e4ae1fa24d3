/**
 * A paper slip as the row of digits that stands for its crosses, from top to bottom: the number of the column, or a 0
 * where there is no cross. Who types it needs no mouse and no look at the screen.
 */
import { ANTWOORDCODES } from "../contract/contract.ts";
import type { Antwoord } from "../code/antwoordcode.ts";

/** Only what is a column of a slip, and no more of it than the slip has rows. */
export function alsRijtje(tekst: string, rijen: number): string {
  return tekst.replace(/[^0-9]/g, "").replace(/[6-9]/g, "").slice(0, rijen);
}

/** The answer on each row of the slip; what is not typed yet is skipped. */
export function uitRijtje(rijtje: string, rijen: number): Antwoord[] {
  return Array.from({ length: rijen }, (_, rij) => ANTWOORDCODES[Number(rijtje[rij] ?? 0) - 1] ?? null);
}

/** The same slip with another answer on one row; rows before it that were not typed yet are skipped. */
export function metAntwoord(rijtje: string, rij: number, antwoord: Antwoord): string {
  const cijfer = antwoord === null ? "0" : String(ANTWOORDCODES.indexOf(antwoord) + 1);
  return rijtje.slice(0, rij).padEnd(rij, "0") + cijfer + rijtje.slice(rij + 1);
}
