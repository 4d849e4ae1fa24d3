import { strictEqual } from "node:assert/strict";
import { inWoorden } from "../../src/vertrouwen/inwoorden.ts";

const ANTWOORDEN = {
  plus: "Sneller",
  gelijk: "Even snel",
  min: "Later",
  verschilt: "Het verschilt",
  weet_niet: "Weet ik niet",
};

Deno.test("what a group shares is said in the words of the vraag", () => {
  strictEqual(inWoorden("plus", ANTWOORDEN), "sneller");
  strictEqual(inWoorden("onzeker", ANTWOORDEN), "‘het verschilt’ of ‘weet ik niet’");
  strictEqual(inWoorden("verdeeld", ANTWOORDEN), "de antwoorden lopen uiteen");
  strictEqual(inWoorden("tegenover", ANTWOORDEN), "minstens twee rollen met elk een eigen antwoord");
});

Deno.test("the answers that three or more people chose are each named, doubt by its two answers", () => {
  strictEqual(
    inWoorden({ gekozen: ["plus", "min"] }, ANTWOORDEN),
    "‘sneller’ en ‘later’, elk drie of meer keer",
  );
  strictEqual(
    inWoorden({ gekozen: ["plus", "min", "onzeker"] }, ANTWOORDEN),
    "‘sneller’, ‘later’ en ‘het verschilt’ of ‘weet ik niet’, elk drie of meer keer",
  );
});

Deno.test("why nothing is said is said", () => {
  strictEqual(inWoorden({ reden: "te weinig antwoorden" }, ANTWOORDEN), "te weinig antwoorden");
  strictEqual(inWoorden({ reden: "minder dan vijf" }, ANTWOORDEN), "minder dan vijf mensen, niet genoemd");
});
