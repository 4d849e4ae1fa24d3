/** The search in the bar of every page. What it searches with is only fetched when someone goes to the field. */
import { laadScript } from "../apparaat/script.ts";
import { Zoekveld } from "../paginas/zoekveld.ts";
import type {} from "./zoekmachine.ts";

const wortel = new URL("../", (document.currentScript as HTMLScriptElement).src).href;
const kader = document.querySelector<HTMLElement>(".mt-search");
if (kader) new Zoekveld(kader, wortel, haal);

/** Both at once: the one is no use without the other. Rejects when one can't be had. */
async function haal() {
  await Promise.all(["zoekmachine", "zoekindex"].map((naam) => laadScript(`${wortel}app/${naam}.js`)));
  const gegevens = globalThis.zoekgegevens!;
  globalThis.zoekgegevens = undefined;
  return globalThis.maakZoeker!(gegevens);
}
