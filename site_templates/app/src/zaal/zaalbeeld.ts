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
} from "../beeld/antwoordbeeld.ts";
import { kijkwijzen } from "../beeld/kijkwijzen.ts";
import { alleenWatMag, type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { MINUTEN_LANG } from "../contract/contract.ts";
import { gesprekskeuzes, REDENENVRAAG, VOOR_WIE_NIET } from "../sessie/gespreksvragen.ts";
import { inschattingszinnen } from "../sessie/inschattingen.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { antwoordbladen } from "../sessie/antwoordbladen.ts";
import { slotbladen } from "../sessie/bladen.ts";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { type Bundel, nietGenoemd, publicatie } from "../sessie/publicatie.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { aantalMensen, passendeWijze, type Sessie, wijzenVan } from "../sessie/sessie.ts";
import { KAN_MISGAAN, redenenBij, WIE_ONTBRAK, ZINNEN, zinnenIn } from "../sessie/blokken.ts";
import { alsLeesstuk, type Leesstuk, type Stuk } from "../sessie/stukken.ts";
import { magTonen } from "../sessie/tonen.ts";
import { laatste, leesbladen, stukkenVoorDeZaal } from "../sessie/voorlezen.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import { voorstelbladen, type Voorsteldeel } from "../sessie/voorstelbladen.ts";
import { type Eindtijden, eindtijden, type Stap } from "../sessie/stappen.ts";
import { type Hierna, hierna } from "../sessie/hierna.ts";
import { totaalVerwacht } from "../sessie/verwacht.ts";
import type { Wijze } from "../vertrouwen/vrijgave.ts";

/** A piece of what was written down, in the words in which it is read. */
export type Zaalstuk = Leesstuk & { naam: string; vrij: boolean; eerst: boolean };

export interface Zaalredenen {
  vraag: string;
  plus: string[];
  min: string[];
}

/** How the room takes part: `hier` when phones can't and the facilitator may only be practising. */
export type Meedoen =
  | { soort: "telefoons"; link: string; intypen: { adres: string; code: string } | null }
  | { soort: "papier" | "hier" };

/** How many answers are in, of how many people who are expected: null when nobody said so, or more came. */
export interface Binnen {
  aantal: number;
  verwacht: number | null;
}

/** What the room sees, and when it ends: null as long as the clock does not run. */
export type Zaalbeeld = Stapbeeld & { tijd: Eindtijden | null };

export type Stapbeeld =
  | { stap: "welkom"; mee: Meedoen } & Bijeenkomst
  /** Which parts the room sees now; and how who comes in late takes part, as long as that is possible. */
  | { stap: "voorstel"; delen: Voorsteldeel[]; later: Meedoen | null }
  | { stap: "verhaal"; casussen: readonly string[]; later: Meedoen | null }
  | { stap: "zelf-invullen"; vragen: number; mee: Meedoen } & Binnen
  | { stap: "pauze"; verderOm: number; later: Meedoen | null } & Binnen
  | {
    stap: "naast-elkaar";
    fase: "wachten";
    /** Among which ways to publish the group chooses now, and which it chose; empty when there is no choice. */
    wijzen: { wijze: Wijze; gekozen: boolean }[];
    /** Why there is no choice: the group is too small for any way, or the doors are closed. */
    teKlein: boolean;
    besloten: boolean;
    /** Whether the room will see no answers at all, as there is a recording behind closed doors. */
    zonderAntwoorden: boolean;
    /** The vraag of the examples. */
    vraag: string;
  }
  | {
    stap: "naast-elkaar";
    fase: "alles";
    vergelijkingen: Vergelijking[];
    gekozen: string[];
    /** What stands out now, when the group looks at that. */
    kijk: { zin: string; vragen: string[] } | null;
    /** Said once, and not at every vraag. */
    nietGenoemd: RolId[];
    besloten: boolean;
  }
  | {
    stap: "naast-elkaar";
    fase: "onderwerp";
    vergelijking: Vergelijking;
    /** One of both: the question that is talked about, or what the rollen thought of each other. */
    gespreksvraag: string;
    inschattingen: string[];
    /** Under the question for which there are reasons to give. */
    redenen: Zaalredenen | null;
    /** Under the question about the stories, where no picture of the answers takes the place. */
    casussen: readonly string[];
  }
  | {
    stap: "opbrengst";
    blad: number;
    /** The newest points, and how many came before them. */
    stukken: Zaalstuk[];
    eerder: number;
    wieOntbrak: string[];
    kanMisgaan: string[];
  }
  | {
    stap: "afsluiten";
    fase: "invullen";
    vragen: { nummer: number; vraag: string }[];
    aantal: number;
    /** How many answered the first time: more can't come in. */
    van: number;
  }
  /** One topic before and after the talk. */
  | { stap: "afsluiten"; fase: "verschoven"; van: EerstEnDaarna }
  /** Behind closed doors nothing goes out. */
  | { stap: "afsluiten"; fase: "besloten" }
  | { stap: "afsluiten"; fase: "hierna"; hierna: Hierna }
  | {
    stap: "afsluiten";
    fase: "naar-buiten";
    blad: "antwoorden" | "opbrengst";
    /** Which page of this kind it is, from 1, and how many there are. */
    nummer: number;
    van: number;
    groepsantwoorden: Bundel[];
    nietGenoemd: RolId[];
    stukken: Zaalstuk[];
  };

export type NaarBuiten = Extract<Zaalbeeld, { fase: "naar-buiten" }>;

/** What the room sees in one step. */
export type Van<S extends Zaalbeeld["stap"]> = Extract<Zaalbeeld, { stap: S }>;

export function zaalbeeld(sessie: Sessie, pakket: Sessiepakket, mee: Meedoen): Zaalbeeld {
  const tijd = eindtijden(sessie, (stap) => minuten(pakket, stap, sessie.vorm));
  return { ...stapbeeld(sessie, pakket, mee), tijd };
}

function stapbeeld(sessie: Sessie, pakket: Sessiepakket, mee: Meedoen): Stapbeeld {
  // Who comes in late can fill in until the answers are on the screen, also when the room looks at an earlier step again.
  const later = sessie.onthuld ? null : mee;
  switch (sessie.stap) {
    case "welkom":
      return {
        stap: "welkom",
        bijeenkomst: sessie.bijeenkomst,
        openbaar: sessie.openbaar,
        opname: sessie.opname,
        mee,
      };
    case "voorstel":
      return { stap: "voorstel", delen: blad(voorstelbladen(pakket), sessie.blad), later };
    case "verhaal":
      return { stap: "verhaal", casussen: sessie.casussen, later };
    case "zelf-invullen":
      return { stap: "zelf-invullen", ...binnen(sessie), vragen: sessie.vragen.length, mee };
    case "pauze":
      return {
        stap: "pauze",
        ...binnen(sessie),
        later,
        verderOm: sessie.stapBegon + minuten(pakket, "pauze", sessie.vorm) * 60_000,
      };
    case "naast-elkaar":
      return naastElkaar(sessie, pakket);
    case "opbrengst":
      return opbrengst(sessie, pakket);
    case "afsluiten":
      return afsluiten(sessie, pakket);
  }
}

function binnen(sessie: Sessie): Binnen {
  const aantal = aantalMensen(sessie, 1);
  const verwacht = totaalVerwacht(sessie.verwacht);
  return { aantal, verwacht: verwacht >= Math.max(1, aantal) ? verwacht : null };
}

/** The page of this number, or the last one: there may be fewer pages than before. */
function blad<T>(bladen: T[], nummer: number): T {
  return bladen[Math.min(nummer, bladen.length - 1)]!;
}

export function minuten(pakket: Sessiepakket, stap: Stap, vorm: Minuten): number {
  const gevonden = pakket.draaiboek.find(({ id }) => id === stap);
  return (vorm === MINUTEN_LANG ? gevonden?.lang : gevonden?.kort) ?? 0;
}

/** Before the reveal: only how many are in, and whether anything may go out, decide what the room can choose. */
function wachten(sessie: Sessie): Stapbeeld {
  const wijzen = wijzenVan(sessie);
  const besloten = isBesloten(sessie);
  return {
    stap: "naast-elkaar",
    fase: "wachten",
    wijzen: wijzen.map((wijze) => ({ wijze, gekozen: wijze === passendeWijze(sessie) })),
    teKlein: !besloten && !wijzen.length && aantalMensen(sessie, 1) > 0,
    besloten,
    zonderAntwoorden: besloten && alleenWatMag(sessie),
    vraag: sessie.vragen[0] ?? "",
  };
}

function naastElkaar(sessie: Sessie, pakket: Sessiepakket): Stapbeeld {
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
      kijk: opgelicht(sessie),
      nietGenoemd: alleenWatMag(sessie) ? nietGenoemd(publicatie(sessie, pakket)) : [],
      besloten: isBesloten(sessie),
    };
  }
  const gespreksvraag = gesprekskeuzes(sessie, vraag, pakket.rollen)[besproken.gespreksvraag];
  return {
    stap: "naast-elkaar",
    fase: "onderwerp",
    vergelijking,
    gespreksvraag: gespreksvraag ?? "",
    inschattingen: gespreksvraag === undefined ? inschattingszinnen(sessie, vraag, pakket) : [],
    redenen: besproken.gespreksvraag === REDENENVRAAG ? redenen(sessie, vraag.id, pakket) : null,
    casussen: gespreksvraag === VOOR_WIE_NIET && alleenWatMag(sessie) ? sessie.casussen : [],
  };
}

