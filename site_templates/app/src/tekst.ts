/** How words, lists and times read in Dutch. */

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

/** "maandag 23 november om 21:05". */
export function dagEnTijd(moment: number): string {
  const dag = new Date(moment).toLocaleDateString("nl-NL", {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  return `${dag} om ${kloktijd(moment)}`;
}

/** The time in hours and minutes, as on a clock on the wall. */
export function kloktijd(moment: number): string {
  return new Date(moment).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}
