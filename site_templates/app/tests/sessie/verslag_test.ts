import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { Antwoord, Inhoud } from "../../src/code/antwoordcode.ts";
import { ROLLEN } from "../../src/contract/contract.ts";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import {
  GEMIST,
  KAN_MISGAAN,
  OVER_VRAGEN,
  redenenBij,
  werkteNiet,
  WIE_ONTBRAK,
  ZINNEN,
} from "../../src/sessie/blokken.ts";
import { begin, type Gebeurtenis, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { maakVerslag, nieuwVerslagId, verslagbestand } from "../../src/sessie/verslag.ts";

const VRAGEN = ["stem", "ruimte"];
const PAKKET = {
  voorstel: { id: "voorbeeld", versie: { datum: null, kenmerk: "0a1b2c3d", punten: { "2a": "4e5f6a7b" } } },
  vragen: VRAGEN.map((id) => ({ id })),
  rollen: {},
} as unknown as Sessiepakket;
const BEGIN = begin({
  deelsleutel: "ABCDEFGHJKLMNPRS",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin-a", "gezin-b"],
  vragen: VRAGEN,
  metInschatting: [],
  nu: 1_700_000_000_000,
});
const KEUZE = { soort: "oefening", maand: "2026-11" } as const;

const geef = (ronde: 1 | 2, rol: Inhoud["rol"], ...antwoorden: Antwoord[]): Gebeurtenis => ({
  soort: "antwoorden",
  ronde,
  nonce: null,
  inhoud: { rol, antwoorden, inschattingen: [] },
});
const speel = (...reeks: Gebeurtenis[]): Sessie => reeks.reduce(volgende, BEGIN);
const VIJF = Array<Gebeurtenis>(5).fill(geef(1, "raadslid", "plus", "min"));

Deno.test("the file holds classes and labels, and what the group released", () => {
  const sessie = speel(
    ...VIJF,
    { soort: "wijze", wijze: "groep" },
    { soort: "onthul" },
    {
      soort: "opbrengst-nieuw",
      opbrengst: { soort: "zorg", aanZet: "college", tekst: " Ja. ", vraag: "stem" },
    },
    {
      soort: "opbrengst-nieuw",
      opbrengst: { soort: "zorg", aanZet: "college", tekst: "Nee.", vraag: null },
    },
    { soort: "opbrengst-anders", id: 1, opbrengst: { vrij: true } },
    { soort: "rond-af" },
  );
  const verslag = parse(maakVerslag(sessie, PAKKET, KEUZE, stringify));
  deepStrictEqual(verslag.deelnemers, { totaal: "5-9", raadslid: "5-9" });
  deepStrictEqual(verslag.antwoorden, [
    { vraag: "stem", eerst: { groep: "plus" } },
    { vraag: "ruimte", eerst: { groep: "min" } },
  ]);
  deepStrictEqual(verslag.opbrengst, [{ soort: "zorg", aan_zet: "college", tekst: "Ja.", vraag: "stem" }]);
});

Deno.test("answers that were given again stand beside the first ones, when the same people gave them", () => {
  const opnieuw = Array<Gebeurtenis>(5).fill(geef(2, "raadslid", "gelijk"));
  const tot = (aantal: number, dezelfden = true) =>
    speel(
      ...VIJF,
      { soort: "wijze", wijze: "groep" },
      { soort: "onthul" },
      { soort: "onderwerp", vraag: "stem" },
      { soort: "opnieuw", opnieuw: true },
      ...opnieuw.slice(0, aantal),
      { soort: "rond-af", dezelfden },
    );
  const eerste = (sessie: Sessie) => parse(maakVerslag(sessie, PAKKET, KEUZE, stringify)).antwoorden[0];
  deepStrictEqual(eerste(tot(5)), {
    vraag: "stem",
    eerst: { groep: "plus" },
    nog_een_keer: { groep: "gelijk" },
  });
  deepStrictEqual(eerste(tot(4)), { vraag: "stem", eerst: { groep: "plus" } });
  // As many, but not said to be the same ones.
  deepStrictEqual(eerste(tot(5, false)), { vraag: "stem", eerst: { groep: "plus" } });
});

Deno.test("without a way to publish there is no file", () => {
  throws(
    () => maakVerslag(speel(...VIJF, { soort: "onthul" }), PAKKET, KEUZE, stringify),
    /no way to publish/,
  );
});

Deno.test("the file says what kind of meeting it was, and behind closed doors there is none", () => {
  const sessie = speel(...VIJF, { soort: "wijze", wijze: "groep" }, { soort: "onthul" });
  const open = { ...sessie, bijeenkomst: "raadscommissie", openbaar: true, opname: "uitgezonden" } as const;
  const { bijeenkomst, openbaar, opname } = parse(maakVerslag(open, PAKKET, KEUZE, stringify));
  deepStrictEqual([bijeenkomst, openbaar, opname], ["raadscommissie", "ja", "uitgezonden"]);
  throws(() => maakVerslag({ ...open, openbaar: false }, PAKKET, KEUZE, stringify), /no way to publish/);
});

Deno.test("no text of the opbrengst can break the file, and no key or moment gets into it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }).filter((tekst) => tekst.trim() !== ""), (tekst) => {
    const sessie = speel(
      ...VIJF,
      { soort: "wijze", wijze: "groep" },
      { soort: "onthul" },
      { soort: "opbrengst-nieuw", opbrengst: { soort: "zorg", aanZet: "college", tekst, vraag: null } },
      { soort: "opbrengst-anders", id: 1, opbrengst: { vrij: true } },
    );
    const bestand = maakVerslag(sessie, PAKKET, KEUZE, stringify);
    strictEqual(parse(bestand).opbrengst[0]?.tekst, tekst.trim());
    ok(!bestand.includes(BEGIN.deelsleutel) && !bestand.includes(String(BEGIN.begonnen)));
  }));
});