/** The way to look that the facilitator chose: its place, from 1; 0 is none. */
function opgelicht(sessie: Sessie): { zin: string; vragen: string[] } | null {
  const kijk = kijkwijzen(sessie)[sessie.blad - 1];
  return kijk ? { zin: kijk.zin, vragen: kijk.vragen } : null;
}

function redenen(sessie: Sessie, vraag: string, pakket: Sessiepakket): Zaalredenen {
  const kant = (veld: string) => zichtbaar(sessie, pakket, redenenBij(vraag), veld);
  return { vraag, plus: kant("plus"), min: kant("min") };
}

/** The sentences in a field that the room may see. */
function zichtbaar(
  { blokken, getoond }: Sessie,
  { gemeente }: Sessiepakket,
  blok: string,
  veld = ZINNEN,
): string[] {
  return zinnenIn(blokken, blok, veld).filter((zin) => magTonen(zin, getoond, gemeente));
}

function opbrengst(sessie: Sessie, pakket: Sessiepakket): Stapbeeld {
  const punten = laatste(stukkenVoorDeZaal(sessie, pakket.gemeente).filter(({ soort }) => soort === "punt"));
  return {
    stap: "opbrengst",
    blad: sessie.blad,
    stukken: punten.stukken.map((stuk) => zaalstuk(stuk, pakket)),
    eerder: punten.eerder,
    wieOntbrak: zichtbaar(sessie, pakket, WIE_ONTBRAK),
    kanMisgaan: zichtbaar(sessie, pakket, KAN_MISGAAN),
  };
}

