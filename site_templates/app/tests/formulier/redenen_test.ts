/** Why the preview says that a vraag is there. */
import { strictEqual } from "node:assert";
import { passenVan } from "../../src/formulier/passen.ts";
import { gaatOver } from "../../src/formulier/redenen.ts";

const VRAAG = {
  id: "stem",
  waarde: "betrokkenheid" as const,
  kort: "De stem",
  vraag: "Heeft dit huishouden straks meer of minder te zeggen dan nu?",
  maatregelsoorten: ["mandaat", "wonen", "werk", "pgb"],
  factoren: [],
  over_de_ruimte: false,
  ruimte_kan_tegenvallen: false,
  algemeen: false,
};
const NAMEN = new Map([["mandaat", "wie mag beslissen"], ["werk", "begeleiding naar werk"]]);

const bij = (maatregelsoorten: string[]) =>
  gaatOver(VRAAG, passenVan({ beslispunten: [{ nummer: "1", maatregelsoorten }] }, [VRAAG], {}), NAMEN);

Deno.test("of what the vraag and the voorstel share, two kinds at most are named, each by its own name", () => {
  strictEqual(bij(["werk", "mandaat"]), "Gaat over wie mag beslissen en begeleiding naar werk.");
  strictEqual(bij(["pgb", "werk", "mandaat"]), "Gaat over wie mag beslissen en begeleiding naar werk.");
});

Deno.test("a vraag that shares nothing is there to make the set whole", () => {
  strictEqual(bij(["vervoer"]), "Een algemene vraag: er passen nog te weinig vragen.");
});
