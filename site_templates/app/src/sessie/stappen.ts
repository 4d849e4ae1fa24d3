/** The steps of a gesprek, and when each of them first began: from that follows how much later it gets. */
import { STAPPEN } from "../contract/contract.ts";

export type Stap = typeof STAPPEN[number];

/** When a step first began, in milliseconds. Empty until the clock runs. */
export type Tijden = Partial<Record<Stap, number>>;

/** With this step begun: who comes back to a step does not begin it again. */
export function metStap(tijden: Tijden, stap: Stap, nu: number): Tijden {
  return { ...tijden, [stap]: tijden[stap] ?? nu };
}

/** When the clock of this step began. Who looks back at an earlier step gets a clock of its own for that. */
export function stapBegon(tijden: Tijden, stap: Stap, nu: number): number {
  return stap === verste(tijden) ? tijden[stap] ?? nu : nu;
}

/**
 * How many whole minutes later than planned the gesprek ends, if every step that is still to come takes its own time;
 * 0 when it is on time or early. Measured at the furthest step: looking back at the story is no delay.
 */
export function uitloop(tijden: Tijden, duur: (stap: Stap) => number, nu: number): number {
  const ver = verste(tijden);
  if (!ver) return 0;
  const eerste = begonnen(tijden).reduce((een, ander) => tijden[ander]! < tijden[een]! ? ander : een);
  const gepland = STAPPEN.slice(STAPPEN.indexOf(eerste), STAPPEN.indexOf(ver))
    .reduce((som, stap) => som + duur(stap), 0);
  const laat = (tijden[ver]! - tijden[eerste]!) / MINUUT - gepland;
  const langer = Math.max(0, (nu - tijden[ver]!) / MINUUT - duur(ver));
  return Math.max(0, Math.floor(laat + langer));
}

/** When things end, as moments in milliseconds, if every step that is still to come takes its own time. */
export interface Eindtijden {
  /** The step that is on now. */
  stap: number;
  /** The furthest step that began: looking back at the story does not end it later. */
  verste: number;
  /** How long all steps after that one take together. */
  daarna: number;
}

/** When this step and the gesprek end; null as long as the clock does not run. `duur` is in minutes. */
export function eindtijden(
  { stap, stapBegon, tijden }: { stap: Stap; stapBegon: number; tijden: Tijden },
  duur: (stap: Stap) => number,
): Eindtijden | null {
  const ver = verste(tijden);
  if (!ver) return null;
  const daarna = STAPPEN.slice(STAPPEN.indexOf(ver) + 1).reduce((som, later) => som + duur(later), 0);
  return {
    stap: stapBegon + duur(stap) * MINUUT,
    verste: tijden[ver]! + duur(ver) * MINUUT,
    daarna: daarna * MINUUT,
  };
}

/** When the gesprek ends: a step that takes longer moves what comes after it. */
export function klaarOm({ verste, daarna }: Eindtijden, nu: number): number {
  return Math.max(verste, nu) + daarna;
}

const MINUUT = 60_000;

function begonnen(tijden: Tijden): Stap[] {
  return STAPPEN.filter((stap) => tijden[stap] !== undefined);
}

function verste(tijden: Tijden): Stap | undefined {
  return begonnen(tijden).at(-1);
}
