/** What the page gives the form (`toets/formulier.py`). */
import type { Groep, Schema } from "./schema.ts";
import type { Taalregels } from "./taal.ts";
import type { Ding } from "./veldbasis.tsx";

export interface Formuliervraag {
  id: string;
  waarde: string;
  kort: string;
  vraag: string;
  maatregelsoorten: string[];
  altijd: boolean;
}

export interface Gegevens {
  schema: Schema;
  dingen: Record<string, Ding[]>;
  /** The names of the waarden, in their order. */
  waarden: Record<string, string>;
  /** The vragen in use, by which the site chooses. */
  vragen: Formuliervraag[];
  /** Every form of every official word, with plainer ones; and from how many words a sentence is long. */
  taal: Taalregels;
  /** The files that there are already, by their names, for a form that changes one. */
  bestaand: Record<string, Groep>;
  /** The folders that there are already. */
  bezet: string[];
  /** What only the check of the site finds in such a file, each as the rest of a sentence, and why. */
  ongezien: string[];
  /** Where the files of the site stand, when it says so. */
  repo: string | null;
  tak: string;
}

export function leesGegevens(tekst: string): Gegevens {
  return JSON.parse(tekst);
}
