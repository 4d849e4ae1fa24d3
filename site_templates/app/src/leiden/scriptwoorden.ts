/**
 * What the script says in this kind of meeting. Where the room sees only what may go out, the file of the script has
 * words of its own. Behind closed doors they stand here. There what people hear is secret until the raad says otherwise,
 * and no verslag goes out: what the script says of that would not be true, so this stands in its place.
 */
import type { PakketStap } from "../contract/pakket.d.ts";
import { alleenWatMag, type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import type { Stap } from "../sessie/stappen.ts";

type Anders = Partial<Pick<PakketStap, "doel" | "zeggen" | "let_op" | "als_het_stokt" | "op_het_scherm">>;

const ANDERS: Partial<Record<Stap, Anders>> = {
  welkom: {
    zeggen: alineas(
      "Welkom. Wij kijken samen naar een voorstel voor de raad. Wat doet het met de ruimte voor maatwerk: doen wat een huishouden nodig heeft, en dat kunnen uitleggen? Wij geven geen cijfer en geen advies. Verschil van mening is vandaag juist welkom.",
      "Deze vergadering is besloten. Wat u hier hoort, is geheim tot de raad dat opheft. U praat er ook met een collega niet over. Er komt nu geen gespreksverslag.",
      "U vult eerst zelf in. Niemand hoeft het eigen antwoord uit te leggen. Wie dit liever niet wil, kan nu nog gaan.",
    ),
    let_op: alineas(
      "Een raadslid zit deze vergadering voor. Zeg dat zij besloten is, voordat iemand invult. Is nog niet besloten om de deuren te sluiten? Doe dat eerst, zoals het reglement van uw raad zegt. Kijk of wie hier is, erbij mag zijn.",
      "Vraag wie liever geen telefoon gebruikt. Is dat er maar één? Laat dan iedereen op papier invullen. Zo valt die persoon niet op.",
    ),
  },
  "naast-elkaar": {
    zeggen: alineas(
      "Kijk eerst een halve minuut in stilte. Waar wilt u over praten?",
      "Per onderwerp vraag ik: waarom zou iemand dit kiezen? En waarom juist het andere? Het hoeft niet uw eigen antwoord te zijn. Kijk naar beide verhalen: voor wie geldt het niet? Is het ook eerlijk voor wie in dezelfde situatie zit? Wat kost het, en waar gaat het van af?",
    ),
    op_het_scherm: "De antwoorden per vraag, en de redenen of een vraag voor het gesprek.",
  },
  afsluiten: {
    doel: "Iedereen weet wat geheim blijft, en wat er met de opbrengst gebeurt.",
    zeggen: alineas(
      "Er gaat nu niets naar buiten. Wat u hier hoorde, is geheim tot de raad dat opheft.",
      "Wat wij opschreven, gaat alleen naar de griffie. Daarna wissen wij dit gesprek van dit apparaat. Wist u op uw telefoon ook wat u invulde? Dank u wel.",
    ),
    let_op: alineas(
      "Geef de griffie wat is opgeschreven, voordat iemand weggaat. Mail het niet, en maak er geen foto van. Neem ook de papieren briefjes in.",
    ),
    als_het_stokt: alineas(
      "Wil iemand een punt toch naar buiten brengen? Dat kan pas als de raad de geheimhouding opheft. Vraag de griffie hoe dat gaat.",
    ),
    op_het_scherm: "Dat er nu niets naar buiten gaat, en wat er met de opbrengst gebeurt.",
  },
};

/** The step of the script as it holds for this meeting. */
export function stapVoor(stap: PakketStap, bijeenkomst: Bijeenkomst): PakketStap {
  const woorden = alleenWatMag(bijeenkomst) ? { ...stap, ...stap.openbaar } : stap;
  return isBesloten(bijeenkomst) ? { ...woorden, ...ANDERS[stap.id as Stap] } : woorden;
}

function alineas(...teksten: string[]): string {
  return teksten.map((tekst) => `<p>${tekst}</p>`).join("");
}
