import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { vergelijkingen } from "../../src/beeld/antwoordbeeld.ts";
import type { Antwoord, Inhoud } from "../../src/code/antwoordcode.ts";
import { gesprekskeuzes, gespreksvragen, VOOR_WIE_NIET } from "../../src/sessie/gespreksvragen.ts";
import type { Antwoorden, PakketVraag, Sessiepakket } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import { ANTWOORDCODES, BIJEENKOMSTEN, OPNAMEN, ROLLEN, STAPPEN } from "../../src/contract/contract.ts";
import type { Bijeenkomst } from "../../src/gedeeld/bijeenkomst.ts";
import { begin, type Gebeurtenis, type Sessie, volgende, wijzenVan } from "../../src/sessie/sessie.ts";
import { nietGenoemd, publicatie, uitkomsten } from "../../src/sessie/publicatie.ts";
import { zaalbeeld } from "../../src/zaal/zaalbeeld.ts";
import { leesZaalbeeld } from "../../src/zaal/zaalvorm.ts";

const ANTWOORDEN: Antwoorden = {
  plus: "Meer ruimte",
  gelijk: "Evenveel ruimte",
  min: "Minder ruimte",
  verschilt: "Verschilt per gezin",
  weet_niet: "Weet ik niet",
};

const VRAGEN = ["een", "twee", "drie", "vier", "vijf", "zes"];

function vraag(id: string, index: number): PakketVraag {
  const verwoording = { vraag: `Vraag ${id}?`, denk_aan: "" };
  return {
    id,
    waarde: "legitimiteit",
    kort: `Over ${id}`,
    vraag: `Vraag ${id}?`,
    antwoorden: ANTWOORDEN,
    per_rol: { raadslid: verwoording, professional: verwoording, beleidsmedewerker: verwoording },
    doorvragen: ["Waardoor komt dat?"],
    eerlijkheidsvraag: "Wie krijgt minder?",
    inschatting: index < 2 ? "professional" : null,
    reden: "",
    ook_kort: index % 2 === 0,
  };
}

const rol = (naam: string, meervoud: string) => ({ naam, meervoud, uitleg: "" });

const PAKKET: Sessiepakket = {
  gemeente: [],
  format: "sessiepakket/1",
  voorstel: {
    id: "voorbeeld",
    titel: "Voorbeeld",
    kern: "",
    samenvatting: "",
    ligt_al_vast: [],
    nog_te_kiezen: [],
    kanttekeningen: [],
    beslispunten: [],
    oefenmateriaal: false,
    debat: null,
    leert_van_besluit: false,
    versie: { datum: null, kenmerk: "0a1b2c3d", punten: {} },
  },
  vragenset: 1,
  rollen: {
    raadslid: rol("raadslid", "raadsleden"),
    professional: rol("professional", "professionals"),
    beleidsmedewerker: rol("beleidsmedewerker", "beleidsmedewerkers"),
    anders: rol("iets anders of liever niet", "anderen"),
  },
  waarden: { betrokkenheid: "", legitimiteit: "", rendement: "" },
  vragen: VRAGEN.map(vraag),
  casussen: [],
  draaiboek: [{
    id: "pauze",
    naam: "Pauze",
    lang: 5,
    kort: 2,
    doel: "",
    zeggen: "Alleen voor de gespreksleider",
    let_op: "",
    als_het_stokt: "",
    openbaar: {},
    op_het_scherm: "",
  }],
  mee: "../../mee.html",
  adres: null,
};

const nieuw = (openbaar: boolean, meer: Partial<Bijeenkomst> = {}): Sessie =>
  begin({
    deelsleutel: "ABCD",
    voorstel: "voorbeeld",
    vragenset: 1,
    vorm: 90,
    openbaar,
    casussen: ["gezin"],
    vragen: VRAGEN,
    metInschatting: ["een", "twee"],
    ...meer,
    nu: 0,
  });

const speel = (sessie: Sessie, ...reeks: Gebeurtenis[]): Sessie => reeks.reduce(volgende, sessie);
const slip = (ronde: 1 | 2, rol: RolId, code: Antwoord): Gebeurtenis => ({
  soort: "antwoorden",
  ronde,
  nonce: null,
  // Of the second ronde only the one topic.
  inhoud: {
    rol,
    antwoorden: VRAGEN.slice(0, ronde === 1 ? 6 : 1).map(() => code),
    inschattingen: ["plus", "min"],
  },
});
const keer = (aantal: number, gebeurtenis: Gebeurtenis) => Array<Gebeurtenis>(aantal).fill(gebeurtenis);
const naar = (stap: typeof STAPPEN[number]): Gebeurtenis => ({ soort: "stap", stap, nu: 0 });
const ONTHUL: Gebeurtenis = { soort: "onthul" };

