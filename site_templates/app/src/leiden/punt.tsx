/** One point as it was written down, editable wherever it stands: at the topic, at the opbrengst and at the release. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Zeker } from "../beeld/zeker.tsx";
import { useFocus } from "../gedeeld/focus.ts";
import { ontbreekt, type Opbrengst, puntteksten } from "../sessie/opbrengst.ts";
import { alsLeesstuk } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { Hints, ToonVraag } from "./hints.tsx";
import { kijkAllesNa, kijkNa } from "./nakijken.ts";
import { Puntkeuzes, VulAan } from "./puntkeuzes.tsx";
import { isBezig, puntplek } from "./schrijven.tsx";

interface Props extends Deel {
  punt: Opbrengst;
  /** Whether its choices stand open, as it was written just now. */
  nieuw?: boolean;
  /** What can be done with it at this place. */
  children?: ComponentChildren;
  weg?: () => void;
}

export function Punt({ punt, nieuw = false, children, weg, ...deel }: Props) {
  const { sessie, pakket, meld } = deel;
  const [wijzigt, zetWijzigt] = useState(isBezig(sessie, punt.id));
  const [klaar, zetKlaar] = useState(0);
  const terug = useFocus<HTMLButtonElement>(klaar, klaar > 0);
  const open = nieuw || ontbreekt(punt).length > 0;
  const was = useRef(open);
  useLayoutEffect(() => {
    // The choice that was just made is gone with the others, as the point is whole now.
    if (was.current && !open && document.activeElement === document.body) terug.current?.focus();
    was.current = open;
  }, [open]);
  if (wijzigt) {
    return (
      <li class="l-kaart l-kaart--accent">
        <Wijzigen
          {...deel}
          punt={punt}
          klaar={() => {
            zetWijzigt(false);
            zetKlaar(klaar + 1);
          }}
        />
      </li>
    );
  }
  const alle = puntteksten(punt);
  const { kop, delen } = alsLeesstuk({ soort: "punt", naam: "", vrij: punt.vrij, punt }, pakket);
  return (
    <li class={punt.vrij ? "l-kaart l-kaart--accent" : "l-kaart"}>
      {/* As long as its choices stand there, they say the same. */}
      {kop && !open && <p class="l-soort">{kop}</p>}
      {delen.map((deel) => (
        <div key={deel.kop} class="l-deel">
          {deel.kop && <p class="l-soort">{deel.kop}</p>}
          {deel.zinnen.map((zin) => <p key={zin} class={deel.kop ? "" : "l-punt"}>{zin}</p>)}
        </div>
      ))}
      <Hints nakijk={kijkAllesNa(alle, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
      <ToonVraag {...{ sessie, pakket, meld }} teksten={alle} wijzig={() => zetWijzigt(true)} />
      {open && <Puntkeuzes {...deel} punt={punt} />}
      {open && <VulAan {...deel} punt={punt} />}
      <div class="l-knoppen">
        {children}
        <button
          ref={terug}
          type="button"
          class="mt-knop mt-knop--klein"
          onClick={() => zetWijzigt(true)}
        >
          Wijzig<span class="mt-verborgen">: {punt.tekst}</span>
        </button>
        {weg && (
          <Zeker
            knop="Haal weg"
            vorm="tekst"
            vraag={`Haal ‘${punt.tekst}’ weg?`}
            ja="Ja, haal weg"
            doe={weg}
          />
        )}
      </div>
    </li>
  );
}

function Wijzigen({ punt, klaar, ...deel }: Deel & { punt: Opbrengst; klaar: () => void }) {
  const { sessie, pakket, meld } = deel;
  const plek = puntplek(punt.id);
  const tekst = sessie.concepten[plek]?.tekst ?? punt.tekst;
  const [melding, zetMelding] = useState("");
  const veld = useFocus<HTMLTextAreaElement>(punt.id);
  function stop(): void {
    meld({ soort: "concept", plek, concept: null });
    klaar();
  }
  function bewaar(): void {
    if (!tekst.trim()) {
      zetMelding("Schrijf eerst een zin op.");
      veld.current?.focus();
      return;
    }
    meld({ soort: "opbrengst-anders", id: punt.id, opbrengst: { tekst: tekst.trim() } });
    stop();
  }
  return (
    <form
      class="l-schrijven"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar();
      }}
    >
      <label class="g-label" for={plek}>Wat staat er?</label>
      <textarea
        ref={veld}
        id={plek}
        class="g-veld"
        rows={2}
        value={tekst}
        onInput={(event) => {
          meld({ soort: "concept", plek, concept: { tekst: event.currentTarget.value } });
          zetMelding("");
        }}
      />
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
        {melding && <p class="l-antwoord">{melding}</p>}
      </div>
      <Puntkeuzes {...deel} punt={punt} />
      <VulAan {...deel} punt={punt} />
      <div class="l-knoppen">
        <button type="submit" class="mt-knop mt-knop--hoofd">Bewaar</button>
        <button type="button" class="mt-knop" onClick={stop}>Laat de zin zo</button>
      </div>
    </form>
  );
}
