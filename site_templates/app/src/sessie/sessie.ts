/**
 * The state of one gesprek as the facilitator's device holds it: a pure reducer over typed events.
 *
 * Of what people answered it holds tallies (`telling.ts`) and the very last one, so that it can be undone.
 */
import type { Inhoud } from "../code/antwoordcode.ts";
import { type GESPREKSSOORTEN, MINUTEN_LANG } from "../contract/contract.ts";
import { type Bijeenkomst, GEWOON, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { MEER_DAGEN } from "../apparaat/opslag.ts";
import {
  eerstVol,
  type Geschreven,
  NIETS_GESCHREVEN,
  schrijf,
  type Schrijfgebeurtenis,
} from "./geschreven.ts";
import { LEEG_PUNT, verander } from "./opbrengst.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import { metStap, type Stap, stapBegon, type Tijden } from "./stappen.ts";
import { eraf, erbij, legeRonde, mensenIn, type Rondetelling } from "./telling.ts";
import { weigerAntwoorden, type Weigering } from "./toelaten.ts";
import { mogelijkeWijzen, type Wijze } from "../vertrouwen/vrijgave.ts";

export const FORMAT = "sessie/1";
export type Ronde = 1 | 2;

/** How people fill in: what the room is invited to, and which way of collecting comes first. */
export type Manier = "telefoons" | "papier" | "beide";

/** A real gesprek, or practice: its verslag says so. */
export type Gesprekssoort = typeof GESPREKSSOORTEN[number];

/** How many people of each rol are expected, as far as someone said so. */
export type Verwacht = Partial<Record<RolId, number>>;

export interface Sessie extends Geschreven, Bijeenkomst {
  format: typeof FORMAT;
  deelsleutel: string;
  /** The secret of the short code, from which the key follows; null for a gesprek of before there was one. */
  geheim: number | null;
  voorstel: string;
  vragenset: number;
  vorm: Minuten;
  /** The stories that are on the table: of one household that gains and of one that loses. */
  casussen: readonly string[];
  manier: Manier;
  verwacht: Verwacht;
  /** When it began, in milliseconds: after a day the answers are wiped. */
  begonnen: number;
  /** How many days later than that they are wiped, as a Woo request or the griffie asks for it. */
  langer: number;
  stap: Stap;
  /** When this step began, in milliseconds: for the countdown. */
  stapBegon: number;
  tijden: Tijden;
  /** Which page of this step the room sees. */
  blad: number;
  /** The vragen that are asked, in order, and those of them that ask to predict. */
  vragen: string[];
  metInschatting: string[];
  rondes: Record<Ronde, Rondetelling>;
  /** The last slip or code, for one undo. */
  laatste: { ronde: Ronde; inhoud: Inhoud; nonce?: number | null } | null;
  onthuld: boolean;
  onderwerpen: string[];
  /** The topic that is talked about now, and which of its questions the room sees. */
  besproken: { vraag: string; gespreksvraag: number } | null;
  /** When the talk about this topic began, in milliseconds: for its own clock. */
  onderwerpBegon: number | null;
  /** Whether the group answers once more after the talk: only when someone says so. */
  opnieuw: boolean;
  /** Whether the second ronde is over: until then nothing of it shows, as each code would show what it changed. */
  afgerond: boolean;
  /** Whether the facilitator said that the same people answered both rondes: the numbers alone can't tell. */
  dezelfden: boolean;
  /** How the answers go out: chosen before the reveal, and from then on as it is. Null when nothing was chosen. */
  wijze: Wijze | null;
  /** The name of the file, once it was made: a second one is a new version of the first. */
  verslagId: string | null;
  /** Whether it was a real gesprek or practice, once someone said so. */
  gesprekssoort: Gesprekssoort | null;
  /** The text of the file as it was made last: to see whether something changed since. */
  gemaakt: string | null;
}

/** A gesprek as it may have been kept: the first ones held one story. */
export type Bewaard = Omit<Sessie, "casussen"> & { casussen?: readonly string[]; casus?: string };

export interface Begin extends Pick<Bijeenkomst, "openbaar">, Partial<Omit<Bijeenkomst, "openbaar">> {
  deelsleutel: string;
  geheim?: number | null;
  voorstel: string;
  vragenset: number;
  vorm: Minuten;
  casussen: readonly string[];
  vragen: string[];
  metInschatting: string[];
  manier?: Manier;
  verwacht?: Verwacht;
  nu: number;
}

export type Gebeurtenis =
  | { soort: "klok"; nu: number }
  | { soort: "manier"; manier: Manier }
  | { soort: "stap"; stap: Stap; blad?: number; nu: number }
  | { soort: "antwoorden"; ronde: Ronde; inhoud: Inhoud; nonce: number | null }
  | { soort: "ongedaan" }
  | { soort: "onthul" }
  | { soort: "onderwerp"; vraag: string }
  | { soort: "bespreek"; vraag: string | null; gespreksvraag: number; nu?: number }
  | Schrijfgebeurtenis
  | { soort: "opnieuw"; opnieuw: boolean }
  | { soort: "rond-af"; dezelfden?: boolean }
  | { soort: "wijze"; wijze: Wijze | null }
  | { soort: "gesprekssoort"; gesprekssoort: Gesprekssoort }
  | { soort: "verslag"; id: string; tekst: string }
  | { soort: "langer" };

/** What has been added to the format since the first gesprekken were kept, as it is at the start. */
const BIJ_BEGIN = {
  ...NIETS_GESCHREVEN,
  ...GEWOON,
  blad: 0,
  geheim: null,
  manier: "beide",
  verwacht: {},
  tijden: {},
  opnieuw: false,
  dezelfden: false,
  langer: 0,
  gesprekssoort: null,
  gemaakt: null,
  onderwerpBegon: null,
} as const;

export function begin(gekozen: Begin): Sessie {
  const { nu, ...rest } = gekozen;
  return {
    format: FORMAT,
    ...BIJ_BEGIN,
    ...rest,
    begonnen: nu,
    stap: "welkom",
    stapBegon: nu,
    rondes: { 1: legeRonde(gekozen.vragen), 2: legeRonde(gekozen.vragen) },
    laatste: null,
    onthuld: false,
    onderwerpen: [],
    besproken: null,
    afgerond: false,
    wijze: null,
    verslagId: null,
  };
}

/** A gesprek as it was kept, with what has been added to its format since. */
export function herstel(bewaard: Bewaard): Sessie {
  const opbrengst = bewaard.opbrengst.map((punt) => verander({ ...LEEG_PUNT, ...punt }, {}));
  const opnieuw = mensenIn(bewaard.rondes[2]) > 0;
  const { casus, casussen = casus ? [casus] : [], ...rest } = bewaard;
  return Object.assign({}, BIJ_BEGIN, { opnieuw }, rest, { opbrengst, casussen });
}

/** How many topics there are to talk about in this form. */
export function maxOnderwerpen(sessie: Pick<Sessie, "vorm">): number {
  return sessie.vorm === MINUTEN_LANG ? 3 : 1;
}

/** Among which ways to publish this group may choose: none where the doors are closed, as nothing goes out then. */
export function wijzenVan(sessie: Sessie): Wijze[] {
  return isBesloten(sessie) ? [] : mogelijkeWijzen(sessie.rondes[1].aantallen);
}

/** Why an event is refused, in the words of the screen's catalogue; null when it is fine. */
export function weigering(sessie: Sessie, gebeurtenis: Gebeurtenis): Weigering | null {
  switch (gebeurtenis.soort) {
    case "antwoorden":
      return weigerAntwoorden(sessie, gebeurtenis);
    case "onthul":
      return aantalMensen(sessie, 1) === 0 ? "te-vroeg" : null;
    case "opnieuw":
      // What came in is not lost, and not shown again as if it had not: that ronde is only rounded off.
      if (aantalMensen(sessie, 2) > 0) return "te-laat";
      return gebeurtenis.opnieuw && !(sessie.onthuld && sessie.onderwerpen.length) ? "te-vroeg" : null;
    case "onderwerp": {
      // Of these they answered again: which of them are shown is not chosen by who has seen what came of it.
      if (aantalMensen(sessie, 2) > 0) return "te-laat";
      const kan = sessie.onderwerpen.includes(gebeurtenis.vraag) ||
        sessie.onderwerpen.length < maxOnderwerpen(sessie);
      return kan ? null : "vol";
    }
    case "bespreek":
      if (gebeurtenis.vraag === null) return null;
      if (!sessie.onthuld) return "te-vroeg";
      return sessie.onderwerpen.includes(gebeurtenis.vraag) ? null : "past-niet";
    case "wijze":
      // Chosen by who has seen the answers, the choice itself would tell something of them; and two ways next to each
      // other tell more than each alone.
      if (sessie.onthuld) return "ligt-vast";
      return !gebeurtenis.wijze || wijzenVan(sessie).includes(gebeurtenis.wijze) ? null : "past-niet";
    case "opbrengst-anders":
      return gebeurtenis.opbrengst.eerst && eerstVol(sessie, gebeurtenis.id) ? "vol" : null;
    default:
      return null;
  }
}

/** The state after an event; the same state when the event is refused. */
export function volgende(sessie: Sessie, gebeurtenis: Gebeurtenis): Sessie {
  if (weigering(sessie, gebeurtenis)) return sessie;
  switch (gebeurtenis.soort) {
    case "klok": {
      const tijden = metStap(sessie.tijden, sessie.stap, gebeurtenis.nu);
      return { ...sessie, tijden, stapBegon: stapBegon(tijden, sessie.stap, gebeurtenis.nu) };
    }
    case "manier":
      return { ...sessie, manier: gebeurtenis.manier };
    case "stap": {
      const { stap, blad = 0, nu } = gebeurtenis;
      // Another page of the same step: its clock goes on.
      if (stap === sessie.stap) return { ...sessie, blad };
      const tijden = metStap(sessie.tijden, stap, nu);
      return { ...sessie, stap, blad, tijden, stapBegon: stapBegon(tijden, stap, nu) };
    }
    case "antwoorden":
      return telMee(sessie, gebeurtenis.ronde, gebeurtenis.inhoud, gebeurtenis.nonce);
    case "ongedaan":
      return haalAf(sessie);
    case "onthul":
      // What came before can't be undone any more: then it would show what that one answer was.
      return { ...sessie, onthuld: true, laatste: null, wijze: passendeWijze(sessie) };
    case "onderwerp":
      return {
        ...sessie,
        onderwerpen: wissel(sessie.onderwerpen, gebeurtenis.vraag),
        besproken: sessie.besproken?.vraag === gebeurtenis.vraag ? null : sessie.besproken,
      };
    case "bespreek": {
      const { vraag, gespreksvraag, nu = null } = gebeurtenis;
      if (vraag === null) return { ...sessie, besproken: null };
      // Another question about the same topic: its clock goes on.
      const onderwerpBegon = vraag === sessie.besproken?.vraag ? sessie.onderwerpBegon : nu;
      const geopend = sessie.geopend.includes(vraag) ? sessie.geopend : [...sessie.geopend, vraag];
      return { ...sessie, geopend, besproken: { vraag, gespreksvraag }, onderwerpBegon };
    }
    case "opnieuw":
      return { ...sessie, opnieuw: gebeurtenis.opnieuw, afgerond: false, blad: 0 };
    case "rond-af":
      return {
        ...sessie,
        afgerond: true,
        dezelfden: gebeurtenis.dezelfden ?? false,
        laatste: null,
        blad: 0,
      };
    case "wijze":
      return { ...sessie, wijze: gebeurtenis.wijze };
    case "langer":
      return { ...sessie, langer: Math.min(sessie.langer + 1, MEER_DAGEN) };
    case "gesprekssoort":
      return { ...sessie, gesprekssoort: gebeurtenis.gesprekssoort };
    case "verslag":
      return { ...sessie, verslagId: sessie.verslagId ?? gebeurtenis.id, gemaakt: gebeurtenis.tekst };
    default:
      return schrijf(sessie, gebeurtenis);
  }
}

/** The chosen way to publish, as long as the group's size allows it: more people may have come in since. */
export function passendeWijze(sessie: Sessie): Wijze | null {
  return sessie.wijze && wijzenVan(sessie).includes(sessie.wijze) ? sessie.wijze : null;
}

/** How many people filled in this ronde. */
export function aantalMensen(sessie: Sessie, ronde: Ronde): number {
  return mensenIn(sessie.rondes[ronde]);
}

function wissel(lijst: string[], item: string): string[] {
  return lijst.includes(item) ? lijst.filter((ander) => ander !== item) : [...lijst, item];
}

function telMee(sessie: Sessie, ronde: Ronde, inhoud: Inhoud, nonce: number | null): Sessie {
  const geteld = erbij(sessie.rondes[ronde], sessie, inhoud, nonce);
  return { ...sessie, rondes: { ...sessie.rondes, [ronde]: geteld }, laatste: { ronde, inhoud, nonce } };
}

function haalAf(sessie: Sessie): Sessie {
  if (!sessie.laatste) return sessie;
  const { ronde, inhoud, nonce } = sessie.laatste;
  const geteld = eraf(sessie.rondes[ronde], sessie, inhoud, nonce ?? null);
  return { ...sessie, rondes: { ...sessie.rondes, [ronde]: geteld }, laatste: null };
}
