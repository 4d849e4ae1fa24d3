/** What the page does beside drawing: keeping what was filled in, and putting the focus where the work goes on. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { bijAnderTabblad, tekstOnder } from "../apparaat/opslag.ts";
import type { Schema } from "./schema.ts";
import { isBegonnen, type Staat } from "./staat.ts";
import { houd, type Stand, standVan } from "./tabblad.ts";

export interface Bewaring {
  /** False when this browser keeps nothing. */
  gelukt: boolean;
  stand: Stand;
  /** Whether another tab keeps something that was never seen here. */
  isElders: () => boolean;
  /** From now on this tab keeps, whatever another one kept. */
  neemOver: () => void;
}

/** Keeps every change on this device, once something is filled in, and stops when another tab goes on. */
export function useBewaren(naam: string, staat: Staat, bezig: boolean, schema: Schema): Bewaring {
  const [gelukt, zetGelukt] = useState(true);
  const [stand, zetStand] = useState<Stand>("hier");
  const [gelezen] = useState(() => tekstOnder(naam));
  const bekend = useRef(gelezen);

  // Before anything else can happen, as the page can be closed right after a key.
  useLayoutEffect(() => {
    if (!bezig || stand !== "hier" || !(isBegonnen(staat, schema) || bekend.current)) return;
    const nu = houd(naam, bekend.current, staat);
    bekend.current = nu.bekend;
    zetGelukt(nu.gelukt);
    zetStand(nu.stand);
  }, [staat, stand, bezig]);

  useEffect(() => {
    if (bezig) return bijAnderTabblad(() => zetStand(standVan(naam, bekend.current)));
  }, [bezig]);

  return {
    gelukt,
    stand,
    isElders: () => standVan(naam, bekend.current) === "elders",
    neemOver: () => {
      bekend.current = tekstOnder(naam);
      zetStand("hier");
    },
  };
}

/** Puts the focus on the element with an id, once it is drawn. */
export function useFocusNa(): (id: string) => void {
  const doel = useRef("");
  const [, tekenOpnieuw] = useState(0);
  useLayoutEffect(() => {
    const element = doel.current && document.getElementById(doel.current);
    if (!element) return;
    doel.current = "";
    element.focus();
  });
  return (id) => {
    doel.current = id;
    tekenOpnieuw((keer) => keer + 1);
  };
}