function afsluiten(sessie: Sessie, pakket: Sessiepakket): Stapbeeld {
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
  const slot = slotbladen(sessie, pakket);
  // A point may have gone since the room got its last page.
  const plaats = Math.min(sessie.blad, slot.length - 1);
  const blad = slot[plaats]!;
  if (blad === "verschoven") {
    return { stap: "afsluiten", fase: "verschoven", van: eerstEnDaarna(sessie, pakket)[plaats]! };
  }
  const verder = hierna(sessie, pakket);
  if (blad === "besloten" || !verder) return { stap: "afsluiten", fase: "besloten" };
  if (blad === "hierna") return { stap: "afsluiten", fase: "hierna", hierna: verder };
  const uit = publicatie(sessie, pakket);
  const bladen = leesbladen(sessie, pakket.gemeente);
  const antwoorden = antwoordbladen(sessie, pakket);
  const nummer = plaats - slot.indexOf(blad) + 1;
  return {
    stap: "afsluiten",
    fase: "naar-buiten",
    blad,
    nummer,
    van: blad === "antwoorden" ? antwoorden.length : bladen.length,
    groepsantwoorden: blad === "antwoorden" ? antwoorden[nummer - 1]! : [],
    nietGenoemd: nietGenoemd(uit),
    stukken: blad === "opbrengst" ? (bladen[nummer - 1] ?? []).map((stuk) => zaalstuk(stuk, pakket)) : [],
  };
}

function zaalstuk(stuk: Stuk, pakket: Sessiepakket): Zaalstuk {
  const eerst = stuk.soort === "punt" && stuk.punt.eerst;
  return { naam: stuk.naam, vrij: stuk.vrij, eerst, ...alsLeesstuk(stuk, pakket) };
}
