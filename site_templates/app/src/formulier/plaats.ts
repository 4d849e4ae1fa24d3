/** Which file it is: what an opened one is called, and where the one that the form makes goes. */
import { isGroep } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { bestandsnaam } from "./naam.ts";
import { groepen } from "./regels.ts";
import type { Groep } from "./schema.ts";
import { slug, vrijeNaam } from "./slug.ts";
import type { Staat } from "./staat.ts";
import { type Opzet, VRAAG } from "./stappen.ts";
import { INGETROKKEN, OPVOLGING, VERSLAG } from "./stappengriffie.ts";
import { VERHAAL } from "./stappenverhaal.ts";

/** By what name an opened file is known here; null when nothing in it says which one it is. */
export function naamBijOpenen(
  opzet: Opzet,
  waarde: Groep,
  bestand: string,
  gegevens: Gegevens,
): string | null {
  if (opzet === VRAAG) return bestandsnaam(bestand).replace(/\.yml$/, "");
  // A story from a document has a source, which this form does not ask.
  if (opzet === VERHAAL) {
    return waarde["soort"] === "verteld" ? bestandsnaam(bestand).replace(/\.yml$/, "") : null;
  }
  // A file of a voorstel is called after its folder, so only what stands in it says which one it is.
  if (opzet === OPVOLGING) return voorstelVan(waarde, gegevens);
  if (opzet === VERSLAG) return verslagnaam(waarde, bestandsnaam(bestand).replace(/\.yml$/, ""), gegevens);
  // Its own name says it: that of the verslag.
  if (opzet === INGETROKKEN) return opDeSite(bestandsnaam(bestand).replace(/\.yml$/, ""), gegevens) ?? null;
  return "";
}

/** What a verslag is filed under as long as nothing in it says of which voorstel it is. */
export const ONBEKENDE_MAP = "de-map-van-het-voorstel";

/** Of a verslag that is on the site already, the next version: a correction says what was mended. */
export function metNieuweVersie(opzet: Opzet, waarde: Groep, bestand: string, { bestaand }: Gegevens): Groep {
  const staatEr = opzet === VERSLAG && bestaand[bestand];
  if (!staatEr || Number(waarde["versie"]) > Number(staatEr["versie"])) return waarde;
  return { ...waarde, versie: String(Number(staatEr["versie"]) + 1), erratum: "" };
}

/** Where the file goes: the title of a published schema is the place of its files. */
export function padVan(opzet: Opzet, { waarde, bestand }: Staat, { bezet, schema }: Gegevens): string {
  const naam = bestand ||
    vrijeNaam(slug(String(waarde["titel"] ?? waarde["naam"] ?? "")) || opzet.soort, bezet);
  return naam.split("/").reduce((pad, deel) => pad.replace("*", deel), schema.title!);
}

/** Whether there is such a file already, whose place this one takes. */
export function bestaatAl(opzet: Opzet, { bestand }: Staat, { bezet }: Gegevens): boolean {
  return opzet.wegen || opzet === VERHAAL ? bezet.includes(bestand) : bestand !== "";
}

/** How the form that is being filled in is called: its title, or that of the voorstel that it is about. */
export function titelVanStaat(staat: Staat | null, { dingen }: Gegevens): string {
  if (!staat) return "";
  const voorstel = dingen["voorstellen"]?.find(({ id }) => id === staat.bestand)?.naam;
  return String(
    staat.waarde["titel"] ?? staat.waarde["kort"] ?? staat.waarde["naam"] ?? voorstel ?? "",
  );
}

/** A name as the facilitator's window gives it: the voorstel, the month and the number (`toets/inhoud/plaatsen.py`). */
const LANGE_NAAM = /^gespreksverslag-(.+)-\d{4}-\d{2}-([a-z0-9]{8})$/;

/** The voorstel that its name tells, or whose text has most in common with what was on the table; and its number. */
function verslagnaam(verslag: Groep, bestandsnaam: string, gegevens: Gegevens): string {
  const { voorstellen } = gegevens;
  const [, genoemd, naam = bestandsnaam] = LANGE_NAAM.exec(bestandsnaam) ?? [];
  const gevonden = opDeSite(naam, gegevens);
  if (gevonden) return gevonden;
  if (voorstellen.some(({ naam: map }) => map === genoemd)) return `${genoemd}/${naam}`;
  const tafel = isGroep(verslag["voorstel"]) ? verslag["voorstel"] : {};
  const punten = isGroep(tafel["punten"]) ? Object.values(tafel["punten"]) : [];
  const toen = new Set([tafel["kenmerk"], ...punten]);
  const gedeeld = voorstellen.map(({ naam: map, kenmerken }) => ({
    map,
    aantal: kenmerken.filter((een) => toen.has(een)).length,
  }));
  const beste = gedeeld.reduce((een, ander) => ander.aantal > een.aantal ? ander : een, {
    map: ONBEKENDE_MAP,
    aantal: 0,
  });
  return `${beste.map}/${naam}`;
}

/** The verslag with this number, if there is one on the site. */
function opDeSite(nummer: string, { bestaand }: Gegevens): string | undefined {
  return Object.keys(bestaand).find((een) => een.endsWith(`/${nummer}`));
}

function voorstelVan(waarde: Groep, { punten }: Gegevens): string | null {
  const genoemd = [...groepen(waarde["reacties"]), ...groepen(waarde["antwoorden"])].filter(isGroep);
  const gevonden = punten.find(({ verslag }) => genoemd.some((item) => item["verslag"] === verslag));
  return gevonden?.voorstel ?? null;
}
