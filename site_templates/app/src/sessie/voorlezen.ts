/** What the room reads of what was written down, in pages that can be read from the back. */
import type { Geschreven } from "./geschreven.ts";
import { gezeefd, type Stuk, stukken, teksten } from "./stukken.ts";
import { magTonen } from "./tonen.ts";

/** How many letters fit on a line of the room's screen, and how many lines on the screen, in type for the back row. */
const LETTERS = 52;
const REGELS = 11;

type Opgeschreven = Pick<Geschreven, "opbrengst" | "blokken" | "getoond"> & { vragen: readonly string[] };

/** What the room may see of everything that was written down; `gemeente` are the names of the municipality. */
export function stukkenVoorDeZaal(sessie: Opgeschreven, gemeente: readonly string[]): Stuk[] {
  const mag = (tekst: string) => magTonen(tekst, sessie.getoond, gemeente);
  return stukken(sessie).flatMap((stuk) => gezeefd(stuk, mag) ?? []);
}

/** The pages on which the room reads everything; each piece on one page, in order. */
export function leesbladen(sessie: Opgeschreven, gemeente: readonly string[]): Stuk[][] {
  return inBladen(stukkenVoorDeZaal(sessie, gemeente));
}

/** Pieces in pages, as many on each as fit. A piece that is longer than a page has one of its own. */
export function inBladen(alle: readonly Stuk[]): Stuk[][] {
  const bladen: Stuk[][] = [];
  let over = 0;
  for (const stuk of alle) {
    const nodig = regels(stuk);
    if (nodig > over) {
      bladen.push([]);
      over = REGELS;
    }
    bladen.at(-1)!.push(stuk);
    over -= nodig;
  }
  return bladen;
}

/** The last pieces that fit on one page, and how many came before them: what is being written is always in sight. */
export function laatste(alle: readonly Stuk[]): { stukken: Stuk[]; eerder: number } {
  let over = REGELS;
  let begin = alle.length;
  while (begin > 0 && (over -= regels(alle[begin - 1]!)) >= 0) begin--;
  // The newest one is there, however long it is.
  begin = Math.min(begin, Math.max(0, alle.length - 1));
  return { stukken: alle.slice(begin), eerder: begin };
}

/** How many lines of the room's screen a piece takes: its heading of one or two, its sentences, and the headings between. */
function regels(stuk: Stuk): number {
  return kopregels(stuk) + tussenkoppen(stuk) +
    teksten(stuk).reduce((som, tekst) => som + Math.ceil(tekst.length / LETTERS), 0);
}

/** The small headings inside a piece, each on a line of its own. */
function tussenkoppen(stuk: Stuk): number {
  switch (stuk.soort) {
    case "punt": {
      const { voor, tegen, minderheid } = stuk.punt;
      return [voor.join(""), tegen.join(""), minderheid].filter((tekst) => tekst.trim()).length;
    }
    case "redenen":
      return 2;
    case "overVragen":
      return stuk.werkteNiet.length + (stuk.gemist.length ? 1 : 0);
    default:
      return 0;
  }
}

/** Of a point three or more things can be said above it, and then its heading is longer than a line. */
function kopregels(stuk: Stuk): number {
  if (stuk.soort !== "punt") return 1;
  const { soort, aanZet, beslispunt, vraag } = stuk.punt;
  return [soort, aanZet, beslispunt, vraag].filter((deel) => deel).length > 2 ? 2 : 1;
}
