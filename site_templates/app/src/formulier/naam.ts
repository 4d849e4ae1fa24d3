/** What a browser, a system or a habit did to the name of a file that is opened. */
import LEZEN from "../../../gedeeld/lezen.json" with { type: "json" };

const GEWOONTEN = LEZEN.namen.map(({ gevonden, wordt }) => [new RegExp(gevonden, "i"), wordt] as const);

/** The name as it was, in small letters, as `toets/inhoud/bestandsnamen.py` finds it. */
export function bestandsnaam(naam: string): string {
  // A vraag may be about a copy.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.yml$/.test(naam)) return naam;
  let gewoon = naam;
  // Again: a copy may have been downloaded twice.
  for (let ronde = 0; ronde < GEWOONTEN.length; ronde++) {
    for (const [gevonden, wordt] of GEWOONTEN) gewoon = gewoon.replace(gevonden, wordt);
  }
  return gewoon.toLowerCase();
}
