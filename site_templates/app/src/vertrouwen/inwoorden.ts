/** What is published of a group in words, with the words that the vraag has for its answers. */
import type { Antwoorden } from "../contract/pakket.d.ts";
import { kleineLetter, opsomming } from "../gedeeld/tekst.ts";
import { GEKOZEN_IN_WOORDEN, UITKOMST_IN_WOORDEN } from "../gedeeld/woorden.ts";
import {
  type Achtergehouden,
  type Gedragen,
  type Gekozen,
  isAchtergehouden,
  type Label,
  type Uitkomst,
} from "./vrijgave.ts";

/** In the place of an answer, where a rol is too small. */
export const TE_KLEIN = "minder dan vijf mensen, niet genoemd";
/** And where too few people answered. */
export const TE_WEINIG = "te weinig antwoorden";

export function inWoorden(
  uitkomst: Label | Gedragen | Uitkomst | Achtergehouden,
  antwoorden: Antwoorden,
): string {
  if (typeof uitkomst === "object") {
    if (isAchtergehouden(uitkomst)) {
      return uitkomst.reden === "minder dan vijf" ? TE_KLEIN : TE_WEINIG;
    }
    const genoemd = uitkomst.gekozen.map((gekozen) => citaat(gekozen, antwoorden));
    return `${opsomming(genoemd)}, elk ${GEKOZEN_IN_WOORDEN}`;
  }
  switch (uitkomst) {
    case "plus":
    case "gelijk":
    case "min":
      return kleineLetter(antwoorden[uitkomst]);
    case "onzeker":
      return citaat(uitkomst, antwoorden);
    default:
      return UITKOMST_IN_WOORDEN[uitkomst];
  }
}

function citaat(gekozen: Gekozen, antwoorden: Antwoorden): string {
  const codes = gekozen === "onzeker" ? ["verschilt", "weet_niet"] as const : [gekozen];
  return codes.map((code) => `‘${kleineLetter(antwoorden[code])}’`).join(" of ");
}
