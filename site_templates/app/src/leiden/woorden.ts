/** Words that more than one part of the facilitator's window uses, and what it says when something can't be counted. */
import type { Gelezen } from "../code/antwoordcode.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ROLLEN } from "../contract/contract.ts";
import { opsomming } from "../gedeeld/tekst.ts";
import type { Afwijking } from "../sessie/opnieuw.ts";
import { aantalMensen, type Ronde, type Sessie } from "../sessie/sessie.ts";
import type { Weigering } from "../sessie/toelaten.ts";
import type { Stap } from "../sessie/stappen.ts";

export function stapnaam(pakket: Sessiepakket, stap: Stap): string {
  return pakket.draaiboek.find(({ id }) => id === stap)?.naam ?? stap;
}

/** The names of the stories that are on the table. */
export function verhaalnamen({ casussen }: Pick<Sessie, "casussen">, pakket: Sessiepakket): string {
  return opsomming(pakket.casussen.filter(({ id }) => casussen.includes(id)).map(({ naam }) => `‘${naam}’`));
}

/** "1 raadslid, 3 professionals": who is in, never what they answered. */
export function perRol(aantallen: Record<RolId, number>, pakket: Sessiepakket): string {
  return ROLLEN.filter((rol) => aantallen[rol] > 0)
    .map((rol) => {
      const { naam, meervoud } = pakket.rollen[rol];
      const een = rol === "anders" ? "andere rol" : naam;
      return `${aantallen[rol]} ${aantallen[rol] === 1 ? een : meervoud}`;
    })
    .join(", ");
}

/** What the room learns of who is alone in a rol when every answer is a dot; one sentence, or none. */
export function alleenInRol(aantallen: Record<RolId, number>, pakket: Sessiepakket): string[] {
  const namen = ROLLEN.filter((rol) => aantallen[rol] === 1)
    .map((rol) => rol === "anders" ? "de mensen met een andere rol" : `de ${pakket.rollen[rol].meervoud}`);
  if (!namen.length) return [];
  return [
    namen.length === 1
      ? `Van ${namen[0]} doet er één mee: iedereen ziet dan wat die koos.`
      : `Van ${opsomming(namen)} doet er telkens één mee: iedereen ziet dan wie van hen wat koos.`,
  ];
}

/** What ends the second ronde, on the page and in the bar. */
export function klaarknop(sessie: Sessie): string {
  return aantalMensen(sessie, 2) ? "Klaar met invullen" : "Sla dit over";
}

