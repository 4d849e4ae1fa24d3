/** What someone fills in and where they are: a pure reducer over typed events. */
import { geleegd, isGroep, isLeeg, zet } from "./boom.ts";
import { type Opmerking, zijnOpmerkingen, zonderItem } from "./opmerkingen.ts";
import { type Groep, leeg, type Pad, type Schema, type Waarde } from "./schema.ts";
import { getal, lijst, met, moment, tekst } from "../apparaat/vorm.ts";
import { MEER_DAGEN } from "../apparaat/opslag.ts";

export interface Staat {
  format: "formulier/1";
  /** When something changed last: from then it is kept for some days. */
  begonnen: number;
  langer: number;
  stap: number;
  /** The steps of which someone asked to go on: from then what is wrong there is said. */
  nagekeken: number[];
  waarde: Groep;
  /** The name of the file that is being changed; empty for a new one. */
  bestand: string;
  /** The comments of the file that was opened: they go with it. */
  opmerkingen: Opmerking[];
}

export type Gebeurtenis =
  /** `vervalt`: the fields of which nothing holds any more now that this one changed. */
  | { soort: "vul"; pad: Pad; waarde: Waarde | undefined; nu: number; vervalt?: readonly string[] }
  | { soort: "naar"; stap: number }
  /** Goes on, or stays once to show what is still wrong in this step. */
  | { soort: "verder"; fouten: boolean; laatste: number }
  | { soort: "open"; waarde: Groep; opmerkingen: Opmerking[]; bestand: string; laatste: number; nu: number }
  | { soort: "zonder-opmerkingen"; nu: number }
  /** Goes on with what another tab kept. */
  | { soort: "haal"; staat: Staat }
  | { soort: "opnieuw"; schema: Schema; nu: number };

export function nieuw(schema: Schema, nu: number): Staat {
  return {
    format: "formulier/1",
    begonnen: nu,
    langer: MEER_DAGEN,
    bestand: "",
    opmerkingen: [],
    stap: 0,
    nagekeken: [],
    waarde: leeg(schema, schema) as Groep,
  };
}

/** Whether anything was filled in: not what an empty form holds of itself. */
export function isBegonnen({ waarde }: Staat, schema: Schema): boolean {
  return !isLeeg({ ...waarde, format: "" }) &&
    JSON.stringify(waarde) !== JSON.stringify(leeg(schema, schema));
}

export function volgende(staat: Staat, gebeurtenis: Gebeurtenis): Staat {
  switch (gebeurtenis.soort) {
    case "vul": {
      const gevuld = zet(staat.waarde, gebeurtenis.pad, gebeurtenis.waarde) as Groep;
      const vervallen = gebeurtenis.vervalt?.filter((naam) => naam in gevuld) ?? [];
      const leeggemaakt = vervallen.map((naam) => [naam, geleegd(gevuld[naam]!)] as const);
      const opmerkingen = gebeurtenis.waarde === undefined
        ? zonderItem(staat.opmerkingen, gebeurtenis.pad)
        : staat.opmerkingen;
      return {
        ...staat,
        waarde: { ...gevuld, ...Object.fromEntries(leeggemaakt) },
        opmerkingen,
        begonnen: gebeurtenis.nu,
      };
    }
    case "naar":
      return { ...staat, stap: gebeurtenis.stap, nagekeken: metStap(staat.nagekeken, staat.stap) };
    case "verder": {
      const blijf = gebeurtenis.fouten && !staat.nagekeken.includes(staat.stap);
      const stap = blijf ? staat.stap : Math.min(staat.stap + 1, gebeurtenis.laatste);
      return { ...staat, stap, nagekeken: metStap(staat.nagekeken, staat.stap) };
    }
    case "open": {
      const { waarde, bestand, opmerkingen } = gebeurtenis;
      // Of an empty file nothing can be wrong yet.
      const leeg = isLeeg({ ...waarde, format: "" });
      const nagekeken = leeg ? [] : Array.from({ length: gebeurtenis.laatste }, (_, stap) => stap);
      return { ...staat, waarde, bestand, opmerkingen, stap: 0, nagekeken, begonnen: gebeurtenis.nu };
    }
    case "zonder-opmerkingen":
      return { ...staat, opmerkingen: [], begonnen: gebeurtenis.nu };
    case "haal":
      return gebeurtenis.staat;
    case "opnieuw":
      return nieuw(gebeurtenis.schema, gebeurtenis.nu);
  }
}

function metStap(stappen: number[], stap: number): number[] {
  return stappen.includes(stap) ? stappen : [...stappen, stap];
}

const STAAT = met({ begonnen: moment, stap: getal, nagekeken: lijst(getal), bestand: tekst });

/** What was kept, when it has the form of this format; null for what is none. */
export function leesStaat(bewaard: unknown, laatste: number): Staat | null {
  if (!STAAT(bewaard)) return null;
  const staat = bewaard as Staat;
  const opmerkingen = zijnOpmerkingen(staat.opmerkingen) ? staat.opmerkingen : [];
  return isGroep(staat.waarde) ? { ...staat, opmerkingen, stap: Math.min(staat.stap, laatste) } : null;
}
