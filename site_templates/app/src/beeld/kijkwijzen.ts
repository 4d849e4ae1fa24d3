/**
 * Two ways to look at all answers before a group chooses what it talks about: where they lie apart, and where many
 * expect the same change. Neither is the better one: councils amended where everybody agreed too. Where the room sees
 * only what may be published, what stands out follows from nothing finer than that.
 */
import { ROLLEN } from "../contract/contract.ts";
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import { uitkomsten } from "../sessie/publicatie.ts";
import { aantalMensen, passendeWijze, type Sessie } from "../sessie/sessie.ts";
import type { Telling } from "../sessie/telling.ts";
import { verschilIn, volgorde } from "../sessie/vergelijking.ts";
import { type Groepsantwoord, isAchtergehouden, nodig } from "../vertrouwen/vrijgave.ts";

export const KIJKWIJZEN = ["uiteen", "hetzelfde"] as const;
export type Kijkwijze = typeof KIJKWIJZEN[number];

export interface Kijk {
  wijze: Kijkwijze;
  /** The vragen that stand out; there may be none. */
  vragen: string[];
  /** What is said of them, and nothing of the others. */
  zin: string;
}

/** What a change is: an answer that leans to a side. */
const VERANDERING = ["plus", "min"] as const;

/** The ways in which these answers can be looked at. Empty before the reveal, and where nothing may be shown. */
export function kijkwijzen(sessie: Sessie): Kijk[] {
  if (!sessie.onthuld) return [];
  return alleenWatMag(sessie) ? naarBuiten(sessie) : inDeZaal(sessie);
}

function inDeZaal(sessie: Sessie): Kijk[] {
  const telling = (vraag: string) => sessie.rondes[1].tellingen[vraag]!;
  const genoeg = nodig(aantalMensen(sessie, 1));
  return [
    kijk("uiteen", verst(sessie.vragen, telling), ZINNEN.verst),
    kijk(
      "hetzelfde",
      sessie.vragen.filter((vraag) => VERANDERING.some((code) => samen(telling(vraag), code) >= genoeg)),
      ZINNEN.hetzelfde,
    ),
  ];
}

/** At most half of the vragen: each of them lies further apart than every one that does not stand out. */
function verst(vragen: readonly string[], tellingVan: (vraag: string) => Telling): string[] {
  const geordend = volgorde(vragen.map((vraag) => ({ vraag, telling: tellingVan(vraag) })));
  for (let aantal = Math.floor(vragen.length / 2); aantal > 0; aantal--) {
    const maat = verschilIn(geordend[aantal - 1]!.telling, geordend[aantal]!.telling);
    // Who doubts is not far from another.
    if (maat !== null && maat !== "twijfel") {
      const voorop = geordend.slice(0, aantal).map(({ vraag }) => vraag);
      return vragen.filter((vraag) => voorop.includes(vraag));
    }
  }
  return [];
}

function naarBuiten(sessie: Sessie): Kijk[] {
  const wijze = passendeWijze(sessie);
  if (!wijze) return [];
  const vragen = (voldoet: (uitkomst: Groepsantwoord) => boolean) =>
    sessie.vragen.filter((vraag) => {
      const gevonden = uitkomsten(sessie, vraag);
      return gevonden !== null && voldoet(gevonden.eerst);
    });
  return [
    kijk("uiteen", vragen(loopUiteen), ZINNEN.uiteen),
    // How the rollen relate does not name an answer, so it does not say whether anybody expects a change.
    ...(wijze === "overeenkomst" ? [] : [kijk("hetzelfde", vragen(isVerandering), ZINNEN.hetzelfde)]),
  ];
}

/** What is said of those of whom something is said. */
function gezegd(uitkomst: Groepsantwoord) {
  return Object.values(uitkomst).filter((van) => !isAchtergehouden(van));
}

function loopUiteen(uitkomst: Groepsantwoord): boolean {
  const alle = gezegd(uitkomst);
  return new Set(alle).size > 1 ||
    alle.some((van) => typeof van === "object" || van === "verdeeld" || van === "tegenover");
}

function isVerandering(uitkomst: Groepsantwoord): boolean {
  const alle = gezegd(uitkomst);
  return VERANDERING.some((code) => alle.length > 0 && alle.every((van) => van === code));
}

const ZINNEN = {
  verst: [
    "Hier liggen de antwoorden het verst uit elkaar",
    "De antwoorden liggen overal even ver uit elkaar",
  ],
  uiteen: [
    "Hier liggen de antwoorden uit elkaar",
    "Bij geen vraag staat dat de antwoorden uit elkaar liggen",
  ],
  hetzelfde: [
    "Hier verwachten velen dezelfde verandering",
    "Bij geen vraag verwachten velen dezelfde verandering",
  ],
} as const;

function kijk(wijze: Kijkwijze, vragen: string[], [er, geen]: readonly [string, string]): Kijk {
  return { wijze, vragen, zin: vragen.length ? er : geen };
}

function samen(telling: Telling, code: typeof VERANDERING[number]): number {
  return ROLLEN.reduce((som, rol) => som + telling[rol][code], 0);
}
