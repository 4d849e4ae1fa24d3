/** The text to invite people with, as far as it follows from what was prepared. What only the sender knows is in brackets. */
import { type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { vragenVoor } from "../code/link.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import type { Brief } from "./post.ts";

export function uitnodiging(pakket: Sessiepakket, bijeenkomst: Bijeenkomst, vorm: Minuten): Brief {
  const { titel } = pakket.voorstel;
  return {
    onderwerp: `Uitnodiging: gesprek over ${titel}`,
    tekst: [
      `Op [dag] om [tijd] praten wij in [plaats] over het voorstel ‘${titel}’. Wij willen weten wat het voorstel verandert voor een huishouden. U vult eerst zelf ${
        vragenVoor(pakket, vorm).length
      } vragen in. Daarna praten wij over de verschillen. Het duurt ${vorm} minuten. U hoeft niets voor te bereiden.`,
      ...overBijeenkomst(bijeenkomst),
      isBesloten(bijeenkomst)
        ? "U hoeft uw antwoord nooit uit te leggen. Er komt nu geen gespreksverslag."
        : "U hoeft uw antwoord nooit uit te leggen. U krijgt het verslag eerst zelf, en hebt dan vijf werkdagen om te reageren.",
      "Dit gesprek vervangt het advies van de adviesraad niet.",
      "[Uw naam en functie]",
    ].join("\n\n") + "\n",
  };
}

function overBijeenkomst(bijeenkomst: Bijeenkomst): string[] {
  const opname = bijeenkomst.opname === "geen" ? [] : [OPNAME[bijeenkomst.opname]];
  if (isBesloten(bijeenkomst)) {
    return [
      "Het is een besloten vergadering van een raadscommissie. Wat u daar hoort, is geheim tot de raad dat opheft. U mag er dus met niemand over praten, ook niet met een collega.",
      ...opname,
      bijeenkomst.opname === "geen" ? PER_ROL : "Door de opname toont het scherm geen antwoorden.",
    ];
  }
  if (bijeenkomst.openbaar) {
    const wat = bijeenkomst.bijeenkomst === "raadscommissie"
      ? "Het is een openbare vergadering van een raadscommissie."
      : "Het gesprek is openbaar.";
    return [`${wat} Iedereen kan horen wat u zegt. ${VAN_U}`, ...opname];
  }
  const geheim = "Wat u zegt, kan een ander onthouden en doorvertellen.";
  return [
    `Het is een werkbijeenkomst, en die is niet openbaar. ${geheim}`,
    ...opname,
    bijeenkomst.opname === "geen" ? PER_ROL : VAN_U,
  ];
}

const VAN_U = "Uw antwoorden op de vragen blijven van u: de zaal ziet alleen wat ook in het verslag mag.";
const PER_ROL =
  "De groep kan zien hoe vaak een antwoord in elke rol is gekozen. Bent u de enige in uw rol, of koos iedereen in uw rol hetzelfde? Dan ziet de groep dus uw antwoord.";

const OPNAME: Record<"opgenomen" | "uitgezonden", string> = {
  opgenomen: "Er is een opname. Daarop staat wat u zegt, en niet wat u invult.",
  uitgezonden: "Er is een uitzending. Iedereen kan u dan zien en horen. Niemand ziet wat u invult.",
};
