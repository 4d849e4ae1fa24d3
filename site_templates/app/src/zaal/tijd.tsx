/** How much time is left, as the facilitator's clock has it. It says when the gesprek ends, and never that it must. */
import { kloktijd } from "../gedeeld/tekst.ts";
import { useNu } from "../gedeeld/nu.ts";
import { type Eindtijden, klaarOm } from "../sessie/stappen.ts";

const ELKE = 5000;
const MINUUT = 60_000;

export function Tijd({ tijd }: { tijd: Eindtijden }) {
  return <span>{tijdInWoorden(tijd, useNu(ELKE))}</span>;
}

/** "nog 7 minuten · klaar om 21:05"; when the time of the step is over, only when all of it ends. */
export function tijdInWoorden(tijd: Eindtijden, nu: number): string {
  const over = Math.ceil((tijd.stap - nu) / MINUUT);
  const nog = over > 0 ? [`nog ${over} ${over === 1 ? "minuut" : "minuten"}`] : [];
  return [...nog, `klaar om ${kloktijd(klaarOm(tijd, nu))}`].join(" · ");
}
