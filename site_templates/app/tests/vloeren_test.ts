import { deepStrictEqual, ok } from "node:assert/strict";

const SRC = new URL("../src/", import.meta.url);
const TESTS = new URL("./", import.meta.url);

/** The rooms, the ground first. A room uses what stands below it and nothing else. */
const VLOEREN = [
  ["contract"],
  ["gedeeld"],
  ["apparaat", "code", "vertrouwen"],
  ["sessie"],
  ["beeld"],
  ["paginas", "formulier", "zaal", "meedoen", "leiden"],
  ["ingangen"],
];
const VLOER = new Map(VLOEREN.flatMap((kamers, hoogte) => kamers.map((kamer) => [kamer, hoogte] as const)));
const VENSTERS = ["leiden", "meedoen", "zaal"];
/** An entry opens its windows. The facilitator's window tells the room's what to show. */
const MAG: Record<string, string[]> = {
  "ingangen/deelnemer.tsx": ["meedoen/meedoen.tsx"],
  "ingangen/mee.tsx": ["meedoen/intypen.tsx"],
  "ingangen/gespreksleider.tsx": ["leiden/leiden.tsx", "zaal/zaal.tsx"],
  leiden: ["zaal/berichten.ts", "zaal/zaalbeeld.ts"],
};

/** What no test of its own room names, and what tests it. What only draws (`.tsx`) and the entries run in Chromium. */
const ELDERS: Record<string, string> = {
  "apparaat/download.ts": "tests/browser/test_formulier.py",
  "apparaat/offline.ts": "tests/browser/test_offline.py",
  "apparaat/offlinebewaring.ts": "tests/browser/test_offline.py",
  "apparaat/vegen.ts": "tests/browser/test_gesprek_afsluiten.py",
  "apparaat/script.ts": "tests/browser/test_scannen.py",
  "apparaat/werker.ts": "tests/browser/test_offline.py",
  "formulier/haken.ts": "tests/browser/test_formulier.py",
  "gedeeld/focus.ts": "tests/browser/test_gesprek_gang.py",
  "gedeeld/nu.ts": "tests/browser/test_gesprek_gang.py",
  "leiden/yamlladen.ts": "tests/browser/test_gesprek_afsluiten.py",
  "leiden/zaalscherm.ts": "tests/browser/test_gesprek_lekt_niet.py",
  "meedoen/bewaren.ts": "tests/browser/test_meedoen_bewaard.py",
  "paginas/zoekveld.ts": "tests/browser/test_zoeken.py",
  "zaal/passend.ts": "tests/browser/gesprek.py", // at every look at the window of the room
};
/** Tables of words: `deno check` sees whether one is missing. */
const WOORDEN = /(^|\/)woorden\.ts$/;

function bestanden(map: string, onder: URL): string[] {
  return [...Deno.readDirSync(new URL(map || ".", onder))].flatMap(({ name, isDirectory }) =>
    isDirectory ? bestanden(`${map}${name}/`, onder) : /\.tsx?$/.test(name) ? [map + name] : []
  );
}

/** The files below `src/` that this one names in an import, also for a type. */
function ingevoerd(bestand: string, onder: URL): string[] {
  const plek = new URL(bestand, onder);
  return [...Deno.readTextFileSync(plek).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, pad]) => new URL(pad!, plek).href)
    .filter((adres) => adres.startsWith(SRC.href))
    .map((adres) => adres.slice(SRC.href.length));
}

const kamerVan = (bestand: string) => bestand.split("/")[0]!;
const isVenster = (bestand: string) => VENSTERS.includes(kamerVan(bestand));
const BRON = bestanden("", SRC);

/** What goes up or sideways, or into a window that is not one's own, each with what to do. */
function verboden(kaart: [string, string[]][]): string[] {
  return kaart.flatMap(([van, naar]) => {
    const mag = MAG[van] ?? MAG[kamerVan(van)] ?? [];
    return naar
      .filter((pad) => kamerVan(pad) !== kamerVan(van) && !mag.includes(pad))
      .filter((pad) => isVenster(pad) || VLOER.get(kamerVan(pad))! >= VLOER.get(kamerVan(van))!)
      .map((pad) => `${van} → ${pad}: put what both need in a room below both`);
  });
}

Deno.test("no room uses one above it or beside it, and no window reaches into another", () => {
  deepStrictEqual(verboden(BRON.map((bestand) => [bestand, ingevoerd(bestand, SRC)])), []);
});

Deno.test("who needs something takes it where it is made: no file hands on what another one exports", () => {
  const doorgegeven = BRON.filter((bestand) =>
    /^export\s*(?:type\s*)?[{*]/m.test(Deno.readTextFileSync(new URL(bestand, SRC)))
  );
  deepStrictEqual(doorgegeven, []);
});

Deno.test("the floors are able to hold something back", () => {
  const gevonden = verboden([
    ["leiden/gang.tsx", ["zaal/zaalbeeld.ts", "leiden/klok.tsx", "sessie/sessie.ts", "zaal/zaal.tsx"]],
    ["sessie/sessie.ts", ["gedeeld/tekst.ts", "beeld/beeld.tsx"]],
    ["code/link.ts", ["apparaat/opslag.ts"]],
    ["ingangen/gespreksleider.tsx", ["zaal/zaal.tsx", "meedoen/vooraf.tsx"]],
  ]);
  deepStrictEqual(gevonden.map((zin) => zin.split(":")[0]), [
    "leiden/gang.tsx → zaal/zaal.tsx",
    "sessie/sessie.ts → beeld/beeld.tsx",
    "code/link.ts → apparaat/opslag.ts",
    "ingangen/gespreksleider.tsx → meedoen/vooraf.tsx",
  ]);
});

Deno.test("every file stands in a room that has a floor, and every room has a file", () => {
  deepStrictEqual([...new Set(BRON.map(kamerVan))].sort(), [...VLOER.keys()].sort());
});

/** What the tests of each room name of it, and what that uses inside the room. */
function bereikt(): Set<string> {
  const tests = bestanden("", TESTS);
  const wachtrij = tests.flatMap((test) =>
    ingevoerd(test, TESTS).filter((pad) => kamerVan(pad) === kamerVan(test))
  );
  const gezien = new Set<string>();
  for (let naam = wachtrij.pop(); naam; naam = wachtrij.pop()) {
    if (gezien.has(naam)) continue;
    gezien.add(naam);
    const kamer = kamerVan(naam);
    wachtrij.push(...ingevoerd(naam, SRC).filter((pad) => kamerVan(pad) === kamer));
  }
  return gezien;
}

Deno.test("what decides something is tested behind the door of its room", () => {
  const gezien = bereikt();
  const rekent = BRON.filter((naam) => naam.endsWith(".ts") && !naam.endsWith(".d.ts"))
    .filter((naam) => kamerVan(naam) !== "ingangen" && !WOORDEN.test(naam));
  deepStrictEqual(rekent.filter((naam) => !gezien.has(naam) && !(naam in ELDERS)), []);
  deepStrictEqual(Object.keys(ELDERS).filter((naam) => gezien.has(naam) || !BRON.includes(naam)), []);
  for (const test of Object.values(ELDERS)) ok(Deno.statSync(new URL(`../../../${test}`, TESTS)).isFile);
});

Deno.test("every folder of tests is a room", () => {
  const mappen = bestanden("", TESTS).filter((test) => test.includes("/")).map(kamerVan);
  deepStrictEqual(mappen.filter((map) => !VLOER.has(map)), []);
});
