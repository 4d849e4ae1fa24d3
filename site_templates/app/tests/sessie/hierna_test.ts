import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import { hierna, soortVan } from "../../src/sessie/hierna.ts";
import { type NieuwPunt, nieuwPunt } from "../../src/sessie/opbrengst.ts";
import type { Sessie } from "../../src/sessie/sessie.ts";
import { antwoorden, BEGIN, inhoud, speel } from "./sessie_reeksen.ts";

const pakket = (debat: string | null, oefenmateriaal = false) =>
  ({ voorstel: { debat, oefenmateriaal } }) as unknown as Sessiepakket;
const PAKKET = pakket(null);
const met = (mensen: number): Sessie =>
  speel(
    { ...BEGIN, openbaar: true },
    ...Array.from({ length: mensen }, () => antwoorden(1, null, inhoud("raadslid", "plus"))),
    { soort: "wijze", wijze: "groep" },
    { soort: "onthul" },
  );
const punt = (id: number, van: Partial<NieuwPunt>, vrij = true) => ({
  ...nieuwPunt(id, { tekst: "Het geld is op.", ...van }),
  vrij,
});

Deno.test("a verslag comes of five people who chose a way, and else it says why there is none", () => {
  strictEqual(hierna(met(5), PAKKET)?.geenVerslag, null);
  strictEqual(hierna(met(4), PAKKET)?.geenVerslag, "te-klein");
  strictEqual(hierna(BEGIN, PAKKET)?.geenVerslag, "geen-antwoorden");
});

Deno.test("behind closed doors nothing comes after", () => {
  strictEqual(hierna({ ...met(5), bijeenkomst: "raadscommissie", openbaar: false }, PAKKET), null);
});

Deno.test("only points that were released count, per who is up", () => {
  const opbrengst = [
    punt(1, { aanZet: "raad" }),
    punt(2, { aanZet: "college" }),
    punt(3, { aanZet: "raad" }),
    punt(4, { aanZet: "praktijk" }, false),
  ];
  deepStrictEqual(hierna({ ...met(5), opbrengst }, PAKKET)?.aanZet, [
    { naam: "Het college, nog vóór het debat", aantal: 1 },
    { naam: "De raad, bij het besluit", aantal: 2 },
  ]);
  deepStrictEqual(hierna({ ...met(4), opbrengst }, PAKKET)?.aanZet, []);
});

Deno.test("a day on which the raad debates is named when it is to come, and not of an oefening", () => {
  const sessie = { ...met(5), begonnen: new Date(2026, 10, 27, 20).getTime() };
  const debat = (wanneer: string, oefening = false) => hierna(sessie, pakket(wanneer, oefening))?.debat;
  deepStrictEqual(["2026-11-26", "2026-11-27", "2026-12-01", "2026-11", "2026-10"].map((dag) => debat(dag)), [
    null,
    "2026-11-27",
    "2026-12-01",
    "2026-11",
    null,
  ]);
  strictEqual(debat("2026-12-01", true), null);
});

Deno.test("material for practice makes an oefening, until someone says otherwise", () => {
  strictEqual(soortVan(BEGIN, pakket(null, true)), "oefening");
  strictEqual(soortVan({ ...BEGIN, gesprekssoort: "sessie" }, pakket(null, true)), "sessie");
});
