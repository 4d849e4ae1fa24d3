/** The rules of the filter on the list of voorstellen: what was chosen, as an address, and what that leaves. */

/** For each thing to choose by, the value that was chosen. What is not chosen is not there. */
export type Keuze = Readonly<Record<string, string>>;

/** For each thing to choose by, the values that a voorstel has. */
export type Kenmerken = Readonly<Record<string, readonly string[]>>;

export function past(kenmerken: Kenmerken, keuze: Keuze): boolean {
  return Object.entries(keuze).every(([naam, waarde]) => kenmerken[naam]?.includes(waarde) ?? false);
}

/** What stands after the # of an address; empty when nothing was chosen. Works from a folder, where a ? may not. */
export function alsFragment(keuze: Keuze): string {
  return new URLSearchParams({ ...keuze }).toString();
}

/** What an address asks for, as far as it can be chosen: anyone can write an address. */
export function uitFragment(fragment: string, mogelijk: Kenmerken): Keuze {
  const gevraagd = [...new URLSearchParams(fragment.replace(/^#/, ""))];
  return Object.fromEntries(gevraagd.filter(([naam, waarde]) => mogelijk[naam]?.includes(waarde)));
}

/** How many of all are left, in words. */
export function stand(over: number, alle: number): string {
  const woord = (aantal: number) => aantal === 1 ? "voorstel" : "voorstellen";
  if (over === alle) return `${alle} ${woord(alle)}`;
  if (over === 0) return "Geen voorstel past bij wat u koos.";
  return `${over} van de ${alle} ${woord(alle)}`;
}
