/**
 * A short code to type for who cannot scan: ten letters that say which gesprek it is and how it is held, on a page that
 * knows the voorstellen. The key of the link follows from it by a slow hash, so that trying all codes takes too long
 * for who overheard an answer (`docs/keuzes/korte-code.md`). Who sees the code has the key, as with the link.
 *
 * Nine letters are one number: the secret times how many ways there are to hold a gesprek, plus which of these it is.
 * The tenth checks them, with the name of the voorstel in it.
 */
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { MINUTEN_KORT, MINUTEN_LANG } from "../contract/contract.ts";
import type { PakketCasus } from "../contract/pakket.d.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import type { Bijeenkomst } from "../gedeeld/bijeenkomst.ts";
import { tweeVerhalen, verhaalkeuzen } from "../gedeeld/verhalen.ts";
import { ALFABET, alsLetters, deelsleutelUit, type Toeval } from "./sleutel.ts";

/** What a gesprek is, apart from its secret. */
export interface Gesprekskeuze extends Bijeenkomst {
  vorm: Minuten;
  casussen: readonly string[];
}

/** What of a voorstel decides which gesprekken there can be. */
export interface Waarover {
  /** The id of the voorstel. */
  voorstel: string;
  casussen: readonly Pick<PakketCasus, "id" | "effect">[];
}

export type GelezenKort =
  | { soort: "goed"; geheim: number; keuze: Gesprekskeuze }
  /** How many letters there are, where there should be ten. */
  | { soort: "lengte"; letters: number }
  /** A letter is wrong, or it is the code of a gesprek over another voorstel. */
  | { soort: "klopt-niet" };

export const LETTERS = 10;
const CIJFERS = LETTERS - 1;
const BASIS = ALFABET.length;
/** Below 2 to the 53rd: all of it is exact in a number. */
const ALLE = BASIS ** CIJFERS;

// These orders are part of the format: never change them, or a code says something else.
const VORMEN: readonly Minuten[] = [MINUTEN_LANG, MINUTEN_KORT];
const DEUREN = [
  { bijeenkomst: "informeel", openbaar: true },
  { bijeenkomst: "raadscommissie", openbaar: true },
  { bijeenkomst: "informeel", openbaar: false },
  { bijeenkomst: "raadscommissie", openbaar: false },
] as const;
const OPNAMEN = ["geen", "opgenomen", "uitgezonden"] as const;

/**
 * The cost of the slow hash: 32 MB and about a fifth of a second on a laptop, a second or two on an old phone, for each
 * code that is tried.
 */
const TRAAG = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** A new secret for a gesprek over this voorstel. */
export function nieuwGeheim(waarover: Waarover, toeval: Toeval): number {
  const grens = Math.floor(ALLE / keuzes(waarover).length);
  const bytes = new Uint8Array(8);
  toeval(bytes);
  // 64 bits against 41 at most: the rest of the division is as good as evenly spread.
  return Number(BigInt(`0x${bytesToHex(bytes)}`) % BigInt(grens));
}

/** The key of the link. It takes a while: once at the beginning, and once on the phone of who typed the code. */
export function deelsleutelVan(geheim: number, { voorstel }: Waarover): string {
  return deelsleutelUit(scrypt(String(geheim), `maatwerktoets/korte-code/1/${voorstel}`, TRAAG));
}

/** The letters to type, in two groups of five; null for a gesprek that no code can say, as with a story that is gone. */
export function korteCode(geheim: number, waarover: Waarover, keuze: Gesprekskeuze): string | null {
  const alle = keuzes(waarover);
  const plaats = alle.findIndex((ander) => zelfde(ander, keuze));
  const getal = geheim * alle.length + plaats;
  if (plaats < 0 || getal >= ALLE) return null;
  const cijfers: number[] = [];
  for (let rest = getal; cijfers.length < CIJFERS; rest = Math.floor(rest / BASIS)) {
    cijfers.unshift(rest % BASIS);
  }
  const letters = [...cijfers, controle(cijfers, waarover)].map((cijfer) => ALFABET[cijfer]).join("");
  return `${letters.slice(0, LETTERS / 2)} ${letters.slice(LETTERS / 2)}`;
}

/** What someone typed. */
export function leesKorteCode(tekst: string, waarover: Waarover): GelezenKort {
  const letters = alsLetters(tekst);
  if (letters.length !== LETTERS) return { soort: "lengte", letters: letters.length };
  const cijfers = letters.map((letter) => ALFABET.indexOf(letter));
  const laatste = cijfers.pop();
  if (cijfers.includes(-1) || laatste !== controle(cijfers, waarover)) return { soort: "klopt-niet" };
  const getal = cijfers.reduce((tot, cijfer) => tot * BASIS + cijfer, 0);
  const alle = keuzes(waarover);
  const keuze = alle[getal % alle.length]!;
  return { soort: "goed", geheim: Math.floor(getal / alle.length), keuze };
}

/** Every way to hold a gesprek over this voorstel, in the order of the format. */
function keuzes({ casussen }: Waarover): Gesprekskeuze[] {
  return VORMEN.flatMap((vorm) =>
    DEUREN.flatMap((deuren) =>
      OPNAMEN.flatMap((opname) => paren(casussen).map((casussen) => ({ vorm, ...deuren, opname, casussen })))
    )
  );
}

/** Every two stories with which a gesprek can begin, first those that are chosen at first. */
function paren(casussen: Waarover["casussen"]): string[][] {
  const [eerste, tweede] = verhaalkeuzen(casussen);
  const alle = [tweeVerhalen(casussen), ...eerste.flatMap((een) => tweede.map((ander) => [een, ander]))]
    .map((paar) => paar.map(({ id }) => id))
    .filter((paar) => new Set(paar).size === paar.length);
  return [...new Map(alle.map((paar) => [JSON.stringify(paar), paar])).values()];
}

function zelfde(een: Gesprekskeuze, ander: Gesprekskeuze): boolean {
  return een.vorm === ander.vorm && een.bijeenkomst === ander.bijeenkomst &&
    een.openbaar === ander.openbaar &&
    een.opname === ander.opname && JSON.stringify(een.casussen) === JSON.stringify(ander.casussen);
}

/**
 * The value of the last letter. The weights are 1 to 9, all different and not 0, and 22 (which is -1) for the letter
 * itself: so one wrong letter shows, and two in each other's place. The name of the voorstel moves it: of another
 * voorstel one code in 23 fits by chance, and then its key still opens no other gesprek.
 */
function controle(cijfers: readonly number[], { voorstel }: Waarover): number {
  const begin = sha256(utf8ToBytes(voorstel))[0]!;
  return cijfers.reduce((som, cijfer, plaats) => som + (plaats + 1) * cijfer, begin) % BASIS;
}
