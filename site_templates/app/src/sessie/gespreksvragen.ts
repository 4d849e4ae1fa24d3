/** What a facilitator can put to the room about one vraag. */
import type { PakketVraag } from "../contract/pakket.d.ts";
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
