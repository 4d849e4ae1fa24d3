import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  bewaar,
  DAG,
  GEWIST,
  lees,
  MEER_DAGEN,
  opSchijf,
  ruimOp,
  stempelVan,
  tekstOnder,
  wis,
} from "../../src/apparaat/opslag.ts";
import { haalTerug, vergelijk } from "../../src/apparaat/terughalen.ts";
import { Geheugen, Proefbrowser, Proefschijf } from "./geheugen.ts";

const NAMEN = ["gesprek/wonen", "deelname/zorg/ABCD"];
const nu = Date.now();
const waarde = (tekst: string) => ({ format: "proef/1", begonnen: nu, tekst });
const tekstVan = (naam: string, { opslag }: Proefbrowser) =>
  lees<ReturnType<typeof waarde>>(naam, "proef/1", nu, opslag)?.tekst ?? null;

/** What can happen to what is kept. Only after `opSchijf` a page says that something is kept, or wiped. */
const gebeurtenis = fc.oneof(
  fc.record({ soort: fc.constant("bewaar" as const), naam: fc.constantFrom(...NAMEN) }),
  fc.record({ soort: fc.constant("wis" as const), naam: fc.constantFrom(...NAMEN) }),
  fc.record({ soort: fc.constantFrom("schrijft-op" as const, "op-schijf" as const, "gedood" as const) }),
);

Deno.test("whenever a browser is killed: what it said to be wiped stays wiped, and what it said to be kept is there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gebeurtenis, { maxLength: 30 }), async (reeks) => {
      const browser = new Proefbrowser();
      /** What was kept of each name, in order, and how far the page said so. */
      const stond = new Map<string, (string | null)[]>(NAMEN.map((naam) => [naam, [null]]));
      const gezegd = new Map<string, number>(NAMEN.map((naam) => [naam, 0]));
      let teller = 0;
      for (const wat of reeks) {
        switch (wat.soort) {
          case "bewaar": {
            const tekst = `${teller++}`;
            ok(bewaar(wat.naam, waarde(tekst), browser.opslag));
            stond.get(wat.naam)!.push(tekst);
            break;
          }
          case "wis":
            wis(wat.naam, browser.opslag);
            stond.get(wat.naam)!.push(null);
            break;
          case "schrijft-op":
            browser.schrijftOp();
            break;
          case "op-schijf":
            strictEqual(await opSchijf(browser.opslag) === "mislukt", false);
            for (const naam of NAMEN) gezegd.set(naam, stond.get(naam)!.length - 1);
            break;
          case "gedood":
            browser.begintOpnieuw();
            await haalTerug(browser.opslag, browser.schijf);
            for (const naam of NAMEN) {
              const tekst = tekstVan(naam, browser);
              const mag = stond.get(naam)!.slice(gezegd.get(naam)!);
              ok(mag.includes(tekst), `${naam} has ${tekst}, and may have ${mag}`);
              stond.set(naam, [tekst]);
              gezegd.set(naam, 0);
            }
        }
      }
    }),
    { numRuns: 500 },
  );
});

Deno.test("a gesprek that localStorage never wrote down comes back as it was kept last", async () => {
  const browser = new Proefbrowser();
  for (const tekst of ["a", "b", "c"]) bewaar("gesprek/wonen", waarde(tekst), browser.opslag);
  strictEqual(await opSchijf(browser.opslag), "staat-er");
  browser.begintOpnieuw();
  strictEqual(tekstVan("gesprek/wonen", browser), null);
  await haalTerug(browser.opslag, browser.schijf);
  strictEqual(tekstVan("gesprek/wonen", browser), "c");
});

