/** The municipality's own name, which is no name of a person: twin of `_gemeente` in `toets/controles/personen.py`. */
import { normaliseer } from "./normaal.ts";
import type { Vondst } from "./persoonsgegevens.ts";

/** What was found, without what is only guessed and is (whole words of) one of these names: Den Haag, Bergen op Zoom. */
export function zonderGemeente(vondsten: readonly Vondst[], namen: readonly string[]): Vondst[] {
  return vondsten.filter(({ zeker, stuk }) =>
    zeker || !namen.some((naam) => woorden(naam).includes(woorden(stuk)))
  );
}

/** Its words, with a space around each; twin of `_woorden` in `toets/controles/personen.py`. */
function woorden(tekst: string): string {
  return ` ${(normaliseer(tekst).tekst.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
