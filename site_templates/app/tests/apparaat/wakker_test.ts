import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { houdWakker, type Stroom, volgStroom } from "../../src/apparaat/wakker.ts";
import { moetAanDeStroom } from "../../src/leiden/stroom.tsx";

/** Puts what a browser has in its place, and takes it away again. */
async function met(wat: Record<string, unknown>, doe: () => Promise<void>): Promise<void> {
  const namen = Object.keys(wat);
  for (const naam of namen) {
    Object.defineProperty(globalThis, naam, { value: wat[naam], configurable: true, writable: true });
  }
  try {
    await doe();
  } finally {
    for (const naam of namen) Reflect.deleteProperty(globalThis, naam);
  }
}

const even = () => new Promise((klaar) => setTimeout(klaar));

Deno.test("the screen is kept on, asked again when the window shows, and let go at the end", async () => {
  const document = Object.assign(new EventTarget(), { hidden: false });
  let aan = 0, uit = 0;
  const slot = { release: () => Promise.resolve(void uit++) };
  const wakeLock = { request: () => Promise.resolve((aan++, slot)) };
  await met({ document, navigator: { wakeLock } }, async () => {
    const stop = houdWakker();
    await even();
    document.hidden = true;
    document.dispatchEvent(new Event("visibilitychange"));
    await even();
    strictEqual(aan, 1, "a window that hides asks nothing");
    document.hidden = false;
    document.dispatchEvent(new Event("visibilitychange"));
    await even();
    strictEqual(aan, 2);
    stop();
    await even();
    strictEqual(uit, 1);
    document.dispatchEvent(new Event("visibilitychange"));
    await even();
    strictEqual(aan, 2, "nothing is asked after the end");
  });
});

Deno.test("where a browser keeps no screen on, or may not, nothing happens", async () => {
  const document = Object.assign(new EventTarget(), { hidden: false });
  const weigert = { request: () => Promise.reject(new Error("low power")) };
  for (const navigator of [{}, { wakeLock: weigert }]) {
    await met({ document, navigator }, async () => {
      const stop = houdWakker();
      await even();
      stop();
    });
  }
});

Deno.test("how the battery stands is said at once and at each change, until nobody listens", async () => {
  const accu = Object.assign(new EventTarget(), { charging: true, level: 0.9 });
  const gezegd: Stroom[] = [];
  await met({ navigator: { getBattery: () => Promise.resolve(accu) } }, async () => {
    const stop = volgStroom((stroom) => gezegd.push(stroom));
    await even();
    accu.charging = false;
    accu.dispatchEvent(new Event("chargingchange"));
    stop();
    accu.dispatchEvent(new Event("levelchange"));
  });
  deepStrictEqual(gezegd, [{ laadt: true, deel: 0.9 }, { laadt: false, deel: 0.9 }]);
  await met({ navigator: {} }, async () => {
    volgStroom(() => ok(false, "a browser that does not tell says nothing"))();
    await even();
  });
});

Deno.test("before a gesprek every device goes on the mains; during one only when there is little left", () => {
  const accu = (deel: number, laadt = false) =>
    [false, true].map((bezig) => moetAanDeStroom({ laadt, deel }, bezig));
  deepStrictEqual(accu(1), [true, false]);
  deepStrictEqual(accu(0.2), [true, true]);
  deepStrictEqual(accu(0.2, true), [false, false]);
});
