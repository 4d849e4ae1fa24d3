/**
 * Whether what was filled in has the form that the schema asks for: what reading the file in the build finds
 * (`toets/inhoud/meldingen.py`), with the same words. `tests/vectors/formulier.json` holds both to it.
 */
import { isGroep } from "./boom.ts";
import { type Bevinding, DUBBELE_PUNT, eigenZin, INSPRINGEN, vormfout, vormhint } from "./meldingen.ts";
import { isVakje, los, magNiets, type Pad, type Schema, soortVan, type Waarde } from "./schema.ts";

/** All that is wrong in the form of `waarde`, in the order of the schema. */
export function kijkVormNa(waarde: Waarde, wortel: Schema): Bevinding[] {
  return kijk(waarde, los(wortel, wortel), wortel, [], "");
}

function kijk(waarde: Waarde, schema: Schema, wortel: Schema, pad: Pad, uitleg: string): Bevinding[] {
  const woorden = { veld: veldnaam(pad), uitleg, sleutels: Object.keys(schema.properties ?? {}).join(", ") };
  if (waarde === null) {
    if (isVakje(schema, wortel)) return [vormfout(pad, "leeg_vakje", woorden)];
    return [vormfout(pad, typeof pad.at(-1) === "number" ? "leeg_onderdeel" : "leeg", woorden)];
  }
  // Keys that are free to choose: no form asks them, and the check of the site looks at them.
  if (schema.type === "object" && !schema.properties) return [];
  switch (soortVan(schema)) {
    case "groep":
      if (!isGroep(waarde)) return [vormfout(pad, "model_type", woorden)];
      return [...velden(waarde, schema, wortel, pad), ...onbekend(waarde, schema, pad)];
    case "lijst":
      if (!Array.isArray(waarde)) return [vormfout(pad, "list_type", woorden)];
      return lijst(waarde, schema, wortel, pad);
    default:
      if (typeof waarde !== "string") {
        const dubbele_punt = isGroep(waarde) ? DUBBELE_PUNT : "";
        return [vormfout(pad, "string_type", { ...woorden, dubbele_punt })];
      }
      return tekst(waarde, schema, pad, woorden);
  }
}

function velden(groep: Record<string, Waarde>, schema: Schema, wortel: Schema, pad: Pad): Bevinding[] {
  return Object.entries(schema.properties!).flatMap(([naam, veld]) => {
    // What is wrong there is said at the field from which it follows.
    if (veld["x-verborgen"]) return [];
    const hier = [...pad, naam];
    const uitleg = veld.description ?? "";
    if (!Object.hasOwn(groep, naam)) {
      return schema.required?.includes(naam) ? [vormfout(hier, "missing", { veld: naam, uitleg })] : [];
    }
    if (groep[naam] === null && magNiets(veld)) return [];
    return kijk(groep[naam]!, los(veld, wortel), wortel, hier, uitleg);
  });
}

function onbekend(groep: Record<string, Waarde>, schema: Schema, pad: Pad): Bevinding[] {
  const bekend = Object.keys(schema.properties!);
  return Object.keys(groep).filter((naam) => !bekend.includes(naam)).map((naam) =>
    vormfout([...pad, naam], "extra_forbidden", {
      veld: naam,
      bedoelde: "",
      sleutels: bekend.join(", "),
      inspringen: INSPRINGEN,
    })
  );
}

function lijst(items: Waarde[], schema: Schema, wortel: Schema, pad: Pad): Bevinding[] {
  const { minItems = 0, maxItems = Infinity } = schema;
  const woorden = {
    veld: veldnaam(pad),
    min_length: minItems,
    max_length: maxItems,
    actual_length: items.length,
  };
  const onder = items.flatMap((item, plaats) =>
    kijk(item, los(schema.items!, wortel), wortel, [...pad, plaats], "")
  );
  if (onder.length) return onder;
  if (items.length < minItems) return [vormfout(pad, "too_short", woorden)];
  return items.length > maxItems ? [vormfout(pad, "too_long", woorden)] : [];
}

