/** The page of a verslag: a raadslid makes a werkblad of a point, on this device. Nothing is kept. */
import { downloadBestand } from "../apparaat/download.ts";
import { laadScript } from "../apparaat/script.ts";
import type { Werkbladgegevens } from "../contract/pakket.d.ts";
import { bestandsnaam, velden } from "../paginas/werkblad.ts";
import type {} from "./werkbladmaker.ts";

const uitleg = document.getElementById("werkblad");
const eiland = document.getElementById("werkblad-gegevens")?.textContent;
if (uitleg && eiland) begin(JSON.parse(eiland) as Werkbladgegevens, uitleg.dataset);

function begin(gegevens: Werkbladgegevens, { maker = "", sjabloon = "" }: DOMStringMap): void {
  document.getElementById("werkblad-zonder")?.remove();
  for (const knop of document.querySelectorAll<HTMLButtonElement>("button[data-werkblad]")) {
    const punt = gegevens.punten.find(({ nummer }) => nummer === Number(knop.dataset["werkblad"]));
    if (!punt) continue;
    const zeg = (tekst: string) => void (knop.nextElementSibling!.textContent = tekst);
    knop.hidden = false;
    knop.addEventListener("click", async () => {
      zeg("Even wachten …");
      try {
        await laad(maker, sjabloon);
        const bestand = globalThis.vulWerkbladIn!(
          globalThis.werkbladsjabloon!,
          velden(gegevens, punt, opInternet()),
        );
        downloadBestand(bestandsnaam(gegevens, punt), bestand);
        zeg("Het werkblad staat bij uw downloads.");
      } catch {
        zeg("Het lukte niet. Laad de pagina opnieuw en probeer het nog een keer.");
      }
    });
  }
}

/** Get what fills in, and what is filled in: at the first click only. Rejects when one can't be had. */
async function laad(maker: string, sjabloon: string): Promise<void> {
  if (!globalThis.vulWerkbladIn) await laadScript(maker);
  if (!globalThis.werkbladsjabloon) await laadScript(sjabloon);
}

/** The address of this page, without the place on it; null from a folder, where nobody else finds it. */
function opInternet(): string | null {
  return location.protocol === "file:" ? null : location.origin + location.pathname;
}
