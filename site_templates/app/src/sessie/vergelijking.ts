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

/** What the rollen chose, in one sentence when they agree and otherwise in one per kind of outcome. */
export function zin(telling: Telling, namen: Rolnamen, antwoorden: Antwoorden): string {
  const rollen = aanwezig(telling);
  if (!rollen.length) return "Niemand heeft deze vraag beantwoord.";
  const gedeeld = gedeeldAntwoord(rollen.map((rol) => telling[rol]));
  if (rollen.length > 1 && gedeeld) {
    const label = citaat(antwoorden[gedeeld]);
    const iedereen = rollen.every((rol) => telling[rol][gedeeld] === aantal(telling[rol]));
    return iedereen ? `Iedereen kiest ${label}.` : `In elke rol is ${label} het meest gekozen.`;
  }
  // Rollen with the same outcome share a sentence.
  const groepen = new Map<string, { uitkomst: Uitkomst; rollen: RolId[] }>();
  for (const rol of rollen) {
    const uitkomst = uitkomstVan(telling[rol]);
    const sleutel = `${uitkomst.soort} ${uitkomst.code}`;
    const groep = groepen.get(sleutel) ?? { uitkomst, rollen: [] };
    groep.rollen.push(rol);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map((groep) => zinOver(groep.uitkomst, groep.rollen, namen, antwoorden)).join(
    " ",
  );
}

type Uitkomst =
  | { soort: "een" | "alle" | "meeste"; code: Antwoordcode }
  | { soort: "twijfel" | "verdeeld"; code: null };

function uitkomstVan(aantallen: Aantallen): Uitkomst {
  const totaal = aantal(aantallen);
  const code = ANTWOORDCODES.find((code) => 2 * aantallen[code] > totaal);
  if (code) {
    if (totaal === 1) return { soort: "een", code };
    return { soort: aantallen[code] === totaal ? "alle" : "meeste", code };
  }
  return { soort: 2 * aantal(aantallen, TWIJFELS) > totaal ? "twijfel" : "verdeeld", code: null };
}

function zinOver(uitkomst: Uitkomst, rollen: RolId[], namen: Rolnamen, antwoorden: Antwoorden): string {
  const meervouden = rollen.map((rol) => meervoud(rol, namen));
  switch (uitkomst.soort) {
    case "een": {
      const werkwoord = rollen.length === 1 ? "kiest" : "kiezen";
      const wie = opsomming(rollen.map((rol) => enkelvoud(rol, namen)));
      return hoofdletter(`${wie} ${werkwoord} ${citaat(antwoorden[uitkomst.code])}.`);
    }
    case "alle":
    case "meeste": {
      const hoeveel = uitkomst.soort === "alle" ? "Alle" : "De meeste";
      return `${hoeveel} ${opsomming(meervouden)} kiezen ${citaat(antwoorden[uitkomst.code])}.`;
    }
    case "twijfel":
    case "verdeeld": {
      // Not "raadsleden en professionals zijn verdeeld": that reads as if they are against each other.
      const wat = uitkomst.soort === "twijfel" ? "twijfelen vooral" : "zijn verdeeld";
      const [eerste, ...rest] = meervouden;
      return hoofdletter(`${eerste} ${wat}${rest.length ? `, ${opsomming(rest)} ook` : ""}.`);
    }
  }
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

/** The name of one person. Nobody is "een iets anders", and "alle anderen" would be everyone else in the room. */
function enkelvoud(rol: RolId, namen: Rolnamen): string {
  if (rol === "anders") return "iemand met een andere rol";
  const { naam } = namen[rol];
  return `${/^\S*lid\b/.test(naam) ? "het" : "de"} ${naam}`;
}

function meervoud(rol: RolId, namen: Rolnamen): string {
  return rol === "anders" ? "mensen met een andere rol" : namen[rol].meervoud;
}

/** A label between quotes, in the middle of a sentence. */
function citaat(label: string): string {
  return `‘${kleineLetter(label)}’`;
}
