import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import { begin, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { STAPPEN } from "../../src/contract/contract.ts";
import { nieuwPunt } from "../../src/sessie/opbrengst.ts";
import { naast, type Plek, plekVan } from "../../src/sessie/bladen.ts";

const PAKKET = {
  gemeente: [],
  voorstel: { titel: "Voorbeeld", kern: "Kort.", ligt_al_vast: [], nog_te_kiezen: [], oefenmateriaal: false },
  vragen: [],
} as unknown as Sessiepakket;
const gang = (stand: Sessie, van: Plek, richting: 1 | -1): Plek[] => {
  const ander = naast(stand, van, richting, PAKKET);
  return ander ? [ander, ...gang(stand, ander, richting)] : [];
};
const EERSTE: Plek = { stap: "welkom", blad: 0 };
const SESSIE = begin({
  deelsleutel: "ABCD",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin"],
  vragen: ["een", "twee", "drie"],
  metInschatting: [],
  nu: 0,
});

/** Five who answered, and, when they did so `opnieuw`, all of them again. */
function gevuld(opnieuw: number): Sessie {
  const rol = (aantal: number) => ({ ...SESSIE.rondes[1].aantallen, raadslid: aantal });
  return {
    ...SESSIE,
    onthuld: true,
    onderwerpen: ["drie", "een"],
    rondes: {
      1: { ...SESSIE.rondes[1], aantallen: rol(5) },
      2: { ...SESSIE.rondes[2], aantallen: rol(opnieuw) },
    },
  };
}

/** Three points that each fill the room's screen. */
const LANG = [1, 2, 3].map((id) => nieuwPunt(id, { tekst: "Het geld is op. ".repeat(30) }));

Deno.test("one button leads along every step, page and topic, and back along the same ones", () => {
  const onderwerpen = ["drie", "een"];
  for (
    const [stand, meer] of [
      // The opbrengst has two pages, and the end three.
      [SESSIE, 3],
      [{ ...SESSIE, onderwerpen }, 3],
      [gevuld(0), 5],
      // As long as they fill in again there is one page, and after that what moved is one more per topic.
      [{ ...gevuld(3), opnieuw: true }, 3],
      [{ ...gevuld(5), opnieuw: true, afgerond: true, dezelfden: true }, 7],
      [{ ...gevuld(4), opnieuw: true, afgerond: true, dezelfden: true }, 5],
      [{ ...gevuld(5), opnieuw: true, afgerond: true, dezelfden: false }, 5],
      // What was written down takes as many pages as it needs, after what moved too.
      [{ ...gevuld(0), opbrengst: LANG }, 7],
      [{ ...gevuld(5), opnieuw: true, afgerond: true, dezelfden: true, opbrengst: LANG }, 9],
    ] as const
  ) {
    const heen = [EERSTE, ...gang(stand, EERSTE, 1)];
    deepStrictEqual([...new Set(heen.map(({ stap }) => stap))], STAPPEN);
    strictEqual(heen.length, STAPPEN.length + meer);
    const laatste = heen.at(-1)!;
    deepStrictEqual([laatste, ...gang(stand, laatste, -1)], heen.toReversed());
  }
});

Deno.test("a topic that is talked about is a page of its step, in the order in which they were chosen", () => {
  const naastElkaar = { ...SESSIE, stap: "naast-elkaar" as const, onderwerpen: ["drie", "een"] };
  deepStrictEqual(plekVan(naastElkaar), { stap: "naast-elkaar", blad: 0 });
  const besproken = { vraag: "een", gespreksvraag: 2 };
  deepStrictEqual(plekVan({ ...naastElkaar, besproken }), { stap: "naast-elkaar", blad: 2 });
  deepStrictEqual(plekVan({ ...naastElkaar, stap: "opbrengst", blad: 1, besproken }), {
    stap: "opbrengst",
    blad: 1,
  });
});

Deno.test("the clock of a step goes on when the room gets its next page", () => {
  const opbrengst = volgende(SESSIE, { soort: "stap", stap: "opbrengst", nu: 10 });
  const vervolg = volgende(opbrengst, { soort: "stap", stap: "opbrengst", blad: 1, nu: 20 });
  deepStrictEqual([vervolg.stapBegon, vervolg.blad], [10, 1]);
  const weg = volgende(vervolg, { soort: "stap", stap: "pauze", nu: 30 });
  deepStrictEqual([weg.stapBegon, weg.blad], [30, 0]);
});
