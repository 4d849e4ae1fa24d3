/** What the words mean that are said of a group: below an outcome, and as a list of all that can be said. */
import { hoofdletter } from "../gedeeld/tekst.ts";
import {
  GEKOZEN_IN_WOORDEN,
  GEKOZEN_UITLEG,
  TWEE_SAMEN,
  UITKOMST_IN_WOORDEN,
  UITLEG,
  VERGELEKEN,
} from "../gedeeld/woorden.ts";

const UITKOMSTEN = Object.keys(UITLEG) as (keyof typeof UITLEG)[];

/** The explanation of each outcome among these lines that has one. */
export function uitlegBij(regels: readonly { woorden: string }[]): string[] {
  return [
    ...UITKOMSTEN
      .filter((uitkomst) => regels.some(({ woorden }) => woorden === UITKOMST_IN_WOORDEN[uitkomst]))
      .map((uitkomst) => UITLEG[uitkomst]),
    ...(regels.some(({ woorden }) => woorden.startsWith(GEKOZEN_IN_WOORDEN)) ? [GEKOZEN_UITLEG] : []),
    ...(regels.some(({ woorden }) => woorden.includes("’ of ‘")) ? [TWEE_SAMEN] : []),
  ];
}

/** All that can be said of how the rollen relate, folded. */
export function Uitkomstlegenda() {
  return (
    <details>
      <summary>Wat betekenen de woorden?</summary>
      <dl>
        {UITKOMSTEN.map((uitkomst) => [
          <dt key={uitkomst}>{hoofdletter(UITKOMST_IN_WOORDEN[uitkomst])}</dt>,
          <dd key={`${uitkomst}-uitleg`}>{UITLEG[uitkomst]}</dd>,
        ])}
      </dl>
      <p>{VERGELEKEN}</p>
    </details>
  );
}
