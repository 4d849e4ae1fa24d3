/** The points that were written down, the newest first: under the field in which it was written, to say what it is. */
import { useState } from "preact/hooks";
import { useFocus } from "../gedeeld/focus.ts";
import type { Opbrengst } from "../sessie/opbrengst.ts";
import type { Deel } from "./bewaard.ts";
import { Punt } from "./punt.tsx";

interface Props extends Deel {
  kop: string;
  /** How deep the heading is, at this place. */
  als?: "h2" | "h3";
  punten: readonly Opbrengst[];
}

export function Punten({ kop, als: Kop = "h2", punten, ...deel }: Props) {
  const [weggehaald, zetWeggehaald] = useState(0);
  // What was just clicked is gone: on from the heading above it.
  const titel = useFocus<HTMLHeadingElement>(weggehaald, weggehaald > 0);
  // What was there when this screen opened is not new.
  const [ouder] = useState(() => new Set(punten.map(({ id }) => id)));
  const nieuwste = Math.max(0, ...punten.map(({ id }) => id).filter((id) => !ouder.has(id)));
  return (
    <section aria-labelledby="opgeschreven">
      <Kop id="opgeschreven" class="l-opgeschreven" ref={titel} tabIndex={-1}>{kop}</Kop>
      {punten.length === 0 && <p class="g-zacht">Nog niets.</p>}
      <ul class="l-lijst">
        {punten.toReversed().map((punt) => (
          <Punt
            key={punt.id}
            {...deel}
            punt={punt}
            nieuw={punt.id === nieuwste}
            weg={() => {
              deel.meld({ soort: "opbrengst-weg", id: punt.id });
              zetWeggehaald(weggehaald + 1);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
