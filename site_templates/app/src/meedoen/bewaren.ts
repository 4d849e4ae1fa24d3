/** The state on this phone: kept at every change, wiped when the participant asks, the same in every tab. */
import { useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";
import { bewaar, bijAnderTabblad, isVoorbij, kanBewaren, wis, zoek } from "../apparaat/opslag.ts";
import { telkens } from "../apparaat/vegen.ts";
import { herstel, type Reden } from "./bewaardestaat.ts";
import { FORMAT, type Gebeurtenis, type Opzet, type Staat, volgende } from "./deelname.ts";

/** Another tab of this phone went on: this one goes along, as two that differ would overwrite each other. */
interface Elders {
  soort: "elders";
  staat: Staat;
}

export interface Bewaring {
  staat: Staat;
  doe: (gebeurtenis: Gebeurtenis) => void;
  /** False when this browser keeps nothing. */
  bewaart: boolean;
  /** Why this is a new beginning, when there had been another. */
  reden: Reden | null;
}

export function useBewaardeStaat(opzet: Opzet, naam: string): Bewaring {
  const lees = () => herstel(opzet, zoek(naam, FORMAT, Date.now()), Date.now());
  const [begonnen] = useState(lees);
  const [staat, doe] = useReducer(
    (oud: Staat, wat: Gebeurtenis | Elders) => wat.soort === "elders" ? wat.staat : volgende(opzet, oud, wat),
    begonnen.staat,
  );
  const [bewaart, zetBewaart] = useState(true);

  // Before anything else can happen, as a phone can be locked right after a tap.
  useLayoutEffect(() => {
    if (staat.stap.soort === "gewist") wis(naam);
    // Who only opened the page has nothing to lose: a newer version of it may still take over.
    else if (staat.stap.soort === "welkom") zetBewaart(kanBewaren());
    else zetBewaart(bewaar(naam, staat));
  }, [staat]);

  useEffect(() => {
    // What can't be kept here has no newer version elsewhere.
    if (!bewaart) return;
    return bijAnderTabblad(() => {
      const gevonden = zoek(naam, FORMAT, Date.now());
      if (gevonden.soort === "niets") return doe({ soort: "wis" });
      const ander = herstel(opzet, gevonden, Date.now());
      if (gevonden.soort === "goed" && !ander.reden) doe({ soort: "elders", staat: ander.staat });
    });
  }, [bewaart]);

  useEffect(() => telkens(() => isVoorbij(staat.begonnen, Date.now()) && doe({ soort: "wis" })), [
    staat.begonnen,
  ]);

  return { staat, doe, bewaart, reden: begonnen.reden };
}
