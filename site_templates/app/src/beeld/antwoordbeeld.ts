/**
 * What the answers to the vragen look like in this sessie. Both windows show the same: in a public
 * sessie nothing finer than what may be published.
 */
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { naamVan, type Regel, verschovenVragen, vragenVan, zichtbareRegels } from "../sessie/publicatie.ts";
import type { Sessie } from "../sessie/sessie.ts";
import type { Rondetelling, Telling } from "../sessie/telling.ts";
import { zin } from "../sessie/vergelijking.ts";

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
  return alleenWatMag(sessie)
    ? inRegels(zichtbareRegels(sessie, vraag)?.eerst, sessie, pakket)
    : inStippen(sessie.rondes[1], vraag, pakket);
}

function inRegels(regels: Regel[] | null | undefined, sessie: Sessie, pakket: Sessiepakket): Antwoordbeeld {
  if (!regels) return { soort: "niets" };
  return {
    soort: "regels",
    regels: regels.map(({ wie, woorden }) => ({ wie, woorden, naam: naamVan(wie, sessie, pakket) })),
  };
}

function inStippen(ronde: Rondetelling, vraag: PakketVraag, pakket: Sessiepakket): Antwoordbeeld {
  const telling = ronde.tellingen[vraag.id]!;
  return { soort: "stippen", telling, zin: zin(telling, ronde.aantallen, pakket.rollen, vraag.antwoorden) };
}

/** One vraag before and after the talk. */
export interface EerstEnDaarna {
  vraag: string;
  nummer: number;
  eerst: Antwoordbeeld;
  daarna: Antwoordbeeld;
}

/** What the same people answered before and after the talk. Empty as long as the second ronde is not over. */
export function eerstEnDaarna(sessie: Sessie, pakket: Sessiepakket): EerstEnDaarna[] {
  const verschoven = verschovenVragen(sessie);
  return vragenVan(sessie, pakket).flatMap((vraag, index) => {
    if (!verschoven.includes(vraag.id)) return [];
    const daarna = alleenWatMag(sessie)
      ? inRegels(zichtbareRegels(sessie, vraag)?.daarna, sessie, pakket)
      : inStippen(sessie.rondes[2], vraag, pakket);
    return [{ vraag: vraag.id, nummer: index + 1, eerst: antwoordbeeld(sessie, vraag, pakket), daarna }];
  });
}

/** The answers to all vragen, in the order in which people filled in: no place says what to talk about. */
export function vergelijkingen(sessie: Sessie, pakket: Sessiepakket): Vergelijking[] {
  return vragenVan(sessie, pakket).map((vraag, index) => ({
    vraag: vraag.id,
    nummer: index + 1,
    beeld: antwoordbeeld(sessie, vraag, pakket),
  }));
}
