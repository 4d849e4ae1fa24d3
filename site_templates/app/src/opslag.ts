/**
 * The one place that touches what is kept on this device. Everything has a format and an end: after a day it is wiped.
 * Where a browser keeps nothing (blocked, full), `bewaar` says so and the gesprek goes on until the page is closed.
 */

const VOORVOEGSEL = "maatwerktoets/";
export const DAG = 24 * 60 * 60 * 1000;

interface Bewaard {
  format: string;
  begonnen: number;
}

export interface Opslag {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where a browser keeps nothing, even naming its store can fail: so it is named only when it is used. */
const APPARAAT: Opslag = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
};

/** Keep a value under a name. Returns whether it worked. */
export function bewaar<T extends Bewaard>(naam: string, waarde: T, opslag: Opslag = APPARAAT): boolean {
  try {
    opslag.setItem(VOORVOEGSEL + naam, JSON.stringify(waarde));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a name, when it is of this format and less than a day old; what is older is wiped here. */
export function lees<T extends Bewaard>(
  naam: string,
  format: T["format"],
  nu: number,
  opslag: Opslag = APPARAAT,
): T | null {
  let waarde: Partial<Bewaard> | null = null;
  try {
    waarde = JSON.parse(opslag.getItem(VOORVOEGSEL + naam) ?? "null");
  } catch {
    return null;
  }
  if (waarde?.format !== format || typeof waarde.begonnen !== "number") return null;
  // A clock that was set back is no reason to lose a gesprek: only clearly old answers go.
  if (nu - waarde.begonnen > DAG) {
    wis(naam, opslag);
    return null;
  }
  return waarde as T;
}

/** Forget what was kept under a name. */
export function wis(naam: string, opslag: Opslag = APPARAAT): void {
  try {
    opslag.removeItem(VOORVOEGSEL + naam);
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}
