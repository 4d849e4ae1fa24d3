/**
 * Exactly what of a gesprek may be published, in the words of the page to be. The same words stand on the
 * facilitator's screen and on the room's.
 */
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ROLLEN } from "../contract/contract.ts";
import { aantalMensen, passendeWijze, type Ronde, type Sessie } from "./sessie.ts";
import { hoofdletter, opsomming } from "../gedeeld/tekst.ts";
import { inWoorden, TE_KLEIN, TE_WEINIG } from "../vertrouwen/inwoorden.ts";
import {
  type Groepsantwoord,
  groepsantwoord,
  isAchtergehouden,
  type Klasse,
  klasse,
} from "../vertrouwen/vrijgave.ts";
import { SAMEN, UITKOMST_IN_WOORDEN } from "../gedeeld/woorden.ts";

export interface Regel {
  wie: RolId | "allen";
  woorden: string;
}

export interface Groepsregels {
  vraag: string;
  nummer: number;
  kort: string;
  eerst: Regel[];
  /** After the talk; null where that may not be published or was not asked. */
  daarna: Regel[] | null;
}

export interface Publicatie {
  /** The class of all together and of every rol that was there. */
  deelnemers: { wie: RolId | "allen"; klasse: Klasse }[];
  /** Empty when the group is too small, chose no way to publish, or has not seen its answers. */
  groepsantwoorden: Groepsregels[];
}

export function publicatie(sessie: Sessie, pakket: Sessiepakket): Publicatie {
  const { aantallen } = sessie.rondes[1];
  return {
    deelnemers: [
      { wie: "allen" as const, klasse: klasse(aantalMensen(sessie, 1)) },
      ...ROLLEN.filter((rol) => aantallen[rol] > 0).map((rol) => ({
        wie: rol,
        klasse: klasse(aantallen[rol]),
      })),
    ],
    groepsantwoorden: vragenVan(sessie, pakket).flatMap((vraag, index) => {
      const gevonden = uitkomsten(sessie, vraag.id);
      if (!gevonden) return [];
      const { eerst, daarna } = gevonden;
      return [{
        vraag: vraag.id,
        nummer: index + 1,
        kort: vraag.kort,
        eerst: regels(eerst, sessie, vraag),
        daarna: daarna && regels(daarna, sessie, vraag),
      }];
    }),
  };
}

/** The vragen of this gesprek, in order. */
export function vragenVan(sessie: Sessie, pakket: Sessiepakket): PakketVraag[] {
  return sessie.vragen.flatMap((id) => pakket.vragen.find((vraag) => vraag.id === id) ?? []);
}

/**
 * What may be published of one vraag; null when that is nothing. Before the reveal it is nothing, and of the second
 * ronde before that is over: with a label that changes as a code comes in, the code can be read.
 */
export function uitkomsten(
  sessie: Sessie,
  vraag: string,
): { eerst: Groepsantwoord; daarna: Groepsantwoord | null } | null {
  const wijze = passendeWijze(sessie);
  if (!wijze || !sessie.onthuld) return null;
  // The size of the first ronde counts for both: it is what the way to publish was chosen from.
  const van = (ronde: Ronde) =>
    groepsantwoord(wijze, sessie.rondes[1].aantallen, sessie.rondes[ronde].tellingen[vraag] ?? {});
  const eerst = van(1);
  if (
    !sessie.afgerond || !sessie.onderwerpen.includes(vraag) || !sessie.dezelfden || !evenveelMensen(sessie)
  ) {
    return { eerst, daarna: null };
  }
  const daarna = van(2);
  return { eerst, daarna: zelfdeGevuld(eerst, daarna) ? daarna : null };
}

/** Whether both rondes say something of the same ones: else the two together would tell who stopped answering. */
function zelfdeGevuld(eerst: Groepsantwoord, daarna: Groepsantwoord): boolean {
  return WIE.every((wie) => ietsGezegd(eerst[wie]) === ietsGezegd(daarna[wie]));
}

function ietsGezegd(uitkomst: Groepsantwoord[RolId]): boolean {
  return uitkomst !== undefined && !isAchtergehouden(uitkomst);
}

/** The rollen of which nothing is said, as they are too small: that is said once, not at every vraag. */
export function nietGenoemd({ groepsantwoorden: [eerste] }: Publicatie): RolId[] {
  return ROLLEN.filter((rol) =>
    eerste?.eerst.some(({ wie, woorden }) => wie === rol && woorden === TE_KLEIN)
  );
}

/** Which rollen are too small to be named, in one sentence; null when there are none. */
export function zinNietGenoemd(rollen: readonly RolId[], pakket: Sessiepakket): string | null {
  if (!rollen.length) return null;
  return `Niet genoemd, want minder dan vijf mensen: ${
    opsomming(rollen.map((rol) => pakket.rollen[rol].meervoud))
  }.`;
}

