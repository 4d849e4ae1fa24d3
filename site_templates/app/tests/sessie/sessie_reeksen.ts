/** What can happen in a gesprek, in any order: for tests of what must hold whatever happens. */
import fc from "fast-check";
import type { Antwoord, Inhoud } from "../../src/code/antwoordcode.ts";
import {
  AAN_ZET,
  ANTWOORDCODES,
  OPBRENGSTSOORTEN,
  ROLLEN,
  STAPPEN,
  WIJZEN,
} from "../../src/contract/contract.ts";
import { begin, type Gebeurtenis, type Sessie, volgende } from "../../src/sessie/sessie.ts";

export const VRAGEN = ["stem", "tempo", "uitleg", "ruimte", "kosten", "later"];
export const BEGIN = begin({
  deelsleutel: "ABCD",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin-a", "gezin-b"],
  vragen: VRAGEN,
  metInschatting: ["uitleg", "ruimte"],
  nu: 1000,
});

export const inhoud = (rol: Inhoud["rol"], ...antwoorden: Antwoord[]): Inhoud => ({
  rol,
  antwoorden,
  inschattingen: [],
});
export const antwoorden = (ronde: 1 | 2, nonce: number | null, wat: Inhoud): Gebeurtenis => ({
  soort: "antwoorden",
  ronde,
  nonce,
  inhoud: wat,
});
/** The group answers once more, about this topic. */
export const NOG_EENS: readonly Gebeurtenis[] = [
  { soort: "onthul" },
  { soort: "onderwerp", vraag: "stem" },
  { soort: "opnieuw", opnieuw: true },
];
export const speel = (sessie: Sessie, ...reeks: Gebeurtenis[]): Sessie => reeks.reduce(volgende, sessie);

const antwoord = fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES);
export const inhouden: fc.Arbitrary<Inhoud> = fc.record({
  rol: fc.constantFrom(...ROLLEN),
  antwoorden: fc.array(antwoord, { minLength: 6, maxLength: 6 }),
  inschattingen: fc.array(antwoord, { minLength: 2, maxLength: 2 }),
}, { noNullPrototype: true });
export const ronde = fc.constantFrom<1 | 2>(1, 2);
const blokken = fc.constantFrom("redenen/stem", "wieOntbrak", "overVragen");
const gebeurtenissen: fc.Arbitrary<Gebeurtenis> = fc.oneof(
  fc.record({
    soort: fc.constant("antwoorden" as const),
    ronde,
    inhoud: inhouden,
    nonce: fc.option(fc.integer({ min: 0, max: 40 })),
  }),
  fc.constant<Gebeurtenis>({ soort: "ongedaan" }),
  fc.constant<Gebeurtenis>({ soort: "onthul" }),
  fc.record({ soort: fc.constant("onderwerp" as const), vraag: fc.constantFrom(...VRAGEN) }),
  fc.record({
    soort: fc.constant("bespreek" as const),
    vraag: fc.option(fc.constantFrom(...VRAGEN)),
    gespreksvraag: fc.nat(3),
  }),
  fc.record({
    soort: fc.constant("wijze" as const),
    wijze: fc.constantFrom("per-rol" as const, "groep" as const, "overeenkomst" as const, null),
  }),
  fc.boolean().map((opnieuw): Gebeurtenis => ({ soort: "opnieuw", opnieuw })),
  fc.boolean().map((dezelfden): Gebeurtenis => ({ soort: "rond-af", dezelfden })),
  fc.record({ soort: fc.constant("stap" as const), stap: fc.constantFrom(...STAPPEN), nu: fc.nat() }),
  fc.record({
    soort: fc.constant("opbrengst-nieuw" as const),
    opbrengst: fc.record({ tekst: fc.string(), vraag: fc.option(fc.constantFrom(...VRAGEN)) }, {
      noNullPrototype: true,
    }),
  }),
  fc.record({
    soort: fc.constant("opbrengst-anders" as const),
    id: fc.integer({ min: 1, max: 4 }),
    opbrengst: fc.record({
      tekst: fc.string(),
      soort: fc.constantFrom(null, ...OPBRENGSTSOORTEN),
      aanZet: fc.constantFrom(null, ...AAN_ZET),
      wie: fc.string(),
      maand: fc.constantFrom("", "2027-05"),
      voor: fc.array(fc.string(), { maxLength: 2 }),
      minderheid: fc.string(),
      eerst: fc.boolean(),
      vrij: fc.boolean(),
    }, { requiredKeys: [], noNullPrototype: true }),
  }),
  fc.record({
    soort: fc.constant("concept" as const),
    plek: fc.constantFrom("nieuw", "1"),
    concept: fc.option(fc.record({ tekst: fc.string() }, { noNullPrototype: true })),
  }),
  fc.record({
    soort: fc.constant("zin" as const),
    blok: blokken,
    veld: fc.constantFrom("plus", "min", "zinnen"),
    plaats: fc.nat(2),
    tekst: fc.string(),
  }),
  fc.record({ soort: fc.constant("blok-vrij" as const), blok: blokken, vrij: fc.boolean() }),
  fc.record({ soort: fc.constant("toon" as const), tekst: fc.string() }),
  fc.record({
    soort: fc.constant("uitgenodigd" as const),
    rol: fc.constantFrom(...ROLLEN),
    gevraagd: fc.record({ van: fc.option(fc.nat()), hoe: fc.string() }, { noNullPrototype: true }),
  }),
  fc.record({
    soort: fc.constant("verslag" as const),
    id: fc.constantFrom("aaaa1111", "bbbb2222"),
    tekst: fc.string(),
  }),
  fc.record({
    soort: fc.constant("gesprekssoort" as const),
    gesprekssoort: fc.constantFrom("sessie" as const, "oefening" as const),
  }),
);
export const reeksen = fc.array(gebeurtenissen, { maxLength: 40 });

/** What happens before and after a reveal, in groups that are large enough to choose among ways to publish. */
export const grote = fc.tuple(
  fc.tuple(
    fc.array(inhouden.map((wat) => antwoorden(1, null, wat)), { minLength: 4, maxLength: 14 }),
    fc.array(gebeurtenissen, { maxLength: 10 }),
    fc.constantFrom("groep", ...WIJZEN).map((wijze): Gebeurtenis => ({ soort: "wijze", wijze })),
  ).map(([binnen, rest, kiest]) => [...binnen, ...rest, kiest]),
  reeksen,
);
