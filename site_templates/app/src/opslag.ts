/**
 * The one place that touches what is kept on this device. Everything has a format and an end: what is older than a
 * day is wiped as soon as a page of a gesprek is opened, and while one stays open. A closed page can wipe nothing.
 * Where a browser keeps nothing (blocked, full), `bewaar` says so and the gesprek goes on until the page is closed.
 */

const VOORVOEGSEL = "maatwerktoets/";
export const DAG = 24 * 60 * 60 * 1000;

interface Bewaard {
  format: string;
  begonnen: number;
}

/** Where the facilitator's gesprek over a voorstel is kept. */
export const naamVanGesprek = (voorstel: string) => `gesprek/${voorstel}`;

/** Where taking part is kept; without a deelsleutel: in whichever gesprek over this voorstel. */
export const naamVanDeelname = (voorstel: string, ...deelsleutel: string[]) =>
  ["deelname", voorstel, ...deelsleutel].join("/");

export interface Opslag {
  keys(): string[];
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where a browser keeps nothing, even naming its store can fail: so it is named only when it is used. */
const APPARAAT: Opslag = {
  keys: () => Object.keys(localStorage),
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
  const waarde = leesJonger(naam, nu, opslag);
  return waarde?.format === format ? waarde as T : null;
}

/** Whether anything less than a day old is kept under one of these names or below it; what is older is wiped here. */
export function isIetsBewaard(namen: string[], nu: number, opslag: Opslag = APPARAAT): boolean {
  let bewaard: string[];
  try {
    bewaard = opslag.keys();
  } catch {
    return false;
  }
  return bewaard
    .filter((sleutel) => namen.some((naam) => `${sleutel}/`.startsWith(`${VOORVOEGSEL}${naam}/`)))
    .filter((sleutel) => leesJonger(sleutel.slice(VOORVOEGSEL.length), nu, opslag))
    .length > 0;
}

/** What is kept under a name in any format; wipes it when it is over a day old. */
function leesJonger(naam: string, nu: number, opslag: Opslag): Bewaard | null {
  let waarde: Partial<Bewaard> | null = null;
  try {
    waarde = JSON.parse(opslag.getItem(VOORVOEGSEL + naam) ?? "null");
  } catch {
    return null;
  }
  if (typeof waarde?.format !== "string" || typeof waarde.begonnen !== "number") return null;
  if (isVoorbij(waarde.begonnen, nu)) {
    wis(naam, opslag);
    return null;
  }
  return waarde as Bewaard;
}

/** Whether what began then is over. A clock that was set back loses nothing: only what is clearly old goes. */
export function isVoorbij(begonnen: number, nu: number): boolean {
  return nu - begonnen > DAG;
}

/** Wipe everything that is over, of every gesprek on this device, and what can't be read. */
export function ruimOp(nu: number, opslag: Opslag = APPARAAT): void {
  try {
    for (const key of opslag.keys()) {
      if (!key.startsWith(VOORVOEGSEL)) continue;
      const begonnen = begonnenVan(opslag.getItem(key));
      if (begonnen === null || isVoorbij(begonnen, nu)) opslag.removeItem(key);
    }
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}

function begonnenVan(tekst: string | null): number | null {
  try {
    const begonnen: unknown = JSON.parse(tekst ?? "null")?.begonnen;
    return typeof begonnen === "number" ? begonnen : null;
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
