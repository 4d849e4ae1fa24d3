/** A button for what can't be taken back: it asks once more. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useFocus } from "../gedeeld/focus.ts";

const VORMEN = { hoofd: " mt-knop--hoofd", gewoon: "", tekst: " mt-knop--tekst" };

interface Props {
  knop: string;
  /** How the button looks as long as nothing is asked. */
  vorm?: keyof typeof VORMEN;
  vraag: ComponentChildren;
  ja: string;
  nee?: string;
  doe: () => void;
  /** Another thing that can be done, when there are two. */
  ofwel?: { naam: string; doe: () => void };
}

export function Zeker(
  { knop, vorm = "hoofd", vraag, ja, nee = "Nee, laat staan", doe, ofwel }: Props,
) {
  const [open, zetOpen] = useState(false);
  const [afgezien, zetAfgezien] = useState(0);
  const terug = useFocus<HTMLButtonElement>(afgezien, afgezien > 0);
  const plek = useFocus<HTMLDivElement>(open, open);
  if (!open) {
    return (
      <p>
        <button ref={terug} type="button" class={`mt-knop${VORMEN[vorm]}`} onClick={() => zetOpen(true)}>
          {knop}
        </button>
      </p>
    );
  }
  const antwoord = (doen: () => void) => () => {
    zetOpen(false);
    doen();
  };
  return (
    <div class="mt-zeker" ref={plek} tabIndex={-1} role="group" aria-label={knop}>
      <p>{vraag}</p>
      <div class="mt-zeker__knoppen">
        <button type="button" class="mt-knop mt-knop--hoofd" onClick={antwoord(doe)}>{ja}</button>
        {ofwel && (
          <button type="button" class="mt-knop mt-knop--hoofd" onClick={antwoord(ofwel.doe)}>
            {ofwel.naam}
          </button>
        )}
        <button type="button" class="mt-knop" onClick={antwoord(() => zetAfgezien(afgezien + 1))}>
          {nee}
        </button>
      </div>
    </div>
  );
}
