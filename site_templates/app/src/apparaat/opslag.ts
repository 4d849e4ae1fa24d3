/**
 * The one place that touches localStorage: what a gesprek or a form keeps on this device. Everything has a format and
 * an end: what is older than a day, or than the few days that someone asked for, is wiped as soon as a page of a
 * gesprek is opened, and while one stays open. A closed page can wipe nothing.
 * Where a browser keeps nothing (blocked, full), `bewaar` says so and the gesprek goes on until the page is closed.
 */

const VOORVOEGSEL = "maatwerktoets/";
export const DAG = 24 * 60 * 60 * 1000;
/** How many days something is kept when nobody asks for more. */
export const DAGEN = 1;
/** How many days more someone can ask for. */
export const MEER_DAGEN = 7;

export interface Bewaard {
  format: string;
  begonnen: number;
  /** For how many days more it is kept. */
  langer?: number;
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

/** Whether this browser keeps anything, without keeping something. */
export function kanBewaren(opslag: Opslag = APPARAAT): boolean {
  const proef = `${VOORVOEGSEL}proef`;
  try {
    opslag.setItem(proef, "");
    opslag.removeItem(proef);
    return true;
  } catch {
    return false;
  }
}

/** What is kept under a name, as it stands there; null for nothing, as where nothing can be kept. */
export function tekstOnder(naam: string, opslag: Opslag = APPARAAT): string | null {
  try {
    return opslag.getItem(VOORVOEGSEL + naam);
  } catch {
    return null;
  }
}

/** What there is under a name: nothing, something over or not of this format, or a value whose form nobody looked at. */
export type Gevonden =
  | { soort: "niets" | "voorbij" | "onleesbaar" }
  | { soort: "goed"; waarde: Bewaard };

/** Look under a name; what is more than a day old is wiped here. */
export function zoek(naam: string, format: string, nu: number, opslag: Opslag = APPARAAT): Gevonden {
  const tekst = tekstOnder(naam, opslag);
  if (tekst === null) return { soort: "niets" };
  const waarde = ontleed(tekst);
  if (waarde?.format !== format) return { soort: "onleesbaar" };
  if (isVoorbij(waarde.begonnen, nu, waarde.langer)) {
    wis(naam, opslag);
    return { soort: "voorbij" };
  }
  return { soort: "goed", waarde: nietLater(waarde, nu) };
}

/** What was kept under a name, when it is of this format and less than a day old. */
export function lees<T extends Bewaard>(
  naam: string,
  format: T["format"],
  nu: number,
  opslag: Opslag = APPARAAT,
): T | null {
  const gevonden = zoek(naam, format, nu, opslag);
  return gevonden.soort === "goed" ? gevonden.waarde as T : null;
}

/** Whether anything less than a day old is kept under one of these names or below it. */
export function isIetsBewaard(namen: string[], nu: number, opslag: Opslag = APPARAAT): boolean {
  try {
    return opslag.keys()
      .filter((sleutel) => namen.some((naam) => `${sleutel}/`.startsWith(`${VOORVOEGSEL}${naam}/`)))
      .some((sleutel) => {
        const waarde = ontleed(opslag.getItem(sleutel) ?? "");
        return waarde !== null && !isVoorbij(waarde.begonnen, nu, waarde.langer);
      });
  } catch {
    return false;
  }
}

/** Whether what began then is over. A clock that was set back loses nothing: only what is clearly old goes. */
export function isVoorbij(begonnen: number, nu: number, langer = 0): boolean {
  return nu > eindeVan(begonnen, langer);
}

/** Until when something is kept that began then. Whatever was kept as number of days, it is never more than allowed. */
export function eindeVan(begonnen: number, langer: number): number {
  const dagen = Number.isInteger(langer) ? Math.min(Math.max(langer, 0), MEER_DAGEN) : 0;
  return begonnen + (DAGEN + dagen) * DAG;
}

/** Wipe everything that is over, of every gesprek on this device, and what can't be read. */
export function ruimOp(nu: number, opslag: Opslag = APPARAAT): void {
  try {
    for (const key of opslag.keys()) {
      if (!key.startsWith(VOORVOEGSEL)) continue;
      const waarde = ontleed(opslag.getItem(key) ?? "");
      if (waarde === null || isVoorbij(waarde.begonnen, nu, waarde.langer)) opslag.removeItem(key);
      else if (waarde.begonnen > nu) opslag.setItem(key, JSON.stringify(nietLater(waarde, nu)));
    }
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}

/** What began under a clock that was ahead, begins now: else it would be kept for as long as the clock was wrong. */
function nietLater(waarde: Bewaard, nu: number): Bewaard {
  return { ...waarde, begonnen: Math.min(waarde.begonnen, nu) };
}

function ontleed(tekst: string): Bewaard | null {
  try {
    const waarde = JSON.parse(tekst);
    return typeof waarde?.begonnen === "number" && typeof waarde.format === "string" ? waarde : null;
  } catch {
    return null;
  }
}

/** Every name under which something is kept, of whatever gesprek. */
export function alleNamen(opslag: Opslag = APPARAAT): string[] {
  try {
    return opslag.keys().filter((key) => key.startsWith(VOORVOEGSEL))
      .map((key) => key.slice(VOORVOEGSEL.length)).sort();
  } catch {
    return [];
  }
}

/** Since when something is kept and for how long, whatever its format; null for what can't be read. */
export function kijkOnder(naam: string, opslag: Opslag = APPARAAT): Bewaard | null {
  return ontleed(tekstOnder(naam, opslag) ?? "");
}

/** Does something when another tab kept or wiped something, also when this tab slept through it. Returns how to stop. */
export function bijAnderTabblad(doe: () => void): () => void {
  const wakker = () => document.visibilityState === "visible" && doe();
  addEventListener("storage", doe);
  document.addEventListener("visibilitychange", wakker);
  return () => {
    removeEventListener("storage", doe);
    document.removeEventListener("visibilitychange", wakker);
  };
}

/** Forget what was kept under a name. */
export function wis(naam: string, opslag: Opslag = APPARAAT): void {
  try {
    opslag.removeItem(VOORVOEGSEL + naam);
  } catch {
    // Where nothing can be kept, nothing is kept.
  }
}
