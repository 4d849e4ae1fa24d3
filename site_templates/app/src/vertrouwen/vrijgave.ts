/**
 * What may leave the room. The same rules as `toets/vertrouwen/vrijgave.py`, where each has its reason;
 * `tests/vectors/vrijgave.json` holds the two equal.
 */
import {
  ANTWOORDCODES,
  DEEL_NOEMER,
  DEEL_TELLER,
  GEDEELD,
  type KLASSEN,
  type LABELS,
  MIDDELGROOT_TOT,
  MIN_MENSEN,
  MIN_PER_ROL,
  MIN_ROLLEN,
  type REDENEN,
  ROLLEN,
  RUIMTE,
  type UITKOMSTEN,
  type WIJZEN,
} from "../contract/contract.ts";
import type { Antwoorden } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";

export type Antwoordcode = keyof Antwoorden;
export type Klasse = typeof KLASSEN[number];
export type Wijze = typeof WIJZEN[number];
export type Label = typeof LABELS[number];
export type Uitkomst = typeof UITKOMSTEN[number];

/** In the place of an outcome that is not published: why not. */
export interface Achtergehouden {
  reden: typeof REDENEN[number];
}

/** People per rol; a rol that is left out has nobody. */
export type Aantallen = Partial<Record<RolId, number>>;
/** How often each answer was given; who skipped the vraag is not in it. */
export type RolTelling = Partial<Record<Antwoordcode, number>>;
export type Telling = Partial<Record<RolId, RolTelling>>;
/** What is published of one vraag: of each rol (mode `per-rol`) or of all together, in what they agree. */
export type Groepsantwoord = Partial<Record<RolId | "allen", Label | Uitkomst | Achtergehouden>>;

/** The class of a number of people: all that a verslag says about size. */
export function klasse(aantal: number): Klasse {
  weigerOngeldig(aantal);
  if (aantal < MIN_MENSEN) return "<5";
  return aantal < MIDDELGROOT_TOT ? "5-9" : "10+";
}

/** The modes among which a group of this size may choose, from the head count of the sessie, for both rondes. */
export function mogelijkeWijzen(aantallen: Aantallen): Wijze[] {
  const aanwezig = Object.values(aantalPerRol(aantallen)).filter((aantal) => aantal > 0);
  const mag: Record<Wijze, boolean> = {
    "per-rol": aanwezig.filter((aantal) => aantal >= MIN_MENSEN).length >= MIN_ROLLEN,
    groep: som(aanwezig) >= MIN_MENSEN,
    overeenkomst: som(aanwezig) >= MIN_MENSEN &&
      aanwezig.length >= MIN_ROLLEN &&
      aanwezig.every((aantal) => aantal >= MIN_PER_ROL),
  };
  return (Object.keys(mag) as Wijze[]).filter((wijze) => mag[wijze]);
}

/** How many of so many people make an answer shared: three fifths, rounded up. */
export function nodig(aantal: number): number {
  return Math.ceil((DEEL_TELLER * aantal) / DEEL_NOEMER);
}

/** What a group of `aantal` people answered, in one word. Whether it may be published, `groepsantwoord` says. */
export function label(telling: RolTelling, aantal: number): Label {
  if (aantal < 1) throw new RangeError("a group of nobody has no label");
  weigerOngeldig(aantal);
  weigerTeVeel(telling, aantal);
  for (const code of GEDEELD) {
    if ((telling[code] ?? 0) >= nodig(aantal)) return code;
  }
  const unsure = (telling.verschilt ?? 0) + (telling.weet_niet ?? 0);
  return unsure >= nodig(aantal) ? "onzeker" : "verdeeld";
}

/** Whether there is an answer that is a most chosen one in every rol; a rol without answers is left out. */
export function overeenkomst(telling: Telling): Uitkomst {
  const perRol = ROLLEN.map((rol) => telling[rol] ?? {}).filter((vanRol) => antwoorden(vanRol) > 0);
  if (perRol.length < MIN_ROLLEN) {
    throw new RangeError("fewer than two rollen answered: there is nothing to compare");
  }
  const gekozen = perRol.map(meestGekozen);
  return ANTWOORDCODES.some((code) => gekozen.every((codes) => codes.has(code))) ? "overeen" : "uiteen";
}

/**
 * What may be published of the answers to one vraag in one ronde. Throws a RangeError for a mode that the size does not
 * allow, for what is no number of people, and for more answers than people.
 */
export function groepsantwoord(wijze: Wijze, aantallen: Aantallen, telling: Telling): Groepsantwoord {
  if (!mogelijkeWijzen(aantallen).includes(wijze)) {
    throw new RangeError(`a group of this size can't choose '${wijze}'`);
  }
  const mensen = aantalPerRol(aantallen);
  for (const rol of ROLLEN) weigerTeVeel(telling[rol] ?? {}, mensen[rol]);
  switch (wijze) {
    case "per-rol":
      return Object.fromEntries(ROLLEN.map((rol) => [rol, labelOfReden(telling[rol] ?? {}, mensen[rol])]));
    case "groep":
      return { allen: labelOfReden(samen(telling), som(Object.values(mensen))) };
    case "overeenkomst":
      return { allen: overeenkomstOfReden(telling, ROLLEN.filter((rol) => mensen[rol] > 0)) };
  }
}

function labelOfReden(telling: RolTelling, aantal: number): Label | Achtergehouden {
  if (aantal < MIN_MENSEN) return { reden: "minder dan vijf" };
  if (antwoorden(telling) < nodig(aantal) + RUIMTE) return { reden: "te weinig antwoorden" };
  return label(telling, aantal);
}

function overeenkomstOfReden(telling: Telling, aanwezig: readonly RolId[]): Uitkomst | Achtergehouden {
  const answered = aanwezig.map((rol) => antwoorden(telling[rol] ?? {}));
  if (som(answered) < MIN_MENSEN || answered.some((aantal) => aantal < MIN_PER_ROL)) {
    return { reden: "te weinig antwoorden" };
  }
  return overeenkomst(telling);
}

function meestGekozen(telling: RolTelling): Set<Antwoordcode> {
  const most = Math.max(...Object.values(telling));
  return new Set(ANTWOORDCODES.filter((code) => (telling[code] ?? 0) === most));
}

function samen(telling: Telling): RolTelling {
  return Object.fromEntries(
    ANTWOORDCODES.map((code) => [code, som(ROLLEN.map((rol) => telling[rol]?.[code] ?? 0))]),
  );
}

function antwoorden(telling: RolTelling): number {
  Object.values(telling).forEach(weigerOngeldig);
  return som(Object.values(telling));
}

function aantalPerRol(aantallen: Aantallen): Record<RolId, number> {
  Object.values(aantallen).forEach(weigerOngeldig);
  return Object.fromEntries(ROLLEN.map((rol) => [rol, aantallen[rol] ?? 0])) as Record<RolId, number>;
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}

function weigerTeVeel(telling: RolTelling, aantal: number): void {
  if (antwoorden(telling) > aantal) throw new RangeError("more answers than people");
}

function weigerOngeldig(aantal: number): void {
  if (!Number.isInteger(aantal) || aantal < 0) {
    throw new RangeError("a number of people is a whole one, from zero");
  }
}
