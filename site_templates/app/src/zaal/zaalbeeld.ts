/**
 * What the room may see, and nothing else. Only this is sent to the room's window: what is not sent cannot leak.
 *
 * The room's window has the sessiepakket too, as both are one page; so a vraag or a story is an id here.
 */
import {
  type EerstEnDaarna,
  eerstEnDaarna,
  type Vergelijking,
  vergelijkingen,
  zinOverVolgorde,
} from "../beeld/antwoordbeeld.ts";
import { MINUTEN_LANG } from "../contract/contract.ts";
import { gespreksvragen } from "../sessie/gespreksvragen.ts";
import { inschattingszinnen } from "../sessie/inschattingen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { slotbladen } from "../sessie/bladen.ts";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { type Bundel, gebundeld, nietGenoemd, publicatie } from "../sessie/publicatie.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { aantalMensen, passendeWijze, type Sessie, wijzenVan } from "../sessie/sessie.ts";
import type { Opbrengst } from "../sessie/opbrengst.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import type { Stap } from "../sessie/stappen.ts";
import type { Wijze } from "../vertrouwen/vrijgave.ts";

export type Zaalpunt = Pick<Opbrengst, "id" | "aanZet" | "soort" | "tekst">;

/** How the room takes part: `hier` when phones can't and the facilitator may only be practising. */
export type Meedoen = { soort: "telefoons"; link: string } | { soort: "papier" | "hier" };

export type Zaalbeeld =
  | { stap: "welkom"; openbaar: boolean; mee: Meedoen }
  | { stap: "voorstel" }
  | { stap: "verhaal"; casus: string; blad: number }
  | { stap: "zelf-invullen"; aantal: number; vragen: number; mee: Meedoen }
  | { stap: "pauze"; aantal: number; verderOm: number }
  | {
    stap: "naast-elkaar";
    fase: "wachten";
    /** Among which ways to publish the group chooses now, and which it chose; empty when there is no choice. */
    wijzen: { wijze: Wijze; gekozen: boolean }[];
    /** Whether there is no choice because the group is too small for any way. */
    teKlein: boolean;
    /** The vraag of the examples. */
    vraag: string;
  }
  | {
    stap: "naast-elkaar";
    fase: "alles";
    vergelijkingen: Vergelijking[];
    gekozen: string[];
    /** What the order of the vragen says. */
    volgorde: string;
    /** Said once, and not at every vraag. */
    nietGenoemd: RolId[];
  }
  | {
    stap: "naast-elkaar";
    fase: "onderwerp";
    vergelijking: Vergelijking;
    /** One of both: the question that is talked about, or what the rollen thought of each other. */
    gespreksvraag: string;
    inschattingen: string[];
  }
  | { stap: "opbrengst"; punten: Zaalpunt[] }
  | {
    stap: "afsluiten";
    fase: "invullen";
    vragen: { nummer: number; vraag: string }[];
    aantal: number;
    /** How many answered the first time: more can't come in. */
    van: number;
  }
  | { stap: "afsluiten"; fase: "verschoven"; vragen: EerstEnDaarna[] }
  | {
    stap: "afsluiten";
    fase: "naar-buiten";
    blad: "antwoorden" | "opbrengst";
    groepsantwoorden: Bundel[];
    nietGenoemd: RolId[];
    vrij: Zaalpunt[];
    nietVrij: Zaalpunt[];
  };

/** What the room sees in one step. */
export type Van<S extends Zaalbeeld["stap"]> = Extract<Zaalbeeld, { stap: S }>;

