/** What a facilitator can put to the room about one vraag. */
import type { PakketVraag } from "../contract/pakket.d.ts";
import { kleineLetter } from "../gedeeld/tekst.ts";

/**
 * The questions in the order in which they are asked. Nobody is asked for their own answer, and both directions are asked
 * for: that is true whatever the room sees of the answers.
 */
export function gespreksvragen(vraag: PakketVraag): string[] {
  const { plus, min } = vraag.antwoorden;
  return [
    `Waarom kan iemand ‘${kleineLetter(plus)}’ kiezen, en waarom ‘${
      kleineLetter(min)
    }’? Het hoeft niet uw eigen antwoord te zijn.`,
    ...vraag.doorvragen,
    vraag.eerlijkheidsvraag,
    "Wat kost het, en waar gaat het van af?",
  ];
}
