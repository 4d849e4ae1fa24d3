import { deepStrictEqual, doesNotMatch, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { Antwoorden, Rolnamen } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import type { Telling } from "../../src/sessie/telling.ts";
import {
  spreiding,
  twijfel,
  vergelijkBreuken,
  verschil,
  volgorde,
  zin,
} from "../../src/sessie/vergelijking.ts";

const NAMEN: Rolnamen = {
  raadslid: { naam: "raadslid", meervoud: "raadsleden", uitleg: "" },
  professional: { naam: "professional", meervoud: "professionals", uitleg: "" },
  beleidsmedewerker: { naam: "beleidsmedewerker", meervoud: "beleidsmedewerkers", uitleg: "" },
  anders: { naam: "iets anders of liever niet", meervoud: "anderen", uitleg: "" },
};
const ANTWOORDEN: Antwoorden = {
  plus: "Meer ruimte",
  gelijk: "Evenveel ruimte",
  min: "Minder ruimte",
  verschilt: "Verschilt per gezin",
  weet_niet: "Weet ik niet",
};

/** A telling from how many chose plus, gelijk, min, verschilt, weet_niet. */
function telling(rollen: Partial<Record<RolId, number[]>>): Telling {
  const aantallen = (rol: RolId) =>
    Object.fromEntries(ANTWOORDCODES.map((code, index) => [code, rollen[rol]?.[index] ?? 0]));
  return Object.fromEntries(ROLLEN.map((rol) => [rol, aantallen(rol)])) as Telling;
}
/** What is said where nobody skipped the vraag, or as many of each rol as `over` says. */
const zegt = (rollen: Partial<Record<RolId, number[]>>, over: Partial<Record<RolId, number>> = {}) => {
  const van = telling(rollen);
  return zin(van, mensen(van, over), NAMEN, ANTWOORDEN);
};
const mensen = (van: Telling, over: Partial<Record<RolId, number>> = {}) =>
  Object.fromEntries(
    ROLLEN.map((rol) => [rol, ANTWOORDCODES.reduce((som, code) => som + van[rol][code], over[rol] ?? 0)]),
  ) as Record<RolId, number>;
const isGelijk = (een: Parameters<typeof vergelijkBreuken>[0], teller: number, noemer: number) =>
  strictEqual(vergelijkBreuken(een, { teller, noemer }), 0, `${een.teller}/${een.noemer}`);

const aantallen = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });
const tellingen: fc.Arbitrary<Telling> = fc
  .record({ raadslid: aantallen, professional: aantallen, beleidsmedewerker: aantallen, anders: aantallen }, {
    requiredKeys: [],
  })
  .map(telling);
const sets = fc.array(tellingen, { maxLength: 8 }).map((lijst) =>
  lijst.map((telling, index) => ({ vraag: `vraag-${index}`, telling }))
);
/** The same tallies with the rollen in each other's place. */
const geschud = (telling: Telling, rollen: RolId[]) =>
  Object.fromEntries(ROLLEN.map((rol, index) => [rol, telling[rollen[index]!]])) as Telling;
const volgordes = fc.shuffledSubarray([...ROLLEN], { minLength: 4 });

Deno.test("the difference is the part that would have to choose something else", () => {
  const { grootte, rollen } = verschil(telling({ raadslid: [3, 1], professional: [1, 1, 2] }))!;
  isGelijk(grootte, 1, 2);
  deepStrictEqual(rollen, ["raadslid", "professional"]);
});

Deno.test("rollen of another size with the same shares don't differ", () => {
  isGelijk(verschil(telling({ raadslid: [1, 2], professional: [3, 6] }))!.grootte, 0, 1);
});

Deno.test("rollen that share no answer differ as a whole", () => {
  isGelijk(verschil(telling({ raadslid: [4], anders: [0, 0, 7] }))!.grootte, 1, 1);
});

Deno.test("of more pairs, the one that differs most is named", () => {
  const uitkomst = verschil(
    telling({ raadslid: [2, 1], professional: [1, 2], beleidsmedewerker: [0, 0, 3] }),
  )!;
  deepStrictEqual(uitkomst.rollen, ["raadslid", "beleidsmedewerker"]);
});

Deno.test("one rol alone differs from nobody", () => {
  strictEqual(verschil(telling({ raadslid: [3, 1] })), null);
  strictEqual(verschil(telling({})), null);
});

Deno.test("the spread looks at who leans to a side or to neither", () => {
  isGelijk(spreiding(telling({ raadslid: [2, 1, 0, 5, 5], professional: [1, 0, 2] })), 3, 6);
  isGelijk(spreiding(telling({ raadslid: [4, 0, 0, 2, 2] })), 0, 1);
  isGelijk(spreiding(telling({ raadslid: [0, 0, 0, 2, 2] })), 0, 1);
});

Deno.test("doubt is the part that chose verschilt or weet niet", () => {
  isGelijk(twijfel(telling({ raadslid: [1, 1, 1, 1], anders: [0, 0, 0, 1, 1] })), 1, 2);
  isGelijk(twijfel(telling({})), 0, 1);
});

