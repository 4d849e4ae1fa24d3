/** What all fields of the form share: what they get, how they are named, and how help and mistakes stand beside them. */
import type { Ding, Formulierpunt } from "../contract/pakket.d.ts";
import type { Bevinding } from "./meldingen.ts";
import { hoofdletter } from "../gedeeld/tekst.ts";
import { type Groep, los, type Pad, type Schema, schemaOp, type Waarde } from "./schema.ts";
import type { Opzet } from "./stappen.ts";

export interface Formulier {
  schema: Schema;
  opzet: Opzet;
  waarde: Groep;
  dingen: Record<string, Ding[]>;
  /** The points that can be chosen, of the voorstel that it is about. */
  punten: Formulierpunt[];
  bevindingen: Bevinding[];
  vul: (pad: Pad, waarde: Waarde | undefined, focus?: string) => void;
}

export interface Props {
  formulier: Formulier;
  pad: Pad;
  schema: Schema;
  /** What it is called, when its title does not say it. */
  naam?: string;
}

export function idVan(pad: Pad): string {
  return ["v", ...pad].join("-");
}

export function titelVan(schema: Schema, pad: Pad): string {
  const naam = String(pad.findLast((stap) => typeof stap === "string") ?? "");
  return schema.title ?? hoofdletter(naam.replaceAll("_", " "));
}

/** Where it stands, in words: "Verhalen, 2, Waarom". */
export function plaatsnaam(schema: Schema, pad: Pad): string {
  const delen = pad.map((stap, diepte) => {
    const hier = pad.slice(0, diepte + 1);
    return typeof stap === "number"
      ? String(stap + 1)
      : titelVan(los(schemaOp(schema, hier) ?? {}, schema), hier);
  });
  return delen.join(", ");
}

/** What is wrong, with its place before it: a field that the place names already is not named again. */
export function metPlaats(schema: Schema, { pad, melding }: Bevinding): string {
  const hier = pad.slice(0, pad.findLastIndex((stap) => typeof stap === "string") + 1);
  const naam = `‘${plaatsnaam(schema, hier).split(", ").at(-1)}’ is `;
  const rest = [`dit onderdeel van ${naam}`, naam].find((begin) => melding.startsWith(begin)) ?? "";
  return `${plaatsnaam(schema, pad)}: ${melding.slice(rest.length)}`;
}

export function beschrijving(pad: Pad, hulp: string, bevindingen: Bevinding[]) {
  const id = idVan(pad);
  return [hulp && `${id}-hulp`, bevindingen.length && `${id}-fout`].filter(Boolean).join(" ") || undefined;
}

export function bij(formulier: Formulier, pad: Pad): Bevinding[] {
  const hier = pad.join("/");
  return formulier.bevindingen.filter((bevinding) => bevinding.pad.join("/") === hier);
}

export function Hulp({ pad, hulp }: { pad: Pad; hulp: string }) {
  return hulp ? <p class="mt-veld__hulp" id={`${idVan(pad)}-hulp`}>{hulp}</p> : null;
}

/** What is wrong; a hint that only says what the field is for stands above it already. */
export function Meldingen(
  { pad, schema, bevindingen }: { pad: Pad; schema: Schema; bevindingen: Bevinding[] },
) {
  if (!bevindingen.length) return null;
  return (
    <div id={`${idVan(pad)}-fout`}>
      {bevindingen.map((bevinding) => (
        <Melding
          key={bevinding.melding}
          bevinding={bevinding.hint === schema.description ? { ...bevinding, hint: "" } : bevinding}
        />
      ))}
    </div>
  );
}

export function Melding({ bevinding }: { bevinding: Bevinding }) {
  const fout = bevinding.ernst === "fout";
  return (
    <p class={`mt-veld__fout${fout ? "" : " mt-veld__fout--let-op"}`}>
      <strong>{fout ? "Nog niet goed" : "Let op"}: {bevinding.melding}.</strong>{" "}
      {bevinding.hint.replaceAll("`", "")}
    </p>
  );
}
