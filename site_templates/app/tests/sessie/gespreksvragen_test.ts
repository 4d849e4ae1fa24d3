import { deepStrictEqual } from "node:assert/strict";
import type { PakketVraag } from "../../src/contract/pakket.d.ts";
import { gespreksvragen } from "../../src/sessie/gespreksvragen.ts";

Deno.test("the room is first asked why anyone would choose an answer, then for whom it does not hold, and last what it costs", () => {
  const antwoorden = { plus: "Meer ruimte", min: "Minder ruimte" };
  const vraag = {
    antwoorden,
    doorvragen: ["Wie wacht er dan?", "Hoe lang?"],
    eerlijkheidsvraag: "Is dat eerlijk?",
  };
  deepStrictEqual(gespreksvragen(vraag as PakketVraag), [
    "Waarom ‘meer ruimte’? Waarom ‘minder ruimte’? Het hoeft niet uw eigen antwoord te zijn.",
    "Kijk naar beide verhalen. Voor wie geldt dit niet?",
    "Wie wacht er dan?",
    "Hoe lang?",
    "Is dat eerlijk?",
    "Wat kost het, en waar gaat het van af?",
  ]);
});
