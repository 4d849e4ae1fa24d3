/** As much of a sessiepakket as says what the rollen are called. */
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";

const rol = (naam: string, meervoud: string) => ({ naam, meervoud, uitleg: "" });
export const MET_ROLLEN = {
  rollen: {
    raadslid: rol("raadslid", "raadsleden"),
    professional: rol("professional", "professionals"),
    beleidsmedewerker: rol("beleidsmedewerker", "beleidsmedewerkers"),
    anders: rol("iets anders of liever niet", "anderen"),
  },
} as Sessiepakket;
