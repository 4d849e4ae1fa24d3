import { deepStrictEqual } from "node:assert/strict";
import type { PakketVraag, Rolnamen } from "../../src/contract/pakket.d.ts";
import { gesprekskeuzes, gespreksvragen } from "../../src/sessie/gespreksvragen.ts";

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

Deno.test("what a rol was thought to see is asked, second, only where it was predicted and the room may not see it", () => {
  const vraag = {
    id: "een",
    inschatting: "professional",
    antwoorden: { plus: "Meer ruimte", min: "Minder ruimte" },
    doorvragen: [],
    eerlijkheidsvraag: "Is dat eerlijk?",
  } as unknown as PakketVraag;
  const rollen = { professional: { meervoud: "professionals" } } as Rolnamen;
  const bij = (openbaar: boolean, opname: "geen" | "opgenomen", metInschatting: string[], van = vraag) =>
    gesprekskeuzes({ openbaar, opname, metInschatting }, van, rollen);
  const gewoon = gespreksvragen(vraag);
  const beeld =
    "Welk beeld had u vooraf van wat professionals hier zien? Waar komt dat beeld vandaan? U hoeft niet te antwoorden.";
  for (const [openbaar, opname] of [[true, "geen"], [false, "opgenomen"]] as const) {
    deepStrictEqual(bij(openbaar, opname, ["een"]), gewoon.toSpliced(1, 0, beeld));
    deepStrictEqual(bij(openbaar, opname, []), gewoon);
  }
  deepStrictEqual(bij(false, "geen", ["een"]), gewoon);
  deepStrictEqual(bij(true, "geen", ["een"], { ...vraag, inschatting: null }), gewoon);
});
