/**
 * What may leave the room. The same rules as `toets/vertrouwen/vrijgave.py`, where each has its reason;
 * `tests/vectors/vrijgave.json` holds the two equal.
 */
import {
  ANTWOORDCODES,
  DEEL_NOEMER,
  DEEL_TELLER,
  GEDEELD,
  type GEKOZEN,
  type KLASSEN,
  type LABELS,
  MIDDELGROOT_TOT,
  MIN_GEKOZEN,
  MIN_MENSEN,
  MIN_PER_ROL,
  MIN_ROLLEN,
  type REDENEN,
  ROLLEN,
  RUIM_PER_ROL,
  RUIMTE,
  type UITKOMSTEN,
  VAN_RUIMTE,
  type WIJZEN,
} from "../contract/contract.ts";
import type { Antwoorden } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";

export type Antwoordcode = keyof Antwoorden;
export type Klasse = typeof KLASSEN[number];
export type Wijze = typeof WIJZEN[number];
export type Label = typeof LABELS[number];
export type Gekozen = typeof GEKOZEN[number];
export type Uitkomst = typeof UITKOMSTEN[number];

/** In the place of an outcome that is not published: why not. */
export interface Achtergehouden {
  reden: typeof REDENEN[number];
}

/** In the place of `verdeeld`: the answers that three or more people chose each, in a fixed order. */
export interface Gedragen {
  gekozen: Gekozen[];
}

/** People per rol; a rol that is left out has nobody. */
export type Aantallen = Partial<Record<RolId, number>>;
/** How often each answer was given; who skipped the vraag is not in it. */
export type RolTelling = Partial<Record<Antwoordcode, number>>;
export type Telling = Partial<Record<RolId, RolTelling>>;
/** What is published of one vraag: of each rol (mode `per-rol`) or of all together, in what they agree. */
export type Groepsantwoord = Partial<Record<RolId | "allen", Label | Gedragen | Uitkomst | Achtergehouden>>;

/** Whether what stands there is why nothing is said. */
export function isAchtergehouden(
  uitkomst: Label | Gedragen | Uitkomst | Achtergehouden,
): uitkomst is Achtergehouden {
  return typeof uitkomst === "object" && "reden" in uitkomst;
}

/** The class of a number of people: all that a verslag says about size. */
export function klasse(aantal: number): Klasse {
  weigerOngeldig(aantal);
  if (aantal < MIN_MENSEN) return "<5";
  return aantal < MIDDELGROOT_TOT ? "5-9" : "10+";
}

/** From which number on a verslag may say how many people of a rol there are, when so many of them came. */
export function kleinsteVan(aantal: number): number {
  const begin: Record<Klasse, number> = { "<5": 0, "5-9": MIN_MENSEN, "10+": MIDDELGROOT_TOT };
  return VAN_RUIMTE + begin[klasse(aantal)];
}

/** The modes among which a group of this size may choose, from the head count of the sessie, for both rondes. */
export function mogelijkeWijzen(aantallen: Aantallen): Wijze[] {
  const aanwezig = Object.values(aantalPerRol(aantallen)).filter((aantal) => aantal > 0);
  const mag: Record<Wijze, boolean> = {
    "per-rol": aanwezig.filter((aantal) => aantal >= MIN_MENSEN).length >= MIN_ROLLEN,
    groep: som(aanwezig) >= MIN_MENSEN,
    overeenkomst: som(aanwezig) >= MIN_MENSEN &&
      vergeleken(aantallen).length > 0,
  };
  return (Object.keys(mag) as Wijze[]).filter((wijze) => mag[wijze]);
}

/** The rollen that `overeenkomst` sets side by side; none when that is fewer than two. */
export function vergeleken(aantallen: Aantallen): RolId[] {
  const mensen = aantalPerRol(aantallen);
  return [RUIM_PER_ROL, MIN_PER_ROL]
    .map((kleinste) => ROLLEN.filter((rol) => mensen[rol] >= kleinste))
    .find((rollen) => rollen.length >= MIN_ROLLEN) ?? [];
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
  return perKlasse(telling).find(([, gekozen]) => gekozen >= nodig(aantal))?.[0] ?? "verdeeld";
}

