/** What in a written text stops it from leaving the room. */
import type { Sessiepakket } from "../pakket.d.ts";
import { persoonsgegevens, type Vondst } from "../persoonsgegevens.ts";
import type { RolId } from "../rollen.ts";
import type { Opbrengst } from "../sessie.ts";
import { MIN_MENSEN } from "../vrijgave.ts";

export interface Nakijk {
  gegevens: Vondst[];
  /** The rollen of fewer than five people to which the text gives an opinion. */
  meningen: RolId[];
}

type Aantallen = Record<RolId, number>;

/** Not `anders`: its name is no word for people that a sentence would use. */
const MET_NAAM = ["raadslid", "professional", "beleidsmedewerker"] as const;

// The same as in `toets/controles/verslag_mening_kleine_rol.py`: what passes here must pass the build.
const MENING = new RegExp(
  String.raw`\b(?:vind|vindt|vinden|vond|vonden|wil|willen|wilde|wilden|denk|denkt|denken|dacht|dachten|` +
    String
      .raw`zegt|zeggen|zei|zeiden|kies|kiest|kiezen|koos|kozen|meent|menen|meende|meenden|gelooft|geloven|` +
    String
      .raw`hoopt|hopen|vreest|vrezen|twijfelt|twijfelen|verwacht|verwachten|stemt|stemmen|steunt|steunen|` +
    String.raw`(?:is|zijn|was|waren)\s+(?:[\p{L}\d_]+\s+){0,3}?(?:voor|tegen|eens|oneens))\b`,
  "iu",
);

export function kijkNa(tekst: string, aantallen: Aantallen, pakket: Sessiepakket): Nakijk {
  return {
    gegevens: persoonsgegevens(tekst),
    meningen: MENING.test(tekst)
      ? MET_NAAM.filter((rol) => aantallen[rol] < MIN_MENSEN && noemt(tekst, rol, pakket))
      : [],
  };
}

/** Whether this text may be released as it stands. */
export function magVrij(punt: Opbrengst, aantallen: Aantallen, pakket: Sessiepakket): boolean {
  const { gegevens, meningen } = kijkNa(punt.tekst, aantallen, pakket);
  return gegevens.length === 0 && (meningen.length === 0 || punt.akkoord);
}

function noemt(tekst: string, rol: RolId, pakket: Sessiepakket): boolean {
  const { naam, meervoud } = pakket.rollen[rol];
  const woorden = tekst.toLowerCase().split(/[^\p{L}\d_]+/u);
  return woorden.includes(naam.toLowerCase()) || woorden.includes(meervoud.toLowerCase());
}
