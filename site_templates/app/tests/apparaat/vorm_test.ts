/** A form says yes to what it describes and no to all else, whatever was kept. */
import { strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  een,
  elk,
  getal,
  janee,
  lijst,
  magWeg,
  met,
  moment,
  of,
  ofNiets,
  per,
  tekst,
} from "../../src/apparaat/vorm.ts";

Deno.test("a form never throws, and says yes or no", () => {
  const vormen = [tekst, janee, getal, moment, een("a"), ofNiets(tekst), magWeg(tekst), lijst(getal)];
  vormen.push(of(tekst, getal), met({ naam: tekst }), elk(getal), per(["a", 1], janee));
  fc.assert(
    fc.property(fc.anything(), (waarde) => vormen.every((vorm) => typeof vorm(waarde) === "boolean")),
  );
});

Deno.test("a count is whole and not below nothing", () => {
  for (const goed of [0, 1, 12]) strictEqual(getal(goed), true);
  for (const fout of [-1, 0.5, NaN, Infinity, "1", null, undefined]) strictEqual(getal(fout), false);
});

Deno.test("a field that may be missing is still held to its form when it is there", () => {
  const vorm = met({ naam: tekst, rol: magWeg(tekst), oud: ofNiets(getal) });
  strictEqual(vorm({ naam: "x", oud: null }), true);
  strictEqual(vorm({ naam: "x", oud: 3, rol: "raadslid", meer: [] }), true);
  strictEqual(vorm({ naam: "x", oud: null, rol: 1 }), false);
  strictEqual(vorm({ naam: "x" }), false);
  strictEqual(vorm(null), false);
  strictEqual(vorm([]), false);
});

Deno.test("what every object inherits is no field that was kept", () => {
  strictEqual(met({ constructor: (waarde: unknown) => waarde !== undefined })({}), false);
  strictEqual(per(["raadslid"], getal)({ raadslid: 1 }), true);
  strictEqual(per(["raadslid"], getal)({}), false);
});

Deno.test("one of two forms is enough, and without a form nothing is", () => {
  const vorm = of(tekst, getal);
  strictEqual(vorm("x"), true);
  strictEqual(vorm(1), true);
  strictEqual(vorm(true), false);
  strictEqual(of()("x"), false);
});
