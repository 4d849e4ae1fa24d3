/** How words, lists and times read in Dutch. */
import { MAANDEN } from "./contract.ts";

export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as in the middle of a sentence. An abbreviation keeps its capitals. */
export function kleineLetter(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1)}`;
}

const DAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

/** "maandag 23 november om 21:05". The browser's own words for a date cost a slow device a tenth of a second. */
export function dagEnTijd(moment: number): string {
  const dag = new Date(moment);
  return `${DAGEN[dag.getDay()]} ${dag.getDate()} ${MAANDEN[dag.getMonth()]} om ${kloktijd(moment)}`;
}

/** "november 2026", of "2026-11". */
export function maandnaam(maand: string): string {
  const [jaar, nummer] = maand.split("-").map(Number);
  return `${MAANDEN[nummer! - 1]} ${jaar}`;
}

/** The time in hours and minutes, as on a clock on the wall. */
export function kloktijd(moment: number): string {
  const nu = new Date(moment);
  return [nu.getHours(), nu.getMinutes()].map((deel) => String(deel).padStart(2, "0")).join(":");
}
