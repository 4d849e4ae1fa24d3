/**
 * Whether a text may be on the room's screen. What is about somebody for certain never is; what may be waits until the
 * facilitator looked at it. A text that changes is another text, so that is looked at again.
 */
import { zonderGemeente } from "../vertrouwen/gemeentenaam.ts";
import { vind } from "../vertrouwen/persoonsgegevens.ts";

/** `nee`: change it first. `vraagt`: perhaps it is about somebody, and nobody said that it is not. */
export type Oordeel = "ja" | "vraagt" | "nee";

/** `getoond` are the texts that the facilitator looked at, and let the room see; `gemeente` its names. */
export function oordeel(tekst: string, getoond: readonly string[], gemeente: readonly string[]): Oordeel {
  const vondsten = zonderGemeente(vind(tekst), gemeente);
  if (vondsten.some(({ zeker }) => zeker)) return "nee";
  return vondsten.length === 0 || getoond.includes(tekst.trim()) ? "ja" : "vraagt";
}

export function magTonen(tekst: string, getoond: readonly string[], gemeente: readonly string[]): boolean {
  return oordeel(tekst, getoond, gemeente) === "ja";
}
