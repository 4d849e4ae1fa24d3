/** What is pasted becomes points by its numbering, as the importer splits it, and nothing is lost. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { gemarkeerd, teZien } from "../../src/formulier/gemarkeerd.ts";
import type { Punt } from "../../src/formulier/nummering.ts";
import { watTeDoen } from "../../src/formulier/neergelegd.tsx";
import { aantalPunten, leesGeplakt } from "../../src/formulier/plakken.ts";
import { VOORSTEL } from "../../src/formulier/stappen.ts";
import { VERSLAG } from "../../src/formulier/stappengriffie.ts";

interface Geval {
  naam: string;
  tekst: string;
  punten: [string, string][];
}
const GEVALLEN: Geval[] = JSON.parse(
  Deno.readTextFileSync(new URL("../../../../tests/vectors/plakken.json", import.meta.url)),
);

function plat(punten: Punt[]): [string, string][] {
  return punten.flatMap((
    { nummer, tekst, onderdelen },
  ) => [[nummer, tekst] as [string, string], ...plat(onderdelen)]);
}

function zeker(tekst: string): [string, string][] {
  return plat(leesGeplakt(tekst).lijsten.filter((lijst) => lijst.zeker).flatMap(({ punten }) => punten));
}

Deno.test("what is pasted is split as the importer splits it", () => {
  ok(GEVALLEN.length > 5);
  for (const { naam, tekst, punten } of GEVALLEN) deepStrictEqual(zeker(tekst), punten, naam);
});

const PLAN = "Het plan vast te stellen.";
const GELD = "Daarvoor geld te geven.";

Deno.test("numbers are found in every writing of a council, and a name is none", () => {
  for (
    const [een, twee, eerste, tweede] of [
      ["I. ", "II. ", "I", "II"],
      ["A. ", "B. ", "A", "B"],
      ["1.", "2.", "1", "2"],
      ["1.\t", "2.\t", "1", "2"],
      ["(a) ", "(b) ", "a", "b"],
      ["\u2022\t", "\u2022\t", "1", "2"],
      ["\u00a0 1.\u00a0", "2.\u00a0", "1", "2"],
    ] as const
  ) {
    deepStrictEqual(zeker(`${een}${PLAN}\r\n${twee}${GELD}`), [[eerste, PLAN], [tweede, GELD]], een);
  }
  const met = leesGeplakt(`1. ${PLAN}\n2. ${GELD}\n\nA. Verzonnen, steller`);
  deepStrictEqual([met.lijsten.length, met.over], [1, ["A. Verzonnen, steller"]]);
});

Deno.test("an amount at the start of a broken line is no number", () => {
  deepStrictEqual(
    zeker(`1. Voor de wijkteams in totaal een bedrag te geven van\n2.5 miljoen euro per jaar.\n2. ${GELD}`),
    [
      ["1", "Voor de wijkteams in totaal een bedrag te geven van 2.5 miljoen euro per jaar."],
      ["2", GELD],
    ],
  );
});

Deno.test("a paragraph inside a point stays with it, and what stands around the points is told apart", () => {
  const tekst =
    `De raad besluit:\n1. ${PLAN}\n\nDit plan geldt voor de jaren 2027 en 2028.\n\n2. ${GELD}\n\nArgumenten\n\nHet helpt.`;
  deepStrictEqual(zeker(tekst), [["1", `${PLAN} Dit plan geldt voor de jaren 2027 en 2028.`], ["2", GELD]]);
  deepStrictEqual(leesGeplakt(tekst).over, ["De raad besluit:", "Argumenten", "Het helpt."]);
});

Deno.test("of a whole page the list below words about deciding is the decision, and the others are shown", () => {
  const { lijsten } = leesGeplakt(
    `Raadsvoorstel\n1. Aanleiding\nHet oude plan loopt af. Daarom is er een nieuw plan nodig voor de hele stad.\n` +
      `2. Voorgesteld besluit\nDe raad wordt voorgesteld:\n1. ${PLAN}\n2. ${GELD}\n\n3. Argumenten\n` +
      `Er zijn twee redenen voor dit plan, en die staan hieronder uitgelegd.\n1. Mensen wachten te lang.\n2. Het kost minder.`,
  );
  deepStrictEqual(
    lijsten.map(({ kop, zeker, punten }) => [kop, zeker, punten.length]),
    [
      ["De raad wordt voorgesteld", true, 2],
      ["Er zijn twee redenen voor dit plan, en die staan hieronder uitgelegd.", false, 2],
    ],
  );
});

Deno.test("without numbers each paragraph is a point, and what only leads to them is none", () => {
  deepStrictEqual(zeker(`Wij stellen u voor:\n\n${PLAN}\n\n${GELD}`), [["1", PLAN], ["2", GELD]]);
  deepStrictEqual(zeker(`${PLAN}\n${GELD}`), [["1", PLAN], ["2", GELD]]);
  deepStrictEqual(zeker(`Voorstel: ${PLAN}`), [["1", PLAN]]);
  deepStrictEqual(leesGeplakt(" \n\n").lijsten, []);
});

const woord = fc.stringMatching(/^[a-z]{2,9}$/);
const alinea = fc.array(woord, { minLength: 3, maxLength: 12 }).map((woorden) => `Het ${woorden.join(" ")}.`);

Deno.test("every numbered point comes back with its number and all its words, whatever they are", () => {
  fc.assert(fc.property(fc.array(alinea, { minLength: 1, maxLength: 20 }), (alineas) => {
    const tekst = alineas.map((een, plaats) => `${plaats + 1}. ${een}`).join("\n");
    deepStrictEqual(zeker(tekst), alineas.map((een, plaats) => [String(plaats + 1), een]));
  }));
});

Deno.test("no word is lost, and no number is there twice beside another, whatever is pasted", () => {
  const regel = fc.tuple(
    fc.constantFrom("", "1. ", "2. ", "a. ", "b) ", "- ", "i. ", "A. ", "1.1 ", "\n"),
    alinea,
  ).map(([merk, een]) => merk + een);
  fc.assert(fc.property(fc.array(regel, { maxLength: 25 }), (regels) => {
    const tekst = regels.join("\n");
    const { lijsten, over } = leesGeplakt(tekst);
    const woorden = (van: string) => (van.match(/[a-z]{2,}/gu) ?? []).toSorted().join(" ");
    const alles = lijsten.flatMap(({ punten }) => plat(punten).map(([, een]) => een));
    strictEqual(woorden([...alles, ...over].join(" ")), woorden(tekst));
    for (const { punten } of lijsten) strictEqual(aantalPunten(punten), plat(punten).length);
  }));
});

Deno.test("amounts and dates are marked in every writing, and nothing else of the text changes", () => {
  for (
    const [tekst, gezien] of [
      ["Een bedrag van € 1.250.000,- in 2027.", ["€ 1.250.000,-", "2027"]],
      ["Van 1,5 miljoen euro naar € 2 mln.", ["1,5 miljoen euro", "€ 2 mln"]],
      ["Vanaf 1 januari 2027, dus € 150k.", ["1 januari 2027", "€ 150k"]],
      ["Eenmalig twee ton, en € -40.000 minder.", ["twee ton", "€ -40.000"]],
      ["Op 11-01-2022 was het 2.500 euro.", ["11-01-2022", "2.500 euro"]],
      ["Het team belt 3 keer en 15 mensen komen.", []],
    ] as [string, string[]][]
  ) {
    deepStrictEqual(teZien(tekst).map((stuk) => stuk.tekst), gezien, tekst);
    strictEqual(gemarkeerd(tekst).map((stuk) => stuk.tekst).join(""), tekst);
  }
});

Deno.test("who opens or drops a document reads in one sentence what to do, in each form", () => {
  const zin = watTeDoen(VOORSTEL, "Raadsvoorstel.DOCX");
  ok(zin.includes("plak ze in de stap ‘Wat beslist de raad?’"));
  strictEqual(watTeDoen(VERSLAG, "verslag.pdf").endsWith("dat eindigt op .yml."), true);
  strictEqual(watTeDoen(VOORSTEL, "voorstel.yml"), "");
});
