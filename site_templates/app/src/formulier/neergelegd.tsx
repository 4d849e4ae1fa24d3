/** A file that someone drops on the page, or opens, and that is not what the form makes: what to do with it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Opzet, VOORSTEL } from "./stappen.ts";

const DOCUMENT = /\.(?:docx?|docm|odt|rtf|pdf|txt)$/i;

/** What to do with a document, in one sentence; empty for what can be a file of the form. */
export function watTeDoen(opzet: Opzet, naam: string): string {
  if (!DOCUMENT.test(naam)) return "";
  const plek = VOORSTEL.stappen.find(({ plakken }) => plakken)!.naam;
  return opzet === VOORSTEL
    ? `Een Word-bestand of pdf leest het formulier niet: open het zelf, kopieer de beslispunten en plak ze in de stap ‘${plek}’.`
    : `Een Word-bestand of pdf leest het formulier niet: het opent alleen een bestand van ${opzet.bestand}, dat eindigt op .yml.`;
}

/** Hears of a file that is dropped anywhere: else the browser leaves the page to show it. */
export function useNeergelegd(doe: (bestand: File) => void): void {
  const nu = useRef(doe);
  nu.current = doe;
  useEffect(() => {
    const boven = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const neer = (event: DragEvent) => {
      const bestand = event.dataTransfer?.files[0];
      if (!bestand) return;
      event.preventDefault();
      nu.current(bestand);
    };
    addEventListener("dragover", boven);
    addEventListener("drop", neer);
    return () => {
      removeEventListener("dragover", boven);
      removeEventListener("drop", neer);
    };
  }, []);
}

/** What is said of a file that is dropped while someone fills in. */
export function Neergelegd({ opzet }: { opzet: Opzet }) {
  const [zin, zeg] = useState("");
  useNeergelegd((bestand) =>
    zeg(
      watTeDoen(opzet, bestand.name) ||
        `U bent al bezig met ${opzet.bestand}. Download eerst wat u invulde, en begin daarna opnieuw met het andere bestand.`,
    )
  );
  return (
    <div role="status">
      {zin && (
        <div class="mt-notice">
          <p>{zin}</p>
        </div>
      )}
    </div>
  );
}
