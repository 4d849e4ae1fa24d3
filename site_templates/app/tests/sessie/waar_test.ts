/** No sentence that any combination of answers can make is untrue of those answers: rooms by chance, and a reader of each. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import fc from "fast-check";
import type { Antwoord } from "../../src/code/antwoordcode.ts";
import type { Antwoorden, Rolnamen, Sessiepakket } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { gebundeld, nietGenoemd, publicatie, zinNietGenoemd } from "../../src/sessie/publicatie.ts";
import { type Sessie, wijzenVan } from "../../src/sessie/sessie.ts";
import { zin } from "../../src/sessie/vergelijking.ts";
import { type Gaf, geldt, regelGeldt, zinGeldt } from "./lezer.ts";
import { antwoorden, BEGIN, inhoud, NOG_EENS, speel, VRAGEN } from "./sessie_reeksen.ts";

const NAMEN: Rolnamen = {
  raadslid: { naam: "raadslid", meervoud: "raadsleden", uitleg: "" },
  professional: { naam: "professional", meervoud: "professionals", uitleg: "" },
  beleidsmedewerker: { naam: "beleidsmedewerker", meervoud: "beleidsmedewerkers", uitleg: "" },
  anders: { naam: "iets anders of liever niet", meervoud: "anderen", uitleg: "" },
};
const WOORDEN: Antwoorden = {
  plus: "Meer ruimte",
  gelijk: "Evenveel",
  min: "Minder",
  verschilt: "Verschilt per gezin",
  weet_niet: "Weet ik niet",
};
const PAKKET = {
  rollen: NAMEN,
  vragen: VRAGEN.map((id) => ({ id, kort: `Over ${id}`, antwoorden: WOORDEN })),
} as unknown as Sessiepakket;

/** One person: their rol, what they answered to each vraag, and to the first one again after the talk. */
interface Mens {
  rol: RolId;
  eerst: readonly Antwoord[];
  daarna: Antwoord;
}

const LETTERS: Record<string, Antwoord> = {
  "+": "plus",
  "=": "gelijk",
  "-": "min",
  v: "verschilt",
  "?": "weet_niet",
  ".": null,
};

/** Per rol a letter for what each person chose, at every vraag and after the talk; a second letter for that. */
const kamer = (rollen: Partial<Record<RolId, string>>, daarna = rollen): Mens[] =>
  ROLLEN.flatMap((rol) =>
    [...rollen[rol] ?? ""].map((letter, index) => ({
      rol,
      eerst: VRAGEN.map(() => LETTERS[letter]!),
      daarna: LETTERS[daarna[rol]![index]!]!,
    }))
  );

const keuzes = fc.array(fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES), { minLength: 1, maxLength: 3 });
/** In each rol, and at each vraag, a few answers are liked best. */
const rol = (rol: RolId) =>
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.array(keuzes, { minLength: 7, maxLength: 7 }), fc.boolean())
    .chain(
      ([aantal, geliefd, gelijk]) => {
        const kies = geliefd.map((keuze) => fc.constantFrom(...(gelijk ? geliefd[0]! : keuze)));
        const mens = gelijk
          ? fc.tuple(kies[0]!, kies[6]!).map(([een, daarna]): Mens => ({
            rol,
            eerst: VRAGEN.map(() => een),
            daarna,
          }))
          : fc.tuple(...kies).map((alle): Mens => ({ rol, eerst: alle.slice(0, 6), daarna: alle[6]! }));
        return fc.array(mens, { minLength: aantal, maxLength: aantal });
      },
    );
const kamers = fc.tuple(...ROLLEN.map(rol)).map((delen) => delen.flat());

const geteld = (mensen: readonly Mens[]) =>
  speel(BEGIN, ...mensen.map(({ rol, eerst }) => antwoorden(1, null, inhoud(rol, ...eerst))));

