/** What the build says about a mistake (`meldingen.json`), with the words of this one filled in. */
import CATALOGUS from "../../../gedeeld/meldingen.json" with { type: "json" };
import type { Pad } from "./schema.ts";

/** Something that is wrong, at a place in what was filled in. `let op` asks to look and stops nothing. */
export interface Bevinding {
  pad: Pad;
  regel: string;
  melding: string;
  hint: string;
  ernst: "fout" | "let op";
}

type Woorden = Record<string, string | number>;
export type Vormfout = keyof typeof CATALOGUS.vorm;
/** What to think of at a key that is no known one. */
export const INSPRINGEN = CATALOGUS.inspringen;
/** What to do about an empty item of a list, in a file. */
export const LEEG_ONDERDEEL = CATALOGUS.leeg_onderdeel[2];
/** What to think of where a group stands in the place of a text. */
export const DUBBELE_PUNT = CATALOGUS.dubbele_punt;
export type Regel = keyof typeof CATALOGUS.regels;

/** A mistake in the form of a field, as the build would say it. */
export function vormfout(pad: Pad, soort: Vormfout | Leegte, woorden: Woorden): Bevinding {
  const [regel, melding, hint] = (
    isLeegte(soort) ? CATALOGUS[soort] : CATALOGUS.vorm[soort]
  ) as [string, string, string];
  return { pad, regel, melding: vul(melding, woorden), hint: vul(hint, woorden), ernst: "fout" };
}

/** What is not filled in: a field, an item of a list, or a box that only the form has. */
type Leegte = "leeg" | "leeg_onderdeel" | "leeg_vakje";

function isLeegte(soort: Vormfout | Leegte): soort is Leegte {
  return soort.startsWith("leeg");
}

/** The sentence of one of our own kinds of mistake. */
export function eigenZin(soort: keyof typeof CATALOGUS.eigen, woorden: Woorden): string {
  return vul(CATALOGUS.eigen[soort], woorden);
}

/** What the hint is for a pattern that a text does not have. */
export function vormhint(pattern: string): string {
  return (CATALOGUS.vormen as Record<string, string>)[pattern] ?? "";
}

/** What a controle found. */
export function gevonden(
  pad: Pad,
  regel: Regel,
  woorden: Woorden,
  ernst: Bevinding["ernst"] = "fout",
): Bevinding {
  const [melding, hint] = CATALOGUS.regels[regel] as [string, string];
  return {
    pad,
    regel: regel.split("/")[0]!,
    melding: vul(melding, woorden),
    hint: vul(hint, woorden),
    ernst,
  };
}

function vul(zin: string, woorden: Woorden): string {
  return zin.replace(/\{(\w+)\}/g, (_, naam: string) => String(woorden[naam] ?? "")).trim();
}
