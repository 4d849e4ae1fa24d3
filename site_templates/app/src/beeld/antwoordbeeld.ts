/**
 * What the answers to the vragen look like in this sessie, and which come first. Both windows show the same: in a public
 * sessie nothing finer than what may be published.
 */
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { naamVan, type Regel, verschovenVragen, vragenVan, zichtbareRegels } from "../sessie/publicatie.ts";
import type { Sessie } from "../sessie/sessie.ts";
import type { Rondetelling, Telling } from "../sessie/telling.ts";
import { verschilIn, volgorde, zin } from "../sessie/vergelijking.ts";

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
  if (alleenWatMag(sessie)) return alle.toSorted((een, ander) => soorten(ander.beeld) - soorten(een.beeld));
  return volgorde(alle.map((item) => ({ ...item, telling: sessie.rondes[1].tellingen[item.vraag]! })))
    .map(({ vraag, nummer, beeld }) => ({ vraag, nummer, beeld }));
}

/** What the order of the vragen says, and nothing more: with few people it is mostly chance. */
export function zinOverVolgorde(sessie: Sessie, pakket: Sessiepakket): string {
  const alle = vergelijkingen(sessie, pakket);
  const [eerste, laatste] = [alle.at(0), alle.at(-1)];
  if (!eerste || !laatste || eerste === laatste) return "";
  if (alleenWatMag(sessie)) {
    return soorten(eerste.beeld) > soorten(laatste.beeld)
      ? "Bovenaan staan de vragen waarbij niet alle rollen dezelfde woorden hebben. Kies zelf."
      : IN_VOLGORDE;
  }
  const telling = ({ vraag }: Vergelijking) => sessie.rondes[1].tellingen[vraag]!;
  switch (verschilIn(telling(eerste), telling(laatste))) {
    case "rollen":
      return "Bovenaan verschillen de antwoorden van twee rollen het meest. Kies zelf.";
    case "spreiding":
      return "Bovenaan lopen de antwoorden het meest uiteen, zonder ‘hangt ervan af’ en ‘weet ik niet’. Kies zelf.";
    case "twijfel":
      return "Bovenaan is ‘hangt ervan af’ of ‘weet ik niet’ naar verhouding het meest gekozen. Kies zelf.";
    case null:
      return IN_VOLGORDE;
  }
}

const IN_VOLGORDE = "De vragen staan in de volgorde waarin u ze invulde. Kies zelf.";

function soorten(beeld: Antwoordbeeld): number {
  return beeld.soort === "regels" ? new Set(beeld.regels.map(({ woorden }) => woorden)).size : 0;
}
