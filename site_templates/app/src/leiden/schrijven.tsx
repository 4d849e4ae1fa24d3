/** Write one point of the opbrengst down, or change it. It says while typing what can't leave the room. */
import { useState } from "preact/hooks";
import type { Sessiepakket } from "../pakket.d.ts";
import { vragenVan } from "../publicatie.ts";
import { KOPPEN, type Opbrengst, OPBRENGSTSOORTEN } from "../sessie.ts";
import { KOPNAMEN, SOORTNAMEN } from "../woorden.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "./focus.ts";
import { kijkNa, type Nakijk } from "./nakijken.ts";

interface Props extends Deel {
  /** The vraag that this is about, when that is known. */
  bij?: string;
  /** The point that is changed. */
  punt?: Opbrengst;
  klaar?: () => void;
}

export function Schrijven({ sessie, pakket, meld, bij, punt, klaar }: Props) {
  const [soort, zetSoort] = useState<Opbrengst["soort"]>(punt?.soort ?? "voorwaarde");
  const [kop, zetKop] = useState<Opbrengst["kop"]>(punt?.kop ?? "vragen-aan-college");
  const [vraag, zetVraag] = useState(punt ? punt.vraag ?? "" : bij ?? "");
  const [tekst, zetTekst] = useState(punt?.tekst ?? "");
  const [melding, zetMelding] = useState("");
  const veld = useFocus<HTMLTextAreaElement>(punt?.id, punt !== undefined);
  const id = punt ? `punt-${punt.id}` : `punt-nieuw-${bij ?? ""}`;

  function schrijf(event: Event): void {
    event.preventDefault();
    if (!tekst.trim()) {
      zetMelding("Schrijf eerst een zin op.");
      veld.current?.focus();
      return;
    }
    const opbrengst = { soort, kop, tekst: tekst.trim(), vraag: vraag || null };
    meld(
      punt ? { soort: "opbrengst-anders", id: punt.id, opbrengst } : { soort: "opbrengst-nieuw", opbrengst },
    );
    if (klaar) return klaar();
    zetTekst("");
    zetMelding("Opgeschreven.");
    veld.current?.focus();
  }

  return (
    <form class="l-schrijven" onSubmit={schrijf}>
      <div class="l-schrijven__rij">
        <Lijst
          id={`${id}-soort`}
          label="Wat is het?"
          waarde={soort}
          kies={(gekozen) => zetSoort(gekozen as Opbrengst["soort"])}
          opties={OPBRENGSTSOORTEN.map((waarde) => [waarde, SOORTNAMEN[waarde]])}
        />
        <Lijst
          id={`${id}-kop`}
          label="Onder welk kopje?"
          waarde={kop}
          kies={(gekozen) => zetKop(gekozen as Opbrengst["kop"])}
          opties={KOPPEN.map((waarde) => [waarde, KOPNAMEN[waarde]])}
        />
        <Lijst
          id={`${id}-vraag`}
          label="Bij welke vraag?"
          waarde={vraag}
          kies={zetVraag}
          opties={[
            ["", "Het hele voorstel"],
            ...vragenVan(sessie, pakket).map((ander, index): [string, string] => [
              ander.id,
              `${index + 1}. ${ander.kort}`,
            ]),
          ]}
        />
      </div>
      <label class="g-label" for={`${id}-tekst`}>Wat schrijft u op?</label>
      <textarea
        ref={veld}
        id={`${id}-tekst`}
        class="g-veld"
        rows={3}
        value={tekst}
        onInput={(event) => {
          zetTekst(event.currentTarget.value);
          zetMelding("");
        }}
      />
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
        {melding && <p class="l-antwoord">{melding}</p>}
      </div>
      <div class="l-knoppen">
        <button type="submit" class="g-knop">{punt ? "Bewaar" : "Schrijf op"}</button>
        {punt && <button type="button" class="g-knop g-knop--tweede" onClick={klaar}>Laat zo</button>}
      </div>
    </form>
  );
}

/** What stands in the way of releasing this text. */
export function Hints({ nakijk, pakket }: { nakijk: Nakijk; pakket: Sessiepakket }) {
  return (
    <>
      {nakijk.gegevens.map(({ naam, stuk }) => (
        <p class="g-let-op" key={stuk}>
          Dit lijkt op {naam}: ‘{stuk}’. Haal het weg. Zo mag de tekst niet naar buiten.
        </p>
      ))}
      {nakijk.meningen.map((rol) => (
        <p class="g-let-op" key={rol}>
          Dit lijkt te zeggen wat {pakket.rollen[rol].meervoud}{" "}
          vinden. Dat zijn er hier minder dan vijf, en dan is te raden wie. Schrijf op wat er is gezegd, niet
          wie het zei.
        </p>
      ))}
    </>
  );
}

interface LijstProps {
  id: string;
  label: string;
  waarde: string;
  kies: (waarde: string) => void;
  opties: [string, string][];
}

function Lijst({ id, label, waarde, kies, opties }: LijstProps) {
  return (
    <div>
      <label class="g-label" for={id}>{label}</label>
      <select id={id} class="g-veld" value={waarde} onChange={(event) => kies(event.currentTarget.value)}>
        {opties.map(([optie, naam]) => <option key={optie} value={optie}>{naam}</option>)}
      </select>
    </div>
  );
}
