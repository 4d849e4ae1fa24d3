import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  antwoordBij,
  begin,
  type Gebeurtenis,
  inhoudVan,
  naamVan,
  type Opzet,
  route,
  type Staat,
  type Stap,
  volgende,
} from "../../src/meedoen/deelname.ts";
import { herstel, naElders } from "../../src/meedoen/bewaardestaat.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";

const OPZET: Opzet = {
  vragenset: 3,
  vragen: ["stem", "tempo", "uitleg", "ruimte", "kosten", "later"],
  voorspeld: [{ vraag: "uitleg", rol: "raadslid" }, { vraag: "ruimte", rol: "professional" }],
};
const BEGIN = begin(OPZET, 1000);

const VERDER: Gebeurtenis = { soort: "volgende" };
const TERUG: Gebeurtenis = { soort: "terug" };
const kies = (code: typeof ANTWOORDCODES[number]): Gebeurtenis => ({ soort: "antwoord", code });
const speel = (staat: Staat, ...reeks: Gebeurtenis[]): Staat =>
  reeks.reduce((vorige, gebeurtenis) => volgende(OPZET, vorige, gebeurtenis), staat);

/** Someone who has chosen a rol and stands before the first vraag. */
const voorVraag1 = (rol: Staat["rol"] & string): Staat =>
  speel(BEGIN, VERDER, { soort: "rol", rol }, VERDER, VERDER, VERDER);
/** Someone who answered every vraag "plus" and every inschatting "min". */
function ingevuld(rol: Staat["rol"] & string): Staat {
  let staat = voorVraag1(rol);
  while (staat.stap.soort !== "overzicht") {
    staat = speel(staat, kies(staat.stap.soort === "vraag" ? "plus" : "min"), VERDER);
  }
  return staat;
}
const metCode = speel(ingevuld("raadslid"), { soort: "code", nonce: 7 });

// An object without a prototype is stored and read back as one with it: no difference that matters here.
const PLAIN = { noNullPrototype: true } as const;
const stappen: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({
    soort: fc.constant("vraag" as const),
    ronde: fc.constantFrom<1 | 2>(1, 2),
    vraag: fc.constantFrom(...OPZET.vragen),
  }, PLAIN),
  fc.record({ soort: fc.constant("inschatting" as const), vraag: fc.constantFrom(...OPZET.vragen) }, PLAIN),
);
const gebeurtenissen: fc.Arbitrary<Gebeurtenis> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(VERDER) },
  fc.constantFrom<Gebeurtenis>(TERUG, { soort: "verander" }, { soort: "klaar" }),
  fc.record({ soort: fc.constant("rol" as const), rol: fc.constantFrom(...ROLLEN) }, PLAIN),
  fc.record(
    { soort: fc.constant("antwoord" as const), code: fc.constantFrom(null, ...ANTWOORDCODES) },
    PLAIN,
  ),
  fc.record({ soort: fc.constant("wijzig" as const), stap: stappen }, PLAIN),
  fc.record(
    { soort: fc.constant("kies" as const), vraag: fc.constantFrom(...OPZET.vragen, "onbekend") },
    PLAIN,
  ),
  fc.record({ soort: fc.constant("code" as const), nonce: fc.nat(65535) }, PLAIN),
);
const reeksen = fc.array(gebeurtenissen, { maxLength: 60, size: "max" });
const staten = fc.tuple(fc.constantFrom(BEGIN, ingevuld("professional"), metCode), reeksen)
  .map(([van, reeks]) => speel(van, ...reeks));

Deno.test("every step that someone can reach is on their route", () => {
  fc.assert(fc.property(staten, (staat) => {
    ok(route(OPZET, staat).some((stap) => naamVan(stap) === naamVan(staat.stap)));
  }));
});

Deno.test("a code always has a nonce and a rol", () => {
  fc.assert(fc.property(staten, ({ stap, nonces, rol }) => {
    if (stap.soort === "code") ok(nonces[stap.ronde] !== null && rol !== null);
  }));
});

Deno.test("what was kept goes on exactly where it was, at every step", () => {
  fc.assert(fc.property(staten, (staat) => {
    const bewaard: Staat = JSON.parse(JSON.stringify(staat));
    deepStrictEqual(herstel(OPZET, { soort: "goed", waarde: bewaard }, 2000), { staat, reden: null });
  }));
});

