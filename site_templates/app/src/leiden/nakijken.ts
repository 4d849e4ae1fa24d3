/** What in a written text stops it from leaving the room. */
import { MIN_MENSEN } from "../contract/contract.ts";
import { geeftMening, teltAntwoorden } from "../vertrouwen/meningen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { vind, type Vondst } from "../vertrouwen/persoonsgegevens.ts";
import { MET_NAAM, type RolId } from "../gedeeld/rollen.ts";
import { ontbreekt, type Opbrengst, puntteksten } from "../sessie/opbrengst.ts";
import { type Stuk, teksten } from "../sessie/stukken.ts";

export interface Nakijk {
  gegevens: Vondst[];
  /** What is perhaps about somebody. A guess: it asks, and stops nothing. */
  misschien: Vondst[];
  /** The rollen of fewer than five people to which the text gives an opinion. */
  meningen: RolId[];
  /** Whether it says how many people chose an answer. A guess: it asks, and stops nothing. */
  telt: boolean;
}

type Aantallen = Record<RolId, number>;

export function kijkNa(tekst: string, aantallen: Aantallen, pakket: Sessiepakket): Nakijk {
  const vondsten = vind(tekst);
  return {
    gegevens: vondsten.filter(({ zeker }) => zeker),
    misschien: vondsten.filter(({ zeker }) => !zeker),
    meningen: MET_NAAM.filter((rol) => aantallen[rol] < MIN_MENSEN && meningVan(rol, tekst, pakket)),
    telt: teltAntwoorden(tekst),
  };
}

/** What stands in the way in any of these texts; each thing once. */
export function kijkAllesNa(
  alle: readonly string[],
  aantallen: Aantallen,
  pakket: Sessiepakket,
): Nakijk {
  const gekeken = alle.map((tekst) => kijkNa(tekst, aantallen, pakket));
  const eenmaal = (
    vondsten: Vondst[],
  ) => [...new Map(vondsten.map((vondst) => [vondst.stuk, vondst])).values()];
  return {
    gegevens: eenmaal(gekeken.flatMap(({ gegevens }) => gegevens)),
    misschien: eenmaal(gekeken.flatMap(({ misschien }) => misschien)),
    meningen: MET_NAAM.filter((rol) => gekeken.some(({ meningen }) => meningen.includes(rol))),
    telt: gekeken.some(({ telt }) => telt),
  };
}

/** Whether there are people who can agree to the opinion that the text gives them: of an absent rol there is nobody. */
export function kanAkkoord({ gegevens, meningen }: Nakijk, aantallen: Aantallen): boolean {
  return gegevens.length === 0 && meningen.length > 0 && meningen.every((rol) => aantallen[rol] > 0);
}

/** Whether this point may be released as it stands. */
export function magVrij(punt: Opbrengst, aantallen: Aantallen, pakket: Sessiepakket): boolean {
  const nakijk = kijkAllesNa(puntteksten(punt), aantallen, pakket);
  const goed = nakijk.gegevens.length === 0 && nakijk.meningen.length === 0;
  return ontbreekt(punt).length === 0 && (goed || (punt.akkoord && kanAkkoord(nakijk, aantallen)));
}

/** Whether this piece may be released: only a point has a place for the agreement of those it gives an opinion to. */
export function stukMagVrij(stuk: Stuk, aantallen: Aantallen, pakket: Sessiepakket): boolean {
  if (stuk.soort === "punt") return magVrij(stuk.punt, aantallen, pakket);
  const { gegevens, meningen } = kijkAllesNa(teksten(stuk), aantallen, pakket);
  return gegevens.length === 0 && meningen.length === 0;
}

function meningVan(rol: RolId, tekst: string, pakket: Sessiepakket): boolean {
  const { naam, meervoud } = pakket.rollen[rol];
  return geeftMening(tekst, [naam, meervoud]);
}
