/**
 * What kind of meeting a gesprek is, whether it is recorded, and what follows from that: what the room may see, and
 * whether anything may go out.
 *
 * Source: `docs/handleiding/beginnen.md`. With closed doors what people hear is secret until the raad says otherwise,
 * and the verslag is one apart that is not made public (article 23 of the Gemeentewet, as Kamerstuk 35 546, nr. 2
 * changed it).
 */
import { BIJEENKOMSTEN, OPNAMEN } from "../contract/contract.ts";
import { kleineLetter } from "./tekst.ts";
import { BIJEENKOMSTNAMEN, OPNAME_IN_WOORDEN } from "./woorden.ts";

export type Bijeenkomstsoort = typeof BIJEENKOMSTEN[number];
export type Opname = typeof OPNAMEN[number];

export interface Bijeenkomst {
  bijeenkomst: Bijeenkomstsoort;
  /** Whether anyone may listen. */
  openbaar: boolean;
  opname: Opname;
}

/** What every gesprek was before it was asked. */
export const GEWOON = { bijeenkomst: "informeel", opname: "geen" } as const;

/** The four kinds of which one is chosen. Public is the main form, so it comes first. */
export const SOORTEN = {
  "openbaar-gesprek": { bijeenkomst: "informeel", openbaar: true },
  raadscommissie: { bijeenkomst: "raadscommissie", openbaar: true },
  werkbijeenkomst: { bijeenkomst: "informeel", openbaar: false },
  besloten: { bijeenkomst: "raadscommissie", openbaar: false },
} as const satisfies Record<string, Omit<Bijeenkomst, "opname">>;
export type Soort = keyof typeof SOORTEN;

type Deuren = Pick<Bijeenkomst, "bijeenkomst" | "openbaar">;

/** Whether a raadscommissie closed its doors: what is said is secret, so nothing of it goes out. */
export function isBesloten({ bijeenkomst, openbaar }: Deuren): boolean {
  return bijeenkomst === "raadscommissie" && !openbaar;
}

/** Whether the room sees only what may go out too: anybody looks on, now or later. */
export function alleenWatMag({ openbaar, opname }: Pick<Bijeenkomst, "openbaar" | "opname">): boolean {
  return openbaar || opname !== "geen";
}

/** Whether this can't be: a stream lets everybody in, and these doors are not open. */
export function botst({ openbaar, opname }: Pick<Bijeenkomst, "openbaar" | "opname">): boolean {
  return opname === "uitgezonden" && !openbaar;
}

/** What this kind of meeting is called. */
export function naamVanBijeenkomst({ bijeenkomst, openbaar }: Deuren): string {
  return BIJEENKOMSTNAMEN[bijeenkomst][openbaar ? "openbaar" : "besloten"];
}

/** The meeting in a few words, as a verslag says it: "werkbijeenkomst, niet openbaar". */
export function bijeenkomstInWoorden(bijeenkomst: Bijeenkomst): string {
  const dicht = !bijeenkomst.openbaar && !isBesloten(bijeenkomst);
  return [
    kleineLetter(naamVanBijeenkomst(bijeenkomst)),
    ...(dicht ? ["niet openbaar"] : []),
    ...(bijeenkomst.opname === "geen" ? [] : [OPNAME_IN_WOORDEN[bijeenkomst.opname]]),
  ].join(", ");
}
