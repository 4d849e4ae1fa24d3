/** Whether what someone answered can still be counted. */
import type { Inhoud } from "../code/antwoordcode.ts";
import { afwijking } from "./opnieuw.ts";
import type { Ronde, Sessie } from "./sessie.ts";

/** Why an event of a gesprek is refused; the words are those of the screen. */
export type Weigering =
  | "te-laat"
  | "al-geteld"
  | "te-veel"
  | "vol"
  | "te-vroeg"
  | "past-niet"
  | "ligt-vast"
  | "andere-vragen";

interface Antwoorden {
  ronde: Ronde;
  inhoud: Inhoud;
  nonce: number | null;
}

/** Why these answers are refused; null when they count. */
export function weigerAntwoorden(sessie: Sessie, { ronde, inhoud, nonce }: Antwoorden): Weigering | null {
  if (ronde === 2 && !sessie.opnieuw) return "te-vroeg";
  if (ronde === 1 ? sessie.onthuld : sessie.afgerond) return "te-laat";
  if (nonce !== null && sessie.rondes[ronde].nonces.includes(nonce)) return "al-geteld";
  return ronde === 2 ? weigerOpnieuw(sessie, inhoud) : null;
}

/** Only who answered the first time answers again, as what may be published was chosen from that number; and only what was asked. */
function weigerOpnieuw(sessie: Sessie, { rol, antwoorden }: Inhoud): Weigering | null {
  if (sessie.rondes[2].aantallen[rol] >= sessie.rondes[1].aantallen[rol]) return "te-veel";
  return afwijking(sessie, antwoorden).ongevraagd.length ? "andere-vragen" : null;
}
