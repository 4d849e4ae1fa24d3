import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { codeer } from "../../src/code/antwoordcode.ts";
import { kijkNa, magVrij, stukMagVrij } from "../../src/leiden/nakijken.ts";
import { type InBeeld, WEG_NA, zie } from "../../src/leiden/inbeeld.ts";
import { groepstaten } from "../../src/leiden/innemen.tsx";
import { basisadres } from "../../src/leiden/bereik.ts";
import { type Inname, telCode } from "../../src/leiden/tellen.ts";
import { alleenInRol, cameramelding, leesmelding, perRol, weigermelding } from "../../src/leiden/woorden.ts";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";
import { begin, type Sessie, volgende, weigering } from "../../src/sessie/sessie.ts";
import { nieuwPunt, type Opbrengst } from "../../src/sessie/opbrengst.ts";
import { alsLetters } from "../../src/code/sleutel.ts";

const rol = (naam: string, meervoud: string) => ({ naam, meervoud, uitleg: "" });
const PAKKET = {
  gemeente: [],
  rollen: {
    raadslid: rol("raadslid", "raadsleden"),
    professional: rol("professional", "professionals"),
    beleidsmedewerker: rol("beleidsmedewerker", "beleidsmedewerkers"),
    anders: rol("iets anders of liever niet", "anderen"),
  },
  adres: null,
} as unknown as Sessiepakket;
const AANTALLEN = { raadslid: 3, professional: 6, beleidsmedewerker: 0, anders: 1 };
const BEGIN = {
  deelsleutel: "ABCDEFGHJKLMNPRS",
  voorstel: "voorbeeld",
  vragenset: 1,
  vorm: 90,
  openbaar: false,
  casussen: ["gezin"],
  vragen: ["een"],
  metInschatting: [],
  nu: 0,
} as const;
const SESSIE = begin({ ...BEGIN, vragen: [...BEGIN.vragen], metInschatting: [] });

Deno.test("each group of a code says while typing how it stands", () => {
  const inhoud = { rol: "raadslid" as const, antwoorden: ["plus" as const], inschattingen: [] };
  const sleutel = { deelsleutel: "ABCDEFGHJKLMNPRS", voorstel: "voorbeeld", vragenset: 1, ronde: 1 as const };
  const letters = alsLetters(codeer(inhoud, sleutel, 5));
  deepStrictEqual(groepstaten(letters).map(({ staat }) => staat), ["goed", "goed", "goed", "goed"]);
  deepStrictEqual(groepstaten(letters.slice(0, 6)).map(({ staat }) => staat), [
    "goed",
    "bezig",
    "leeg",
    "leeg",
  ]);
  const fout = letters.with(5, letters[5] === "A" ? "B" : "A");
  deepStrictEqual(groepstaten(fout).map(({ staat }) => staat), ["goed", "fout", "goed", "goed"]);
});

Deno.test("who is in, is said in the singular and the plural", () => {
  strictEqual(perRol({ ...AANTALLEN, raadslid: 1 }, PAKKET), "1 raadslid, 6 professionals, 1 andere rol");
});

Deno.test("who would be seen to choose what, because they are alone in a rol, is said before the reveal", () => {
  deepStrictEqual(alleenInRol({ raadslid: 3, professional: 2, beleidsmedewerker: 0, anders: 0 }, PAKKET), []);
  deepStrictEqual(alleenInRol({ raadslid: 1, professional: 2, beleidsmedewerker: 0, anders: 0 }, PAKKET), [
    "Van de raadsleden doet er één mee: iedereen ziet dan wat die koos.",
  ]);
  deepStrictEqual(alleenInRol({ raadslid: 1, professional: 1, beleidsmedewerker: 0, anders: 1 }, PAKKET), [
    "Van de raadsleden, de professionals en de mensen met een andere rol doet er telkens één mee: iedereen ziet dan wie van hen wat koos.",
  ]);
});

