/** How long something is kept stands once in the code; what texts say about it is held against that. */
import { deepStrictEqual } from "node:assert/strict";
import { DAGEN, MEER_DAGEN } from "../../src/apparaat/opslag.ts";
import { BEWAARTIJD, LANGSTE_BEWAARTIJD } from "../../src/apparaat/bewaartijd.ts";
import { dagenInWoorden, getalInWoorden, hoofdletter } from "../../src/gedeeld/tekst.ts";

const ROOT = new URL("../../../../", import.meta.url);
const KEER = `${getalInWoorden(MEER_DAGEN)} keer`;

/** What the pages say, by file: the whole of it, so that a number beside it is seen. */
const GEZEGD: Record<string, string[]> = {
  "site_templates/pages/apparaat.html.j2": [
    `Wat u daarvoor kiest. Hooguit ${LANGSTE_BEWAARTIJD}, of tot het gesprek begint.`,
    `Wat u daarin schrijft. Hooguit ${LANGSTE_BEWAARTIJD} na uw laatste wijziging.`,
    `Uw rol en wat u invult. Hooguit ${BEWAARTIJD}.`,
    `${hoofdletter(BEWAARTIJD)}, en langer als u daarom vraagt: hooguit ${LANGSTE_BEWAARTIJD}.`,
  ],
  "site_templates/docs/handleiding/gespreksleider.md": [
    `Doet u niets? Dan wordt het na ${BEWAARTIJD} gewist, de eerste keer`,
  ],
  "site_templates/docs/meedoen/dpia.md": [
    `tot iemand ze wist, of tot na ${BEWAARTIJD}.`,
    `tot iemand het wist, of ${LANGSTE_BEWAARTIJD} na de laatste wijziging.`,
    `op het apparaat tot iemand het wist, of ${LANGSTE_BEWAARTIJD} na de laatste wijziging; op de site`,
    `tot het gesprek begint, of hooguit ${LANGSTE_BEWAARTIJD}.`,
    `Het wissen na ${BEWAARTIJD} gebeurt`,
    `De gespreksleider kan het wissen ${dagenInWoorden(1)} uitstellen, hooguit ${KEER}.`,
  ],
};
/** Other days, of which the pages speak too. */
const ANDERE_DAGEN: Record<string, string[]> = {
  "site_templates/app/src/formulier/stappenverhaal.ts": ["in plaats van twee dagen of maanden"],
  "site_templates/gedeeld/herkenbaar.json": ["een dag of een maand"],
  "site_templates/docs/meedoen/index.md": ["zoals ze op een dag zijn vastgesteld"],
};
/** The same in English, for who changes the software. */
const ENGELS = [
  "no",
  "a",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const IN_HET_ENGELS: Record<string, string[]> = {
  "docs/keuzes/bewaren.md": [
    `What is older than ${engels(DAGEN)} is wiped`,
    `put that off by a day, ${ENGELS[MEER_DAGEN]} times at most`,
    `is kept for ${engels(DAGEN + MEER_DAGEN)} after the last change`,
  ],
  "docs/releasing.md": [
    `at most ${engels(DAGEN + MEER_DAGEN)} old (${engels(DAGEN)}, put off ${ENGELS[MEER_DAGEN]} times)`,
  ],
};

const GETAL = "\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|dertig";
const AANTAL_DAGEN = new RegExp(`(?<![\\p{L}\\d])(?:${GETAL}) dag(?:en)?(?![\\p{L}])`, "giu");

function engels(dagen: number): string {
  return `${ENGELS[dagen]} day${dagen === 1 ? "" : "s"}`;
}

const lees = (pad: string) => Deno.readTextFileSync(new URL(pad, ROOT)).replace(/\s+/g, " ");

function* bestanden(map: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(map, ROOT))) {
    if (isDirectory) yield* bestanden(`${map}${name}/`);
    else if (/\.(?:md|j2|json|tsx?)$/.test(name)) yield `${map}${name}`;
  }
}

Deno.test("every text says for how long something is kept as the code does", () => {
  const anders = Object.entries({ ...GEZEGD, ...IN_HET_ENGELS }).flatMap(([pad, zinnen]) =>
    zinnen.filter((zin) => !lees(pad).includes(zin)).map((zin) => `${pad} does not say: ${zin}`)
  );
  deepStrictEqual(anders, []);
});

Deno.test("no page says a number of days that is not held against the code, and the app writes none out", () => {
  const mappen = ["app/src/", "bladen/", "docs/", "gedeeld/", "pages/"].map((map) => `site_templates/${map}`);
  const paden = mappen.flatMap((map) => [...bestanden(map)]).filter((pad) =>
    !pad.endsWith("persoonsgegevens.json")
  );
  const los = paden.flatMap((pad) => {
    const bekend = [...(GEZEGD[pad] ?? []), ...(ANDERE_DAGEN[pad] ?? [])];
    const rest = bekend.reduce((tekst, zin) => tekst.replaceAll(zin, ""), lees(pad));
    return [...rest.matchAll(AANTAL_DAGEN)].map(([stuk]) => `${pad}: ${stuk}`);
  });
  deepStrictEqual(los, []);
});
