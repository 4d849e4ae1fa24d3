/** What the numbers that are expected ask for, said before anyone is invited in vain. It never stops a gesprek. */
import { MIN_MENSEN, ROLLEN } from "../contract/contract.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { MET_NAAM, type RolId } from "../gedeeld/rollen.ts";
import type { Verwacht } from "../sessie/sessie.ts";
import { totaalVerwacht } from "../sessie/verwacht.ts";
import { opsomming } from "../gedeeld/tekst.ts";

const MINST = 4;
const MEEST = 12;

/** What to think of with these numbers, as sentences; none without numbers. */
export function zorgen(verwacht: Verwacht, openbaar: boolean, pakket: Sessiepakket): string[] {
  const totaal = totaalVerwacht(verwacht);
  if (!totaal) return [];
  return [
    ...overTotaal(totaal),
    ...overOntbrekende(verwacht, pakket),
    ...overAlleen(verwacht, openbaar, pakket),
  ];
}

function overTotaal(totaal: number): string[] {
  const zinnen = [];
  if (totaal < MINST) zinnen.push("Vier tot twaalf mensen werkt het best. Nodig liever nog iemand uit.");
  if (totaal < MIN_MENSEN) {
    zinnen.push(
      "Met minder dan vijf mensen gaan er geen antwoorden naar buiten, en komt er geen gespreksverslag. Dan is te raden wie wat koos.",
    );
  }
  if (totaal > MEEST) {
    zinnen.push(
      "Vier tot twaalf mensen werkt het best. Met meer komt niet iedereen aan het woord. Maak liever twee groepen, elk met een eigen gesprek.",
    );
  }
  return zinnen;
}

function overOntbrekende(verwacht: Verwacht, pakket: Sessiepakket): string[] {
  const weg = MET_NAAM.filter((rol) => !verwacht[rol]).map((rol) => pakket.rollen[rol].meervoud);
  if (!weg.length) return [];
  return [
    `Er komen nog geen ${
      opsomming(weg)
    }. Het gesprek is voor de drie rollen samen: elk weet iets wat de andere niet weten.`,
  ];
}

function overAlleen(verwacht: Verwacht, openbaar: boolean, pakket: Sessiepakket): string[] {
  const alleen = ROLLEN.filter((rol) => verwacht[rol] === 1).map((rol) => `één ${eenVan(rol, pakket)}`);
  if (!alleen.length) return [];
  const wie = `Er komt maar ${opsomming(alleen)}. Nodig er liever nog een uit.`;
  return [
    openbaar
      ? `${wie} Wie alleen is in een rol, wordt op het scherm niet apart genoemd.`
      : `${wie} Wie alleen is in een rol, is op het scherm te herkennen: iedereen ziet dat antwoord. Zeg vooraf dat ‘iets anders of liever niet’ ook mag.`,
  ];
}

function eenVan(rol: RolId, pakket: Sessiepakket): string {
  return rol === "anders" ? "persoon met een andere rol" : pakket.rollen[rol].naam;
}
