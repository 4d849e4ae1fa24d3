/**
 * Words that more than one window uses, and the published page too: both read `woorden.json`. Its own keys are the types
 * here, so that this room knows of no other; whoever looks up a word with a key that is not there is told by the compiler.
 */
import woorden from "../../../gedeeld/woorden.json" with { type: "json" };

/** What stands above a verslag, for who opens its file. */
export const VERSLAGKOP =
  "# Gespreksverslag. Geen advies, geen besluit, geen peiling. Zet dit bestand in de map verslagen van het voorstel.\n";

/** What no machine finds: said wherever we say that all is well. */
export const LEES_ZELF = woorden.lees_zelf;

/** Which moment the vragen compare with now: said once, before the vragen. */
export const STRAKS = woorden.straks;

/** Above the points that the group wants discussed first: it is no vote. */
export const EERST_BESPREKEN = woorden.eerst_bespreken;

/** What each kind of meeting is called, open and not; and whether it was recorded, in words. */
export const BIJEENKOMSTNAMEN = woorden.bijeenkomsten;
export const OPNAME_IN_WOORDEN = woorden.opnamen;

/** Why a verslag was taken off the site: a name for the choice, and the sentence that its page says. */
export const INTREKREDENEN: Record<string, { naam: string; tekst: string } | undefined> =
  woorden.intrekredenen;

/** How a story was told: what its page says of it. */
export const VERTELWIJZEN: Record<string, string | undefined> = woorden.vertelwijzen;

export const AAN_ZET_NAMEN = woorden.aan_zet;
export const SOORTNAMEN = woorden.soorten;
export const KLASSE_IN_WOORDEN = woorden.klassen;

/** What is said of a group and not of a person; the other labels are answers, in the words of their vraag. */
export const UITKOMST_IN_WOORDEN = woorden.uitkomsten;

/** What each outcome of `overeenkomst` means, and of which rollen it speaks. */
export const UITLEG = woorden.uitleg;
export const VERGELEKEN = woorden.vergeleken;

/** What two answers that count as one mean. */
export const TWEE_SAMEN = woorden.twee_samen;

/** Before each answer that three or more people chose; and what that means. */
export const GEKOZEN_IN_WOORDEN = woorden.gekozen;
export const GEKOZEN_UITLEG = woorden.gekozen_uitleg;

/** Who a label for all together is about. */
export const SAMEN = woorden.samen;

/** What each way to publish is called, and what it does. */
export const WIJZEN = woorden.wijzen;