export function aantalInWoorden(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`;
}

/** What to say about letters that are no code of this gesprek. */
export function leesmelding(gelezen: Exclude<Gelezen, { soort: "goed" }>, sessie: Sessie): string {
  switch (gelezen.soort) {
    case "lengte":
      return gelezen.letters === 1
        ? "Dit is 1 letter. Een code heeft er 16: vier groepen van vier."
        : `Dit zijn ${gelezen.letters} letters. Een code heeft er 16: vier groepen van vier.`;
    case "groep": {
      const een = gelezen.groepen.length === 1;
      const welke = opsomming(gelezen.groepen.map(String));
      return een
        ? `In groep ${welke} klopt een letter niet. Laat die vier letters nog eens voorlezen.`
        : `In groep ${welke} klopt iets niet. Laat die groepen nog eens voorlezen.`;
    }
    case "ander-gesprek":
      return "Deze code hoort niet bij dit gesprek. Kijk de letters na. Kloppen ze? Laat de deelnemer dan de QR-code van vandaag openen en opnieuw invullen.";
    case "andere-vragenset":
      return `Deze code hoort bij versie ${gelezen.vragenset} van de vragen. Dit gesprek gebruikt versie ${sessie.vragenset}. Laat de deelnemer de pagina opnieuw openen, of gebruik papier.`;
    case "andere-ronde":
      return gelezen.ronde === 1
        ? "Dit is de code van de eerste keer invullen. Vraag om de code van de tweede keer."
        : "Dit is een code van de tweede keer invullen. Nu tellen we de eerste keer. Vraag om die code.";
  }
}

/** What to say when answers can't be counted. */
export function weigermelding(reden: Weigering, ronde: Ronde): string {
  switch (reden) {
    case "al-geteld":
      return "Deze code is al geteld, of een eerdere code van dezelfde telefoon. De eerste telt. Was deze deelnemer zeker nog niet geteld? Gebruik dan een papieren briefje.";
    case "te-laat":
      return ronde === 1
        ? "De antwoorden zijn al getoond. Er kan niets meer bij. Meepraten kan wel."
        : "Het invullen is klaar. Er kan niets meer bij.";
    case "te-vroeg":
      return "De tweede keer invullen kan pas als de antwoorden van de eerste keer zijn getoond.";
    case "te-veel":
      return "Met deze rol is nu al net zo vaak ingevuld als de eerste keer. Alleen wie eerst invulde, in dezelfde rol, doet nu mee.";
    case "vol":
      return "U hebt al genoeg onderwerpen gekozen. Haal er eerst één weg.";
    case "past-niet":
      return "Dat kan niet met deze groep.";
    case "andere-vragen":
      return "Dit zijn andere vragen dan de vragen op het scherm voor de zaal.";
    case "ligt-vast":
      return "Dit is gekozen voordat iemand een antwoord zag. Daarom kan het niet meer anders.";
  }
}

/** "vraag 4 en 5": the numbers as they stand on every screen. */
function genummerd(vragen: readonly string[], alle: readonly string[]): string {
  return `vraag ${opsomming(vragen.map((vraag) => String(alle.indexOf(vraag) + 1)))}`;
}

/** What to say when someone answered other vragen than were asked, in the order of `vragen`: which ones, and what to do. */
export function andereVragen(
  { vragen, onderwerpen }: Pick<Sessie, "vragen" | "onderwerpen">,
  { gemist, ongevraagd }: Afwijking,
): string {
  const wel = genummerd(ongevraagd, vragen);
  const wat = gemist.length
    ? `vulde ${genummerd(gemist, vragen)} niet in, en ${wel} wel`
    : `vulde ook ${wel} in`;
  const gevraagd = genummerd(vragen.filter((vraag) => onderwerpen.includes(vraag)), vragen);
  return `Deze deelnemer ${wat}. Vraag om alleen ${gevraagd} in te vullen: op de telefoon ‘Iets veranderen’, dan ‘Kies andere vragen’. Tel daarna de nieuwe code.`;
}

/**
 * What to say when someone left out a vraag that was asked, which may be on purpose: `vragen` gives the numbers, and `waar`
 * says where it is missing. Empty when nothing is.
 */
export function gemisteVragen({ gemist }: Afwijking, vragen: readonly string[], waar: string): string {
  if (!gemist.length) return "";
  const zijn = gemist.length === 1 ? "is" : "zijn";
  return ` ${waar} ${zijn} ${
    genummerd(gemist, vragen)
  } niet ingevuld. Was dat een vergissing? Kies ‘Ongedaan maken’, en vraag om een nieuwe code of een nieuw briefje.`;
}

/** What to say when the camera does not work, by the name of the browser's error. Typing always works. */
export function cameramelding(naam: string): string {
  switch (naam) {
    case "NotAllowedError":
    case "SecurityError":
      return "De camera mag niet aan. Sta de camera toe in de browser, of typ de code.";
    case "NotFoundError":
    case "OverconstrainedError":
      return "Dit apparaat vindt geen camera. Sluit er een aan, of typ de code.";
    case "NotReadableError":
    case "AbortError":
      return "De camera is bezet. Sluit andere programma’s die de camera gebruiken, of typ de code.";
    case "weg":
      return "De camera is gestopt. Zet hem weer aan, of typ de code.";
    default:
      return "De camera doet het niet. Typ de code.";
  }
}
