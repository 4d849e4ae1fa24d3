/** What earlier versions kept still goes on; what is no gesprek is never used. */
import { deepStrictEqual, doesNotThrow, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { begin, naamVan, type Opzet, route, type Staat, volgende } from "../../src/meedoen/deelname.ts";
import { herstel } from "../../src/meedoen/bewaardestaat.ts";
import type { Gevonden } from "../../src/apparaat/opslag.ts";
import { aantalMensen, type Sessie, volgende as volgendeSessie } from "../../src/sessie/sessie.ts";
import { leesSessie } from "../../src/sessie/sessievorm.ts";
import { antwoorden, BEGIN, inhoud, reeksen, speel, VRAGEN } from "../sessie/sessie_reeksen.ts";

const OPZET: Opzet = {
  vragenset: 3,
  vragen: ["stem", "tempo", "uitleg", "ruimte", "kosten", "later"],
  voorspeld: [{ vraag: "uitleg", rol: "raadslid" }, { vraag: "ruimte", rol: "professional" }],
};
const NU = 2000;

const lees = (naam: string) => Deno.readTextFileSync(new URL(`bewaard/${naam}.json`, import.meta.url));
const goed = (waarde: unknown): Gevonden => ({ soort: "goed", waarde: waarde as Staat });
const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde));

/** A value with something else at one place in it, or without that place. */
const bedorven = <T>(waarden: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.tuple(
    waarden,
    fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    fc.option(fc.jsonValue()),
    fc.boolean(),
  )
    .map(([waarde, pad, anders, weg]) => {
      const heel: Record<string, unknown> = kopie(waarde as Record<string, unknown>);
      let plek = heel;
      for (const [diepte, getal] of pad.entries()) {
        const namen = Object.keys(plek);
        const naam = namen[getal % namen.length];
        if (naam === undefined) break;
        const binnen = plek[naam];
        if (diepte + 1 < pad.length && typeof binnen === "object" && binnen !== null) {
          plek = binnen as Record<string, unknown>;
          continue;
        }
        if (weg) delete plek[naam];
        else plek[naam] = anders;
        break;
      }
      return heel;
    });

for (const versie of ["sessie-1-eerste", "sessie-1-met-nonce", "sessie-1-met-concept"]) {
  Deno.test(`a gesprek as an earlier version kept it goes on: ${versie}`, () => {
    const sessie = leesSessie(JSON.parse(lees(versie)));
    ok(sessie);
    strictEqual(aantalMensen(sessie, 1), 5);
    // What nobody was asked then.
    deepStrictEqual([sessie.bijeenkomst, sessie.opname], ["informeel", "geen"]);
    strictEqual(sessie.rondes[1].tellingen["stem"]!.raadslid.plus, 2);
    deepStrictEqual(sessie.onderwerpen, ["stem", "kosten"]);
    const ongedaan = volgendeSessie(sessie, { soort: "ongedaan" });
    strictEqual(aantalMensen(ongedaan, 2), 0);
    strictEqual(ongedaan.rondes[2].tellingen["stem"]!.raadslid.min, 0);
  });
}

/** A gesprek in which everything that can be kept is there. */
const VOL = speel(
  { ...BEGIN, verwacht: { raadslid: 3 }, langer: 1, verslagId: "aaaa1111", gemaakt: "tekst" },
  { soort: "stap", stap: "naast-elkaar", nu: 2000 },
  antwoorden(1, 7, {
    ...inhoud("raadslid", ...VRAGEN.map(() => "plus" as const)),
    inschattingen: ["min", null],
  }),
  { soort: "wijze", wijze: null },
  { soort: "onthul" },
  { soort: "onderwerp", vraag: "stem" },
  { soort: "bespreek", vraag: "stem", gespreksvraag: 1 },
  {
    soort: "opbrengst-nieuw",
    opbrengst: { soort: "zorg", aanZet: "college", tekst: "Ja.", vraag: "stem" },
  },
  {
    soort: "concept",
    plek: "nieuw",
    concept: { tekst: "" },
  },
  { soort: "zin", blok: "redenen/stem", veld: "plus", plaats: 1, tekst: "Dan wacht niemand." },
  { soort: "toon", tekst: "Volgens wethouder Verzonnen." },
  { soort: "uitgenodigd", rol: "raadslid", gevraagd: { van: 35, hoe: "alle fracties" } },
  {
    soort: "opbrengst-anders",
    id: 1,
    opbrengst: { voor: ["Ja."], tegen: ["Nee."], minderheid: "Anders.", beslispunt: "2a", wie: "x" },
  },
  { soort: "gesprekssoort", gesprekssoort: "oefening" },
  { soort: "opnieuw", opnieuw: true },
  antwoorden(2, 8, inhoud("raadslid", "min")),
);

/** Every place in a value, as the keys that lead to it. */
const plekken = (waarde: unknown, pad: string[] = []): string[][] =>
  typeof waarde === "object" && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, binnen]) => [[...pad, naam], ...plekken(binnen, [...pad, naam])])
    : [];

