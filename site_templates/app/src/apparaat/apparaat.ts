/** What this site keeps on a device, in words a reader can check; and how to wipe all of it. No answer is ever read. */
import { alleNamen, eindeVan, kijkOnder, opSchijf, type Opslag, ruimOp, wis } from "./opslag.ts";

/** The kinds of what is kept, as the first part of its name says. */
const SOORTEN = ["gesprek", "deelname", "voorbereiding", "formulier", "leider"] as const;
export type Soort = typeof SOORTEN[number] | "onleesbaar";

export interface Bewaard {
  soort: Soort;
  /** The name of the voorstel, as in its address; of a formulier what it makes. */
  voorstel: string;
  /** When it began and until when it stays; null where that can't be read. */
  begonnen: number | null;
  einde: number | null;
}

/** All that this site keeps on this device. What is over is wiped first. */
export function gesprekken(nu: number, opslag?: Opslag): Bewaard[] {
  ruimOp(nu, opslag);
  return alleNamen(opslag).map((naam) => {
    const [soort = "", voorstel = ""] = naam.split("/");
    const gevonden = kijkOnder(naam, opslag);
    return {
      soort: gevonden && SOORTEN.find((bekend) => bekend === soort) || "onleesbaar",
      voorstel,
      begonnen: gevonden?.begonnen ?? null,
      einde: gevonden ? eindeVan(gevonden.begonnen, gevonden.langer ?? 0) : null,
    };
  });
}

/** Forget all of it. Returns whether it is gone, from the disk too. */
export async function wisGesprekken(opslag?: Opslag): Promise<boolean> {
  for (const naam of alleNamen(opslag)) wis(naam, opslag);
  return await opSchijf(opslag) !== "mislukt";
}

/** Where a browser keeps pages: the part of it that this page needs. */
export interface Paginas {
  caches?: Pick<CacheStorage, "keys" | "delete"> | undefined;
  werkers?: Pick<ServiceWorkerContainer, "getRegistrations"> | undefined;
  /** The folder in which this site stands, as `https://voorbeeld.nl/toets/`. */
  site: string;
}

/** The voorstellen whose page of a gesprek is kept, so that it works without a network. */
export async function bewaardePaginas(bij: Paginas): Promise<string[]> {
  const adressen = [...await namenVanPaginas(bij), ...(await werkersVan(bij)).map((werker) => werker.scope)];
  const namen = adressen.map((adres) => /voorstellen\/([^/]+)\//.exec(adres)?.[1] ?? "");
  return [...new Set(namen.filter(Boolean))].sort();
}

/** Let go of every page, and of the workers that keep them. */
export async function wisPaginas(bij: Paginas): Promise<void> {
  await Promise.all((await werkersVan(bij)).map((werker) => werker.unregister()));
  for (const naam of await namenVanPaginas(bij)) await bij.caches?.delete(naam);
}

async function namenVanPaginas({ caches, site }: Paginas): Promise<string[]> {
  const begin = `maatwerktoets${new URL(site).pathname}`;
  return (await caches?.keys() ?? []).filter((naam) => naam.startsWith(begin));
}

async function werkersVan({ werkers, site }: Paginas): Promise<readonly ServiceWorkerRegistration[]> {
  return (await werkers?.getRegistrations() ?? []).filter((werker) => werker.scope.startsWith(site));
}