Deno.test("no series of events loses an answer: it stays until its own step changes it, or all is wiped", () => {
  fc.assert(fc.property(staten, gebeurtenissen, (staat, wat) => {
    const na = speel(staat, wat);
    if (wat.soort === "antwoord") {
      strictEqual(antwoordBij(na, na.stap), "vraag" in staat.stap ? wat.code : null);
      return;
    }
    deepStrictEqual([na.antwoorden, na.inschattingen], [staat.antwoorden, staat.inschattingen]);
  }));
});

Deno.test("forward and back again is the same step", () => {
  fc.assert(fc.property(staten, (staat) => {
    const verder = speel(staat, VERDER);
    if (verder === staat || staat.wijzigt || staat.stap.soort === "code" || verder.stap.soort === "code") {
      return;
    }
    deepStrictEqual(speel(verder, TERUG).stap, staat.stap);
  }));
});

Deno.test("nobody gets past the rol without one", () => {
  deepStrictEqual(speel(BEGIN, VERDER, VERDER, VERDER).stap, { soort: "rol" });
});

Deno.test("nobody predicts their own rol", () => {
  fc.assert(fc.property(staten, (staat) => {
    const { inschattingen } = inhoudVan(OPZET, staat, 1);
    for (const [plaats, { rol }] of OPZET.voorspeld.entries()) {
      if (rol === staat.rol) strictEqual(inschattingen[plaats], null);
    }
  }));
  deepStrictEqual(inhoudVan(OPZET, ingevuld("raadslid"), 1).inschattingen, [null, "min"]);
  deepStrictEqual(inhoudVan(OPZET, ingevuld("anders"), 1).inschattingen, ["min", "min"]);
});

Deno.test("who becomes the rol that they predicted about loses that inschatting from the code", () => {
  let staat = ingevuld("anders");
  while (staat.stap.soort !== "rol") staat = speel(staat, TERUG);
  const ander = speel(staat, { soort: "rol", rol: "professional" });
  deepStrictEqual(inhoudVan(OPZET, ander, 1).inschattingen, ["min", null]);
});

Deno.test("a vraag can be skipped, changed and emptied", () => {
  const staat = speel(voorVraag1("anders"), VERDER, kies("min"), kies("plus"));
  deepStrictEqual(inhoudVan(OPZET, staat, 1).antwoorden, [null, "plus", null, null, null, null]);
  strictEqual(antwoordBij(staat, staat.stap), "plus");
  const leeg = speel(staat, { soort: "antwoord", code: null });
  strictEqual(antwoordBij(leeg, leeg.stap), null);
});

Deno.test("who changes one answer comes back to the overzicht, forward and back", () => {
  const doel: Stap = { soort: "vraag", ronde: 1, vraag: "tempo" };
  const staat = speel(ingevuld("raadslid"), { soort: "wijzig", stap: doel }, kies("verschilt"));
  deepStrictEqual(staat.stap, doel);
  for (const weg of [VERDER, TERUG]) {
    const klaar = speel(staat, weg);
    deepStrictEqual(klaar.stap, { soort: "overzicht", ronde: 1 });
    strictEqual(klaar.wijzigt, false);
    strictEqual(klaar.antwoorden[1]["tempo"], "verschilt");
  }
});

Deno.test("a code stays the same until someone changes something on purpose", () => {
  strictEqual(speel(metCode, TERUG), metCode);
  strictEqual(speel(metCode, VERDER, TERUG).nonces[1], 7);
  deepStrictEqual(speel(metCode, { soort: "klaar" }, TERUG), metCode);
  deepStrictEqual(speel(metCode, { soort: "verander" }).stap, { soort: "overzicht", ronde: 1 });
});

Deno.test("who changes answers after a code gets other letters that count as the same phone", () => {
  fc.assert(fc.property(staten, reeksen, (staat, reeks) => {
    const na = speel(staat, ...reeks);
    for (const ronde of [1, 2] as const) {
      if (staat.nonces[ronde] !== null) strictEqual(na.nonces[ronde], staat.nonces[ronde]);
    }
  }));
  const doel: Stap = { soort: "vraag", ronde: 1, vraag: "stem" };
  const anders = speel(metCode, { soort: "verander" }, { soort: "wijzig", stap: doel }, kies("min"), VERDER);
  const opnieuw = speel(anders, { soort: "code", nonce: 8 });
  strictEqual(opnieuw.nonces[1], 7);
  notDeepStrictEqual(inhoudVan(OPZET, opnieuw, 1), inhoudVan(OPZET, metCode, 1));
});

