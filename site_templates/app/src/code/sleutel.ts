/**
 * What the phones and the facilitator's computer of one gesprek share: a key in the link. It becomes letters for that
 * link, and numbers that nobody without the link can guess.
 *
 * The hash comes from a package, as a browser has its own only over https and localhost, and only asynchronously.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** No I, O and Q: read aloud or written down they become something else. 23 is prime, which the check letters need. */
export const ALFABET = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** How many nonces there are. */
export const NONCES = 65536n;

/** As many as 72 bits take. How hard a key is to find depends on what it was made of: `kortecode.ts`. */
const LETTERS_IN_DEELSLEUTEL = 16;

/** The name of the format: another way to make codes gets another name, and then old codes fit no new key. */
const FORMAT = "antwoordcode/1";

export interface Sleutel {
  /** The key in the link to one gesprek. */
  deelsleutel: string;
  /** The id of the voorstel. */
  voorstel: string;
  /** The number of the frozen vragenset. */
  vragenset: number;
  /** The ronde that is being filled in. */
  ronde: 1 | 2;
}

/** Fills the bytes it gets: `(bytes) => crypto.getRandomValues(bytes)`, which also works over http and from a folder. */
export type Toeval = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** What someone typed, letter by letter: in capitals, without spaces, dashes and what a messenger adds unseen. */
export function alsLetters(text: string): string[] {
  // Only a to z: some other letters become two in capitals, and then no group is where it was.
  return [
    ...text.replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, "").replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  ];
}

/** A new key for the link. */
export function nieuweDeelsleutel(random: Toeval): string {
  // A byte above the largest multiple is thrown away: else the first letters would come more often.
  const limit = 256 - (256 % ALFABET.length);
  const byte = new Uint8Array(1);
  let letters = "";
  while (letters.length < LETTERS_IN_DEELSLEUTEL) {
    random(byte);
    if (byte[0]! < limit) letters += ALFABET[byte[0]! % ALFABET.length];
  }
  return letters;
}

/** The key that follows from bytes: 32 of them, which are far more than the letters hold. */
export function deelsleutelUit(bytes: Uint8Array): string {
  let getal = BigInt(`0x${bytesToHex(bytes)}`);
  let letters = "";
  while (letters.length < LETTERS_IN_DEELSLEUTEL) {
    letters += ALFABET[Number(getal % BigInt(ALFABET.length))];
    getal /= BigInt(ALFABET.length);
  }
  return letters;
}

/** The key in a link, in capitals; null when it is not a whole one. */
export function leesDeelsleutel(text: string): string | null {
  const letters = alsLetters(text);
  const heel = letters.length === LETTERS_IN_DEELSLEUTEL &&
    letters.every((letter) => ALFABET.includes(letter));
  return heel ? letters.join("") : null;
}

/** A new nonce: one for every phone and ronde, so that two equal answers are two codes and one phone counts once. */
export function nieuweNonce(random: Toeval): number {
  const bytes = new Uint8Array(2);
  random(bytes);
  return bytes[0]! * 256 + bytes[1]!;
}

/** A number below `limit` that follows from the gesprek, from what it is for and from another number. */
export function geheimGetal(sleutel: Sleutel, purpose: string, limit: bigint, from = 0n): bigint {
  const deelsleutel = alsLetters(sleutel.deelsleutel).join("");
  // As JSON, so that no two lists of parts make the same text.
  const parts = JSON.stringify([FORMAT, purpose, deelsleutel, sleutel.voorstel, String(from)]);
  // 256 bits against 38 at most: the rest of the division is as good as evenly spread.
  return BigInt(`0x${bytesToHex(sha256(utf8ToBytes(parts)))}`) % limit;
}
