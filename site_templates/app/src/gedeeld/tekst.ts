/** How words, lists and times read in Dutch. */
import { MAANDEN } from "../contract/contract.ts";

// What Dutch writes otherwise than letter by letter: as small letters, and at the start of a sentence.
const BEGIN = [["één", "Eén"], ["ij", "IJ"]] as const;

/**
 * The text as at the start of a sentence: "één vraag" becomes "Eén vraag", and "ijs" becomes "IJs". The same as in
 * `toets/gedeeld/tekst.py`: `tests/vectors/tekst.json` holds the two equal.
 */
export function hoofdletter(text: string): string {
  for (const [klein, groot] of BEGIN) {
    if (text.startsWith(klein)) return groot + text.slice(klein.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as in the middle of a sentence. An abbreviation keeps its capitals ("OV-kaart", "A4", "B&W"). */
export function kleineLetter(text: string): string {
  for (const [klein, groot] of BEGIN) {
    const rest = text.slice(groot.length);
    if (text.startsWith(groot) && !/^\p{Lu}/u.test(rest)) return klein + rest;
  }
  return /^\p{Lu}[\p{Lu}0-9&-]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1)}`;
}

const MEESTE_GENOEMD = 12;

/** As `opsomming`; of many only the first: "1, 2, 3 … en nog 918". The same as in `toets/gedeeld/tekst.py`. */
export function opgenoemd(delen: readonly string[]): string {
  const meer = delen.length - MEESTE_GENOEMD;
  return meer > 0 ? `${delen.slice(0, MEESTE_GENOEMD).join(", ")} … en nog ${meer}` : opsomming(delen);
}

const GETALLEN = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");

/** A small number in letters, as a sentence has it; from thirteen on in digits. */
export function getalInWoorden(getal: number): string {
  return GETALLEN[getal] ?? String(getal);
}

/** A number of days, as a sentence has it. */
export function dagenInWoorden(aantal: number): string {
  return `${getalInWoorden(aantal)} ${aantal === 1 ? "dag" : "dagen"}`;
}

const WEEKDAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

/** "maandag 23 november om 21:05". The browser's own words for a date cost a slow device a tenth of a second. */
export function dagEnTijd(moment: number): string {
  const dag = new Date(moment);
  return `${WEEKDAGEN[dag.getDay()]} ${dag.getDate()} ${MAANDEN[dag.getMonth()]} om ${kloktijd(moment)}`;
}

/** A day, a month or a year as it is said: "2019-11-19" as "19 november 2019", "2026-11" as "november 2026". */
export function datumInWoorden(datum: string): string {
  const [jaar, maand, dag] = datum.split("-");
  return [dag && String(Number(dag)), maand && MAANDEN[Number(maand) - 1], String(Number(jaar))].filter(
    Boolean,
  ).join(" ");
}

/** Cents as euros the Dutch way: "€ 50.000", "€ 1.234,50". */
export function inEuro(bedrag: bigint): string {
  const positief = bedrag < 0n ? -bedrag : bedrag;
  const heel = String(positief / 100n).replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = positief % 100n;
  return `${bedrag < 0n ? "−\u00a0" : ""}€\u00a0${heel}${rest ? `,${String(rest).padStart(2, "0")}` : ""}`;
}

/** The time in hours and minutes, as on a clock on the wall. */
export function kloktijd(moment: number): string {
  const nu = new Date(moment);
  return [nu.getHours(), nu.getMinutes()].map((deel) => String(deel).padStart(2, "0")).join(":");
}
