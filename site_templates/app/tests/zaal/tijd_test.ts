import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { begin, type Gebeurtenis, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { eindtijden } from "../../src/sessie/stappen.ts";
import { tijdInWoorden } from "../../src/zaal/tijd.tsx";

const MINUUT = 60_000;
const BEGIN = new Date(2026, 10, 27, 20).getTime();
const op = (minuut: number) => BEGIN + minuut * MINUUT;
const speel = (...reeks: Gebeurtenis[]): Sessie =>
  reeks.reduce(
    volgende,
    begin({
      deelsleutel: "ABCD",
      voorstel: "voorbeeld",
      vragenset: 1,
      vorm: 90,
      openbaar: false,
      casussen: ["gezin"],
      vragen: ["een"],
      metInschatting: [],
      nu: BEGIN,
    }),
  );
/** Eight steps of five minutes. */
const tijd = (sessie: Sessie, minuut: number) => tijdInWoorden(eindtijden(sessie, () => 5)!, op(minuut));

Deno.test("as long as the clock does not run the room sees no time", () => {
  strictEqual(eindtijden(speel(), () => 5), null);
});

Deno.test("the room sees how long the step takes yet, and when all of it ends", () => {
  const sessie = speel({ soort: "klok", nu: op(0) });
  deepStrictEqual([0, 4, 5, 8].map((minuut) => tijd(sessie, minuut)), [
    "nog 5 minuten · klaar om 20:40",
    "nog 1 minuut · klaar om 20:40",
    "klaar om 20:40",
    // Who talks longer ends later.
    "klaar om 20:43",
  ]);
});

Deno.test("who looks back at an earlier step gets time for that, and ends no later", () => {
  const terug = speel(
    { soort: "klok", nu: op(0) },
    { soort: "stap", stap: "voorstel", nu: op(5) },
    { soort: "stap", stap: "welkom", nu: op(6) },
  );
  strictEqual(tijd(terug, 7), "nog 4 minuten · klaar om 20:40");
});
