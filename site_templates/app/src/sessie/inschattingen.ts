/** What the rollen thought of each other, in words. It stays in the room, and in a public sessie with nobody. */
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import type { Sessie } from "./sessie.ts";
import { hoofdletter, kleineLetter } from "../gedeeld/tekst.ts";

export function inschattingszinnen(sessie: Sessie, vraag: PakketVraag, pakket: Sessiepakket): string[] {
  const telling = sessie.rondes[1].inschattingen[vraag.id];
  if (!sessie.onthuld || alleenWatMag(sessie) || !vraag.inschatting || !telling) return [];
  const over = vraag.inschatting;
  return ROLLEN.filter((rol) => rol !== over).flatMap((rol) => {
    const totaal = ANTWOORDCODES.reduce((som, code) => som + telling[rol][code], 0);
    if (!totaal) return [];
    const wie = rol === "anders" ? "Mensen met een andere rol" : hoofdletter(pakket.rollen[rol].meervoud);
    const code = ANTWOORDCODES.find((code) => 2 * telling[rol][code] > totaal);
    return code
      ? [
        `${wie} dachten dat ${pakket.rollen[over].meervoud} vooral ‘${
          kleineLetter(vraag.antwoorden[code])
        }’ kiezen.`,
      ]
      : [`${wie} dachten verschillend over wat ${pakket.rollen[over].meervoud} kiezen.`];
  });
}
