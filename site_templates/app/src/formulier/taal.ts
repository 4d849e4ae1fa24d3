/**
 * Long sentences and official words, as `toets/taal/` and its controles find them. What looks at the passive and at
 * syllables stays in the build. `tests/vectors/formulier.json` holds both to the same.
 */
import type { Taalregels } from "../contract/pakket.d.ts";
import TAAL from "../../../gedeeld/taal.json" with { type: "json" };
import { isGroep } from "./boom.ts";
import { type Bevinding, gevonden } from "./meldingen.ts";
import { los, type Pad, type Schema, type Waarde } from "./schema.ts";

const NOOIT_HET_EINDE = new Set(TAAL.nooit_het_einde.split(" "));
const VOOR_EEN_GETAL = new Set(TAAL.voor_een_getal.split(" "));
const NAAMKOP = TAAL.naamkop.split(" ");

const LIJST = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/u;
const STREEPJE = /^[ \t]*[-*+][ \t]+/u;
const KOP = /^#{1,6}[ \t]+/u;
// Each of these looks ahead once from a place, however often a sign is repeated. None looks behind: in Safari before
// 16.4 that is a mistake in the whole script.
const EINDE = /[.!?…]+["'”’»)\]*_]*/gu;
// What a sentence can begin with: anything but a small letter, save for those of 's avonds and 't gaat.
const BEGIN = /\s+(?:["“”„‘'’(\[*_«€–-]*(?:(?![a-zà-öø-ÿ])\p{L}|\d)|['’‘][stn]\s)/yu;
const LINK = /!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu;
const WOORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/u;
const LOS_WOORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
// What someone else said, or a word that is explained; an address; code. Their length stays, and so does every place.
// A quote behind a letter opens nothing, so it comes first, together with that letter.
const NIET_OPEN = /^[\p{L}\p{N}_]'$/u;
const AANGEHAALD =
  /[\p{L}\p{N}_]'|“[^“”]*”|‘[^‘’]*’(?![\p{L}\p{N}_])|"[^"]*"|'[^']*'(?![\p{L}\p{N}_])|`[^`]*`|\]\([^()]*\)|https?:\/\/\S+/gu;

/** Official words of several words too, each with the plainer ones. */
export type Woordenlijst = Record<string, string>;

/** What to word more plainly, in every text that users read. */
export function kijkTaalNa(waarde: Waarde, wortel: Schema, taal: Taalregels): Bevinding[] {
  return leesteksten(waarde, wortel, wortel, []).flatMap(({ pad, tekst }) => [
    ...langeZinnen(pad, tekst, taal.meeste_woorden),
    ...ambtelijkeWoorden(tekst, taal.woordenlijst).map(({ woord, gewoner }) =>
      gevonden(pad, "ambtelijke-taal", { woord, gewoner }, "let op")
    ),
  ]);
}

function langeZinnen(pad: Pad, tekst: string, meeste: number): Bevinding[] {
  return zinnen(tekst).flatMap((zin) => {
    const aantal = woorden(zin).length;
    if (aantal <= meeste) return [];
    return [
      gevonden(pad, "lange-zin", { aantal, begin: beginVan(zin), meeste }, "let op"),
    ];
  });
}

/** Every text that users read, with its place. */
export function leesteksten(
  waarde: Waarde,
  schema: Schema,
  wortel: Schema,
  pad: Pad,
): { pad: Pad; tekst: string }[] {
  const eigen = los(schema, wortel);
  if (typeof waarde === "string") return eigen["x-leestekst"] ? [{ pad, tekst: waarde }] : [];
  if (Array.isArray(waarde)) {
    const onder = eigen.items;
    return onder ? waarde.flatMap((item, plaats) => leesteksten(item, onder, wortel, [...pad, plaats])) : [];
  }
  if (!isGroep(waarde)) return [];
  return Object.entries(waarde).flatMap(([naam, onder]) => {
    const veld = eigen.properties?.[naam];
    return veld ? leesteksten(onder, veld, wortel, [...pad, naam]) : [];
  });
}

/** The sentences, each as it stands in the text. A heading and an item of a list are sentences of their own. */
export function zinnen(tekst: string): string[] {
  return delen(tekst).flatMap(splits);
}

/** The words, without the marks around them. */
export function woorden(zin: string): string[] {
  return stukken(zin.replace(LINK, "$1")).flatMap((stuk) => WOORD.exec(stuk)?.[0] ?? []);
}

function beginVan(zin: string): string {
  const eerste = stukken(zin);
  return eerste.slice(0, 6).join(" ") + (eerste.length > 6 ? " …" : "");
}

function stukken(tekst: string): string[] {
  return tekst.split(/\s+/u).filter(Boolean);
}

/** The paragraphs, headings and items of lists, without their marks. */
function delen(tekst: string): string[] {
  const uit: string[] = [];
  let deel: string[] = [];
  let inLijst = false;
  const sluit = () => {
    if (deel.length) uit.push(deel.join("\n"));
    deel = [];
  };
  for (const regel of tekst.split("\n")) {
    const kop = KOP.exec(regel);
    // A number at the start of a line is an item only where a list can begin: '2015.' may end a sentence.
    const item: RegExpExecArray | null = (inLijst || !deel.length ? LIJST : STREEPJE).exec(regel);
    const merk = kop ?? item;
    const leeg = !regel.trim();
    if (merk || leeg) sluit();
    if (kop) uit.push(regel.slice(kop[0].length));
    else if (!leeg) {
      inLijst = item !== null || (inLijst && deel.length > 0);
      deel.push(regel.slice(merk?.[0].length ?? 0));
    }
  }
  sluit();
  return uit;
}

function splits(deel: string): string[] {
  const uit: string[] = [];
  let start = 0;
  for (const einde of deel.matchAll(EINDE)) {
    const na = einde.index + einde[0].length;
    BEGIN.lastIndex = na;
    const begin = BEGIN.exec(deel)?.[0];
    if (begin && !isAfgekort(deel.slice(start, na), begin)) {
      uit.push(deel.slice(start, na).trim());
      start = na;
    }
  }
  const rest = deel.slice(start).trim();
  return rest ? [...uit, rest] : uit;
}

/** Whether the point at the end belongs to a short form ('art.', 'd.w.z.') or to the initials of a name. */
function isAfgekort(tekst: string, begin: string): boolean {
  const alle = stukken(tekst);
  const woord = alle.at(-1)!.replace(/^["'“”„‘’(\[*_«]+/u, "");
  if (!woord.endsWith(".")) return false;
  const kort = woord.replace(/\.+$/u, "").toLowerCase();
  if (NOOIT_HET_EINDE.has(kort) || (VOOR_EEN_GETAL.has(kort) && /\d$/u.test(begin))) return true;
  // One capital is an initial at the start of a sentence; elsewhere it rather is that of 'bijlage B.'.
  return (alle.length > 1 ? /^(?:[A-Z]\.){2,}$/u : /^(?:[A-Z]\.)+$/u).test(woord);
}

/** Each entry of the list that stands in the text, once, in the order of the text. */
export function ambtelijkeWoorden(tekst: string, lijst: Woordenlijst): { woord: string; gewoner: string }[] {
  const langste = Math.max(...Object.keys(lijst).map((sleutel) => sleutel.split(" ").length));
  const gezien = new Map<string, { woord: string; gewoner: string }>();
  for (const zin of zinnen(tekst)) {
    for (const gevonden of inZin(zin, lijst, langste)) {
      const sleutel = gevonden.woord.toLowerCase();
      if (!gezien.has(sleutel)) gezien.set(sleutel, gevonden);
    }
  }
  return [...gezien.values()];
}

function inZin(zin: string, lijst: Woordenlijst, langste: number): { woord: string; gewoner: string }[] {
  const open = zin.replace(AANGEHAALD, (stuk) => NIET_OPEN.test(stuk) ? stuk : "¤".repeat(stuk.length));
  const alle = [...open.matchAll(LOS_WOORD)];
  const uit: { woord: string; gewoner: string }[] = [];
  for (let plaats = 0; plaats < alle.length;) {
    const sleutel = (aantal: number) =>
      alle.slice(plaats, plaats + aantal).map(([woord]) => woord.toLowerCase()).join(" ");
    let aantal = langste;
    while (aantal > 0 && !Object.hasOwn(lijst, sleutel(aantal))) aantal--;
    const gevonden = alle.slice(plaats, plaats + aantal);
    if (gevonden.length && isGewoonGeschreven(gevonden, plaats === 0) && !inNaam(open, alle, plaats)) {
      const [begin, einde] = [gevonden[0]!.index, gevonden.at(-1)!.index + gevonden.at(-1)![0].length];
      uit.push({
        woord: stukken(zin.slice(begin, einde)).join(" "),
        gewoner: lijst[sleutel(gevonden.length)]!,
      });
    }
    plaats += Math.max(aantal, 1);
  }
  return uit;
}

/** Small letters, or capitals only; a capital at the start is no name only where a sentence starts. */
function isGewoonGeschreven(gevonden: RegExpExecArray[], eerste: boolean): boolean {
  const tekst = gevonden.map(([woord]) => woord).join("");
  const klein = (deel: string) => deel === deel.toLowerCase() && deel !== deel.toUpperCase();
  const groot = tekst === tekst.toUpperCase() && tekst !== tekst.toLowerCase();
  return klein(tekst) || groot || (eerste && klein(tekst.slice(1)));
}

/** Whether a name such as 'Wet maatschappelijke ondersteuning' runs up to this word. */
function inNaam(zin: string, alle: RegExpExecArray[], plaats: number): boolean {
  const ervoor = alle.slice(Math.max(0, plaats - TAAL.naam_woorden), plaats + 1);
  for (let index = ervoor.length - 2; index >= 0; index--) {
    const [woord, erna] = [ervoor[index]!, ervoor[index + 1]!];
    if (zin.slice(woord.index + woord[0].length, erna.index).trim()) return false;
    const hoofdletter = woord[0][0] !== woord[0][0]!.toLowerCase();
    if (hoofdletter && NAAMKOP.some((kop) => woord[0].toLowerCase().endsWith(kop))) return true;
  }
  return false;
}