Deno.test("difference goes before spread, spread before doubt, and doubt before the order of the set", () => {
  const eens = telling({ raadslid: [3], professional: [3] });
  const set = [
    { vraag: "eens", telling: eens },
    { vraag: "twijfel", telling: telling({ raadslid: [3, 0, 0, 1], professional: [3, 0, 0, 1] }) },
    { vraag: "ook eens", telling: eens },
    { vraag: "spreiding", telling: telling({ raadslid: [2, 1, 1], professional: [2, 1, 1] }) },
    { vraag: "verschil", telling: telling({ raadslid: [3], professional: [2, 0, 0, 1] }) },
  ];
  deepStrictEqual(
    volgorde(set).map(({ vraag }) => vraag),
    ["verschil", "spreiding", "twijfel", "eens", "ook eens"],
  );
});

Deno.test("differences that are equal stay equal, also where adding up divided numbers would not", () => {
  const set = [
    { vraag: "een", telling: telling({ raadslid: [0, 0, 1], professional: [0, 3, 2] }) },
    // Here a computer adds up fifths to a little more than three fifths.
    { vraag: "twee", telling: telling({ raadslid: [0, 0, 1], professional: [1, 2, 2] }) },
  ];
  deepStrictEqual(volgorde(set).map(({ vraag }) => vraag), ["een", "twee"]);
});

Deno.test("the order holds every vraag once and changes nothing", () => {
  fc.assert(fc.property(sets, (set) => {
    const kopie = structuredClone(set);
    const geordend = volgorde(set);
    deepStrictEqual(set, kopie);
    deepStrictEqual(new Set(geordend), new Set(set));
    strictEqual(geordend.length, set.length);
    deepStrictEqual(volgorde(geordend), geordend);
  }));
});

Deno.test("equal vragen stay in the order of the set", () => {
  fc.assert(fc.property(sets, (set) => {
    const dubbel = [...set, ...set.map(({ vraag, telling }) => ({ vraag: `${vraag} nog eens`, telling }))];
    const namen = volgorde(dubbel).map(({ vraag }) => vraag);
    for (const { vraag } of set) ok(namen.indexOf(vraag) < namen.indexOf(`${vraag} nog eens`));
  }));
});

Deno.test("no rol counts more than another: with the rollen in each other's place the order is the same", () => {
  fc.assert(fc.property(sets, volgordes, (set, rollen) => {
    const ander = set.map(({ vraag, telling }) => ({ vraag, telling: geschud(telling, rollen) }));
    deepStrictEqual(volgorde(ander).map(({ vraag }) => vraag), volgorde(set).map(({ vraag }) => vraag));
  }));
});

Deno.test("the difference is the same from either side and never more than everyone", () => {
  fc.assert(fc.property(tellingen, volgordes, (een, rollen) => {
    const grootte = verschil(een)?.grootte ?? { teller: 0, noemer: 1 };
    const andersom = verschil(geschud(een, rollen))?.grootte ?? { teller: 0, noemer: 1 };
    strictEqual(vergelijkBreuken(grootte, andersom), 0);
    for (const { teller, noemer } of [grootte, spreiding(een), twijfel(een)]) {
      ok(
        Number.isInteger(teller) && Number.isInteger(noemer) && teller >= 0 && teller <= noemer && noemer > 0,
      );
    }
  }));
});

Deno.test("each rol gets a sentence, and who is not there gets none", () => {
  strictEqual(
    zegt({ raadslid: [3, 1], professional: [0, 1, 3], beleidsmedewerker: [1, 1, 1] }),
    "De meeste raadsleden kiezen ‘meer ruimte’. De meeste professionals kiezen ‘minder ruimte’. " +
      "Beleidsmedewerkers kiezen verschillende antwoorden.",
  );
});

Deno.test("a rol that agrees is called all, from two people", () => {
  strictEqual(
    zegt({ raadslid: [2], professional: [0, 0, 1, 0, 0] }),
    "Alle raadsleden kiezen ‘meer ruimte’. De professional kiest ‘minder ruimte’.",
  );
});

Deno.test("exactly half is not most", () => {
  strictEqual(
    zegt({ raadslid: [2, 1, 1], professional: [0, 0, 3] }),
    "Raadsleden kiezen verschillende antwoorden. Alle professionals kiezen ‘minder ruimte’.",
  );
  strictEqual(zegt({ raadslid: [1, 1, 0, 1, 1] }), "Raadsleden kiezen verschillende antwoorden.");
});

Deno.test("one person is named with the right article", () => {
  strictEqual(
    zegt({ raadslid: [1], beleidsmedewerker: [0, 0, 1], anders: [0, 1] }),
    "Het raadslid kiest ‘meer ruimte’. De beleidsmedewerker kiest ‘minder ruimte’. " +
      "Iemand met een andere rol kiest ‘evenveel ruimte’.",
  );
  strictEqual(
    zegt({ raadslid: [1], professional: [1], anders: [0, 2] }),
    "Het raadslid en de professional kiezen ‘meer ruimte’. Alle mensen met een andere rol kiezen ‘evenveel ruimte’.",
  );
});

