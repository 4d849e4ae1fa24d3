/** What the page does beside drawing: keeping what was filled in, and putting the focus where the work goes on. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { bewaar } from "../apparaat/opslag.ts";
import { isBegonnen, type Staat } from "./staat.ts";

/** Keeps every change on this device, once something is filled in; returns whether that works. */
export function useBewaren(naam: string, staat: Staat): boolean {
  const [gelukt, zetGelukt] = useState(true);
  useEffect(() => {
    if (isBegonnen(staat)) zetGelukt(bewaar(naam, staat));
  }, [staat]);
  return gelukt;
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
