/**
 * What the two windows say to each other. From a folder every file has the origin "null", so the target can't be
 * named; who receives a message looks at who sent it.
 */
import type { Zaalbeeld } from "./zaalbeeld.ts";

const VAN = "maatwerktoets";

export type Bericht =
  /** What to show; null when nothing is led any more: then nothing of the gesprek stays on the screen. */
  | { soort: "beeld"; beeld: Zaalbeeld | null }
  /** The room's window asks what to show: when it opens, and again after the other one was reloaded. */
  | { soort: "vraag" }
  /** A presenter's remote works in the window that was touched last. */
  | { soort: "blader"; naar: 1 | -1 };

export function stuur(venster: Window | null, bericht: Bericht): void {
  if (venster && !venster.closed) venster.postMessage({ van: VAN, ...bericht }, "*");
}

/** The message in what was received; null for what is none of ours. */
export function leesBericht(data: unknown): Bericht | null {
  if (typeof data !== "object" || data === null || (data as { van?: unknown }).van !== VAN) return null;
  return data as Bericht;
}

/** Which way a key leafs: those of a presenter's remote. */
export function bladerrichting(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  // In a text these keys belong to the text.
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) return null;
  return event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : null;
}
