import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { laatWeg } from "../../src/leiden/inlopen.ts";
import { STAPPEN } from "../../src/contract/contract.ts";

const SESSIE = { vorm: 90, onderwerpen: [], besproken: null, geopend: [], opnieuw: false } as const;
const weg = (anders: Partial<Parameters<typeof laatWeg>[0]>) =>
  laatWeg({ ...SESSIE, stap: "naast-elkaar", onderwerpen: [], geopend: [], ...anders }) ?? "";

Deno.test("every step has something that may be left out, and what may go out is never among it", () => {
  for (const stap of STAPPEN) ok(weg({ stap }).length > 20, stap);
  for (const opnieuw of [true, false]) {
    match(weg({ stap: "afsluiten", opnieuw }), /naar buiten mag, slaat u nooit over/);
  }
  // It is only asked where it is not asked already.
  match(weg({ stap: "afsluiten" }), /niet nog een keer invullen/);
  doesNotMatch(weg({ stap: "afsluiten", opnieuw: true }), /nog een keer invullen/);
});

Deno.test("of the topics less is chosen, or the last one goes; a short gesprek has one, and that stays", () => {
  match(weg({}), /twee onderwerpen in plaats van drie/);
  match(weg({ onderwerpen: ["a", "b"], geopend: ["a"] }), /onderwerp weg dat nog niet aan de beurt was/);
  const beide = weg({ onderwerpen: ["a", "b"], geopend: ["a", "b"] });
  match(beide, /redenen aan beide kanten/);
  strictEqual(weg({ vorm: 45, onderwerpen: [] }), beide);
  strictEqual(weg({ vorm: 45, onderwerpen: ["a"] }), beide);
});
