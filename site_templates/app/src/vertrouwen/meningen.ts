/**
 * Finds texts that give an opinion to people of one rol. The patterns are those of the build, `meningen.json`;
 * `toets/vertrouwen/meningen.py` says how they are read.
 */
import meningen from "../../../gedeeld/meningen.json" with { type: "json" };

/** Whether the text names the rol that has these names, and says somewhere what people think or want. */
export function geeftMening(tekst: string, namen: readonly string[]): boolean {
  // Only letters, digits and spaces are left of a name, so it needs no escaping.
  const rol = namen.map(woorden).join("|");
  const gevuld = (patroon: string) =>
    patroon.replaceAll("{wie}", meningen.wie).replaceAll("{rol}", `(?:${rol})`);
  const gezegd = woorden(tekst);
  if (!alsWoorden([rol]).test(gezegd)) return false;
  const over = gezegd.replaceAll(alsWoorden(meningen.geen_mening.map(gevuld)), "$1.");
  return alsWoorden(meningen.soorten.flatMap(({ patronen }) => patronen.map(gevuld))).test(over);
}

/** Whether the text says how many people chose an answer, which a verslag never does. */
export function teltAntwoorden(tekst: string): boolean {
  return alsWoorden(meningen.tellen.patronen).test(woorden(tekst));
}

/**
 * One pattern for all, which matches whole words, each with the space before it as its only group (no lookbehind: that
 * is a mistake in Safari before 16.4). A new one each time: with the flag g it keeps its place.
 */
function alsWoorden(patronen: readonly string[]): RegExp {
  return new RegExp(String.raw`(^| )(?:${patronen.join("|")})(?!\S)`, "gu");
}

function woorden(tekst: string): string {
  return (tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
