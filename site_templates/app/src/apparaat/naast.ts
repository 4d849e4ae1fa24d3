/** Hands what is kept to the disk, in order, while the page goes on. */
import type { Schijf } from "./schijf.ts";

/**
 * What became of all that was handed over: the disk has it, it could not be written now, or this browser never wrote
 * anything there, so that nothing of this page can stand there.
 */
export type Schijfstand = "staat-er" | "mislukt" | "geen";

export interface Naast {
  /** From now on this text, or nothing, stands under a key. */
  leg(sleutel: string, tekst: string | null): void;
  /** Resolves once the disk has all that was handed over so far, or could not take it. */
  opSchijf(): Promise<Schijfstand>;
}

/**
 * One write at a time, each with all that came in meanwhile: who types fast waits for no disk, and a slow disk is asked
 * no more than it can do. What could not be written is tried again with the next.
 */
export function naastSchijf(schijf: Schijf): Naast {
  let wacht = new Map<string, string | null>();
  let bezig: Promise<Schijfstand> | null = null;
  let ooit = false;

  async function schrijf(): Promise<Schijfstand> {
    while (wacht.size) {
      const nu = wacht;
      wacht = new Map();
      try {
        await schijf.schrijf(nu);
        ooit = true;
      } catch {
        // What came in meanwhile is newer.
        wacht = new Map([...nu, ...wacht]);
        return ooit ? "mislukt" : "geen";
      }
    }
    return ooit ? "staat-er" : "geen";
  }

  function ga(): Promise<Schijfstand> {
    bezig ??= schrijf().finally(() => bezig = null);
    return bezig;
  }

  return {
    leg(sleutel, tekst) {
      wacht.set(sleutel, tekst);
      void ga();
    },
    opSchijf: ga,
  };
}
