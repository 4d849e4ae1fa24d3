import { deepStrictEqual, ok } from "node:assert/strict";

const SRC = new URL("../src/", import.meta.url);
const GEDEELD = new URL("../../gedeeld/", import.meta.url);
/** What looks behind in a pattern; in Safari before 16.4 the whole script is a mistake then. */
const KIJKT_TERUG = /\(\?<[=!]/;

function bestanden(map: URL): URL[] {
  return [...Deno.readDirSync(map)].flatMap(({ name, isDirectory }) =>
    isDirectory ? bestanden(new URL(`${name}/`, map)) : [new URL(name, map)]
  );
}

Deno.test("no pattern of the app, nor one that it shares with the build, looks behind", () => {
  const alle = [...bestanden(SRC), ...bestanden(GEDEELD)];
  ok(alle.length > 50);
  const fout = alle.filter((bestand) => KIJKT_TERUG.test(Deno.readTextFileSync(bestand)));
  deepStrictEqual(fout.map(({ pathname }) => pathname), []);
  ok(KIJKT_TERUG.test(String.raw`(?<![.!?])[.]`) && !KIJKT_TERUG.test("(?<naam>x)"));
});
