/** Which vragen a voorstel gets: the same choice as `toets/afleiden/selectie.py`, for the preview. */
import { AANTAL_RESERVES, PER_WAARDE_LANG } from "../contract/contract.ts";
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { isGroep } from "./boom.ts";
import { type Aard, heel } from "./heel.ts";
import { beste, breedste, dek, type Gedekt, geraakt, type Passen, passenVan } from "./passen.ts";
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
  const gedekt: Gedekt = { soorten: new Set(), factoren: new Set() };
  const gekozen: Formuliervraag[] = [];
  let over = bank.vragen.filter(({ id }) => !weg.has(id));

  const plekken = (waarde: string) =>
    PER_WAARDE_LANG - gekozen.filter((vraag) => vraag.waarde === waarde).length;
  const metPlek = () => over.filter(({ waarde }) => plekken(waarde) > 0);
  const aarden = new Map(bank.vragen.map((vraag): [Formuliervraag, Aard] => [vraag, {
    past: geraakt(passen, vraag).length > 0,
    over_de_ruimte: vraag.over_de_ruimte,
    kan_tegenvallen: vraag.ruimte_kan_tegenvallen,
  }]));
  const aard = (vraag: Formuliervraag) => aarden.get(vraag)!;
  const past = (vraag: Formuliervraag) => aard(vraag).past;
  /** Those that still have place and fit, or would make the set whole. */
  const bruikbaar = () => metPlek().filter((vraag) => vraag.algemeen || past(vraag));
  /** How whole the set can still become after this one. */
  const heelNa = (een: Formuliervraag) =>
    heel(
      [...gekozen, een].map(aard),
      bank.waarden.map((waarde) => ({
        aantal: plekken(waarde) - (waarde === een.waarde ? 1 : 0),
        over: bruikbaar().filter((vraag) => vraag.waarde === waarde && vraag !== een).map(aard),
      })),
    );
  /** Those of these after which the set can become most whole. */
  const heelste = (vragen: Formuliervraag[]) => {
    const gelijken = new Map(vragen.map((vraag) => [gelijke(vraag, aard(vraag)), vraag]));
    const na = new Map([...gelijken].map(([soort, vraag]) => [soort, heelNa(vraag)]));
    const meest = Math.max(...na.values());
    return vragen.filter((vraag) => na.get(gelijke(vraag, aard(vraag))) === meest);
  };
  const neem = (eerste: Formuliervraag | undefined) => {
    if (!eerste) return;
    gekozen.push(eerste);
    over = over.filter((vraag) => vraag !== eerste);
    dek(gedekt, eerste);
  };

  for (const id of extra) neem(metPlek().find((vraag) => vraag.id === id));
  if (!gekozen.some((vraag) => vraag.over_de_ruimte)) {
    const ruimte = bruikbaar().filter((vraag) => vraag.over_de_ruimte);
    neem(breedste(passen, gedekt, heelste(ruimte))[0]);
  }
  for (let vragen = bruikbaar(); vragen.length; vragen = bruikbaar()) {
    neem(beste(passen, gedekt, heelste(vragen))[0]);
  }

  return {
    gekozen: bank.waarden.flatMap((waarde) => gekozen.filter((vraag) => vraag.waarde === waarde)),
    reserves: beste(passen, gedekt, over.filter(past)).slice(0, AANTAL_RESERVES),
    passen,
  };
}

/** What two vragen share that do the same for the whole. */
function gelijke({ waarde }: Formuliervraag, { past, over_de_ruimte, kan_tegenvallen }: Aard): string {
  return [waarde, past, over_de_ruimte, kan_tegenvallen].join();
}

function bijgesteld(voorstel: Groep): { extra: string[]; weg: Set<string> } {
  const keuze = isGroep(voorstel["vragen"]) ? voorstel["vragen"] : {};
  const ids = (naam: string) => groepen(keuze[naam]).map(({ vraag }) => String(vraag ?? ""));
  return { extra: ids("extra"), weg: new Set(ids("weglaten")) };
}
