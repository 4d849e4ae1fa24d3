import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import type { PakketVoorstel } from "../../src/contract/pakket.d.ts";
import { voorstelbladen } from "../../src/sessie/voorstelbladen.ts";

const van = (kern: string, vast: string[], open: string[]) =>
  voorstelbladen({
    voorstel: {
      titel: "Voorbeeld",
      kern,
      oefenmateriaal: false,
      ligt_al_vast: vast,
      nog_te_kiezen: open,
    } as unknown as PakketVoorstel,
  });

Deno.test("a short voorstel is one page, and a longer one gets more", () => {
  const regel = "Een regel van een voorstel.";
  deepStrictEqual(van("Kort.", [regel], [regel]), [["kern", "vast", "open"]]);
  deepStrictEqual(van(regel.repeat(10), Array(8).fill(regel), [regel]), [["kern"], ["vast", "open"]]);
  deepStrictEqual(van("Kort.", Array(30).fill(regel), [regel]), [["kern"], ["vast"], ["open"]]);
});

Deno.test("every part of a voorstel is on one page, in order", () => {
  const teksten = fc.array(fc.string({ maxLength: 200 }), { maxLength: 12 });
  fc.assert(fc.property(fc.string({ maxLength: 600 }), teksten, teksten, (kern, vast, open) => {
    const bladen = van(kern, vast, open);
    deepStrictEqual(bladen.flat(), ["kern", "vast", "open"]);
    ok(bladen.every(({ length }) => length > 0));
  }));
});
