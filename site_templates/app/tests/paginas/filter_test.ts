import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { alsFragment, past, stand, uitFragment } from "../../src/paginas/filter.ts";

const JEUGD = { domein: ["jeugd", "onderwijs"], fase: ["besloten"] };

Deno.test("what fits has every value that was chosen", () => {
  strictEqual(past(JEUGD, {}), true);
  strictEqual(past(JEUGD, { domein: "onderwijs", fase: "besloten" }), true);
  strictEqual(past(JEUGD, { domein: "onderwijs", fase: "ontwerp" }), false);
  strictEqual(past(JEUGD, { soort: "wonen" }), false);
});

Deno.test("an address gives back exactly what was chosen, whatever the words are", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("domein", "fase"), fc.string({ minLength: 1 })), (keuze) => {
      const mogelijk = Object.fromEntries(Object.entries(keuze).map(([naam, waarde]) => [naam, [waarde]]));
      deepStrictEqual({ ...uitFragment(`#${alsFragment(keuze)}`, mogelijk) }, { ...keuze });
    }),
  );
});

Deno.test("what an address asks for and no list offers is left out", () => {
  deepStrictEqual(uitFragment("#domein=zee&fase=besloten&__proto__=x", JEUGD), { fase: "besloten" });
});

Deno.test("the number of voorstellen reads as a sentence", () => {
  strictEqual(stand(11, 11), "11 voorstellen");
  strictEqual(stand(1, 11), "1 van de 11 voorstellen");
  strictEqual(stand(1, 1), "1 voorstel");
  strictEqual(stand(0, 11), "Geen voorstel past bij wat u koos.");
});
