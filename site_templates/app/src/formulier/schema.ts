/**
 * A published JSON Schema as a form needs it: what each field is, what it is called and what helps to fill it in. Only
 * what our own models make (`toets/contract/schemas.py`) is understood.
 */

import { hoofdletter } from "../gedeeld/tekst.ts";

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  type?: string | string[];
  const?: string;
  enum?: string[];
  title?: string;
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  "x-verwijzing"?: string;
  /** What the form fills in by itself, from another field. */
  "x-verborgen"?: boolean;
  "x-leestekst"?: boolean;
  "x-hoogstens-woorden"?: number;
}

/** What someone fills in: text for everything, as in the file, in lists and groups. */
export type Waarde = string | null | Waarde[] | Groep;
export interface Groep {
  [naam: string]: Waarde;
}
export type Pad = readonly (string | number)[];

export type Soort =
  | "vast"
  | "groep"
  | "lijst"
  | "keuze"
  | "verwijzing"
  | "bedrag"
  | "getal"
  | "datum"
  | "regel"
  | "tekst";

const DATUM = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
const GETAL = "^(0|[1-9][0-9]{0,8})$";
const KENMERK = "^[0-9a-f]{8}$";
const EEN_REGEL = "^[^\\n]*$";

/** The schema itself, without reference and without "or nothing"; what the field says about itself goes first. */
export function los(schema: Schema, wortel: Schema): Schema {
  const { $ref, anyOf, ...eigen } = schema;
  const onder = anyOf?.find(({ type }) => type !== "null") ??
    ($ref && wortel.$defs?.[$ref.split("/").at(-1)!]);
  return onder ? { ...los(onder, wortel), ...eigen } : schema;
}

/** Whether the field may also hold nothing at all. */
export function magNiets(schema: Schema): boolean {
  return schema.anyOf?.some(({ type }) => type === "null") ?? false;
}

/** What kind of field a schema (already `los`) is. */
export function soortVan(schema: Schema): Soort {
  if (schema.const !== undefined) return "vast";
  if (schema.properties) return "groep";
  if (schema.type === "array") return "lijst";
  if (schema.enum) return "keuze";
  if (schema["x-verwijzing"]) return "verwijzing";
  // A date and a number may be text or a number in a file, so their pattern says what they are.
  if (schema.pattern === DATUM) return "datum";
  if (schema.pattern === GETAL) return "getal";
  if (schema.pattern === KENMERK) return "regel";
  if (Array.isArray(schema.type)) return schema.type.includes("number") ? "bedrag" : "regel";
  return schema.pattern === EEN_REGEL || schema.pattern?.startsWith("^[A-Z]") ? "regel" : "tekst";
}

/** The schema of what stands at a path, `los`; null where nothing is known. */
export function schemaOp(wortel: Schema, pad: Pad): Schema | null {
  let hier: Schema | undefined = los(wortel, wortel);
  for (const stap of pad) {
    const onder: Schema | undefined = typeof stap === "number" ? hier.items : hier.properties?.[stap];
    if (!onder) return null;
    hier = los(onder, wortel);
  }
  return hier;
}

/** What a new, still empty value looks like: what must be there is there, and can be filled in. */
export function leeg(schema: Schema, wortel: Schema): Waarde {
  const eigen = los(schema, wortel);
  switch (soortVan(eigen)) {
    case "vast":
      return eigen.const!;
    case "groep": {
      const verplicht = Object.entries(eigen.properties!).filter(([naam]) => eigen.required?.includes(naam));
      return Object.fromEntries(verplicht.map(([naam, veld]) => [naam, begin(veld, wortel)]));
    }
    case "lijst":
      // Of things to tick none is ticked: an item without a name is none of them.
      if (los(eigen.items!, wortel)["x-verwijzing"]) return [];
      return Array.from({ length: eigen.minItems ?? 0 }, () => leeg(eigen.items!, wortel));
    default:
      return "";
  }
}

/** What stands in a field that must be filled in: what the form proposes, if it does. */
function begin(veld: Schema, wortel: Schema): Waarde {
  return typeof veld.default === "string" ? veld.default : leeg(veld, wortel);
}

/** Whether it is a box to tick: there is one thing that it can say. */
export function isVakje(schema: Schema, wortel: Schema): boolean {
  return los(schema, wortel).enum?.length === 1;
}

/** The fields of a group as someone thinks of them: what it is first, where it stands in the document after it. */
export function veldenVan(schema: Schema): [naam: string, veld: Schema][] {
  const velden = Object.entries(schema.properties!);
  const isPlaats = ([naam]: [string, Schema]) => naam === "plaats" || naam === "document";
  if (velden.every(isPlaats)) return velden;
  return [...velden.filter((veld) => !isPlaats(veld)), ...velden.filter(isPlaats)];
}

/** The same without those that the form fills in by itself. */
export function gevraagdeVelden(schema: Schema): [naam: string, veld: Schema][] {
  return veldenVan(schema).filter(([, veld]) => !veld["x-verborgen"]);
}

export interface Keuze {
  waarde: string;
  naam: string;
}

/** What can be chosen, in words: the description explains a code as "`baat`: dit huishouden wint erbij." */
export function keuzesVan(schema: Schema): Keuze[] {
  return schema.enum!.map((waarde) => ({
    waarde,
    naam: hoofdletter(
      uitlegBijKeuzes(schema).get(waarde) ?? waarde.replaceAll("-", " ").replaceAll("_", " "),
    ),
  }));
}

/** What helps to fill in the field, without what its choices say already. */
export function hulpVan(schema: Schema): string {
  const tekst = schema.description ?? "";
  // What only says its title again helps nobody.
  if (tekst === `${schema.title}.`) return "";
  if (!schema.enum) return zonderTekens(tekst);
  return uitlegBijKeuzes(schema).size || /^`[^`]+`[^.]* of `/.test(tekst) ? "" : zonderTekens(tekst);
}

function uitlegBijKeuzes(schema: Schema): Map<string, string> {
  const gevonden = [...(schema.description ?? "").matchAll(/`([^`]+)`: ([^.`]+)\./g)];
  return new Map(gevonden.map(([, waarde, uitleg]) => [waarde!, uitleg!]));
}

function zonderTekens(tekst: string): string {
  return tekst.replaceAll("`", "");
}
