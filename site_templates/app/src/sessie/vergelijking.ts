/**
 * From tallies to what a group talks about first, and to sentences about it. Never an average, never a share in
 * figures: the order and the words are all that the room sees.
 *
 * A sentence tells what a single person or a whole rol chose. So it is for a werkbijeenkomst, where people were told
 * so; where a gesprek is public, the room sees what may be published and nothing finer.
 */
import { ANTWOORDCODES, GEDEELD, ROLLEN } from "../contract/contract.ts";
import type { Antwoorden, Rolnamen } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import type { Antwoordcode } from "../gedeeld/tekens.tsx";
import { hoofdletter, kleineLetter, opsomming } from "../gedeeld/tekst.ts";
import type { Telling } from "./telling.ts";

type Aantallen = Record<Antwoordcode, number>;

/** A fraction, kept as two whole numbers: with divided ones added up, equal differences are not equal any more. */
export interface Breuk {
  teller: number;
  noemer: number;
}

export interface Verschil {
  /** Which part of the one rol would have to choose something else to answer like the other: from none to all. */
  grootte: Breuk;
  rollen: readonly [RolId, RolId];
}

const NUL: Breuk = { teller: 0, noemer: 1 };

/** The answers that lean to a side or to neither. */
const RICHTINGEN: readonly Antwoordcode[] = GEDEELD;
const TWIJFELS = ANTWOORDCODES.filter((code) => !RICHTINGEN.includes(code));

/** Above zero when the first fraction is the larger one, below when the second is, zero when they are equal. */
export function vergelijkBreuken(een: Breuk, ander: Breuk): number {
  return een.teller * ander.noemer - ander.teller * een.noemer;
}

/** The two rollen whose answers differ most, the first two when more do; null when fewer than two are there. */
export function verschil(telling: Telling): Verschil | null {
  let grootste: Verschil | null = null;
  const rollen = aanwezig(telling);
  for (const [index, een] of rollen.entries()) {
    for (const ander of rollen.slice(index + 1)) {
      const grootte = afstand(telling[een], telling[ander]);
      if (!grootste || vergelijkBreuken(grootte, grootste.grootte) > 0) {
        grootste = { grootte, rollen: [een, ander] };
      }
    }
  }
  return grootste;
}

/** Which part of those who chose plus, gelijk or min did not choose the most chosen of these. */
export function spreiding(telling: Telling): Breuk {
  const aantallen = RICHTINGEN.map((code) => som(ROLLEN.map((rol) => telling[rol][code])));
  const totaal = som(aantallen);
  return totaal ? { teller: totaal - Math.max(...aantallen), noemer: totaal } : NUL;
}

/** Which part of all answers is verschilt or weet_niet. */
export function twijfel(telling: Telling): Breuk {
  const totaal = som(ROLLEN.map((rol) => aantal(telling[rol])));
  return totaal ? { teller: som(ROLLEN.map((rol) => aantal(telling[rol], TWIJFELS))), noemer: totaal } : NUL;
}

/**
 * What to talk about first: where two rollen differ most, then where the whole group is most spread, then where most
 * people doubt. What is equal in all of these stays in the order of the set.
 */
export function volgorde<T extends { telling: Telling }>(tellingen: readonly T[]): T[] {
  return tellingen
    .map((item) => ({ item, maten: maten(item.telling) }))
    .toSorted((een, ander) => {
      const verschillen = een.maten.map((maat, index) => vergelijkBreuken(ander.maten[index]!, maat));
      return verschillen.find((uitkomst) => uitkomst !== 0) ?? 0;
    })
    .map(({ item }) => item);
}

const MATEN = ["rollen", "spreiding", "twijfel"] as const;

/** In which measure, the one that decides first, these two stand apart in the order; null when they are equal in all. */
export function verschilIn(een: Telling, ander: Telling): typeof MATEN[number] | null {
  const [links, rechts] = [maten(een), maten(ander)];
  return MATEN.find((_, index) => vergelijkBreuken(links[index]!, rechts[index]!) !== 0) ?? null;
}

function maten(telling: Telling): Breuk[] {
  return [verschil(telling)?.grootte ?? NUL, spreiding(telling), twijfel(telling)];
}

/**
 * What the rollen chose, in one sentence when they agree and otherwise in one per kind of outcome. `mensen`: how many
 * people each rol has, so that nothing is said of who skipped the vraag.
 */
