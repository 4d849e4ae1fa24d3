import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { PakketVraag } from "../../src/contract/pakket.d.ts";
import { ROLLEN } from "../../src/contract/contract.ts";
import { woordenVoor } from "../../src/gedeeld/rollen.ts";

const VRAAG: PakketVraag = {
  id: "ruimte",
  waarde: "legitimiteit",
  kort: "Ruimte",
  vraag: "Is er meer of minder ruimte?",
  antwoorden: {
    plus: "Meer",
    gelijk: "Evenveel",
    min: "Minder",
    verschilt: "Verschilt",
    weet_niet: "Weet ik niet",
  },
  per_rol: {
    raadslid: { vraag: "Geeft u meer ruimte?", denk_aan: "Denk aan de regel." },
    professional: { vraag: "Krijgt u meer ruimte?", denk_aan: "Denk aan het gezin." },
    beleidsmedewerker: { vraag: "Schrijft u meer ruimte op?", denk_aan: "Denk aan de brief." },
  },
  doorvragen: ["Waardoor?", "Voor wie niet?"],
  eerlijkheidsvraag: "Is het ook eerlijk?",
  inschatting: null,
  reden: "Gaat over mandaat (punt 1).",
  ook_kort: true,
};

Deno.test("each rol reads its own words", () => {
  const gelezen = ROLLEN.map((rol) => woordenVoor(VRAAG, rol).vraag);
  strictEqual(new Set(gelezen).size, ROLLEN.length);
  deepStrictEqual(woordenVoor(VRAAG, "professional"), {
    vraag: "Krijgt u meer ruimte?",
    denkAan: "Denk aan het gezin.",
  });
});

Deno.test("who is something else reads the words for everyone", () => {
  deepStrictEqual(woordenVoor(VRAAG, "anders"), { vraag: VRAAG.vraag, denkAan: null });
});
