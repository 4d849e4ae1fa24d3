/**
 * Which window on this device leads a gesprek. Two that both kept it would overwrite each other's answers, so before it
 * keeps anything a window looks whether it still leads; the browser's storage event only tells it sooner.
 */
import { bewaar, lees, type Opslag } from "../apparaat/opslag.ts";

const FORMAT = "venster/1";

interface Leidend {
  format: typeof FORMAT;
  begonnen: number;
  /** The window that leads, by a name that it made up. */
  wie: string;
}

/** From now on this window leads. */
export function neemLeiding(naam: string, wie: string, nu: number, opslag?: Opslag): void {
  bewaar<Leidend>(naam, { format: FORMAT, begonnen: nu, wie }, opslag);
}

/** Whether another window took over. Where a browser keeps nothing, no other window can know of this gesprek. */
export function leidtEenAnder(naam: string, wie: string, nu: number, opslag?: Opslag): boolean {
  const leidend = lees<Leidend>(naam, FORMAT, nu, opslag);
  return leidend !== null && leidend.wie !== wie;
}
