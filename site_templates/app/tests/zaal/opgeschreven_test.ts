/** What was written down gets to the room's screen as far as it may, and no further. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import { STAPPEN } from "../../src/contract/contract.ts";
import { begin, type Gebeurtenis, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { zaalbeeld } from "../../src/zaal/zaalbeeld.ts";
import { leesZaalbeeld } from "../../src/zaal/zaalvorm.ts";

const rol = (naam: string, meervoud: string) => ({ naam, meervoud, uitleg: "" });
const PAKKET = {
  gemeente: [],
  voorstel: {
    id: "voorbeeld",
    titel: "Voorbeeld",
    kern: "",
    ligt_al_vast: [],
    nog_te_kiezen: [],
    beslispunten: [],
  },
  rollen: {
    raadslid: rol("raadslid", "raadsleden"),
    professional: rol("professional", "professionals"),
    beleidsmedewerker: rol("beleidsmedewerker", "beleidsmedewerkers"),
    anders: rol("iets anders of liever niet", "anderen"),
  },
  vragen: [{
    id: "een",
    kort: "Over een",
    vraag: "Vraag een?",
    antwoorden: {
      plus: "Meer ruimte",
      gelijk: "Evenveel ruimte",
      min: "Minder ruimte",
      verschilt: "Verschilt per gezin",
      weet_niet: "Weet ik niet",
    },
    doorvragen: ["Waardoor komt dat?"],
    eerlijkheidsvraag: "Wie krijgt minder?",
    inschatting: null,
  }],
  draaiboek: [],
} as unknown as Sessiepakket;
const TELEFOONS = { soort: "telefoons", link: "https://voorbeeld.example/#x", intypen: null } as const;

const speel = (sessie: Sessie, ...reeks: Gebeurtenis[]): Sessie => reeks.reduce(volgende, sessie);
const naar = (stap: typeof STAPPEN[number], blad = 0): Gebeurtenis => ({ soort: "stap", stap, blad, nu: 0 });

/** A topic that is talked about, after five people answered. */
const OPEN = speel(
  begin({
    deelsleutel: "ABCD",
    voorstel: "voorbeeld",
    vragenset: 1,
    vorm: 90,
    openbaar: false,
    casussen: ["gezin"],
    vragen: ["een"],
    metInschatting: [],
    nu: 0,
  }),
  ...Array<Gebeurtenis>(5).fill({
    soort: "antwoorden",
    ronde: 1,
    nonce: null,
    inhoud: { rol: "raadslid", antwoorden: ["plus"], inschattingen: [] },
  }),
  { soort: "onthul" },
  naar("naast-elkaar"),
  { soort: "onderwerp", vraag: "een" },
  { soort: "bespreek", vraag: "een", gespreksvraag: 0 },
);

const GEGEVENS = "Bel mevrouw Verzonnen, 06-12345678.";
const ZINNEN = ["Het geld is op.", "", GEGEVENS, `Volgens het team: ${GEGEVENS}`];
const zin = fc.constantFrom(...ZINNEN);
const schrijven: fc.Arbitrary<Gebeurtenis> = fc.oneof(
  fc.record({
    soort: fc.constant("opbrengst-nieuw" as const),
    opbrengst: fc.record({
      tekst: zin,
      soort: fc.constant("zorg" as const),
      aanZet: fc.constant("praktijk" as const),
      wie: zin,
      voor: fc.array(zin, { maxLength: 2 }),
      tegen: fc.array(zin, { maxLength: 2 }),
      minderheid: zin,
    }, { noNullPrototype: true }),
  }),
  fc.record({
    soort: fc.constant("zin" as const),
    blok: fc.constantFrom("redenen/een", "wieOntbrak", "kanMisgaan", "overVragen"),
    veld: fc.constantFrom("plus", "min", "zinnen", "werkteNiet/een", "gemist"),
    plaats: fc.nat(2),
    tekst: zin,
  }),
  // Also when somebody said that the room may see it.
  fc.record({ soort: fc.constant("toon" as const), tekst: zin }),
  fc.record({
    soort: fc.constant("concept" as const),
    plek: fc.constant("punt-nieuw-"),
    concept: fc.record({ tekst: zin }, { noNullPrototype: true }),
  }),
  fc.record({
    soort: fc.constant("opbrengst-anders" as const),
    id: fc.integer({ min: 1, max: 3 }),
    opbrengst: fc.record({ vrij: fc.constant(true), eerst: fc.boolean() }, { noNullPrototype: true }),
  }),
);

Deno.test("whatever is written and wherever, no picture at any step holds what is about somebody", () => {
  fc.assert(fc.property(fc.array(schrijven, { maxLength: 12 }), fc.nat(3), (reeks, blad) => {
    const open = speel(OPEN, ...reeks);
    const eind = speel(open, { soort: "rond-af" }, naar("afsluiten", blad));
    const standen = [...STAPPEN.map((stap) => volgende(open, naar(stap))), eind];
    for (const beeld of standen.map((stand) => zaalbeeld(stand, PAKKET, TELEFOONS))) {
      ok(!/Verzonnen|06-1/.test(JSON.stringify(beeld)));
      deepStrictEqual(leesZaalbeeld(structuredClone(beeld), PAKKET), beeld);
    }
  }));
});

Deno.test("the room reads the reasons under the question for them, and under no other", () => {
  const reden = speel(OPEN, {
    soort: "zin",
    blok: "redenen/een",
    veld: "min",
    plaats: 0,
    tekst: "Het kost tijd.",
  });
  const bij = (gespreksvraag: number) => {
    const beeld = zaalbeeld(
      volgende(reden, { soort: "bespreek", vraag: "een", gespreksvraag }),
      PAKKET,
      TELEFOONS,
    );
    return beeld.stap === "naast-elkaar" && beeld.fase === "onderwerp" ? beeld.redenen : undefined;
  };
  deepStrictEqual(bij(0), { vraag: "een", plus: [], min: ["Het kost tijd."] });
  strictEqual(bij(1), null);
});

Deno.test("a page that is not there any more shows the last one that is", () => {
  const lang = { soort: "opbrengst-nieuw", opbrengst: { tekst: "Het geld is op. ".repeat(30) } } as const;
  // The answers come first, and then a page for each point.
  const eind = speel(OPEN, lang, lang, lang, naar("afsluiten", 3));
  const blad = (sessie: typeof eind) => {
    const beeld = zaalbeeld(sessie, PAKKET, TELEFOONS);
    ok(beeld.stap === "afsluiten");
    if (beeld.fase !== "naar-buiten") return beeld.fase;
    const { nummer, van, stukken } = beeld;
    return [nummer, van, stukken[0]?.naam];
  };
  deepStrictEqual(blad(eind), [3, 3, "punt-3"]);
  const weg = (id: number) => ({ soort: "opbrengst-weg", id }) as const;
  strictEqual(blad(speel(eind, weg(3))), "hierna");
  strictEqual(blad(speel(eind, weg(3), weg(2))), "hierna");
});
