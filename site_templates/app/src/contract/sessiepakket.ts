/** Reads the sessiepakket that stands in the page: the only data the app gets. */
import type { MINUTEN_KORT, MINUTEN_LANG } from "./contract.ts";
import type { Sessiepakket } from "./pakket.d.ts";

/** How long a gesprek can take, in minutes. */
export type Minuten = typeof MINUTEN_LANG | typeof MINUTEN_KORT;

export const FORMAT: Sessiepakket["format"] = "sessiepakket/1";

/** The sessiepakket in a text. Throws when the text is of another format: then page and script don't belong together. */
export function leesSessiepakket(text: string): Sessiepakket {
  const pakket: { format?: unknown } = JSON.parse(text);
  if (pakket.format !== FORMAT) throw new Error(`expected ${FORMAT}, found ${String(pakket.format)}`);
  return pakket as Sessiepakket;
}
