/** Which words of a vraag a rol gets to read. */
import { ROLLEN } from "../contract/contract.ts";
import type { PakketVraag, Rolnamen } from "../contract/pakket.d.ts";

export type RolId = keyof Rolnamen;

/** The rollen that the gesprek is for; `anders` is for who is none of these, and no word for people. */
export const MET_NAAM = ROLLEN.filter((rol) => rol !== "anders");

export interface Woorden {
  vraag: string;
  /** A sentence that helps to begin; not everyone gets one. */
  denkAan: string | null;
}

/** The vraag in the words of a rol; who is something else reads the words for everyone. */
export function woordenVoor(vraag: PakketVraag, rol: RolId): Woorden {
  if (rol === "anders") return { vraag: vraag.vraag, denkAan: null };
  const { vraag: eigen, denk_aan: denkAan } = vraag.per_rol[rol];
  return { vraag: eigen ?? vraag.vraag, denkAan };
}
