/**
 * Write one point of the opbrengst down, or change it. It says while typing what can't leave the room. What is typed is
 * kept with the gesprek at every letter, so that a reload loses no half sentence.
 */
import { useState } from "preact/hooks";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import type { Concept, Opbrengst } from "../sessie/opbrengst.ts";
import { AAN_ZET, OPBRENGSTSOORTEN } from "../contract/contract.ts";
import type { Sessie } from "../sessie/sessie.ts";
import { AAN_ZET_NAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { kijkNa, type Nakijk } from "./nakijken.ts";

interface Props extends Deel {
  /** The vraag that this is about, when that is known. */
  bij?: string;
  /** The point that is changed. */
  punt?: Opbrengst;
  /** The note for who left early that becomes a point, by its place. */
  briefje?: string;
  klaar?: () => void;
}

/** Where something is written; each place has its own unfinished text. */
export function schrijfplek({ bij, punt, briefje }: Pick<Props, "bij" | "punt" | "briefje">): string {
  if (briefje) return briefje;
  return punt ? `punt-${punt.id}` : `punt-nieuw-${bij ?? ""}`;
}

/** Whether something was typed here and not yet written down. */
export function isBezig(sessie: Sessie, waar: Pick<Props, "bij" | "punt">): boolean {
  const concept = sessie.concepten[schrijfplek(waar)];
  return waar.punt ? concept !== undefined : !!concept?.tekst.trim();
}

export function Schrijven({ sessie, pakket, meld, bij, punt, briefje, klaar }: Props) {
  const id = schrijfplek({
    ...(bij ? { bij } : {}),
    ...(punt ? { punt } : {}),
    ...(briefje ? { briefje } : {}),
  });
  const concept: Concept = sessie.concepten[id] ?? punt ??
    { soort: "voorwaarde", aanZet: "college", tekst: "", vraag: bij ?? null };
  const { soort, aanZet, vraag, tekst } = concept;
  const houd = (nieuw: Partial<Concept>) =>
    meld({ soort: "concept", plek: id, concept: { soort, aanZet, vraag, tekst, ...nieuw } });
  const [melding, zetMelding] = useState("");
  const veld = useFocus<HTMLTextAreaElement>(punt?.id, punt !== undefined);

  function schrijf(event: Event): void {
    event.preventDefault();
    if (!tekst.trim()) {
      zetMelding("Schrijf eerst een zin op.");
      veld.current?.focus();
      return;
    }
    const opbrengst = { soort, aanZet, tekst: tekst.trim(), vraag };
    meld(
      punt ? { soort: "opbrengst-anders", id: punt.id, opbrengst } : { soort: "opbrengst-nieuw", opbrengst },
    );
    if (klaar) return stop();
    houd({ tekst: "" });
    zetMelding("Opgeschreven.");
    veld.current?.focus();
  }

  function stop(): void {
    meld({ soort: "concept", plek: id, concept: null });
    klaar?.();
  }

  return (
    <form class="l-schrijven" onSubmit={schrijf}>
      <div class="l-schrijven__rij">
        <Lijst
          id={`${id}-soort`}
          label="Wat is het?"
          waarde={soort}
          kies={(gekozen) => houd({ soort: gekozen as Opbrengst["soort"] })}
          opties={OPBRENGSTSOORTEN.map((waarde) => [waarde, SOORTNAMEN[waarde]])}
        />
        <Lijst
          id={`${id}-aan-zet`}
          label="Wie is aan zet?"
          waarde={aanZet}
          kies={(gekozen) => houd({ aanZet: gekozen as Opbrengst["aanZet"] })}
          opties={AAN_ZET.map((waarde) => [waarde, AAN_ZET_NAMEN[waarde]])}
        />
        <Lijst
          id={`${id}-vraag`}
          label="Bij welke vraag?"
          waarde={vraag ?? ""}
          kies={(gekozen) => houd({ vraag: gekozen || null })}
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
          houd({ tekst: event.currentTarget.value });
          zetMelding("");
        }}
      />
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
        {melding && <p class="l-antwoord">{melding}</p>}
      </div>
      <div class="l-knoppen">
        <button type="submit" class="mt-knop mt-knop--hoofd">{punt ? "Bewaar" : "Schrijf op"}</button>
        {klaar && (
          <button type="button" class="mt-knop" onClick={stop}>
            {punt ? "Laat zo" : "Haal weg"}
          </button>
        )}
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
      {nakijk.misschien.map(({ naam, stuk }) => (
        <p class="g-let-op" key={stuk}>
          Misschien is dit {naam}: ‘{stuk}’. Gaat het om een mens? Schrijf het dan zonder die naam of plaats.
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
