/** How whole a set of vragen can still become: the same as `toets/afleiden/heel.py`. */

/** What of a vraag counts for the whole: whether it fits the voorstel, and which of the two it brings. */
export interface Aard {
  past: boolean;
  over_de_ruimte: boolean;
  kan_tegenvallen: boolean;
}

/** Per waarde the places left, and what may take them. */
export interface Plekken {
  aantal: number;
  over: Aard[];
}

type Samen = [passend: number, ruimte: boolean, tegenvallen: boolean];

/**
 * The most whole that a set can become: how many of the two it has, then how many of its vragen fit. One number, to
 * compare.
 */
export function heel(gekozen: Aard[], plekken: Plekken[]): number {
  let gevonden = [samen(gekozen.map(alsSamen))];
  for (const { aantal, over } of plekken) {
    const erbij = uniek(keuzen(genoeg(over, aantal), Math.min(aantal, over.length)).map(samen));
    gevonden = uniek(gevonden.flatMap((een) => erbij.map((ander) => samen([een, ander]))));
  }
  return Math.max(...gevonden.map(([passend, ruimte, tegen]) => MEER * (+ruimte + +tegen) + passend));
}

/** More than vragen that can fit: the two go before these. */
const MEER = 1000;

function alsSamen({ past, over_de_ruimte, kan_tegenvallen }: Aard): Samen {
  return [+past, over_de_ruimte, kan_tegenvallen];
}

function samen(delen: Samen[]): Samen {
  return [
    delen.reduce((som, [passend]) => som + passend, 0),
    delen.some(([, ruimte]) => ruimte),
    delen.some(([, , tegen]) => tegen),
  ];
}

function uniek(delen: Samen[]): Samen[] {
  return [...new Map(delen.map((deel) => [deel.join(), deel])).values()];
}

/** As many of each as there are places: more of the same make no other set. */
function genoeg(aarden: Aard[], aantal: number): Samen[] {
  const alle = aarden.map(alsSamen);
  return uniek(alle).flatMap((soort) => alle.filter((een) => een.join() === soort.join()).slice(0, aantal));
}

function keuzen(delen: Samen[], aantal: number): Samen[][] {
  if (!aantal) return [[]];
  return delen.flatMap((deel, plaats) =>
    keuzen(delen.slice(plaats + 1), aantal - 1).map((rest) => [deel, ...rest])
  );
}
