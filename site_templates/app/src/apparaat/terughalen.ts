/**
 * When a page begins: what the disk has and localStorage lost comes back, and what was wiped stays wiped. Of two that
 * differ the newer wins; every text says when it was kept (`stempelVan`), and the disk when something was last wiped.
 */
import {
  APPARAAT,
  DAG,
  GEWIST,
  isOnze,
  MEER_DAGEN,
  type Opslag,
  probeer,
  SCHIJF,
  stempelVan,
} from "./opslag.ts";
import type { Schijf, Wijzigingen } from "./schijf.ts";

/** Milliseconds that a page waits for the disk before it begins without. */
const GEDULD = 3000;

/** Brings localStorage and the disk together. Never fails: without a disk the page begins with what localStorage has. */
export async function haalTerug(opslag: Opslag = APPARAAT, schijf: Schijf = SCHIJF): Promise<void> {
  let telt = true;
  const klaar = brengSamen(opslag, schijf, () => telt).catch(() => {});
  let wekker: ReturnType<typeof setTimeout> | undefined;
  const teLang = new Promise<void>((voorbij) => wekker = setTimeout(voorbij, GEDULD));
  await Promise.race([klaar, teLang]);
  clearTimeout(wekker);
  telt = false;
}

async function brengSamen(opslag: Opslag, schijf: Schijf, telt: () => boolean): Promise<void> {
  if (!opslag.keys().some(isOnze) && !await schijf.bestaat()) return;
  await schijf.verzoen((inhoud) => {
    // Once the page began without it, what the disk has is the older of the two.
    if (!telt()) return new Map();
    const hier = new Map(opslag.keys().filter(isOnze).map((sleutel) => [sleutel, opslag.getItem(sleutel)!]));
    const { terug, weg, naarSchijf } = vergelijk(hier, inhoud, Date.now());
    for (const sleutel of weg) opslag.removeItem(sleutel);
    // Where one does not fit, the others may.
    for (const [sleutel, tekst] of terug) probeer(() => opslag.setItem(sleutel, tekst));
    return naarSchijf;
  });
}

export interface Vergelijking {
  /** What comes back into localStorage. */
  terug: Map<string, string>;
  /** What is wiped there: it was wiped before, and the browser had not written that down yet. */
  weg: string[];
  naarSchijf: Wijzigingen;
}

/** What has to happen so that both have the same, the newer of each. */
export function vergelijk(
  hier: ReadonlyMap<string, string>,
  schijf: ReadonlyMap<string, string>,
  nu: number,
): Vergelijking {
  const gewist = Number(schijf.get(GEWIST) ?? 0);
  const terug = new Map<string, string>();
  const weg: string[] = [];
  const naarSchijf = new Map<string, string | null>();
  for (const [sleutel, tekst] of schijf) {
    if (sleutel === GEWIST) continue;
    const ander = hier.get(sleutel);
    if (ander === undefined || stempelVan(tekst) > stempelVan(ander)) terug.set(sleutel, tekst);
  }
  for (const [sleutel, tekst] of hier) {
    const ander = schijf.get(sleutel);
    const stempel = stempelVan(tekst);
    // What does not say when it was kept is of an earlier version: nobody knows that it was wiped.
    if (ander === undefined && stempel > 0 && stempel <= gewist) weg.push(sleutel);
    else if (ander === undefined || stempel > stempelVan(ander)) naarSchijf.set(sleutel, tekst);
  }
  // Nothing that was kept before then can still come back.
  if (schijf.has(GEWIST) && nu > gewist + (1 + MEER_DAGEN) * DAG) naarSchijf.set(GEWIST, null);
  return { terug, weg, naarSchijf };
}
