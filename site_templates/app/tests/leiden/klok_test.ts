import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { klokstand, minutenPerOnderwerp } from "../../src/leiden/klok.tsx";
import { begin, type Gebeurtenis, herstel, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { STAPPEN } from "../../src/contract/contract.ts";
import { type Stap, uitloop } from "../../src/sessie/stappen.ts";

const MINUUT = 60_000;
const tekst = (seconden: number) => klokstand(0, 5, seconden * 1000).tekst;

Deno.test("the clock counts down and then says calmly how much longer it is", () => {
  strictEqual(tekst(0), "nog 5:00");
  strictEqual(tekst(61), "nog 3:59");
  strictEqual(tekst(300), "nog 0:00");
  strictEqual(tekst(310), "tijd voor de volgende stap");
  strictEqual(tekst(365), "1 minuut langer");
  strictEqual(tekst(430), "2 minuten langer");
});

Deno.test("a step is nearly over in its last fifth, and in a long one in its last two minutes", () => {
  const fase = (minuten: number, over: number) => klokstand(0, minuten, minuten * MINUUT - over * 1000).fase;
  deepStrictEqual([fase(5, 61), fase(5, 60), fase(5, 0), fase(5, -1)], ["loopt", "bijna", "bijna", "over"]);
  deepStrictEqual([fase(30, 121), fase(30, 120)], ["loopt", "bijna"]);
});

Deno.test("the bar goes from empty to full and no further", () => {
  deepStrictEqual([0, 150, 300, 900].map((seconden) => klokstand(0, 5, seconden * 1000).deel), [0, .5, 1, 1]);
});

Deno.test("a clock that was set back gives no more time than there is", () => {
  strictEqual(klokstand(1_000_000, 5, 0).tekst, "nog 5:00");
});

Deno.test("the topics together fill what is left of their step after choosing", () => {
  deepStrictEqual([minutenPerOnderwerp(28, 3), minutenPerOnderwerp(11, 1), minutenPerOnderwerp(2, 1)], [
    8,
    8,
    0,
  ]);
});

Deno.test("a topic has a clock of its own, which another question about it does not wind up again", () => {
  const over = (vraag: string | null, gespreksvraag: number, minuut: number): Gebeurtenis => ({
    soort: "bespreek",
    vraag,
    gespreksvraag,
    nu: minuut * MINUUT,
  });
  const open = { ...BEGIN, onthuld: true, onderwerpen: ["een"] };
  const bezig = [over("een", 0, 5), over("een", 2, 9)].reduce(volgende, open);
  strictEqual(bezig.onderwerpBegon, 5 * MINUUT);
  strictEqual([over(null, 0, 10), over("een", 0, 12)].reduce(volgende, bezig).onderwerpBegon, 12 * MINUUT);
});

const BEGIN = begin({
  deelsleutel: "ABCD",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin"],
  vragen: ["een"],
  metInschatting: [],
  nu: 0,
});
const VIJF = () => 5;
const op = (stap: Stap, minuut: number): Gebeurtenis => ({ soort: "stap", stap, nu: minuut * MINUUT });
const klok = (minuut: number): Gebeurtenis => ({ soort: "klok", nu: minuut * MINUUT });
const speel = (...reeks: Gebeurtenis[]): Sessie => reeks.reduce(volgende, BEGIN);
const later = (sessie: Sessie, minuut: number) => uitloop(sessie.tijden, VIJF, minuut * MINUUT);

Deno.test("what was set up early is no delay: the clock starts when the facilitator says so", () => {
  strictEqual(later(BEGIN, 60), 0);
  const gestart = speel(klok(60));
  strictEqual(gestart.stapBegon, 60 * MINUUT);
  strictEqual(later(gestart, 64), 0);
  strictEqual(later(gestart, 68), 3);
});

Deno.test("without a click the clock starts at the first step after the welcome", () => {
  const sessie = speel(op("voorstel", 40));
  strictEqual(later(sessie, 44), 0);
  strictEqual(later(sessie, 47), 2);
});

Deno.test("a step that took longer makes the whole later, and a shorter one makes up for it", () => {
  const laat = speel(klok(0), op("voorstel", 9));
  strictEqual(later(laat, 10), 4);
  strictEqual(later(volgende(laat, op("verhaal", 11)), 12), 1);
  strictEqual(later(volgende(laat, op("verhaal", 10)), 12), 0);
});

Deno.test("looking back at an earlier step is no delay, and the clock goes on where it was", () => {
  const terug = speel(klok(0), op("voorstel", 5), op("verhaal", 10), op("voorstel", 12));
  strictEqual(terug.stapBegon, 12 * MINUUT);
  strictEqual(later(terug, 13), 0);
  strictEqual(volgende(terug, op("verhaal", 13)).stapBegon, 10 * MINUUT);
});

Deno.test("no walk through a gesprek makes it less than nothing late, or late by part of a minute", () => {
  const reeks = fc.array(fc.record({ stap: fc.constantFrom(...STAPPEN), duur: fc.nat(20) }), {
    maxLength: 20,
  });
  fc.assert(fc.property(reeks, (stappen) => {
    let nu = 0;
    let sessie = BEGIN;
    for (const { stap, duur } of stappen) sessie = volgende(sessie, op(stap, nu += duur));
    const minuten = later(sessie, nu);
    strictEqual(Number.isInteger(minuten) && minuten >= 0, true);
  }));
});

Deno.test("a gesprek that was kept before it knew when its steps began goes on", () => {
  const { tijden: _, manier: __, verwacht: ___, ...oud } = speel(op("verhaal", 3));
  const nu = herstel(oud as Sessie);
  deepStrictEqual([nu.tijden, nu.manier, nu.verwacht], [{}, "beide", {}]);
  strictEqual(later(nu, 90), 0);
});
