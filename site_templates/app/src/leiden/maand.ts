/** Months: the one in which a gesprek began, and those from which somebody can choose. */
import { MAANDEN } from "../contract/contract.ts";

const MAANDEN_VOORUIT = 24;

/** The month of a moment, as in the file. The day stays out of it. */
export function maandVan(moment: number): string {
  const datum = new Date(moment);
  return `${datum.getFullYear()}-${String(datum.getMonth() + 1).padStart(2, "0")}`;
}

/** The months from which somebody can choose, two years ahead: "2027-05" and "mei 2027". */
export function maandenVanaf(moment: number): [string, string][] {
  const begin = new Date(moment);
  return Array.from({ length: MAANDEN_VOORUIT }, (_, index) => {
    const maand = new Date(begin.getFullYear(), begin.getMonth() + 1 + index, 1);
    return [maandVan(maand.getTime()), `${MAANDEN[maand.getMonth()]} ${maand.getFullYear()}`];
  });
}
