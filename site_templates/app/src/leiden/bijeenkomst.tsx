/** What kind of meeting it will be, and whether it is recorded: asked, never assumed, and what follows from it. */
import {
  alleenWatMag,
  type Bijeenkomst,
  botst,
  isBesloten,
  naamVanBijeenkomst,
  type Opname,
  type Soort,
  SOORTEN,
} from "../gedeeld/bijeenkomst.ts";
import { Keuze } from "./keuze.tsx";

/** What was chosen so far. */
export interface Gekozen {
  soort: Soort | null;
  opname: Opname | null;
}

/** Nothing: who prepares a gesprek looks it up before they answer. */
export const NIETS_GEKOZEN: Gekozen = { soort: null, opname: null };

const UITLEG: Record<Soort, string> = {
  "openbaar-gesprek": "Informeel. Iedereen mag luisteren. De zaal ziet alleen wat ook naar buiten mag.",
  raadscommissie:
    "Een vergadering van een commissie, of van de raad zelf. Iedereen mag luisteren. De zaal ziet alleen wat ook naar buiten mag.",
  werkbijeenkomst:
    "Informeel. Alleen wie is uitgenodigd, is erbij. De zaal ziet elk antwoord als een teken, zonder naam.",
  besloten: "Een vergadering met gesloten deuren. Alles blijft geheim. Er komt geen gespreksverslag.",
};
const OPNAMEN: { waarde: Opname; naam: string; uitleg: string }[] = [
  { waarde: "geen", naam: "Nee", uitleg: "Zet ook de vaste camera’s en microfoons in de zaal uit." },
  {
    waarde: "opgenomen",
    naam: "Ja, opgenomen",
    uitleg: "Met beeld of alleen met geluid, ook voor de notulen.",
  },
  { waarde: "uitgezonden", naam: "Ja, uitgezonden", uitleg: "Wie thuis kijkt, kijkt mee. Nu of later." },
];

/** The meeting, once both are chosen and fit each other; else null. */
export function gekozenBijeenkomst({ soort, opname }: Gekozen): Bijeenkomst | null {
  if (!soort || !opname) return null;
  const bijeenkomst = { ...SOORTEN[soort], opname };
  return botst(bijeenkomst) ? null : bijeenkomst;
}

/** What has to be chosen still, or otherwise, per question; empty where it is fine. */
export function ontbreekt({ soort, opname }: Gekozen): Record<keyof Gekozen, string> {
  return {
    soort: soort ? "" : "Kies eerst wat voor bijeenkomst het is. Weet u het niet? Vraag het de griffie.",
    opname: !opname
      ? "Kies eerst of er een opname is. Weet u het niet? Vraag het de griffie."
      : soort && botst({ ...SOORTEN[soort], opname })
      ? botsing(soort)
      : "",
  };
}

function botsing(soort: Soort): string {
  return soort === "besloten"
    ? "Dit past niet bij elkaar. Een besloten vergadering is nooit te volgen. Zet de uitzending uit, of kies hierboven ‘Openbare raadscommissie’."
    : "Dit past niet bij elkaar. Bij een uitzending kijkt iedereen mee. Zet de uitzending uit, of kies hierboven ‘Openbaar gesprek’.";
}

interface Props {
  gekozen: Gekozen;
  zet: (gekozen: Gekozen) => void;
  /** Whether someone tried to begin: then is said what is missing. */
  geprobeerd: boolean;
}

export function Bijeenkomstkeuze({ gekozen, zet, geprobeerd }: Props) {
  const mist = ontbreekt(gekozen);
  const bijeenkomst = gekozenBijeenkomst(gekozen);
  return (
    <>
      <Keuze
        legenda="Wat voor bijeenkomst is het?"
        inleiding="De griffie beslist dit vooraf. Twijfelt u? Kies dan een openbaar gesprek."
        fout={geprobeerd ? mist.soort : ""}
        naam="soort"
        gekozen={gekozen.soort}
        kies={(soort) => zet({ ...gekozen, soort })}
        opties={(Object.keys(SOORTEN) as Soort[]).map((soort) => ({
          waarde: soort,
          naam: naamVanBijeenkomst(SOORTEN[soort]),
          uitleg: UITLEG[soort],
        }))}
      />
      <Keuze
        legenda="Is er een opname of een uitzending?"
        // What does not fit is said at once: it is not missing but wrong.
        fout={geprobeerd || gekozen.opname ? mist.opname : ""}
        naam="opname"
        gekozen={gekozen.opname}
        kies={(opname) => zet({ ...gekozen, opname })}
        opties={OPNAMEN}
      />
      <div role="status">
        {bijeenkomst && (
          <section class="l-kaart" aria-labelledby="volgt">
            <h2 id="volgt">{naamVanBijeenkomst(bijeenkomst)}: dit hoort erbij</h2>
            <ul>{watVolgt(bijeenkomst).map((zin) => <li key={zin}>{zin}</li>)}</ul>
          </section>
        )}
      </div>
    </>
  );
}

/** What follows from the kind of meeting: who leads, who may be there, what the room sees, what comes out. */
export function watVolgt(bijeenkomst: Bijeenkomst): string[] {
  return [
    ...(bijeenkomst.bijeenkomst === "raadscommissie" ? COMMISSIE : [INFORMEEL]),
    wethouder(bijeenkomst),
    ...opHetScherm(bijeenkomst),
    isBesloten(bijeenkomst)
      ? "Er komt geen gespreksverslag. Geheim is wat mensen hier horen, tot de raad dat opheft (artikel 23 van de Gemeentewet, Kamerstuk 35 546, nr. 2). U zegt dat voordat iemand antwoordt."
      : "Er komt een gespreksverslag, als vijf of meer mensen meedoen.",
    ...(bijeenkomst.opname === "geen"
      ? []
      : ["Zeg in de uitnodiging en bij het welkom dat er een opname of uitzending is."]),
  ];
}

const INFORMEEL = "Wie leidt: wie u vraagt, het liefst iemand van de griffie.";
const COMMISSIE = [
  "Wie leidt: een raadslid. Dat staat in artikel 82 van de Gemeentewet. Wij lazen de tekst van vóór 2023: vraag het uw jurist.",
];

function wethouder(bijeenkomst: Bijeenkomst): string {
  if (bijeenkomst.bijeenkomst === "raadscommissie") {
    return "De wethouder heeft toegang en mag blijven. Dat staat in artikel 21 van de Gemeentewet. Ook hier lazen wij de tekst van vóór 2023.";
  }
  return bijeenkomst.openbaar
    ? "De wethouder legt het voorstel twee minuten uit, en mag blijven luisteren."
    : "De wethouder legt het voorstel uit en maakt daarna plaats. Spreek dat vooraf af. Leg geen geheime stukken op tafel.";
}

function opHetScherm(bijeenkomst: Bijeenkomst): string[] {
  if (!alleenWatMag(bijeenkomst)) {
    return ["De zaal ziet elk antwoord als een teken. In een kleine groep is soms te raden wie wat koos."];
  }
  if (isBesloten(bijeenkomst)) {
    return ["Door de opname toont het scherm geen antwoorden. Wilt u ze wel zien? Zet de opname dan uit."];
  }
  return [
    "De zaal ziet alleen wat ook naar buiten mag. Zijn er minder dan vijf mensen? Dan toont het scherm geen antwoorden.",
  ];
}
