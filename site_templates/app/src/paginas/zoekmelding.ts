/** What is said of what was found: how many pages, and what to try. */
import { opsomming } from "../gedeeld/tekst.ts";
import type { Uitslag } from "./zoeken.ts";

export const KLAARZETTEN = "Het zoeken wordt klaargezet.";
export const LUKT_NIET = "Het zoeken lukt nu niet. Laad de pagina opnieuw en probeer het nog een keer.";
export const TYP = "Typ een woord om te zoeken.";

/** One or more sentences about what was found for these words. */
export function melding(vraag: string, { treffers, aantal, nergens, bijna }: Uitslag): string {
  if (!aantal) {
    return `Niets gevonden voor ‘${vraag.trim()}’. Staat er een typfout in? Probeer anders een korter woord, of een woord dat hetzelfde betekent.`;
  }
  const zinnen = [aantal === 1 ? "1 pagina gevonden." : `${aantal} pagina’s gevonden.`];
  const mist = [...nergens, ...bijna].map((woord) => `‘${woord}’`);
  if (mist.length) {
    const over = nergens.length ? "Dit past bij wat u nog meer typte." : "Dit lijkt erop.";
    zinnen.push(`${opsomming(mist)} vonden we niet. ${over}`);
  }
  if (aantal > treffers.length) {
    zinnen.push(`U ziet de beste ${treffers.length}. Typ er een woord bij om verder te zoeken.`);
  }
  return zinnen.join(" ");
}
