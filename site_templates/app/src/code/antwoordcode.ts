/**
 * A participant's answers as sixteen letters to read aloud: the only way in which answers leave a phone.
 *
 * Four groups of four. Three letters of a group carry data, the fourth checks them. The twelve data letters are one
 * number, made in three steps that can each be undone:
 *
 * 1. `pak`: vragenset, gesprek, ronde, rol and answers become one number below `INHOUDEN`.
 * 2. `verberg`: a number that follows from the key and the nonce is added to it, modulo `INHOUDEN`. All of the content
 *    is covered: a part in the clear would give away the rol, or that two codes belong to one ronde. Then a number
 *    that follows from the result is added to the nonce, so that nonces next to each other don't show either.
 * 3. `schrijf`: both together become letters.
 *
 * This keeps answers from who hears the letters. It does not keep them from who has the link and makes a program.
 */
import { MAX_INSCHATTINGEN, MAX_VRAGEN } from "../contract/contract.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ALFABET, alsLetters, geheimGetal, NONCES, type Sleutel } from "./sleutel.ts";
import type { Antwoordcode } from "../gedeeld/tekens.tsx";

/** An answer, or null for a vraag that was not answered or not asked. */
export type Antwoord = Antwoordcode | null;

export interface Inhoud {
  rol: RolId;
  /** In the order of the vragen, `MAX_VRAGEN` at most; a decoded code always has so many. */
  antwoorden: readonly Antwoord[];
  /** In the order of the vragen that have one, `MAX_INSCHATTINGEN` at most; a decoded code always has so many. */
  inschattingen: readonly Antwoord[];
}

export type Gelezen =
  | { soort: "goed"; inhoud: Inhoud; nonce: number }
  /** The groups with a mistake, counted from 1. */
  | { soort: "groep"; groepen: number[] }
  /** How many letters there are, where there should be sixteen. */
  | { soort: "lengte"; letters: number }
  /** Also for a code with so many mistakes that no group shows one. */
  | { soort: "ander-gesprek" }
  | { soort: "andere-vragenset"; vragenset: number }
  | { soort: "andere-ronde"; ronde: 1 | 2 };

const GROEPEN = 4;
const GROEP = 4;

// These orders are part of the format, and no page's business: never change them, or old phones say something else.
const CIJFERS: readonly Antwoord[] = [null, "plus", "gelijk", "min", "verschilt", "weet_niet"];
const ROLCIJFERS: readonly RolId[] = ["raadslid", "professional", "beleidsmedewerker", "anders"];

const VRAGENSETS = 32;
const GESPREKKEN = 512;
/** How many values each part of the content can have: vragenset, gesprek, ronde, rol, answers. */
const MATEN: readonly number[] = [
  VRAGENSETS,
  GESPREKKEN,
  2,
  ROLCIJFERS.length,
  ...Array<number>(MAX_VRAGEN + MAX_INSCHATTINGEN).fill(CIJFERS.length),
];
/** Each content with each nonce must be a code of its own (a test holds it): one more kind of answer asks for more letters. */
export const INHOUDEN = MATEN.reduce((product, maat) => product * BigInt(maat), 1n);

/** The letters to read aloud. The nonce is new for every code, from `nieuweNonce`. */
export function codeer(inhoud: Inhoud, sleutel: Sleutel, nonce: number): string {
  if (!Number.isInteger(nonce) || nonce < 0 || nonce >= Number(NONCES)) {
    throw new RangeError(`nonce ${nonce}`);
  }
  const content = pak([
    sleutel.vragenset % VRAGENSETS,
    gesprekstag(sleutel),
    sleutel.ronde - 1,
    ROLCIJFERS.indexOf(inhoud.rol),
    ...alsCijfers(inhoud.antwoorden, MAX_VRAGEN),
    ...alsCijfers(inhoud.inschattingen, MAX_INSCHATTINGEN),
  ]);
  return schrijf(verberg(content, BigInt(nonce), sleutel));
}

