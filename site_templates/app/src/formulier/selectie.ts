/** Which vragen a voorstel gets: the same choice as `toets/afleiden/selectie.py`, for the preview. */
import { AANTAL_RESERVES, PER_WAARDE_LANG } from "../contract/contract.ts";
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { isGroep } from "./boom.ts";
import { beste, dek, type Gedekt, geraakt, type Passen, passenVan } from "./passen.ts";
import { groepen } from "./regels.ts";
import type { Groep } from "./schema.ts";

/** All that a choice is made from. */
export interface Bank {
  vragen: readonly Formuliervraag[];
  waarden: readonly string[];
  verhaalfactoren: Record<string, string[]>;
}

export interface Keus {
  /** In the order in which they are asked; fewer than two a waarde when too few are left. */
  gekozen: Formuliervraag[];
  /** The ones that would have come next, the nearest first. */
  reserves: Formuliervraag[];
  passen: Passen;
}

export function kies(voorstel: Groep, bank: Bank): Keus {
  const { extra, weg } = bijgesteld(voorstel);
  const passen = passenVan(voorstel, bank.vragen, bank.verhaalfactoren);
  const gedekt: Gedekt = { punten: new Set(), factoren: new Set() };
  const gekozen: Formuliervraag[] = [];
  let over = bank.vragen.filter(({ id }) => !weg.has(id));

  const plekken = (waarde: string) =>
    PER_WAARDE_LANG - gekozen.filter((vraag) => vraag.waarde === waarde).length;
  const metPlek = () => over.filter(({ waarde }) => plekken(waarde) > 0);
  const past = (vraag: Formuliervraag) => geraakt(passen, vraag).length > 0;
  const passend = () => metPlek().filter(past);
  const neem = (vragen: Formuliervraag[]) => {
    const eerste = beste(passen, gedekt, vragen)[0];
    if (!eerste) return;
    gekozen.push(eerste);
    over = over.filter((vraag) => vraag !== eerste);
    dek(gedekt, passen, eerste);
  };
  const laatste = (vragen: Formuliervraag[]) => {
    const tegen = metPlek().filter((vraag) =>
      vraag.ruimte_kan_tegenvallen && (vraag.algemeen || past(vraag))
    );
    const open = [...new Set(tegen.map(({ waarde }) => waarde))]
      .reduce((som, waarde) => som + plekken(waarde), 0);
    if (open !== 1 || gekozen.some((vraag) => vraag.ruimte_kan_tegenvallen)) return vragen;
    const ertussen = tegen.filter((vraag) => vragen.includes(vraag));
    return ertussen.length ? ertussen : tegen;
  };

  for (const id of extra) neem(metPlek().filter((vraag) => vraag.id === id));
  if (!gekozen.some((vraag) => vraag.over_de_ruimte)) {
    const ruimte = metPlek().filter((vraag) => vraag.over_de_ruimte);
    const passende = ruimte.filter(past);
    // A general one goes where the fewest vragen fit: there it takes the place of nothing.
    const aantal = ({ waarde }: Formuliervraag) =>
      Math.min(PER_WAARDE_LANG, passend().filter((vraag) => vraag.waarde === waarde).length);
    const algemene = ruimte.filter((vraag) => vraag.algemeen).sort((een, ander) =>
      aantal(een) - aantal(ander) || (een.id < ander.id ? -1 : 1)
    );
    neem(passende.length ? passende : algemene.slice(0, 1));
  }
  for (let vragen = passend(); vragen.length; vragen = passend()) neem(laatste(vragen));
  const algemeen = () => metPlek().filter((vraag) => vraag.algemeen);
  for (let vragen = algemeen(); vragen.length; vragen = algemeen()) neem(laatste(vragen));

  return {
    gekozen: bank.waarden.flatMap((waarde) => gekozen.filter((vraag) => vraag.waarde === waarde)),
    reserves: beste(passen, gedekt, over.filter(past)).slice(0, AANTAL_RESERVES),
    passen,
  };
}

function bijgesteld(voorstel: Groep): { extra: string[]; weg: Set<string> } {
  const keuze = isGroep(voorstel["vragen"]) ? voorstel["vragen"] : {};
  const ids = (naam: string) => groepen(keuze[naam]).map(({ vraag }) => String(vraag ?? ""));
  return { extra: ids("extra"), weg: new Set(ids("weglaten")) };
}
