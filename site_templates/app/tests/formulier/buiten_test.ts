/** The form calls a voorstel ready only when the site can be built with it, and speaks in the words of the screen. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { NIEUW_DOCUMENT } from "../../src/formulier/bestand.ts";
import { kijkBuitenNa, VAN_ELDERS } from "../../src/formulier/buiten.ts";
import type { Bevinding } from "../../src/formulier/meldingen.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import type { Groep } from "../../src/formulier/schema.ts";
import { inSchermwoorden } from "../../src/formulier/schermwoorden.ts";
import { metPlaats } from "../../src/formulier/veldbasis.tsx";
import { gewijzigd, GOED, HEEL, SCHEMA, TAAL, VECTORS, WAARDEN } from "./vectors.ts";

const NAMEN = { betrokkenheid: "a", legitimiteit: "b", rendement: "c" };
const [, VRAGEN] = VECTORS.kiezen.find(([, , , gekozen]) => gekozen.length === 6)!;
const DINGEN = { documenten: [{ id: "raadsvoorstel", naam: "Voorstel", uitleg: "" }] };

function kijk(
  voorstel: Groep,
  vragen = VRAGEN,
  dingen = DINGEN as Record<string, typeof DINGEN.documenten>,
): Bevinding[] {
  return kijkBuitenNa(voorstel, { schema: SCHEMA, dingen, vragen, waarden: NAMEN, verhaalfactoren: {} });
}

Deno.test("a name that is on no list is said at its place; one of another municipality and a new one are known", () => {
  const met = (document: string, erbij: Groep = {}) => ({
    ...GOED,
    ...erbij,
    bron: { document, plaats: "1" },
  });
  deepStrictEqual(kijk(met("raadsvorstel")).map(({ pad, melding }) => [pad.join("/"), melding]), [
    ["bron/document", "‘raadsvorstel’ kent deze site niet"],
  ]);
  const elders = { ...DINGEN, [VAN_ELDERS]: [{ id: "oud", naam: "Oud", uitleg: "" }] };
  ok(!kijk(met("oud"), VRAGEN, elders).some(({ regel }) => regel === "onbekende-verwijzing"));
  strictEqual(kijk(met(NIEUW_DOCUMENT))[0]!.regel, "onbekende-verwijzing");
  const beschreven = met(NIEUW_DOCUMENT, { nieuw_document: { titel: "Hulp" } });
  ok(!kijk(beschreven).some(({ regel }) => regel === "onbekende-verwijzing"));
});

Deno.test("too few vragen is said as the build says it, and six are enough", () => {
  for (const [wijzigingen, vragen, , gekozen] of VECTORS.kiezen) {
    const fout = kijk(gewijzigd(wijzigingen), vragen, {}).filter(({ regel }) => regel === "genoeg-vragen");
    strictEqual(fout.length > 0, gekozen.length < 2 * WAARDEN.length);
  }
  const zonder = VRAGEN.filter(({ waarde }) => waarde !== "betrokkenheid");
  deepStrictEqual(kijk(GOED, zonder, {}).map(({ melding }) => melding), [
    "er passen maar 0 vragen over betrokkenheid bij dit voorstel; nodig zijn er twee",
  ]);
});

Deno.test("no finding names a field as the file does", () => {
  for (const [naam, soort, , fout] of VECTORS.voorbeelden) {
    const { goed, schema } = HEEL[soort as keyof typeof HEEL];
    for (const bevinding of kijkNa({ ...goed, ...fout }, schema, TAAL, [])) {
      const { melding, hint, pad } = inSchermwoorden(bevinding, schema);
      const sleutel = pad.findLast((stap) => typeof stap === "string");
      ok(!melding.includes(`'${sleutel}'`), `${naam}: ${melding}`);
      if (soort === "voorstel") ok(!/`[a-z]+_|[a-z]_[a-z]/.test(hint), `${naam}: ${hint}`);
    }
  }
});

Deno.test("a name of the file becomes that of the screen, with the words of a choice", () => {
  const zeg = (pad: (string | number)[], melding: string, hint: string) => {
    const gezegd = inSchermwoorden({ pad, regel: "x", melding, hint, ernst: "fout" }, SCHEMA);
    return [gezegd.melding, gezegd.hint];
  };
  deepStrictEqual(zeg(["titel"], "'titel' is niet ingevuld", "Waar het over gaat."), [
    "‘Titel’ is niet ingevuld",
    "Waar het over gaat.",
  ]);
  deepStrictEqual(zeg(["casussen"], "x", "Voeg een verhaal toe met `effect: last`."), [
    "x",
    "Voeg een verhaal toe met ‘Wint of verliest dit huishouden?’: ‘Het verliest erbij, of valt erbuiten’.",
  ]);
  deepStrictEqual(zeg(["vragen"], "x", "Voeg een vraag toe bij `vragen: extra:`."), [
    "x",
    "Voeg een vraag toe bij ‘Vragen bijstellen’, ‘Deze vraag moet erin’.",
  ]);
  deepStrictEqual(zeg(["domeinen", 0], "dit onderdeel van 'domeinen' is niet ingevuld", "a <b>"), [
    "dit onderdeel van ‘Onderwerpen’ is niet ingevuld",
    "a <b>",
  ]);
});

Deno.test("a place that names the field already is enough", () => {
  const zeg = (pad: (string | number)[], melding: string) =>
    metPlaats(SCHEMA, inSchermwoorden({ pad, regel: "x", melding, hint: "", ernst: "fout" }, SCHEMA));
  strictEqual(zeg(["titel"], "'titel' is niet ingevuld"), "Titel: niet ingevuld");
  strictEqual(
    zeg(["domeinen", 0], "dit onderdeel van 'domeinen' is niet ingevuld"),
    "Onderwerpen, 1: niet ingevuld",
  );
  strictEqual(
    zeg(["casussen", 1, "waarom"], "'waarom' is niet ingevuld"),
    "Verhalen, 2, Waarom: niet ingevuld",
  );
  strictEqual(zeg(["titel"], "hier staat een e-mailadres"), "Titel: hier staat een e-mailadres");
});
