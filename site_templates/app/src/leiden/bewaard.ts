/** The gesprek on this device: read when the page opens, kept at every event. */
import { useEffect, useRef, useState } from "preact/hooks";
import {
  bewaar,
  isVoorbij,
  kijkOnder,
  lees,
  naamVanGesprek,
  opSchijf,
  wis,
  zoek,
} from "../apparaat/opslag.ts";
import type { Schijfstand } from "../apparaat/naast.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import {
  type Begin,
  begin,
  FORMAT,
  type Gebeurtenis,
  type Sessie,
  volgende,
  weigering,
} from "../sessie/sessie.ts";
import type { Weigering } from "../sessie/toelaten.ts";
import { leesSessie as leesVorm } from "../sessie/sessievorm.ts";
import { nieuweDeelsleutel } from "../code/sleutel.ts";
import { telkens } from "../apparaat/vegen.ts";
import type { Bewaardstand } from "./bewaardregel.tsx";
import { leidtEenAnder, neemLeiding } from "./venster.ts";
import { naamVanVoorbereiding } from "./voorbereiding.ts";

/** Tells the gesprek what happened; says why when that is refused. */
export type Meld = (gebeurtenis: Gebeurtenis) => Weigering | null;

/** What every part of the facilitator's window gets. */
export interface Deel {
  sessie: Sessie;
  pakket: Sessiepakket;
  meld: Meld;
}

/** What this window does: choose, lead, stop as another window leads, or say that everything is wiped, or could not be. */
export type Venster = "kiest" | "leidt" | "elders" | "gewist" | "niet-gewist";

export interface Bewaring {
  sessie: Sessie | null;
  venster: Venster;
  /** False when this browser keeps nothing: then a closed page is a lost gesprek. */
  gelukt: boolean;
  /** What was kept last; null when nothing was yet. */
  stand: Bewaardstand | null;
  /** Whether something was kept that is no gesprek. */
  onleesbaar: boolean;
  start: (gekozen: Begin) => void;
  /** Goes on with what was kept, and takes it from the window that led it. */
  verder: () => void;
  meld: Meld;
  stop: () => void;
  vergeet: () => void;
}