const inhouden: fc.Arbitrary<Inhoud> = fc.record({
  rol: fc.constantFrom(...ROLLEN),
  antwoorden: fc.array(fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES), { minLength: 6, maxLength: 6 }),
  inschattingen: fc.array(fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES), { minLength: 2, maxLength: 2 }),
}, { noNullPrototype: true });
const bijeenkomsten: fc.Arbitrary<Bijeenkomst> = fc.record({
  bijeenkomst: fc.constantFrom(...BIJEENKOMSTEN),
  openbaar: fc.boolean(),
  opname: fc.constantFrom(...OPNAMEN),
}, { noNullPrototype: true });
const groepen = fc.array(inhouden, { minLength: 1, maxLength: 14 });
const tellen = (groep: Inhoud[], ronde: 1 | 2 = 1): Gebeurtenis[] =>
  groep.map((inhoud) => ({ soort: "antwoorden", ronde, inhoud, nonce: null }));

const TELEFOONS = { soort: "telefoons", link: "https://voorbeeld.example/#x", intypen: null } as const;

/** Every picture of this gesprek that the room can get, one for each step. */
const beelden = (sessie: Sessie) =>
  STAPPEN.map((stap) => zaalbeeld(volgende(sessie, naar(stap)), PAKKET, TELEFOONS));

Deno.test("before the reveal two groups of the same size give the room the same pictures", () => {
  fc.assert(fc.property(groepen, fc.boolean(), fc.boolean(), (groep, openbaar, afgerond) => {
    const anders = groep.map((inhoud) => ({
      ...inhoud,
      antwoorden: inhoud.antwoorden.map((): Antwoord => "min"),
      inschattingen: inhoud.inschattingen.map((): Antwoord => "plus"),
    }));
    const van = (wie: Inhoud[]) => {
      const geteld = speel(nieuw(openbaar), ...tellen(wie), { soort: "onderwerp", vraag: "een" });
      const wijze = wijzenVan(geteld)[0] ?? null;
      return speel(geteld, { soort: "wijze", wijze }, ...(afgerond ? [{ soort: "rond-af" } as const] : []));
    };
    deepStrictEqual(beelden(van(groep)), beelden(van(anders)));
  }));
});

Deno.test("in a public sessie the room gets nothing finer than what is published", () => {
  fc.assert(fc.property(groepen, fc.nat(2), (groep, keuze) => {
    const geteld = speel(nieuw(true), ...tellen(groep));
    const mogelijk = wijzenVan(geteld);
    const wijze = mogelijk[keuze % Math.max(1, mogelijk.length)] ?? null;
    const sessie = speel(geteld, { soort: "wijze", wijze }, ONTHUL, { soort: "onderwerp", vraag: "een" });
    const besproken = volgende(sessie, { soort: "bespreek", vraag: "een", gespreksvraag: 0 });
    for (const beeld of [...beelden(sessie), ...beelden(besproken)]) {
      const tekst = JSON.stringify(beeld);
      ok(!tekst.includes("telling") && !tekst.includes("stippen") && !tekst.includes("dachten"));
    }
    const toegestaan = publicatie(sessie, PAKKET);
    const klein = nietGenoemd(toegestaan);
    for (const { vraag, beeld } of vergelijkingen(sessie, PAKKET)) {
      const gepubliceerd = toegestaan.groepsantwoorden.find((regel) => regel.vraag === vraag);
      if (beeld.soort === "niets") strictEqual(gepubliceerd, undefined);
      if (beeld.soort === "regels") {
        // Which rollen are too small is said once, not at every vraag.
        const genoemd = gepubliceerd?.eerst.filter(({ wie }) => wie === "allen" || !klein.includes(wie));
        deepStrictEqual(beeld.regels.map(({ wie, woorden }) => ({ wie, woorden })), genoemd);
      }
      ok(beeld.soort !== "stippen");
    }
  }));
});

