/**
 * What can be left out of a step when the gesprek gets late, so that it still ends in time. What may go out is never left
 * out, and nobody is hurried in the talk itself: that is what everything else is for.
 */
import { maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";

/** From so many minutes on it is worth saying: less than that, a step that goes well makes up for. */
export const LAAT_VANAF = 3;

/** What the facilitator can leave out in this step, or null when there is nothing that may be missed. */
export function laatWeg(
  sessie: Pick<Sessie, "stap" | "vorm" | "onderwerpen" | "besproken" | "geopend" | "opnieuw">,
): string | null {
  switch (sessie.stap) {
    case "welkom":
      return "Noem alleen de drie dingen over de antwoorden. De rest kan weg.";
    case "voorstel":
      return "Laat nog één vraag over het voorstel toe. Schrijf de andere op bij de opbrengst.";
    case "verhaal":
      return "Lezen is genoeg. Laat het vertellen aan elkaar weg.";
    case "zelf-invullen":
      return "Wie nog bezig is, mag de rest overslaan. Wat leeg blijft, telt bij die vraag niet mee.";
    case "pauze":
      return "Wacht niet op de laatste code. Die persoon praat gewoon mee.";
    case "naast-elkaar":
      return bijOnderwerpen(sessie);
    case "opbrengst":
      return "Schrijf hoogstens drie punten op. Vraag alleen bij een punt waarover mensen verschillen, wat ervoor en ertegen pleit.";
    case "afsluiten":
      return sessie.opnieuw
        ? "Sla de vragen over de vragen zelf over. Wat naar buiten mag, slaat u nooit over."
        : "Laat niet nog een keer invullen, en sla de vragen over de vragen zelf over. Wat naar buiten mag, slaat u nooit over.";
  }
}

function bijOnderwerpen(sessie: Pick<Sessie, "vorm" | "onderwerpen" | "besproken" | "geopend">): string {
  const nogTeKiezen = sessie.onderwerpen.length === 0;
  if (maxOnderwerpen(sessie) > 1 && nogTeKiezen) return "Kies twee onderwerpen in plaats van drie.";
  const nogTeBespreken = sessie.onderwerpen.filter((vraag) => !sessie.geopend.includes(vraag)).length;
  return nogTeBespreken > 0 && sessie.geopend.length > 0
    ? "Laat het onderwerp weg dat nog niet aan de beurt was."
    : "Vraag alleen naar redenen aan beide kanten, en schrijf de punten op. De andere doorvragen kunnen weg.";
}
