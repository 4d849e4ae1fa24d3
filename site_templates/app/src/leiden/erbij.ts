/** What to say besides the script: what holds only for this kind of gesprek, and for how people fill in. */
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { type Manier, maxOnderwerpen, type Sessie } from "../sessie/sessie.ts";
import type { Stap } from "../sessie/stappen.ts";

const INVULLEN: Record<Manier, string> = {
  beide:
    "Scan de code op het scherm met uw telefoon. Wilt u liever papier? Dan krijgt u van mij een briefje.",
  telefoons: "Scan de code op het scherm met uw telefoon.",
  papier:
    "Vandaag vult u in op papier. U krijgt een briefje van mij. Vouw het straks dubbel, en doe het in de doos van uw rol.",
};

type Gesprek = Pick<Sessie, "openbaar" | "vorm" | "opnieuw" | "afgerond">;

/** The sentences for this step, as the facilitator can say them. `manier` is how people can fill in here. */
export function zegErbij(stap: Stap, sessie: Gesprek, manier: Manier): string[] {
  const { openbaar } = sessie;
  switch (stap) {
    case "welkom":
      return [
        openbaar
          ? "Dit gesprek is openbaar: er kan publiek meekijken. Het scherm laat alleen zien wat ook naar buiten mag, en nooit een los antwoord. Bent u inwoner? Kies dan de rol ‘iets anders’."
          : "Dit is een werkbijeenkomst. Het scherm laat elk antwoord zien als een teken. Doen er weinig mensen met uw rol mee, of kiezen zij allemaal hetzelfde? Dan is soms te raden wat u koos.",
        INVULLEN[manier],
      ];
    case "naast-elkaar":
      return [
        maxOnderwerpen(sessie) === 1 ? "We kiezen één onderwerp." : "We kiezen drie onderwerpen.",
        ...(openbaar
          ? ["U ziet alleen wat ook naar buiten mag. Losse antwoorden komen niet op het scherm."]
          : []),
      ];
    case "afsluiten":
      return vultOpnieuwIn(sessie)
        ? [
          "Vul nog één keer in wat we hebben besproken. Bij hetzelfde antwoord blijven is net zo goed als veranderen.",
        ]
        : [];
    default:
      return [];
  }
}
