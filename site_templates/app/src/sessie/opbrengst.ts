/** What a group writes down, and what of it may leave the room. */
import { AAN_ZET, OPBRENGSTSOORTEN } from "../contract/contract.ts";

export interface Opbrengst {
  id: number;
  soort: typeof OPBRENGSTSOORTEN[number];
  /** Who is up next. */
  aanZet: typeof AAN_ZET[number];
  tekst: string;
  vraag: string | null;
  /** Whether the group released it. */
  vrij: boolean;
  /** Whether the few people to whom it gives an opinion agree with its words. */
  akkoord: boolean;
}

/** A point that is being written, and not yet written down. */
export type Concept = Pick<Opbrengst, "soort" | "aanZet" | "tekst" | "vraag">;

/** A text that changes has to be released again. */
export function verander(punt: Opbrengst, nieuw: Partial<Omit<Opbrengst, "id">>): Opbrengst {
  const tekstAnders = nieuw.tekst !== undefined && nieuw.tekst !== punt.tekst;
  return { ...punt, ...(tekstAnders ? { vrij: false, akkoord: false } : {}), ...nieuw };
}
