/**
 * "Dit moet erin": what someone who leaves early wants in the opbrengst, noted in two clicks at any step. It is a text
 * that is not written down yet, so it is kept at every letter, and named at the end when nobody did anything with it.
 */
import { useState } from "preact/hooks";
import type { Sessie } from "../sessie/sessie.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { kijkNa } from "./nakijken.ts";
import { Hints } from "./hints.tsx";

const VOORVOEGSEL = "moet-erin-";

/** The places of the notes, the oldest first. */
export function briefjes({ concepten }: Pick<Sessie, "concepten">): string[] {
  return Object.keys(concepten)
    .filter((plek) => plek.startsWith(VOORVOEGSEL))
    .toSorted((een, ander) => nummer(een) - nummer(ander));
}

/** The place of a new note. */
export function nieuwBriefje({ concepten }: Pick<Sessie, "concepten">): string {
  const nummers = Object.keys(concepten).filter((plek) => plek.startsWith(VOORVOEGSEL)).map(nummer);
  return `${VOORVOEGSEL}${1 + Math.max(0, ...nummers)}`;
}

function nummer(plek: string): number {
  return Number(plek.slice(VOORVOEGSEL.length));
}

interface Props extends Deel {
  /** The place of the note that is being written; null when none is. */
  plek: string | null;
  zet: (plek: string | null) => void;
}

export function MoetErinKnop({ sessie, plek, zet }: Props) {
  const [was, zetWas] = useState(0);
  const terug = useFocus<HTMLButtonElement>(plek === null && was > 0, plek === null && was > 0);
  const aantal = briefjes(sessie).length;
  return (
    <button
      ref={terug}
      type="button"
      class="mt-knop mt-knop--klein"
      aria-expanded={plek !== null}
      onClick={() => {
        zetWas(was + 1);
        zet(plek ? null : nieuwBriefje(sessie));
      }}
    >
      Dit moet erin{aantal > 0 && ` (${aantal})`}
    </button>
  );
}

export function MoetErin({ sessie, pakket, meld, plek, zet }: Props) {
  const veld = useFocus<HTMLTextAreaElement>(plek, plek !== null);
  if (!plek) return null;
  const tekst = sessie.concepten[plek]?.tekst ?? "";
  const houd = (nieuw: string) =>
    meld({
      soort: "concept",
      plek,
      concept: nieuw.trim() ? { tekst: nieuw } : null,
    });
  return (
    <form
      class="l-moeterin"
      aria-label="Dit moet erin"
      onSubmit={(event) => {
        event.preventDefault();
        zet(null);
      }}
    >
      <label class="g-label" for="moet-erin">Wat moet er in de opbrengst?</label>
      <p class="g-zacht" id="moet-erin-uitleg">
        Voor wie eerder weggaat. Schrijf geen naam op. Bij de stap ‘Opbrengst’ staat dit bovenaan. Daar maakt
        u er samen een goede zin van.
      </p>
      <textarea
        ref={veld}
        id="moet-erin"
        class="g-veld"
        rows={2}
        aria-describedby="moet-erin-uitleg"
        value={tekst}
        onInput={(event) => houd(event.currentTarget.value)}
      />
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
      </div>
      <div class="l-knoppen">
        <button type="submit" class="mt-knop mt-knop--hoofd">Noteer</button>
        <button
          type="button"
          class="mt-knop"
          onClick={() => {
            houd("");
            zet(null);
          }}
        >
          Laat maar
        </button>
      </div>
    </form>
  );
}
