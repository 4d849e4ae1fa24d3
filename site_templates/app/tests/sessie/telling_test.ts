import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { Antwoord, Inhoud } from "../../src/code/antwoordcode.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { eraf, erbij, legeRonde, mensenIn, type Rondetelling } from "../../src/sessie/telling.ts";

const GEVRAAGD = { vragen: ["stem", "tempo", "uitleg"], metInschatting: ["uitleg"] };
const LEEG = legeRonde(GEVRAAGD.vragen);

const antwoord = fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES);
const slip = fc.record({
  inhoud: fc.record({
    rol: fc.constantFrom(...ROLLEN),
    antwoorden: fc.array(antwoord, { minLength: 3, maxLength: 3 }),
    inschattingen: fc.array(antwoord, { minLength: 1, maxLength: 1 }),
  }, { noNullPrototype: true }),
  nonce: fc.option(fc.nat(1000)),
});
type Slip = { inhoud: Inhoud; nonce: number | null };
const tel = (slips: Slip[]): Rondetelling =>
  slips.reduce((ronde, { inhoud, nonce }) => erbij(ronde, GEVRAAGD, inhoud, nonce), LEEG);

Deno.test("an answer is added to the tallies of its rol and vraag, and to nothing else", () => {
  const inhoud: Inhoud = { rol: "professional", antwoorden: ["plus", null], inschattingen: ["min"] };
  const na = erbij(LEEG, GEVRAAGD, inhoud, 7);
  strictEqual(na.tellingen["stem"]!.professional.plus, 1);
  strictEqual(na.inschattingen["uitleg"]!.professional.min, 1);
  deepStrictEqual(na.tellingen["tempo"], LEEG.tellingen["tempo"]);
  deepStrictEqual(na.tellingen["uitleg"], LEEG.tellingen["uitleg"]);
  deepStrictEqual([mensenIn(LEEG), mensenIn(na)], [0, 1]);
});

Deno.test("the order in which answers come in shows nowhere, not in their nonces either", () => {
  fc.assert(fc.property(fc.array(slip, { maxLength: 12 }), (slips) => {
    deepStrictEqual(tel(slips), tel(slips.toReversed()));
  }));
});

Deno.test("what is taken off leaves no trace", () => {
  fc.assert(fc.property(fc.array(slip, { maxLength: 12 }), slip, (slips, laatste) => {
    // One code counts once: the same nonce never comes in twice.
    fc.pre(laatste.nonce === null || !slips.some(({ nonce }) => nonce === laatste.nonce));
    const { inhoud, nonce } = laatste;
    const voor = tel(slips);
    deepStrictEqual(eraf(erbij(voor, GEVRAAGD, inhoud, nonce), GEVRAAGD, inhoud, nonce), voor);
  }));
});