Deno.test("every kind of mistake in a code has words that say what to do", () => {
  match(leesmelding({ soort: "lengte", letters: 1 }, SESSIE), /^Dit is 1 letter\./);
  match(leesmelding({ soort: "groep", groepen: [2] }, SESSIE), /^In groep 2 klopt een letter niet/);
  match(leesmelding({ soort: "groep", groepen: [2, 4] }, SESSIE), /^In groep 2 en 4 /);
  match(leesmelding({ soort: "andere-vragenset", vragenset: 2 }, SESSIE), /versie 2 .* versie 1/);
  match(leesmelding({ soort: "andere-ronde", ronde: 1 }, SESSIE), /code van de tweede keer/);
  for (
    const reden of [
      "al-geteld",
      "te-laat",
      "te-vroeg",
      "te-veel",
      "vol",
      "past-niet",
      "ligt-vast",
      "andere-vragen",
    ] as const
  ) {
    ok(weigermelding(reden, 1).length > 10);
  }
});

/** A gesprek that remembers, as the facilitator's window does; `geteld` says how often it was told of one more. */
function inname(begin = SESSIE): { nu: () => Inname; geteld: () => number } {
  let sessie: Sessie = begin;
  let geteld = 0;
  const nu = (): Inname => ({
    sessie,
    pakket: PAKKET,
    ronde: 1,
    meld: (gebeurtenis) => {
      const reden = weigering(sessie, gebeurtenis);
      if (!reden) sessie = volgende(sessie, gebeurtenis);
      return reden;
    },
    geteld: () => geteld++,
  });
  return { nu, geteld: () => geteld };
}

Deno.test("a code counts once, and letters that are no code of this gesprek count never", () => {
  const { nu, geteld } = inname();
  const inhoud = { rol: "raadslid" as const, antwoorden: ["plus" as const], inschattingen: [] };
  const sleutel = { deelsleutel: SESSIE.deelsleutel, voorstel: "voorbeeld", vragenset: 1, ronde: 1 as const };
  const code = codeer(inhoud, sleutel, 5);
  deepStrictEqual(telCode(code, nu()), { soort: "goed", tekst: "Geteld. Nu 1 antwoord binnen." });
  // A QR code holds the same letters without spaces.
  deepStrictEqual(telCode(code.replaceAll(" ", ""), nu()), {
    soort: "fout",
    tekst: weigermelding("al-geteld", 1),
  });
  deepStrictEqual(telCode(codeer(inhoud, sleutel, 6), nu()), {
    soort: "goed",
    tekst: "Geteld. Nu 2 antwoorden binnen.",
  });
  const link = "https://toets.voorbeeld.nl/gesprek.html#doe-mee=ABCDEFGH";
  strictEqual(telCode(link, nu()).soort, "fout");
  strictEqual(telCode(codeer(inhoud, { ...sleutel, ronde: 2 }, 7), nu()).soort, "fout");
  strictEqual(geteld(), 2);
});

Deno.test("a code about other vragen is refused with which ones, and one that skipped says which", () => {
  const vragen = ["een", "twee", "drie"];
  const { nu } = inname(begin({ ...BEGIN, vragen, metInschatting: [] }));
  const sleutel = { deelsleutel: SESSIE.deelsleutel, voorstel: "voorbeeld", vragenset: 1 };
  const tel = (ronde: 1 | 2, nonce: number, ...antwoorden: ("plus" | null)[]) => {
    const inhoud = { rol: "raadslid" as const, antwoorden, inschattingen: [] };
    return telCode(codeer(inhoud, { ...sleutel, ronde }, nonce), { ...nu(), ronde });
  };
  const { meld } = nu();
  for (const nonce of [1, 2, 3]) strictEqual(tel(1, nonce, "plus", "plus").soort, "goed");
  meld({ soort: "onthul" });
  for (const vraag of ["twee", "drie"]) meld({ soort: "onderwerp", vraag });
  meld({ soort: "opnieuw", opnieuw: true });
  const anders = tel(2, 4, "plus", "plus", null);
  strictEqual(anders.soort, "fout");
  match(
    anders.tekst,
    /^Deze deelnemer vulde vraag 3 niet in, en vraag 1 wel\. Vraag om alleen vraag 2 en 3 /,
  );
  match(tel(2, 5, "plus", "plus", "plus").tekst, /^Deze deelnemer vulde ook vraag 1 in\./);
  // Left out may be on purpose: it counts, and it is said.
  deepStrictEqual(tel(2, 6, null, "plus", "plus"), { soort: "goed", tekst: "Geteld. Nu 1 antwoord binnen." });
  match(
    tel(2, 7, null, "plus", null).tekst,
    /^Geteld\. Nu 2 antwoorden binnen\. In deze code is vraag 3 niet ingevuld\./,
  );
});

