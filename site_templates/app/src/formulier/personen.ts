/** What looks like personal data in what was filled in: the same as `toets/controles/personen.py` and its two rules. */
import { vindInAdres } from "../vertrouwen/adresnamen.ts";
import { zonderGemeente } from "../vertrouwen/gemeentenaam.ts";
import { vind, type Vondst } from "../vertrouwen/persoonsgegevens.ts";
import { isGroep } from "./boom.ts";
import { type Bevinding, gevonden } from "./meldingen.ts";
import type { Pad, Waarde } from "./schema.ts";

/** A text that is nothing but an address; twin of `ADRES` in `toets/controles/personen.py`. */
const ADRES = /^\s*https?:\/\/\S+\s*$/u;
/** What was found in a text before: at every letter that is typed the form looks at all of them. */
const GEZIEN = new Map<string, Vondst[]>();
const MEESTE_GEZIEN = 1000;

/** Personal data in any text, each kind once a text; a guess is asked about, unless `gemeente` is called so. */
export function kijkPersonenNa(waarde: Waarde, gemeente: string[], pad: Pad = []): Bevinding[] {
  if (typeof waarde === "string") return inTekst(waarde, gemeente, pad);
  if (Array.isArray(waarde)) {
    return waarde.flatMap((item, plaats) => kijkPersonenNa(item, gemeente, [...pad, plaats]));
  }
  return isGroep(waarde)
    ? Object.entries(waarde).flatMap(([naam, onder]) => kijkPersonenNa(onder, gemeente, [...pad, naam]))
    : [];
}

function inTekst(tekst: string, gemeente: string[], pad: Pad): Bevinding[] {
  const vondsten = GEZIEN.get(tekst) ?? (ADRES.test(tekst) ? vindInAdres(tekst) : vind(tekst));
  if (GEZIEN.size > MEESTE_GEZIEN) GEZIEN.clear();
  GEZIEN.set(tekst, vondsten);
  const zeker = new Set(vondsten.filter(({ zeker }) => zeker).map(({ naam }) => naam));
  return [
    ...[...zeker].map((wat) => gevonden(pad, "geen-persoonsgegevens", { wat })),
    ...zonderGemeente(vondsten, gemeente).filter(({ zeker }) => !zeker).map(({ naam, stuk }) =>
      gevonden(pad, "misschien-een-mens", { wat: naam, stuk: stuk.split(/\s+/u).join(" ") }, "let op")
    ),
  ];
}