function tekst(rauw: string, schema: Schema, pad: Pad, woorden: Record<string, string>): Bevinding[] {
  const zegt = schema["x-verwijzing"] ? rauw : rauw.trim();
  const lengte = [...zegt].length;
  const met = { ...woorden, invoer: rauw };
  const eigen = (soort: "datum" | "bedrag" | "getal" | "ja_nee" | "te_veel_woorden", msg: string) => [
    vormfout(pad, soort, { ...met, msg }),
  ];
  const keuzes = schema.const === undefined ? schema.enum : [schema.const];
  if (keuzes && !keuzes.includes(zegt)) {
    if (isJaNee(schema)) return eigen("ja_nee", eigenZin("ja_nee", { invoer: zegt }));
    return [vormfout(pad, "literal_error", { ...met, bedoelde: "", keuzes: keuzes.join(", ") })];
  }
  switch (soortVan(schema)) {
    case "datum": {
      const fout = datumfout(zegt);
      return fout ? eigen("datum", eigenZin(fout, { invoer: zegt })) : [];
    }
    case "bedrag":
      return centen(zegt) === null ? eigen("bedrag", eigenZin("bedrag", { invoer: zegt })) : [];
    case "getal":
      return /^(0|[1-9]\d{0,8})$/.test(zegt) ? [] : eigen("getal", eigenZin("getal", { invoer: zegt }));
  }
  if (lengte < (schema.minLength ?? 0)) return [vormfout(pad, "string_too_short", met)];
  const meeste = schema.maxLength ?? 200;
  if (lengte > meeste) return [vormfout(pad, "string_too_long", { ...met, lengte, max_length: meeste })];
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(zegt)) {
    return [vormfout(pad, "string_pattern_mismatch", { ...met, vorm: vormhint(schema.pattern) })];
  }
  const maximum = schema["x-hoogstens-woorden"];
  const aantal = zegt.split(/\s+/u).length;
  return maximum && aantal > maximum
    ? eigen("te_veel_woorden", eigenZin("te_veel_woorden", { aantal, maximum }))
    : [];
}

function veldnaam(pad: Pad): string {
  return pad.findLast((stap) => typeof stap === "string") as string ?? "dit bestand";
}

function isJaNee(schema: Schema): boolean {
  return schema.enum?.join() === "ja,nee";
}

/** Which kind of mistake a date is; null when it is one: `2019-11-19`, `2021-10` or `2022`. */
export function datumfout(tekst: string): "datum" | "datum_bestaat_niet" | null {
  const delen = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(tekst);
  if (!delen) return "datum";
  const [jaar, maand, dag] = [delen[1], delen[2] ?? "1", delen[3] ?? "1"].map(Number) as [
    number,
    number,
    number,
  ];
  if (jaar < 1 || maand < 1 || maand > 12 || dag < 1) return "datum_bestaat_niet";
  const laatste = new Date(Date.UTC(2000 + jaar % 400, maand, 0)).getUTCDate();
  return dag > laatste ? "datum_bestaat_niet" : null;
}

// Groups of three after a point, or no points at all; cents as two digits. As `BEDRAG` in `toets/model/basis.py`.
const BEDRAG = /^(?:€[ \u00a0]*|EUR[ \u00a0]+)?(-?)((?:\d{1,3}(?:\.\d{3})+)|\d+)(?:,(\d{2}|-{1,2}))?$/u;

/** An amount in euros as cents; null for what can be read in two ways. */
export function centen(tekst: string): bigint | null {
  const delen = BEDRAG.exec(tekst);
  if (!delen || (delen[2]!.length > 1 && delen[2]!.startsWith("0"))) return null;
  const achter = /^\d/.test(delen[3] ?? "") ? delen[3]! : "00";
  const som = BigInt(delen[2]!.replaceAll(".", "") + achter);
  return delen[1] ? -som : som;
}
