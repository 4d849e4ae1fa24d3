/** Words that more than one window uses. */
import type { Opbrengst } from "./sessie.ts";

export const KOPNAMEN: Record<Opbrengst["kop"], string> = {
  "zelf-regelen": "Zelf regelen",
  "vragen-aan-college": "Vragen aan het college",
  "in-de-gaten-houden": "In de gaten houden",
};

export const SOORTNAMEN: Record<Opbrengst["soort"], string> = {
  voorwaarde: "Voorwaarde",
  zorg: "Zorg",
  inzicht: "Inzicht",
  "open-vraag": "Open vraag",
  minderheidsstandpunt: "Minderheidsstandpunt",
};