Deno.test("doubt in two kinds is called by both names, in one kind by its own", () => {
  strictEqual(
    zegt({ raadslid: [1, 0, 0, 1, 1], professional: [0, 0, 1, 3, 0] }),
    "De meeste raadsleden kiezen ‘verschilt per gezin’ of ‘weet ik niet’. De meeste professionals kiezen ‘verschilt per gezin’.",
  );
  strictEqual(
    zegt({ raadslid: [0, 0, 0, 1, 1], professional: [0, 0, 0, 2, 2], anders: [0, 0, 0, 1, 1] }),
    "Alle raadsleden, professionals en mensen met een andere rol kiezen ‘verschilt per gezin’ of ‘weet ik niet’.",
  );
});

Deno.test("rollen with the same outcome share a sentence", () => {
  strictEqual(
    zegt({ raadslid: [3, 1], professional: [2, 0, 1], beleidsmedewerker: [0, 0, 2] }),
    "De meeste raadsleden en professionals kiezen ‘meer ruimte’. Alle beleidsmedewerkers kiezen ‘minder ruimte’.",
  );
  strictEqual(
    zegt({ raadslid: [1, 1], professional: [1, 0, 1], beleidsmedewerker: [2] }),
    "Raadsleden kiezen verschillende antwoorden, professionals ook. Alle beleidsmedewerkers kiezen ‘meer ruimte’.",
  );
});

Deno.test("rollen with the same most chosen answer get one sentence", () => {
  strictEqual(
    zegt({ raadslid: [2, 1, 1], professional: [1] }),
    "In elke rol is ‘meer ruimte’ het meest gekozen.",
  );
  strictEqual(zegt({ raadslid: [2], professional: [1], anders: [3] }), "Iedereen kiest ‘meer ruimte’.");
});

Deno.test("of who skipped the vraag nothing is said", () => {
  strictEqual(
    zegt({ raadslid: [2], professional: [0, 0, 2, 1] }, { raadslid: 1, professional: 1 }),
    "Alle raadsleden die antwoorden, kiezen ‘meer ruimte’. De meeste professionals die antwoorden, kiezen ‘minder ruimte’.",
  );
  strictEqual(
    zegt({ raadslid: [1], professional: [0, 1], anders: [0, 0, 1] }, { raadslid: 1, anders: 1 }),
    "Eén raadslid kiest ‘meer ruimte’. De professional kiest ‘evenveel ruimte’. " +
      "Iemand met een andere rol kiest ‘minder ruimte’.",
  );
  strictEqual(
    zegt({ raadslid: [2], professional: [1] }, { professional: 1 }),
    "Iedereen die antwoordt, kiest ‘meer ruimte’.",
  );
  strictEqual(
    zegt({ raadslid: [2, 1], professional: [1] }, { beleidsmedewerker: 1 }),
    "In elke rol waarin iemand antwoordt, is ‘meer ruimte’ het meest gekozen.",
  );
});

Deno.test("a tie is no shared answer", () => {
  strictEqual(
    zegt({ raadslid: [1, 1], professional: [2] }),
    "Raadsleden kiezen verschillende antwoorden. Alle professionals kiezen ‘meer ruimte’.",
  );
});

Deno.test("one rol alone is called by its name", () => {
  strictEqual(zegt({ professional: [3] }), "Alle professionals kiezen ‘meer ruimte’.");
  strictEqual(zegt({}), "Niemand heeft deze vraag beantwoord.");
});

Deno.test("an abbreviation in a label keeps its capitals", () => {
  const antwoorden = { ...ANTWOORDEN, plus: "WMO wordt ruimer" };
  strictEqual(
    zin(telling({ raadslid: [2] }), mensen(telling({ raadslid: [2] })), NAMEN, antwoorden),
    "Alle raadsleden kiezen ‘WMO wordt ruimer’.",
  );
});

Deno.test("a sentence holds no figure, percentage or average, and names only who is there", () => {
  fc.assert(
    fc.property(tellingen, (een) => {
      const text = zin(een, mensen(een), NAMEN, ANTWOORDEN);
      doesNotMatch(text, /\d|%|gemiddeld|procent|undefined|null/);
      ok(/^\p{Lu}.*\.$/u.test(text), text);
      for (const rol of ["raadslid", "professional", "beleidsmedewerker"] as const) {
        const afwezig = ANTWOORDCODES.every((code) => een[rol][code] === 0);
        const stam = rol === "raadslid" ? "raadsl" : rol;
        if (afwezig) ok(!text.toLowerCase().includes(stam), text);
        else ok(text.toLowerCase().includes(stam) || /^(Iedereen|In elke rol)/.test(text), text);
      }
    }),
    { numRuns: 1000 },
  );
});
