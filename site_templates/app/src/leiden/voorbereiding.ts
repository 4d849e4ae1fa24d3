/** What was chosen to prepare a gesprek: kept until it begins, so that who prepares it can close the page. */
import { useState } from "preact/hooks";
import { bewaar, type Bewaard, eindeVan, lees, MEER_DAGEN, wis } from "../apparaat/opslag.ts";
import { een, elk, getal, lijst, met, ofNiets, tekst } from "../apparaat/vorm.ts";
import { MINUTEN_KORT, MINUTEN_LANG, OPNAMEN, ROLLEN } from "../contract/contract.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { SOORTEN } from "../gedeeld/bijeenkomst.ts";
import { tweeVerhalen } from "../gedeeld/verhalen.ts";
import type { Begin, Manier } from "../sessie/sessie.ts";
import { type Gekozen, NIETS_GEKOZEN } from "./bijeenkomst.tsx";

const FORMAT = "voorbereiding/1";

export type Keuzes = Required<Pick<Begin, "vorm" | "casussen" | "manier" | "verwacht">> & {
  gekozen: Gekozen;
};

interface Voorbereid extends Bewaard {
  keuzes: Keuzes;
}

const VOORBEREID = met({
  keuzes: met({
    vorm: een(MINUTEN_LANG, MINUTEN_KORT),
    casussen: lijst(tekst),
    manier: een("telefoons", "papier", "beide"),
    verwacht: elk(getal),
    gekozen: met({ soort: ofNiets(een(...Object.keys(SOORTEN))), opname: ofNiets(een(...OPNAMEN)) }),
  }),
});

/** Where preparing a gesprek over a voorstel is kept. */
export const naamVanVoorbereiding = (voorstel: string) => `voorbereiding/${voorstel}`;

/** What stands chosen before anybody chose. */
export function eersteKeuzes(pakket: Sessiepakket, manier: Manier): Keuzes {
  return {
    vorm: MINUTEN_LANG,
    casussen: tweeVerhalen(pakket.casussen).map(({ id }) => id),
    manier,
    verwacht: {},
    gekozen: NIETS_GEKOZEN,
  };
}

/** What was chosen before; null for nothing, or for what does not fit this page any more. */
export function leesKeuzes(waarde: unknown, pakket: Sessiepakket): Keuzes | null {
  if (!VOORBEREID(waarde)) return null;
  const { keuzes } = waarde as Voorbereid;
  const rollen: readonly string[] = ROLLEN;
  const past = keuzes.casussen.every((id) => pakket.casussen.some((casus) => casus.id === id)) &&
    Object.keys(keuzes.verwacht).every((rol) => rollen.includes(rol));
  return past ? keuzes : null;
}

export interface Voorbereiding {
  keuzes: Keuzes;
  /** Until when they stay on this device; null while nothing is kept. */
  tot: number | null;
  kies: (nieuw: Partial<Keuzes>) => void;
  /** Forgets what was kept, and begins again with what stands chosen at first. */
  vergeet: () => void;
}

/** There is nothing of anybody in it, so it stays as long as anything may: a gesprek is prepared days before. */
export function useVoorbereiding(pakket: Sessiepakket, manier: Manier): Voorbereiding {
  const naam = naamVanVoorbereiding(pakket.voorstel.id);
  const [bewaard] = useState(() => lees<Voorbereid>(naam, FORMAT, Date.now()));
  const eerste = () => eersteKeuzes(pakket, manier);
  const [keuzes, zet] = useState(() => leesKeuzes(bewaard, pakket) ?? eerste());
  const [begonnen, zetBegonnen] = useState(bewaard?.begonnen ?? null);
  return {
    keuzes,
    tot: begonnen && eindeVan(begonnen, MEER_DAGEN),
    kies(nieuw) {
      const sinds = begonnen ?? Date.now();
      const samen = { ...keuzes, ...nieuw };
      zet(samen);
      const waarde = { format: FORMAT, begonnen: sinds, langer: MEER_DAGEN, keuzes: samen };
      zetBegonnen(bewaar<Voorbereid>(naam, waarde) ? sinds : null);
    },
    vergeet() {
      wis(naam);
      zet(eerste());
      zetBegonnen(null);
    },
  };
}
