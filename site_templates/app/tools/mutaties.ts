/**
 * Changes the core one place at a time, runs the tests nearest to it, and prints what no test noticed: `make mutaties`.
 *
 *     deno run ... tools/mutaties.ts [--aantal 40] [--zaad 1] [src/vrijgave.ts ...]
 *
 * Works in a copy, so that nothing of yours is ever changed. Which changes are tried follows from the seed (`zaad`).
 */

const KERN = [
  "code/antwoordcode",
  "code/link",
  "apparaat/opslag",
  "vertrouwen/lezing",
  "vertrouwen/normaal",
  "vertrouwen/persoonsgegevens",
  "sessie/publicatie",
  "sessie/sessie",
  "sessie/sessievorm",
  "code/sleutel",
  "sessie/telling",
  "sessie/vergelijking",
  "sessie/verslag",
  "vertrouwen/vrijgave",
].map((naam) => `src/${naam}.ts`);

/** What is looked for, and what stands there instead. */
const OPERATOREN: [RegExp, string][] = [
  [/===/g, "!=="],
  [/!==/g, "==="],
  [/ <= /g, " < "],
  [/ < /g, " <= "],
  [/ >= /g, " > "],
  [/ > /g, " >= "],
  [/&&/g, "||"],
  [/\|\|/g, "&&"],
  [/ \+ /g, " - "],
  [/ - /g, " + "],
  [/ \* /g, " / "],
  [/ % /g, " * "],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/\bMath\.min\b/g, "Math.max"],
  [/\bMath\.max\b/g, "Math.min"],
  [/\.every\(/g, ".some("],
  [/\.some\(/g, ".every("],
  [/\bif \(/g, "if (!"],
  [/\?\? /g, "&& "],
  [/\b0\b/g, "1"],
  [/\b1\b/g, "2"],
  [/\b[2-9]\b/g, "10"],
];

export interface Mutatie {
  /** Counted from 1. */
  regel: number;
  /** The line as it was and as it became. */
  was: string;
  wordt: string;
  /** The whole text, changed in this one place. */
  tekst: string;
}

/** Every change to a file: comments, imports and types are left alone, as no test can notice those. */
export function mutaties(tekst: string): Mutatie[] {
  const regels = tekst.split("\n");
  return regels.flatMap((was, index) => {
    if (/^\s*(?:\/\/|\/?\*|import\b|export \{|(?:export )?(?:type|interface)\b|\|)/.test(was)) return [];
    return OPERATOREN.flatMap(([patroon, nieuw]) =>
      [...was.matchAll(patroon)].map((gevonden) => {
        const voor = was.slice(0, gevonden.index);
        const rest = was.slice(gevonden.index + gevonden[0].length);
        // A condition is turned round as a whole.
        const wordt = nieuw === "if (!"
          ? `${voor}if (!(${rest.replace(/\)([^)]*)$/, "))$1")}`
          : voor + nieuw + rest;
        return { regel: index + 1, was, wordt, tekst: regels.with(index, wordt).join("\n") };
      })
    );
  });
}

/** The first `aantal` of a list in an order that follows from the seed alone. */
export function greep<T>(lijst: readonly T[], aantal: number, zaad: number): T[] {
  let stand = zaad >>> 0;
  const trek = () => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return stand / 2 ** 32;
  };
  return lijst.map((ding) => ({ ding, plek: trek() }))
    .sort((een, ander) => een.plek - ander.plek)
    .slice(0, aantal)
    .map(({ ding }) => ding);
}

/** The tests that import a file themselves; else every test. Names below the app's folder. */
export function naasteTests(bestand: string, tests: ReadonlyMap<string, string>): string[] {
  const naam = `/${bestand}"`;
  const naast = [...tests].filter(([, tekst]) => tekst.includes(naam)).map(([test]) => test);
  return naast.length ? naast : [...tests.keys()];
}

/** Milliseconds after which a test that goes on for ever has noticed enough. */
const LANGST = 180_000;

const TEST = [
  "test",
  "--quiet",
  "--frozen",
  "--no-check",
  "--fail-fast",
  "--allow-read",
  "--allow-env=LOG_TOKENS,LOG_STREAM",
];

async function slaagt(map: string, ...opdracht: string[]): Promise<boolean> {
  const kind = new Deno.Command(Deno.execPath(), {
    args: opdracht,
    cwd: map,
    stdout: "null",
    stderr: "null",
    signal: AbortSignal.timeout(LANGST),
  });
  return (await kind.output()).success;
}

/** A copy of what the tests of the app read; the rest of the repository stands there as a link. */
function kopie(app: string): { boom: string; map: string } {
  const wortel = new URL("../..", `file://${app}/`).pathname.replace(/\/$/, "");
  const boom = Deno.makeTempDirSync({ prefix: "mutaties-" });
  for (const { name } of Deno.readDirSync(wortel)) {
    if (name !== "site_templates" && name !== ".git") {
      Deno.symlinkSync(`${wortel}/${name}`, `${boom}/${name}`);
    }
  }
  const kopieer = (van: string, naar: string) => {
    Deno.mkdirSync(naar);
    for (const { name, isDirectory } of Deno.readDirSync(van)) {
      if (isDirectory) kopieer(`${van}/${name}`, `${naar}/${name}`);
      else Deno.copyFileSync(`${van}/${name}`, `${naar}/${name}`);
    }
  };
  kopieer(`${wortel}/site_templates`, `${boom}/site_templates`);
  return { boom, map: `${boom}/site_templates/app` };
}

function bestandenIn(map: string): string[] {
  return [...Deno.readDirSync(map)].flatMap(({ name, isDirectory }) =>
    isDirectory ? bestandenIn(`${map}/${name}`).map((onder) => `${name}/${onder}`) : [name]
  );
}

async function probeer(map: string, bestanden: string[], aantal: number, zaad: number) {
  const namen = bestandenIn(`${map}/tests`).filter((naam) => naam.endsWith("_test.ts"));
  const tests = new Map(
    namen.sort().map((naam) => [`tests/${naam}`, Deno.readTextFileSync(`${map}/tests/${naam}`)]),
  );
  const alle = bestanden.flatMap((bestand) =>
    mutaties(Deno.readTextFileSync(`${map}/${bestand}`)).map((mutatie) => ({ bestand, mutatie }))
  );
  const gekozen = greep(alle, aantal, zaad);
  let gemerkt = 0;
  for (const bestand of new Set(gekozen.map((keuze) => keuze.bestand))) {
    const naast = naasteTests(bestand, tests);
    const pad = `${map}/${bestand}`;
    const heel = Deno.readTextFileSync(pad);
    if (!await slaagt(map, ...TEST, ...naast)) {
      throw new Error(`unchanged, ${bestand} fails in ${naast.join(", ")}`);
    }
    for (const { mutatie } of gekozen.filter((keuze) => keuze.bestand === bestand)) {
      Deno.writeTextFileSync(pad, mutatie.tekst);
      const onopgemerkt = await slaagt(map, ...TEST, ...naast) &&
        await slaagt(map, "check", "--quiet", "--frozen", bestand);
      if (!onopgemerkt) gemerkt += 1;
      else console.log(`${bestand}:${mutatie.regel}\n  - ${mutatie.was.trim()}\n  + ${mutatie.wordt.trim()}`);
    }
    Deno.writeTextFileSync(pad, heel);
  }
  console.log(`${gemerkt} of ${gekozen.length} changes noticed, of ${alle.length} possible (seed ${zaad}).`);
}

if (import.meta.main) {
  const opties = new Map<string, number>();
  const bestanden: string[] = [];
  for (let index = 0; index < Deno.args.length; index++) {
    const woord = Deno.args[index]!;
    if (woord.startsWith("--")) opties.set(woord.slice(2), Number(Deno.args[++index]));
    else bestanden.push(woord);
  }
  const { boom, map } = kopie(Deno.cwd());
  try {
    await probeer(
      map,
      bestanden.length ? bestanden : KERN,
      opties.get("aantal") ?? 40,
      opties.get("zaad") ?? 1,
    );
  } finally {
    Deno.removeSync(boom, { recursive: true });
  }
}
