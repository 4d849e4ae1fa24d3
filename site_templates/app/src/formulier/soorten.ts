/** Kinds of measure that the words of a beslispunt point to: the same as `toets/beginnen/importeren/soorten.py`. A person decides. */
import WOORDEN from "../../../gedeeld/soortwoorden.json" with { type: "json" };

const LETTERS = String.raw`[\p{L}\p{N}_]*`;
const ZOEK = new Map(
  Object.entries(WOORDEN).map((
    [soort, woorden],
  ) => [soort, new RegExp(`${LETTERS}(?:${woorden})${LETTERS}`, "iu")]),
);

/** The kinds among these that the text points to, with the word that does so. */
export function soortenIn(tekst: string, bekend: string[]): Map<string, string> {
  const gevonden = bekend.flatMap((soort): [string, string][] => {
    const woord = ZOEK.get(soort)?.exec(tekst)?.[0];
    return woord ? [[soort, woord]] : [];
  });
  return new Map(gevonden);
}
