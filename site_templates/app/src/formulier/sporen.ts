/** What a parser of YAML can't explain: where a text was cut off, merged or pasted. As `toets/inhoud/sporen.py` finds it. */
import { type Document, isScalar, Lexer, type Scalar, visit } from "yaml";
import LEZEN from "../../../gedeeld/lezen.json" with { type: "json" };

/** A line, from 1, and what is wrong there with what to do. */
export interface Spoor {
  regel: number;
  wat?: string;
}
const EINDE = /\r\n?|\n/;
const CONFLICT = new RegExp(LEZEN.conflict.gevonden);
const HEKJE = new RegExp(LEZEN.hekje.gevonden);
const BEDOELD = new RegExp(`^(?:${LEZEN.hekje.bedoeld})`);
const OORZAKEN = LEZEN.oorzaken.map((een) => ({ ...een, patroon: new RegExp(een.gevonden) }));
const SLEUTELS = LEZEN.sleutels.map((een) => ({ ...een, patroon: new RegExp(een.gevonden) }));

/** Where git left two versions of a text. */
export function conflict(regels: string[]): Spoor | undefined {
  const merken = regels.map((regel, index) => ({ regel: index + 1, teken: CONFLICT.exec(regel)?.[0] }))
    .filter(({ teken }) => teken);
  const begin = merken.find(({ teken }) => teken === LEZEN.conflict.begin) ?? merken[0];
  if (!begin) return;
  const [melding, hint] = LEZEN.conflict[begin.teken === LEZEN.conflict.begin ? "twee" : "rest"];
  return spoor(begin.regel, melding!, hint!, begin.teken!);
}

/** A comment that does not show that it is one: what stands behind the `#` may belong to the text. */
export function hekje(tekst: string): Spoor | undefined {
  let plaats = 0, regelbegin = 0, regel = 1, vorige = "";
  for (const stuk of new Lexer().lex(tekst)) {
    // The lexer puts a sign that stands for "a text follows" before a text without quotes.
    if (stuk.startsWith("#") && vorige !== "\u001f") {
      const voor = tekst.slice(regelbegin, plaats);
      const omheen = tekst.slice(Math.max(plaats - 2, regelbegin), plaats) + stuk;
      if (voor.trim() && HEKJE.test(voor.slice(-1) + "#") && !BEDOELD.test(omheen)) {
        return spoor(regel, LEZEN.hekje.melding, LEZEN.hekje.hint);
      }
    }
    vorige = stuk;
    if (["\u001f", "\u0018", "\u0002"].includes(stuk)) continue;
    for (const { index, 0: einde } of stuk.matchAll(/\r\n?|\n/g)) {
      regelbegin = plaats + index + einde.length;
      regel++;
    }
    plaats += stuk.length;
  }
}

/** What explains that the parser stops at a line: on that line, the one above it, or further in the text that began there. */
export function oorzaak(regels: string[], regel: number): Spoor | undefined {
  const boven = regels.slice(0, regel - 1).findLastIndex((tekst) => tekst.split("#")[0]!.trim()) + 1;
  return opRegel(regels, regel) ?? opRegel(regels, boven) ?? opRegel(regels, regel + 1);
}

/** What was read and not meant so: a key with a sign that no key has, a text that was to be a key or that goes on. */
export function misverstaan(document: Document, tekst: string): Spoor | undefined {
  const regels = tekst.split(EINDE);
  let gevonden: Spoor | undefined;
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key)) gevonden ??= inSleutel(key, tekst);
      if (isScalar(value)) gevonden ??= lijktSleutel(value, tekst, regels);
      return gevonden && visit.BREAK;
    },
    Scalar(_, node) {
      gevonden ??= eronder(node, tekst, regels);
      return gevonden && visit.BREAK;
    },
  });
  return gevonden;
}

function inSleutel(sleutel: Scalar, tekst: string): Spoor | undefined {
  for (const { patroon, melding, hint } of SLEUTELS) {
    const teken = patroon.exec(String(sleutel.value))?.[0];
    if (teken) return spoor(regelVan(sleutel.range?.[0], tekst), melding, hint, teken);
  }
}

function lijktSleutel({ range }: Scalar, tekst: string, regels: string[]): Spoor | undefined {
  const regel = regelVan(range?.[0], tekst);
  const begin = tekst.slice(0, range?.[0]).split(EINDE).at(-1)!;
  return begin && !begin.trim()
    ? opRegel(regels, regel, OORZAKEN.filter((een) => een.ook_als_tekst))
    : undefined;
}

/** A `#` with no space behind it, below a text of more lines and as far in. */
function eronder({ type, range }: Scalar, tekst: string, regels: string[]): Spoor | undefined {
  if (type !== "PLAIN" || !range || !EINDE.test(tekst.slice(range[0], range[1]))) return;
  const laatste = regelVan(range[1], tekst);
  const inspringing = (regel: string) => regel.length - regel.trimStart().length;
  const [boven, onder] = [regels[laatste - 1]!, regels[laatste] ?? ""];
  if (/^ +#[^ ]/.test(onder) && inspringing(onder) >= inspringing(boven)) {
    return spoor(laatste + 1, LEZEN.hekje.melding, LEZEN.hekje.hint);
  }
}

function regelVan(plaats: number | undefined, tekst: string): number {
  return tekst.slice(0, plaats ?? 0).split(EINDE).length;
}

function opRegel(regels: string[], regel: number, oorzaken = OORZAKEN): Spoor | undefined {
  for (const { patroon, melding, hint } of oorzaken) {
    const gevonden = patroon.exec(regels[regel - 1] ?? "");
    if (gevonden) return spoor(regel, melding, hint, gevonden[0]);
  }
}

function spoor(regel: number, melding: string, hint: string, gevonden = ""): Spoor {
  const laatste = gevonden.startsWith("<") || /^[=|>]{7}$/.test(gevonden) ? gevonden : gevonden.slice(-1);
  const code = laatste.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const teken = /^[\p{C}\p{Z}]$/u.test(laatste) ? `U+${code}` : laatste;
  return { regel, wat: `${melding.replace("{teken}", teken)}. ${hint}` };
}
