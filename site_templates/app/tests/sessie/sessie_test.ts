import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  aantalMensen,
  type Gebeurtenis,
  herstel,
  maxOnderwerpen,
  type Sessie,
  volgende,
  weigering,
  wijzenVan,
} from "../../src/sessie/sessie.ts";
import { afwijking } from "../../src/sessie/opnieuw.ts";
import {
  antwoorden,
  BEGIN,
  inhoud,
  inhouden,
  NOG_EENS,
  reeksen,
  ronde,
  speel,
  VRAGEN,
} from "./sessie_reeksen.ts";

Deno.test("answers count in their own ronde", () => {
  const na = speel(BEGIN, antwoorden(1, 7, inhoud("professional", "plus")));
  strictEqual(aantalMensen(na, 1), 1);
  strictEqual(aantalMensen(na, 2), 0);
});

Deno.test("one code twice counts once, two equal answers count twice", () => {
  const wat = inhoud("raadslid", "plus");
  const na = speel(BEGIN, antwoorden(1, 7, wat), antwoorden(1, 7, wat), antwoorden(1, 8, wat));
  strictEqual(na.rondes[1].tellingen["stem"]!.raadslid.plus, 2);
  strictEqual(weigering(na, antwoorden(1, 8, wat)), "al-geteld");
});

Deno.test("paper slips have no nonce and all count", () => {
  const na = speel(
    BEGIN,
    antwoorden(1, null, inhoud("anders", "min")),
    antwoorden(1, null, inhoud("anders", "min")),
  );
  strictEqual(na.rondes[1].tellingen["stem"]!.anders.min, 2);
});

Deno.test("the last one can be undone, once", () => {
  const een = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid", "plus")));
  const twee = speel(een, antwoorden(1, 2, inhoud("raadslid", "min")), { soort: "ongedaan" });
  deepStrictEqual(twee.rondes[1].tellingen, een.rondes[1].tellingen);
  strictEqual(volgende(twee, { soort: "ongedaan" }), twee);
});

Deno.test("undone is as if it never came in: the same phone can be counted again", () => {
  fc.assert(
    fc.property(reeksen, inhouden, inhouden, fc.nat(40), ronde, (reeks, eerst, daarna, nonce, keer) => {
      const voor = speel(BEGIN, ...reeks);
      const eenmaal = antwoorden(keer, nonce, eerst);
      if (weigering(voor, eenmaal)) return;
      const ongedaan = speel(voor, eenmaal, { soort: "ongedaan" });
      deepStrictEqual(ongedaan, { ...voor, laatste: null });
      if (daarna.rol === eerst.rol) strictEqual(weigering(ongedaan, antwoorden(keer, nonce, daarna)), null);
    }),
  );
});

Deno.test("one phone counts once, whatever it changes and whatever is undone", () => {
  const metCode = reeksen.map((reeks) =>
    reeks.filter((wat) => wat.soort !== "antwoorden" || wat.nonce !== null)
  );
  fc.assert(fc.property(metCode, (reeks) => {
    const na = speel(BEGIN, ...reeks);
    for (const keer of [1, 2] as const) {
      const { nonces } = na.rondes[keer];
      strictEqual(new Set(nonces).size, nonces.length);
      strictEqual(aantalMensen(na, keer), nonces.length);
    }
  }));
});

Deno.test("a gesprek kept before undo knew its nonce still undoes its last answer", () => {
  const nu = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid", "plus")));
  const oud: Sessie = { ...nu, laatste: { ronde: 1, inhoud: inhoud("raadslid", "plus") } };
  strictEqual(aantalMensen(volgende(oud, { soort: "ongedaan" }), 1), 0);
});

Deno.test("after the reveal nothing is added to the first ronde, and nothing can be undone", () => {
  const onthuld = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid", "plus")), { soort: "onthul" });
  strictEqual(weigering(onthuld, antwoorden(1, 2, inhoud("raadslid"))), "te-laat");
  strictEqual(volgende(onthuld, { soort: "ongedaan" }), onthuld);
  const weer = speel(onthuld, ...NOG_EENS);
  strictEqual(weigering(weer, antwoorden(2, 1, inhoud("raadslid"))), null);
});

Deno.test("in the second ronde no more people of a rol answer than in the first", () => {
  const na = speel(
    BEGIN,
    antwoorden(1, 1, inhoud("raadslid", "plus")),
    ...NOG_EENS,
    antwoorden(2, 2, inhoud("raadslid", "min")),
  );
  strictEqual(weigering(na, antwoorden(2, 3, inhoud("raadslid"))), "te-veel");
  strictEqual(weigering(na, antwoorden(2, 3, inhoud("anders"))), "te-veel");
});

