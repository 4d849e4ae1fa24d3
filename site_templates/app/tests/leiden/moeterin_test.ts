import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { briefjes, nieuwBriefje } from "../../src/leiden/moeterin.tsx";
import type { Concept } from "../../src/sessie/geschreven.ts";

const concept: Concept = { tekst: "x" };

Deno.test("a new note never takes the place of another one, also after one was taken away", () => {
  strictEqual(nieuwBriefje({ concepten: {} }), "moet-erin-1");
  strictEqual(nieuwBriefje({ concepten: { "moet-erin-3": concept, "punt-nieuw-": concept } }), "moet-erin-4");
});

Deno.test("notes stand in the order in which they were made, and other unfinished texts are none", () => {
  const concepten = { "moet-erin-10": concept, "punt-7": concept, "moet-erin-9": concept };
  deepStrictEqual(briefjes({ concepten }), ["moet-erin-9", "moet-erin-10"]);
});
