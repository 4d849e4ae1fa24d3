/**
 * Writing as on a flipover: the sentence first, one field and one button. What it is comes after it, on the point itself.
 * What is typed is kept with the gesprek at every letter, so that a reload loses no half sentence.
 */
import { useState } from "preact/hooks";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { nieuwPunt, ontbreekt } from "../sessie/opbrengst.ts";
import type { Sessie } from "../sessie/sessie.ts";
import { alsLeesstuk } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { Hints } from "./hints.tsx";
import { isMeer, leesInRegels } from "./inregels.ts";
import { LeesstukTekst } from "./leesstuk.tsx";
import { kijkNa } from "./nakijken.ts";

const OPGESCHREVEN = "Opgeschreven. Wat is het? Tik het hieronder aan.";

interface Props extends Deel {
  /** The vraag that this is about, when it is written at a topic. */
  bij?: string;
  /** The note for who left early that becomes a point, by its place. */
  briefje?: string;
  /** The id of the heading that says what is talked about. */
  kop?: string;
  /** Whether who comes here can type at once. */
  meteen?: boolean;
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

/**
 * Writes down what is typed at the place that is in sight, and empties it. Who goes on with a whole sentence in the field
 * means it, as on a flipover; without a sentence nothing happens.
 */
export function schrijfOp({ sessie, pakket, meld }: Deel, plaats: Pick<Props, "bij" | "briefje">): void {
  const uit = schrijfplek(plaats);
  const getypt = sessie.concepten[uit]?.tekst.trim();
  if (!getypt) return;
  const opbrengst = { ...leesInRegels(getypt, gesprekVan(sessie, pakket)), vraag: plaats.bij ?? null };
  meld({ soort: "opbrengst-nieuw", opbrengst, uit });
}

function gesprekVan({ begonnen }: Sessie, { voorstel }: Sessiepakket): Parameters<typeof leesInRegels>[1] {
  return { begonnen, nummers: voorstel.beslispunten.map(({ nummer }) => nummer) };
}

export function Schrijven({ bij, briefje, kop, meteen = false, klaar, ...deel }: Props) {
  const { sessie, pakket, meld } = deel;
  const plaats = { ...(bij ? { bij } : {}), ...(briefje ? { briefje } : {}) };
  const plek = schrijfplek(plaats);
  const tekst = sessie.concepten[plek]?.tekst ?? "";
  const [melding, zetMelding] = useState("");
  const veld = useFocus<HTMLTextAreaElement>(0, meteen);
  const punt = nieuwPunt(0, leesInRegels(tekst, gesprekVan(sessie, pakket)));

  function schrijf(): void {
    if (!tekst.trim()) {
      zetMelding("Schrijf eerst een zin op.");
      veld.current?.focus();
      return;
    }
    schrijfOp(deel, plaats);
    if (klaar) return klaar();
    zetMelding(ontbreekt(punt).length ? OPGESCHREVEN : "Opgeschreven.");
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
          rows={3}
          value={tekst}
          aria-describedby={[kop, `${plek}-uitleg`].filter(Boolean).join(" ")}
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
      <p class="l-soort" id={`${plek}-uitleg`}>
        Sneller: begin met ‘Zorg:’ of ‘Voorwaarde:’, en typ achter de zin ‘Voor:’, ‘Tegen:’, ‘Punt:’ of ‘Aan
        zet:’.
      </p>
      <div role="status">
        {isMeer(punt) && (
          <div class="l-wordt">
            <p>Zo wordt het:</p>
            <LeesstukTekst {...alsLeesstuk({ soort: "punt", naam: "", vrij: false, punt }, pakket)} />
          </div>
        )}
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
        {melding && <p class="l-antwoord">{melding}</p>}
      </div>
    </form>
  );
}
