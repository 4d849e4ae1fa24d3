/** In which steps a form asks what, and which optional fields stand open from the start. */

export interface Stap {
  naam: string;
  uitleg: string;
  velden: string[];
}

export interface Opzet {
  format: string;
  stappen: Stap[];
  /** Optional fields that most people fill in. */
  open: string[];
  /** How one item of a list is called, where its title does not say it. */
  item: Record<string, string>;
}

export const VOORSTEL: Opzet = {
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
      velden: ["bron", "nieuw_document", "indiener", "fasen", "agenda", "oefenmateriaal"],
    },
    {
      naam: "Wat staat open?",
      uitleg: "Zo weet een groep waar praten zin heeft.",
      velden: ["ligt_al_vast", "nog_te_kiezen"],
    },
    {
      naam: "Wat beslist de raad?",
      uitleg:
        "Neem elk punt over uit het document. De soort maatregel bepaalt welke vragen het voorstel krijgt.",
      velden: ["beslispunten", "totalen"],
    },
    {
      naam: "Wie merkt het?",
      uitleg:
        "Kies een verhaal van een huishouden dat erbij wint, en een van een huishouden dat erbij verliest.",
      velden: ["casussen", "verwachte_effecten"],
    },
    {
      naam: "Welke vragen?",
      uitleg:
        "De site kiest zes vragen die bij het voorstel passen. U ziet ze bij het voorbeeld. Hier kunt u bijstellen.",
      velden: ["vragen"],
    },
  ],
  open: ["maatregelsoorten", "datum"],
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
    extra: "Vraag",
    weglaten: "Vraag",
  },
};
