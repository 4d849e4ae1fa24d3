/**
 * From what someone pastes out of Word or a PDF to the points of a decision. It only splits: what a point means, what
 * it costs and from when, a person says.
 */
import { maakPunten, metMerk, type Punt, type Regel, waarden } from "./nummering.ts";

export interface Lijst {
  /** The line above it, as far as there is one. */
  kop: string;
  punten: Punt[];
  /** Whether this is the decision: what stands above it says so, or there is no other list. */
  zeker: boolean;
}

export interface Geplakt {
  lijsten: Lijst[];
  /** What is in none of them. */
  over: string[];
}

interface Bezig {
  kop: string;
  regels: Regel[];
  onderbroken: boolean;
}

const KORT = 60;
const EINDE = /[.;:!?,]$/;
/** Words about deciding, above a list. */
const BESLUIT =
  /\b(?:\w*besluit\w*|beslis\w*|voorgesteld\w*|gevraagd\w*|advies\w*)\b|\bstel(?:t|len)\b.*\bvoor\b|^voorstel\b/iu;
/** What is to be done: *vast te stellen*, *op te dragen*. */
const TE_DOEN = /\bte \p{Ll}+n\b/u;
const INEENS = /^(?:\w*voorstel|\w*besluit|advies|beslispunt(?:en)?)\b[^:]{0,60}:\s*(?=\S)/iu;

/** Every list of points in the text. */
export function leesGeplakt(tekst: string): Geplakt {
  const regels = metMerk(regelsVan(tekst));
  if (!regels.some(({ merk }) => merk)) return zonderNummers(regels);
  const breedte = Math.max(...regels.map(({ tekst }) => tekst.length));
  const lijsten: Bezig[] = [];
  const over: string[] = [];
  let lijst: Bezig | null = null;
  let kop = "";
  let gat = false;
  let vorige = "";
  regels.forEach((regel, plaats) => {
    if (!regel.tekst) {
      gat = true;
      return;
    }
    const na = regels.slice(plaats + 1).filter(({ tekst }) => tekst);
    if (regel.merk && lijktKop(regel, na[0])) {
      over.push(`${regel.merk} ${regel.tekst}`);
      kop = regel.tekst;
      lijst = null;
    } else if (regel.merk) {
      if (!lijst || begintOpnieuw(lijst, regel.merk) || lijst.onderbroken && !volgt(lijst, regel.merk)) {
        lijst = { kop, regels: [], onderbroken: false };
        lijsten.push(lijst);
      }
      lijst.onderbroken = false;
      lijst.regels.push({ ...regel });
    } else if (lijst && hoortBij(lijst, regel.tekst, { gat, na, los: vorige.length < breedte * 0.6 })) {
      const laatste = lijst.regels.at(-1)!;
      laatste.tekst = verbind(laatste.tekst, regel.tekst);
    } else {
      over.push(regel.tekst);
      kop = regel.tekst;
      if (lijst) lijst.onderbroken = true;
    }
    vorige = regel.tekst;
    gat = false;
  });
  return { lijsten: gewogen(lijsten), over };
}

/** How many points these are, with all that is below them. */
export function aantalPunten(punten: Punt[]): number {
  return punten.reduce((som, punt) => som + 1 + aantalPunten(punt.onderdelen), 0);
}

/** The lines, with what Word and a PDF put between the letters made ordinary. */
function regelsVan(tekst: string): string[] {
  return tekst.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\u2011/g, "-")
    .split(/\r\n?|[\n\f\v\u2028\u2029]/).map((regel) => regel.replace(/[\t\p{Zs}]+/gu, " ").trim());
}

/** Each paragraph is a point; what only leads to them is none. */
function zonderNummers(regels: Regel[]): Geplakt {
  const breedte = Math.max(0, ...regels.map(({ tekst }) => tekst.length));
  const alineas: string[] = [];
  let vorige = "";
  for (const { tekst } of regels) {
    const los = /[.;:]$/.test(vorige) || vorige.length < breedte * 0.6;
    if (tekst && (!vorige || los && /^\p{Lu}/u.test(tekst))) alineas.push(tekst);
    else if (tekst) alineas.push(verbind(alineas.pop()!, tekst));
    vorige = tekst;
  }
  const over = alineas.filter((alinea) => alinea.endsWith(":"));
  const punten = alineas.filter((alinea) => !alinea.endsWith(":")).map((alinea) => ({
    merk: "",
    tekst: alinea.replace(INEENS, ""),
  }));
  const kop = over.at(-1) ?? INEENS.exec(alineas[0] ?? "")?.[0] ?? "";
  return { lijsten: punten.length ? gewogen([{ kop, regels: punten, onderbroken: false }]) : [], over };
}

/** A numbered line that is the heading of what follows: short, nothing is to be done, and prose below it. */
function lijktKop({ merk, tekst }: Regel, na: Regel | undefined): boolean {
  const kort = tekst.length < KORT && !EINDE.test(tekst) && !TE_DOEN.test(tekst);
  return /\d/.test(merk) && kort && na !== undefined &&
    (/^1[.)]$/.test(na.merk) || !na.merk && /^\p{Lu}/u.test(na.tekst));
}

function begintOpnieuw({ regels }: Bezig, merk: string): boolean {
  const soorten = waarden(regels[0]!.merk).map(([soort]) => soort);
  return waarden(merk).some(([soort, waarde]) => waarde === 1 && soorten.includes(soort));
}

/** Whether this number is the next of one of the rows of the list. */
function volgt({ regels }: Bezig, merk: string): boolean {
  return waarden(merk).some(([soort, waarde]) => {
    const laatste = regels.flatMap((regel) => waarden(regel.merk)).findLast(([ander]) => ander === soort);
    return laatste !== undefined && laatste[1] === waarde - 1;
  });
}

/** Whether a line without a number is more of the point above it. */
function hoortBij(
  lijst: Bezig,
  tekst: string,
  { gat, na, los }: { gat: boolean; na: Regel[]; los: boolean },
): boolean {
  const punt = lijst.regels.at(-1)!.tekst;
  if (lijst.onderbroken) return false;
  if (!gat && /^\p{Ll}/u.test(tekst)) return true;
  const straks = na.slice(0, 3).find(({ merk }) => merk);
  const gaatDoor = straks !== undefined && volgt(lijst, straks.merk) &&
    (EINDE.test(tekst) || tekst.length >= KORT);
  if (gat || los) return /[:,]$/.test(punt) || (!EINDE.test(punt) && /^\p{Ll}/u.test(tekst)) || gaatDoor;
  const losseKop = punt.endsWith(".") && tekst.length < KORT && !EINDE.test(tekst);
  return !losseKop && !punt.endsWith(";");
}

/** Two lines as one; a word that was broken with a dash becomes whole again. */
function verbind(voor: string, na: string): string {
  if (/\p{Ll}[-\u2010]$/u.test(voor) && /^(?!(?:en|of)\b)\p{Ll}/u.test(na)) return voor.slice(0, -1) + na;
  return `${voor} ${na}`;
}

/** The lists as trees. The first of those with words about deciding above them is the decision. */
function gewogen(lijsten: Bezig[]): Lijst[] {
  const besluit = lijsten.length === 1 ? 0 : lijsten.findIndex(({ kop }) => BESLUIT.test(kop));
  return lijsten.map(({ kop, regels }, plaats) => ({
    kop: kop.replace(/[:\s]+$/, ""),
    punten: maakPunten(regels),
    zeker: plaats === besluit,
  }));
}
