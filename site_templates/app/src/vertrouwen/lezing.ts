/**
 * How a reader sees a text: without the marks of Markdown, and with what stands there as a code read as a sign. Twin of
 * `toets/vertrouwen/lezing.py`, which says why. Every place in a reading leads back to the original.
 */
import NAMEN from "../../../gedeeld/entiteiten.json" with { type: "json" };
import { type Normaal, normaliseer } from "./normaal.ts";

/** By name the entities that are read as letters, digits, white space, nothing, or what stands on a keyboard. */
const ENTITEITEN = new Map(
  Object.entries(NAMEN).flatMap(([teken, namen]) => namen.split(" ").map((naam) => [naam, teken])),
);
/** A backslash with the sign after it, or an entity: CommonMark 0.31, 2.4 and 2.5. */
const CODE = /\\[!-/:-@\[-`{-~\n]|&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});/gu;
/** One sign in an address, written as its bytes in UTF-8. */
const PROCENT = new RegExp(
  "%(?:[0-7][0-9a-fA-F]|[cdCD][0-9a-fA-F]%[89abAB][0-9a-fA-F]" +
    "|[eE][0-9a-fA-F](?:%[89abAB][0-9a-fA-F]){2}|[fF][0-7](?:%[89abAB][0-9a-fA-F]){3})",
  "gu",
);
const WIT = "[ \\t\\n]";
/** How many brackets within brackets an address may hold; markdown-it reads no more. */
const HAAKJES = 32;
const TITEL = String
  .raw`(?:"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\([^()\\]*(?:\\[\s\S][^()\\]*)*\))`;
/** What stands round the words of a link: CommonMark 0.31, 6.3. What a backslash makes an ordinary sign stays. */
const LINK = new RegExp(
  [
    "\\\\[!-/:-@\\[-`{-~]",
    `\\]\\(${WIT}*(?:(?!${WIT})(?:<[^<>\\n]*>|${doel(HAAKJES)})(?:${WIT}+${TITEL})?${WIT}*)?\\)`,
    String.raw`\]\[[^\[\]\\]*(?:\\[\s\S][^\[\]\\]*)*\]`,
    "!?\\[|\\]",
  ].join("|"),
  "gu",
);
/** Emphasis, code, a bracket, and the sign of a quotation on a new line. */
const MERK = /[*_~]+|`+|[\[\]]|\n(?:[ \t]*>)+/gu;
const IN_WOORD = /[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]/u;
const LEEG = ["", " ", "\t", "\n"];
const GEEN_TEKEN = "\ufffd";

/** A step to a reading. `lengte`: that of the text before it, where marks went. */
interface Laag extends Normaal {
  lengte?: number;
}

/** A text in its normal form, as someone reads it. */
export interface Lezing {
  tekst: string;
  /** The place in the original of what stands here from `van` up to `tot`; that is not nothing. */
  terug(van: number, tot: number): [number, number];
}

type Lees = (gevonden: string, tekst: string, plaats: number) => string;

/** The text as it stands, without marks, and with its addresses decoded; each way of reading it once. */
export function lezingen(text: string): Lezing[] {
  const woorden = zonderMerken(text, LINK, (link) => link.startsWith("\\") ? link : "");
  const tekens = vervang(woorden.tekst, CODE, leesCode);
  const kaal = zonderMerken(tekens.tekst, MERK, leesMerk);
  const open = vervang(text, CODE, leesCode);
  const adressen = zonderProcenten(open.tekst);
  const stappen = new Map<string, Laag[]>([[text, []]]);
  if (!stappen.has(kaal.tekst)) stappen.set(kaal.tekst, [kaal, tekens, woorden]);
  if (!stappen.has(adressen.tekst)) stappen.set(adressen.tekst, [adressen, open]);
  return [...stappen].map(([tekst, lagen]) => {
    const normaal = normaliseer(tekst);
    return { tekst: normaal.tekst, terug: (van, tot) => terugDoor([normaal, ...lagen], van, tot) };
  });
}

/** The text with what an address writes as `%40` as the sign that it is. */
export function zonderProcenten(text: string): Normaal {
  return vervang(text, PROCENT, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
}

function terugDoor(lagen: Laag[], van: number, tot: number): [number, number] {
  return lagen.reduce<[number, number]>((plaats, laag) => terug(laag, ...plaats), [van, tot]);
}

/** A piece that held marks takes those at its two ends along, so that it goes whole. */
function terug({ begin, eind, lengte }: Laag, van: number, tot: number): [number, number] {
  let heel = true;
  for (let plaats = van; plaats < tot - 1; plaats++) {
    if (eind[plaats]! < begin[plaats + 1]!) heel = false;
  }
  if (heel || lengte === undefined) return [begin[van]!, eind[tot - 1]!];
  return [eind[van - 1] ?? 0, begin[tot] ?? lengte];
}

function zonderMerken(text: string, patroon: RegExp, lees: Lees): Laag {
  return { ...vervang(text, patroon, lees), lengte: text.length };
}

/** The text with each match as it is read. */
function vervang(text: string, patroon: RegExp, lees: Lees): Normaal {
  const delen: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  let klaar = 0;
  const houd = (tot: number) => {
    delen.push(text.slice(klaar, tot));
    for (; klaar < tot; klaar++) {
      begin.push(klaar);
      eind.push(klaar + 1);
    }
  };
  for (const { 0: gevonden, index } of text.matchAll(patroon)) {
    const wordt = lees(gevonden, text, index);
    if (wordt === gevonden) continue;
    houd(index);
    klaar = index + gevonden.length;
    delen.push(wordt);
    for (let deel = 0; deel < wordt.length; deel++) {
      begin.push(index);
      eind.push(klaar);
    }
  }
  houd(text.length);
  return { tekst: delen.join(""), begin, eind };
}

function leesCode(code: string): string {
  if (code.startsWith("\\")) return code.slice(1);
  if (!code.startsWith("&#")) return ENTITEITEN.get(code.slice(1, -1)) ?? code;
  const nummer = /[xX]/.test(code[2]!) ? parseInt(code.slice(3, -1), 16) : parseInt(code.slice(2, -1), 10);
  const bestaat = nummer > 0 && nummer <= 0x10ffff && !(nummer >= 0xd800 && nummer <= 0xdfff);
  return bestaat ? String.fromCodePoint(nummer) : GEEN_TEKEN;
}

/** What is read of a mark: nothing, unless it is a sign like any other (`5 * 3`, `een_naam`), or a new line. */
function leesMerk(merk: string, tekst: string, plaats: number): string {
  if (merk.startsWith("\n")) return "\n";
  const [ervoor, erna] = [tekst.charAt(plaats - 1), tekst.charAt(plaats + merk.length)];
  if (/^[*_~]/.test(merk) && LEEG.includes(ervoor) && LEEG.includes(erna)) return merk;
  return /^_+$/.test(merk) && IN_WOORD.test(ervoor) && IN_WOORD.test(erna) ? merk : "";
}

/** Where a link leads: without white space, and with as many brackets that close as that open. */
function doel(diep: number): string {
  const binnen = diep ? `\\\\[^ \\t\\n]|\\(${doel(diep - 1)}\\)` : "\\\\[^ \\t\\n]";
  return `[^ \\t\\n()\\\\]*(?:(?:${binnen})[^ \\t\\n()\\\\]*)*`;
}
