import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  bewaar,
  DAG,
  eindeVan,
  isIetsBewaard,
  kanBewaren,
  lees,
  MEER_DAGEN,
  naamVanDeelname,
  naamVanGesprek,
  type Opslag,
  ruimOp,
  wis,
  zoek,
} from "../../src/apparaat/opslag.ts";
import { Geheugen } from "./geheugen.ts";

const GEBLOKKEERD: Opslag = {
  keys: () => {
    throw new Error("blocked");
  },
  getItem: () => {
    throw new Error("blocked");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => {
    throw new Error("blocked");
  },
};

const WAARDE = { format: "proef/1", begonnen: 1000, tekst: "hoi" };
type Waarde = typeof WAARDE;

Deno.test("a day is a day, and a gesprek can be kept for a week after it", () => {
  strictEqual(DAG, 86_400_000);
  strictEqual(MEER_DAGEN, 7);
});

Deno.test("what was kept is read back until a day is over, and then wiped", () => {
  const opslag = new Geheugen();
  strictEqual(bewaar("a", WAARDE, opslag), true);
  deepStrictEqual(lees<Waarde>("a", "proef/1", 1000 + DAG, opslag), WAARDE);
  strictEqual(lees<Waarde>("a", "proef/1", 1001 + DAG, opslag), null);
  strictEqual(opslag.inhoud.size, 0);
});

Deno.test("what someone asked to keep for longer stays that many days more, and never more than a week", () => {
  const opslag = new Geheugen();
  const langer = { ...WAARDE, langer: 1 };
  bewaar("a", langer, opslag);
  ruimOp(1000 + 2 * DAG, opslag);
  deepStrictEqual(lees<typeof langer>("a", "proef/1", 1000 + 2 * DAG, opslag), langer);
  ruimOp(1001 + 2 * DAG, opslag);
  strictEqual(opslag.inhoud.size, 0);
  strictEqual(eindeVan(0, 999), (1 + MEER_DAGEN) * DAG);
  for (const onzin of [-3, 0.5, NaN, "8" as unknown as number]) strictEqual(eindeVan(0, onzin), DAG);
});

Deno.test("a clock that was set back loses nothing, and what began in its future is wiped a day from now", () => {
  const opslag = new Geheugen();
  bewaar("a", WAARDE, opslag);
  deepStrictEqual(lees<Waarde>("a", "proef/1", 0, opslag), { ...WAARDE, begonnen: 0 });
  ruimOp(0, opslag);
  strictEqual(lees<Waarde>("a", "proef/1", 1 + DAG, opslag), null);
});

Deno.test("what is found under a name says why there is nothing to go on with", () => {
  const opslag = new Geheugen();
  strictEqual(zoek("a", "proef/1", 1000, opslag).soort, "niets");
  strictEqual(zoek("a", "proef/1", 1000, GEBLOKKEERD).soort, "niets");
  bewaar("a", WAARDE, opslag);
  deepStrictEqual(zoek("a", "proef/1", 1000, opslag), { soort: "goed", waarde: WAARDE });
  strictEqual(zoek("a", "proef/2", 1000, opslag).soort, "onleesbaar");
  strictEqual(zoek("a", "proef/1", 1001 + DAG, opslag).soort, "voorbij");
  strictEqual(zoek("a", "proef/1", 1001 + DAG, opslag).soort, "niets");
});

Deno.test("no text at all that stands under a name breaks a page", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (tekst) => {
    const opslag = new Geheugen();
    opslag.setItem("maatwerktoets/a", tekst);
    ok(["onleesbaar", "voorbij"].includes(zoek("a", "proef/1", 1000, opslag).soort));
    ruimOp(1000, opslag);
  }));
});

Deno.test("another format and a broken text are not read", () => {
  const opslag = new Geheugen();
  bewaar("a", WAARDE, opslag);
  strictEqual(lees("a", "proef/2", 1000, opslag), null);
  for (const tekst of ["{", "null", "3", '"x"', "[]", '{"format":"proef/1"}']) {
    opslag.setItem("maatwerktoets/b", tekst);
    strictEqual(lees("b", "proef/1", 1000, opslag), null);
  }
});

Deno.test("whether a browser keeps anything is tried without keeping something", () => {
  const opslag = new Geheugen();
  strictEqual(kanBewaren(opslag), true);
  deepStrictEqual(opslag.keys(), []);
  strictEqual(kanBewaren(GEBLOKKEERD), false);
});

Deno.test("what is wiped is gone, and only that", () => {
  const opslag = new Geheugen();
  bewaar("a", WAARDE, opslag);
  bewaar("b", WAARDE, opslag);
  wis("a", opslag);
  deepStrictEqual([...opslag.inhoud.keys()], ["maatwerktoets/b"]);
});

Deno.test("sweeping wipes what is over of every gesprek, and nothing of another site's pages", () => {
  const opslag = new Geheugen();
  bewaar("oud", WAARDE, opslag);
  bewaar("nieuw", { ...WAARDE, begonnen: 2000 }, opslag);
  opslag.setItem("maatwerktoets/stuk", "{");
  opslag.setItem("maatwerktoets/leeg", "null");
  opslag.setItem("iets-anders", "{");
  ruimOp(1001 + DAG, opslag);
  deepStrictEqual(opslag.keys(), ["maatwerktoets/nieuw", "iets-anders"]);
});

Deno.test("a gesprek over this voorstel is found, also of who takes part, and none over another", () => {
  const namen = [naamVanGesprek("wonen"), naamVanDeelname("wonen")];
  for (const naam of [naamVanGesprek("wonen"), naamVanDeelname("wonen", "ABCD")]) {
    const opslag = new Geheugen();
    bewaar(naam, WAARDE, opslag);
    strictEqual(isIetsBewaard(namen, 1000, opslag), true);
    strictEqual(isIetsBewaard([naamVanGesprek("won"), naamVanDeelname("won")], 1000, opslag), false);
    strictEqual(isIetsBewaard([naamVanGesprek("wonen-2"), naamVanDeelname("wonen-2")], 1000, opslag), false);
  }
});

Deno.test("what is over, can't be read or is not ours is no gesprek that is kept", () => {
  const opslag = new Geheugen();
  bewaar(naamVanDeelname("wonen", "ABCD"), WAARDE, opslag);
  opslag.setItem("maatwerktoets/deelname/wonen/x", "{");
  opslag.setItem("deelname/wonen/y", JSON.stringify(WAARDE));
  strictEqual(isIetsBewaard([naamVanDeelname("wonen")], 1001 + DAG, opslag), false);
});

Deno.test("where a browser keeps nothing, that is said and nothing breaks", () => {
  strictEqual(bewaar("a", WAARDE, GEBLOKKEERD), false);
  strictEqual(lees("a", "proef/1", 1000, GEBLOKKEERD), null);
  strictEqual(isIetsBewaard(["a"], 1000, GEBLOKKEERD), false);
  wis("a", GEBLOKKEERD);
  ruimOp(1000, GEBLOKKEERD);
});
