/** What the answers of a quickscan say. */

export type Antwoord = "ja" | "nee" | null;

export type Uitkomst =
  | { soort: "leeg" }
  | { soort: "bezig"; nog: number }
  | { soort: "niet"; vraag: number }
  | { soort: "klaar"; ja: number; advies: number };

/**
 * `grenzen` holds from how many times yes each advice holds, from few to many; the first holds from 0. `beslissend`: at
 * which vragen one no is enough, whatever the others say.
 */
export function uitkomst(
  antwoorden: readonly Antwoord[],
  grenzen: readonly number[],
  beslissend: readonly boolean[],
): Uitkomst {
  const vraag = antwoorden.findIndex((antwoord, index) => antwoord === "nee" && beslissend[index]);
  if (vraag >= 0) return { soort: "niet", vraag };
  const nog = antwoorden.filter((antwoord) => antwoord === null).length;
  if (nog === antwoorden.length) return { soort: "leeg" };
  if (nog > 0) return { soort: "bezig", nog };
  const ja = antwoorden.filter((antwoord) => antwoord === "ja").length;
  return { soort: "klaar", ja, advies: grenzen.findLastIndex((vanaf) => vanaf <= ja) };
}
