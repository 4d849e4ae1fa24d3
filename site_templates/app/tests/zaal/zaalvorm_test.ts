/** Only a whole picture about this gesprek is shown: nothing that is sent makes the room's window fail. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import type { Stapbeeld, Zaalbeeld, Zaalstuk } from "../../src/zaal/zaalbeeld.ts";
import { leesZaalbeeld } from "../../src/zaal/zaalvorm.ts";

const PAKKET = { vragen: [{ id: "een" }] };
const per = <N extends string, W>(namen: readonly N[], waarde: W) =>
  Object.fromEntries(namen.map((naam) => [naam, waarde])) as Record<N, W>;
const STUK: Zaalstuk = {
  naam: "punt-1",
  kop: "Zorg",
  delen: [{ kop: "", zinnen: ["Het geld is op."] }],
  vrij: true,
  eerst: false,
};
const STIPPEN = { soort: "stippen", telling: per(ROLLEN, per(ANTWOORDCODES, 1)), zin: "Samen." } as const;
const REGELS = {
  soort: "regels",
  regels: [{ wie: "raadslid", naam: "Raadsleden", woorden: "meer" }],
} as const;
const TELEFOONS = {
  soort: "telefoons",
  link: "https://voorbeeld.example/#x",
  intypen: { adres: "voorbeeld.example/mee.html", code: "ABCDE FGHJK" },
} as const;

/** One picture of each kind. */
const STAPPEN: Stapbeeld[] = [
  { stap: "welkom", bijeenkomst: "informeel", openbaar: true, opname: "geen", mee: TELEFOONS },
  { stap: "voorstel", delen: ["kern", "open"], later: TELEFOONS },
  { stap: "verhaal", casussen: ["gezin"], later: { soort: "papier" } },
  { stap: "zelf-invullen", aantal: 3, verwacht: 12, vragen: 6, mee: { soort: "papier" } },
  { stap: "pauze", aantal: 3, verwacht: 12, verderOm: 1_800_000_000_000, later: TELEFOONS },
  {
    stap: "naast-elkaar",
    fase: "wachten",
    wijzen: [{ wijze: "per-rol", gekozen: false }, { wijze: "groep", gekozen: true }],
    teKlein: false,
    besloten: false,
    zonderAntwoorden: false,
    vraag: "een",
  },
  {
    stap: "naast-elkaar",
    fase: "alles",
    vergelijkingen: [{ vraag: "een", nummer: 1, beeld: STIPPEN }],
    gekozen: ["een"],
    kijk: { zin: "Hier.", vragen: ["een"] },
    nietGenoemd: ["professional"],
    besloten: false,
  },
  {
    stap: "naast-elkaar",
    fase: "onderwerp",
    vergelijking: { vraag: "een", nummer: 1, beeld: { ...REGELS, regels: [...REGELS.regels] } },
    gespreksvraag: "Waardoor?",
    inschattingen: ["Zij dachten van wel."],
    redenen: { vraag: "een", plus: ["Omdat."], min: [] },
    casussen: ["gezin"],
  },
  {
    stap: "opbrengst",
    blad: 0,
    stukken: [STUK],
    eerder: 1,
    wieOntbrak: ["Het onderwijs."],
    kanMisgaan: ["Niemand kijkt."],
  },
  { stap: "afsluiten", fase: "invullen", vragen: [{ nummer: 1, vraag: "een" }], aantal: 3, van: 4 },
  {
    stap: "afsluiten",
    fase: "verschoven",
    van: { vraag: "een", nummer: 1, eerst: STIPPEN, daarna: STIPPEN },
  },
  { stap: "afsluiten", fase: "besloten" },
  {
    stap: "afsluiten",
    fase: "hierna",
    hierna: {
      geenVerslag: null,
      oefening: false,
      aanZet: [{ naam: "De raad", aantal: 2 }],
      debat: "2027-05",
    },
  },
  {
    stap: "afsluiten",
    fase: "naar-buiten",
    blad: "antwoorden",
    nummer: 1,
    van: 1,
    groepsantwoorden: [{ kop: "1. Over een", regels: ["Samen: meer"] }],
    nietGenoemd: ["anders"],
    stukken: [STUK],
  },
];

const TIJD = { stap: 1_800_000_000_000, verste: 1_800_000_000_000, daarna: 600_000 };
const BEELDEN: Zaalbeeld[] = STAPPEN.map((beeld, index) => ({ ...beeld, tijd: index % 2 ? TIJD : null }));

/** Every copy of a value in which one part, however deep, is missing or something else. */
function* verminkt(waarde: unknown): Generator<unknown> {
  if (Array.isArray(waarde)) {
    for (const [index, deel] of waarde.entries()) {
      for (const ander of [null, ...verminkt(deel)]) yield waarde.with(index, ander);
    }
  } else if (typeof waarde === "object" && waarde !== null) {
    for (const [naam, deel] of Object.entries(waarde)) {
      const { [naam]: _, ...zonder } = waarde as Record<string, unknown>;
      yield zonder;
      for (const ander of [null, {}, ...verminkt(deel)]) yield { ...waarde, [naam]: ander };
    }
  } else {
    yield typeof waarde === "number" ? -0.5 : 1;
  }
}

Deno.test("a picture of each kind is read as it is", () => {
  for (const beeld of BEELDEN) deepStrictEqual(leesZaalbeeld(beeld, PAKKET), beeld);
});

Deno.test("a picture of which one part is missing or something else is none", () => {
  let geprobeerd = 0;
  for (const beeld of BEELDEN) {
    for (const fout of verminkt(beeld)) {
      // A moment may be any number; and of reasons, a clock, a number that is expected, a day or a code to type there may be none.
      if (
        /"(verderOm|stap|verste|daarna)":-0.5|"(redenen|kijk|tijd|verwacht|debat|geenVerslag|intypen|later)":null/
          .test(
            JSON.stringify(fout),
          )
      ) continue;
      geprobeerd++;
      strictEqual(leesZaalbeeld(fout, PAKKET), null, JSON.stringify(fout));
    }
  }
  ok(geprobeerd > 100);
});

Deno.test("a picture about a vraag that this gesprek does not have is none", () => {
  const [alles, onderwerp] = BEELDEN.filter((beeld) =>
    beeld.stap === "naast-elkaar" && beeld.fase !== "wachten"
  );
  strictEqual(leesZaalbeeld(alles, { vragen: [{ id: "ander" }] }), null);
  strictEqual(leesZaalbeeld(onderwerp, { vragen: [] }), null);
});

Deno.test("whatever else is sent is no picture", () => {
  fc.assert(fc.property(fc.anything(), (waarde) => leesZaalbeeld(waarde, PAKKET) === null));
});
