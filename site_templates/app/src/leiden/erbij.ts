/** What to say besides the script: what holds only for this kind of gesprek, and for how people fill in. */
import { alleenWatMag, type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { type Manier, maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";
import type { Stap } from "../sessie/stappen.ts";

const INVULLEN: Record<Manier, string> = {
  beide:
    "Scan de code op het scherm met uw telefoon. Wilt u liever papier? Dan krijgt u van mij een briefje.",
  telefoons: "Scan de code op het scherm met uw telefoon.",
  papier:
    "Vandaag vult u in op papier. U krijgt een briefje van mij. Vouw het straks dubbel, en doe het in de doos van uw rol.",
};

const OPNAME: Record<"opgenomen" | "uitgezonden", string> = {
  opgenomen:
    "Er is een opname. Alles wat u zegt, staat daarop. Uw antwoorden op de vragen niet. Zegt u liever niets? Meedoen met invullen mag ook.",
  uitgezonden:
    "Er is een uitzending. Iedereen kan u nu zien en horen. Uw antwoorden op de vragen ziet niemand. Zegt u liever niets? Meedoen met invullen mag ook.",
};

type Gesprek = Pick<Sessie, "vorm" | "opnieuw" | "afgerond"> & Bijeenkomst;

/**
 * The sentences for this step, as the facilitator can say them. `manier` is how people can fill in here, and
 * `schermGezegd` whether the script itself says what the screen shows in this kind of gesprek. With `teWeinig` answers
 * there is no way to publish them, and so nothing to choose.
 */
export function zegErbij(
  stap: Stap,
  sessie: Gesprek,
  manier: Manier,
  schermGezegd = false,
  teWeinig = false,
): string[] {
  switch (stap) {
    case "welkom":
      return [
        overBijeenkomst(sessie, schermGezegd),
        ...(sessie.opname === "geen" ? [] : [OPNAME[sessie.opname]]),
        INVULLEN[manier],
      ];
    case "naast-elkaar":
      return [
        maxOnderwerpen(sessie) === 1 ? "We kiezen één onderwerp." : "We kiezen drie onderwerpen.",
        ...(alleenWatMag(sessie) && !isBesloten(sessie) && !schermGezegd
          ? ["U ziet alleen wat ook naar buiten mag. Losse antwoorden komen niet op het scherm."]
          : []),
        ...(teWeinig ? [TE_WEINIG] : []),
      ];
    case "afsluiten":
      return vultOpnieuwIn(sessie)
        ? [
          "Vul nog één keer in wat we hebben besproken. Bij hetzelfde antwoord blijven is net zo goed als veranderen.",
        ]
        : [];
    default:
      return [];
  }
}

const TE_WEINIG =
  "Er zijn minder dan vijf antwoorden. Die gaan niet naar buiten. We kiezen dus niet hoe: dat slaan we over.";
const ALLEEN_WAT_MAG = "Het scherm laat alleen zien wat ook naar buiten mag, en nooit een los antwoord.";
const PER_TEKEN =
  "Het scherm laat elk antwoord zien als een teken. Doen er weinig mensen met uw rol mee, of kiezen zij allemaal hetzelfde? Dan is soms te raden wat u koos.";

/** What kind of meeting it is, and what the screen shows because of it. */
function overBijeenkomst(sessie: Gesprek, schermGezegd: boolean): string {
  const alleenDat = schermGezegd ? "" : ` ${ALLEEN_WAT_MAG}`;
  if (isBesloten(sessie)) {
    return alleenWatMag(sessie)
      ? "Het scherm laat geen antwoorden zien. Dat komt door de opname."
      : PER_TEKEN;
  }
  if (sessie.openbaar) {
    const wat = sessie.bijeenkomst === "raadscommissie"
      ? "Dit is een openbare vergadering van een raadscommissie"
      : "Dit gesprek is openbaar";
    return `${wat}: er kan publiek meekijken.${alleenDat} Bent u inwoner? Kies dan de rol ‘iets anders’.`;
  }
  return `Dit is een werkbijeenkomst.${alleenWatMag(sessie) ? alleenDat : ` ${PER_TEKEN}`}`;
}
