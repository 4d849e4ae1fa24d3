/**
 * The texts that go with the file: to the participants exactly what is released, to the griffie what to do with it.
 * Nothing stands in them that is not in the file: no name, no address, no day and no time.
 */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { bijeenkomstInWoorden } from "../gedeeld/bijeenkomst.ts";
import { gebundeld, nietGenoemd, publicatie, zinNietGenoemd } from "../sessie/publicatie.ts";
import { besprokenVragen } from "../sessie/geschreven.ts";
import { alsLeesstuk, type Stuk, stukken } from "../sessie/stukken.ts";
import type { Sessie } from "../sessie/sessie.ts";
import { datumInWoorden, hoofdletter } from "../gedeeld/tekst.ts";
import type { Verslagkeuze } from "../sessie/verslag.ts";
import { verhaalnamen } from "./woorden.ts";
import { EERST_BESPREKEN, KLASSE_IN_WOORDEN, SAMEN } from "../gedeeld/woorden.ts";

export interface Brief {
  onderwerp: string;
  tekst: string;
}

const STATUS = "Gespreksverslag. Geen advies, geen besluit, geen peiling.";

/** What a mail program is sure to take over from a link; what is longer is copied. */
const LANGSTE_LINK = 1900;

/** The concept for the participants, with the same words as on the screen. */
export function briefAanDeelnemers(sessie: Sessie, pakket: Sessiepakket, keuze: Verslagkeuze): Brief {
  const delen = [
    "Beste deelnemers,",
    "Hieronder staat precies wat over ons gesprek naar buiten gaat, en niets anders. Klopt er iets niet, of wilt u een zin liever anders? Laat het mij weten binnen vijf werkdagen. Daarna gaat het naar de griffie. De griffie kijkt alleen de vorm na.",
    `CONCEPT. ${STATUS}${keuze.soort === "oefening" ? " Dit was een oefening." : ""}`,
    hetGesprek(sessie, pakket, keuze),
    deAntwoorden(sessie, pakket),
    besproken(sessie, pakket),
    ...opgeschreven(sessie, pakket),
  ];
  return {
    onderwerp: `Concept van het gespreksverslag: ${pakket.voorstel.titel}`,
    tekst: delen.filter((deel) => deel).join("\n\n") + "\n",
  };
}

/** `bestand` is the name of the file. */
export function briefAanGriffie(
  pakket: Sessiepakket,
  bestand: string,
  { soort }: Pick<Verslagkeuze, "soort">,
): Brief {
  const { titel, id: map } = pakket.voorstel;
  return {
    onderwerp: `Gespreksverslag: ${titel}`,
    tekst: `Beste griffie,

In de bijlage staat een gespreksverslag: ${bestand}. Het gesprek ging over het voorstel ‘${titel}’. Het is geen advies, geen besluit en geen peiling.${
      soort === "oefening" ? " Het was een oefening." : ""
    }

De deelnemers kozen samen wat erin staat. Zij kregen de tekst als eerste, en hadden vijf werkdagen om te reageren.

Wat vraag ik u?
1. Kijk alleen de vorm na: er staat geen naam, adres of telefoonnummer in. De inhoud is van de deelnemers.
2. Zet het bestand in de map policies/${map}/verslagen/ van de site. Verander de naam niet. De site kijkt het dan nog een keer na.
3. Zet datum, zaaknummer en afzender op uw eigen voorblad, en niet in het bestand.

Is er iets met de vorm? Laat het mij weten. Dan vraag ik het de deelnemers.
`,
  };
}

/** A link that opens the mail program with this text; null when the text is too long for that. */
export function maillink({ onderwerp, tekst }: Brief): string | null {
  const body = encodeURIComponent(tekst.replaceAll("\n", "\r\n"));
  const link = `mailto:?subject=${encodeURIComponent(onderwerp)}&body=${body}`;
  return link.length <= LANGSTE_LINK ? link : null;
}

function hetGesprek(sessie: Sessie, pakket: Sessiepakket, { maand }: Verslagkeuze): string {
  return lijst("HET GESPREK", [
    `Voorstel: ${pakket.voorstel.titel}`,
    `Wanneer: ${datumInWoorden(maand)}`,
    `Vorm: ${sessie.vorm} minuten, ${bijeenkomstInWoorden(sessie)}`,
    `Verhalen: ${verhaalnamen(sessie, pakket)}`,
    ...publicatie(sessie, pakket).deelnemers.map(({ wie, klasse }) =>
      `${wie === "allen" ? SAMEN.groep : hoofdletter(pakket.rollen[wie].meervoud)}: ${
        KLASSE_IN_WOORDEN[klasse]
      }`
    ),
  ]);
}

function deAntwoorden(sessie: Sessie, pakket: Sessiepakket): string {
  const uit = publicatie(sessie, pakket);
  const klein = zinNietGenoemd(nietGenoemd(uit), pakket);
  const vragen = gebundeld(uit.groepsantwoorden, sessie, pakket).map(({ kop, regels }) =>
    [kop, ...regels.map((regel) => `   ${regel}`)].join("\n")
  );
  return ["GROEPSANTWOORDEN", ...vragen, ...(klein ? [klein] : [])].join("\n");
}

function besproken(sessie: Sessie, pakket: Sessiepakket): string {
  const vragen = besprokenVragen(sessie).flatMap((vraag) =>
    pakket.vragen.find(({ id }) => id === vraag) ?? []
  );
  return vragen.length ? lijst("WAAR HET OVER GING", vragen.map(({ kort }) => kort)) : "";
}

/** Every piece that was released, as it was read aloud. */
function opgeschreven(sessie: Sessie, pakket: Sessiepakket): string[] {
  const vrij = stukken(sessie).filter((stuk) => stuk.vrij);
  const punten = vrij.filter(({ soort }) => soort === "punt");
  const rest = vrij.filter(({ soort }) => soort !== "punt");
  const eerst = punten.some((stuk) => stuk.soort === "punt" && stuk.punt.eerst);
  return [
    punten.length ? `OPBRENGST${eerst ? `\n${EERST_BESPREKEN}` : ""}` : "",
    ...punten.map((stuk) => stukInTekst(stuk, pakket)),
    ...rest.map((stuk) => stukInTekst(stuk, pakket)),
  ];
}

function stukInTekst(stuk: Stuk, pakket: Sessiepakket): string {
  const { kop, delen } = alsLeesstuk(stuk, pakket);
  const punt = stuk.soort === "punt" ? stuk.punt : null;
  return [
    `${punt?.eerst ? "[eerst bespreken] " : ""}${kop}`,
    ...delen.flatMap(({ kop, zinnen }) => [...(kop ? [kop] : []), ...zinnen.map((zin) => `- ${zin}`)]),
    ...(punt?.akkoord ? ["(de mensen om wie het gaat, vonden deze zin goed)"] : []),
  ].join("\n");
}

function lijst(kop: string, regels: string[]): string {
  return [kop, ...regels.map((regel) => `- ${regel}`)].join("\n");
}
