import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { watBewaardIs, watErIs } from "../../src/leiden/bewaardregel.tsx";
import { begin, type Sessie } from "../../src/sessie/sessie.ts";
import { MET_ROLLEN as PAKKET } from "./pakket.ts";

const LEEG = begin({
  deelsleutel: "ABCDEFGHJKLMNPRS",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: [],
  vragen: ["een"],
  metInschatting: [],
  nu: 0,
});
const met = (raadsleden: number, professionals: number) => ({
  ...LEEG.rondes[1],
  aantallen: { ...LEEG.rondes[1].aantallen, raadslid: raadsleden, professional: professionals },
});
const VOL: Sessie = { ...LEEG, rondes: { 1: met(3, 1), 2: met(2, 0) } };
const AF: Sessie = { ...VOL, onthuld: true };
const OPNIEUW: Sessie = { ...AF, opnieuw: true };
const OM = new Date(2026, 10, 26, 14, 32).getTime();
const zegt = (sessie: Sessie) => watBewaardIs(sessie, OM, PAKKET).join(" ");

Deno.test("what is kept is counted, of the second ronde only while it goes on", () => {
  strictEqual(watErIs(LEEG), "0 antwoorden");
  strictEqual(watErIs(VOL), "4 antwoorden");
  strictEqual(watErIs(OPNIEUW), "4 antwoorden, en 2 van de tweede keer");
  strictEqual(watErIs({ ...OPNIEUW, afgerond: true }), "4 antwoorden");
});

Deno.test("after a restart one reads when it was kept last and who were in", () => {
  match(zegt(VOL), /bewaard op donderdag 26 november om 14:32/);
  match(zegt(VOL), /Er zijn 4 antwoorden binnen: 3 raadsleden, 1 professional\./);
  match(zegt({ ...VOL, rondes: { ...VOL.rondes, 1: met(1, 0) } }), /Er is 1 antwoord binnen: 1 raadslid\./);
  match(zegt(LEEG), /nog geen antwoorden binnen/);
  match(zegt(OPNIEUW), /2 antwoorden van de tweede keer binnen: 2 raadsleden/);
});

Deno.test("what to do about an answer that may be missing is said only while answers can still come in", () => {
  for (const sessie of [LEEG, VOL, OPNIEUW]) match(zegt(sessie), /Mist er een code\?.*Mist er een briefje\?/);
  for (const sessie of [AF, { ...OPNIEUW, afgerond: true }]) doesNotMatch(zegt(sessie), /Mist er een/);
  // Who fills in on paper has no code.
  const papier = zegt({ ...VOL, manier: "papier" });
  doesNotMatch(papier, /code/);
  match(papier, /Mist er een briefje/);
});

Deno.test("of what is kept no sentence says what anybody answered", () => {
  const { tellingen: _, ...rest } = VOL.rondes[1];
  deepStrictEqual(
    watBewaardIs({ ...VOL, rondes: { ...VOL.rondes, 1: { ...rest, tellingen: {} } } }, OM, PAKKET),
    watBewaardIs(VOL, OM, PAKKET),
  );
});