Deno.test("the file of a gesprek in which a small rol agreed to its opinion is the one that the build accepts", () => {
  const punt = (tekst: string): Gebeurtenis => ({
    soort: "opbrengst-nieuw",
    opbrengst: { soort: "inzicht", aanZet: "college", tekst, vraag: null },
  });
  const zin = (blok: string, veld: string, tekst: string): Gebeurtenis => ({
    soort: "zin",
    blok,
    veld,
    plaats: 0,
    tekst,
  });
  const sessie = speel(
    ...VIJF,
    geef(1, "professional", "plus", "verschilt"),
    geef(1, "professional", "plus", null),
    { soort: "wijze", wijze: "overeenkomst" },
    { soort: "onthul" },
    punt("De professionals zijn bang dat de hulp stopt."),
    punt("Er is “ja, maar” gezegd: een vast bedrag helpt niet elk gezin."),
    { soort: "opbrengst-anders", id: 1, opbrengst: { akkoord: true } },
    { soort: "opbrengst-anders", id: 1, opbrengst: { vrij: true } },
    {
      soort: "opbrengst-anders",
      id: 2,
      opbrengst: {
        vraag: "ruimte",
        beslispunt: "1",
        voor: ["Elk gezin is anders.", ""],
        tegen: ["Het is duidelijk."],
        minderheid: "Een bedrag geeft rust.",
        aanZet: "praktijk",
        wie: "een wijkteam",
      },
    },
    { soort: "opbrengst-anders", id: 2, opbrengst: { vrij: true, eerst: true } },
    { soort: "onderwerp", vraag: "ruimte" },
    { soort: "onderwerp", vraag: "stem" },
    { soort: "bespreek", vraag: "ruimte", gespreksvraag: 0 },
    { soort: "bespreek", vraag: "stem", gespreksvraag: 0 },
    zin(redenenBij("stem"), "plus", "Dan wacht niemand op een handtekening."),
    zin(redenenBij("ruimte"), "min", "Dan krijgt iedereen hetzelfde."),
    zin(WIE_ONTBRAK, ZINNEN, "Het onderwijs."),
    zin(KAN_MISGAAN, ZINNEN, "Niemand kijkt na een jaar of het werkt."),
    zin(OVER_VRAGEN, werkteNiet("stem"), "Het woord ‘stem’ was niet duidelijk."),
    zin(OVER_VRAGEN, GEMIST, "Mag het van de wet?"),
    ...[redenenBij("stem"), WIE_ONTBRAK, KAN_MISGAAN, OVER_VRAGEN].map((blok): Gebeurtenis => ({
      soort: "blok-vrij",
      blok,
      vrij: true,
    })),
    { soort: "uitgenodigd", rol: "raadslid", gevraagd: { van: 35, hoe: "alle fracties in één mail" } },
    { soort: "uitgenodigd", rol: "anders", gevraagd: { van: null, hoe: " " } },
    { soort: "rond-af" },
  );
  // `tests/contract/test_verslag_van_de_app.py` lets the build check this same file.
  const bestand = Deno.readTextFileSync(new URL("../../../../tests/vectors/verslag.yml", import.meta.url));
  strictEqual(maakVerslag(sessie, PAKKET, KEUZE, stringify), bestand);
});

