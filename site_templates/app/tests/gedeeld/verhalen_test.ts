import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { PakketCasus } from "../../src/contract/pakket.d.ts";
import { tweeVerhalen, verhaalkeuzen } from "../../src/gedeeld/verhalen.ts";

const verhaal = (id: string, effect: "baat" | "last") => ({ id, effect }) as PakketCasus;
const ids = (casussen: readonly PakketCasus[]) => casussen.map(({ id }) => id);
const ALLE = [verhaal("a", "last"), verhaal("b", "baat"), verhaal("c", "last"), verhaal("d", "baat")];

Deno.test("a gesprek begins with a household that gains and one that loses", () => {
  deepStrictEqual(ids(tweeVerhalen(ALLE)), ["b", "a"]);
  deepStrictEqual(ids(tweeVerhalen(ALLE, ["d", "c"])), ["d", "c"]);
});

Deno.test("a story that can't be chosen there is the first that can", () => {
  deepStrictEqual(ids(tweeVerhalen(ALLE, ["a", "weg"])), ["b", "a"]);
});

Deno.test("where nobody gains, both stories are of households that lose, and never the same", () => {
  const verliezers = [verhaal("a", "last"), verhaal("b", "last"), verhaal("c", "last")];
  deepStrictEqual(verhaalkeuzen(verliezers).map(ids), [["a", "b", "c"], ["a", "b", "c"]]);
  deepStrictEqual(ids(tweeVerhalen(verliezers)), ["a", "b"]);
  deepStrictEqual(ids(tweeVerhalen(verliezers, ["b", "b"])), ["b", "a"]);
});

Deno.test("a voorstel that names one story twice has one story", () => {
  deepStrictEqual(ids(tweeVerhalen([verhaal("a", "baat"), verhaal("a", "last")])), ["a"]);
});

Deno.test("whatever the stories are, two are chosen as soon as there are two, and each has the other effect if it can", () => {
  const casussen = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), effect: fc.constantFrom("baat" as const, "last" as const) }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  fc.assert(
    fc.property(casussen, fc.array(fc.string(), { maxLength: 2 }), (alle, gekozen) => {
      const twee = tweeVerhalen(alle as PakketCasus[], gekozen);
      strictEqual(twee.length, Math.min(2, alle.length));
      strictEqual(new Set(ids(twee)).size, twee.length);
      const effecten = new Set(alle.map(({ effect }) => effect));
      strictEqual(new Set(twee.map(({ effect }) => effect)).size, Math.min(effecten.size, alle.length));
    }),
  );
});
