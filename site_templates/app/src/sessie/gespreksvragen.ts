/** What a facilitator can put to the room about one vraag. */
import type { PakketVraag, Rolnamen } from "../contract/pakket.d.ts";
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import type { Sessie } from "./sessie.ts";
import { waarom } from "./stukken.ts";

/** Which of them is the one under which the reasons stand that the group gives. */
export const REDENENVRAAG = 0;

/** The two stories pull two ways, so that no answer holds for everyone. */
export const VOOR_WIE_NIET = "Kijk naar beide verhalen. Voor wie geldt dit niet?";

export const NIET_UW_EIGEN = "Het hoeft niet uw eigen antwoord te zijn.";

/**
 * The questions in the order in which they are asked. Nobody is asked for their own answer, and both directions are asked
 * for: that is true whatever the room sees of the answers.
 */
export function gespreksvragen(vraag: PakketVraag): string[] {
  return [
    `${waarom(vraag, "plus")} ${waarom(vraag, "min")} ${NIET_UW_EIGEN}`,
    VOOR_WIE_NIET,
    ...vraag.doorvragen,
    vraag.eerlijkheidsvraag,
    "Wat kost het, en waar gaat het van af?",
  ];
}

/**
 * The questions that can be asked about a vraag in this gesprek. Where the room may not see what the rollen thought of each
 * other, it is asked for instead: early, as it shows how well people know each other, and without a word of an answer.
 */
export function gesprekskeuzes(
  sessie: Pick<Sessie, "metInschatting" | "openbaar" | "opname">,
  vraag: PakketVraag,
  rollen: Rolnamen,
): string[] {
  const [eerste, ...rest] = gespreksvragen(vraag);
  const voorspeld = vraag.inschatting && sessie.metInschatting.includes(vraag.id) && alleenWatMag(sessie);
  return [eerste!, ...(voorspeld ? [beeldVan(rollen[vraag.inschatting!].meervoud)] : []), ...rest];
}

function beeldVan(wie: string): string {
  return `Welk beeld had u vooraf van wat ${wie} hier zien? Waar komt dat beeld vandaan? U hoeft niet te antwoorden.`;
}
