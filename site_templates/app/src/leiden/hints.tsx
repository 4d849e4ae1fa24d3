/** What the facilitator reads beside a text: why the room does not see it, and why it can't leave the room. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { Opmaak } from "../vertrouwen/opmaak.ts";
import { oordeel } from "../sessie/tonen.ts";
import type { Deel } from "./bewaard.ts";
import type { Nakijk } from "./nakijken.ts";

/** What stands in the way of releasing this text. */
export function Hints({ nakijk, pakket }: { nakijk: Nakijk; pakket: Sessiepakket }) {
  return (
    <>
      {nakijk.gegevens.map(({ naam, stuk }) => (
        <p class="g-let-op" key={stuk}>
          Dit lijkt op{" "}
          {naam}: ‘{stuk}’. Haal het weg. Zo ziet de zaal de tekst niet, en mag hij niet naar buiten.
        </p>
      ))}
      {nakijk.misschien.map(({ naam, stuk }) => (
        <p class="g-let-op" key={stuk}>
          Misschien is dit {naam}: ‘{stuk}’. Gaat het om een mens? Schrijf het dan zonder die naam of plaats.
        </p>
      ))}
      {nakijk.opmaak.map((opmaak) => (
        <p class="g-let-op" key={opmaak.soort + opmaak.stuk}>
          {opmaakhint(opmaak)} Zo mag de tekst niet naar buiten.
        </p>
      ))}
      {nakijk.meningen.map((rol) => (
        <p class="g-let-op" key={rol}>
          Dit lijkt te zeggen wat {pakket.rollen[rol].meervoud}{" "}
          vinden. Dat zijn er hier minder dan vijf, en dan is te raden wie. Schrijf op wat er is gezegd, niet
          wie het zei.
        </p>
      ))}
      {nakijk.telt && (
        <p class="g-let-op">
          Dit lijkt te zeggen hoeveel mensen iets kozen. Dan kan een ander uitrekenen wat u koos. Schrijf op
          wat er is gezegd, zonder aantal.
        </p>
      )}
    </>
  );
}

function opmaakhint({ soort, stuk }: Opmaak): string {
  switch (soort) {
    case "afbeelding":
      return `Hier lijkt een afbeelding te staan: ‘${stuk}’. Schrijf op wat die laat zien.`;
    case "link":
      return `Deze link kan niet: ‘${stuk}’. Schrijf de zin zonder link.`;
    case "html":
      return `Hier staat code van een webpagina: ‘${stuk}’. Haal het weg. Bedoelt u ‘kleiner dan’? Zet een spatie achter het teken <.`;
    case "lagen":
      return "Een lijst of citaat heeft hier meer dan acht lagen. Maak er gewone zinnen van.";
  }
}

interface Vraag {
  pakket: Sessiepakket;
  sessie: Deel["sessie"];
  meld: Deel["meld"];
  teksten: readonly string[];
  wijzig: () => void;
}

/** Texts that may be about somebody: the room sees them when the facilitator says that they are not. */
export function ToonVraag({ sessie, pakket, meld, teksten, wijzig }: Vraag) {
  const wacht = teksten.filter((tekst) => oordeel(tekst, sessie.getoond, pakket.gemeente) === "vraagt");
  if (!wacht.length) return null;
  return (
    <div class="l-toon" role="group" aria-label="Mag de zaal dit zien?">
      <p>
        <strong>De zaal ziet dit nog niet.</strong>
      </p>
      <div class="l-knoppen">
        <button
          type="button"
          class="mt-knop mt-knop--klein"
          onClick={() => wacht.forEach((tekst) => meld({ soort: "toon", tekst }))}
        >
          Toon het de zaal
        </button>
        <button type="button" class="mt-knop mt-knop--klein" onClick={wijzig}>
          Wijzig<span class="mt-verborgen">: {wacht[0]}</span>
        </button>
      </div>
    </div>
  );
}
