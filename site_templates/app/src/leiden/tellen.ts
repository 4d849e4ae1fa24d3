/** Letters become an answer that counts: the same for letters that are typed and letters that a camera reads. */
import { decodeer } from "../code/antwoordcode.ts";
import { aantalMensen, type Ronde } from "../sessie/sessie.ts";
import type { Deel } from "./bewaard.ts";
import { afwijking } from "../sessie/opnieuw.ts";
import { aantalInWoorden, andereVragen, gemisteVragen, leesmelding, weigermelding } from "./woorden.ts";

export interface Melding {
  soort: "goed" | "fout";
  tekst: string;
}

/** What every way of collecting gets. `geteld` hears that there is one more. */
export type Inname = Deel & { ronde: Ronde; geteld: () => void };

/** Count a code, and return what to say about it. */
export function telCode(tekst: string, { sessie, meld, ronde, geteld }: Inname): Melding {
  const { deelsleutel, voorstel, vragenset } = sessie;
  const gelezen = decodeer(tekst, { deelsleutel, voorstel, vragenset, ronde });
  if (gelezen.soort !== "goed") return { soort: "fout", tekst: leesmelding(gelezen, sessie) };
  const { inhoud, nonce } = gelezen;
  const reden = meld({ soort: "antwoorden", ronde, inhoud, nonce });
  const anders = afwijking(sessie, inhoud.antwoorden);
  if (reden === "andere-vragen") return { soort: "fout", tekst: andereVragen(sessie, anders) };
  if (reden) return { soort: "fout", tekst: weigermelding(reden, ronde) };
  geteld();
  const binnen = aantalInWoorden(aantalMensen(sessie, ronde) + 1, "antwoord", "antwoorden");
  // Of the first ronde everybody may skip what they like, and nobody needs to know.
  const gemist = ronde === 2 ? gemisteVragen(anders, sessie.vragen, "In deze code") : "";
  return { soort: "goed", tekst: `Geteld. Nu ${binnen} binnen.${gemist}` };
}
