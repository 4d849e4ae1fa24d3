/** The room's window: it shows what the facilitator's window sends, and knows nothing else of the gesprek. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { STAPPEN } from "../contract/contract.ts";
import { houdWakker } from "../apparaat/wakker.ts";
import { bladerrichting, leesBericht, stuur } from "./berichten.ts";
import { Laatkomer } from "./meedoen.tsx";
import { usePassend } from "./passend.ts";
import { Stap } from "./stappen.tsx";
import { Tijd } from "./tijd.tsx";
import type { Zaalbeeld } from "./zaalbeeld.ts";
import { leesZaalbeeld } from "./zaalvorm.ts";

const VRAAG_ELKE = 2000;

export function Zaal({ pakket }: { pakket: Sessiepakket }) {
  const beeld = useBeeld(pakket);
  // That something was shown, and not what: after wiping nothing of it is left here.
  const was = useRef(false);
  was.current ||= beeld !== null;
  const [vol, zetVol] = useState(false);
  const blad = usePassend<HTMLElement>(`${vol} ${JSON.stringify(beeld)}`);
  const naam = pakket.draaiboek.find(({ id }) => id === beeld?.stap)?.naam;

  useEffect(() => {
    document.title = `Scherm voor de zaal: ${pakket.voorstel.titel}`;
    const kijk = () => zetVol(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", kijk);
    return () => document.removeEventListener("fullscreenchange", kijk);
  }, []);
  useEffect(() => scrollTo(0, 0), [naam]);
  useEffect(houdWakker, []);

  return (
    <div class="z">
      <header class="z-kop">
        <span>
          {beeld && (
            <>
              <strong>{naam}</strong> · {STAPPEN.indexOf(beeld.stap) + 1} van {STAPPEN.length}
            </>
          )}
        </span>
        {beeld?.tijd && <Tijd tijd={beeld.tijd} />}
        {!vol && document.fullscreenEnabled && (
          <button
            type="button"
            class="mt-knop"
            onClick={vulScherm}
          >
            Volledig scherm
          </button>
        )}
      </header>
      <main class="z-blad" ref={blad}>
        {beeld ? <Stap beeld={beeld} pakket={pakket} /> : (
          <>
            <h1>{was.current ? "Dank u wel" : pakket.voorstel.titel}</h1>
            <p>
              {was.current
                ? "Dit gesprek is gestopt. Dit scherm is nu leeg."
                : "Dit scherm begint als de gespreksleider het opent, met de knop ‘Open het scherm voor de zaal’."}
            </p>
          </>
        )}
      </main>
      {beeld && "later" in beeld && beeld.later && <Laatkomer mee={beeld.later} />}
    </div>
  );
}

/** A browser may refuse, as in a frame; then everything stays as it is, and the button too. */
function vulScherm(): void {
  document.documentElement.requestFullscreen().catch(() => {});
}

/** What to show. It keeps asking, as the other window may be reloaded and then has forgotten this one. */
function useBeeld(pakket: Sessiepakket): Zaalbeeld | null {
  const [inhoud, zetInhoud] = useState("null");
  useEffect(() => {
    const leider: Window | null = globalThis.opener;
    function luister(event: MessageEvent): void {
      if (!leider || event.source !== leider) return;
      const bericht = leesBericht(event, self.origin);
      if (bericht?.soort !== "beeld") return;
      const beeld = leesZaalbeeld(bericht.beeld, pakket);
      // As text: the same picture again is no reason to draw it again. What is no picture changes nothing.
      if (beeld || bericht.beeld === null) zetInhoud(JSON.stringify(beeld));
    }
    function toets(event: KeyboardEvent): void {
      const naar = bladerrichting(event);
      if (!naar) return;
      event.preventDefault();
      stuur(leider, { soort: "blader", naar });
    }
    const vraag = () => stuur(leider, { soort: "vraag" });
    addEventListener("message", luister);
    addEventListener("keydown", toets);
    vraag();
    const timer = setInterval(vraag, VRAAG_ELKE);
    return () => {
      removeEventListener("message", luister);
      removeEventListener("keydown", toets);
      clearInterval(timer);
    };
  }, []);
  return JSON.parse(inhoud);
}
