/**
 * The words of what someone types, as the index has them: without accents and endings, an amount as one number.
 *
 * `toets/gedeeld/zoektermen.py` does the same with the pages; `tests/vectors/zoeken.json` holds both equal.
 */
import regels from "../../../gedeeld/zoeken.json" with { type: "json" };

const OVERSLAAN = new Set(regels.overslaan.split(" "));
const STAM = regels.stam.map(([patroon, blijft]) => [new RegExp(patroon!), blijft!] as const);
const NULLEN = new Map(Object.entries(regels.nullen));
const WOORD =
  /(\d+(?:\.\d{3})+)(?:,(?:-|\d\d(?!\d)))?(?![\da-z])|\d+,\d+(?![\da-z])|[a-z0-9]+(?:-[a-z0-9]+)*/g;
const GETAL = /^(\d{1,6})(?:,(\d{1,5}))?$/;
const KORTSTE = 4;

/** The text without accents, in small letters. */
export function vouw(tekst: string): string {
  return tekst.normalize("NFKD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase();
}

/** The words as they stand there; an amount as one number: `2.200.000` and `2,2 miljoen` alike. */
export function woorden(tekst: string): string[] {
  const gevonden: string[] = [];
  for (const [alles, heel] of vouw(tekst).matchAll(WOORD)) {
    const woord = heel ? heel.replaceAll(".", "") : alles;
    const nullen = NULLEN.get(woord);
    const [, geheel, rest] = (nullen && GETAL.exec(gevonden.at(-1) ?? "")) || [];
    if (nullen && geheel) gevonden[gevonden.length - 1] = geheel + (rest ?? "").padEnd(nullen, "0");
    else gevonden.push(woord);
  }
  return gevonden;
}

/** Every word of the text that says something, without its ending. Of a word with a hyphen: its parts and the whole. */
export function termen(tekst: string): string[] {
  return woorden(tekst).flatMap((woord) => {
    const delen = woord.split("-");
    return (delen.length > 1 ? [...delen, delen.join("")] : delen).filter(telt).map(stam);
  });
}

/** Whether the word says something: a single letter doesn't, and neither do words such as *het* and *van*. */
export function telt(woord: string): boolean {
  return !OVERSLAAN.has(woord) && (woord.length > 1 || /\d/.test(woord));
}

/** The word without its ending. */
export function stam(woord: string): string {
  if (woord.length < KORTSTE || /[^a-z]/.test(woord)) return woord;
  return STAM.reduce((over, [patroon, blijft]) => over.replace(patroon, blijft), woord);
}
