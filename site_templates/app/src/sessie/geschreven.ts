/** Everything that is written down in a gesprek, and what happens to it: a part of the state, and of its events. */
import type { RolId } from "../gedeeld/rollen.ts";
import { type Blokken, metVrij, metZin, redenenBij, zinnenIn } from "./blokken.ts";
import { MEEST_EERST, type NieuwPunt, nieuwPunt, type Opbrengst, verander } from "./opbrengst.ts";

/** What is being written, and not yet written down. */
export interface Concept {
  tekst: string;
}

/** Who was asked to come: how many people there are with this rol, and in what way they were asked. */
export interface Gevraagd {
  van: number | null;
  hoe: string;
}

export interface Geschreven {
  opbrengst: Opbrengst[];
  /** The sentences beside the points, by the name of what belongs together. */
  blokken: Blokken;
  /** What is being written, by the name of the place where. */
  concepten: Record<string, Concept>;
  /** Texts that may be about somebody, and that the facilitator let the room see. */
  getoond: string[];
  /** Every topic that was opened. */
  geopend: string[];
  uitgenodigd: Partial<Record<RolId, Gevraagd>>;
}

export const NIETS_GESCHREVEN = {
  opbrengst: [],
  blokken: {},
  concepten: {},
  getoond: [],
  geopend: [],
  uitgenodigd: {},
};

export type Schrijfgebeurtenis =
  /** `uit` is the place where it was typed: that is empty after it, and what is no longer there is not written twice. */
  | { soort: "opbrengst-nieuw"; opbrengst: NieuwPunt; uit?: string }
  | { soort: "opbrengst-anders"; id: number; opbrengst: Partial<Omit<Opbrengst, "id">> }
  | { soort: "opbrengst-weg"; id: number }
  | { soort: "zin"; blok: string; veld: string; plaats: number; tekst: string }
  | { soort: "blok-vrij"; blok: string; vrij: boolean }
  | { soort: "concept"; plek: string; concept: Concept | null }
  | { soort: "toon"; tekst: string }
  | { soort: "uitgenodigd"; rol: RolId; gevraagd: Gevraagd };

/** Whether there are as many points to discuss first as there can be, without this one. */
export function eerstVol({ opbrengst }: Pick<Geschreven, "opbrengst">, id: number): boolean {
  return opbrengst.filter((punt) => punt.eerst && punt.id !== id).length >= MEEST_EERST;
}

/** The vragen that were talked about, in the order of the gesprek: that one was opened by mistake, nobody wrote down. */
export function besprokenVragen(
  { geopend, vragen, onderwerpen, opbrengst, blokken }: Geschreven & {
    vragen: readonly string[];
    onderwerpen: readonly string[];
  },
): string[] {
  const geschreven = (id: string) =>
    opbrengst.some(({ vraag }) => vraag === id) ||
    ["plus", "min"].some((kant) => zinnenIn(blokken, redenenBij(id), kant).length > 0);
  return vragen.filter((id) => geopend.includes(id) && (onderwerpen.includes(id) || geschreven(id)));
}

/** What is written down after an event. */
export function schrijf<S extends Geschreven>(sessie: S, gebeurtenis: Schrijfgebeurtenis): S {
  switch (gebeurtenis.soort) {
    case "opbrengst-nieuw": {
      const { uit, opbrengst } = gebeurtenis;
      if (uit !== undefined && !Object.hasOwn(sessie.concepten, uit)) return sessie;
      const id = 1 + Math.max(0, ...sessie.opbrengst.map((punt) => punt.id));
      return {
        ...sessie,
        concepten: uit === undefined ? sessie.concepten : zonder(sessie.concepten, uit),
        opbrengst: [...sessie.opbrengst, nieuwPunt(id, opbrengst)],
      };
    }
    case "opbrengst-anders":
      return {
        ...sessie,
        opbrengst: sessie.opbrengst.map((punt) =>
          punt.id === gebeurtenis.id ? verander(punt, gebeurtenis.opbrengst) : punt
        ),
      };
    case "opbrengst-weg":
      return { ...sessie, opbrengst: sessie.opbrengst.filter((punt) => punt.id !== gebeurtenis.id) };
    case "zin": {
      const { blok, veld, plaats, tekst } = gebeurtenis;
      return { ...sessie, blokken: metZin(sessie.blokken, blok, veld, plaats, tekst) };
    }
    case "blok-vrij":
      return { ...sessie, blokken: metVrij(sessie.blokken, gebeurtenis.blok, gebeurtenis.vrij) };
    case "concept": {
      const { plek, concept } = gebeurtenis;
      const andere = zonder(sessie.concepten, plek);
      return { ...sessie, concepten: concept ? { ...andere, [plek]: concept } : andere };
    }
    case "toon": {
      const tekst = gebeurtenis.tekst.trim();
      return sessie.getoond.includes(tekst) ? sessie : { ...sessie, getoond: [...sessie.getoond, tekst] };
    }
    case "uitgenodigd":
      return {
        ...sessie,
        uitgenodigd: { ...sessie.uitgenodigd, [gebeurtenis.rol]: gebeurtenis.gevraagd },
      };
  }
}

function zonder(concepten: Geschreven["concepten"], plek: string): Geschreven["concepten"] {
  const { [plek]: _, ...andere } = concepten;
  return andere;
}
