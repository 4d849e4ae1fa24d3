/** `tests/vectors/tekst.json` says what both sides write; the pages read it too (`tests/gedeeld/test_tekst.py`). */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { zekerVoor } from "../../src/formulier/regels.ts";
import { centen } from "../../src/formulier/vorm.ts";
import {
  dagenInWoorden,
  dagEnTijd,
  datumInWoorden,
  hoofdletter,
  inEuro,
  kleineLetter,
  opsomming,
} from "../../src/gedeeld/tekst.ts";

interface Vectors {
  hoofdletter: [string, string][];
  kleine_letter: [string, string][];
  opsomming: [string[], string][];
  datum: [string, string][];
  euro: [string, string][];
  zeker_voor: [string, string, boolean][];
}
const VECTORS: Vectors = JSON.parse(
  Deno.readTextFileSync(new URL("../../../../tests/vectors/tekst.json", import.meta.url)),
);

Deno.test("a sentence begins with a capital, as Dutch has it", () => {
  for (const [text, said] of VECTORS.hoofdletter) strictEqual(hoofdletter(text), said);
});

Deno.test("in a sentence the capital goes, and an abbreviation keeps its own", () => {
  for (const [text, said] of VECTORS.kleine_letter) strictEqual(kleineLetter(text), said);
});

Deno.test("the last of a list has 'en' before it", () => {
  for (const [words, said] of VECTORS.opsomming) strictEqual(opsomming(words), said);
});

Deno.test("a day, a month and a year are said in words", () => {
  for (const [datum, said] of VECTORS.datum) strictEqual(datumInWoorden(datum), said);
});

Deno.test("an amount is written the Dutch way", () => {
  for (const [amount, said] of VECTORS.euro) {
    strictEqual(inEuro(centen(amount)!).replaceAll("\u00a0", " "), said);
  }
});

Deno.test("what can't be put in order lies before nothing", () => {
  for (const [datum, ander, said] of VECTORS.zeker_voor) strictEqual(zekerVoor(datum, ander), said);
});

Deno.test("every month and day of the week reads as the browser would say it in Dutch", () => {
  for (let dag = 1; dag <= 366; dag++) {
    const moment = new Date(2026, 0, dag, 9, 5);
    const zegt = (wat: Intl.DateTimeFormatOptions) => moment.toLocaleDateString("nl-NL", wat);
    const datum = zegt({ weekday: "long", day: "numeric", month: "long" });
    strictEqual(dagEnTijd(moment.getTime()), `${datum} om 09:05`);
    strictEqual(
      datumInWoorden(`${moment.getFullYear()}-${moment.getMonth() + 1}`),
      zegt({ month: "long", year: "numeric" }),
    );
  }
});

Deno.test("a number of days reads as Dutch", () => {
  deepStrictEqual([1, 2, 8, 12, 13].map(dagenInWoorden), [
    "een dag",
    "twee dagen",
    "acht dagen",
    "twaalf dagen",
    "13 dagen",
  ]);
});
