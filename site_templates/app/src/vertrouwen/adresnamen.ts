/**
 * Finds people in the address of a page: twin of `toets/vertrouwen/adresnamen.py`, which says why. There a name has no
 * capital and no space: such a name is a guess.
 */
import { zonderProcenten } from "./lezing.ts";
import { NAAMSOORTEN, vind, type Vondst } from "./persoonsgegevens.ts";

/** What stands for a space in an address. */
const VERBINDING = /[-_+]/gu;
const BEGIN = /(^|[^A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9])([a-z])/gu;
/** What in an address can only be said of a person. */
const GETITELD = /^(?:mevrouw|mevr|meneer|mijnheer|juffrouw|den?[-_+ ]heer|dhr)[-_+. ]/i;
/** How a telephone number begins that is written for people. */
const GEBELD = /^(?:\+ ?31|00 ?31|06[ -])/;
/** How many dots a picture has: `foto@2x.png` is no address of mail. */
const GROOTTE = /@\d+x\./i;

/** What in the address of a page is personal data and can be nothing else, in the order of its places. */
export function vindInAdres(adres: string): Vondst[] {
  const { tekst, begin, eind } = zonderProcenten(adres);
  const namen = [...alsZin(tekst), ...geraden(tekst)].filter(isNaam);
  return elk([...vind(tekst).filter(isBereik), ...namen]).map((vondst) => {
    const [van, tot] = [begin[vondst.begin]!, eind[vondst.eind - 1]!];
    return { ...vondst, stuk: adres.slice(van, tot), begin: van, eind: tot };
  });
}

/** What is found when the words stand apart, as in a sentence. */
function alsZin(text: string): Vondst[] {
  return vindIn(text, text.replace(VERBINDING, " "));
}

/** The names that are found when every word gets a capital: guesses. */
function geraden(text: string): Vondst[] {
  const woorden = text.replace(VERBINDING, " ")
    .replace(BEGIN, (_, ervoor: string, letter: string) => ervoor + letter.toUpperCase())
    .replaceAll("De Heer ", "De heer ").replaceAll("Den Heer ", "Den heer ");
  return vindIn(text, woorden).map((vondst) => ({ ...vondst, zeker: false }));
}

/** What is found in the text as it is written here, sign for sign, with the pieces as they stand in it. */
function vindIn(text: string, geschreven: string): Vondst[] {
  return vind(geschreven).map((vondst) => ({ ...vondst, stuk: text.slice(vondst.begin, vondst.eind) }));
}

function isBereik({ soort, stuk }: Vondst): boolean {
  if (soort === "e-mail" || soort === "e-mail-kantoor") return !GROOTTE.test(stuk);
  return soort === "profiel" || (soort === "telefoon" && GEBELD.test(stuk));
}

function isNaam({ soort, stuk }: Vondst): boolean {
  return NAAMSOORTEN.has(soort) && GETITELD.test(stuk);
}

/** Each place once: what is surer comes first. */
function elk(gevonden: Vondst[]): Vondst[] {
  const houd: Vondst[] = [];
  const bedekt = new Set<number>();
  for (const vondst of gevonden) {
    const plaatsen = Array.from(
      { length: vondst.eind - vondst.begin },
      (_, hoeveelste) => vondst.begin + hoeveelste,
    );
    if (plaatsen.some((plaats) => bedekt.has(plaats))) continue;
    houd.push(vondst);
    plaatsen.forEach((plaats) => bedekt.add(plaats));
  }
  return houd.sort((een, ander) => een.begin - ander.begin);
}
