import { strictEqual } from "node:assert/strict";
import { dagEnTijd, hoofdletter, kleineLetter, maandnaam, opsomming } from "../src/tekst.ts";

Deno.test("a sentence begins with a capital, and an abbreviation keeps its own", () => {
  strictEqual(hoofdletter("de meesten twijfelen"), "De meesten twijfelen");
  strictEqual(kleineLetter("Meer ruimte"), "meer ruimte");
  strictEqual(kleineLetter("OZO erbij"), "OZO erbij");
  strictEqual(hoofdletter("") + kleineLetter(""), "");
});

Deno.test("the last of a list has 'en' before it", () => {
  strictEqual(opsomming(["a", "b", "c"]), "a, b en c");
  strictEqual(opsomming(["a"]) + opsomming([]), "a");
});

Deno.test("every month and day of the week reads as the browser would say it in Dutch", () => {
  for (let dag = 1; dag <= 366; dag++) {
    const moment = new Date(2026, 0, dag, 9, 5);
    const zegt = (wat: Intl.DateTimeFormatOptions) => moment.toLocaleDateString("nl-NL", wat);
    const datum = zegt({ weekday: "long", day: "numeric", month: "long" });
    strictEqual(dagEnTijd(moment.getTime()), `${datum} om 09:05`);
    strictEqual(
      maandnaam(`${moment.getFullYear()}-${moment.getMonth() + 1}`),
      zegt({ month: "long", year: "numeric" }),
    );
  }
});
