/** A point that a group writes down: the sentence first, what it is a tap later, and what of it may leave the room. */
import { AAN_ZET, OPBRENGSTSOORTEN } from "../contract/contract.ts";

export type Soort = typeof OPBRENGSTSOORTEN[number];
export type AanZet = typeof AAN_ZET[number];

export interface Opbrengst {
  id: number;
  tekst: string;
  /** What it is; null until someone said so. */
  soort: Soort | null;
  /** Who is up next; null until someone said so. */
  aanZet: AanZet | null;
  /** What kind of organisation said yes, when practice is up. */
  wie: string;
  /** When somebody looks again, as `2027-05`, when it is for later. */
  maand: string;
  vraag: string | null;
  beslispunt: string | null;
  voor: string[];
  tegen: string[];
  minderheid: string;
  /** Whether the group wants it discussed first. */
  eerst: boolean;
  /** Whether the group released it. */
  vrij: boolean;
  /** Whether the few people to whom it gives an opinion agree with its words. */
  akkoord: boolean;
}

/** What can be said of a new point: its sentence, and the rest when that is known. */
export type NieuwPunt = Partial<Omit<Opbrengst, "id" | "vrij" | "akkoord">> & Pick<Opbrengst, "tekst">;

/** How many points can be the ones to discuss first. */
export const MEEST_EERST = 3;

/** How many reasons for, and how many against, a point can have. */
export const MEEST_REDENEN = 2;

/** A point of which nothing is known: no choice of the one before it is carried over. */
export const LEEG_PUNT = {
  soort: null,
  aanZet: null,
  wie: "",
  maand: "",
  vraag: null,
  beslispunt: null,
  voor: [],
  tegen: [],
  minderheid: "",
  eerst: false,
  vrij: false,
  akkoord: false,
} as const satisfies Omit<Opbrengst, "id" | "tekst" | "voor" | "tegen"> & { voor: []; tegen: [] };

export function nieuwPunt(id: number, nieuw: NieuwPunt): Opbrengst {
  return { ...LEEG_PUNT, voor: [], tegen: [], ...nieuw, id };
}

/** What a point still needs before it can leave the room, in the order in which it is asked. */
export type Gemis = "soort" | "aanZet" | "wie" | "maand";

/** An insight, or how a minority sees it, may stand there for nobody in particular. */
export function vraagtWieAanZetIs({ soort }: Pick<Opbrengst, "soort">): boolean {
  return soort !== "inzicht" && soort !== "minderheidsstandpunt";
}

export function ontbreekt(punt: Opbrengst): Gemis[] {
  return [
    ...(punt.soort ? [] : ["soort" as const]),
    ...(!punt.aanZet && vraagtWieAanZetIs(punt) ? ["aanZet" as const] : []),
    ...(punt.aanZet === "praktijk" && !punt.wie.trim() ? ["wie" as const] : []),
    ...(punt.aanZet === "later" && !punt.maand ? ["maand" as const] : []),
  ];
}

/** Every text of a point that would be published. */
export function puntteksten({ tekst, voor, tegen, minderheid, aanZet, wie }: Opbrengst): string[] {
  return [tekst, ...voor, ...tegen, minderheid, aanZet === "praktijk" ? wie : ""]
    .map((zin) => zin.trim())
    .filter((zin) => zin);
}

/** What was not read aloud as it stands has to be released again; a point that is not whole can't be. */
export function verander(punt: Opbrengst, nieuw: Partial<Omit<Opbrengst, "id">>): Opbrengst {
  const anders = GELEZEN.some((veld) =>
    nieuw[veld] !== undefined && JSON.stringify(nieuw[veld]) !== JSON.stringify(punt[veld])
  );
  const wordt = { ...punt, ...(anders ? { vrij: false, akkoord: false } : {}), ...nieuw };
  const vrij = wordt.vrij && ontbreekt(wordt).length === 0;
  // What stays in the room is not one of the three that come first.
  return { ...wordt, vrij, eerst: vrij && wordt.eerst };
}

/** What is read aloud of a point. */
const GELEZEN = [
  "tekst",
  "soort",
  "aanZet",
  "wie",
  "maand",
  "vraag",
  "beslispunt",
  "voor",
  "tegen",
  "minderheid",
] as const satisfies (keyof Opbrengst)[];