Deno.test("what was wiped does not come back out of a localStorage that had not heard of it", async () => {
  const browser = new Proefbrowser();
  bewaar("gesprek/wonen", waarde("geheim"), browser.opslag);
  await opSchijf(browser.opslag);
  browser.schrijftOp();
  wis("gesprek/wonen", browser.opslag);
  strictEqual(await opSchijf(browser.opslag), "staat-er");
  browser.begintOpnieuw();
  strictEqual(tekstVan("gesprek/wonen", browser), "geheim");
  await haalTerug(browser.opslag, browser.schijf);
  strictEqual(tekstVan("gesprek/wonen", browser), null);
  deepStrictEqual(browser.opslag.keys(), []);
  deepStrictEqual([...browser.schijf.inhoud.keys()], [GEWIST]);
});

Deno.test("what is over is wiped from the disk too", async () => {
  const browser = new Proefbrowser();
  bewaar("gesprek/wonen", waarde("oud"), browser.opslag);
  ruimOp(nu + DAG + 1, browser.opslag);
  await opSchijf(browser.opslag);
  deepStrictEqual([...browser.schijf.inhoud.keys()], [GEWIST]);
});

Deno.test("when something was wiped is forgotten once nothing of before can come back", () => {
  const leeg = new Map<string, string>();
  const gewist = new Map([[GEWIST, "1000"]]);
  strictEqual(vergelijk(leeg, gewist, 1000 + (1 + MEER_DAGEN) * DAG).naarSchijf.size, 0);
  deepStrictEqual([...vergelijk(leeg, gewist, 1001 + (1 + MEER_DAGEN) * DAG).naarSchijf], [[GEWIST, null]]);
});

Deno.test("a disk that is new, or was emptied by the browser, gets what localStorage has", async () => {
  const opslag = new Geheugen();
  bewaar("gesprek/wonen", waarde("a"), opslag);
  const schijf = new Proefschijf();
  await haalTerug(opslag, schijf);
  strictEqual(schijf.inhoud.get("maatwerktoets/gesprek/wonen"), tekstOnder("gesprek/wonen", opslag));
});

Deno.test("what an earlier version kept goes on, though it does not say when that was", async () => {
  const opslag = new Geheugen();
  opslag.setItem("maatwerktoets/gesprek/wonen", JSON.stringify(waarde("oud")));
  const schijf = new Proefschijf();
  await haalTerug(opslag, schijf);
  strictEqual(schijf.inhoud.size, 1);
  bewaar("gesprek/wonen", waarde("nieuw"), opslag);
  ok(stempelVan(tekstOnder("gesprek/wonen", opslag)) > 0);
});

Deno.test("without a disk a page begins with what localStorage has", async () => {
  const opslag = new Geheugen();
  bewaar("gesprek/wonen", waarde("a"), opslag);
  const schijf = new Proefschijf();
  schijf.stuk = true;
  await haalTerug(opslag, schijf);
  deepStrictEqual(opslag.keys(), ["maatwerktoets/gesprek/wonen"]);
});

Deno.test("nothing of another site's is taken to the disk", async () => {
  const opslag = new Geheugen();
  opslag.setItem("iets-anders", "x");
  const schijf = new Proefschijf();
  await haalTerug(opslag, schijf);
  strictEqual(schijf.inhoud.size, 0);
});

Deno.test("each time that something is kept is later than the one before, also by a clock that was set back", () => {
  const opslag = new Geheugen();
  const morgen = Date.now() + DAG;
  opslag.setItem("maatwerktoets/a", JSON.stringify({ ...waarde("a"), bewaard: morgen }));
  bewaar("a", waarde("b"), opslag);
  strictEqual(stempelVan(tekstOnder("a", opslag)), morgen + 1);
});

Deno.test("who keeps nothing here gets no database either", async () => {
  const schijf = new Proefschijf();
  let gemaakt = 0;
  schijf.verzoen = () => Promise.resolve(void gemaakt++);
  const opslag = new Geheugen();
  await haalTerug(opslag, schijf);
  strictEqual(gemaakt, 0);
  bewaar("gesprek/wonen", waarde("a"), opslag);
  await haalTerug(opslag, schijf);
  strictEqual(gemaakt, 1);
});
