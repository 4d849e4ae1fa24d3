import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { bewaar, DAG, eindeVan, lees, MEER_DAGEN, type Opslag, ruimOp, wis } from "../src/opslag.ts";

class Geheugen implements Opslag {
  readonly inhoud = new Map<string, string>();
  getItem = (key: string) => this.inhoud.get(key) ?? null;
  setItem = (key: string, value: string) => void this.inhoud.set(key, value);
  removeItem = (key: string) => void this.inhoud.delete(key);
  keys = () => [...this.inhoud.keys()];
}

const GEBLOKKEERD: Opslag = {
  getItem: () => {
    throw new Error("blocked");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => {
    throw new Error("blocked");
  },
  keys: () => {
    throw new Error("blocked");
  },
};

const WAARDE = { format: "proef/1", begonnen: 1000, tekst: "hoi" };
type Waarde = typeof WAARDE;

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

Deno.test("a clock that was set back loses nothing", () => {
  const opslag = new Geheugen();
  bewaar("a", WAARDE, opslag);
  deepStrictEqual(lees<Waarde>("a", "proef/1", 0, opslag), WAARDE);
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

Deno.test("where a browser keeps nothing, that is said and nothing breaks", () => {
  strictEqual(bewaar("a", WAARDE, GEBLOKKEERD), false);
  strictEqual(lees("a", "proef/1", 1000, GEBLOKKEERD), null);
  wis("a", GEBLOKKEERD);
  ruimOp(1000, GEBLOKKEERD);
});
