import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  MEEST_EERST,
  nieuwPunt,
  ontbreekt,
  type Opbrengst,
  puntteksten,
  verander,
} from "../../src/sessie/opbrengst.ts";
import { BEGIN, reeksen, speel } from "./sessie_reeksen.ts";

const HEEL = nieuwPunt(1, { tekst: "Het geld is op.", soort: "zorg", aanZet: "raad" });
const VRIJ = verander(HEEL, { vrij: true });

Deno.test("a new point has its sentence, and nothing of the one before it", () => {
  const sessie = speel(
    BEGIN,
    { soort: "opbrengst-nieuw", opbrengst: { tekst: "Eén.", vraag: "stem" } },
    { soort: "opbrengst-anders", id: 1, opbrengst: { soort: "zorg", aanZet: "raad", beslispunt: "2a" } },
    { soort: "opbrengst-nieuw", opbrengst: { tekst: "Twee." } },
  );
  deepStrictEqual(sessie.opbrengst[1], nieuwPunt(2, { tekst: "Twee." }));
  const { soort, aanZet, vraag, beslispunt } = sessie.opbrengst[1]!;
  deepStrictEqual([soort, aanZet, vraag, beslispunt], [null, null, null, null]);
  strictEqual(sessie.opbrengst[0]!.vraag, "stem");
});

Deno.test("what a point still needs follows from what it is and who is up", () => {
  const mist = (anders: Partial<Opbrengst>) => ontbreekt({ ...HEEL, ...anders });
  deepStrictEqual(ontbreekt(nieuwPunt(1, { tekst: "x" })), ["soort", "aanZet"]);
  deepStrictEqual(mist({}), []);
  deepStrictEqual(mist({ aanZet: null }), ["aanZet"]);
  for (const soort of ["inzicht", "minderheidsstandpunt"] as const) {
    deepStrictEqual(mist({ soort, aanZet: null }), []);
  }
  deepStrictEqual(mist({ aanZet: "praktijk", wie: " " }), ["wie"]);
  deepStrictEqual(mist({ aanZet: "praktijk", wie: "een wijkteam" }), []);
  deepStrictEqual(mist({ aanZet: "later" }), ["maand"]);
  deepStrictEqual(mist({ aanZet: "later", maand: "2027-05" }), []);
});

Deno.test("whatever is read aloud of a point has to be released again when it changes", () => {
  ok(VRIJ.vrij);
  const anders: Partial<Opbrengst>[] = [
    { tekst: "Anders." },
    { soort: "voorwaarde" },
    { aanZet: "college" },
    { vraag: "stem" },
    { beslispunt: "2a" },
    { voor: ["Ja."] },
    { tegen: ["Nee."] },
    { minderheid: "Ik niet." },
  ];
  for (const wat of anders) ok(!verander(VRIJ, wat).vrij, JSON.stringify(wat));
  strictEqual(verander({ ...VRIJ, eerst: true }, { tekst: "Anders." }).eerst, false);
  for (const wat of [{ tekst: HEEL.tekst }, { voor: [] }, { eerst: true }]) ok(verander(VRIJ, wat).vrij);
});

Deno.test("only the organisation of a point for practice is one of its texts", () => {
  deepStrictEqual(puntteksten({ ...HEEL, wie: "een wijkteam" }), [HEEL.tekst]);
  deepStrictEqual(puntteksten({ ...HEEL, aanZet: "praktijk", wie: "een wijkteam", voor: [" a ", ""] }), [
    HEEL.tekst,
    "a",
    "een wijkteam",
  ]);
});

Deno.test("whatever happens, what is released says what it is and who is up, and at most three come first", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    const { opbrengst } = speel(BEGIN, ...reeks);
    for (const punt of opbrengst) ok(!punt.vrij || ontbreekt(punt).length === 0);
    ok(opbrengst.filter(({ eerst }) => eerst).length <= MEEST_EERST);
  }));
});
