/** What the page gives the form (`toets/contract/formulier.py`); its two trees are known here by what they are. */
import type { Formuliergegevens } from "../contract/pakket.d.ts";
import type { Groep, Schema } from "./schema.ts";

export interface Gegevens extends Omit<Formuliergegevens, "schema" | "bestaand"> {
  schema: Schema;
  /** The files that there are already, by their names, for a form that changes one. */
  bestaand: Record<string, Groep>;
}

export function leesGegevens(tekst: string): Gegevens {
  return JSON.parse(tekst);
}