Deno.test("the second ronde begins empty, asks what was picked and leaves the first as it was", () => {
  const staat = speel(
    metCode,
    VERDER,
    { soort: "kies", vraag: "later" },
    { soort: "kies", vraag: "stem" },
    { soort: "kies", vraag: "tempo" },
    { soort: "kies", vraag: "tempo" },
    VERDER,
  );
  deepStrictEqual(staat.stap, { soort: "vraag", ronde: 2, vraag: "stem" });
  strictEqual(antwoordBij(staat, staat.stap), null);
  const klaar = speel(staat, kies("min"), VERDER, kies("gelijk"), VERDER, { soort: "code", nonce: 9 });
  deepStrictEqual(inhoudVan(OPZET, klaar, 2), {
    rol: "raadslid",
    antwoorden: ["min", null, null, null, null, "gelijk"],
    inschattingen: [null, null],
  });
  deepStrictEqual(inhoudVan(OPZET, klaar, 1), inhoudVan(OPZET, metCode, 1));
  deepStrictEqual(speel(klaar, VERDER).stap, { soort: "klaar" });
  deepStrictEqual(speel(klaar, VERDER, TERUG).stap, { soort: "code", ronde: 2 });
});

Deno.test("who answered the wrong vragen again picks others, and only those go into the code", () => {
  const fout = speel(metCode, VERDER, { soort: "kies", vraag: "stem" }, VERDER, kies("min"), VERDER);
  deepStrictEqual(fout.stap, { soort: "overzicht", ronde: 2 });
  const kiest = speel(fout, { soort: "andere-vragen" });
  deepStrictEqual(kiest.stap, { soort: "kiezen" });
  const goed = speel(
    kiest,
    { soort: "kies", vraag: "stem" },
    { soort: "kies", vraag: "later" },
    VERDER,
    kies("plus"),
    VERDER,
  );
  deepStrictEqual(inhoudVan(OPZET, goed, 2).antwoorden, [null, null, null, null, null, "plus"]);
  // In the first ronde all vragen are asked.
  strictEqual(speel(metCode, { soort: "verander" }, { soort: "andere-vragen" }).stap.soort, "overzicht");
});

Deno.test("the second ronde asks for at least one vraag", () => {
  deepStrictEqual(speel(metCode, VERDER, VERDER).stap, { soort: "kiezen" });
});

Deno.test("wiping leaves nothing, and nothing comes after it", () => {
  fc.assert(fc.property(staten, reeksen, (staat, reeks) => {
    const gewist = speel(staat, { soort: "wis" });
    deepStrictEqual(gewist, { ...begin(OPZET, staat.begonnen), stap: { soort: "gewist" } });
    deepStrictEqual(speel(gewist, ...reeks), gewist);
  }));
});

Deno.test("who only opened the page keeps the first screen, whatever another tab keeps or wipes", () => {
  strictEqual(naElders(OPZET, BEGIN, { soort: "niets" }, 2000), BEGIN);
  strictEqual(naElders(OPZET, BEGIN, { soort: "onleesbaar" }, 2000), BEGIN);
});

Deno.test("who began sees it when another tab wiped the answers, also from the first screen", () => {
  for (const staat of [metCode, speel(voorVraag1("raadslid"), TERUG, TERUG, TERUG, TERUG)]) {
    strictEqual(naElders(OPZET, staat, { soort: "niets" }, 2000).stap.soort, "gewist");
  }
});

Deno.test("a tab goes along with what another one kept, and stays where it is when that can't be read", () => {
  deepStrictEqual(naElders(OPZET, BEGIN, { soort: "goed", waarde: metCode }, 2000), metCode);
  const ander = { ...metCode, vragenset: 4 };
  strictEqual(naElders(OPZET, metCode, { soort: "goed", waarde: ander }, 2000), metCode);
});
