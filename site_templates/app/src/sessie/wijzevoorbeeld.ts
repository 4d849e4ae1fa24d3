/**
 * What each way to publish makes of the same answers, so that a group can choose one before it has seen its own. The
 * answers are made up; what comes of them is worked out by the rules of what may leave the room.
 */
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { kleineLetter } from "../gedeeld/tekst.ts";
import { groepsantwoord, type Telling, type Wijze } from "../vertrouwen/vrijgave.ts";
import { inWoorden } from "../vertrouwen/inwoorden.ts";
import { naamVan } from "./publicatie.ts";

export interface Voorbeeld {
  /** What people would have answered. */
  als: string;
  /** What would be published of that. */
  regels: string[];
}

const MENSEN = { raadslid: 6, professional: 6 };

/** Nearly everyone the same, and one who does not know: a group is never of one mind. */
const EENS: Telling = { raadslid: { plus: 5, weet_niet: 1 }, professional: { plus: 5, weet_niet: 1 } };
const ONEENS: Telling = { raadslid: { plus: 5, weet_niet: 1 }, professional: { min: 5, weet_niet: 1 } };

export function voorbeelden(wijze: Wijze, vraag: PakketVraag, pakket: Sessiepakket): Voorbeeld[] {
  const [raadsleden, professionals] = [pakket.rollen.raadslid.meervoud, pakket.rollen.professional.meervoud];
  const [plus, min] = [vraag.antwoorden.plus, vraag.antwoorden.min].map((tekst) =>
    `‘${kleineLetter(tekst)}’`
  );
  const wordt = (telling: Telling) => regelsVan(wijze, telling, vraag, pakket);
  return [
    {
      als: `Stel: bijna alle ${raadsleden} en ${professionals} kiezen ${plus}. Dan staat er:`,
      regels: wordt(EENS),
    },
    {
      als:
        `Stel: bijna alle ${raadsleden} kiezen ${plus}, en bijna alle ${professionals} ${min}. Dan staat er:`,
      regels: wordt(ONEENS),
    },
  ];
}

function regelsVan(wijze: Wijze, telling: Telling, vraag: PakketVraag, pakket: Sessiepakket): string[] {
  const gevonden = groepsantwoord(wijze, MENSEN, telling);
  return (Object.keys(gevonden) as (RolId | "allen")[])
    .filter((wie) => wie === "allen" || wie in MENSEN)
    .map((wie) => `${naamVan(wie, { wijze }, pakket)}: ${inWoorden(gevonden[wie]!, vraag.antwoorden)}`);
}
