import { deepStrictEqual, notDeepStrictEqual, strictEqual } from "node:assert/strict";
import { greep, mutaties, naasteTests } from "../tools/mutaties.ts";

const TEKST = [
  'import { a } from "./a.ts";',
  "// a === b",
  "export type Een = { twee: 2 };",
  "  if (a && f(b)) return x;",
].join("\n");

Deno.test("one place is changed at a time, and never a comment, an import or a type", () => {
  deepStrictEqual(mutaties(TEKST).map(({ regel, wordt }) => [regel, wordt.trim()]), [
    [4, "if (a || f(b)) return x;"],
    [4, "if (!(a && f(b))) return x;"],
  ]);
  for (const { tekst, wordt } of mutaties(TEKST)) {
    deepStrictEqual(tekst.split("\n"), TEKST.split("\n").with(3, wordt));
  }
});

Deno.test("the same seed tries the same changes, another one others", () => {
  const alle = Array.from({ length: 50 }, (_, getal) => getal);
  deepStrictEqual(greep(alle, 10, 7), greep(alle, 10, 7));
  notDeepStrictEqual(greep(alle, 10, 7), greep(alle, 10, 8));
  strictEqual(new Set(greep(alle, 99, 7)).size, 50);
});

Deno.test("the nearest tests are those that import the file, and without any all of them", () => {
  const tests = new Map([["tests/a_test.ts", 'from "../../src/een/a.ts";'], [
    "tests/b_test.ts",
    'from "../../src/een/b.ts";',
  ]]);
  deepStrictEqual(naasteTests("src/een/a.ts", tests), ["tests/a_test.ts"]);
  deepStrictEqual(naasteTests("src/een/c.ts", tests), ["tests/a_test.ts", "tests/b_test.ts"]);
});
