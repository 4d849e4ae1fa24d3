/** What comes after a gesprek, as far as the sessie knows it: whether there is a verslag, who is up, and when the raad debates. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { AAN_ZET } from "../contract/contract.ts";
import { isBesloten } from "../gedeeld/bijeenkomst.ts";
import { AAN_ZET_NAMEN } from "../gedeeld/woorden.ts";
import { aantalMensen, type Gesprekssoort, passendeWijze, type Sessie, wijzenVan } from "./sessie.ts";

export interface Hierna {
  /** Why there is no verslag; null when there is one. */
  geenVerslag: "te-klein" | "geen-antwoorden" | null;
  oefening: boolean;
  /** Per who is up next: how many points the group released for them. */
  aanZet: { naam: string; aantal: number }[];
  /** When the raad debates, as in the agenda of the voorstel; null when that is not known, or over. */
  debat: string | null;
}

/** What comes after this gesprek; null behind closed doors, where nothing does. */
export function hierna(sessie: Sessie, pakket: Sessiepakket): Hierna | null {
  if (isBesloten(sessie)) return null;
  const { debat } = pakket.voorstel;
  const oefening = soortVan(sessie, pakket) === "oefening";
  const geenVerslag = waaromGeenVerslag(sessie);
  return {
    geenVerslag,
    oefening,
    aanZet: geenVerslag ? [] : AAN_ZET.flatMap((wie) => {
      const aantal = sessie.opbrengst.filter(({ aanZet, vrij }) => vrij && aanZet === wie).length;
      return aantal ? [{ naam: AAN_ZET_NAMEN[wie], aantal }] : [];
    }),
    debat: !oefening && debat && debat >= dag(sessie.begonnen).slice(0, debat.length) ? debat : null,
  };
}

/** Whether it was a real gesprek or practice: as someone said, and else by its voorstel. */
export function soortVan(sessie: Sessie, pakket: Sessiepakket): Gesprekssoort {
  return sessie.gesprekssoort ?? (pakket.voorstel.oefenmateriaal ? "oefening" : "sessie");
}

function waaromGeenVerslag(sessie: Sessie): Hierna["geenVerslag"] {
  if (aantalMensen(sessie, 1) > 0 && !wijzenVan(sessie).length) return "te-klein";
  return sessie.onthuld && passendeWijze(sessie) ? null : "geen-antwoorden";
}

/** The day of a moment, as it is written: "2026-11-27". */
function dag(moment: number): string {
  const datum = new Date(moment);
  const deel = (getal: number) => String(getal).padStart(2, "0");
  return `${datum.getFullYear()}-${deel(datum.getMonth() + 1)}-${deel(datum.getDate())}`;
}