/** The lines of one vraag as text: who, what they said, and what they said after the talk. */
export function samengevat(
  { eerst, daarna }: Pick<Groepsregels, "eerst" | "daarna">,
  sessie: Sessie,
  pakket: Sessiepakket,
): string[] {
  return eerst.flatMap(({ wie, woorden }, index) => {
    if (woorden === TE_KLEIN) return [];
    const naam = naamVan(wie, sessie, pakket);
    const later = daarna?.[index]?.woorden;
    if (later === undefined) return [`${naam}: ${woorden}`];
    return later === woorden
      ? [`${naam}: ${woorden}, na het gesprek ${noemtAntwoord(woorden) ? "nog steeds" : "ook"}`]
      : [`${naam}: eerst ${woorden}, na het gesprek ${later}`];
  });
}

/** Whether an answer is named. Else it may be another one after the talk, and "nog steeds" would say that it is not. */
function noemtAntwoord(woorden: string): boolean {
  return woorden !== TE_WEINIG && !Object.values<string>(UITKOMST_IN_WOORDEN).includes(woorden);
}

/** What is said of one vraag, or of all vragen at once when the same is said of each. */
export interface Bundel {
  kop: string;
  regels: string[];
}

const TELWOORDEN = ["nul", "één", "twee", "drie", "vier", "vijf", "zes"];

/**
 * What may be published of the answers, as text with a heading: six times the same is said once. `kop` gives the heading
 * of one vraag.
 */
export function gebundeld(
  groepsantwoorden: readonly Groepsregels[],
  sessie: Sessie,
  pakket: Sessiepakket,
  kop = ({ nummer, kort }: Groepsregels) => `${nummer}. ${kort}`,
): Bundel[] {
  const bundels = groepsantwoorden.map((van) => ({ kop: kop(van), regels: samengevat(van, sessie, pakket) }));
  const [eerste, ...rest] = bundels;
  const gelijk = rest.every(({ regels }) => regels.join("\n") === eerste?.regels.join("\n"));
  if (!eerste || !rest.length || !gelijk) return bundels;
  return [{ kop: bijAlle(bundels.length), regels: eerste.regels }];
}

/** "Bij alle zes vragen". */
function bijAlle(aantal: number): string {
  return aantal === 2 ? "Bij beide vragen" : `Bij alle ${TELWOORDEN[aantal] ?? aantal} vragen`;
}

const WIE = ["allen", ...ROLLEN] as const;

function regels(uitkomst: Groepsantwoord, sessie: Sessie, vraag: PakketVraag): Regel[] {
  return WIE
    .filter((wie) => uitkomst[wie] !== undefined)
    .filter((wie) => wie === "allen" || sessie.rondes[1].aantallen[wie] > 0)
    .map((wie) => ({ wie, woorden: inWoorden(uitkomst[wie]!, vraag.antwoorden) }));
}

/** The answers of both rondes to one vraag in words; null when nothing may be said. A rol that is too small has no line. */
export function zichtbareRegels(
  sessie: Sessie,
  vraag: PakketVraag,
): { eerst: Regel[]; daarna: Regel[] | null } | null {
  const gevonden = uitkomsten(sessie, vraag.id);
  if (!gevonden) return null;
  const zichtbaar = (uitkomst: Groepsantwoord) =>
    regels(uitkomst, sessie, vraag).filter(({ woorden }) => woorden !== TE_KLEIN);
  return { eerst: zichtbaar(gevonden.eerst), daarna: gevonden.daarna && zichtbaar(gevonden.daarna) };
}

/** Of which vragen the first answers and those after the talk can stand beside each other: where only what may go out is shown, their words. */
export function verschovenVragen(sessie: Sessie): string[] {
  if (!sessie.afgerond || !sessie.dezelfden || !evenveelMensen(sessie)) return [];
  return sessie.vragen.filter((vraag) =>
    sessie.onderwerpen.includes(vraag) && (!alleenWatMag(sessie) || uitkomsten(sessie, vraag)?.daarna)
  );
}

/** Whether as many people of each rol answered again. That they are the same people, only the facilitator can say. */
export function evenveelMensen(sessie: Sessie): boolean {
  return ROLLEN.every((rol) => sessie.rondes[1].aantallen[rol] === sessie.rondes[2].aantallen[rol]);
}

/** Who a line is about. */
export function naamVan(wie: Regel["wie"], sessie: Pick<Sessie, "wijze">, pakket: Sessiepakket): string {
  if (wie !== "allen") return hoofdletter(pakket.rollen[wie].meervoud);
  return sessie.wijze === "overeenkomst" ? SAMEN.overeenkomst : SAMEN.groep;
}
