import { match, strictEqual } from "node:assert/strict";
import { melding } from "../../src/paginas/zoekmelding.ts";
import type { Treffer, Uitslag } from "../../src/paginas/zoeken.ts";

const TREFFER: Treffer = { adres: "x.html", titel: "X", soort: "Uitleg", deel: null, kort: "", verder: [] };

function uitslag(aantal: number, meer: Partial<Uitslag> = {}): Uitslag {
  return { treffers: Array(Math.min(aantal, 12)).fill(TREFFER), aantal, nergens: [], bijna: [], ...meer };
}

Deno.test("it says how many pages were found", () => {
  strictEqual(melding("hulp", uitslag(1)), "1 pagina gevonden.");
  strictEqual(melding("hulp", uitslag(12)), "12 pagina’s gevonden.");
});

Deno.test("who sees only a part of what was found, reads so", () => {
  match(melding("hulp", uitslag(13)), /^13 pagina’s gevonden\. U ziet de beste 12\. /);
});

Deno.test("who finds nothing reads for what, and what to try", () => {
  match(melding(" xyz ", uitslag(0, { nergens: ["xyz"] })), /^Niets gevonden voor ‘xyz’\. .*typfout.*ander/);
});

Deno.test("a word that is nowhere is named, and whether what was found looks like it", () => {
  match(
    melding("bakfiest", uitslag(1, { bijna: ["bakfiest"] })),
    /‘bakfiest’ vonden we niet\. Dit lijkt erop\.$/,
  );
  match(
    melding("hulp xyz", uitslag(1, { nergens: ["xyz"] })),
    /‘xyz’ vonden we niet\. Dit past bij wat u nog meer typte\.$/,
  );
});
