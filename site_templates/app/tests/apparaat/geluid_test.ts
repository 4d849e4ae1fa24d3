import { deepStrictEqual, ok } from "node:assert/strict";
import { piep } from "../../src/apparaat/geluid.ts";

Deno.test("without sound nothing happens; with it a code that counts goes up, and one that does not goes down", () => {
  piep("goed");
  const gehoord: number[] = [];
  const knoop = { connect: () => {}, gain: { value: 1 } };
  class Bron {
    currentTime = 0;
    destination = {};
    createGain = () => knoop;
  }
  class Golf {
    connect = () => {};
    stop = () => {};
    constructor(_: unknown, private hoe: { frequency: number }) {}
    start = () => gehoord.push(this.hoe.frequency);
  }
  Object.assign(globalThis, { AudioContext: Bron, OscillatorNode: Golf });
  piep("goed");
  piep("fout");
  Object.assign(globalThis, { AudioContext: undefined, OscillatorNode: undefined });
  deepStrictEqual(gehoord.length, 4);
  const [laag, hoog, eerst, daarna] = gehoord as [number, number, number, number];
  ok(hoog > laag && daarna < eerst);
  ok(knoop.gain.value < 1, "softer than it can be: people are talking");
});
