/** How well a vraag fits what is filled in, beside what is chosen: the same as `toets/afleiden/passen.py`. */
import { AL_GERAAKT, BREEDTE } from "../contract/contract.ts";
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { allePunten, groepen } from "./regels.ts";
import type { Groep, Waarde } from "./schema.ts";

export interface Punt {
  nummer: string;
  soort: string;
}

/** What of the voorstel the vragen are held against. */
export interface Passen {
  punten: Punt[];
  factoren: Set<string>;
  vragenPerSoort: Map<string, number>;
}

/** What the chosen vragen ask about already: points by their number and kind. */
export interface Gedekt {
  punten: Set<string>;
  factoren: Set<string>;
}

export function passenVan(
  voorstel: Groep,
  vragen: readonly Formuliervraag[],
  verhaalfactoren: Record<string, string[]>,
): Passen {
  const beslispunten = allePunten(voorstel["beslispunten"]);
  const punten = beslispunten.flatMap((punt) =>
    teksten(punt["maatregelsoorten"]).map((soort) => ({ nummer: String(punt["nummer"] ?? ""), soort }))
  );
  const eigen = beslispunten.flatMap((punt) => teksten(punt["factoren"]));
  const verteld = groepen(voorstel["casussen"]).flatMap(({ casus }) => verhaalfactoren[String(casus)] ?? []);
  const vragenPerSoort = new Map<string, number>();
  for (const soort of vragen.flatMap(({ maatregelsoorten }) => maatregelsoorten)) {
    vragenPerSoort.set(soort, (vragenPerSoort.get(soort) ?? 0) + 1);
  }
  return { punten, factoren: new Set([...eigen, ...verteld]), vragenPerSoort };
}

export function geraakt(passen: Passen, vraag: Formuliervraag): Punt[] {
  return passen.punten.filter(({ soort }) => vraag.maatregelsoorten.includes(soort));
}

/** Count a chosen vraag in. */
export function dek(gedekt: Gedekt, passen: Passen, vraag: Formuliervraag): void {
  for (const punt of geraakt(passen, vraag)) gedekt.punten.add(sleutel(punt));
  for (const factor of vraag.factoren) gedekt.factoren.add(factor);
}

/** These vragen, the one that fits best first; equal ones by name. */
export function beste(passen: Passen, gedekt: Gedekt, vragen: Formuliervraag[]): Formuliervraag[] {
  return vragen
    .map((vraag) => ({ vraag, past: pastZoGoed(passen, gedekt, vraag) }))
    .sort((een, ander) => ander.past - een.past || (een.vraag.id < ander.vraag.id ? -1 : 1))
    .map(({ vraag }) => vraag);
}

function pastZoGoed(passen: Passen, gedekt: Gedekt, vraag: Formuliervraag): number {
  let som = 0;
  for (const punt of geraakt(passen, vraag)) {
    som += (gedekt.punten.has(sleutel(punt)) ? AL_GERAAKT : 1) / passen.vragenPerSoort.get(punt.soort)!;
  }
  const factoren = new Set(
    vraag.factoren.filter((factor) => passen.factoren.has(factor) && !gedekt.factoren.has(factor)),
  );
  return som * (1 + factoren.size) / (vraag.maatregelsoorten.length + BREEDTE);
}

function sleutel({ nummer, soort }: Punt): string {
  return `${nummer}\0${soort}`;
}

function teksten(waarde: Waarde | undefined): string[] {
  return Array.isArray(waarde) ? waarde.filter((item): item is string => typeof item === "string") : [];
}
