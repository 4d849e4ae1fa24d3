/** What may leave the room as the facilitator and the room see it: who was there, of whom nothing is said, and both rondes. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parse, stringify } from "yaml";
import type { Antwoord } from "../../src/code/antwoordcode.ts";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import { gebundeld, nietGenoemd, publicatie, samengevat, uitkomsten } from "../../src/sessie/publicatie.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import type { Gebeurtenis } from "../../src/sessie/sessie.ts";
import { maakVerslag } from "../../src/sessie/verslag.ts";
import { antwoorden, BEGIN, inhoud, NOG_EENS, speel, VRAGEN } from "./sessie_reeksen.ts";

const WOORDEN = {
  plus: "Meer",
  gelijk: "Evenveel",
  min: "Minder",
  verschilt: "Verschilt",
  weet_niet: "Weet niet",
};
const PAKKET = {
  voorstel: { versie: { datum: null, kenmerk: "0a1b2c3d", punten: {} } },
  vragen: VRAGEN.map((id) => ({ id, kort: `Over ${id}`, antwoorden: WOORDEN })),
} as unknown as Sessiepakket;

const geven = (aantal: number, ronde: 1 | 2, rol: RolId, code: Antwoord): Gebeurtenis[] =>
  // Of the second ronde only what was talked about.
  Array(aantal).fill(
    antwoorden(ronde, null, inhoud(rol, ...VRAGEN.slice(0, ronde === 1 ? 6 : 1).map(() => code))),
  );
const ONTHUL: Gebeurtenis = { soort: "onthul" };
const GROEP: Gebeurtenis = { soort: "wijze", wijze: "groep" };
const ROND_AF: Gebeurtenis = { soort: "rond-af", dezelfden: true };

Deno.test("the second ronde stays inside when one of ten did not answer again, also where nine are enough", () => {
  const na = (aantal: number) =>
    uitkomsten(
      speel(
        BEGIN,
        ...geven(10, 1, "raadslid", "plus"),
        GROEP,
        ...NOG_EENS,
        ...geven(aantal, 2, "raadslid", "min"),
        ROND_AF,
      ),
      "stem",
    );
  deepStrictEqual(na(10), { eerst: { allen: "plus" }, daarna: { allen: "min" } });
  deepStrictEqual(na(9), { eerst: { allen: "plus" }, daarna: null });
});

Deno.test("who was there is who answered first, on the screen and in the file", () => {
  const sessie = speel(
    BEGIN,
    ...geven(5, 1, "raadslid", "plus"),
    ...geven(2, 1, "professional", "min"),
    GROEP,
    ...NOG_EENS,
  );
  const { deelnemers } = publicatie(sessie, PAKKET);
  deepStrictEqual(deelnemers, [
    { wie: "allen", klasse: "5-9" },
    { wie: "raadslid", klasse: "5-9" },
    { wie: "professional", klasse: "<5" },
  ]);
  const bestand = parse(maakVerslag(sessie, PAKKET, { soort: "oefening", maand: "2026-11" }, stringify));
  deepStrictEqual(
    bestand.deelnemers,
    Object.fromEntries(deelnemers.map(({ wie, klasse }) => [wie === "allen" ? "totaal" : wie, klasse])),
  );
});

Deno.test("of a rol that was not there no line says that it is too small", () => {
  const sessie = speel(
    BEGIN,
    ...geven(5, 1, "raadslid", "plus"),
    ...geven(5, 1, "professional", "min"),
    ...geven(2, 1, "anders", "min"),
    { soort: "wijze", wijze: "per-rol" },
    ONTHUL,
  );
  const gevonden = publicatie(sessie, PAKKET);
  deepStrictEqual(gevonden.groepsantwoorden[0]?.eerst.map(({ wie }) => wie), [
    "raadslid",
    "professional",
    "anders",
  ]);
  deepStrictEqual(nietGenoemd(gevonden), ["anders"]);
});

Deno.test("each vraag has the number that it has in the gesprek", () => {
  const sessie = speel(BEGIN, ...geven(5, 1, "raadslid", "plus"), GROEP, ...NOG_EENS);
  const gevonden = publicatie(sessie, PAKKET).groepsantwoorden;
  deepStrictEqual(gevonden.map(({ vraag, nummer }) => [vraag, nummer]), VRAGEN.map((id, i) => [id, i + 1]));
  strictEqual(gevonden[0]?.eerst[0]?.woorden, "meer");
});

Deno.test("where a group shares no answer, the file and the screen say what three or more people chose", () => {
  const sessie = speel(
    BEGIN,
    ...geven(4, 1, "raadslid", "plus"),
    ...geven(4, 1, "professional", "min"),
    GROEP,
    ...NOG_EENS,
    ...geven(4, 2, "raadslid", "plus"),
    ...geven(4, 2, "professional", "plus"),
    ROND_AF,
  );
  deepStrictEqual(uitkomsten(sessie, "stem"), {
    eerst: { allen: { gekozen: ["plus", "min"] } },
    daarna: { allen: "plus" },
  });
  const { antwoorden: [eerste] } = parse(
    maakVerslag(sessie, PAKKET, { soort: "sessie", maand: "2026-11" }, stringify),
  );
  deepStrictEqual(eerste, {
    vraag: VRAGEN[0],
    eerst: { groep: "verdeeld", gekozen: ["plus", "min"] },
    nog_een_keer: { groep: "plus" },
  });
});

Deno.test("six vragen with one and the same outcome are one sentence", () => {
  const verspreid = (...codes: Antwoord[]): Gebeurtenis[] =>
    codes.map((code) => antwoorden(1, null, inhoud("raadslid", ...VRAGEN.map(() => code))));
  const sessie = speel(BEGIN, ...verspreid("plus", "plus", "min", "min", "gelijk"), GROEP, ONTHUL);
  const { groepsantwoorden } = publicatie(sessie, PAKKET);
  deepStrictEqual(gebundeld(groepsantwoorden, sessie, PAKKET), [
    { kop: "Bij alle zes vragen", regels: ["Alle rollen samen: de antwoorden lopen uiteen"] },
  ]);
  strictEqual(gebundeld(groepsantwoorden.slice(0, 2), sessie, PAKKET)[0]?.kop, "Bij beide vragen");
  // One vraag is not "all", and one that is different keeps them apart.
  strictEqual(gebundeld(groepsantwoorden.slice(0, 1), sessie, PAKKET)[0]?.kop, "1. Over stem");
  const anders = groepsantwoorden.with(2, {
    ...groepsantwoorden[2]!,
    eerst: [{ wie: "allen", woorden: "meer" }],
  });
  strictEqual(gebundeld(anders, sessie, PAKKET).length, 6);
});

Deno.test("of an outcome that names no answer nobody says that the answer is still the same", () => {
  for (const woorden of ["een gedeeld antwoord, in elke vergeleken rol", "te weinig antwoorden"]) {
    const regel = [{ wie: "allen" as const, woorden }];
    deepStrictEqual(samengevat({ eerst: regel, daarna: regel }, BEGIN, PAKKET), [
      `Alle rollen samen: ${woorden}, na het gesprek ook`,
    ]);
  }
});

Deno.test("an outcome that did not change is still the same, and not 'hetzelfde' as another", () => {
  const regel = (woorden: string) => [{ wie: "allen" as const, woorden }];
  deepStrictEqual(samengevat({ eerst: regel("meer"), daarna: regel("meer") }, BEGIN, PAKKET), [
    "Alle rollen samen: meer, na het gesprek nog steeds",
  ]);
  deepStrictEqual(samengevat({ eerst: regel("meer"), daarna: regel("minder") }, BEGIN, PAKKET), [
    "Alle rollen samen: eerst meer, na het gesprek minder",
  ]);
});
