/** What was kept on this phone: gone on with when it fits this gesprek, and else a new beginning that says why. */
import type { Gevonden } from "../apparaat/opslag.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import { een, elk, getal, janee, lijst, magWeg, met, ofNiets, per, tekst } from "../apparaat/vorm.ts";
import { begin, naamVan, type Opzet, route, type Staat, volgende } from "./deelname.ts";

/** Why someone begins anew who had begun before. */
export type Reden = "voorbij" | "past-niet";

export interface Hersteld {
  staat: Staat;
  reden: Reden | null;
}

const antwoorden = elk(een(...ANTWOORDCODES));
const STAAT = met({
  rol: een(null, ...ROLLEN),
  verhaal: magWeg(tekst),
  stap: met({ soort: tekst }),
  wijzigt: janee,
  antwoorden: per([1, 2], antwoorden),
  inschattingen: antwoorden,
  gekozen: lijst(tekst),
  nonces: per([1, 2], ofNiets(getal)),
});

/** Where a participant goes on. */
export function herstel(opzet: Opzet, gevonden: Gevonden, nu: number): Hersteld {
  if (gevonden.soort === "goed" && STAAT(gevonden.waarde)) {
    const staat = opRoute(opzet, gevonden.waarde as unknown as Staat);
    if (staat) return { staat, reden: null };
  }
  const reden = gevonden.soort === "niets" ? null : gevonden.soort === "voorbij" ? "voorbij" : "past-niet";
  return { staat: begin(opzet, nu), reden };
}

/**
 * The state after this page looked again at what is kept: of another tab, or after sleep. What another tab wiped is wiped
 * here too. Who did not begin yet has nothing kept: there, finding nothing says nothing.
 */
export function naElders(opzet: Opzet, staat: Staat, gevonden: Gevonden, nu: number): Staat {
  if (gevonden.soort === "niets") {
    const begonnen = staat.stap.soort !== "welkom" || staat.rol !== null;
    return begonnen ? volgende(opzet, staat, { soort: "wis" }) : staat;
  }
  const ander = herstel(opzet, gevonden, nu);
  return ander.reden ? staat : ander.staat;
}

/** The state at a step that this gesprek has, with what that step needs; null when there is no such step. */
function opRoute(opzet: Opzet, staat: Staat): Staat | null {
  if (staat.vragenset !== opzet.vragenset) return null;
  const stappen = route(opzet, staat);
  const plaats = stappen.findIndex((stap) => naamVan(stap) === naamVan(staat.stap));
  const stap = stappen[plaats];
  if (!stap) return null;
  const naRol = plaats > stappen.findIndex(({ soort }) => soort === "rol");
  const zonderCode = stap.soort === "code" && staat.nonces[stap.ronde] === null;
  return (naRol && staat.rol === null) || zonderCode ? null : { ...staat, stap };
}
