/** Parts that come back: a choice with an explanation under each option, and a button that asks once more. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useFocus } from "./focus.ts";

interface Optie<T> {
  waarde: T;
  naam: string;
  uitleg?: string;
}

interface KeuzeProps<T> {
  legenda: string;
  naam: string;
  opties: Optie<T>[];
  gekozen: T;
  kies: (waarde: T) => void;
  uitgeschakeld?: boolean;
}

export function Keuze<T extends string | number | boolean | null>(
  { legenda, naam, opties, gekozen, kies, uitgeschakeld = false }: KeuzeProps<T>,
) {
  return (
    <fieldset class="l-keuze">
      <legend>{legenda}</legend>
      <div class="l-keuze__opties">
        {opties.map((optie) => {
          const id = `${naam}-${optie.waarde}`;
          return (
            <div class="l-optie" key={id}>
              <input
                type="radio"
                id={id}
                name={naam}
                checked={optie.waarde === gekozen}
                disabled={uitgeschakeld}
                aria-describedby={optie.uitleg ? `${id}-uitleg` : undefined}
                onChange={() => kies(optie.waarde)}
              />
              <label for={id}>{optie.naam}</label>
              {optie.uitleg && <p id={`${id}-uitleg`}>{optie.uitleg}</p>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

interface ZekerProps {
  knop: string;
  vraag: ComponentChildren;
  ja: string;
  nee: string;
  doe: () => void;
  /** Another thing that can be done, when there are two. */
  ofwel?: { naam: string; doe: () => void };
  tweede?: boolean;
}

/** A button for what can't be taken back. */
export function Zeker({ knop, vraag, ja, nee, doe, ofwel, tweede = false }: ZekerProps) {
  const [open, zetOpen] = useState(false);
  const [afgezien, zetAfgezien] = useState(0);
  const terug = useFocus<HTMLButtonElement>(afgezien, afgezien > 0);
  const plek = useFocus<HTMLDivElement>(open, open);
  if (!open) {
    return (
      <p>
        <button
          ref={terug}
          type="button"
          class={`mt-knop${tweede ? "" : " mt-knop--hoofd"}`}
          onClick={() => zetOpen(true)}
        >
          {knop}
        </button>
      </p>
    );
  }
  return (
    <div class="l-zeker" ref={plek} tabIndex={-1} role="group" aria-label={knop}>
      <p>{vraag}</p>
      <div class="l-knoppen">
        <button
          type="button"
          class="mt-knop mt-knop--hoofd"
          onClick={() => {
            zetOpen(false);
            doe();
          }}
        >
          {ja}
        </button>
        {ofwel && (
          <button
            type="button"
            class="mt-knop mt-knop--hoofd"
            onClick={() => {
              zetOpen(false);
              ofwel.doe();
            }}
          >
            {ofwel.naam}
          </button>
        )}
        <button
          type="button"
          class="mt-knop"
          onClick={() => {
            zetOpen(false);
            zetAfgezien(afgezien + 1);
          }}
        >
          {nee}
        </button>
      </div>
    </div>
  );
}
