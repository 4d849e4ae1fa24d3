/** The amounts and dates in a text, to be looked at by who fills in the form: found, and not understood. */
import { MAANDEN } from "../contract/contract.ts";

export interface Stuk {
  tekst: string;
  soort: "gewoon" | "bedrag" | "datum";
}

const GETAL = String.raw`\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d+)?`;
const MAAL = String.raw`(?:miljoen|miljard|mln|mld|ton|duizend|k)\b`;
const TELWOORD = String.raw`(?:een|één|anderhalf|anderhalve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)`;
const MAAND = `(?:${MAANDEN.join("|")})`;

const BEDRAG = [
  String.raw`(?:[-\u2212]\s*)?(?:€|\bEUR\b)\s*[-\u2212]?(?:${GETAL})(?:,-{1,2})?(?:\s*${MAAL})?`,
  String.raw`\b(?:${GETAL})(?:,-{1,2})?\s*(?:${MAAL}\s*)?(?:euro|eur)\b`,
  String.raw`\b(?:${GETAL})\s*(?:miljoen|miljard|mln|mld)\b`,
  String.raw`\b${TELWOORD}\s+(?:miljoen|miljard|ton)(?:\s+euro)?\b`,
].join("|");
const DATUM = [
  String.raw`\b\d{1,2}\s+${MAAND}(?:\s+\d{4})?\b`,
  String.raw`\b${MAAND}\s+\d{4}\b`,
  String.raw`\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b`,
  String.raw`\b20\d\d\b(?![.,]\d)`,
].join("|");
const ALLES = new RegExp(`(?<bedrag>${BEDRAG})|(?<datum>${DATUM})`, "giu");

/** The whole text in pieces, in order. */
export function gemarkeerd(tekst: string): Stuk[] {
  const stukken: Stuk[] = [];
  let tot = 0;
  for (const gevonden of tekst.matchAll(ALLES)) {
    if (gevonden.index > tot) stukken.push({ tekst: tekst.slice(tot, gevonden.index), soort: "gewoon" });
    stukken.push({ tekst: gevonden[0], soort: gevonden.groups!["bedrag"] ? "bedrag" : "datum" });
    tot = gevonden.index + gevonden[0].length;
  }
  if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot), soort: "gewoon" });
  return stukken;
}

/** Only what is found, each once. */
export function teZien(tekst: string): Stuk[] {
  const gevonden = gemarkeerd(tekst).filter(({ soort }) => soort !== "gewoon");
  return [...new Map(gevonden.map((stuk) => [stuk.tekst, stuk])).values()];
}