Deno.test("after the second ronde is over nothing is added and nothing can be undone", () => {
  const na = speel(
    BEGIN,
    antwoorden(1, 1, inhoud("raadslid", "plus")),
    antwoorden(1, 2, inhoud("raadslid", "plus")),
    ...NOG_EENS,
    antwoorden(2, 3, inhoud("raadslid", "min")),
    { soort: "rond-af" },
  );
  strictEqual(weigering(na, antwoorden(2, 4, inhoud("raadslid"))), "te-laat");
  strictEqual(volgende(na, { soort: "ongedaan" }), na);
});

Deno.test("nobody answers again unless the group chose that, after the reveal and about a topic", () => {
  const een = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid", "plus")));
  const weer: Gebeurtenis = { soort: "opnieuw", opnieuw: true };
  strictEqual(een.opnieuw, false);
  strictEqual(weigering(een, weer), "te-vroeg");
  strictEqual(weigering(speel(een, { soort: "onthul" }), weer), "te-vroeg");
  const onderwerp = speel(een, { soort: "onthul" }, { soort: "onderwerp", vraag: "stem" });
  strictEqual(weigering(onderwerp, antwoorden(2, 2, inhoud("raadslid", "min"))), "te-vroeg");
  // Who skipped it and changes their mind can, as long as nothing came in.
  const alsnog = speel(onderwerp, weer, { soort: "rond-af" }, weer);
  strictEqual(alsnog.afgerond, false);
  const binnen = speel(alsnog, antwoorden(2, 2, inhoud("raadslid", "min")));
  strictEqual(aantalMensen(binnen, 2), 1);
  strictEqual(weigering(binnen, weer), "te-laat");
  strictEqual(weigering(binnen, { soort: "opnieuw", opnieuw: false }), "te-laat");
});

Deno.test("who answers other vragen than were asked does not count, and who skips one does", () => {
  const weer = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid", "plus")), ...NOG_EENS);
  strictEqual(weigering(weer, antwoorden(2, 2, inhoud("raadslid", "min", "plus"))), "andere-vragen");
  strictEqual(weigering(weer, antwoorden(2, 2, inhoud("raadslid", null, null, "plus"))), "andere-vragen");
  strictEqual(weigering(weer, antwoorden(2, 2, inhoud("raadslid", null))), null);
  deepStrictEqual(afwijking({ vragen: VRAGEN, onderwerpen: ["uitleg", "stem"] }, [null, "plus", "min"]), {
    gemist: ["stem"],
    ongevraagd: ["tempo"],
  });
});

Deno.test("which topics were answered again is not chosen by who saw what came of it", () => {
  const binnen = speel(
    BEGIN,
    antwoorden(1, 1, inhoud("raadslid", "plus")),
    ...NOG_EENS,
    antwoorden(2, 2, inhoud("raadslid", "min")),
  );
  for (const vraag of ["stem", "tempo"]) {
    strictEqual(weigering(binnen, { soort: "onderwerp", vraag }), "te-laat");
  }
});

Deno.test("only a chosen topic is talked about, and only after the reveal", () => {
  const bespreek: Gebeurtenis = { soort: "bespreek", vraag: "stem", gespreksvraag: 2 };
  const gekozen = speel(BEGIN, antwoorden(1, 1, inhoud("raadslid")), { soort: "onderwerp", vraag: "stem" });
  strictEqual(weigering(gekozen, bespreek), "te-vroeg");
  const bezig = speel(gekozen, { soort: "onthul" }, bespreek);
  deepStrictEqual(bezig.besproken, { vraag: "stem", gespreksvraag: 2 });
  strictEqual(weigering(bezig, { ...bespreek, vraag: "tempo" }), "past-niet");
  strictEqual(volgende(bezig, { soort: "onderwerp", vraag: "stem" }).besproken, null);
});

const vijf = (openbaar: boolean) =>
  speel(
    { ...BEGIN, openbaar },
    ...[1, 2, 3, 4, 5].map((nonce) => antwoorden(1, nonce, inhoud("raadslid", "plus"))),
  );

Deno.test("a way to publish that the size of the group does not allow is refused", () => {
  strictEqual(weigering(BEGIN, { soort: "wijze", wijze: "groep" }), "past-niet");
  strictEqual(weigering(vijf(false), { soort: "wijze", wijze: "groep" }), null);
  strictEqual(weigering(vijf(false), { soort: "wijze", wijze: "per-rol" }), "past-niet");
});

Deno.test("a way to publish that is impossible when somebody turns out not to count is dropped at the reveal", () => {
  const gekozen = speel(
    vijf(true),
    ...[6, 7].map((nonce) => antwoorden(1, nonce, inhoud("professional", "plus"))),
    { soort: "wijze", wijze: "overeenkomst" },
    { soort: "ongedaan" },
    { soort: "onthul" },
  );
  strictEqual(gekozen.wijze, null);
});

