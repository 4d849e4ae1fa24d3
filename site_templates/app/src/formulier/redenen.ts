/** What of the voorstel a vraag is about, in a line for whoever fills in. */
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { opsomming } from "../gedeeld/tekst.ts";
import { geraakt, type Passen } from "./passen.ts";

const MEESTE_SOORTEN = 2;

/** The kinds of measure that the vraag and the voorstel share, or that the vraag makes the set whole. */
export function gaatOver(vraag: Formuliervraag, passen: Passen, namen: ReadonlyMap<string, string>): string {
  const soorten = new Set(geraakt(passen, vraag).map(({ soort }) => soort));
  if (!soorten.size) return "Een algemene vraag: er passen nog te weinig vragen.";
  const eerste = vraag.maatregelsoorten.filter((soort) => soorten.has(soort)).slice(0, MEESTE_SOORTEN);
  return `Gaat over ${opsomming(eerste.map((soort) => namen.get(soort) ?? soort))}.`;
}
