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
  /** The kinds of each beslispunt that no other works out. */
  uitgewerkt: string[][];
  factoren: Set<string>;
  vragenPerSoort: Map<string, number>;
}

/** What the chosen vragen ask about already. */
export interface Gedekt {
  soorten: Set<string>;
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
  const uitgewerkt = beslispunten
    .filter((punt) =>
      !allePunten(punt["onderdelen"]).some((deel) => teksten(deel["maatregelsoorten"]).length)
    )
    .map((punt) => teksten(punt["maatregelsoorten"]));
  const eigen = beslispunten.flatMap((punt) => teksten(punt["factoren"]));
  const verteld = groepen(voorstel["casussen"]).flatMap(({ casus }) => verhaalfactoren[String(casus)] ?? []);
  const vragenPerSoort = new Map<string, number>();
  for (const soort of vragen.flatMap(({ maatregelsoorten }) => maatregelsoorten)) {
    vragenPerSoort.set(soort, (vragenPerSoort.get(soort) ?? 0) + 1);
  }
  return { punten, uitgewerkt, factoren: new Set([...eigen, ...verteld]), vragenPerSoort };
}

export function geraakt(passen: Passen, vraag: Formuliervraag): Punt[] {
  return passen.punten.filter(({ soort }) => vraag.maatregelsoorten.includes(soort));
}

/** Count a chosen vraag in. */
export function dek(gedekt: Gedekt, vraag: Formuliervraag): void {
  for (const soort of vraag.maatregelsoorten) gedekt.soorten.add(soort);
  for (const factor of vraag.factoren) gedekt.factoren.add(factor);
}

/** These vragen, the one that fits best first; equal ones by name. */
export function beste(passen: Passen, gedekt: Gedekt, vragen: Formuliervraag[]): Formuliervraag[] {
  return gesorteerd(vragen, (vraag) => pastZoGoed(passen, gedekt, vraag));
}

/** These vragen, the one about most kinds of the voorstel first; equal ones by name. */
export function breedste(passen: Passen, gedekt: Gedekt, vragen: Formuliervraag[]): Formuliervraag[] {
  return gesorteerd(vragen, (vraag) => raaktZoVeel(passen, gedekt, vraag));
}

function gesorteerd(vragen: Formuliervraag[], maat: (vraag: Formuliervraag) => number): Formuliervraag[] {
  return vragen
    .map((vraag) => ({ vraag, maat: maat(vraag) }))
    .sort((een, ander) => ander.maat - een.maat || (een.vraag.id < ander.vraag.id ? -1 : 1))
    .map(({ vraag }) => vraag);
}

function pastZoGoed(passen: Passen, gedekt: Gedekt, vraag: Formuliervraag): number {
  let som = 0;
  for (const soorten of passen.uitgewerkt) {
    som += Math.max(
      0,
      ...soorten
        .filter((soort) => vraag.maatregelsoorten.includes(soort))
        .map((soort) => (gedekt.soorten.has(soort) ? AL_GERAAKT : 1) / passen.vragenPerSoort.get(soort)!),
    );
  }
  return som * (1 + nieuweFactoren(passen, gedekt, vraag)) / (vraag.maatregelsoorten.length + BREEDTE);
}

function raaktZoVeel(passen: Passen, gedekt: Gedekt, vraag: Formuliervraag): number {
  const soorten = new Set(geraakt(passen, vraag).map(({ soort }) => soort));
  return soorten.size * (1 + nieuweFactoren(passen, gedekt, vraag));
}

function nieuweFactoren(passen: Passen, gedekt: Gedekt, vraag: Formuliervraag): number {
  return new Set(
    vraag.factoren.filter((factor) => passen.factoren.has(factor) && !gedekt.factoren.has(factor)),
  ).size;
}

function teksten(waarde: Waarde | undefined): string[] {
  return Array.isArray(waarde) ? waarde.filter((item): item is string => typeof item === "string") : [];
}