/** The same gesprek in each way that its size allows, without and with a second ronde. */
function gesprekken(mensen: readonly Mens[]): { sessie: Sessie; opnieuw: boolean }[] {
  return wijzenVan(geteld(mensen)).flatMap((wijze) => {
    const gekozen = speel(geteld(mensen), { soort: "wijze", wijze });
    const opnieuw = speel(
      gekozen,
      ...NOG_EENS,
      ...mensen.map(({ rol, daarna }) => antwoorden(2, null, inhoud(rol, daarna))),
      { soort: "rond-af", dezelfden: true },
    );
    return [{ sessie: speel(gekozen, { soort: "onthul" }), opnieuw: false }, {
      sessie: opnieuw,
      opnieuw: true,
    }];
  });
}

const gaven = (mensen: readonly Mens[], vraag: number): Gaf[] =>
  mensen.map(({ rol, eerst }) => ({ rol, code: eerst[vraag]! }));
const gavenDaarna = (mensen: readonly Mens[]): Gaf[] =>
  mensen.map(({ rol, daarna }) => ({ rol, code: daarna }));
const aantal = (mensen: readonly Mens[], wie: RolId | "allen") =>
  mensen.filter(({ rol }) => wie === "allen" || rol === wie).length;

/** Which vragen a heading is about. */
function onder(kop: string): number[] {
  if (kop === "Bij alle zes vragen") return VRAGEN.map((_, index) => index);
  const index = VRAGEN.findIndex((id, index) => kop === `${index + 1}. Over ${id}`);
  ok(index >= 0, `this reader does not know: ${kop}`);
  return [index];
}

function leesPublicatie(mensen: readonly Mens[]): void {
  for (const { sessie, opnieuw } of gesprekken(mensen)) {
    const uit = publicatie(sessie, PAKKET);
    for (const { wie, klasse } of uit.deelnemers) {
      const hoeveel = aantal(mensen, wie);
      strictEqual(klasse, hoeveel < 5 ? "<5" : hoeveel < 10 ? "5-9" : "10+");
    }
    const gelezen = gebundeld(uit.groepsantwoorden, sessie, PAKKET).flatMap(({ kop, regels }) => {
      ok(regels.length > 0, kop);
      for (const vraag of onder(kop)) {
        const daarna = opnieuw && vraag === 0 ? gavenDaarna(mensen) : null;
        for (const regel of regels) {
          ok(
            regelGeldt(regel, gaven(mensen, vraag), daarna, WOORDEN),
            `${regel} (${kop}): ${JSON.stringify(mensen)}`,
          );
        }
      }
      return onder(kop);
    });
    deepStrictEqual(gelezen, VRAGEN.map((_, index) => index));
    leesNietGenoemd(zinNietGenoemd(nietGenoemd(uit), PAKKET), mensen, sessie);
  }
}

function leesNietGenoemd(said: string | null, mensen: readonly Mens[], { wijze }: Sessie): void {
  const klein = ROLLEN.filter((rol) => aantal(mensen, rol) > 0 && aantal(mensen, rol) < 5);
  const namen = klein.map((rol) => NAMEN[rol].meervoud);
  if (wijze !== "per-rol" || !klein.length) return strictEqual(said, null);
  const [, lijst] = /^Niet genoemd, want minder dan vijf mensen: (.*)\.$/.exec(said ?? "") ?? [];
  deepStrictEqual(lijst?.split(/, | en /), namen);
}

function leesZinnen(mensen: readonly Mens[]): void {
  const { aantallen, tellingen } = geteld(mensen).rondes[1];
  for (const [index, vraag] of VRAGEN.entries()) {
    const said = zin(tellingen[vraag]!, aantallen, NAMEN, WOORDEN);
    ok(zinGeldt(said, gaven(mensen, index), WOORDEN), `${said}: ${JSON.stringify(mensen)}`);
  }
}

// What was said once, and was not so of these rooms.
const VOORBEELDEN: [Mens[]][] = [
  // Nobody doubts who chose "verschilt"; and of whom half has no opinion, no opinions differ.
  [kamer({ raadslid: "vvvvv", professional: "vvvvv" })],
  [kamer({ raadslid: "+++???", professional: "+++vvv" })],
  [kamer({ raadslid: "v?", professional: "v?", anders: "+?" })],
  // Some skipped: of a rol, of the one who is alone in it, and all of one.
  [kamer({ raadslid: "++.", professional: "--" })],
  [kamer({ raadslid: "+.", professional: "-", anders: "=." })],
  [kamer({ raadslid: "++", professional: "+." })],
  [kamer({ raadslid: "++-", professional: "+", beleidsmedewerker: ".." })],
  [kamer({ raadslid: "++-......", professional: "---" })],
  // After the talk they share another answer.
  [kamer({ raadslid: "+++", professional: "+++" }, { raadslid: "---", professional: "---" })],
];

