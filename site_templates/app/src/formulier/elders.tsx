/** What a tab says when another one has the form: nothing is overwritten that nobody saw. */
import type { ComponentChildren } from "preact";
import { useFocus } from "../gedeeld/focus.ts";

interface Keuze {
  naam: string;
  doe: () => void;
}

interface Props {
  kop: string;
  children: ComponentChildren;
  keuzes: [Keuze, ...Keuze[]];
}

function Melding({ kop, children, keuzes: [eerste, ...rest] }: Props) {
  const plek = useFocus<HTMLHeadingElement>(kop);
  return (
    <section class="mt-formulier__begin" aria-labelledby="elders">
      <h2 class="mt-formulier__kop" id="elders" ref={plek} tabIndex={-1}>{kop}</h2>
      {children}
      <div class="mt-formulier__knoppen">
        <button type="button" class="mt-knop mt-knop--hoofd" onClick={eerste.doe}>{eerste.naam}</button>
        {rest.map(({ naam, doe }) => (
          <button key={naam} type="button" class="mt-knop" onClick={doe}>{naam}</button>
        ))}
      </div>
    </section>
  );
}

/** Another tab went on with this form. */
export function Elders({ verder }: { verder: () => void }) {
  return (
    <Melding
      kop="Dit formulier gaat verder in een ander tabblad"
      keuzes={[{ naam: "Ga hier verder", doe: verder }]}
    >
      <p>Dit tabblad bewaart niets meer. Zo raakt niet weg wat u in het andere tabblad invulde.</p>
      <p>Gaat u hier verder? Dan ziet u wat u daar het laatst invulde, en stopt het andere tabblad.</p>
    </Melding>
  );
}

/** What this tab kept is gone, but it still stands here. */
export function Gewist({ houd, opnieuw }: { houd: () => void; opnieuw: () => void }) {
  return (
    <Melding
      kop="Wat u invulde, is gewist"
      keuzes={[{ naam: "Begin opnieuw", doe: opnieuw }, { naam: "Bewaar het weer", doe: houd }]}
    >
      <p>
        Het staat niet meer op dit apparaat. U wiste het in een ander tabblad, of de bewaartijd is voorbij.
        Dit tabblad heeft het nog, tot u het sluit.
      </p>
    </Melding>
  );
}

/** Someone begins here, while another tab keeps a form that this one never showed. */
export function AlBezig(
  { titel, verder, toch, terug }: { titel: string; verder: () => void; toch: () => void; terug: () => void },
) {
  return (
    <Melding
      kop="U bent al bezig in een ander tabblad"
      keuzes={[
        { naam: "Ga daarmee verder", doe: verder },
        { naam: "Wis dat en begin hier", doe: toch },
        { naam: "Terug", doe: terug },
      ]}
    >
      <p>
        Daar vult u {titel ? `‘${titel}’` : "een formulier"}{" "}
        in. Uw apparaat bewaart er maar één. Begint u hier, dan is dat andere weg, zodra u iets invult of
        opent. Dat is niet terug te halen.
      </p>
    </Melding>
  );
}
