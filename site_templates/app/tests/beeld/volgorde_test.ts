/** What is said of the order of the vragen in a werkbijeenkomst is true of the answers, by counting them here. */
import { ok } from "node:assert/strict";
import fc from "fast-check";
import type { Antwoord } from "../../src/code/antwoordcode.ts";
import type { Antwoorden, Sessiepakket } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import { vergelijkingen, zinOverVolgorde } from "../../src/beeld/antwoordbeeld.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { antwoorden, BEGIN, inhoud, speel, VRAGEN } from "../sessie/sessie_reeksen.ts";

const WOORDEN = Object.fromEntries(ANTWOORDCODES.map((code) => [code, code])) as unknown as Antwoorden;
const NAMEN = Object.fromEntries(ROLLEN.map((rol) => [rol, { naam: rol, meervoud: rol, uitleg: "" }]));
const PAKKET = {
  rollen: NAMEN,
  vragen: VRAGEN.map((id) => ({ id, kort: id, antwoorden: WOORDEN })),
} as unknown as Sessiepakket;

type Mens = readonly [RolId, readonly Antwoord[]];

const deel = (codes: readonly Antwoord[], ...van: Antwoord[]) =>
  codes.filter((code) => van.includes(code)).length / (codes.length || 1);

/** What the people of a rol answered to a vraag, or everybody; who skipped it is not in it. */
const gaven = (mensen: readonly Mens[], vraag: number, wie?: RolId) =>
  mensen.filter(([rol]) => !wie || rol === wie).map(([, codes]) => codes[vraag]!).filter((code) => code);

/** Each measure that a sentence names, by its words. */
const MATEN: Record<string, (mensen: readonly Mens[], vraag: number) => number> = {
  "Bovenaan verschillen de antwoorden van twee rollen het meest. Kies zelf.": (mensen, vraag) => {
    const rollen = ROLLEN.map((rol) => gaven(mensen, vraag, rol)).filter(({ length }) => length);
    const anders = (een: Antwoord[], ander: Antwoord[]) =>
      ANTWOORDCODES.reduce((som, code) => som + Math.max(0, deel(een, code) - deel(ander, code)), 0);
    return Math.max(0, ...rollen.flatMap((een) => rollen.map((ander) => anders(een, ander))));
  },
  "Bovenaan lopen de antwoorden het meest uiteen, zonder ‘hangt ervan af’ en ‘weet ik niet’. Kies zelf.": (
    mensen,
    vraag,
  ) => {
    const codes = gaven(mensen, vraag).filter((code) => code !== "verschilt" && code !== "weet_niet");
    return codes.length ? 1 - Math.max(...ANTWOORDCODES.map((code) => deel(codes, code))) : 0;
  },
  "Bovenaan is ‘hangt ervan af’ of ‘weet ik niet’ naar verhouding het meest gekozen. Kies zelf.": (
    mensen,
    vraag,
  ) => deel(gaven(mensen, vraag), "verschilt", "weet_niet"),
};

const code = fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES);
const zes = (van: fc.Arbitrary<Antwoord>) => fc.array(van, { minLength: 6, maxLength: 6 });
/** People who each choose on their own; or all of them the same at a vraag, where only the doubt can differ. */
const groepen: fc.Arbitrary<Mens[]> = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...ROLLEN), zes(code)), { minLength: 1, maxLength: 12 }),
  fc.array(fc.tuple(fc.constant<RolId>("raadslid"), zes(code)), { minLength: 1, maxLength: 6 }),
  fc.array(fc.tuple(fc.constant<RolId>("raadslid"), zes(fc.constantFrom<Antwoord>("plus", "weet_niet"))), {
    minLength: 1,
    maxLength: 6,
  }),
);

Deno.test("what is said of the order of the vragen is true of what people answered", () => {
  const verteld = new Set<string>();
  fc.assert(
    fc.property(groepen, (mensen) => {
      const sessie = speel(
        BEGIN,
        ...mensen.map(([rol, codes]) => antwoorden(1, null, inhoud(rol, ...codes))),
        { soort: "onthul" },
      );
      const said = zinOverVolgorde(sessie, PAKKET);
      const op = vergelijkingen(sessie, PAKKET).map(({ nummer }) => nummer - 1);
      verteld.add(said);
      if (said === "De vragen staan in de volgorde waarin u ze invulde. Kies zelf.") {
        ok(op.every((vraag, index) => vraag === index), said);
        return;
      }
      const maat = MATEN[said];
      ok(maat, `this reader does not know: ${said}`);
      const [eerste, ...rest] = op.map((vraag) => maat(mensen, vraag));
      ok(rest.every((ander) => ander <= eerste! + 1e-9), said);
      ok(rest.at(-1)! < eerste! - 1e-9, said);
    }),
    { numRuns: 400 },
  );
  ok(verteld.size === 4, [...verteld].join());
});
