import { match, ok, strictEqual } from "node:assert/strict";
import { briefAanDeelnemers, briefAanGriffie, maillink } from "../../src/leiden/post.ts";
import type { PakketVraag, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { begin, type Gebeurtenis, type Sessie, volgende } from "../../src/sessie/sessie.ts";

const rol = (naam: string, meervoud: string) => ({ naam, meervoud, uitleg: "" });
const PAKKET = {
  voorstel: { id: "voorbeeld", titel: "Meer ruimte" },
  rollen: {
    raadslid: rol("raadslid", "raadsleden"),
    professional: rol("professional", "professionals"),
    beleidsmedewerker: rol("beleidsmedewerker", "beleidsmedewerkers"),
    anders: rol("iets anders of liever niet", "anderen"),
  },
  vragen: [
    {
      id: "een",
      kort: "De stem",
      antwoorden: { plus: "Meer", gelijk: "Evenveel", min: "Minder" },
    } as PakketVraag,
  ],
  casussen: [{ id: "gezin", naam: "Een gezin" }],
} as Sessiepakket;
const KEUZE = { soort: "sessie", maand: "2026-11" } as const;
const BESTAND = "gespreksverslag-voorbeeld-2026-11-0001abff.yml";
const SLEUTEL = "ABCDEFGHJKLMNPRS";

const punt = (tekst: string): Gebeurtenis => ({
  soort: "opbrengst-nieuw",
  opbrengst: { soort: "zorg", aanZet: "college", tekst, vraag: "een" },
});

/** Five who agree; of the two points that were written down the first one is released. */
function klaar(vrij: string, blijft = "Dit blijft in de zaal."): Sessie {
  const vijf = [1, 2, 3, 4, 5].map((nonce): Gebeurtenis => ({
    soort: "antwoorden",
    ronde: 1,
    nonce,
    inhoud: { rol: "raadslid", antwoorden: ["plus"], inschattingen: [] },
  }));
  const reeks: Gebeurtenis[] = [
    ...vijf,
    { soort: "wijze", wijze: "groep" },
    { soort: "onthul" },
    punt(vrij),
    punt(blijft),
    { soort: "opbrengst-anders", id: 1, opbrengst: { vrij: true } },
    { soort: "rond-af" },
  ];
  const nieuw = begin({
    deelsleutel: SLEUTEL,
    voorstel: "voorbeeld",
    vragenset: 1,
    vorm: 90,
    openbaar: false,
    casussen: ["gezin"],
    vragen: ["een"],
    metInschatting: [],
    nu: Date.UTC(2026, 10, 23, 19, 47),
  });
  return reeks.reduce(volgende, nieuw);
}

Deno.test("the concept holds what is released, with its status, and nothing else", () => {
  const { onderwerp, tekst } = briefAanDeelnemers(klaar("Het geld is op."), PAKKET, KEUZE);
  strictEqual(onderwerp, "Concept van het gespreksverslag: Meer ruimte");
  match(tekst, /Geen advies, geen besluit, geen peiling\./);
  match(tekst, /vijf werkdagen/);
  match(tekst, /Alle rollen samen: meer/);
  match(tekst, /Zorg · Het college, nog vóór het debat · bij de vraag over: De stem\n- Het geld is op\.\n/);
  match(tekst, /Wanneer: november 2026/);
  ok(!tekst.includes("Dit blijft in de zaal."));
  ok(!/oefening/.test(tekst));
  match(
    briefAanDeelnemers(klaar("x"), PAKKET, { ...KEUZE, soort: "oefening" }).tekst,
    /Dit was een oefening/,
  );
});

Deno.test("the concept says what was talked about, and holds each released piece as it was read", () => {
  const sessie = [
    { soort: "onderwerp", vraag: "een" },
    { soort: "bespreek", vraag: "een", gespreksvraag: 0 },
    { soort: "zin", blok: "redenen/een", veld: "plus", plaats: 0, tekst: "Dan wacht niemand." },
    { soort: "zin", blok: "wieOntbrak", veld: "zinnen", plaats: 0, tekst: "Het onderwijs." },
    { soort: "zin", blok: "kanMisgaan", veld: "zinnen", plaats: 0, tekst: "Blijft in de zaal." },
    { soort: "blok-vrij", blok: "redenen/een", vrij: true },
    { soort: "blok-vrij", blok: "wieOntbrak", vrij: true },
    { soort: "opbrengst-anders", id: 1, opbrengst: { eerst: true } },
  ].reduce((wat, gebeurtenis) => volgende(wat, gebeurtenis as Gebeurtenis), klaar("Het geld is op."));
  const { tekst } = briefAanDeelnemers(sessie, PAKKET, KEUZE);
  match(tekst, /WAAR HET OVER GING\n- De stem\n/);
  match(
    tekst,
    /Waarom ‘meer’\?\n- Dan wacht niemand\.\nWaarom ‘minder’\?\n- Hiervoor bedacht de groep geen reden\.\n/,
  );
  match(tekst, /Wie hebben we gemist\?\n- Het onderwijs\.\n/);
  match(tekst, /Dat zegt niet dat iedereen het ermee eens is\.\n\n\[eerst bespreken\] Zorg/);
  ok(!tekst.includes("Blijft in de zaal."));
});

Deno.test("no key, day or time gets into a text that is sent", () => {
  const sessie = klaar("Het geld is op.");
  for (
    const { tekst } of [briefAanDeelnemers(sessie, PAKKET, KEUZE), briefAanGriffie(PAKKET, BESTAND, KEUZE)]
  ) {
    ok(!tekst.includes(SLEUTEL));
    ok(!/\b23\b|19:47|20:47|maandag/.test(tekst));
  }
});

Deno.test("the griffie reads what the file is, what to do, and that only its form is checked", () => {
  const { tekst } = briefAanGriffie(PAKKET, BESTAND, KEUZE);
  ok(tekst.includes(BESTAND));
  match(tekst, /policies\/voorbeeld\/verslagen\//);
  match(tekst, /alleen de vorm/);
  match(tekst, /vijf werkdagen/);
  ok(maillink(briefAanGriffie(PAKKET, BESTAND, KEUZE)));
});

Deno.test("a text opens the mail program as it stands, unless it is too long for a link", () => {
  const brief = { onderwerp: "Een & twee", tekst: "regel één\nregel twee?\n" };
  const link = new URL(maillink(brief)!);
  strictEqual(link.searchParams.get("subject"), brief.onderwerp);
  strictEqual(link.searchParams.get("body"), brief.tekst.replaceAll("\n", "\r\n"));
  strictEqual(maillink({ ...brief, tekst: "x".repeat(3000) }), null);
});