export function useSessie(pakket: Sessiepakket): Bewaring {
  const naam = naamVanGesprek(pakket.voorstel.id);
  const leider = `leider/${pakket.voorstel.id}`;
  const [wie] = useState(() => nieuweDeelsleutel((bytes) => crypto.getRandomValues(bytes)));
  const [sessie, zetSessie] = useState<Sessie | null>(() => leesSessie(naam));
  const [venster, zetVenster] = useState<Venster>(() =>
    sessie && pastBij(sessie, pakket) && isHerladen() ? "leidt" : "kiest"
  );
  const [gelukt, zetGelukt] = useState(true);
  const [stand, zetStand] = useState<Bewaardstand | null>(() =>
    sessie && bewaardeStand(naam, sessie, "staat-er")
  );
  const [onleesbaar] = useState(() => sessie === null && zoek(naam, FORMAT, Date.now()).soort !== "niets");
  // Two events can come before the screen is drawn again; the second one builds on the first.
  const nieuwste = useRef(sessie);
  const rol = useRef(venster);

  function toon(nieuw: Sessie | null, als: Venster): void {
    nieuwste.current = nieuw;
    rol.current = als;
    zetSessie(nieuw);
    zetVenster(als);
  }

  function houd(nieuw: Sessie): void {
    if (leidtEenAnder(leider, wie, Date.now())) return toon(leesSessie(naam), "elders");
    const gelukt = bewaar(naam, nieuw);
    zetGelukt(gelukt);
    toon(nieuw, "leidt");
    if (!gelukt) return zetStand(null);
    const om = Date.now();
    void opSchijf().then((schijf) => nieuw === nieuwste.current && zetStand({ om, sessie: nieuw, schijf }));
  }

  /** How what was found here is kept: the disk says it, as it was just told who leads. */
  function vraagStand(gevonden: Sessie): void {
    void opSchijf().then((schijf) => zetStand(bewaardeStand(naam, gevonden, schijf)));
  }

  function start(gekozen: Begin): void {
    const bewaard = leesSessie(naam);
    // Begun in another window after this one was drawn: shown first, never overwritten unseen.
    if (bewaard && bewaard.deelsleutel !== nieuwste.current?.deelsleutel) return toon(bewaard, "kiest");
    neemLeiding(leider, wie, Date.now());
    wis(naamVanVoorbereiding(pakket.voorstel.id));
    houd(begin(gekozen));
  }

  function verder(): void {
    neemLeiding(leider, wie, Date.now());
    // Another window may have gone on with it; where nothing is kept, this window has the only one.
    const bewaard = leesSessie(naam) ?? (gelukt ? null : nieuwste.current);
    if (bewaard) vraagStand(bewaard);
    toon(bewaard, bewaard ? "leidt" : "kiest");
  }

  function meld(gebeurtenis: Gebeurtenis): Weigering | null {
    const nu = nieuwste.current;
    if (!nu || rol.current !== "leidt") return null;
    const reden = weigering(nu, gebeurtenis);
    if (!reden) houd(volgende(nu, gebeurtenis));
    return reden;
  }

  function vergeet(): void {
    wis(naam);
    wis(leider);
    zetStand(null);
    // Whatever still happens here meanwhile keeps nothing any more.
    nieuwste.current = null;
    // It is said to be gone once it is.
    void opSchijf().then((schijf) => toon(null, schijf === "mislukt" ? "niet-gewist" : "gewist"));
  }

  useEffect(() => {
    if (rol.current === "leidt") {
      neemLeiding(leider, wie, Date.now());
      if (nieuwste.current) vraagStand(nieuwste.current);
    }
    /** Another window kept something. */
    function kijk(): void {
      if (rol.current === "gewist") return;
      if (rol.current === "leidt" && !leidtEenAnder(leider, wie, Date.now())) return;
      const bewaard = leesSessie(naam);
      toon(bewaard, bewaard && rol.current !== "kiest" ? "elders" : "kiest");
    }
    addEventListener("storage", kijk);
    const klaar = telkens(() => {
      const nu = nieuwste.current;
      if (nu && isVoorbij(nu.begonnen, Date.now(), nu.langer)) return vergeet();
      // Who leads is kept for a day; a gesprek that is kept for longer would have no leader then.
      if (rol.current === "leidt" && !leidtEenAnder(leider, wie, Date.now())) {
        neemLeiding(leider, wie, Date.now());
      }
    });
    return () => {
      removeEventListener("storage", kijk);
      klaar();
    };
  }, []);

  const stop = () => toon(nieuwste.current, "kiest");
  return { sessie, venster, gelukt, stand, onleesbaar, start, verder, meld, stop, vergeet };
}

/** What is kept of a gesprek that was found here. */
function bewaardeStand(naam: string, sessie: Sessie, schijf: Schijfstand): Bewaardstand | null {
  const om = kijkOnder(naam)?.bewaard;
  return om ? { om, sessie, schijf } : null;
}

function leesSessie(naam: string): Sessie | null {
  return leesVorm(lees<Sessie>(naam, FORMAT, Date.now()));
}

/** Whether a kept gesprek can go on with this page: the vragen may have been fixed anew since. */
export function pastBij(sessie: Sessie, pakket: Sessiepakket): boolean {
  return sessie.vragenset === pakket.vragenset &&
    sessie.vragen.every((id) => pakket.vragen.some((vraag) => vraag.id === id)) &&
    sessie.casussen.every((id) => pakket.casussen.some((casus) => casus.id === id));
}

/** Whether the reader asked for this page again: then the gesprek goes on where it was, without asking. */
export function isHerladen(): boolean {
  const [soort] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return soort?.type === "reload";
}