Deno.test("the room sees what stands out only in the way in which the facilitator lets it look", () => {
  const groep = [...keer(3, slip(1, "raadslid", "plus")), ...keer(2, slip(1, "professional", "plus"))];
  const getoond = speel(nieuw(false), ...groep, ONTHUL);
  const kijk = (blad: number) => {
    const beeld = zaalbeeld(
      volgende(getoond, { soort: "stap", stap: "naast-elkaar", blad, nu: 0 }),
      PAKKET,
      TELEFOONS,
    );
    return beeld.stap === "naast-elkaar" && beeld.fase === "alles" ? beeld.kijk : undefined;
  };
  deepStrictEqual([kijk(0), kijk(3)], [null, null]);
  deepStrictEqual(kijk(1)?.vragen, []);
  deepStrictEqual(kijk(2), { zin: "Hier verwachten velen dezelfde verandering", vragen: VRAGEN });
});

Deno.test("with fewer than five people a public sessie shows no answer, also not at the end", () => {
  const sessie = speel(nieuw(true), ...keer(4, slip(1, "raadslid", "plus")), ONTHUL, { soort: "rond-af" });
  ok(vergelijkingen(sessie, PAKKET).every(({ beeld }) => beeld.soort === "niets"));
  deepStrictEqual(publicatie(sessie, PAKKET).groepsantwoorden, []);
});

Deno.test("of how many who are expected is said only when someone said so, and no more came", () => {
  const verwacht = (gezegd: Sessie["verwacht"], mensen: number) => {
    const sessie = speel({ ...nieuw(false), verwacht: gezegd }, ...keer(mensen, slip(1, "raadslid", "plus")));
    const beeld = zaalbeeld(volgende(sessie, naar("pauze")), PAKKET, TELEFOONS);
    return beeld.stap === "pauze" ? [beeld.aantal, beeld.verwacht] : [];
  };
  deepStrictEqual(verwacht({ raadslid: 2, professional: 1 }, 2), [2, 3]);
  deepStrictEqual(verwacht({ raadslid: 2 }, 3), [3, null]);
  deepStrictEqual([verwacht({}, 1), verwacht({}, 0)], [[1, null], [0, null]]);
});

Deno.test("nothing that is only for the facilitator gets into a picture", () => {
  const sessie = speel(nieuw(false), ...keer(5, slip(1, "raadslid", "plus")), ONTHUL);
  ok(!JSON.stringify(beelden(sessie)).includes("Alleen voor de gespreksleider"));
});

Deno.test("a werkbijeenkomst shows one token per answer and what was predicted, after the reveal", () => {
  const voor = speel(
    nieuw(false),
    slip(1, "raadslid", "plus"),
    slip(1, "professional", "min"),
    { soort: "onderwerp", vraag: "een" },
    naar("naast-elkaar"),
  );
  deepStrictEqual(zaalbeeld(voor, PAKKET, TELEFOONS), {
    stap: "naast-elkaar",
    fase: "wachten",
    wijzen: [],
    teKlein: true,
    besloten: false,
    zonderAntwoorden: false,
    vraag: "een",
    tijd: { stap: 0, verste: 0, daarna: 0 },
  });
  const na = speel(voor, ONTHUL, { soort: "bespreek", vraag: "een", gespreksvraag: 2 });
  const beeld = zaalbeeld(na, PAKKET, TELEFOONS);
  ok(beeld.stap === "naast-elkaar" && beeld.fase === "onderwerp");
  ok(beeld.vergelijking.beeld.soort === "stippen");
  strictEqual(beeld.vergelijking.beeld.telling.professional.min, 1);
  strictEqual(beeld.gespreksvraag, "Waardoor komt dat?");
  deepStrictEqual(beeld.inschattingen, []);
  const verder = volgende(na, { soort: "bespreek", vraag: "een", gespreksvraag: 5 });
  const daarna = zaalbeeld(verder, PAKKET, TELEFOONS);
  ok(daarna.stap === "naast-elkaar" && daarna.fase === "onderwerp");
  strictEqual(daarna.gespreksvraag, "");
  // A professional does not predict professionals.
  deepStrictEqual(daarna.inschattingen, [
    "Raadsleden dachten dat professionals vooral ‘meer ruimte’ kiezen.",
  ]);
});