Deno.test("one person of another rol costs no way to publish", () => {
  const zeven = speel(
    vijf(true),
    ...[6, 7].map((nonce) => antwoorden(1, nonce, inhoud("professional", "plus"))),
  );
  const acht = speel(zeven, antwoorden(1, 8, inhoud("anders", "plus")));
  deepStrictEqual(wijzenVan(acht), wijzenVan(zeven));
  deepStrictEqual(wijzenVan(acht), ["groep", "overeenkomst"]);
});

for (const openbaar of [true, false]) {
  Deno.test(`once the answers are seen no other way to publish is chosen, ${openbaar ? "in public" : "in a werkbijeenkomst"}`, () => {
    const tien = speel(
      vijf(openbaar),
      ...[6, 7].map((nonce) => antwoorden(1, nonce, inhoud("professional", "plus"))),
    );
    const anders: Gebeurtenis = { soort: "wijze", wijze: "overeenkomst" };
    const gekozen = speel(tien, { soort: "wijze", wijze: "groep" });
    strictEqual(weigering(gekozen, anders), null);
    strictEqual(weigering(volgende(gekozen, { soort: "onthul" }), anders), "ligt-vast");
    // Where nothing was chosen, nothing is.
    strictEqual(weigering(volgende(tien, { soort: "onthul" }), anders), "ligt-vast");
  });
}

Deno.test("a second file of the same gesprek keeps the name of the first", () => {
  const na = speel(
    BEGIN,
    { soort: "verslag", id: "aaaa1111", tekst: "eerst" },
    { soort: "verslag", id: "bbbb2222", tekst: "later" },
  );
  strictEqual(na.verslagId, "aaaa1111");
  strictEqual(na.gemaakt, "later");
});

Deno.test("a gesprek can be kept for a week longer, a day at a time, and not longer", () => {
  const langer: Gebeurtenis = { soort: "langer" };
  strictEqual(speel(BEGIN, langer).langer, 1);
  strictEqual(speel(BEGIN, ...Array<Gebeurtenis>(20).fill(langer)).langer, 7);
});

Deno.test("nothing is revealed while nobody has answered", () => {
  strictEqual(volgende(BEGIN, { soort: "onthul" }).onthuld, false);
});

Deno.test("there are no more topics than the form has, and a topic can be taken back", () => {
  const vol = VRAGEN.reduce((sessie, vraag) => volgende(sessie, { soort: "onderwerp", vraag }), BEGIN);
  deepStrictEqual(vol.onderwerpen, VRAGEN.slice(0, 3));
  deepStrictEqual(volgende(vol, { soort: "onderwerp", vraag: "tempo" }).onderwerpen, ["stem", "uitleg"]);
  strictEqual(maxOnderwerpen({ ...BEGIN, vorm: 45 }), 1);
});

Deno.test("what is being written is kept until it is written down or left, and changes nothing else", () => {
  const concept = { tekst: "half een z" };
  const bezig = speel(BEGIN, { soort: "concept", plek: "nieuw", concept });
  deepStrictEqual(bezig, { ...BEGIN, concepten: { nieuw: concept } });
  deepStrictEqual(speel(bezig, { soort: "concept", plek: "nieuw", concept: null }), BEGIN);
});

Deno.test("a gesprek that was kept in the first form of its format goes on, whatever was added since", () => {
  const later = [
    "blokken",
    "getoond",
    "geopend",
    "uitgenodigd",
    "concepten",
    "blad",
    "manier",
    "verwacht",
    "tijden",
    "dezelfden",
    "langer",
  ];
  const oud = Object.fromEntries(Object.entries(BEGIN).filter(([veld]) => !later.includes(veld)));
  deepStrictEqual(herstel(oud as unknown as Sessie), BEGIN);
  const bezig = {
    ...BEGIN,
    concepten: { nieuw: { tekst: "x" } },
  };
  deepStrictEqual(herstel(bezig as Sessie), bezig);
});

Deno.test("a text that changes has to be released again", () => {
  const punt = { soort: "zorg", aanZet: "college", tekst: "een", vraag: null } as const;
  const vrij = speel(BEGIN, { soort: "opbrengst-nieuw", opbrengst: punt }, {
    soort: "opbrengst-anders",
    id: 1,
    opbrengst: { vrij: true },
  });
  strictEqual(vrij.opbrengst[0]!.vrij, true);
  const anders = volgende(vrij, { soort: "opbrengst-anders", id: 1, opbrengst: { tekst: "twee" } });
  strictEqual(anders.opbrengst[0]!.vrij, false);
  const zelfde = volgende(vrij, { soort: "opbrengst-anders", id: 1, opbrengst: { tekst: "een" } });
  strictEqual(zelfde.opbrengst[0]!.vrij, true);
});
