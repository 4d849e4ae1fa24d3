import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import werkblad from "../../../gedeeld/werkblad.json" with { type: "json" };
import type { Werkbladgegevens, Werkbladpunt } from "../../src/contract/pakket.d.ts";
import { bestandsnaam, velden } from "../../src/paginas/werkblad.ts";

const PUNT: Werkbladpunt = {
  nummer: 2,
  citaat: "Een team legt uit waarom het afwijkt.",
  voor: ["Dan duurt het korter.", "Het is eerlijk."],
  tegen: ["Het kost tijd."],
  minderheid: "Iemand wil dit niet.",
  beslispunt: "3b",
  letterlijk: "In te stemmen met het mandaat.",
  bron: "Voorstel, Besluit, 3b",
  sinds: "gelijk",
  middelen: [
    { naam: "Technische vraag", kan: "kan", uitleg: "U vraagt hoe iets zit." },
    { naam: "Motie", kan: "nog-niet", uitleg: "Wacht even." },
    { naam: "Amendement", kan: "niet", uitleg: "De raad heeft al besloten." },
  ],
};
const GEGEVENS: Werkbladgegevens = {
  gemeente: "Voorbeeld",
  voorstel: "Teams beslissen zelf",
  tekst_van: "3 november 2026",
  besproken_van: "3 november 2026",
  verslag: "k7m2p9qd",
  versie: 1,
  maand: "november 2026",
  oefening: false,
  adres: "https://voorbeeld.example/verslag.html",
  punten: [PUNT],
};

const met = (
  punt: Partial<Werkbladpunt>,
  gegevens: Partial<Werkbladgegevens> = {},
  pagina: string | null = null,
) => velden({ ...GEGEVENS, ...gegevens }, { ...PUNT, ...punt }, pagina);

Deno.test("every place of a template gets a text", () => {
  deepStrictEqual(Object.keys(met({})), Object.keys(werkblad.velden));
});

Deno.test("the words of the group are a quotation, with where they stand", () => {
  strictEqual(met({}).citaat, "‘Een team legt uit waarom het afwijkt.’");
  strictEqual(
    met({}).vindplaats,
    "Gespreksverslag k7m2p9qd van november 2026, versie 1, punt 2.\nhttps://voorbeeld.example/verslag.html",
  );
});

Deno.test("a site that does not know its address gives that of the page, and from a folder none", () => {
  match(
    met({}, { adres: null }, "https://hier.example/x.html").vindplaats,
    /\nhttps:\/\/hier\.example\/x\.html$/,
  );
  match(met({}, { adres: null }).vindplaats, /punt 2\.$/);
});

Deno.test("both sides always stand there: one without a reason says so", () => {
  const { voor, tegen } = met({ tegen: [] });
  strictEqual(voor, "– Dan duurt het korter.\n– Het is eerlijk.");
  strictEqual(tegen, "Hiervoor geeft dit verslag geen reden.");
  strictEqual(met({ minderheid: null }).minderheid, "Daar schreef de groep niets over op.");
});

Deno.test("the point stands there to the letter, with its place and its version", () => {
  const { punt, letterlijk, bron } = met({});
  strictEqual(punt, "Punt 3b");
  strictEqual(letterlijk, "In te stemmen met het mandaat.");
  strictEqual(bron, "Bron: Voorstel, Besluit, 3b. Dit is de tekst van 3 november 2026.");
});

Deno.test("where another text was on the table, the werkblad says which", () => {
  match(
    met({}, { besproken_van: "oktober 2026" }).bron,
    /In het gesprek lag de tekst van oktober 2026 op tafel\.$/,
  );
});

Deno.test("where the text changed since, or nobody knows, the werkblad says so beside it", () => {
  match(met({ sinds: "anders" }).bron, / De tekst van dit punt is na het gesprek veranderd\.$/);
  match(
    met({ sinds: "anders", letterlijk: null }).bron,
    / De tekst van dit punt is na het gesprek veranderd\.$/,
  );
  match(
    met({ sinds: "onbekend" }).bron,
    / Het verslag zegt niet of deze tekst in het gesprek op tafel lag\.$/,
  );
  match(met({ sinds: "weg", letterlijk: null, bron: null }).bron, /staat nu niet in het voorstel/);
  const geheel = { beslispunt: null, letterlijk: null, bron: null };
  match(met({ ...geheel, sinds: "anders" }).bron, / Het voorstel is na het gesprek veranderd\.$/);
  match(
    met({ ...geheel, sinds: "onbekend" }).bron,
    /welke tekst van het voorstel in het gesprek op tafel lag\.$/,
  );
});

Deno.test("where the site has no words of the besluit, they stay empty and the place is told", () => {
  const zonder = met({ letterlijk: null });
  strictEqual(zonder.letterlijk, "");
  strictEqual(zonder.bron, "Neem de tekst hier letterlijk over. Hij staat in: Voorstel, Besluit, 3b.");
  match(met({ letterlijk: null, bron: null }).bron, /staat nu niet in het voorstel/);
  const alles = met({ letterlijk: null, bron: null, beslispunt: null });
  strictEqual(alles.punt, "Dit gaat over het hele voorstel.");
  match(alles.bron, /^Zoek op welk punt/);
});

Deno.test("what can be used and what not stands there with why, and a question with two blanks is ready", () => {
  strictEqual(
    met({}).middelen,
    "Technische vraag: kan. U vraagt hoe iets zit.\n" +
      "Motie: kan nog niet. Wacht even.\n" +
      "Amendement: kan niet. De raad heeft al besloten.",
  );
  match(met({}).toezeggingsvraag, /^Kan de wethouder toezeggen dat …+, vóór …+\?$/);
});

Deno.test("an exercise says so in the document and in the name of the file", () => {
  strictEqual(met({}).oefening, "");
  strictEqual(bestandsnaam(GEGEVENS, PUNT), "werkblad-k7m2p9qd-punt-2.docx");
  match(met({}, { oefening: true }).oefening, /^Dit is een oefening\./);
  strictEqual(bestandsnaam({ ...GEGEVENS, oefening: true }, PUNT), "werkblad-oefening-k7m2p9qd-punt-2.docx");
});

Deno.test("it says whose text it is, in every werkblad", () => {
  strictEqual(
    met({}).van_het_raadslid,
    "Deze tekst is van het raadslid. De deelnemers aan het gesprek zijn er niet bij betrokken.",
  );
});