Deno.test("of the second ronde nothing shows before it is over, or when not the same people answered", () => {
  const begin = speel(
    nieuw(false),
    ...keer(6, slip(1, "raadslid", "plus")),
    { soort: "wijze", wijze: "groep" },
    ONTHUL,
    { soort: "onderwerp", vraag: "een" },
    { soort: "opnieuw", opnieuw: true },
  );
  const bezig = speel(begin, ...keer(6, slip(2, "raadslid", "min")));
  strictEqual(uitkomsten(bezig, "een")?.daarna, null);
  const klaar = volgende(bezig, { soort: "rond-af", dezelfden: true });
  deepStrictEqual(uitkomsten(klaar, "een"), { eerst: { allen: "plus" }, daarna: { allen: "min" } });
  // Not a topic, so not asked again.
  strictEqual(uitkomsten(klaar, "twee")?.daarna, null);
  const minder = speel(begin, ...keer(5, slip(2, "raadslid", "min")), { soort: "rond-af", dezelfden: true });
  strictEqual(uitkomsten(minder, "een")?.daarna, null);
  // As many, but nobody said that they are the same ones.
  strictEqual(uitkomsten(volgende(bezig, { soort: "rond-af" }), "een")?.daarna, null);
});

for (const openbaar of [false, true]) {
  Deno.test(`before and after the talk stand beside each other, ${openbaar ? "as published" : "as dots"}`, () => {
    const bezig = speel(
      nieuw(openbaar),
      ...keer(6, slip(1, "raadslid", "plus")),
      { soort: "wijze", wijze: "groep" },
      ONTHUL,
      { soort: "onderwerp", vraag: "een" },
      { soort: "opnieuw", opnieuw: true },
      naar("afsluiten"),
      ...keer(6, slip(2, "raadslid", "min")),
    );
    const invullen = zaalbeeld(bezig, PAKKET, TELEFOONS);
    ok(invullen.stap === "afsluiten" && invullen.fase === "invullen");
    deepStrictEqual(invullen.vragen, [{ nummer: 1, vraag: "een" }]);
    const beeld = zaalbeeld(volgende(bezig, { soort: "rond-af", dezelfden: true }), PAKKET, TELEFOONS);
    ok(beeld.stap === "afsluiten" && beeld.fase === "verschoven");
    deepStrictEqual(leesZaalbeeld(structuredClone(beeld), PAKKET), beeld);
    const { vraag, eerst, daarna } = beeld.van;
    strictEqual(vraag, "een");
    if (openbaar) {
      const regel = (woorden: string) => ({
        soort: "regels",
        regels: [{ wie: "allen", naam: "Alle rollen samen", woorden }],
      });
      deepStrictEqual([eerst, daarna], [regel("meer ruimte"), regel("minder ruimte")]);
    } else {
      ok(eerst.soort === "stippen" && daarna.soort === "stippen");
      deepStrictEqual([eerst.telling.raadslid.plus, eerst.telling.raadslid.min], [6, 0]);
      deepStrictEqual([daarna.telling.raadslid.plus, daarna.telling.raadslid.min], [0, 6]);
    }
    // Not the same people: then nothing is set beside each other.
    const anderen = zaalbeeld(volgende(bezig, { soort: "rond-af" }), PAKKET, TELEFOONS);
    ok(anderen.stap === "afsluiten" && anderen.fase === "naar-buiten");
  });
}

Deno.test("a second ronde that withholds what the first one says is left out", () => {
  const klaar = speel(
    nieuw(false),
    ...keer(6, slip(1, "raadslid", "plus")),
    { soort: "wijze", wijze: "groep" },
    ONTHUL,
    { soort: "onderwerp", vraag: "een" },
    { soort: "opnieuw", opnieuw: true },
    ...keer(6, slip(2, "raadslid", null)),
    { soort: "rond-af", dezelfden: true },
  );
  deepStrictEqual(uitkomsten(klaar, "een"), { eerst: { allen: "plus" }, daarna: null });
});

Deno.test("nobody is asked to explain their own answer", () => {
  const [eerste, ...rest] = gespreksvragen(PAKKET.vragen[0]!);
  ok(eerste?.includes("niet uw eigen antwoord"));
  deepStrictEqual(rest, [
    "Kijk naar beide verhalen. Voor wie geldt dit niet?",
    "Waardoor komt dat?",
    "Wie krijgt minder?",
    "Wat kost het, en waar gaat het van af?",
  ]);
});

