/** Words to read letters aloud with, as people in the Netherlands do on the phone. */
const WOORDEN: Record<string, string> = {
  A: "Anna",
  B: "Bernard",
  C: "Cornelis",
  D: "Dirk",
  E: "Eduard",
  F: "Ferdinand",
  G: "Gerard",
  H: "Hendrik",
  J: "Johan",
  K: "Karel",
  L: "Lodewijk",
  M: "Maria",
  N: "Nico",
  P: "Pieter",
  R: "Richard",
  S: "Simon",
  T: "Teunis",
  U: "Utrecht",
  V: "Victor",
  W: "Willem",
  X: "Xantippe",
  Y: "Ypsilon",
  Z: "Zaandam",
};

/** A group of letters as words: "KA" becomes "Karel, Anna". */
export function spel(letters: string): string {
  return [...letters].map((letter) => WOORDEN[letter] ?? letter).join(", ");
}
