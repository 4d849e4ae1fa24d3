/** The three minutes about the vragen themselves: which did not work, and which was missing. In words, without counting. */
import { GEMIST, OVER_VRAGEN, werkteNiet } from "../sessie/blokken.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import type { Deel } from "./bewaard.ts";
import { Regels } from "./regels.tsx";

export function OverVragen(deel: Deel) {
  const vragen = vragenVan(deel.sessie, deel.pakket);
  return (
    <details class="l-uitklap">
      <summary>Drie minuten over de vragen zelf</summary>
      <div>
        <p>
          Vraag hardop: welke vraag werkte niet, en waardoor? Welke misten we? Tel niet hoeveel mensen dat
          vonden.
        </p>
        {vragen.map(({ id, kort }, index) => (
          <Regels
            key={id}
            {...deel}
            blok={OVER_VRAGEN}
            veld={werkteNiet(id)}
            label={`Vraag ${index + 1} (${kort}) werkte niet, want:`}
            max={1}
          />
        ))}
        <Regels {...deel} blok={OVER_VRAGEN} veld={GEMIST} label="Deze vraag misten we:" />
      </div>
    </details>
  );
}
