/**
 * Finds what must never be in a text that is published: names of people, their numbers and addresses. The patterns are
 * those of the build (`persoonsgegevens.json`); twin of `toets/vertrouwen/persoonsgegevens.py`.
 */
import LIJST from "../../../gedeeld/persoonsgegevens.json" with { type: "json" };
import { lezingen } from "./lezing.ts";
import { PROEVEN } from "./proeven.ts";

export interface Vondst {
  soort: string;
  /** What it is, in words. */
  naam: string;
  /** The piece of the text, as it stands there. */
  stuk: string;
  begin: number;
  eind: number;
  /** It has a form. Otherwise it is a guess, for a person to look at. */
  zeker: boolean;
}

interface Soort {
  id: string;
  naam: string;
  zeker: boolean;
  voor: string;
  patroon: string[];
  klein?: boolean;
  proef?: string;
  alleen_met?: string;
  niet_na?: string;
  bekend?: boolean;
}

interface Patroon extends Soort {
  regex: RegExp;
  alleen: RegExp | null;
  ervoor: RegExp | null;
}

/** The kinds of a name with a title before it. */
export const NAAMSOORTEN: ReadonlySet<string> = new Set([
  "namen",
  "naam",
  "naam-geleerd",
  "naam-aangehaald",
  "naam-klein",
  "naam-hoofdletters",
  "gezin",
]);
/** How far back we look for what shows that it is something else. */
const ERVOOR = 40;
const BEKEND = new Set(LIJST.bekend);
const PATRONEN: Patroon[] = (LIJST.soorten as Soort[]).map((soort) => ({
  ...soort,
  regex: new RegExp(vulIn(`(${soort.voor})(?:${soort.patroon.join("|")})`), "gu"),
  alleen: soort.alleen_met ? new RegExp(vulIn(soort.alleen_met), "u") : null,
  ervoor: soort.niet_na ? new RegExp(vulIn(soort.niet_na), "u") : null,
}));

/** All that looks like personal data, in the order of the text; what lies within something else is not said again. */
export function vind(text: string): Vondst[] {
  const gelezen = lezingen(text).map((lezing) => ({ ...lezing, klein: kleineLetters(lezing.tekst) }));
  const gevonden: Vondst[] = [];
  const bedekt: number[] = []; // of each place that something covers, up to where that goes on
  for (const patroon of PATRONEN) {
    const overal = gelezen.flatMap(({ tekst, klein, terug }) =>
      plaatsen(patroon, tekst, klein).map((plaats) => terug(...plaats))
    );
    for (const [begin, eind] of samen(overal)) {
      if ((bedekt[begin] ?? begin) >= eind) continue;
      const { id, naam, zeker } = patroon;
      gevonden.push({ soort: id, naam, stuk: text.slice(begin, eind), begin, eind, zeker });
      for (let plaats = begin; plaats < eind; plaats++) bedekt[plaats] = Math.max(eind, bedekt[plaats] ?? 0);
    }
  }
  return gevonden.sort((een, ander) => een.begin - ander.begin || een.eind - ander.eind);
}

/** What is found for certain: it has a form. */
export function persoonsgegevens(text: string): Vondst[] {
  return vind(text).filter(({ zeker }) => zeker);
}

/** What is only a guess. */
export function misschien(text: string): Vondst[] {
  return vind(text).filter(({ zeker }) => !zeker);
}

/** The places in their order, those that overlap as one: each reading can see another part of the same thing. */
function samen(plaatsen: [number, number][]): [number, number][] {
  const heel: [number, number][] = [];
  for (const [begin, eind] of plaatsen.sort((een, ander) => een[0] - ander[0] || een[1] - ander[1])) {
    const laatste = heel.at(-1);
    if (laatste && begin < laatste[1]) laatste[1] = Math.max(laatste[1], eind);
    else heel.push([begin, eind]);
  }
  return heel;
}

/** Where it stands in a text in its normal form; `klein` is that text without capitals. */
function plaatsen(patroon: Patroon, tekst: string, klein: string): [number, number][] {
  if (patroon.alleen && !patroon.alleen.test(klein)) return [];
  return [...(patroon.klein ? klein : tekst).matchAll(patroon.regex)]
    .map((match): [number, number] => [match.index + match[1]!.length, match.index + match[0].length])
    .filter((plaats) => isHet(patroon, tekst, ...plaats));
}

function isHet(patroon: Patroon, tekst: string, van: number, tot: number): boolean {
  const stuk = tekst.slice(van, tot);
  const ervoor = tekst.slice(Math.max(0, van - ERVOOR), van);
  if (patroon.ervoor?.test(patroon.klein ? kleineLetters(ervoor) : ervoor)) return false;
  if (patroon.bekend && stuk.split(/[ ,-]+/).some((woord) => BEKEND.has(woord))) return false;
  return patroon.proef === undefined || PROEVEN[patroon.proef]!(stuk);
}

/** Only A to Z become small: then every sign keeps its place. */
function kleineLetters(tekst: string): string {
  return tekst.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The pattern with each `<NAME>` in it replaced by that building block, until none is left. */
function vulIn(patroon: string): string {
  const gevuld = patroon.replace(
    /<(\w+)>/g,
    (_, naam: keyof typeof LIJST.bouwstenen) => LIJST.bouwstenen[naam],
  );
  return gevuld === patroon ? patroon : vulIn(gevuld);
}
