/**
 * The gespreksverslag as the YAML file that the griffie publishes: what the group released, and nothing else. No row,
 * count, time, day or name gets in; `toets/model/verslag.py` is the form, and the build checks the rules once more.
 */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { uitkomsten, vragenVan } from "./publicatie.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { MEEST_VAN, ROLLEN } from "../contract/contract.ts";
import { VERSLAGKOP } from "../gedeeld/woorden.ts";
import { besprokenVragen } from "./geschreven.ts";
import type { Opbrengst } from "./opbrengst.ts";
import { aantalMensen, type Gesprekssoort, passendeWijze, type Sessie } from "./sessie.ts";
import { type Stuk, stukken } from "./stukken.ts";
import { vindOpmaak } from "../vertrouwen/opmaak.ts";
import { persoonsgegevens } from "../vertrouwen/persoonsgegevens.ts";
import { type Groepsantwoord, isAchtergehouden, klasse, kleinsteVan } from "../vertrouwen/vrijgave.ts";

const KOP = `# yaml-language-server: $schema=../../../site/schema/verslag.json
${VERSLAGKOP}`;

/** Writes a value as YAML: `stringify` of the package `yaml`, which a window loads when it is there already. */
export type SchrijfYaml = (inhoud: unknown, opties: { lineWidth: number }) => string;

export interface Verslagkeuze {
  soort: Gesprekssoort;
  /** Year and month: `2026-11`. */
  maand: string;
}

/** The text of the file. Throws when no way to publish was chosen, as behind closed doors nobody can: without one there is no verslag. */
export function maakVerslag(
  sessie: Sessie,
  pakket: Sessiepakket,
  { soort, maand }: Verslagkeuze,
  schrijfYaml: SchrijfYaml,
): string {
  const wijze = passendeWijze(sessie);
  if (!wijze) throw new Error("no way to publish was chosen");
  const inhoud = {
    format: "verslag/1",
    versie: 1,
    soort,
    vragenset: sessie.vragenset,
    casussen: sessie.casussen,
    maand,
    vorm: sessie.vorm,
    bijeenkomst: sessie.bijeenkomst,
    openbaar: sessie.openbaar ? "ja" : "nee",
    opname: sessie.opname,
    voorstel: versie(pakket),
    deelnemers: deelnemers(sessie),
    ...metInhoud({ uitgenodigd: uitgenodigd(sessie) }),
    wijze,
    antwoorden: vragenVan(sessie, pakket).flatMap(({ id }) => antwoord(sessie, id)),
    ...metInhoud({ besproken: besprokenVragen(sessie) }),
    ...watErStaat(stukken(sessie).filter(({ vrij }) => vrij)),
  };
  return KOP + schrijfYaml(inhoud, { lineWidth: 100 });
}

/** What the file is called: what it is, of which voorstel and month, and its id. `toets/inhoud/plaatsen.py` reads it. */
export function verslagbestand(
  pakket: Sessiepakket,
  { maand }: Pick<Verslagkeuze, "maand">,
  id: string,
): string {
  return `gespreksverslag-${pakket.voorstel.id}-${maand}-${id}.yml`;
}

