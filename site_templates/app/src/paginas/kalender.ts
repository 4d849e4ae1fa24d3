/** Until when a gesprek is in time for a debate. Working days are Monday to Friday: holidays differ per municipality. */

/** The last days of one road, as `2027-01-31`. */
export interface Weg {
  gesprek: string;
  /** Until when participants can say what is wrong. */
  reageren: string;
  /** When the raad and the college get the verslag. */
  verslag: string;
  /** Until when the college can answer. */
  antwoord: string;
}

/** What each road takes, in working days. Source: what participants are promised (`meedoen/verslag-publiceren.md`). */
const GEWOON = { reageren: 5, griffie: 1 };
const SNEL = { reageren: 2, griffie: 1, college: 3 };
/** The college answers at the latest so many working days before the debate: then the raad can read it. */
const LEESTIJD = 1;

/** The slow road: the verslag goes with the other papers, so many days (`vooraf`) before the debate. */
export function gewoon(debat: string, vooraf: number): Weg {
  const verslag = naarWerkdag(schuif(debat, -vooraf));
  const antwoord = werkdagen(debat, -LEESTIJD);
  return weg(verslag < antwoord ? verslag : antwoord, antwoord, GEWOON);
}

/** The fast road: participants only look for what is wrong, and the verslag comes after the other papers. */
export function snel(debat: string): Weg {
  const antwoord = werkdagen(debat, -LEESTIJD);
  return weg(werkdagen(antwoord, -SNEL.college), antwoord, SNEL);
}

function weg(verslag: string, antwoord: string, duur: { reageren: number; griffie: number }): Weg {
  const reageren = werkdagen(verslag, -duur.griffie);
  return { gesprek: werkdagen(reageren, -duur.reageren), reageren, verslag, antwoord };
}

/** The day so many working days further on, or back. */
function werkdagen(dag: string, aantal: number): string {
  const stap = Math.sign(aantal);
  for (let nog = Math.abs(aantal); nog > 0;) {
    dag = schuif(dag, stap);
    if (isWerkdag(dag)) nog -= 1;
  }
  return dag;
}

/** The same day, or the working day before it. */
function naarWerkdag(dag: string): string {
  return isWerkdag(dag) ? dag : naarWerkdag(schuif(dag, -1));
}

function isWerkdag(dag: string): boolean {
  return ![0, 6].includes(new Date(`${dag}T00:00Z`).getUTCDay());
}

function schuif(dag: string, dagen: number): string {
  const datum = new Date(`${dag}T00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
}
