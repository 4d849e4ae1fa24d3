import { deepStrictEqual } from "node:assert/strict";
import { zonderGemeente } from "../../src/vertrouwen/gemeentenaam.ts";
import { vind } from "../../src/vertrouwen/persoonsgegevens.ts";

/** What is left of what was found; `tests/vectors/formulier.json` holds the form to what the build says of such texts. */
const over = (tekst: string, ...namen: string[]) =>
  zonderGemeente(vind(tekst), namen).map(({ stuk }) => stuk);

Deno.test("whole words of the municipality's name are no guess at a person, and half of one are", () => {
  deepStrictEqual(over("Namens Alphen."), ["Alphen"]);
  deepStrictEqual(over("Namens Alphen.", "Alphen aan den Rijn"), []);
  deepStrictEqual(over("Partij Alp.", "Alphen aan den Rijn"), ["Alp"]);
});

Deno.test("what is a person for certain stays one, also with the name of the municipality", () => {
  deepStrictEqual(over("Bij mevrouw Chaam.", "Alphen-Chaam"), ["mevrouw Chaam"]);
});