/** A copy in which something was done to what holds this place. */
function veranderd(pad: string[], doe: (houder: Record<string, unknown>, naam: string) => void): Sessie {
  const heel = kopie(VOL);
  const houder = pad.slice(0, -1).reduce(
    (plek, naam) => plek[naam] as Record<string, unknown>,
    heel as unknown as Record<string, unknown>,
  );
  doe(houder, pad.at(-1)!);
  return heel;
}

/** What was added to the format later, or stands there only when someone said so; the format was looked at before. */
const MAG_WEG = new RegExp(
  "^(?:format|geheim|concepten(?:/nieuw)?|blokken(?:/.+/(?:plus|stem))?|getoond|geopend|uitgenodigd(?:/raadslid)?" +
    "|opbrengst/0/(?:wie|maand|beslispunt|voor|tegen|minderheid|eerst)|bijeenkomst|opname|blad|manier|verwacht(?:/raadslid)?" +
    "|tijden(?:/[a-z-]+)?|opnieuw|dezelfden|langer" +
    "|gesprekssoort|gemaakt|onderwerpBegon|laatste/nonce|(?!rondes/[12]$).+/[0-9]+)$",
);

Deno.test("a gesprek of which any one thing is missing or of another kind is none", () => {
  ok(leesSessie(kopie(VOL)));
  strictEqual(VOL.onthuld && VOL.laatste?.ronde, 2);
  for (const pad of plekken(VOL)) {
    const plek = pad.join("/");
    // No field holds a list of objects without fields.
    const anders = veranderd(pad, (houder, naam) => houder[naam] = [{}]);
    strictEqual(leesSessie(anders) === null, plek !== "format", plek);
    const zonder = veranderd(pad, (houder, naam) => {
      // One item less is still a list.
      if (Array.isArray(houder)) houder.splice(Number(naam), 1);
      else delete houder[naam];
    });
    strictEqual(leesSessie(zonder) !== null, MAG_WEG.test(plek), plek);
  }
});

Deno.test("answers on a phone as an earlier version kept them go on", () => {
  const { staat, reden } = herstel(OPZET, goed(JSON.parse(lees("deelname-1-eerste"))), NU);
  strictEqual(reden, null);
  strictEqual(naamVan(staat.stap), naamVan({ soort: "vraag", ronde: 2, vraag: "stem" }));
  strictEqual(staat.nonces[1], 7);
});

Deno.test("whatever stands where a gesprek was kept, it is a gesprek that goes on or it is nothing", () => {
  const gesprekken = reeksen.map((reeks): Sessie => speel(BEGIN, ...reeks));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), bedorven(gesprekken)), reeksen, (waarde, reeks) => {
      const sessie = leesSessie(waarde);
      if (sessie) doesNotThrow(() => speel(sessie, ...reeks));
    }),
    { numRuns: 500 },
  );
});

Deno.test("whatever stands where a phone kept its answers, it goes on at a step of this gesprek", () => {
  const eerder = kopie(JSON.parse(lees("deelname-1-eerste"))) as Staat;
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), bedorven(fc.constant(eerder))), (waarde) => {
      const { staat, reden } = herstel(OPZET, goed(waarde), NU);
      ok(route(OPZET, staat).some((stap) => naamVan(stap) === naamVan(staat.stap)));
      if (reden) deepStrictEqual(staat, begin(OPZET, NU));
      doesNotThrow(() => volgende(OPZET, volgende(OPZET, staat, { soort: "volgende" }), { soort: "terug" }));
    }),
    { numRuns: 500 },
  );
});

Deno.test("who begins anew on a phone reads why, unless it is the first time", () => {
  const redenen = (["niets", "voorbij", "onleesbaar"] as const).map((soort) =>
    herstel(OPZET, { soort }, NU).reden
  );
  deepStrictEqual(redenen, [null, "voorbij", "past-niet"]);
  const anders = kopie(JSON.parse(lees("deelname-1-eerste")));
  strictEqual(herstel({ ...OPZET, vragenset: 4 }, goed(anders), NU).reden, "past-niet");
  strictEqual(herstel({ ...OPZET, vragen: ["tempo"] }, goed(anders), NU).reden, "past-niet");
});

Deno.test("a code without the number that makes it count once is not shown", () => {
  const zonder = { ...begin(OPZET, 1000), rol: "raadslid", stap: { soort: "code", ronde: 1 } };
  strictEqual(herstel(OPZET, goed(zonder), NU).reden, "past-niet");
  const zonderRol = { ...begin(OPZET, 1000), stap: { soort: "vraag", ronde: 1, vraag: "stem" } };
  strictEqual(herstel(OPZET, goed(zonderRol), NU).reden, "past-niet");
});
