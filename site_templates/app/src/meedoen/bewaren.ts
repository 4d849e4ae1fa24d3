/** The state on this phone: kept at every change, wiped when the participant asks, the same in every tab. */
import { useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";
import {
  bewaar,
  bijAnderTabblad,
  type Gevonden,
  isVoorbij,
  kanBewaren,
  opSchijf,
  wis,
  zoek,
} from "../apparaat/opslag.ts";
import { telkens } from "../apparaat/vegen.ts";
import { herstel, naElders, type Reden } from "./bewaardestaat.ts";
import { FORMAT, type Gebeurtenis, type Opzet, type Staat, volgende } from "./deelname.ts";

/** Another tab of this phone went on: this one goes along, as two that differ would overwrite each other. */
interface Elders {
  soort: "elders";
  gevonden: Gevonden;
  nu: number;
}

/** Where this tab is, and whether that stands in what is kept already, as it was read there. */
interface Gelezen {
  staat: Staat;
  bewaard: boolean;
}

/** How wiping went: the disk takes a moment, or does not take it. */
export type Wissen = "bezig" | "gelukt" | "mislukt";

export interface Bewaring {
  staat: Staat;
  doe: (gebeurtenis: Gebeurtenis) => void;
  /** False when this browser keeps nothing. */
  bewaart: boolean;
  wissen: Wissen;
  /** Why this is a new beginning, when there had been another. */
  reden: Reden | null;
}

export function useBewaardeStaat(opzet: Opzet, naam: string): Bewaring {
  const lees = () => herstel(opzet, zoek(naam, FORMAT, Date.now()), Date.now());
  const [begonnen] = useState(lees);
  const [{ staat, bewaard }, doe] = useReducer(
    ({ staat }: Gelezen, wat: Gebeurtenis | Elders): Gelezen =>
      wat.soort === "elders"
        ? { staat: naElders(opzet, staat, wat.gevonden, wat.nu), bewaard: true }
        : { staat: volgende(opzet, staat, wat), bewaard: false },
    { staat: begonnen.staat, bewaard: false },
  );
  const [bewaart, zetBewaart] = useState(true);
  // In a tab of which another one wiped the answers, there is nothing left to wait for.
  const [wissen, zetWissen] = useState<Wissen>("gelukt");

  // Before anything else can happen, as a phone can be locked right after a tap.
  useLayoutEffect(() => {
    // What was read from the other tab is not written back: that tab may have gone on meanwhile.
    if (bewaard) return;
    if (staat.stap.soort === "gewist") {
      wis(naam);
      zetWissen("bezig");
      void opSchijf().then((schijf) => zetWissen(schijf === "mislukt" ? "mislukt" : "gelukt"));
    } // Who only opened the page has nothing to lose: a newer version of it may still take over.
    else if (staat.stap.soort === "welkom") zetBewaart(kanBewaren());
    else zetBewaart(bewaar(naam, staat));
  }, [staat]);

  useEffect(() => {
    // What can't be kept here has no newer version elsewhere.
    if (!bewaart) return;
    return bijAnderTabblad(() => {
      const nu = Date.now();
      doe({ soort: "elders", gevonden: zoek(naam, FORMAT, nu), nu });
    });
  }, [bewaart]);

  useEffect(() => telkens(() => isVoorbij(staat.begonnen, Date.now()) && doe({ soort: "wis" })), [
    staat.begonnen,
  ]);

  return { staat, doe, bewaart, wissen, reden: begonnen.reden };
}
