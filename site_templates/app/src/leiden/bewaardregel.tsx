/** What of the gesprek is kept, in sight while it is led, and said once after a restart. */
import type { Schijfstand } from "../apparaat/naast.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { dagEnTijd, kloktijd } from "../gedeeld/tekst.ts";
import { vultOpnieuwIn } from "../sessie/opnieuw.ts";
import { aantalMensen, type Sessie } from "../sessie/sessie.ts";
import { aantalInWoorden, perRol } from "./woorden.ts";

/** The last time that a gesprek was kept. */
export interface Bewaardstand {
  /** When, in milliseconds. */
  om: number;
  /** As it was kept. */
  sessie: Sessie;
  schijf: Schijfstand;
}

/** "10 antwoorden", and in the second ronde how many of that one. */
export function watErIs(sessie: Sessie): string {
  const eerst = aantalInWoorden(aantalMensen(sessie, 1), "antwoord", "antwoorden");
  if (!vultOpnieuwIn(sessie)) return eerst;
  return `${eerst}, en ${aantalMensen(sessie, 2)} van de tweede keer`;
}

export function Bewaardregel({ om, sessie, schijf }: Bewaardstand) {
  return (
    <p class="l-bewaard">
      Bewaard om {kloktijd(om)}: {watErIs(sessie)}
      {schijf !== "staat-er" && <span>. Valt de computer uit, dan kan de laatste minuut weg zijn</span>}
    </p>
  );
}

/** After a restart: what was kept, and what to do about what came in after that. */
export function watBewaardIs(sessie: Sessie, om: number, pakket: Sessiepakket): string[] {
  const ronde = vultOpnieuwIn(sessie) ? 2 : 1;
  const zinnen = [`Voor het laatst bewaard op ${dagEnTijd(om)}.`];
  const rollen = perRol(sessie.rondes[ronde].aantallen, pakket);
  const binnen = aantalInWoorden(aantalMensen(sessie, ronde), "antwoord", "antwoorden");
  const keer = ronde === 2 ? " van de tweede keer" : "";
  zinnen.push(
    rollen
      ? `${aantalMensen(sessie, ronde) === 1 ? "Er is" : "Er zijn"} ${binnen}${keer} binnen: ${rollen}.`
      : `Er zijn nog geen antwoorden${keer} binnen.`,
  );
  if (!sessie.onthuld || ronde === 2) {
    if (sessie.manier !== "papier") {
      zinnen.push("Mist er een code? Neem die dan nog een keer in. Een code telt nooit twee keer.");
    }
    zinnen.push(
      "Mist er een briefje? Leg de briefjes eerst naast dit aantal: wat u opnieuw intypt, telt twee keer.",
    );
  }
  return zinnen;
}
