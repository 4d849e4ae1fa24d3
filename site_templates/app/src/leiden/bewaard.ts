/** The gesprek on this device: read when the page opens, kept at every event. */
import { useRef, useState } from "preact/hooks";
import { bewaar, lees, wis } from "../opslag.ts";
import type { Sessiepakket } from "../pakket.d.ts";
import {
  type Begin,
  begin,
  FORMAT,
  type Gebeurtenis,
  herstel,
  type Sessie,
  volgende,
  type Weigering,
  weigering,
} from "../sessie.ts";

/** Tells the gesprek what happened; says why when that is refused. */
export type Meld = (gebeurtenis: Gebeurtenis) => Weigering | null;

/** What every part of the facilitator's window gets. */
export interface Deel {
  sessie: Sessie;
  pakket: Sessiepakket;
  meld: Meld;
}

export interface Bewaring {
  sessie: Sessie | null;
  /** False when this browser keeps nothing: then a closed page is a lost gesprek. */
  gelukt: boolean;
  start: (gekozen: Begin) => void;
  meld: Meld;
  vergeet: () => void;
}

export function useSessie(pakket: Sessiepakket): Bewaring {
  const naam = `gesprek/${pakket.voorstel.id}`;
  const [sessie, zetSessie] = useState<Sessie | null>(() => {
    const bewaard = lees<Sessie>(naam, FORMAT, Date.now());
    return bewaard && herstel(bewaard);
  });
  const [gelukt, zetGelukt] = useState(true);
  // Two events can come before the screen is drawn again; the second one builds on the first.
  const nieuwste = useRef(sessie);

  function houd(nieuw: Sessie): void {
    nieuwste.current = nieuw;
    zetGelukt(bewaar(naam, nieuw));
    zetSessie(nieuw);
  }

  function meld(gebeurtenis: Gebeurtenis): Weigering | null {
    const nu = nieuwste.current;
    if (!nu) return null;
    const reden = weigering(nu, gebeurtenis);
    if (!reden) houd(volgende(nu, gebeurtenis));
    return reden;
  }

  function vergeet(): void {
    nieuwste.current = null;
    wis(naam);
    zetSessie(null);
  }

  return { sessie, gelukt, start: (gekozen) => houd(begin(gekozen)), meld, vergeet };
}

/** Whether a kept gesprek can go on with this page: the vragen may have been fixed anew since. */
export function pastBij(sessie: Sessie, pakket: Sessiepakket): boolean {
  return sessie.vragenset === pakket.vragenset &&
    sessie.vragen.every((id) => pakket.vragen.some((vraag) => vraag.id === id)) &&
    pakket.casussen.some(({ id }) => id === sessie.casus);
}

/** Whether the reader asked for this page again: then the gesprek goes on where it was, without asking. */
export function isHerladen(): boolean {
  const [soort] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return soort?.type === "reload";
}
