/** The room's window, seen from the facilitator's: opens it and sends it what the room may see. */
import { useEffect, useRef, useState } from "preact/hooks";
import { leesBericht, stuur } from "../zaal/berichten.ts";
import type { Zaalbeeld } from "../zaal/zaalbeeld.ts";

export type Schermstaat = "dicht" | "open" | "geblokkeerd";

export function useZaalscherm(beeld: Zaalbeeld, blader: (naar: 1 | -1) => void) {
  const venster = useRef<Window | null>(null);
  const [staat, zetStaat] = useState<Schermstaat>("dicht");
  const nu = useRef({ beeld, blader });
  nu.current = { beeld, blader };

  const inhoud = JSON.stringify(beeld);
  useEffect(() => stuur(venster.current, { soort: "beeld", beeld: nu.current.beeld }), [inhoud]);

  useEffect(() => {
    function luister(event: MessageEvent): void {
      const bericht = leesBericht(event, self.origin);
      const bron = event.source as Window | null;
      // Only a window that this one opened. Also of a page that was loaded anew since: it is the same window.
      if (!bericht || bron?.opener !== self) return;
      if (bericht.soort === "vraag") {
        // After a reload this window lost its handle, and gets it back here.
        venster.current = bron;
        zetStaat("open");
        stuur(venster.current, { soort: "beeld", beeld: nu.current.beeld });
      }
      if (bericht.soort === "blader" && bron === venster.current) nu.current.blader(bericht.naar);
    }
    addEventListener("message", luister);
    const timer = setInterval(() => venster.current?.closed && zetStaat("dicht"), 1000);
    return () => {
      stuur(venster.current, { soort: "beeld", beeld: null });
      removeEventListener("message", luister);
      clearInterval(timer);
      // A gesprek that was wiped here must not stay on the beamer.
      stuur(venster.current, { soort: "beeld", beeld: null });
    };
  }, []);

  function open(): void {
    // With a name: a second click shows the same window again.
    venster.current = globalThis.open("#zaal", "maatwerktoets-zaal");
    zetStaat(venster.current ? "open" : "geblokkeerd");
    venster.current?.focus();
  }

  return { staat, open };
}
