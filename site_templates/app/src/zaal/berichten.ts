/**
 * What the two windows say to each other, and to nobody else: each looks at where a message is from and who sent it.
 *
 * From a folder every file has the origin "null". Then no target can be named, and who sent it is all there is to see.
 */
import { een, met, of } from "../apparaat/vorm.ts";
import type { Zaalbeeld } from "./zaalbeeld.ts";

const VAN = "maatwerktoets";

export type Bericht =
  /** Null when there is nothing to show any more: the gesprek was stopped or wiped. */
  | { soort: "beeld"; beeld: Zaalbeeld | null }
  /** The room's window asks what to show: when it opens, and again after the other one was reloaded. */
  | { soort: "vraag" }
  /** A presenter's remote works in the window that was touched last. */
  | { soort: "blader"; naar: 1 | -1 };

/** A message as it was received: what the picture is, the window that shows it finds out. */
export type Ontvangen = Exclude<Bericht, { soort: "beeld" }> | { soort: "beeld"; beeld: unknown };

const EEN_BERICHT = of(
  met({ van: een(VAN), soort: een("beeld") }),
  met({ van: een(VAN), soort: een("vraag") }),
  met({ van: een(VAN), soort: een("blader"), naar: een(1, -1) }),
);

/** Say this to a window, as long as it shows a page of this site. */
export function stuur(venster: Window | null, bericht: Bericht): void {
  if (venster && !venster.closed) venster.postMessage({ van: VAN, ...bericht }, doel(self.origin));
}

/** Where a message may arrive, from a page of this origin. */
export function doel(eigen: string): string {
  return eigen === "null" ? "*" : eigen;
}

/** The message that a page of our own origin sent; null for any other, and for what is no message. */
export function leesBericht(
  { data, origin }: { data: unknown; origin: string },
  eigen: string,
): Ontvangen | null {
  return origin === eigen && EEN_BERICHT(data) ? data as Ontvangen : null;
}

/** Which way a key leafs: those of a presenter's remote. */
export function bladerrichting(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  // In a text these keys belong to the text; where nothing is typed yet they don't.
  if (event.target instanceof HTMLTextAreaElement && event.target.value) return null;
  if (event.target instanceof HTMLSelectElement) return null;
  return event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : null;
}
