/** Which two stories a gesprek begins with, as far as there is something to choose. */
import { tweeVerhalen, verhaalkeuzen } from "../gedeeld/verhalen.ts";
import type { PakketCasus, Sessiepakket } from "../contract/pakket.d.ts";
import { Keuze } from "./keuze.tsx";

const EFFECT: Record<PakketCasus["effect"], string> = {
  baat: "Dit huishouden wint bij het voorstel.",
  last: "Dit huishouden verliest bij het voorstel, of valt erbuiten.",
};

interface Props {
  pakket: Sessiepakket;
  gekozen: readonly string[];
  zet: (casussen: string[]) => void;
}

export function Verhaalkeuze({ pakket: { casussen }, gekozen, zet }: Props) {
  const twee = tweeVerhalen(casussen, gekozen);
  const [eerste, tweede] = twee.map(({ id }) => id);
  const [bijEerste, alleTweede] = verhaalkeuzen(casussen);
  const bijTweede = alleTweede.filter(({ id }) => id !== eerste);
  if (bijEerste.length === 1 && bijTweede.length === 1) return <Vast verhalen={twee} />;
  return (
    <>
      <Verhalen
        legenda="Welk verhaal leest de een?"
        naam="eerste-verhaal"
        verhalen={bijEerste}
        gekozen={eerste!}
        kies={(id) => zet(tweeVerhalen(casussen, [id, tweede!]).map(({ id }) => id))}
      />
      <Verhalen
        legenda="En welk verhaal leest de ander?"
        naam="tweede-verhaal"
        verhalen={bijTweede}
        gekozen={tweede!}
        kies={(id) => zet([eerste!, id])}
      />
    </>
  );
}

/** Nothing to choose: only which two it will be. */
function Vast({ verhalen }: { verhalen: readonly PakketCasus[] }) {
  return (
    <section class="l-keuze" aria-labelledby="twee-verhalen">
      <h2 id="twee-verhalen">Twee verhalen: de een leest dit, de ander dat</h2>
      <ul>
        {verhalen.map(({ id, naam, effect }) => (
          <li key={id}>
            <strong>{naam}.</strong> {EFFECT[effect]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VerhalenProps {
  legenda: string;
  naam: string;
  verhalen: readonly PakketCasus[];
  gekozen: string;
  kies: (id: string) => void;
}

function Verhalen({ legenda, naam, verhalen, gekozen, kies }: VerhalenProps) {
  const opties = verhalen.map(({ id, naam, in_het_kort, effect }) => ({
    waarde: id,
    naam,
    uitleg: `${in_het_kort} ${EFFECT[effect]}`,
  }));
  return <Keuze {...{ legenda, naam, opties, gekozen, kies }} />;
}
