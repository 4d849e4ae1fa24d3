/** How many people are expected. */
import { ROLLEN } from "../contract/contract.ts";
import type { Verwacht } from "./sessie.ts";

/** Zero when nobody said so. */
export function totaalVerwacht(verwacht: Verwacht): number {
  return ROLLEN.reduce((som, rol) => som + (verwacht[rol] ?? 0), 0);
}
