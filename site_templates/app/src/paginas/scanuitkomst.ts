/** What the answers of a quickscan say. */

export type Antwoord = "ja" | "nee" | null;

export type Uitkomst =
  | { soort: "leeg" }
  | { soort: "bezig"; nog: number }
  | { soort: "klaar"; ja: number; advies: number };

/** `grenzen` holds from how many times yes each advice holds, from few to many; the first holds from 0. */
export function uitkomst(antwoorden: readonly Antwoord[], grenzen: readonly number[]): Uitkomst {
  const nog = antwoorden.filter((antwoord) => antwoord === null).length;
  if (nog === antwoorden.length) return { soort: "leeg" };
  if (nog > 0) return { soort: "bezig", nog };
  const ja = antwoorden.filter((antwoord) => antwoord === "ja").length;
  return { soort: "klaar", ja, advies: grenzen.findLastIndex((vanaf) => vanaf <= ja) };
}
