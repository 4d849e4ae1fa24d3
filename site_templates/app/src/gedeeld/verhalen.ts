/** Which two stories a gesprek begins with: one of a household that gains by the voorstel, and one that loses by it. */
import type { PakketCasus } from "../contract/pakket.d.ts";

/** What of a story decides where it can be chosen. */
type Keuze = Pick<PakketCasus, "id" | "effect">;

/** Among which stories the first and the second are chosen. Where no household gains, both are of households that lose. */
export function verhaalkeuzen<C extends Keuze>(casussen: readonly C[]): [C[], C[]] {
  const wint = casussen.filter(({ effect }) => effect === "baat");
  const verliest = casussen.filter(({ effect }) => effect === "last");
  return [wint.length ? wint : verliest, verliest.length ? verliest : wint];
}

/** The two, as they were chosen; what was not chosen, or can't be, is the first that can. Never one story twice. */
export function tweeVerhalen<C extends Keuze>(casussen: readonly C[], gekozen: readonly string[] = []): C[] {
  const [eersteKeuzen, tweedeKeuzen] = verhaalkeuzen(casussen);
  const eerste = kies(eersteKeuzen, gekozen[0]);
  return [eerste, kies(tweedeKeuzen.filter(({ id }) => id !== eerste?.id), gekozen[1])].filter((casus) =>
    !!casus
  );
}

/** A story as it is read: each part under its heading, the text as clean HTML. */
export function verhaaldelen(casus: PakketCasus): { kop: string; html: string }[] {
  return [
    { kop: "Wat speelt er?", html: casus.situatie },
    { kop: "Wat was nodig?", html: casus.wat_was_nodig },
    { kop: "Wat stond in de weg?", html: casus.wat_stond_in_de_weg },
    { kop: "Wat gebeurde er?", html: casus.wat_gebeurde },
    ...(casus.andere_kant ? [{ kop: "En de andere kant?", html: casus.andere_kant }] : []),
  ];
}

function kies<C extends Keuze>(keuzen: readonly C[], gekozen: string | undefined): C | undefined {
  return keuzen.find(({ id }) => id === gekozen) ?? keuzen[0];
}
