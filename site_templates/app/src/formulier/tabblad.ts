/**
 * Whether this tab still has what is kept of a form. Two tabs that both kept it would overwrite each other, so before it
 * keeps anything a tab looks whether that is still what it kept or read itself; an event only tells it sooner.
 */
import { bewaar, type Opslag, tekstOnder } from "../apparaat/opslag.ts";
import type { Staat } from "./staat.ts";

/** Goes on here, went on in another tab, or is not kept any more. */
export type Stand = "hier" | "elders" | "gewist";

/** `bekend` is what this tab kept or read the last time, as text; null for nothing. */
export function standVan(naam: string, bekend: string | null, opslag?: Opslag): Stand {
  const nu = tekstOnder(naam, opslag);
  if (nu === bekend) return "hier";
  return nu === null ? "gewist" : "elders";
}

/** Keeps the state, unless another tab went on. Returns where it stands, and what is kept now when this tab has it. */
export function houd(
  naam: string,
  bekend: string | null,
  staat: Staat,
  opslag?: Opslag,
): { stand: Stand; bekend: string | null; gelukt: boolean } {
  const stand = standVan(naam, bekend, opslag);
  if (stand !== "hier") return { stand, bekend, gelukt: true };
  const gelukt = bewaar(naam, staat, opslag);
  return { stand, bekend: gelukt ? tekstOnder(naam, opslag) : bekend, gelukt };
}