export function zaalbeeld(sessie: Sessie, pakket: Sessiepakket, mee: Meedoen): Zaalbeeld {
  const aantal = aantalMensen(sessie, 1);
  switch (sessie.stap) {
    case "welkom":
      return { stap: "welkom", openbaar: sessie.openbaar, mee };
    case "voorstel":
      return { stap: "voorstel" };
    case "verhaal":
      return { stap: "verhaal", casus: sessie.casus, blad: sessie.blad };
    case "zelf-invullen":
      return { stap: "zelf-invullen", aantal, vragen: sessie.vragen.length, mee };
    case "pauze":
      return {
        stap: "pauze",
        aantal,
        verderOm: sessie.stapBegon + minuten(pakket, "pauze", sessie.vorm) * 60_000,
      };
    case "naast-elkaar":
      return naastElkaar(sessie, pakket);
    case "opbrengst":
      return { stap: "opbrengst", punten: sessie.opbrengst.map(punt) };
    case "afsluiten":
      return afsluiten(sessie, pakket);
  }
}

export function minuten(pakket: Sessiepakket, stap: Stap, vorm: Minuten): number {
  const gevonden = pakket.draaiboek.find(({ id }) => id === stap);
  return (vorm === MINUTEN_LANG ? gevonden?.lang : gevonden?.kort) ?? 0;
}

/** Before the reveal: only how many are in decides what the room can choose. */
function wachten(sessie: Sessie): Zaalbeeld {
  const wijzen = wijzenVan(sessie);
  return {
    stap: "naast-elkaar",
    fase: "wachten",
    wijzen: wijzen.map((wijze) => ({ wijze, gekozen: wijze === passendeWijze(sessie) })),
    teKlein: !wijzen.length && aantalMensen(sessie, 1) > 0,
    vraag: sessie.vragen[0] ?? "",
  };
}

function naastElkaar(sessie: Sessie, pakket: Sessiepakket): Zaalbeeld {
  if (!sessie.onthuld) return wachten(sessie);
  const alle = vergelijkingen(sessie, pakket);
  const { besproken } = sessie;
  const vergelijking = alle.find(({ vraag }) => vraag === besproken?.vraag);
  const vraag = pakket.vragen.find(({ id }) => id === besproken?.vraag);
  if (!besproken || !vergelijking || !vraag) {
    return {
      stap: "naast-elkaar",
      fase: "alles",
      vergelijkingen: alle,
      gekozen: sessie.onderwerpen,
      volgorde: zinOverVolgorde(sessie, pakket),
      nietGenoemd: sessie.openbaar ? nietGenoemd(publicatie(sessie, pakket)) : [],
    };
  }
  const gespreksvraag = gespreksvragen(vraag)[besproken.gespreksvraag];
  return {
    stap: "naast-elkaar",
    fase: "onderwerp",
    vergelijking,
    gespreksvraag: gespreksvraag ?? "",
    inschattingen: gespreksvraag === undefined ? inschattingszinnen(sessie, vraag, pakket) : [],
  };
}

function afsluiten(sessie: Sessie, pakket: Sessiepakket): Zaalbeeld {
  if (vultOpnieuwIn(sessie)) {
    return {
      stap: "afsluiten",
      fase: "invullen",
      vragen: sessie.vragen
        .map((vraag, index) => ({ nummer: index + 1, vraag }))
        .filter(({ vraag }) => sessie.onderwerpen.includes(vraag)),
      aantal: aantalMensen(sessie, 2),
      van: aantalMensen(sessie, 1),
    };
  }
  const blad = slotbladen(sessie)[sessie.blad] ?? "antwoorden";
  if (blad === "verschoven") {
    return { stap: "afsluiten", fase: "verschoven", vragen: eerstEnDaarna(sessie, pakket) };
  }
  const uit = publicatie(sessie, pakket);
  return {
    stap: "afsluiten",
    fase: "naar-buiten",
    blad,
    groepsantwoorden: gebundeld(uit.groepsantwoorden, sessie, pakket),
    nietGenoemd: nietGenoemd(uit),
    vrij: uit.opbrengst.map(punt),
    nietVrij: sessie.opbrengst.filter(({ vrij }) => !vrij).map(punt),
  };
}

function punt({ id, aanZet, soort, tekst }: Opbrengst): Zaalpunt {
  return { id, aanZet, soort, tekst };
}
