/**
 * Writing as on a flipover: the sentence first, one field and one button. What it is comes after it, on the point itself.
 * What is typed is kept with the gesprek at every letter, so that a reload loses no half sentence.
 */
import { useState } from "preact/hooks";
import type { Sessie } from "../sessie/sessie.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { Hints } from "./hints.tsx";
import { kijkNa } from "./nakijken.ts";

interface Props extends Deel {
  /** The vraag that this is about, when it is written at a topic. */
  bij?: string;
  /** The note for who left early that becomes a point, by its place. */
  briefje?: string;
  klaar?: () => void;
}

/** Where something is written; each place has its own unfinished text. */
export function schrijfplek({ bij, briefje }: Pick<Props, "bij" | "briefje">): string {
  return briefje ?? `punt-nieuw-${bij ?? ""}`;
}

/** Where the text of a point is changed. */
export function puntplek(id: number): string {
  return `punt-${id}`;
}

/** Whether the text of this point was being changed. */
export function isBezig({ concepten }: Pick<Sessie, "concepten">, id: number): boolean {
  return Object.hasOwn(concepten, puntplek(id));
}

export function Schrijven({ sessie, pakket, meld, bij, briefje, klaar }: Props) {
  const plek = schrijfplek({ ...(bij ? { bij } : {}), ...(briefje ? { briefje } : {}) });
  const tekst = sessie.concepten[plek]?.tekst ?? "";
  const [melding, zetMelding] = useState("");
  const veld = useFocus<HTMLTextAreaElement>(0, false);

  function schrijf(): void {
    if (!tekst.trim()) {
      zetMelding("Schrijf eerst een zin op.");
      veld.current?.focus();
      return;
    }
    meld({ soort: "opbrengst-nieuw", opbrengst: { tekst: tekst.trim(), vraag: bij ?? null } });
    if (klaar) return stop();
    meld({ soort: "concept", plek, concept: null });
    zetMelding("Opgeschreven. Wat is het? Tik het hieronder aan.");
    veld.current?.focus();
  }

  function stop(): void {
    meld({ soort: "concept", plek, concept: null });
    klaar?.();
  }

  return (
    <form
      class="l-schrijven"
      onSubmit={(event) => {
        event.preventDefault();
        schrijf();
      }}
    >
      <label class="g-label" for={plek}>Wat schrijft u op?</label>
      <div class="l-schrijven__veld">
        <textarea
          ref={veld}
          id={plek}
          class="g-veld"
          rows={2}
          value={tekst}
          onInput={(event) => {
            meld({ soort: "concept", plek, concept: { tekst: event.currentTarget.value } });
            zetMelding("");
          }}
          onKeyDown={(event) => {
            // As on a flipover: the end of the line is the end of the point.
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            schrijf();
          }}
        />
        <div class="l-knoppen">
          <button type="submit" class="mt-knop mt-knop--hoofd">Schrijf op</button>
          {klaar && <button type="button" class="mt-knop" onClick={stop}>Haal weg</button>}
        </div>
      </div>
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
        {melding && <p class="l-antwoord">{melding}</p>}
      </div>
    </form>
  );
}
