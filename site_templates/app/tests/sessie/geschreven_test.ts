import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { metVrij, metZin, regelsIn, zinnenIn } from "../../src/sessie/blokken.ts";
import { besprokenVragen } from "../../src/sessie/geschreven.ts";
import { nieuwPunt } from "../../src/sessie/opbrengst.ts";
import { stukken, teksten } from "../../src/sessie/stukken.ts";
import { magTonen, oordeel } from "../../src/sessie/tonen.ts";
import { inBladen, laatste, leesbladen, stukkenVoorDeZaal } from "../../src/sessie/voorlezen.ts";
import { antwoorden, BEGIN, inhoud, reeksen, speel } from "./sessie_reeksen.ts";

const CODES = ["plus", "plus", "plus", "plus", "plus", "plus"] as const;

Deno.test("a sentence in a field changes only its own line, and has to be released again", () => {
  const een = metZin({}, "wieOntbrak", "zinnen", 1, "Het onderwijs.");
  deepStrictEqual(regelsIn(een, "wieOntbrak", "zinnen"), ["", "Het onderwijs."]);
  deepStrictEqual(zinnenIn(een, "wieOntbrak", "zinnen"), ["Het onderwijs."]);
  const vrij = metVrij(een, "wieOntbrak", true);
  ok(vrij["wieOntbrak"]!.vrij);
  strictEqual(metZin(vrij, "wieOntbrak", "zinnen", 1, "Het onderwijs."), vrij);
  ok(!metZin(vrij, "wieOntbrak", "zinnen", 0, "De school.")["wieOntbrak"]!.vrij);
  deepStrictEqual(metVrij({}, "wieOntbrak", true), {});
});

Deno.test("a topic that was opened was talked about, unless it was dropped and nobody wrote a word at it", () => {
  const open = speel(
    BEGIN,
    antwoorden(1, 1, inhoud("raadslid", ...CODES)),
    { soort: "onthul" },
    { soort: "onderwerp", vraag: "kosten" },
    { soort: "onderwerp", vraag: "stem" },
    { soort: "onderwerp", vraag: "tempo" },
    { soort: "bespreek", vraag: "kosten", gespreksvraag: 0 },
    { soort: "bespreek", vraag: "stem", gespreksvraag: 0 },
    { soort: "bespreek", vraag: "stem", gespreksvraag: 1 },
  );
  // In the order of the set, not of the talk; what was chosen and never opened is not in it.
  deepStrictEqual(besprokenVragen(open), ["stem", "kosten"]);
  const weg = speel(open, { soort: "onderwerp", vraag: "stem" });
  deepStrictEqual(besprokenVragen(weg), ["kosten"]);
  const reden = {
    soort: "zin",
    blok: "redenen/stem",
    veld: "min",
    plaats: 0,
    tekst: "Het kost tijd.",
  } as const;
  deepStrictEqual(besprokenVragen(speel(weg, reden)), ["stem", "kosten"]);
});

Deno.test("what is about somebody for certain never gets to the room, and what may be waits for a look", () => {
  const naam = "Bel mevrouw Verzonnen, 06-12345678.";
  const gok = "Volgens wethouder Verzonnen kan het.";
  strictEqual(oordeel(naam, [naam], []), "nee");
  strictEqual(oordeel(gok, [], []), "vraagt");
  strictEqual(oordeel(` ${gok} `, [gok], []), "ja");
  strictEqual(oordeel("Het geld is op.", [], []), "ja");
  strictEqual(oordeel("Namens Den Haag.", [], []), "vraagt");
  strictEqual(oordeel("Namens Den Haag.", [], ["Den Haag"]), "ja");
  const sessie = speel(
    BEGIN,
    { soort: "opbrengst-nieuw", opbrengst: { tekst: naam } },
    { soort: "opbrengst-nieuw", opbrengst: { tekst: gok } },
    { soort: "opbrengst-nieuw", opbrengst: { tekst: "Het geld is op.", voor: [naam, "Er is krapte."] } },
    { soort: "zin", blok: "redenen/stem", veld: "plus", plaats: 0, tekst: naam },
  );
  const zaal = (wat: typeof sessie) => stukkenVoorDeZaal(wat, []).flatMap(teksten);
  deepStrictEqual(zaal(sessie), ["Het geld is op.", "Er is krapte."]);
  const getoond = speel(sessie, { soort: "toon", tekst: gok });
  deepStrictEqual(zaal(getoond), [gok, "Het geld is op.", "Er is krapte."]);
  // Another text is looked at again.
  const anders = { soort: "opbrengst-anders", id: 2, opbrengst: { tekst: `${gok} Denk ik.` } } as const;
  deepStrictEqual(zaal(speel(getoond, anders)), ["Het geld is op.", "Er is krapte."]);
});

Deno.test("whatever is written, the room gets each text that it may see once, on one page, in order", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    const sessie = speel(BEGIN, ...reeks);
    const verwacht = stukken(sessie)
      .filter((stuk) => stuk.soort !== "punt" || magTonen(stuk.punt.tekst, sessie.getoond, []))
      .flatMap(teksten)
      .filter((tekst) => magTonen(tekst, sessie.getoond, []));
    const bladen = leesbladen(sessie, []);
    deepStrictEqual(bladen.flat().flatMap(teksten), verwacht);
    ok(bladen.every((blad) => blad.length > 0));
  }));
});

Deno.test("a page holds as many pieces as fit, and the newest one is always in sight", () => {
  const stuk = (id: number, tekst: string) => {
    const punt = nieuwPunt(id, { tekst });
    return { soort: "punt" as const, naam: `punt-${id}`, vrij: false, punt };
  };
  const kort = Array.from({ length: 12 }, (_, index) => stuk(index + 1, "Het geld is op."));
  const lang = stuk(13, "Het geld is op. ".repeat(60));
  deepStrictEqual(inBladen([...kort, lang]).map((blad) => blad.length), [5, 5, 2, 1]);
  deepStrictEqual(laatste(kort).eerder, 7);
  // What speaks for and against stands below a line of its own.
  const heel = kort.slice(0, 3).map((stuk) => ({
    ...stuk,
    punt: { ...stuk.punt, voor: ["Het is snel."], tegen: ["Het is duur."], minderheid: "Het kan anders." },
  }));
  deepStrictEqual(inBladen(heel).map((blad) => blad.length), [1, 1, 1]);
  deepStrictEqual(laatste([...kort, lang]), { stukken: [lang], eerder: 12 });
  deepStrictEqual(laatste([]), { stukken: [], eerder: 0 });
});
