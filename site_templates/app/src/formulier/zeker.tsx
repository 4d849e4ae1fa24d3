/** A button for what can't be taken back: it asks once. */
import { useState } from "preact/hooks";

export function Zeker(
  { knop, vraag, ja, doe }: { knop: string; vraag: string; ja: string; doe: () => void },
) {
  const [open, zetOpen] = useState(false);
  if (!open) {
    return <button type="button" class="mt-knop mt-knop--tekst" onClick={() => zetOpen(true)}>{knop}</button>;
  }
  return (
    <div class="mt-nog" role="group" aria-label={knop}>
      <p>{vraag}</p>
      <div class="mt-formulier__knoppen">
        <button type="button" class="mt-knop" onClick={doe}>{ja}</button>
        <button
          type="button"
          class="mt-knop mt-knop--hoofd"
          ref={(knop) => knop?.focus()}
          onClick={() => zetOpen(false)}
        >
          Nee, laat staan
        </button>
      </div>
    </div>
  );
}
