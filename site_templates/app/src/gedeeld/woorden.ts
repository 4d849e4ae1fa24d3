/** Words that more than one window uses, and the published page too: both read `woorden.json`. */
import type { Opbrengst } from "../sessie/sessie.ts";
import type { Klasse, Label, Uitkomst, Wijze } from "../vertrouwen/vrijgave.ts";
import woorden from "../../../gedeeld/woorden.json" with { type: "json" };

export const KOPNAMEN: Record<Opbrengst["kop"], string> = woorden.koppen;
export const SOORTNAMEN: Record<Opbrengst["soort"], string> = woorden.soorten;
export const KLASSE_IN_WOORDEN: Record<Klasse, string> = woorden.klassen;

/** What is said of a group and not of a person; the other labels are answers, and those have the words of their vraag. */
export const UITKOMST_IN_WOORDEN: Record<Exclude<Label, "plus" | "gelijk" | "min"> | Uitkomst, string> =
  woorden.uitkomsten;

/** Who a label for all together is about. */
export const SAMEN: Record<"groep" | "overeenkomst", string> = woorden.samen;

/** What each way to publish is called, and what it does. */
export const WIJZEN: Record<Wijze, { naam: string; uitleg: string }> = woorden.wijzen;
