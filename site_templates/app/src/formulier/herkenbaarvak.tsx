/** What helps to see whether somebody would know the household in a story: questions, and what the form saw itself. */
import type { Bevinding } from "./meldingen.ts";
import type { Denkvragen, Stap } from "./stappen.ts";

/** The controles that look for people, and for what points at them. */
const OVER_MENSEN = ["geen-persoonsgegevens", "misschien-een-mens", "verhaal-herkenbaar"];

interface Props {
  denkvragen: Denkvragen[];
  stappen: Stap[];
  /** What was found in each step. */
  gedeeld: Bevinding[][];
  naar: (stap: number) => void;
}

export function Herkenbaar({ denkvragen, stappen, gedeeld, naar }: Props) {
  const gezien = gedeeld.map((stap) => stap.filter(({ regel }) => OVER_MENSEN.includes(regel)));
  return (
    <>
      {denkvragen.map(({ kop, vragen }) => (
        <div key={kop}>
          <h3>{kop}</h3>
          <ul>{vragen.map((vraag) => <li key={vraag}>{vraag}</li>)}</ul>
        </div>
      ))}
      <h3>Wat het formulier zag</h3>
      {gezien.flat().length === 0 && <p>Het formulier zag niets. Het ziet niet alles: lees ook zelf.</p>}
      {stappen.map(({ naam }, nummer) =>
        gezien[nummer]!.length > 0 && (
          <div key={naam}>
            <ul>
              {gezien[nummer]!.map(({ pad, melding, hint }) => (
                <li key={pad.join("/") + melding}>{melding}. {hint.replaceAll("`", "")}</li>
              ))}
            </ul>
            <p>
              <button type="button" class="mt-knop" onClick={() => naar(nummer)}>Naar ‘{naam}’</button>
            </p>
          </div>
        )
      )}
    </>
  );
}
