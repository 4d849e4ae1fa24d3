/** Sentences beside the points of the opbrengst that belong together: they are read and released as one. */

/** Per field what was written in its lines; a line that is empty is no sentence. */
export interface Blok {
  velden: Record<string, string[]>;
  /** Whether the group released it. */
  vrij: boolean;
}

/** The names of the blokken, and of the fields in them. Those of the redenen hang on a vraag. */
export const WIE_ONTBRAK = "wieOntbrak";
export const KAN_MISGAAN = "kanMisgaan";
export const OVER_VRAGEN = "overVragen";
export const ZINNEN = "zinnen";
export const GEMIST = "gemist";
export const redenenBij = (vraag: string) => `redenen/${vraag}`;
export const werkteNiet = (vraag: string) => `werkteNiet/${vraag}`;

/** How many sentences one field holds: as many as the file takes. */
export const MEEST_ZINNEN = 3;

export type Blokken = Record<string, Blok>;

/** The sentences in a field, without the empty lines. */
export function zinnenIn(blokken: Blokken, blok: string, veld: string): string[] {
  return regelsIn(blokken, blok, veld).map((zin) => zin.trim()).filter((zin) => zin);
}

/** The lines of a field as they stand, also the empty ones. */
export function regelsIn(blokken: Blokken, blok: string, veld: string): string[] {
  const velden = Object.hasOwn(blokken, blok) ? blokken[blok]!.velden : {};
  return Object.hasOwn(velden, veld) ? velden[veld]! : [];
}

/** With this text in one line of a field. A text that changes has to be released again. */
export function metZin(
  blokken: Blokken,
  blok: string,
  veld: string,
  plaats: number,
  tekst: string,
): Blokken {
  const regels = metRegel(regelsIn(blokken, blok, veld), plaats, tekst);
  if (regels.join("\n") === regelsIn(blokken, blok, veld).join("\n")) return blokken;
  const velden = { ...(Object.hasOwn(blokken, blok) ? blokken[blok]!.velden : {}), [veld]: regels };
  return { ...blokken, [blok]: { velden, vrij: false } };
}

/** The lines with one of them changed; what comes before it is there, if only as an empty line. */
export function metRegel(regels: readonly string[], plaats: number, tekst: string): string[] {
  const lengte = Math.max(regels.length, plaats + 1);
  return Array.from({ length: lengte }, (_, index) => index === plaats ? tekst : regels[index] ?? "");
}

/** Released, or not any more. Of what nobody wrote there is nothing to release. */
export function metVrij(blokken: Blokken, blok: string, vrij: boolean): Blokken {
  const gevonden = Object.hasOwn(blokken, blok) ? blokken[blok] : undefined;
  return gevonden ? { ...blokken, [blok]: { ...gevonden, vrij } } : blokken;
}
