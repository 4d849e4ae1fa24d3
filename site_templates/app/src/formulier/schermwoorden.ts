/**
 * The build names a field as the file does; who fills in a form sees its name on the screen. The sentences stay those of
 * the build (`meldingen.json`), with these names in them.
 */
import { type Bevinding, LEEG_ONDERDEEL } from "./meldingen.ts";
import { keuzesVan, los, type Pad, type Schema, schemaOp } from "./schema.ts";
import { titelVan } from "./veldbasis.tsx";

/** The same finding, in the words of the screen. */
export function inSchermwoorden(bevinding: Bevinding, wortel: Schema): Bevinding {
  const { pad, melding, hint } = bevinding;
  const sleutel = pad.findLast((stap) => typeof stap === "string");
  const hier = pad.slice(0, pad.findLastIndex((stap) => typeof stap === "string") + 1);
  const eigen = schemaOp(wortel, hier);
  // What a field is for stands above it, and is known by its own words.
  const uitleg = schemaOp(wortel, pad)?.description;
  const vervang = (zin: string) =>
    zin
      .replace(/`([^`]+)`/g, (_, code: string) => opScherm(code, pad, wortel))
      .replace(
        /'([a-z_]+)'/g,
        (heel, naam) => naam === sleutel && eigen ? `‘${titelVan(eigen, hier)}’` : heel,
      );
  return {
    ...bevinding,
    melding: vervang(melding),
    hint: hint === LEEG_ONDERDEEL ? "Vul het in, of haal het weg." : hint === uitleg ? hint : vervang(hint),
  };
}

/** `vragen: extra:` as ‘Vragen bijstellen’, ‘Deze vraag moet erin’; what is no field as it stands there. */
function opScherm(code: string, pad: Pad, wortel: Schema): string {
  const [, sleutel, rest = ""] = /^([a-z_]+)(?::\s*(.*?):?)?$/.exec(code) ?? [];
  const plek = sleutel && vind(sleutel, pad, wortel);
  if (!plek) return code;
  const [waar, veld] = plek;
  const naam = `‘${titelVan(veld, waar)}’`;
  if (!rest) return naam;
  const onder = schemaOp(wortel, [...waar, rest]);
  if (onder) return `${naam}, ‘${titelVan(onder, [rest])}’`;
  const keuze = veld.enum && keuzesVan(veld).find(({ waarde }) => waarde === rest);
  return `${naam}: ‘${keuze ? keuze.naam : rest}’`;
}

/** The field with this name that is nearest: in the group where it went wrong, or in one around it. */
function vind(sleutel: string, pad: Pad, wortel: Schema): [Pad, Schema] | null {
  for (let diepte = pad.length; diepte >= 0; diepte--) {
    const waar = [...pad.slice(0, diepte), sleutel];
    const veld = schemaOp(wortel, waar);
    if (veld) return [waar, veld];
    const inLijst = [...pad.slice(0, diepte), 0, sleutel];
    const item = schemaOp(wortel, inLijst);
    if (item) return [inLijst, item];
  }
  const naam = los(wortel, wortel).properties?.[sleutel];
  return naam ? [[sleutel], los(naam, wortel)] : null;
}
