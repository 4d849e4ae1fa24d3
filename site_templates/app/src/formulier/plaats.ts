/** Which file it is: what an opened one is called, and where the one that the form makes goes. */
import { isGroep } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { bestandsnaam } from "./naam.ts";
import { groepen } from "./regels.ts";
import type { Groep } from "./schema.ts";
import { slug, vrijeNaam } from "./slug.ts";
import type { Staat } from "./staat.ts";
import { type Opzet, VRAAG } from "./stappen.ts";
import { OPVOLGING } from "./stappengriffie.ts";

/** By what name an opened file is known here; null when nothing in it says which one it is. */
export function naamBijOpenen(
  opzet: Opzet,
  waarde: Groep,
  bestand: string,
  gegevens: Gegevens,
): string | null {
  if (opzet === VRAAG) return bestandsnaam(bestand).replace(/\.yml$/, "");
  // A file of a voorstel is called after its folder, so only what stands in it says which one it is.
  if (opzet === OPVOLGING) return voorstelVan(waarde, gegevens);
  return "";
}

/** Where the file goes: the title of a published schema is the place of its files. */
export function padVan(opzet: Opzet, { waarde, bestand }: Staat, { bezet, schema }: Gegevens): string {
  const naam = bestand || vrijeNaam(slug(String(waarde["titel"] ?? "")) || opzet.soort, bezet);
  return schema.title!.replace("*", naam);
}

/** Whether there is such a file already, whose place this one takes. */
export function bestaatAl(opzet: Opzet, { bestand }: Staat, { bezet }: Gegevens): boolean {
  return opzet === OPVOLGING ? bezet.includes(bestand) : bestand !== "";
}

/** How the form that is being filled in is called: its title, or that of the voorstel that it is about. */
export function titelVanStaat(staat: Staat | null, { dingen }: Gegevens): string {
  if (!staat) return "";
  const voorstel = dingen["voorstellen"]?.find(({ id }) => id === staat.bestand)?.naam;
  return String(staat.waarde["titel"] ?? staat.waarde["kort"] ?? voorstel ?? "");
}

function voorstelVan(waarde: Groep, { punten }: Gegevens): string | null {
  const genoemd = [...groepen(waarde["reacties"]), ...groepen(waarde["antwoorden"])].filter(isGroep);
  const gevonden = punten.find(({ verslag }) => genoemd.some((item) => item["verslag"] === verslag));
  return gevonden?.voorstel ?? null;
}