/** Which of these readings, each with its time, are new. */
function nieuwe(lezingen: readonly (readonly [string, number])[]): boolean[] {
  let inBeeld: InBeeld = new Map();
  return lezingen.map(([tekst, nu]) => {
    const gezien = zie(inBeeld, tekst, nu);
    inBeeld = gezien.inBeeld;
    return gezien.nieuw;
  });
}

Deno.test("a code that stays before the camera is new once, however long it stays", () => {
  const lang = Array.from({ length: 100 }, (_, index) => ["A", index * 150] as const);
  deepStrictEqual(nieuwe(lang), [true, ...Array(99).fill(false)]);
  deepStrictEqual(nieuwe([["A", 0], ["A", WEG_NA - 1], ["A", 2 * WEG_NA - 2]]), [true, false, false]);
});

Deno.test("a code that was away and is held up again is new again", () => {
  deepStrictEqual(nieuwe([["A", 0], ["A", 150], ["A", 150 + WEG_NA]]), [true, false, true]);
});

Deno.test("two phones before the camera are each new once", () => {
  const om = Array.from({ length: 40 }, (_, index) => [index % 2 ? "A" : "B", index * 150] as const);
  deepStrictEqual(nieuwe(om), [true, true, ...Array(38).fill(false)]);
});

Deno.test("what the camera read is forgotten when it is gone", () => {
  const { inBeeld } = zie(new Map([["A", 0], ["B", WEG_NA]]), "C", WEG_NA + 100);
  deepStrictEqual([...inBeeld.keys()], ["B", "C"]);
});

Deno.test("whatever is wrong with the camera, the screen says that the code can be typed", () => {
  const namen = ["NotAllowedError", "NotFoundError", "NotReadableError", "weg", "TypeError", ""];
  for (const naam of namen) match(cameramelding(naam), /[tT]yp de code/);
});

Deno.test("an opinion given to a small rol is seen, one given to a large rol is not", () => {
  const meningen = (tekst: string) => kijkNa(tekst, AANTALLEN, PAKKET).meningen;
  deepStrictEqual(meningen("De raadsleden vinden dit te duur."), ["raadslid"]);
  deepStrictEqual(meningen("Professionals willen meer tijd."), []);
  deepStrictEqual(meningen("De beleidsmedewerkers zijn het niet eens."), ["beleidsmedewerker"]);
  deepStrictEqual(meningen("Dit vraagt veel tijd van raadsleden."), []);
  deepStrictEqual(meningen("Er is gezegd dat dit te duur wordt."), []);
});

Deno.test("who counts answers in a text is asked to look, and may release it", () => {
  const tekst = "Iedereen koos minder ruimte.";
  const punt = nieuwPunt(1, { soort: "inzicht", tekst });
  ok(kijkNa(tekst, AANTALLEN, PAKKET).telt);
  ok(magVrij(punt, AANTALLEN, PAKKET));
});

