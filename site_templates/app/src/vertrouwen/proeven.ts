/** The sums that tell a number of somebody from any other number: twin of `toets/vertrouwen/proeven.py`. */

// The weights of the check that every burgerservicenummer passes.
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
/** ISO 13616: an account number, read as one number, leaves 1 when divided by this. */
const REST = 97;

/** Whether the digits in the text are nine and pass the eleven test of a burgerservicenummer. */
export function voldoetAanElfproef(text: string): boolean {
  const cijfers = [...text.replace(/\D/g, "")].map(Number);
  if (cijfers.length !== GEWICHTEN.length) return false;
  const som = GEWICHTEN.reduce((total, gewicht, plaats) => total + gewicht * cijfers[plaats]!, 0);
  return som % 11 === 0 && cijfers.some((cijfer) => cijfer > 0);
}

/** Whether the letters and digits in the text pass the check of an IBAN. */
export function isRekening(text: string): boolean {
  const tekens = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const getal = [...tekens.slice(4), ...tekens.slice(0, 4)].map((teken) => parseInt(teken, 36)).join("");
  return [...getal].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % REST, 0) === 1;
}

export const PROEVEN: Record<string, (text: string) => boolean> = {
  bsn: voldoetAanElfproef,
  iban: isRekening,
};