/** What someone typed: the answers, or why these letters are not counted. */
export function decodeer(text: string, sleutel: Sleutel): Gelezen {
  const letters = alsLetters(text);
  if (letters.length !== GROEPEN * GROEP) return { soort: "lengte", letters: letters.length };
  const groepen = Array.from(
    { length: GROEPEN },
    (_, index) => letters.slice(index * GROEP, (index + 1) * GROEP),
  );
  const fout = groepen.flatMap((groep, index) => klopt(groep) ? [] : [index + 1]);
  if (fout.length) return { soort: "groep", groepen: fout };

  const getal = lees(groepen.flatMap((groep) => groep.slice(0, -1)));
  // A third of all letters are no code of any gesprek.
  if (getal >= INHOUDEN * NONCES) return { soort: "ander-gesprek" };
  const { content, nonce } = onthul(getal, sleutel);
  const [vragenset, tag, ronde, rol, ...antwoorden] = ontpak(content) as [
    number,
    number,
    number,
    number,
    ...number[],
  ];
  if (tag !== gesprekstag(sleutel)) return { soort: "ander-gesprek" };
  if (vragenset !== sleutel.vragenset % VRAGENSETS) {
    return { soort: "andere-vragenset", vragenset: dichtstbij(vragenset, sleutel.vragenset) };
  }
  if (ronde !== sleutel.ronde - 1) return { soort: "andere-ronde", ronde: ronde === 0 ? 1 : 2 };
  const codes = antwoorden.map((cijfer) => CIJFERS[cijfer]!);
  const inhoud = {
    rol: ROLCIJFERS[rol]!,
    antwoorden: codes.slice(0, MAX_VRAGEN),
    inschattingen: codes.slice(MAX_VRAGEN),
  };
  return { soort: "goed", inhoud, nonce: Number(nonce) };
}

/** Whether four letters can be a group of a code, for while someone is typing. */
export function controleerGroep(letters: string): boolean {
  return klopt(alsLetters(letters));
}

function klopt(groep: readonly string[]): boolean {
  const waarden = groep.map((letter) => ALFABET.indexOf(letter));
  return groep.length === GROEP && !waarden.includes(-1) && waarden.at(-1) === controlewaarde(waarden);
}

/**
 * The value of the letter that ends a group. The weights (and 22, which is -1, for the letter itself) differ, none is
 * 0 and no two of them make 23 together. So one wrong letter shows, two letters in each other's place, and a pair read
 * as another pair. They make 0 together, and 1 is added: four times the same letter is never a group.
 */
function controlewaarde([een, twee, drie]: readonly number[]): number {
  return (2 * een! + 3 * twee! + 19 * drie! + 1) % ALFABET.length;
}

function gesprekstag(sleutel: Sleutel): number {
  return Number(geheimGetal(sleutel, "gesprek", BigInt(GESPREKKEN)));
}

function alsCijfers(antwoorden: readonly Antwoord[], aantal: number): number[] {
  if (antwoorden.length > aantal) throw new RangeError(`${antwoorden.length} answers, at most ${aantal} fit`);
  return Array.from({ length: aantal }, (_, index) => CIJFERS.indexOf(antwoorden[index] ?? null));
}

function pak(cijfers: readonly number[]): bigint {
  return MATEN.reduce((getal, maat, index) => {
    const cijfer = cijfers[index]!;
    if (!(cijfer >= 0 && cijfer < maat)) throw new RangeError(`${cijfer} is not below ${maat}`);
    return getal * BigInt(maat) + BigInt(cijfer);
  }, 0n);
}

function ontpak(content: bigint): number[] {
  const cijfers: number[] = [];
  for (const maat of MATEN.toReversed()) {
    cijfers.unshift(Number(content % BigInt(maat)));
    content /= BigInt(maat);
  }
  return cijfers;
}

function verberg(content: bigint, nonce: bigint, sleutel: Sleutel): bigint {
  const masked = (content + geheimGetal(sleutel, "inhoud", INHOUDEN, nonce)) % INHOUDEN;
  const spread = (nonce + geheimGetal(sleutel, "nonce", NONCES, masked)) % NONCES;
  return spread * INHOUDEN + masked;
}

function onthul(getal: bigint, sleutel: Sleutel): { content: bigint; nonce: bigint } {
  const masked = getal % INHOUDEN;
  const spread = getal / INHOUDEN;
  const nonce = (spread - geheimGetal(sleutel, "nonce", NONCES, masked) + NONCES) % NONCES;
  const content = (masked - geheimGetal(sleutel, "inhoud", INHOUDEN, nonce) + INHOUDEN) % INHOUDEN;
  return { content, nonce };
}

function schrijf(getal: bigint): string {
  const base = BigInt(ALFABET.length);
  const groepen: string[] = [];
  while (groepen.length < GROEPEN) {
    const waarden = [getal / base / base % base, getal / base % base, getal % base].map(Number);
    groepen.unshift([...waarden, controlewaarde(waarden)].map((waarde) => ALFABET[waarde]).join(""));
    getal /= base ** 3n;
  }
  return groepen.join(" ");
}

function lees(letters: readonly string[]): bigint {
  return letters.reduce(
    (getal, letter) => getal * BigInt(ALFABET.length) + BigInt(ALFABET.indexOf(letter)),
    0n,
  );
}

/** The vragenset that was meant, as a code holds only what is left after division: the one closest to the expected. */
function dichtstbij(rest: number, expected: number): number {
  const first = expected - (expected % VRAGENSETS) + rest;
  return [first - VRAGENSETS, first, first + VRAGENSETS]
    .filter((vragenset) => vragenset >= 0)
    .reduce((best, other) => Math.abs(other - expected) < Math.abs(best - expected) ? other : best);
}
