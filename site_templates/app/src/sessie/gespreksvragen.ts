/** What a facilitator can put to the room about one vraag. */
import type { PakketVraag } from "../contract/pakket.d.ts";

/** The questions in the order in which they are asked. Nobody is asked for their own answer. */
export function gespreksvragen(vraag: PakketVraag): string[] {
  return [
    "Wie kan uitleggen waarom iemand dit antwoord kiest? Het hoeft niet uw eigen antwoord te zijn.",
    ...vraag.doorvragen,
    vraag.eerlijkheidsvraag,
    "Wat kost het, en waar gaat het van af?",
  ];
}