Deno.test("a text goes out only without personal data, and with the agreement of those whose opinion it gives", () => {
  const punt = (tekst: string, akkoord = false): Opbrengst => ({
    ...nieuwPunt(1, { soort: "zorg", aanZet: "college", tekst }),
    akkoord,
  });
  const mag = (wat: Opbrengst) => magVrij(wat, AANTALLEN, PAKKET);
  ok(mag(punt("Er komt een vaste afspraak.")));
  ok(!mag(punt("Bel 06 12 34 56 78.", true)));
  ok(!mag(punt("Bel 06\u201112345678 of mw\u00a0Verzonnen.", true)));
  ok(!mag(punt("De raadsleden vinden dit te duur.")));
  ok(mag(punt("De raadsleden vinden dit te duur.", true)));
  // There are no beleidsmedewerkers in this gesprek, so none of them can agree.
  ok(!mag(punt("De beleidsmedewerkers vinden dit te duur.", true)));
});

Deno.test("what speaks for and against a point, and a reason, is held to the same as its sentence", () => {
  const goed = nieuwPunt(1, { soort: "zorg", aanZet: "raad", tekst: "Het geld is op." });
  ok(magVrij(goed, AANTALLEN, PAKKET));
  ok(!magVrij({ ...goed, soort: null }, AANTALLEN, PAKKET));
  for (const anders of [{ voor: ["Bel 06 12 34 56 78."] }, { tegen: ["", "Bel 06 12 34 56 78."] }]) {
    ok(!magVrij({ ...goed, ...anders }, AANTALLEN, PAKKET));
  }
  ok(!magVrij({ ...goed, minderheid: "De raadsleden vinden dit te duur." }, AANTALLEN, PAKKET));
  const redenen = (plus: string) =>
    stukMagVrij(
      { soort: "redenen", naam: "redenen/een", vrij: false, vraag: "een", plus: [plus], min: [] },
      AANTALLEN,
      PAKKET,
    );
  ok(redenen("Dan wacht niemand."));
  ok(!redenen("Bel 06 12 34 56 78."));
  // A reason has no place for the agreement of those to whom it gives an opinion.
  ok(!redenen("De raadsleden vinden dit te duur."));
});

Deno.test("what can be somebody is asked about, and stops nothing", () => {
  const nakijk = kijkNa("Volgens wethouder Verzonnen kan het.", AANTALLEN, PAKKET);
  deepStrictEqual([nakijk.gegevens, nakijk.misschien.map(({ stuk }) => stuk)], [[], ["wethouder Verzonnen"]]);
});

Deno.test("the municipality's own name is nobody's, in what is written too", () => {
  const tekst = "Den Haag vraagt het aan Fatima Yildiz.";
  const stukken = (gemeente: string[]) =>
    kijkNa(tekst, AANTALLEN, { ...PAKKET, gemeente }).misschien.map(({ stuk }) => stuk);
  deepStrictEqual(stukken(["Maatwerktoets Den Haag", "Den Haag"]), ["Fatima Yildiz"]);
});

Deno.test("what the build refuses in any text keeps it in the room, also with the agreement of a rol", () => {
  const goed = nieuwPunt(1, { soort: "zorg", aanZet: "raad", tekst: "De raadsleden vinden dit te duur." });
  for (const kwaad of ["<b>", "![plaat](x.png)", "[lees](javascript:alert)", ">".repeat(9)]) {
    ok(!magVrij({ ...goed, akkoord: true, tegen: [kwaad] }, AANTALLEN, PAKKET), kwaad);
    const zinnen = { soort: "kanMisgaan", naam: "kanMisgaan", vrij: false, zinnen: [kwaad] } as const;
    ok(!stukMagVrij({ ...zinnen, zinnen: [kwaad] }, AANTALLEN, PAKKET), kwaad);
  }
  ok(
    magVrij(
      { ...goed, akkoord: true, tegen: ["Zie [de bijlage](https://voorbeeld.example/)."] },
      AANTALLEN,
      PAKKET,
    ),
  );
});

Deno.test("phones can't join from a folder, unless it is known where the page stands on the internet", () => {
  strictEqual(basisadres(PAKKET, "file:///gesprek.html"), null);
  strictEqual(basisadres(PAKKET, "http://localhost:8000/gesprek.html"), "http://localhost:8000/gesprek.html");
  const adres = "https://gemeente.example/gesprek.html";
  strictEqual(basisadres({ ...PAKKET, adres }, "file:///gesprek.html"), adres);
});