Deno.test("each sentence that is published is true of the room", () => {
  fc.assert(fc.property(kamers, leesPublicatie), { examples: VOORBEELDEN, numRuns: 400 });
});

Deno.test("each sentence that a werkbijeenkomst sees is true of the room", () => {
  fc.assert(fc.property(kamers, leesZinnen), { examples: VOORBEELDEN, numRuns: 1000 });
});

Deno.test("the reader refuses what is untrue", () => {
  const gaf = (rollen: Partial<Record<RolId, string>>) => gaven(kamer(rollen), 0);
  const onwaar: [string, Partial<Record<RolId, string>>][] = [
    ["meer ruimte", { raadslid: "++--=" }],
    ["‘verschilt per gezin’ of ‘weet ik niet’", { raadslid: "vv+++" }],
    ["de antwoorden lopen uiteen", { raadslid: "+++++" }],
    ["‘meer ruimte’ en ‘minder’, elk drie of meer keer", { raadslid: "++++--==" }],
    ["te weinig antwoorden", { raadslid: "+++++" }],
    ["een gedeeld antwoord, in elke vergeleken rol", { raadslid: "++++", professional: "+--" }],
    ["een gedeeld antwoord, maar niet in elke vergeleken rol", { raadslid: "+++", professional: "+++" }],
    ["minstens twee rollen met elk een eigen antwoord", { raadslid: "++-", professional: "---" }],
    ["geen antwoord dat genoeg mensen en rollen delen", { raadslid: "+++", professional: "++-" }],
  ];
  for (const [woorden, rollen] of onwaar) ok(!geldt(woorden, gaf(rollen), WOORDEN), woorden);
  const zinnen: [string, Partial<Record<RolId, string>>][] = [
    ["Iedereen kiest ‘minder’.", { raadslid: "--." }],
    ["Iedereen die antwoordt, kiest ‘minder’.", { raadslid: "--+" }],
    ["In elke rol is ‘minder’ het meest gekozen.", { raadslid: "--+", professional: "." }],
    ["Alle raadsleden kiezen ‘minder’.", { raadslid: "--." }],
    ["De meeste raadsleden die antwoorden, kiezen ‘minder’.", { raadslid: "-+." }],
    ["Raadsleden kiezen verschillende antwoorden, professionals ook.", {
      raadslid: "-+",
      professional: "--",
    }],
    ["Het raadslid kiest ‘minder’.", { raadslid: "-." }],
  ];
  for (const [said, rollen] of zinnen) ok(!zinGeldt(said, gaf(rollen), WOORDEN), said);
  const eens = gaf({ raadslid: "+++", professional: "+++" });
  ok(
    !regelGeldt(
      "De rollen naast elkaar: een gedeeld antwoord, in elke vergeleken rol, na het gesprek nog steeds",
      eens,
      eens,
      WOORDEN,
    ),
  );
  ok(!regelGeldt("Alle rollen samen: meer ruimte, na het gesprek nog steeds", eens, null, WOORDEN));
});

Deno.test("the reader refuses a sentence that it does not know", () => {
  const mensen = gaven(kamer({ raadslid: "+++++" }), 0);
  const weigert = (lees: () => unknown) => throws(lees, /does not know/);
  weigert(() => zinGeldt("Raadsleden zijn het eens.", mensen, WOORDEN));
  weigert(() => zinGeldt("Alle raadsleden kiezen ‘later’.", mensen, WOORDEN));
  weigert(() => geldt("eensgezind", mensen, WOORDEN));
  weigert(() => regelGeldt("Het college: meer ruimte", mensen, null, WOORDEN));
});
