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
  /** What would be published of that, each line with who it is about. */
  regels: string[];
  /** The same, where the name of the way says who it is about. */
  kort: string[];
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
      als: `Stel: bijna alle ${raadsleden} en ${professionals} kiezen ${plus}.`,
      ...wordt(EENS),
    },
    {
      als: `Stel: bijna alle ${raadsleden} kiezen ${plus}, en bijna alle ${professionals} ${min}.`,
      ...wordt(ONEENS),
    },
  ];
}

function regelsVan(
  wijze: Wijze,
  telling: Telling,
  vraag: PakketVraag,
  pakket: Sessiepakket,
): Pick<Voorbeeld, "regels" | "kort"> {
  const gevonden = groepsantwoord(wijze, MENSEN, telling);
  const gezegd = (Object.keys(gevonden) as (RolId | "allen")[])
    .filter((wie) => wie === "allen" || wie in MENSEN)
    .map((wie) => {
      const woorden = inWoorden(gevonden[wie]!, vraag.antwoorden);
      const regel = `${naamVan(wie, { wijze }, pakket)}: ${woorden}`;
      return { regel, kort: wie === "allen" ? woorden : regel };
    });
  return { regels: gezegd.map(({ regel }) => regel), kort: gezegd.map(({ kort }) => kort) };
}
