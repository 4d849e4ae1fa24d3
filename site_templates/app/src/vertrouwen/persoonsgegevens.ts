/** Finds what must never be in a text that is published. The patterns are those of the build: `persoonsgegevens.json`. */
import patronen from "../../../gedeeld/persoonsgegevens.json" with { type: "json" };

export interface Vondst {
  /** What it is, in words. */
  naam: string;
  /** The piece of the text. */
  stuk: string;
}

// The weights of the check that every burgerservicenummer passes.
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether the nine digits in the text pass the eleven test of a burgerservicenummer. */
export function voldoetAanElfproef(text: string): boolean {
  const cijfers = [...text.replace(/\D/g, "")].map(Number);
  const som = GEWICHTEN.reduce((total, gewicht, plaats) => total + gewicht * (cijfers[plaats] ?? NaN), 0);
  return som % 11 === 0 && cijfers.some((cijfer) => cijfer > 0);
}

/** Everything in the text that looks like personal data. */
export function persoonsgegevens(text: string): Vondst[] {
  return patronen.flatMap(({ naam, patroon, elfproef }) =>
    [...text.matchAll(new RegExp(patroon, "g"))]
      .map((match) => ({ naam, stuk: match[0] }))
      .filter(({ stuk }) => !elfproef || voldoetAanElfproef(stuk))
  );
}
