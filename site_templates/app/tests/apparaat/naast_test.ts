import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { naastSchijf } from "../../src/apparaat/naast.ts";
import { Proefschijf } from "./geheugen.ts";

Deno.test("what comes in while the disk is busy goes along with the next write, the newest of each", async () => {
  const schijf = new Proefschijf();
  const naast = naastSchijf(schijf);
  for (const tekst of ["1", "2", "3"]) naast.leg("a", tekst);
  naast.leg("b", null);
  strictEqual(await naast.opSchijf(), "staat-er");
  deepStrictEqual(schijf.beurten.map((beurt) => [...beurt]), [[["a", "1"]], [["a", "3"], ["b", null]]]);
});

Deno.test("what could not be written is tried again, and never takes the place of what came after it", async () => {
  const schijf = new Proefschijf();
  const naast = naastSchijf(schijf);
  naast.leg("a", "1");
  await naast.opSchijf();
  schijf.stuk = true;
  naast.leg("a", "2");
  naast.leg("b", "2");
  strictEqual(await naast.opSchijf(), "mislukt");
  schijf.stuk = false;
  naast.leg("a", "3");
  strictEqual(await naast.opSchijf(), "staat-er");
  deepStrictEqual([...schijf.inhoud], [["a", "3"], ["b", "2"]]);
});

Deno.test("a browser that never wrote anything says so: nothing of this page can stand there", async () => {
  const schijf = new Proefschijf();
  schijf.stuk = true;
  const naast = naastSchijf(schijf);
  strictEqual(await naast.opSchijf(), "geen");
  naast.leg("a", "1");
  strictEqual(await naast.opSchijf(), "geen");
});