/** The answers that three or more people chose each, where a group shares none; null where that may not be said. */
export function gedragen(telling: RolTelling): Gedragen | null {
  const aantal = antwoorden(telling);
  const gekozen = perKlasse(telling).filter(([, keer]) => keer >= RUIM_PER_ROL).map(([naam]) => naam);
  const genoeg = gekozen.length >= MIN_GEKOZEN && RUIM_PER_ROL * gekozen.length + RUIMTE <= aantal;
  return genoeg ? { gekozen } : null;
}

/** How the rollen that are compared relate; it names no answer and no rol. */
export function overeenkomst(aantallen: Aantallen, telling: Telling): Uitkomst {
  const mensen = aantalPerRol(aantallen);
  for (const rol of ROLLEN) weigerTeVeel(telling[rol] ?? {}, mensen[rol]);
  const rollen = vergeleken(mensen);
  if (!rollen.length) {
    throw new RangeError("fewer than two rollen are large enough: there is nothing to compare");
  }
  const tellingen = rollen.map((rol) => telling[rol] ?? {});
  const allen = samen(telling);
  const iedereen = som(Object.values(mensen));
  const gedeeld = ANTWOORDCODES.find((code) => (allen[code] ?? 0) >= nodig(iedereen));
  if (!zijnRuim(rollen, mensen)) {
    const inElke = gedeeld && rollen.every((rol) => 2 * (telling[rol]?.[gedeeld] ?? 0) >= mensen[rol]);
    return inElke ? "in-elke-rol" : "geen-gedeeld";
  }
  if (gedeeld && tellingen.every((vanRol) => meerDanHalf(vanRol) === gedeeld)) return "in-elke-rol";
  const aantal = antwoorden(allen);
  if (gedeeld && (aantal === iedereen || aantal > nodig(iedereen) + RUIMTE)) return "niet-in-elke-rol";
  const tegenoverElkaar = tellingen.some((een, index) =>
    tellingen.slice(index + 1).some((ander) => tegenover(een, ander))
  );
  return tegenoverElkaar ? "tegenover" : "geen-gedeeld";
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
    case "groep": {
      const allen = samen(telling);
      const gezegd = labelOfReden(allen, som(Object.values(mensen)));
      return { allen: gezegd === "verdeeld" ? gedragen(allen) ?? gezegd : gezegd };
    }
    case "overeenkomst":
      return { allen: overeenkomstOfReden(mensen, telling) };
  }
}

function labelOfReden(telling: RolTelling, aantal: number): Label | Achtergehouden {
  if (aantal < MIN_MENSEN) return { reden: "minder dan vijf" };
  if (antwoorden(telling) < nodig(aantal) + RUIMTE) return { reden: "te weinig antwoorden" };
  return label(telling, aantal);
}

function overeenkomstOfReden(mensen: Record<RolId, number>, telling: Telling): Uitkomst | Achtergehouden {
  const answered = (rol: RolId) => antwoorden(telling[rol] ?? {});
  const rollen = vergeleken(mensen);
  const ruim = zijnRuim(rollen, mensen);
  const teWeinig = rollen.some((rol) =>
    answered(rol) < (ruim ? RUIM_PER_ROL : Math.ceil(mensen[rol] / 2) + 1)
  );
  if (teWeinig || som(ROLLEN.map(answered)) < nodig(som(Object.values(mensen))) + RUIMTE) {
    return { reden: "te weinig antwoorden" };
  }
  return overeenkomst(mensen, telling);
}

function zijnRuim(rollen: readonly RolId[], mensen: Record<RolId, number>): boolean {
  return rollen.every((rol) => mensen[rol] >= RUIM_PER_ROL);
}

/** The answer that more than half of those who answered chose, if there is one. */
function meerDanHalf(telling: RolTelling): Antwoordcode | undefined {
  const aantal = antwoorden(telling);
  return ANTWOORDCODES.find((code) => 2 * (telling[code] ?? 0) > aantal);
}

/** Whether more than half of each chose an answer that nobody of the other chose. */
function tegenover(een: RolTelling, ander: RolTelling): boolean {
  const [hier, daar] = [meerDanHalf(een), meerDanHalf(ander)];
  return hier !== undefined && daar !== undefined && !ander[hier] && !een[daar];
}

/** How many chose what a label can say. */
function perKlasse(telling: RolTelling): [Gekozen, number][] {
  const twijfel = (telling.verschilt ?? 0) + (telling.weet_niet ?? 0);
  return [...GEDEELD.map((code): [Gekozen, number] => [code, telling[code] ?? 0]), ["onzeker", twijfel]];
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
