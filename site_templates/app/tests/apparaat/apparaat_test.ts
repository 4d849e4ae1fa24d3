import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  bewaardePaginas,
  gesprekken,
  type Paginas,
  wisGesprekken,
  wisPaginas,
} from "../../src/apparaat/apparaat.ts";
import { DAG } from "../../src/apparaat/opslag.ts";
import { Geheugen } from "./geheugen.ts";

function gevuld(): Geheugen {
  const opslag = new Geheugen();
  const waarde = { format: "sessie/1", begonnen: 1000, langer: 1, antwoord: "plus" };
  opslag.setItem("maatwerktoets/gesprek/wonen", JSON.stringify(waarde));
  opslag.setItem("maatwerktoets/deelname/zorg/ABCD", JSON.stringify({ ...waarde, langer: 0 }));
  opslag.setItem("iets-anders", "x");
  return opslag;
}

function bewaard(...namen: string[]): Paginas & { weg: string[] } {
  const weg: string[] = [];
  const werker = (scope: string) => ({ scope, unregister: () => Promise.resolve(!!weg.push(scope)) });
  return {
    weg,
    site: "https://a.example/toets/",
    caches: { keys: () => Promise.resolve(namen), delete: (naam) => Promise.resolve(!!weg.push(naam)) },
    werkers: {
      getRegistrations: () =>
        Promise.resolve(
          ["https://a.example/toets/voorstellen/wonen/gesprek", "https://a.example/anders/"]
            .map(werker) as unknown as ServiceWorkerRegistration[],
        ),
    },
  };
}

Deno.test("what is kept says which gesprek, since when and until when, and no answer", () => {
  deepStrictEqual(gesprekken(1000, gevuld()), [
    { soort: "deelname", voorstel: "zorg", begonnen: 1000, einde: 1000 + DAG },
    { soort: "gesprek", voorstel: "wonen", begonnen: 1000, einde: 1000 + 2 * DAG },
  ]);
});

Deno.test("what is over is wiped and not listed", () => {
  const opslag = gevuld();
  deepStrictEqual(gesprekken(1001 + DAG, opslag).map((één) => één.voorstel), ["wonen"]);
  deepStrictEqual(opslag.keys(), ["maatwerktoets/gesprek/wonen", "iets-anders"]);
});

Deno.test("something of a kind that is not known is listed too", () => {
  const opslag = new Geheugen();
  opslag.setItem("maatwerktoets/nieuw", JSON.stringify({ format: "x/1", begonnen: 5 }));
  strictEqual(gesprekken(5, opslag)[0]?.soort, "onleesbaar");
});

Deno.test("wiping takes every gesprek and nothing of another site", () => {
  const opslag = gevuld();
  wisGesprekken(opslag);
  deepStrictEqual(opslag.keys(), ["iets-anders"]);
});

Deno.test("pages of this site are named once, and only they and their workers go", async () => {
  const bij = bewaard(
    "maatwerktoets/toets/voorstellen/wonen/1",
    "maatwerktoets/toets/voorstellen/zorg/2",
    "maatwerktoets/anders/voorstellen/x/3",
  );
  deepStrictEqual(await bewaardePaginas(bij), ["wonen", "zorg"]);
  await wisPaginas(bij);
  deepStrictEqual(bij.weg, [
    "https://a.example/toets/voorstellen/wonen/gesprek",
    "maatwerktoets/toets/voorstellen/wonen/1",
    "maatwerktoets/toets/voorstellen/zorg/2",
  ]);
});

Deno.test("where a browser keeps no pages there are none, and nothing breaks", async () => {
  const bij: Paginas = { site: "file:///map/" };
  deepStrictEqual(await bewaardePaginas(bij), []);
  await wisPaginas(bij);
});
