/**
 * Finds what can make a household known to who knows it, as the build finds it: `toets/vertrouwen/herkenbaar.py` says
 * how the patterns of `herkenbaar.json` are read.
 */
import herkenbaar from "../../../gedeeld/herkenbaar.json" with { type: "json" };
import { normaliseer } from "./normaal.ts";

/** A piece of a text that points at a household: the piece as it stands there, what it is, and what to do. */
export interface Spoor {
  soort: string;
  stuk: string;
  wat: string;
  raad: string;
}

const PATRONEN = herkenbaar.soorten.map(({ id, wat, raad, patronen, namen }) => ({
  soort: { soort: id, wat, raad },
  patronen: ([[patronen, "giu"], [namen, "gu"]] as const)
    .flatMap(([lijst, vlaggen]) => lijst.length ? [heel(lijst, vlaggen)] : []),
}));

/** All that points at a household, each piece once a kind, in the order of the kinds and then of the text. */
export function vindSporen(tekst: string): Spoor[] {
  const normaal = normaliseer(tekst);
  return PATRONEN.flatMap(({ soort, patronen }) => {
    const stukken = patronen.flatMap((patroon) => [...normaal.tekst.matchAll(patroon)]).map((gevonden) => {
      const eind = gevonden.index + gevonden[0].length;
      return tekst.slice(normaal.begin[eind - gevonden[1]!.length], normaal.eind[eind - 1]);
    });
    return [...new Set(stukken)].map((stuk) => ({ ...soort, stuk }));
  });
}

/** One pattern of whole words, filled in; its only group is what was found. `matchAll` looks with a copy of it. */
function heel(patronen: readonly string[], vlaggen: string): RegExp {
  let patroon = `<BEGIN>(${patronen.join("|")})<EINDE>`;
  const delen = Object.entries(herkenbaar.bouwstenen);
  while (delen.some(([naam]) => patroon.includes(`<${naam}>`))) {
    for (const [naam, deel] of delen) patroon = patroon.replaceAll(`<${naam}>`, deel);
  }
  return new RegExp(patroon, vlaggen);
}
