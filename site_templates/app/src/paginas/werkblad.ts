/** What stands in the werkblad of a raadslid: the words of the group as a quotation, and the rest left to the raadslid. */
import werkblad from "../../../gedeeld/werkblad.json" with { type: "json" };
import type { Werkbladgegevens, Werkbladpunt } from "../contract/pakket.d.ts";

/** The places of a template, each filled with a text of one or more lines. */
export type Velden = Record<keyof typeof werkblad.velden, string>;

const KAN = { kan: "kan", "nog-niet": "kan nog niet", niet: "kan niet" } as const;
// Of a point that is gone `bron` says so.
const SINDS = {
  gelijk: [],
  anders: ["De tekst van dit punt is na het gesprek veranderd."],
  weg: [],
  onbekend: ["Het verslag zegt niet of deze tekst in het gesprek op tafel lag."],
} as const;
const SINDS_GEHEEL = {
  ...SINDS,
  anders: ["Het voorstel is na het gesprek veranderd."],
  onbekend: ["Het verslag zegt niet welke tekst van het voorstel in het gesprek op tafel lag."],
} as const;
const STIPPEN = "…".repeat(8);

/** The texts for one point. `paginaAdres` is where the reader found it, for a site that does not know its own address. */
export function velden(gegevens: Werkbladgegevens, punt: Werkbladpunt, paginaAdres: string | null): Velden {
  return {
    oefening: gegevens.oefening ? "Dit is een oefening. Er is geen echt gesprek gevoerd." : "",
    gemeente: gegevens.gemeente,
    voorstel: gegevens.voorstel,
    punt: punt.beslispunt ? `Punt ${punt.beslispunt}` : "Dit gaat over het hele voorstel.",
    letterlijk: punt.letterlijk ?? "",
    bron: bron(gegevens, punt),
    citaat: `‘${punt.citaat}’`,
    vindplaats: vindplaats(gegevens, punt, paginaAdres),
    voor: redenen(punt.voor),
    tegen: redenen(punt.tegen),
    minderheid: punt.minderheid ?? "Daar schreef de groep niets over op.",
    middelen: punt.middelen.map(({ naam, kan, uitleg }) => `${naam}: ${KAN[kan]}. ${uitleg}`).join("\n"),
    toezeggingsvraag: `Kan de wethouder toezeggen dat ${STIPPEN}, vóór ${STIPPEN}?`,
    griffie: "De griffie heeft het sjabloon en de termijn van uw raad.",
    van_het_raadslid:
      "Deze tekst is van het raadslid. De deelnemers aan het gesprek zijn er niet bij betrokken.",
  };
}

/** What the file is called: an exercise says so in its name too. */
export function bestandsnaam({ oefening, verslag }: Werkbladgegevens, { nummer }: Werkbladpunt): string {
  return `werkblad-${oefening ? "oefening-" : ""}${verslag}-punt-${nummer}.docx`;
}

/**
 * Where the point stands in the document, and whether that is what the group talked about. Without its text a raadslid
 * looks it up: plain words can't be amended.
 */
function bron(gegevens: Werkbladgegevens, punt: Werkbladpunt): string {
  if (!punt.beslispunt) {
    const zoek = "Zoek op welk punt van het ontwerpbesluit u bedoelt. Neem de tekst hier letterlijk over.";
    return [zoek, ...SINDS_GEHEEL[punt.sinds]].join(" ");
  }
  if (!punt.bron) return "Dit nummer staat nu niet in het voorstel. Kijk in het nieuwste ontwerpbesluit.";
  const sinds = SINDS[punt.sinds];
  if (!punt.letterlijk) {
    return [`Neem de tekst hier letterlijk over. Hij staat in: ${punt.bron}.`, ...sinds].join(" ");
  }
  return [`Bron: ${punt.bron}.`, ...versies(gegevens), ...sinds].join(" ");
}

function versies({ tekst_van, besproken_van }: Werkbladgegevens): string[] {
  const nu = tekst_van ? [`Dit is de tekst van ${tekst_van}.`] : [];
  const anders = besproken_van && besproken_van !== tekst_van;
  return anders ? [...nu, `In het gesprek lag de tekst van ${besproken_van} op tafel.`] : nu;
}

function vindplaats(gegevens: Werkbladgegevens, punt: Werkbladpunt, paginaAdres: string | null): string {
  const { verslag, versie, maand } = gegevens;
  const waar = `Gespreksverslag ${verslag} van ${maand}, versie ${versie}, punt ${punt.nummer}.`;
  const adres = gegevens.adres ?? paginaAdres;
  return adres ? `${waar}\n${adres}` : waar;
}

/** Both sides always stand there: a side without a reason says so. */
function redenen(gegeven: string[]): string {
  if (gegeven.length === 0) return "Hiervoor geeft dit verslag geen reden.";
  return gegeven.map((reden) => `– ${reden}`).join("\n");
}
