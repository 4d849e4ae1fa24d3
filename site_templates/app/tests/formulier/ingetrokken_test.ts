/** The form that takes a verslag off the site: which file it makes, and what else has to go. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Gegevens } from "../../src/formulier/gegevens.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import { naamBijOpenen, padVan } from "../../src/formulier/plaats.ts";
import { keuzesVan } from "../../src/formulier/schema.ts";
import { nieuw, volgende } from "../../src/formulier/staat.ts";
import { opzetVoor } from "../../src/formulier/stappen.ts";
import { INGETROKKEN } from "../../src/formulier/stappengriffie.ts";
import { mailtekst, wegTeHalen } from "../../src/formulier/wegen.tsx";
import { INTREKREDENEN } from "../../src/gedeeld/woorden.ts";
import { HEEL, TAAL } from "./vectors.ts";

const { schema, goed } = HEEL.ingetrokken;
const BEGIN = { format: "ingetrokken/1" };
const GEGEVENS = { schema, bezet: [], bestaand: { "voorbeeld/k7m2p9qd": BEGIN } } as unknown as Gegevens;
const PAD = "policies/voorbeeld/ingetrokken/k7m2p9qd.yml";

Deno.test("every field is asked in one step, and each reason has the sentence that the page will say", () => {
  strictEqual(opzetVoor("ingetrokken/1"), INGETROKKEN);
  deepStrictEqual(
    INGETROKKEN.stappen.flatMap((stap) => stap.velden),
    Object.keys(schema.properties!).filter((naam) => naam !== "format"),
  );
  const redenen = keuzesVan(schema.properties!["reden"]!);
  deepStrictEqual(redenen.map(({ waarde }) => waarde), Object.keys(INTREKREDENEN));
  ok(redenen.every(({ naam }) => naam.includes(" ")), "a choice is a sentence, not the word in the file");
});

Deno.test("the file is called after the verslag that was chosen, also when it is opened again", () => {
  const staat = volgende(nieuw(schema, 1), {
    soort: "open",
    opmerkingen: [],
    waarde: BEGIN,
    bestand: "voorbeeld/k7m2p9qd",
    laatste: 1,
    nu: 2,
  });
  strictEqual(padVan(INGETROKKEN, staat, GEGEVENS), PAD);
  strictEqual(naamBijOpenen(INGETROKKEN, goed, "k7m2p9qd (1).yml", GEGEVENS), "voorbeeld/k7m2p9qd");
  strictEqual(naamBijOpenen(INGETROKKEN, goed, "m4r8t3wz.yml", GEGEVENS), null);
  deepStrictEqual(kijkNa(goed, schema, TAAL, []), []);
});

Deno.test("the mail says what is put there, and what has to go besides", () => {
  const { tekst } = mailtekst(PAD, false, wegTeHalen(PAD));
  ok(tekst.includes(`Het hoort hier: ${PAD}`));
  ok(tekst.includes("Haal daarna dit bestand weg: policies/voorbeeld/verslagen/k7m2p9qd.yml."));
  ok(tekst.includes("policies/voorbeeld/opvolging.yml"));
  ok(!mailtekst("policies/voorbeeld/opvolging.yml", true).tekst.includes("Haal daarna"));
});