Deno.test("at the question about the stories a public room sees them, and another room its answers", () => {
  const nu = (openbaar: boolean, gevraagd: string) => {
    const sessie = speel(
      nieuw(openbaar),
      ...keer(6, slip(1, "raadslid", "plus")),
      { soort: "wijze", wijze: "groep" },
      ONTHUL,
      { soort: "onderwerp", vraag: "een" },
      { soort: "stap", stap: "naast-elkaar", nu: 0 },
    );
    const keuzes = gesprekskeuzes(sessie, PAKKET.vragen[0]!, PAKKET.rollen);
    const gespreksvraag = keuzes.indexOf(gevraagd);
    const beeld = zaalbeeld(
      volgende(sessie, { soort: "bespreek", vraag: "een", gespreksvraag }),
      PAKKET,
      TELEFOONS,
    );
    ok(beeld.stap === "naast-elkaar" && beeld.fase === "onderwerp");
    return beeld.casussen;
  };
  ok(nieuw(true).casussen.length > 0);
  deepStrictEqual(nu(true, VOOR_WIE_NIET), nieuw(true).casussen);
  deepStrictEqual(nu(true, "Waardoor komt dat?"), []);
  deepStrictEqual(nu(false, VOOR_WIE_NIET), []);
});

Deno.test("the room's window can read every picture that the facilitator's makes", () => {
  fc.assert(fc.property(groepen, bijeenkomsten, fc.boolean(), (groep, bijeenkomst, afgerond) => {
    const leeg = nieuw(false, bijeenkomst);
    const geteld = speel(leeg, ...tellen(groep), { soort: "onderwerp", vraag: "een" });
    const gekozen = volgende(geteld, { soort: "wijze", wijze: wijzenVan(geteld)[0] ?? null });
    const sessie = speel(
      gekozen,
      ONTHUL,
      ...(afgerond ? [{ soort: "rond-af" } as const] : []),
    );
    const besproken = volgende(sessie, { soort: "bespreek", vraag: "een", gespreksvraag: 0 });
    for (
      const beeld of [
        ...beelden(leeg),
        ...beelden(gekozen),
        ...beelden(sessie),
        ...beelden(besproken),
      ]
    ) {
      deepStrictEqual(leesZaalbeeld(structuredClone(beeld), PAKKET), beeld);
    }
  }));
});

/** Every picture of a gesprek with these people, with each topic open, as one text. */
function alleBeelden(groep: Inhoud[], bijeenkomst: Bijeenkomst): string {
  const geteld = speel(nieuw(false, bijeenkomst), ...tellen(groep), { soort: "onderwerp", vraag: "een" });
  const getoond = speel(geteld, { soort: "wijze", wijze: wijzenVan(geteld)[0] ?? null }, ONTHUL);
  const open = [0, 4].map((gespreksvraag) =>
    volgende(getoond, { soort: "bespreek", vraag: "een", gespreksvraag })
  );
  return JSON.stringify([geteld, getoond, ...open].flatMap(beelden));
}

Deno.test("where a recording runs or anybody may listen, no picture holds an answer of one person", () => {
  fc.assert(fc.property(groepen, bijeenkomsten, (groep, bijeenkomst) => {
    const tekst = alleBeelden(groep, bijeenkomst);
    const ieder = bijeenkomst.openbaar || bijeenkomst.opname !== "geen";
    strictEqual(tekst.includes('"soort":"stippen"'), !ieder);
    if (ieder) ok(!/dachten dat|"inschattingen":\["/.test(tekst));
  }));
});

Deno.test("behind closed doors there is no way to publish, and the room reads that nothing goes out", () => {
  fc.assert(fc.property(groepen, fc.constantFrom(...OPNAMEN), (groep, opname) => {
    const dicht = { bijeenkomst: "raadscommissie", openbaar: false, opname } as const;
    const geteld = speel(nieuw(false, dicht), ...tellen(groep));
    deepStrictEqual(wijzenVan(geteld), []);
    strictEqual(volgende(geteld, { soort: "wijze", wijze: "groep" }), geteld);
    const getoond = volgende(geteld, ONTHUL);
    strictEqual(uitkomsten(getoond, "een"), null);
    deepStrictEqual(zaalbeeld(volgende(getoond, naar("afsluiten")), PAKKET, TELEFOONS), {
      stap: "afsluiten",
      fase: "besloten",
      tijd: { stap: 0, verste: 0, daarna: 0 },
    });
    ok(!alleBeelden(groep, dicht).includes("naar-buiten"));
  }));
});

Deno.test("who comes in late reads how to join until the answers are on the screen, whatever step the room looks at", () => {
  const sessie = nieuw(true);
  for (const stap of ["voorstel", "verhaal", "pauze"] as const) {
    const nu = volgende(sessie, naar(stap));
    const later = (gesprek: Sessie) => (zaalbeeld(gesprek, PAKKET, TELEFOONS) as { later?: unknown }).later;
    deepStrictEqual(later(nu), TELEFOONS, stap);
    strictEqual(later({ ...nu, onthuld: true }), null, stap);
  }
});
