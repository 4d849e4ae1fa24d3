import { deepStrictEqual } from "node:assert/strict";
import { vindOpmaak } from "../../src/vertrouwen/opmaak.ts";

interface Voorbeelden {
  wel: [string, string][];
  niet: string[];
}
/** The examples to which the build is held too, each with what is shown of it. */
const lees = (naam: string) =>
  JSON.parse(Deno.readTextFileSync(new URL(`../../../../tests/vectors/${naam}.json`, import.meta.url)));
const { link, anders, afbeelding }: { link: Voorbeelden; anders: Voorbeelden; afbeelding: Voorbeelden } =
  lees("links");
const html: Voorbeelden = lees("html");
const lagen: { wel: string[]; niet: string[] } = lees("lagen");

const van = (tekst: string, soort: string) =>
  vindOpmaak(tekst).filter((een) => een.soort === soort).map(({ stuk }) => stuk);

Deno.test("what the build refuses in any text is found, with the piece that it names", () => {
  for (const [soort, { wel }] of Object.entries({ link, afbeelding, html })) {
    for (const [tekst, stuk] of wel) deepStrictEqual(van(tekst, soort), [stuk], tekst);
  }
  for (const [tekst, stuk] of anders.wel) deepStrictEqual(van(tekst, "link"), [stuk], tekst);
  for (const tekst of lagen.wel) deepStrictEqual(van(tekst, "lagen"), [""], tekst);
});

Deno.test("what the build takes in any text is left alone", () => {
  for (const { niet } of [link, anders, afbeelding, html, lagen]) {
    for (const tekst of niet) deepStrictEqual(vindOpmaak(tekst), [], tekst);
  }
});