Deno.test("the version of the voorstel that was on the table gets into the file as the page has it", () => {
  const sessie = speel(...VIJF, { soort: "wijze", wijze: "groep" }, { soort: "onthul" });
  const versie = { datum: "2026-11", kenmerk: "1a2b3c4d", punten: { "1": "9f8e7d6c" } };
  const pakket = { ...PAKKET, voorstel: { ...PAKKET.voorstel, versie } };
  deepStrictEqual(parse(maakVerslag(sessie, pakket, KEUZE, stringify)).voorstel, versie);
  const zonder = { ...PAKKET, voorstel: { ...PAKKET.voorstel, versie: { ...versie, datum: null } } };
  deepStrictEqual(parse(maakVerslag(sessie, zonder, KEUZE, stringify)).voorstel, {
    kenmerk: "1a2b3c4d",
    punten: versie.punten,
  });
});

Deno.test("what was not released stays in the room, whatever it is", () => {
  const sessie = speel(
    ...VIJF,
    { soort: "wijze", wijze: "groep" },
    { soort: "onthul" },
    { soort: "opbrengst-nieuw", opbrengst: { tekst: "blijft hier", voor: ["blijft hier"] } },
    { soort: "zin", blok: redenenBij("stem"), veld: "plus", plaats: 0, tekst: "blijft hier" },
    { soort: "zin", blok: WIE_ONTBRAK, veld: ZINNEN, plaats: 0, tekst: "blijft hier" },
    { soort: "zin", blok: OVER_VRAGEN, veld: werkteNiet("stem"), plaats: 0, tekst: "blijft hier" },
    { soort: "uitgenodigd", rol: "raadslid", gevraagd: { van: null, hoe: "Bel 06-12345678, blijft hier" } },
    {
      soort: "uitgenodigd",
      rol: "anders",
      gevraagd: { van: null, hoe: "met een <b>brief</b>, blijft hier" },
    },
  );
  ok(!maakVerslag(sessie, PAKKET, KEUZE, stringify).includes("blijft hier"));
});

Deno.test("of how many people somebody came stays out where that tells how many, or who", () => {
  const van = (rol: RolId, aantal: number) =>
    parse(maakVerslag(
      speel(
        ...VIJF,
        { soort: "wijze", wijze: "groep" },
        { soort: "onthul" },
        { soort: "uitgenodigd", rol, gevraagd: { van: aantal, hoe: "een brief" } },
      ),
      PAKKET,
      KEUZE,
      stringify,
    )).uitgenodigd[rol].van;
  const { deelnemers } = parse(maakVerslag(
    speel(...VIJF, { soort: "wijze", wijze: "groep" }, { soort: "onthul" }),
    PAKKET,
    KEUZE,
    stringify,
  ));
  for (const rol of ROLLEN) {
    const vanaf = deelnemers[rol] === "5-9" ? 15 : 10;
    deepStrictEqual([vanaf - 1, vanaf, 9999, 10000].map((aantal) => van(rol, aantal)), [
      undefined,
      vanaf,
      9999,
      undefined,
    ], rol);
  }
});

Deno.test("an id is eight letters and digits", () => {
  strictEqual(nieuwVerslagId((bytes) => bytes.set([0, 1, 171, 255])), "0001abff");
});

Deno.test("the name of the file says what it is, of which voorstel and month, and ends with its number", () => {
  const naam = verslagbestand(PAKKET, KEUZE, "0001abff");
  // What `toets/inhoud/plaatsen.py` reads: tests/inhoud/test_plaatsen.py has the same name.
  strictEqual(naam, `gespreksverslag-${PAKKET.voorstel.id}-${KEUZE.maand}-0001abff.yml`);
});
