import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { bereikVan, manierVan } from "../../src/leiden/bereik.ts";
import { zegErbij } from "../../src/leiden/erbij.ts";
import { metAantal } from "../../src/leiden/verwachten.tsx";
import { zorgen } from "../../src/leiden/verwacht.ts";
import { begin, type Sessie, volgende } from "../../src/sessie/sessie.ts";
import { MET_ROLLEN } from "./pakket.ts";

const PAKKET = { ...MET_ROLLEN, adres: null };
const SESSIE = begin({
  deelsleutel: "ABCDEFGHJKLMNPRS",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin"],
  vragen: ["een"],
  metInschatting: [],
  nu: 0,
});
const GOED = { raadslid: 3, professional: 3, beleidsmedewerker: 2 };

Deno.test("with a good mix of four to twelve people, or without numbers, there is nothing to worry about", () => {
  deepStrictEqual(zorgen(GOED, false, PAKKET), []);
  deepStrictEqual(zorgen({}, false, PAKKET), []);
});

Deno.test("a group that is too small or too large gets a word of care", () => {
  const klein = zorgen({ raadslid: 1, professional: 1, beleidsmedewerker: 1 }, false, PAKKET).join(" ");
  match(klein, /Vier tot twaalf/);
  match(klein, /geen gespreksverslag/);
  match(zorgen({ ...GOED, raadslid: 8 }, false, PAKKET).join(" "), /twee groepen/);
});

Deno.test("a rol that is missing is named", () => {
  match(zorgen({ raadslid: 5 }, false, PAKKET)[0]!, /geen professionals en beleidsmedewerkers/);
  ok(!zorgen(GOED, false, PAKKET).some((zin) => /anderen/.test(zin)));
});

Deno.test("who is alone in a rol is named, with why: in a werkbijeenkomst that answer shows", () => {
  const alleen = { ...GOED, raadslid: 1, anders: 1 };
  match(
    zorgen(alleen, false, PAKKET)[0]!,
    /maar één raadslid en één persoon met een andere rol.*iedereen ziet dat antwoord/,
  );
  match(zorgen(alleen, true, PAKKET)[0]!, /wordt op het scherm niet apart genoemd/);
});

Deno.test("a number is kept as a number, and what is none as nothing", () => {
  deepStrictEqual(metAantal({ raadslid: 2 }, "professional", "12"), { raadslid: 2, professional: 12 });
  deepStrictEqual(metAantal({ raadslid: 2 }, "raadslid", "0"), { raadslid: 0 });
  for (const tekst of ["", "-1", "1e3", "x", "100"]) {
    deepStrictEqual(metAantal({ raadslid: 2 }, "raadslid", tekst), {});
  }
});

const metManier = (manier: Sessie["manier"]) => volgende(SESSIE, { soort: "manier", manier });

Deno.test("on paper there is no link for phones, also where phones could come", () => {
  const adres = "https://gemeente.example/gesprek.html";
  strictEqual(bereikVan(SESSIE, PAKKET, adres).soort, "telefoons");
  strictEqual(bereikVan(metManier("papier"), PAKKET, adres).soort, "papier");
  strictEqual(bereikVan(SESSIE, PAKKET, "http://localhost/gesprek.html").soort, "hier");
  strictEqual(bereikVan(SESSIE, PAKKET, "file:///gesprek.html").soort, "niemand");
  strictEqual(manierVan(SESSIE, { soort: "niemand" }), "papier");
  strictEqual(manierVan(SESSIE, bereikVan(SESSIE, PAKKET, adres)), "beide");
});

Deno.test("at the start is said what holds for this kind of gesprek, and for how people fill in", () => {
  const gezegd = (openbaar: boolean, manier: Sessie["manier"]) =>
    zegErbij("welkom", { ...SESSIE, openbaar }, manier).join(" ");
  match(gezegd(false, "papier"), /werkbijeenkomst.*te raden wat u koos.*op papier/);
  match(gezegd(true, "telefoons"), /openbaar.*nooit een los antwoord.*met uw telefoon/);
  ok(!/te raden/.test(gezegd(true, "beide")));
  deepStrictEqual(zegErbij("verhaal", SESSIE, "beide"), []);
  match(zegErbij("naast-elkaar", { ...SESSIE, vorm: 90 }, "beide").join(" "), /drie onderwerpen/);
  match(
    zegErbij("naast-elkaar", { ...SESSIE, vorm: 45, openbaar: true }, "beide").join(" "),
    /één onderwerp.*wat ook naar buiten mag/,
  );
  deepStrictEqual(zegErbij("afsluiten", SESSIE, "beide"), []);
  match(zegErbij("afsluiten", { ...SESSIE, opnieuw: true }, "beide").join(" "), /Vul nog één keer in/);
});

Deno.test("with few answers the script says that there is no way to choose, and with more it does not", () => {
  match(zegErbij("naast-elkaar", SESSIE, "beide", false, true).join(" "), /minder dan vijf antwoorden/);
  ok(!/minder dan vijf/.test(zegErbij("naast-elkaar", SESSIE, "beide", false, false).join(" ")));
});
