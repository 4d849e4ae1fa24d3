/** The name of the folder for a title, as `toets/beginnen/nieuw.py` makes it; empty when nothing is left. */
import { VAN_DE_SITE } from "../contract/contract.ts";

const MEESTE = 60;
/** Names that Windows keeps for itself (`toets/gedeeld/schijfnamen.py`). */
const GEHOUDEN = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;
const GEEN_ONTBINDING: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

export function slug(titel: string): string {
  const kaal = titel.toLowerCase().replace(/[ßæœøłđ]/gu, (teken) => GEEN_ONTBINDING[teken]!).normalize("NFKD")
    .replace(/\p{M}/gu, "").replace(/['’`]/gu, "");
  const naam = kaal.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const kort = naam.length <= MEESTE ? naam : afgekapt(naam);
  const bezet = GEHOUDEN.test(kort) || VAN_DE_SITE.some((een) => een === kort);
  return bezet ? `naam-${kort}` : kort;
}

function afgekapt(naam: string): string {
  const begin = naam.slice(0, MEESTE + 1);
  return begin.slice(0, Math.max(begin.lastIndexOf("-"), 0)) || naam.slice(0, MEESTE);
}

/** A name that is not taken yet: with a number behind it where needed. */
export function vrijeNaam(naam: string, bezet: readonly string[]): string {
  for (let nummer = 2, vrij = naam;; nummer++) {
    if (!bezet.includes(vrij)) return vrij;
    const staart = `-${nummer}`;
    vrij = naam.slice(0, MEESTE - staart.length).replace(/-+$/, "") + staart;
  }
}
