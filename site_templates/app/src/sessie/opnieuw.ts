/** The second ronde: whether it is held, and whether someone answered what was asked. */
import type { Antwoord } from "../code/antwoordcode.ts";

/** What of a gesprek says whether the second ronde goes on now. */
interface Stand {
  opnieuw: boolean;
  afgerond: boolean;
}

/** Whether people answer again now. */
export function vultOpnieuwIn({ opnieuw, afgerond }: Stand): boolean {
  return opnieuw && !afgerond;
}

/** How what someone answered differs from what was asked, as ids of vragen in the order of the gesprek. */
export interface Afwijking {
  /** Asked, and not answered: forgotten, or skipped on purpose. */
  gemist: string[];
  /** Answered, and not asked. */
  ongevraagd: string[];
}

export function afwijking(
  { vragen, onderwerpen }: { vragen: readonly string[]; onderwerpen: readonly string[] },
  antwoorden: readonly Antwoord[],
): Afwijking {
  const beantwoord = new Set(vragen.filter((_, plaats) => antwoorden[plaats]));
  return {
    gemist: vragen.filter((vraag) => onderwerpen.includes(vraag) && !beantwoord.has(vraag)),
    ongevraagd: vragen.filter((vraag) => !onderwerpen.includes(vraag) && beantwoord.has(vraag)),
  };
}
