/** In which steps a form asks what, and which optional fields stand open from the start. */
import { INGETROKKEN, OPVOLGING, VERSLAG } from "./stappengriffie.ts";
import { VERHAAL } from "./stappenverhaal.ts";

export interface Stap {
  naam: string;
  uitleg: string;
  velden: string[];
  /** Whether the decisions can be pasted here out of a document. */
  plakken?: boolean;
  /** What helps to look again at all that was written; with it stands what the form saw of people. */
  denkvragen?: Denkvragen[];
}

/** Questions of one kind, under their heading. */
export interface Denkvragen {
  kop: string;
  vragen: string[];
}

/** How someone begins: with something new, or with a choice of what is there. */
export interface Begin {
  knop: string;
  /** What is asked before the choice; without it the form begins empty. */
  kies?: string;
  /** Most people come with a file: then opening it stands first. */
  eerstOpenen?: string;
  /** Another page leads here with this and a name behind #. */
  anker?: string;
  /** What is said of a file that is not for this form. */
  weigert?: string;
}

export interface Opzet {
  /** What someone reads before beginning, and how the file is called. */
  lead: string;
  tips: string[];
  bestand: string;
  /** What it is, as in "Uw voorstel is klaar". */
  soort: string;
  format: "voorstel/1" | "vraag/1" | "opvolging/1" | "verslag/1" | "ingetrokken/1" | "casus/1";
  begin: Begin;
  /** Whether it is work of the griffie: then the end says which of three roads publishes, and which hands over. */
  wegen?: boolean;
  stappen: Stap[];
  /** Boxes to tick before there is a file. They hold for the text as it is, so a change takes them away, but for some. */
  vinkjes?: { veld: string; blijftBij: string[] };
  /** Optional fields that most people fill in. */
  open: string[];
  /** How one item of a list is called, where its title does not say it. */
  item: Record<string, string>;
}

export const VOORSTEL: Opzet = {
  lead:
    "U beantwoordt vragen over het voorstel, stap voor stap. Aan het eind hebt u een bestand dat op de site kan. U hoeft niets te installeren.",
  tips: [
    "Noem geen namen van mensen, telefoonnummers of mailadressen. Het voorstel komt op een openbare site.",
    "Leg het document van het voorstel ernaast. De beslispunten kunt u eruit kopiëren en hier plakken.",
  ],
  bestand: "het voorstel",
  soort: "voorstel",
  begin: { knop: "Begin met een nieuw voorstel" },
  format: "voorstel/1",
  stappen: [
    {
      naam: "Waar gaat het over?",
      uitleg: "Begin met de kern. Schrijf zoals u het aan de buren zou vertellen.",
      velden: ["titel", "samenvatting", "domeinen"],
    },
    {
      naam: "Van wie is het?",
      uitleg: "Waar het voorstel staat, wie het indient en hoe ver het is.",
      velden: [
        "bron",
        "versie_van",
        "nieuw_document",
        "indiener",
        "fasen",
        "indiener_akkoord",
        "agenda",
        "oefenmateriaal",
      ],
    },
    {
      naam: "Wat staat open?",
      uitleg: "Zo weet een groep waar praten zin heeft.",
      velden: ["ligt_al_vast", "nog_te_kiezen"],
    },
    {
      naam: "Wat beslist de raad?",
      uitleg:
        "Neem elk punt over uit het document, of plak ze hier. De soort maatregel bepaalt welke vragen het voorstel krijgt.",
      velden: ["beslispunten", "totalen"],
      plakken: true,
    },
    {
      naam: "Wie merkt het?",
      uitleg:
        "Kies een verhaal van een huishouden dat erbij wint, en een van een huishouden dat erbij verliest.",
      velden: ["casussen", "geen_baat", "verwachte_effecten", "kanttekeningen", "advies_adviesraad"],
    },
    {
      naam: "Welke vragen?",
      uitleg:
        "De site kiest zes vragen die bij het voorstel passen. U ziet ze bij het voorbeeld. Hier kunt u bijstellen.",
      velden: ["vragen", "gelezen_door"],
    },
  ],
  open: ["maatregelsoorten", "datum", "indiener_akkoord"],
  item: {
    domeinen: "Onderwerp",
    fasen: "Fase",
    agenda: "Op de agenda",
    ligt_al_vast: "Ligt vast",
    nog_te_kiezen: "Te kiezen",
    beslispunten: "Beslispunt",
    onderdelen: "Onderdeel",
    bedragen: "Bedrag",
    opbouw: "Som",
    posten: "Post",
    verschillen: "Verschil",
    varianten: "Versie",
    wijzigingen: "Wijziging",
    amendementen: "Amendement",
    totalen: "Totaal",
    punten: "Nummer",
    casussen: "Verhaal",
    verwachte_effecten: "Gevolg",
    kanttekeningen: "Kanttekening",
    extra: "Vraag",
    weglaten: "Vraag",
    gelezen_door: "Lezer",
  },
};

export const VRAAG: Opzet = {
  lead:
    "Kies een vraag en maak hem beter. Aan het eind hebt u een bestand dat op de site kan. U hoeft niets te installeren.",
  tips: [
    "Een gesprek gebruikt de vastgestelde vragen. Uw tekst telt mee vanaf de volgende vragenset.",
    "Verandert u veel? Zet de status dan op concept, tot de drie groepen de vraag samen hebben getest.",
  ],
  bestand: "de vraag",
  soort: "vraag",
  begin: { kies: "Welke vraag?", knop: "Verbeter deze vraag", anker: "vraag-" },
  format: "vraag/1",
  stappen: [
    {
      naam: "De vraag zelf",
      uitleg: "Zo kan iedereen hem lezen. Vergelijk altijd met nu.",
      velden: ["kort", "vraag", "waarde", "antwoorden", "naar_de_waarde"],
    },
    {
      naam: "Waar elke rol aan denkt",
      uitleg: "Iedereen krijgt dezelfde vraag. Elke rol krijgt er een eigen zin bij die op weg helpt.",
      velden: ["per_rol"],
    },
    {
      naam: "Voor het gesprek",
      uitleg: "Wat de groep verder helpt als de antwoorden naast elkaar staan.",
      velden: ["doorvragen", "eerlijkheidsvraag", "inschatting"],
    },
    {
      naam: "Waar hoort hij bij?",
      uitleg: "Door de soort maatregel komt de vraag bij een voorstel dat erbij past.",
      velden: [
        "maatregelsoorten",
        "over_de_ruimte",
        "ruimte_kan_tegenvallen",
        "algemeen",
        "factoren",
        "aanbevelingen",
        "niveau",
      ],
    },
    {
      naam: "Waar komt hij vandaan?",
      uitleg: "Wie de vraag leest, kan zo zien waar hij op steunt.",
      velden: ["waarom", "herkomst", "status"],
    },
  ],
  open: ["maatregelsoorten"],
  item: { doorvragen: "Vraag" },
};

/** The form for files of this format. */
export function opzetVoor(format: string | undefined): Opzet {
  return [VRAAG, OPVOLGING, VERSLAG, INGETROKKEN, VERHAAL].find((opzet) => opzet.format === format) ??
    VOORSTEL;
}
