/**
 * What the answers to the vragen look like in this sessie, and which come first. Both windows show the same: in a public
 * sessie nothing finer than what may be published.
 */
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { eersteRegels, naamVan, type Regel, vragenVan } from "../sessie/publicatie.ts";
import type { Sessie } from "../sessie/sessie.ts";
import type { Telling } from "../sessie/telling.ts";
import { volgorde, zin } from "../sessie/vergelijking.ts";

/** One answer per token with a sentence, or, in a public sessie, only what may be published. */
export type Antwoordbeeld =
  | { soort: "stippen"; telling: Telling; zin: string }
  | { soort: "regels"; regels: { wie: Regel["wie"]; naam: string; woorden: string }[] }
  | { soort: "niets" };

export interface Vergelijking {
  vraag: string;
  nummer: number;
  beeld: Antwoordbeeld;
}

/** What the answers to one vraag look like in this sessie. Before the reveal: like nothing. */
export function antwoordbeeld(sessie: Sessie, vraag: PakketVraag, pakket: Sessiepakket): Antwoordbeeld {
  if (!sessie.onthuld) return { soort: "niets" };
  if (sessie.openbaar) {
    const gevonden = eersteRegels(sessie, vraag);
    if (!gevonden) return { soort: "niets" };
    return {
      soort: "regels",
      regels: gevonden.map(({ wie, woorden }) => ({ wie, woorden, naam: naamVan(wie, sessie, pakket) })),
    };
  }
  const telling = sessie.rondes[1].tellingen[vraag.id]!;
  return { soort: "stippen", telling, zin: zin(telling, pakket.rollen, vraag.antwoorden) };
}

/**
 * The vragen with what to talk about first in front. In a public sessie this order too follows from nothing finer than
 * what may be published: where most different things are said comes first.
 */
export function vergelijkingen(sessie: Sessie, pakket: Sessiepakket): Vergelijking[] {
  const alle = vragenVan(sessie, pakket).map((vraag, index) => ({
    vraag: vraag.id,
    nummer: index + 1,
    beeld: antwoordbeeld(sessie, vraag, pakket),
  }));
  if (!sessie.onthuld) return alle;
  if (sessie.openbaar) return alle.toSorted((een, ander) => soorten(ander.beeld) - soorten(een.beeld));
  return volgorde(alle.map((item) => ({ ...item, telling: sessie.rondes[1].tellingen[item.vraag]! })))
    .map(({ vraag, nummer, beeld }) => ({ vraag, nummer, beeld }));
}

function soorten(beeld: Antwoordbeeld): number {
  return beeld.soort === "regels" ? new Set(beeld.regels.map(({ woorden }) => woorden)).size : 0;
}
