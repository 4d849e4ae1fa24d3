/**
 * The one place that touches localStorage: what a gesprek or a form keeps on this device. What is kept is there at once,
 * and is handed to the disk beside it (`naast.ts`), so that a browser that is killed loses nothing. Everything has a
 * format and an end: what is older than a day, or than the few days that someone asked for, is wiped as soon as a page of a
 * gesprek is opened, and while one stays open. A closed page can wipe nothing.
 * Where a browser keeps nothing (blocked, full), `bewaar` says so and the gesprek goes on until the page is closed.
 */

import { type Naast, naastSchijf, type Schijfstand } from "./naast.ts";
import { apparaatschijf } from "./schijf.ts";

const VOORVOEGSEL = "maatwerktoets/";
/** Where the disk says when something was last wiped here: a time, and not of what. */
export const GEWIST = "gewist";
export const DAG = 24 * 60 * 60 * 1000;
/** How many days something is kept when nobody asks for more. */
export const DAGEN = 1;
/** How many days more someone can ask for. */
export const MEER_DAGEN = 7;

export interface Bewaard {
  format: string;
  begonnen: number;
  /** When it was kept, in milliseconds. Only what stands there has it, and no value that is read. */
  bewaard?: number;
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
  /** The disk beside it, where there is one. */
  naast?: Naast | undefined;
}

export const SCHIJF = apparaatschijf();

/** Where a browser keeps nothing, even naming its store can fail: so it is named only when it is used. */
export const APPARAAT: Opslag = {
  keys: () => Object.keys(localStorage),
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
  naast: naastSchijf(SCHIJF),
};

/** Keep a value under a name. Returns whether it worked. */
export function bewaar<T extends Bewaard>(naam: string, waarde: T, opslag: Opslag = APPARAAT): boolean {
  const sleutel = VOORVOEGSEL + naam;
  try {
    leg(sleutel, waarde, opslag);
    return true;
  } catch {
    return false;
  }
}

function leg(sleutel: string, waarde: Bewaard, opslag: Opslag): void {
  const bewaard = Math.max(Date.now(), stempelVan(opslag.getItem(sleutel)) + 1);
  const tekst = JSON.stringify({ ...waarde, bewaard });
  opslag.setItem(sleutel, tekst);
  opslag.naast?.leg(sleutel, tekst);
}

function haalWeg(sleutel: string, opslag: Opslag): void {
  const stempel = stempelVan(opslag.getItem(sleutel));
  opslag.removeItem(sleutel);
  opslag.naast?.leg(sleutel, null);
  opslag.naast?.leg(GEWIST, String(Math.max(Date.now(), stempel)));
}

/** Resolves once the disk has all that was kept and wiped so far, or could not take it. */
export function opSchijf(opslag: Opslag = APPARAAT): Promise<Schijfstand> {
  return opslag.naast?.opSchijf() ?? Promise.resolve("geen");
}

/** When a text was kept, in milliseconds, and always later than the one before it; 0 where it does not say. */
export function stempelVan(tekst: string | null): number {
  return ontleed(tekst ?? "")?.bewaard ?? 0;
}

/** Whether this key is one of ours. */
export const isOnze = (sleutel: string) => sleutel.startsWith(VOORVOEGSEL);

/** More characters than a long gesprek takes. */
const PROEF = "x".repeat(100_000);

/** Whether this browser keeps as much as a gesprek, without keeping something. */
export function kanBewaren(opslag: Opslag = APPARAAT): boolean {
  const proef = `${VOORVOEGSEL}proef`;
  try {
    opslag.setItem(proef, PROEF);
    return true;
  } catch {
    return false;
  } finally {
    probeer(() => opslag.removeItem(proef));
  }
}

/** Where nothing can be kept, nothing is kept: there is nothing to do about it. */
export function probeer(doe: () => void): void {
  try {
    doe();
  } catch {
    // As said.
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
  const { bewaard: _, ...gelezen } = nietLater(waarde, nu);
  return { soort: "goed", waarde: gelezen };
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
  probeer(() => {
    for (const key of opslag.keys().filter(isOnze)) {
      const waarde = ontleed(opslag.getItem(key) ?? "");
      if (waarde === null || isVoorbij(waarde.begonnen, nu, waarde.langer)) haalWeg(key, opslag);
      else if (waarde.begonnen > nu) leg(key, nietLater(waarde, nu), opslag);
    }
  });
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
    return opslag.keys().filter(isOnze)
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
  probeer(() => haalWeg(VOORVOEGSEL + naam, opslag));
}
