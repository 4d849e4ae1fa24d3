/** The time for a step. It says how it stands and never blocks: a good conversation may take longer. */
import { useState } from "preact/hooks";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";
import { uitloop } from "../sessie/stappen.ts";
import { useNu } from "../gedeeld/nu.ts";
import { minuten } from "../zaal/zaalbeeld.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { LAAT_VANAF, laatWeg } from "./inlopen.ts";
import { aantalInWoorden } from "./woorden.ts";

export type Fase = "loopt" | "bijna" | "over";

export interface Klokstand {
  tekst: string;
  fase: Fase;
  /** Which part of the time is gone: from 0 to 1. */
  deel: number;
}

/** The last fifth of a step is nearly its end, but never more than this many seconds. */
const HOOGSTENS_BIJNA = 120;

export function klokstand(begon: number, minuten: number, nu: number): Klokstand {
  const seconds = Math.ceil((begon + minuten * 60_000 - nu) / 1000);
  if (seconds < 0) {
    const late = Math.floor(-seconds / 60);
    return {
      tekst: late === 0
        ? "tijd voor de volgende stap"
        : `${aantalInWoorden(late, "minuut", "minuten")} langer`,
      fase: "over",
      deel: 1,
    };
  }
  // A clock that was set back would otherwise give more than there is.
  const all = minuten * 60;
  const left = Math.min(seconds, all);
  return {
    tekst: `nog ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`,
    fase: left <= Math.min(all / 5, HOOGSTENS_BIJNA) ? "bijna" : "loopt",
    deel: all ? 1 - left / all : 1,
  };
}

const GEHOORD: Record<Fase, string> = {
  loopt: "",
  bijna: "Deze stap is bijna om.",
  over: "De tijd voor deze stap is om. Afronden mag, verder praten ook.",
};

interface Props {
  sessie: Sessie;
  pakket: Sessiepakket;
  start: () => void;
}

/** Apart, so that only this is drawn again every second. */
export function Klok({ sessie, pakket, start }: Props) {
  const nu = useNu(1000);
  const duur = minuten(pakket, sessie.stap, sessie.vorm);
  const [gestart, zetGestart] = useState(false);
  // The button that started it is gone.
  const plek = useFocus<HTMLDivElement>(gestart, gestart);
  if (sessie.stap === "welkom" && sessie.tijden.welkom === undefined) {
    return (
      <div class="l-klok">
        <p>Welkom duurt {duur} minuten.</p>
        <button
          type="button"
          class="mt-knop mt-knop--klein"
          onClick={() => {
            start();
            zetGestart(true);
          }}
        >
          Start de klok
        </button>
      </div>
    );
  }
  const { tekst, fase, deel } = klokstand(sessie.stapBegon, duur, nu);
  const later = uitloop(sessie.tijden, (stap) => minuten(pakket, stap, sessie.vorm), nu);
  return (
    <div class={`l-klok l-klok--${fase}`} ref={plek} tabIndex={-1}>
      <p>
        <strong>{tekst}</strong> <span>van {duur} minuten{fase === "bijna" && ", bijna om"}</span>
      </p>
      <div class="l-balk" aria-hidden="true">
        <div class="l-balk__deel" style={{ width: `${100 * deel}%` }} />
      </div>
      {later > 0 && <p class="l-later">U loopt {aantalInWoorden(later, "minuut", "minuten")} uit.</p>}
      {/* Said once when it changes, and not at every second. */}
      <span role="status" class="mt-verborgen">{GEHOORD[fase]}</span>
    </div>
  );
}

/** Minutes of looking and choosing before the first topic. */
const KIEZEN = 3;

/** How many minutes there are for one topic, of all the minutes of this step. */
export function minutenPerOnderwerp(minuten: number, onderwerpen: number): number {
  return Math.floor(Math.max(0, minuten - KIEZEN) / onderwerpen);
}

/** The clock of one topic. */
export function Onderwerpklok({ sessie, pakket }: Omit<Props, "start">) {
  const nu = useNu(1000);
  if (sessie.onderwerpBegon === null) return null;
  const duur = minutenPerOnderwerp(minuten(pakket, "naast-elkaar", sessie.vorm), maxOnderwerpen(sessie));
  const { tekst, fase } = klokstand(sessie.onderwerpBegon, duur, nu);
  return (
    <span class="l-onderwerpklok">
      {fase === "over" ? "De tijd voor dit onderwerp is om" : `Dit onderwerp: ${tekst} van ${duur} minuten`}
    </span>
  );
}

/** When it gets late: what can be left out of this step. How late it is, the clock says: here it would be read out each minute. */
export function Inlopen({ sessie, pakket }: Omit<Props, "start">) {
  const later = uitloop(sessie.tijden, (stap) => minuten(pakket, stap, sessie.vorm), useNu(1000));
  const weg = later >= LAAT_VANAF ? laatWeg(sessie) : null;
  return (
    <div role="status">
      {weg && (
        <section class="l-inlopen">
          <h2>U loopt uit. Dit kan weg</h2>
          <p>{weg}</p>
        </section>
      )}
    </div>
  );
}
