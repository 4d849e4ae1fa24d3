import { strictEqual } from "node:assert/strict";
import { leidtEenAnder, neemLeiding } from "../../src/leiden/venster.ts";
import type { Opslag } from "../../src/apparaat/opslag.ts";

function geheugen(): Opslag {
  const inhoud = new Map<string, string>();
  return {
    getItem: (key) => inhoud.get(key) ?? null,
    setItem: (key, value) => void inhoud.set(key, value),
    removeItem: (key) => void inhoud.delete(key),
    keys: () => [...inhoud.keys()],
  };
}

Deno.test("the window that took over last leads, and the other one can take over again", () => {
  const opslag = geheugen();
  strictEqual(leidtEenAnder("a", "een", 0, opslag), false);
  neemLeiding("a", "een", 0, opslag);
  neemLeiding("a", "twee", 0, opslag);
  strictEqual(leidtEenAnder("a", "een", 0, opslag), true);
  strictEqual(leidtEenAnder("a", "twee", 0, opslag), false);
  neemLeiding("a", "een", 0, opslag);
  strictEqual(leidtEenAnder("a", "twee", 0, opslag), true);
});

Deno.test("two gesprekken on one device do not stand in each other's way", () => {
  const opslag = geheugen();
  neemLeiding("a", "een", 0, opslag);
  neemLeiding("b", "twee", 0, opslag);
  strictEqual(leidtEenAnder("a", "een", 0, opslag), false);
});

Deno.test("where a browser keeps nothing, a window goes on", () => {
  const dicht = () => {
    throw new Error("blocked");
  };
  const opslag: Opslag = { getItem: dicht, setItem: dicht, removeItem: dicht, keys: dicht };
  neemLeiding("a", "een", 0, opslag);
  strictEqual(leidtEenAnder("a", "een", 0, opslag), false);
});
