/** Which words of a vraag a rol gets to read. */
import type { PakketVraag, Rolnamen } from "./pakket.d.ts";

export type RolId = keyof Rolnamen;

/** The order in which every page shows the rollen. */
export const ROLLEN: readonly RolId[] = ["raadslid", "professional", "beleidsmedewerker", "anders"];

export interface Woorden {
  vraag: string;
  /** A sentence that helps to begin; not everyone gets one. */
  denkAan: string | null;
}

/** The vraag in the words of a rol; who is something else reads the words for everyone. */
export function woordenVoor(vraag: PakketVraag, rol: RolId): Woorden {
  if (rol === "anders") return { vraag: vraag.vraag, denkAan: null };
  const { vraag: tekst, denk_aan: denkAan } = vraag.per_rol[rol];
  return { vraag: tekst, denkAan };
}
