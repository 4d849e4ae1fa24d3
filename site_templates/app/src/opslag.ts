/**
 * The one place that touches what is kept on this device. Everything has a format and an end: what is older than a
 * day, or than the few days that someone asked for, is wiped as soon as a page of a gesprek is opened, and while one
 * stays open. A closed page can wipe nothing.
 * Where a browser keeps nothing (blocked, full), `bewaar` says so and the gesprek goes on until the page is closed.
 */

const VOORVOEGSEL = "maatwerktoets/";
export const DAG = 24 * 60 * 60 * 1000;
/** How many days something can be kept after its first one. */
export const MEER_DAGEN = 7;

interface Bewaard {
  format: string;
  begonnen: number;
  /** For how many days more than one it is kept. */
  langer?: number;
}

export interface Opslag {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  keys(): string[];
}

/** Where a browser keeps nothing, even naming its store can fail: so it is named only when it is used. */
const APPARAAT: Opslag = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
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
  if (isVoorbij(waarde.begonnen, nu, waarde.langer)) {
    wis(naam, opslag);
    return null;
  }
  return waarde as T;
}

/** Whether what began then is over. A clock that was set back loses nothing: only what is clearly old goes. */
export function isVoorbij(begonnen: number, nu: number, langer = 0): boolean {
  return nu > eindeVan(begonnen, langer);
}

/** Until when something is kept that began then. Whatever was kept as number of days, it is never more than allowed. */
export function eindeVan(begonnen: number, langer: number): number {
  const dagen = Number.isInteger(langer) ? Math.min(Math.max(langer, 0), MEER_DAGEN) : 0;
  return begonnen + (1 + dagen) * DAG;
}

/** Wipe everything that is over, of every gesprek on this device, and what can't be read. */
export function ruimOp(nu: number, opslag: Opslag = APPARAAT): void {
  try {
    for (const key of opslag.keys()) {
      if (!key.startsWith(VOORVOEGSEL)) continue;
      const bewaard = bewaardIn(opslag.getItem(key));
      if (!bewaard || isVoorbij(bewaard.begonnen, nu, bewaard.langer)) opslag.removeItem(key);
    }
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}

function bewaardIn(tekst: string | null): Bewaard | null {
  try {
    const bewaard: Bewaard | null = JSON.parse(tekst ?? "null");
    return typeof bewaard?.begonnen === "number" ? bewaard : null;
  } catch {
    return null;
  }
}

/** Forget what was kept under a name. */
export function wis(naam: string, opslag: Opslag = APPARAAT): void {
  try {
    opslag.removeItem(VOORVOEGSEL + naam);
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}