/** The id of a verslag, which becomes the address of its page: says nothing of the gesprek. */
export function nieuwVerslagId(random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(4);
  random(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Which text of the voorstel was on the table, as the build wrote it in the page. */
function versie({ voorstel: { versie: { datum, kenmerk, punten } } }: Sessiepakket) {
  return { ...(datum ? { datum } : {}), kenmerk, punten };
}

/** What the group wrote down and released, by the fields of the file. */
function watErStaat(vrij: readonly Stuk[]) {
  const van = <S extends Stuk["soort"]>(soort: S) =>
    vrij.filter((stuk): stuk is Extract<Stuk, { soort: S }> => stuk.soort === soort);
  const [vragen] = van("overVragen");
  return {
    ...metInhoud({ redenen: van("redenen").map(({ vraag, plus, min }) => ({ vraag, plus, min })) }),
    opbrengst: van("punt").map(({ punt }) => veldenVanPunt(punt)),
    ...metInhoud({
      wie_ontbrak: van("wieOntbrak").flatMap(({ zinnen }) => zinnen),
      kan_misgaan: van("kanMisgaan").flatMap(({ zinnen }) => zinnen),
      werkte_niet: vragen?.werkteNiet ?? [],
      gemiste_vragen: vragen?.gemist ?? [],
    }),
  };
}

function veldenVanPunt(punt: Opbrengst) {
  const { soort, tekst, beslispunt, vraag, aanZet, wie, maand, eerst, akkoord } = punt;
  return {
    soort,
    ...metInhoud({ aan_zet: aanZet ?? "" }),
    ...metInhoud({ wie: aanZet === "praktijk" ? wie.trim() : "", maand: aanZet === "later" ? maand : "" }),
    tekst: tekst.trim(),
    ...metInhoud({
      beslispunt: beslispunt ?? "",
      vraag: vraag ?? "",
      voor: gevuld(punt.voor),
      tegen: gevuld(punt.tegen),
      minderheid: punt.minderheid.trim(),
      eerst: eerst ? "ja" : "",
      akkoord: akkoord ? "ja" : "",
    }),
  };
}

/** Only the fields in which something stands: what is empty is left out of the file. */
function metInhoud<V extends Record<string, string | readonly unknown[] | object>>(velden: V): Partial<V> {
  return Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) =>
      typeof waarde === "string" ? waarde : Object.keys(waarde).length > 0
    ),
  ) as Partial<V>;
}

function gevuld(zinnen: readonly string[]): string[] {
  return zinnen.map((zin) => zin.trim()).filter((zin) => zin);
}

/** Whether how many people of a rol there are may stand beside the class of who came: of few, it tells too much. */
export function magVan(sessie: Sessie, rol: RolId, van: number | null): boolean {
  return van !== null && van >= kleinsteVan(sessie.rondes[1].aantallen[rol]) && van <= MEEST_VAN;
}

/** Who was asked, per rol. In what way never holds something about somebody, or what the build would refuse. */
function uitgenodigd(sessie: Sessie): Partial<Record<RolId, object>> {
  return metInhoud(Object.fromEntries(ROLLEN.map((rol) => {
    const { van, hoe } = sessie.uitgenodigd[rol] ?? { van: null, hoe: "" };
    const tekst = persoonsgegevens(hoe).length || vindOpmaak(hoe).length ? "" : hoe.trim();
    return [rol, { ...(magVan(sessie, rol, van) ? { van } : {}), ...metInhoud({ hoe: tekst }) }];
  })));
}

function deelnemers(sessie: Sessie): Record<string, string> {
  const { aantallen } = sessie.rondes[1];
  const rollen = ROLLEN.filter((rol) => aantallen[rol] > 0).map((rol) => [rol, klasse(aantallen[rol])]);
  return { totaal: klasse(aantalMensen(sessie, 1)), ...Object.fromEntries(rollen) };
}

function antwoord(sessie: Sessie, vraag: string) {
  const gevonden = uitkomsten(sessie, vraag);
  if (!gevonden) return [];
  const eerst = velden(sessie, gevonden.eerst);
  const daarna = gevonden.daarna && velden(sessie, gevonden.daarna);
  return [{ vraag, eerst, ...(daarna && Object.keys(daarna).length ? { nog_een_keer: daarna } : {}) }];
}

/** The fields that say something; what is withheld is left out, and the page says why. */
function velden(sessie: Sessie, gegeven: Groepsantwoord): Record<string, string | string[]> {
  const samen = sessie.wijze === "groep" ? "groep" : "samen";
  return Object.fromEntries(
    (Object.entries(gegeven) as [RolId | "allen", NonNullable<Groepsantwoord["allen"]>][])
      .flatMap(([wie, uitkomst]): [string, string | string[]][] => {
        if (isAchtergehouden(uitkomst)) return [];
        const veld = wie === "allen" ? samen : wie;
        if (typeof uitkomst === "string") return [[veld, uitkomst]];
        return [[veld, "verdeeld"], ["gekozen", uitkomst.gekozen]];
      }),
  );
}
