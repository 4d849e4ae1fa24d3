/** What the build says of the form (`tests/vectors/formulier.json`), for its tests. */
import type { Ding, Formuliervraag } from "../../src/contract/pakket.d.ts";
import type { Groep, Schema } from "../../src/formulier/schema.ts";
import type { Woordenlijst } from "../../src/formulier/taal.ts";

const lees = (pad: string) => JSON.parse(Deno.readTextFileSync(new URL(pad, import.meta.url)));

interface Vectors {
  /** Each form: its name, its schema, and a file that is right. */
  heel: [string, Schema, Groep][];
  rollen: Ding[];
  /** Name, changes, what is found, and the controle that must be in it (or none). */
  nakijken: [string, Groep, [string, string, string][], string | null][];
  /** Controle, which form, the keys of its good and of its bad example, what is found in the bad one. */
  voorbeelden: [string, string, Groep, Groep, [string, string, string][]][];
  /** Changes to a story that was told, and what is found. */
  verhalen: [Groep, [string, string, string][]][];
  kiezen: [Groep, Formuliervraag[], Record<string, string[]>, string[], string[]][];
  woordenlijst: [Woordenlijst];
  taal: [string, string[], [string, string][]][];
  namen: [string, string][];
  /** The names of the municipality, a summary, and what is found in it of people: rule and message. */
  gemeenten: [string[], string, [string, string][]][];
  /** The name of a file that is opened, and what it was. */
  bestandsnamen: [string, string][];
  /** The text of a file, and the line where the build stops with what it says; or nothing, when it reads it. */
  lezen: [string, [number, string] | null][];
}
export const VECTORS: Vectors = lees("../../../../tests/vectors/formulier.json");
/** Texts with more layers of lists and quotes than may be, and texts without. */
export const LAGEN: { wel: string[]; niet: string[] } = lees("../../../../tests/vectors/lagen.json");
/** Texts in which a browser finds HTML, with what is shown of it, and texts in which it does not. */
export const HTML: { wel: [string, string][]; niet: string[] } = lees("../../../../tests/vectors/html.json");
interface Voorbeelden {
  wel: [string, string][];
  niet: string[];
}
/** Texts with a link that is no ordinary one, or with a picture, with what is shown of it, and texts without. */
export const LINKS: { link: Voorbeelden; afbeelding: Voorbeelden } = lees(
  "../../../../tests/vectors/links.json",
);
/** By the name of the form: its schema, and a file that is right. */
export const HEEL = Object.fromEntries(
  VECTORS.heel.map(([naam, schema, goed]) => [naam, { schema, goed }]),
) as Record<
  "voorstel" | "vraag" | "verslag" | "opvolging" | "ingetrokken" | "casus",
  { schema: Schema; goed: Groep }
>;
export const SCHEMA = HEEL.voorstel.schema;
export const WOORDENLIJST = VECTORS.woordenlijst[0];
export const TAAL = { woordenlijst: WOORDENLIJST, meeste_woorden: 20 };
export const GOED = HEEL.voorstel.goed;
export const WAARDEN = ["betrokkenheid", "legitimiteit", "rendement"];

export function gewijzigd(wijzigingen: Groep, goed = GOED): Groep {
  const samen = Object.entries({ ...goed, ...wijzigingen });
  return Object.fromEntries(samen.filter(([, waarde]) => waarde !== "<weg>"));
}
