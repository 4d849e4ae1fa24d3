import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { BIJEENKOMSTEN, OPNAMEN } from "../../src/contract/contract.ts";
import {
  alleenWatMag,
  bijeenkomstInWoorden,
  botst,
  GEWOON,
  isBesloten,
  naamVanBijeenkomst,
  SOORTEN,
} from "../../src/gedeeld/bijeenkomst.ts";

Deno.test("the four kinds are every meeting there can be, each with its own name", () => {
  const alle = BIJEENKOMSTEN.flatMap((bijeenkomst) =>
    [true, false].map((openbaar) => ({ bijeenkomst, openbaar }))
  );
  const soorten = Object.values(SOORTEN);
  strictEqual(soorten.length, alle.length);
  for (const een of alle) {
    ok(soorten.some((soort) => soort.bijeenkomst === een.bijeenkomst && soort.openbaar === een.openbaar));
  }
  strictEqual(new Set(soorten.map(naamVanBijeenkomst)).size, 4);
});

Deno.test("only a raadscommissie that closes its doors is secret", () => {
  deepStrictEqual(Object.values(SOORTEN).filter(isBesloten), [SOORTEN.besloten]);
});

Deno.test("answers of one person show only where nobody can look on, now or later", () => {
  for (const openbaar of [true, false]) {
    for (const opname of OPNAMEN) {
      strictEqual(alleenWatMag({ openbaar, opname }), openbaar || opname !== "geen");
    }
  }
});

Deno.test("a stream fits no meeting of which the doors are closed, and a recording fits any", () => {
  ok(botst({ openbaar: false, opname: "uitgezonden" }));
  ok(!botst({ openbaar: true, opname: "uitgezonden" }));
  for (const openbaar of [true, false]) ok(!botst({ openbaar, opname: "opgenomen" }));
});

Deno.test("a meeting is said in the words of a verslag", () => {
  strictEqual(
    bijeenkomstInWoorden({ ...GEWOON, openbaar: false }),
    "werkbijeenkomst, niet openbaar",
  );
  strictEqual(
    bijeenkomstInWoorden({ ...SOORTEN.raadscommissie, opname: "uitgezonden" }),
    "openbare raadscommissie, met een uitzending",
  );
  strictEqual(
    bijeenkomstInWoorden({ ...SOORTEN.besloten, opname: "opgenomen" }),
    "besloten raadscommissie, met een opname",
  );
});
