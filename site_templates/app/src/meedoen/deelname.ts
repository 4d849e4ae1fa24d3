/**
 * What one participant's phone holds: a pure reducer over typed events.
 *
 * Where someone is (`stap`) is part of it, so that a phone that was locked, closed or empty goes on at the same place.
 * The steps are a list that follows from the rest (`route`): forward and back are the neighbours in it.
 */
import type { Inhoud } from "../code/antwoordcode.ts";
import { vragenVoor } from "../code/link.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import type { Antwoordcode } from "../gedeeld/tekens.tsx";

export const FORMAT = "deelname/1";

export type Ronde = 1 | 2;

export type Stap =
  | { soort: "welkom" | "rol" | "voorstel" | "verhaal" | "kiezen" | "klaar" | "gewist" }
  | { soort: "vraag"; ronde: Ronde; vraag: string }
  | { soort: "inschatting"; vraag: string }
  | { soort: "overzicht" | "code"; ronde: Ronde };

type Antwoorden = Record<string, Antwoordcode>;

export interface Staat {
  format: typeof FORMAT;
  /** When it began, in milliseconds: after a day it is wiped. */
  begonnen: number;
  vragenset: number;
  rol: RolId | null;
  /** Which of the stories this participant reads, once chosen. */
  verhaal?: string;
  stap: Stap;
  /** Whether one answer is changed from the overzicht, to which the next step leads back. */
  wijzigt: boolean;
  antwoorden: Record<Ronde, Antwoorden>;
  inschattingen: Antwoorden;
  /** The vragen to answer again. */
  gekozen: string[];
  /** The nonce of a ronde's code. It stays when the answers change, so that one phone counts once. */
  nonces: Record<Ronde, number | null>;
}

/** What is asked in this gesprek. */
export interface Opzet {
  vragenset: number;
  vragen: string[];
  /** Which vragen ask to predict, and whose answer. */
  voorspeld: { vraag: string; rol: RolId }[];
}

export type Gebeurtenis =
  | { soort: "volgende" | "terug" | "verander" | "andere-vragen" | "klaar" | "wis" }
  | { soort: "rol"; rol: RolId }
  | { soort: "verhaal"; verhaal: string }
  /** The answer to the vraag or inschatting of this step; null takes it back. */
  | { soort: "antwoord"; code: Antwoordcode | null }
  | { soort: "wijzig"; stap: Stap }
  | { soort: "kies"; vraag: string }
  | { soort: "code"; nonce: number };

export function opzetVan(pakket: Sessiepakket, vragenset: number, vorm: Minuten): Opzet {
  const vragen = vragenVoor(pakket, vorm);
  return {
    vragenset,
    vragen: vragen.map(({ id }) => id),
    voorspeld: vragen.flatMap(({ id, inschatting }) => inschatting ? [{ vraag: id, rol: inschatting }] : []),
  };
}

export function begin(opzet: Opzet, nu: number): Staat {
  return {
    format: FORMAT,
    begonnen: nu,
    vragenset: opzet.vragenset,
    rol: null,
    stap: { soort: "welkom" },
    wijzigt: false,
    antwoorden: { 1: {}, 2: {} },
    inschattingen: {},
    gekozen: [],
    nonces: { 1: null, 2: null },
  };
}

/** All steps of this participant, in order. Nobody predicts their own rol. */
export function route(opzet: Opzet, staat: Staat): Stap[] {
  const vragen = (ronde: Ronde, ids: string[]) =>
    ids.map((vraag): Stap => ({ soort: "vraag", ronde, vraag }));
  return [
    { soort: "welkom" },
    { soort: "rol" },
    { soort: "voorstel" },
    { soort: "verhaal" },
    ...vragen(1, opzet.vragen),
    ...inschattingenVoor(opzet, staat.rol).map((vraag): Stap => ({ soort: "inschatting", vraag })),
    { soort: "overzicht", ronde: 1 },
    { soort: "code", ronde: 1 },
    { soort: "kiezen" },
    ...vragen(2, vragenVan(opzet, staat, 2)),
    { soort: "overzicht", ronde: 2 },
    { soort: "code", ronde: 2 },
    { soort: "klaar" },
  ];
}

/** The vragen of a ronde, in the order of the gesprek. */
export function vragenVan(opzet: Opzet, staat: Staat, ronde: Ronde): string[] {
  return ronde === 1 ? opzet.vragen : opzet.vragen.filter((vraag) => staat.gekozen.includes(vraag));
}

/** The vragen of which someone in this rol predicts the answer. */
export function inschattingenVoor(opzet: Opzet, rol: RolId | null): string[] {
  return opzet.voorspeld.filter((voorspeld) => voorspeld.rol !== rol).map(({ vraag }) => vraag);
}

/** The name of a step: the same step has the same name. */
export function naamVan(stap: Stap): string {
  const ronde = "ronde" in stap ? stap.ronde : "";
  const vraag = "vraag" in stap ? stap.vraag : "";
  return [stap.soort, ronde, vraag].join(" ");
}

/** What was answered at this step. */
export function antwoordBij(staat: Staat, stap: Stap): Antwoordcode | null {
  if (stap.soort === "vraag") return staat.antwoorden[stap.ronde][stap.vraag] ?? null;
  if (stap.soort === "inschatting") return staat.inschattingen[stap.vraag] ?? null;
  return null;
}

