/** The tree that someone fills in: reading and changing one place of it, always as a new tree. */
import { alsDatum } from "./datum.ts";
import { type Groep, los, type Pad, type Schema, soortVan, veldenVan, type Waarde } from "./schema.ts";

export function waardeOp(boom: Waarde | undefined, pad: Pad): Waarde | undefined {
  return pad.reduce<Waarde | undefined>(
    (hier, stap) => hier !== null && typeof hier === "object" ? (hier as Groep)[stap as string] : undefined,
    boom,
  );
}

/** The tree with another value at a place; `undefined` takes the place away. */
export function zet(boom: Waarde | undefined, pad: Pad, waarde: Waarde | undefined): Waarde {
  const [stap, ...rest] = pad;
  if (stap === undefined) return waarde ?? null;
  const onder = rest.length ? zet(waardeOp(boom, [stap]), rest, waarde) : waarde;
  if (typeof stap === "number") {
    const lijst = Array.isArray(boom) ? boom : [];
    if (onder === undefined) return lijst.filter((_, plaats) => plaats !== stap);
    return stap < lijst.length
      ? lijst.map((item, plaats) => plaats === stap ? onder : item)
      : [...lijst, onder];
  }
  const groep = isGroep(boom) ? boom : {};
  if (onder !== undefined) return { ...groep, [stap]: onder };
  return Object.fromEntries(Object.entries(groep).filter(([naam]) => naam !== stap));
}

/**
 * What goes into the file: texts without what a file can't hold, in the order of the form. An optional field that is
 * empty goes away; a required one stays, as nothing, and so does an item of a list: the check can say so, at its place.
 * A key that the schema does not know stays too.
 */
export function schoon(waarde: Waarde | undefined, schema: Schema, wortel: Schema): Waarde {
  const eigen = los(schema, wortel);
  if (typeof waarde === "string") {
    const tekst = schoneTekst(waarde);
    return (soortVan(eigen) === "datum" ? alsDatum(tekst) : tekst) || null;
  }
  if (Array.isArray(waarde)) {
    if (soortVan(eigen) !== "lijst") return waarde;
    return waarde.map((item) => schoon(item, eigen.items!, wortel));
  }
  if (!isGroep(waarde)) return soortVan(eigen) === "lijst" ? [] : waarde ?? null;
  if (soortVan(eigen) !== "groep") return waarde;
  const uit: Groep = {};
  for (const [naam, veld] of veldenVan(eigen)) {
    const onder = schoon(waarde[naam], veld, wortel);
    if (eigen.required?.includes(naam) || !isLeeg(onder)) uit[naam] = onder;
  }
  for (const naam of Object.keys(waarde)) if (!(naam in eigen.properties!)) uit[naam] = waarde[naam]!;
  return uit;
}

/** The same tree with nothing filled in: what was a text is an empty one. */
export function geleegd(waarde: Waarde): Waarde {
  if (Array.isArray(waarde)) return waarde.map(geleegd);
  if (!isGroep(waarde)) return "";
  return Object.fromEntries(Object.entries(waarde).map(([naam, onder]) => [naam, geleegd(onder)]));
}

/** Whether nothing was filled in here, however deep. */
export function isLeeg(waarde: Waarde | undefined): boolean {
  if (waarde === null || waarde === undefined || waarde === "") return true;
  return typeof waarde === "object" && Object.values(waarde).every(isLeeg);
}

export function isGroep(waarde: Waarde | undefined): waarde is Groep {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

// What the check refuses: what no YAML can hold, and signs that nobody sees and that turn the letters round. A tab
// becomes a space.
const ONMOGELIJK =
  // deno-lint-ignore no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;

/** Such a sign by its number, as Markdown reads it: `&#12;`. */
const ALS_CODE = /&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));/gu;
// deno-lint-ignore no-control-regex
const ALS_CODE_ONMOGELIJK = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** The text without spaces around it, and without signs that a file can't hold, also not by their number. */
export function schoneTekst(tekst: string): string {
  return tekst
    .replace(ALS_CODE, (code, tien?: string, zestien?: string) => {
      const nummer = tien ? Number(tien) : parseInt(zestien!, 16);
      const teken = nummer <= 0x10ffff ? String.fromCodePoint(nummer) : code;
      return ALS_CODE_ONMOGELIJK.test(teken) ? teken : code;
    })
    .toWellFormed()
    .replace(/\r\n?|[\x85\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, " ")
    .replace(ONMOGELIJK, "")
    .replace(/[ \u00a0]+$/gmu, "")
    .trim();
}
