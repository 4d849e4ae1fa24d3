import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import {
  type Aantallen,
  type Groepsantwoord,
  groepsantwoord,
  type Klasse,
  klasse,
  type Label,
  label,
  mogelijkeWijzen,
  overeenkomst,
  type RolTelling,
  type Telling,
  type Uitkomst,
  type Wijze,
} from "../../src/vertrouwen/vrijgave.ts";
import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";

/** People in the order of ROLLEN, answers in the order of ANTWOORDCODES; null is a refusal. */
interface Vectors {
  klasse: [number, Klasse][];
  wijzen: [number[], Wijze[]][];
  label: [number, number[], Label | null][];
  overeenkomst: [number[], number[][], Uitkomst | null][];
  groepsantwoord: [Wijze, number[], number[][], Groepsantwoord | null][];
}

const VECTORS: Vectors = JSON.parse(
  Deno.readTextFileSync(new URL("../../../../tests/vectors/vrijgave.json", import.meta.url)),
);

const perRol = (mensen: number[]): Aantallen => Object.fromEntries(ROLLEN.map((rol, i) => [rol, mensen[i]]));
const perCode = (aantallen: number[]): RolTelling =>
  Object.fromEntries(ANTWOORDCODES.map((code, i) => [code, aantallen[i]]));
const perRolEnCode = (tellingen: number[][]): Telling =>
  Object.fromEntries(ROLLEN.map((rol, i) => [rol, perCode(tellingen[i]!)]));

function zegt<T>(rule: () => T, expected: T | null, vector: unknown): void {
  const name = JSON.stringify(vector);
  if (expected === null) throws(rule, RangeError, name);
  else deepStrictEqual(rule(), expected, name);
}

Deno.test("the vectors are there", () => {
  for (const vectors of Object.values(VECTORS)) strictEqual(vectors.length > 10, true);
});

Deno.test("a size has the class that Python gives it", () => {
  for (const [mensen, klas] of VECTORS.klasse) strictEqual(klasse(mensen), klas);
});

Deno.test("a size allows the modes that Python allows", () => {
  for (const vector of VECTORS.wijzen) zegt(() => mogelijkeWijzen(perRol(vector[0])), vector[1], vector);
});

Deno.test("a group gets the label that Python gives it", () => {
  for (const vector of VECTORS.label) zegt(() => label(perCode(vector[1]), vector[0]), vector[2], vector);
});

Deno.test("rollen relate as they do in Python", () => {
  for (const vector of VECTORS.overeenkomst) {
    zegt(() => overeenkomst(perRol(vector[0]), perRolEnCode(vector[1])), vector[2], vector);
  }
});

Deno.test("of a vraag is published what Python publishes", () => {
  for (const vector of VECTORS.groepsantwoord) {
    const [wijze, mensen, tellingen, answer] = vector;
    zegt(() => groepsantwoord(wijze, perRol(mensen), perRolEnCode(tellingen)), answer, vector);
  }
});

Deno.test("a rol or an answer that is left out counts as nobody", () => {
  deepStrictEqual(mogelijkeWijzen({ raadslid: 3, professional: 2 }), ["groep", "overeenkomst"]);
  deepStrictEqual(groepsantwoord("groep", { raadslid: 5 }, { raadslid: { plus: 3, min: 2 } }), {
    allen: "plus",
  });
  strictEqual(
    overeenkomst({ raadslid: 3, anders: 3 }, { raadslid: { plus: 2, min: 1 }, anders: { min: 3 } }),
    "niet-in-elke-rol",
  );
});

Deno.test("what is no number of people is refused", () => {
  for (const wrong of [-1, 1.5, NaN, Infinity]) {
    throws(() => klasse(wrong), RangeError);
    throws(() => mogelijkeWijzen({ raadslid: wrong }), RangeError);
    throws(() => label({ plus: wrong }, 5), RangeError);
    throws(() => label({}, wrong), RangeError);
  }
});