/** What goes into the code of a ronde. */
export function inhoudVan(opzet: Opzet, staat: Staat, ronde: Ronde): Inhoud {
  const gevraagd = vragenVan(opzet, staat, ronde);
  const voorspelt = ronde === 1 ? inschattingenVoor(opzet, staat.rol) : [];
  return {
    rol: staat.rol ?? "anders",
    antwoorden: opzet.vragen.map((vraag) =>
      gevraagd.includes(vraag) ? staat.antwoorden[ronde][vraag] ?? null : null
    ),
    inschattingen: opzet.voorspeld.map(({ vraag }) =>
      voorspelt.includes(vraag) ? staat.inschattingen[vraag] ?? null : null
    ),
  };
}

/** The state after an event; the same state when the event makes no sense at this step. */
export function volgende(opzet: Opzet, staat: Staat, gebeurtenis: Gebeurtenis): Staat {
  const { stap } = staat;
  switch (gebeurtenis.soort) {
    case "volgende":
      return vooruit(opzet, staat);
    case "terug":
      return achteruit(opzet, staat);
    case "rol":
      return stap.soort === "rol" ? { ...staat, rol: gebeurtenis.rol } : staat;
    case "verhaal":
      return { ...staat, verhaal: gebeurtenis.verhaal };
    case "antwoord":
      return metAntwoord(staat, gebeurtenis.code);
    case "wijzig": {
      const { stap: doel } = gebeurtenis;
      const kan = stap.soort === "overzicht" && (doel.soort === "vraag" || doel.soort === "inschatting") &&
        rondeVan(doel) === stap.ronde && plaatsIn(route(opzet, staat), doel) !== -1;
      return kan ? { ...staat, stap: doel, wijzigt: true } : staat;
    }
    case "kies":
      return stap.soort === "kiezen" && opzet.vragen.includes(gebeurtenis.vraag)
        ? { ...staat, gekozen: wissel(staat.gekozen, gebeurtenis.vraag) }
        : staat;
    case "code":
      return stap.soort === "overzicht"
        ? {
          ...staat,
          stap: { soort: "code", ronde: stap.ronde },
          // Changed answers keep the nonce that there was: the old code may have been counted already.
          nonces: { ...staat.nonces, [stap.ronde]: staat.nonces[stap.ronde] ?? gebeurtenis.nonce },
        }
        : staat;
    case "verander":
      return stap.soort === "code" ? { ...staat, stap: { soort: "overzicht", ronde: stap.ronde } } : staat;
    case "andere-vragen":
      return stap.soort === "overzicht" && stap.ronde === 2 ? { ...staat, stap: { soort: "kiezen" } } : staat;
    case "klaar":
      return stap.soort === "code" ? { ...staat, stap: { soort: "klaar" } } : staat;
    case "wis":
      return { ...begin(opzet, staat.begonnen), stap: { soort: "gewist" } };
  }
}

function vooruit(opzet: Opzet, staat: Staat): Staat {
  const { stap } = staat;
  if (staat.wijzigt) return naarOverzicht(staat);
  const vast = (stap.soort === "rol" && !staat.rol) ||
    (stap.soort === "kiezen" && staat.gekozen.length === 0) ||
    stap.soort === "overzicht";
  return vast ? staat : verplaats(opzet, staat, 1);
}

function achteruit(opzet: Opzet, staat: Staat): Staat {
  const { stap } = staat;
  if (staat.wijzigt) return naarOverzicht(staat);
  // Away from a code only on purpose: who comes back must find the same letters.
  if (stap.soort === "code") return staat;
  if (stap.soort === "klaar") {
    const ronde = staat.nonces[2] === null ? 1 : 2;
    return { ...staat, stap: { soort: "code", ronde } };
  }
  return verplaats(opzet, staat, -1);
}

function verplaats(opzet: Opzet, staat: Staat, richting: 1 | -1): Staat {
  const stappen = route(opzet, staat);
  const stap = stappen[plaatsIn(stappen, staat.stap) + richting];
  return stap && staat.stap.soort !== "gewist" ? { ...staat, stap } : staat;
}

function naarOverzicht(staat: Staat): Staat {
  return { ...staat, stap: { soort: "overzicht", ronde: rondeVan(staat.stap) }, wijzigt: false };
}

function rondeVan(stap: Stap): Ronde {
  return "ronde" in stap ? stap.ronde : 1;
}

function plaatsIn(stappen: Stap[], stap: Stap): number {
  return stappen.findIndex((andere) => naamVan(andere) === naamVan(stap));
}

function metAntwoord(staat: Staat, code: Antwoordcode | null): Staat {
  const { stap } = staat;
  if (stap.soort === "inschatting") {
    return { ...staat, inschattingen: met(staat.inschattingen, stap.vraag, code) };
  }
  if (stap.soort !== "vraag") return staat;
  const antwoorden = met(staat.antwoorden[stap.ronde], stap.vraag, code);
  return { ...staat, antwoorden: { ...staat.antwoorden, [stap.ronde]: antwoorden } };
}

function met(antwoorden: Antwoorden, vraag: string, code: Antwoordcode | null): Antwoorden {
  const { [vraag]: _, ...andere } = antwoorden;
  return code ? { ...andere, [vraag]: code } : andere;
}

function wissel(lijst: string[], item: string): string[] {
  return lijst.includes(item) ? lijst.filter((ander) => ander !== item) : [...lijst, item];
}
