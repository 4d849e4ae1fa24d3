/** What in a written text stops it from leaving the room. */
import { MIN_MENSEN } from "../contract/contract.ts";
import { geeftMening, teltAntwoorden } from "../vertrouwen/meningen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { zonderGemeente } from "../vertrouwen/gemeentenaam.ts";
import { type Opmaak, vindOpmaak } from "../vertrouwen/opmaak.ts";
import { vind, type Vondst } from "../vertrouwen/persoonsgegevens.ts";
import { MET_NAAM, type RolId } from "../gedeeld/rollen.ts";
import { ontbreekt, type Opbrengst, puntteksten } from "../sessie/opbrengst.ts";
import { type Stuk, teksten } from "../sessie/stukken.ts";

export interface Nakijk {
  gegevens: Vondst[];
  /** What is perhaps about somebody. A guess: it asks, and stops nothing. */
  misschien: Vondst[];
  /** What the build would refuse in any text, whatever it is about. */
  opmaak: Opmaak[];
  /** The rollen of fewer than five people to which the text gives an opinion. */
  meningen: RolId[];
  /** Whether it says how many people chose an answer. A guess: it asks, and stops nothing. */
  telt: boolean;
}

type Aantallen = Record<RolId, number>;

export function kijkNa(tekst: string, aantallen: Aantallen, pakket: Sessiepakket): Nakijk {
  const vondsten = zonderGemeente(vind(tekst), pakket.gemeente);
  return {
    gegevens: vondsten.filter(({ zeker }) => zeker),
    misschien: vondsten.filter(({ zeker }) => !zeker),
    opmaak: vindOpmaak(tekst),
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
  const eenmaal = <V extends { stuk: string }>(
    vondsten: V[],
  ) => [...new Map(vondsten.map((vondst) => [vondst.stuk, vondst])).values()];
  return {
    gegevens: eenmaal(gekeken.flatMap(({ gegevens }) => gegevens)),
    misschien: eenmaal(gekeken.flatMap(({ misschien }) => misschien)),
    opmaak: eenmaal(gekeken.flatMap(({ opmaak }) => opmaak)),
    meningen: MET_NAAM.filter((rol) => gekeken.some(({ meningen }) => meningen.includes(rol))),
    telt: gekeken.some(({ telt }) => telt),
  };
}

/** Whether there are people who can agree to the opinion that the text gives them: of an absent rol there is nobody. */
export function kanAkkoord(nakijk: Nakijk, aantallen: Aantallen): boolean {
  const { meningen } = nakijk;
  return magErin(nakijk) && meningen.length > 0 && meningen.every((rol) => aantallen[rol] > 0);
}

/** Whether nothing is in it that no agreement makes good. */
function magErin({ gegevens, opmaak }: Nakijk): boolean {
  return gegevens.length === 0 && opmaak.length === 0;
}

/** Whether this point may be released as it stands. */
export function magVrij(punt: Opbrengst, aantallen: Aantallen, pakket: Sessiepakket): boolean {
  const nakijk = kijkAllesNa(puntteksten(punt), aantallen, pakket);
  const goed = magErin(nakijk) && nakijk.meningen.length === 0;
  return ontbreekt(punt).length === 0 && (goed || (punt.akkoord && kanAkkoord(nakijk, aantallen)));
}

/** Whether this piece may be released: only a point has a place for the agreement of those it gives an opinion to. */
export function stukMagVrij(stuk: Stuk, aantallen: Aantallen, pakket: Sessiepakket): boolean {
  if (stuk.soort === "punt") return magVrij(stuk.punt, aantallen, pakket);
  const nakijk = kijkAllesNa(teksten(stuk), aantallen, pakket);
  return magErin(nakijk) && nakijk.meningen.length === 0;
}

function meningVan(rol: RolId, tekst: string, pakket: Sessiepakket): boolean {
  const { naam, meervoud } = pakket.rollen[rol];
  return geeftMening(tekst, [naam, meervoud]);
}