export function zin(
  telling: Telling,
  mensen: Record<RolId, number>,
  namen: Rolnamen,
  antwoorden: Antwoorden,
): string {
  const rollen = aanwezig(telling);
  if (!rollen.length) return "Niemand heeft deze vraag beantwoord.";
  const gedeeld = gedeeldAntwoord(rollen.map((rol) => telling[rol]));
  if (rollen.length > 1 && gedeeld) return zinOverAllen(telling, mensen, gedeeld, antwoorden);
  // Rollen with the same outcome share a sentence.
  const groepen = new Map<string, { uitkomst: Uitkomst; rollen: RolId[] }>();
  for (const rol of rollen) {
    const uitkomst = uitkomstVan(telling[rol], mensen[rol]);
    const sleutel = JSON.stringify(uitkomst);
    const groep = groepen.get(sleutel) ?? { uitkomst, rollen: [] };
    groep.rollen.push(rol);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map((groep) => zinOver(groep.uitkomst, groep.rollen, namen, antwoorden)).join(
    " ",
  );
}

function zinOverAllen(
  telling: Telling,
  mensen: Record<RolId, number>,
  gedeeld: Antwoordcode,
  antwoorden: Antwoorden,
): string {
  const label = citaat(antwoorden[gedeeld]);
  if (ROLLEN.every((rol) => telling[rol][gedeeld] === aantal(telling[rol]))) {
    const ingevuld = ROLLEN.every((rol) => aantal(telling[rol]) === mensen[rol]);
    return ingevuld ? `Iedereen kiest ${label}.` : `Iedereen die antwoordt, kiest ${label}.`;
  }
  const elkeRol = ROLLEN.every((rol) => !mensen[rol] || aantal(telling[rol]));
  return elkeRol
    ? `In elke rol is ${label} het meest gekozen.`
    : `In elke rol waarin iemand antwoordt, is ${label} het meest gekozen.`;
}

type Uitkomst =
  /** `ingevuld`: nobody of the rol skipped the vraag. */
  | { soort: "een" | "alle" | "meeste"; codes: readonly Antwoordcode[]; ingevuld: boolean }
  | { soort: "verschillend" };

function uitkomstVan(aantallen: Aantallen, mensen: number): Uitkomst {
  const totaal = aantal(aantallen);
  const ingevuld = totaal === mensen;
  const codes = [...ANTWOORDCODES.map((code) => [code]), TWIJFELS].find((codes) =>
    2 * aantal(aantallen, codes) > totaal
  );
  if (!codes) return { soort: "verschillend" };
  if (totaal === 1) return { soort: "een", codes, ingevuld };
  return { soort: aantal(aantallen, codes) === totaal ? "alle" : "meeste", codes, ingevuld };
}

function zinOver(uitkomst: Uitkomst, rollen: RolId[], namen: Rolnamen, antwoorden: Antwoorden): string {
  const meervouden = rollen.map((rol) => meervoud(rol, namen));
  if (uitkomst.soort === "verschillend") {
    // Not "raadsleden en professionals kiezen verschillende antwoorden": that reads as if each rol has its own.
    const [eerste, ...rest] = meervouden;
    return hoofdletter(
      `${eerste} kiezen verschillende antwoorden${rest.length ? `, ${opsomming(rest)} ook` : ""}.`,
    );
  }
  const { soort, codes, ingevuld } = uitkomst;
  const wat = codes.map((code) => citaat(antwoorden[code])).join(" of ");
  if (soort === "een") {
    const werkwoord = rollen.length === 1 ? "kiest" : "kiezen";
    return hoofdletter(
      `${opsomming(rollen.map((rol) => enkelvoud(rol, ingevuld, namen)))} ${werkwoord} ${wat}.`,
    );
  }
  const hoeveel = soort === "alle" ? "Alle" : "De meeste";
  return `${hoeveel} ${opsomming(meervouden)}${ingevuld ? "" : " die antwoorden,"} kiezen ${wat}.`;
}

/** The answer that is the only most chosen one in each of these, if there is one. */
function gedeeldAntwoord(tellingen: Aantallen[]): Antwoordcode | undefined {
  return ANTWOORDCODES.find((code) =>
    tellingen.every((aantallen) =>
      ANTWOORDCODES.every((other) => other === code || aantallen[other] < aantallen[code])
    )
  );
}

/** The rollen of which somebody answered, in the order of every page. */
function aanwezig(telling: Telling): RolId[] {
  return ROLLEN.filter((rol) => aantal(telling[rol]) > 0);
}

function afstand(een: Aantallen, ander: Aantallen): Breuk {
  const [links, rechts] = [aantal(een), aantal(ander)];
  // Half of what they differ in, as who leaves one answer comes back at another.
  const teller = som(ANTWOORDCODES.map((code) => Math.abs(een[code] * rechts - ander[code] * links)));
  return { teller, noemer: 2 * links * rechts };
}

function aantal(aantallen: Aantallen, codes: readonly Antwoordcode[] = ANTWOORDCODES): number {
  return som(codes.map((code) => aantallen[code]));
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}

/** The name of one person: the only one of a rol, or one of them. Nobody is "een iets anders", and "alle anderen" would be everyone else in the room. */
function enkelvoud(rol: RolId, enige: boolean, namen: Rolnamen): string {
  if (rol === "anders") return "iemand met een andere rol";
  const { naam } = namen[rol];
  if (!enige) return `één ${naam}`;
  return `${/^\S*lid\b/.test(naam) ? "het" : "de"} ${naam}`;
}

function meervoud(rol: RolId, namen: Rolnamen): string {
  return rol === "anders" ? "mensen met een andere rol" : namen[rol].meervoud;
}

/** A label between quotes, in the middle of a sentence. */
function citaat(label: string): string {
  return `‘${kleineLetter(label)}’`;
}
