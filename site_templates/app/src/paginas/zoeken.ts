/** Finds the pages and parts of the site that someone's words are about. The index is made by the build. */
import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Zoekdeel, Zoekgegevens, Zoekpagina } from "../contract/pakket.d.ts";
import { stam, telt, termen, woorden } from "./zoektermen.ts";

/** A place on a page: where it is, and how it is called. */
export interface Plaats {
  adres: string;
  titel: string;
}

/** A page that was found. It leads to the best place on it: `deel` is that place, or null for the page itself. */
export interface Treffer extends Plaats {
  soort: string;
  deel: string | null;
  kort: string;
  verder: Plaats[];
}

/** What was found, the best first, and of all how many. */
export interface Uitslag {
  treffers: Treffer[];
  aantal: number;
  /** Words that are nowhere on the site, with nothing like them. */
  nergens: string[];
  /** Words that are nowhere, and look like ones that were found. */
  bijna: string[];
}

const GEWICHTEN = { titel: 5, adres: 3, kop: 3, koppen: 1.5, tekst: 1, vast: 0.1 };
/** What a word counts that is not the one that was typed: it means the same, or ends in it (*jeugdhulp* for *hulp*). */
const ANDERS = { zelfde: 0.8, samen: 0.4 };
/** How a page answers at best: see `#weeg`. */
const TREDEN = 4;
/** How much more a page counts that is called what was asked, in other words. */
const IN_NAAM = 2;
const HOOGSTENS = { treffers: 12, verder: 2, woordenInNaam: 8 };
/** How many letters a word has at least, for what is done with it. */
const MINSTENS = { begin: 3, typfout: 5, stuk: 4, los: 5, voorvoegsel: 3 };

/** A way to say something: terms that all must be there, and what finding them counts. */
type Manier = readonly [termen: string[], gewicht: number];

/** One thing that is looked for: as it was typed, and each way to say it. */
interface Onderdeel {
  woord: string;
  manieren: Manier[];
}

/** What each thing that is looked for counts in a part; 0: it is not there. */
interface Gevonden {
  deel: number;
  punten: number[];
}

/** Of one thing that is looked for: where it was found, and what it counts in the name of a page. */
interface Plekken {
  resultaten: SearchResult[];
  inTitel: Map<number, number>;
  /** The pages that have it in their name as it was typed, and not under another name. */
  letterlijk: Set<number>;
}

export class Zoeker {
  readonly #paginas: Zoekpagina[];
  readonly #delen: Zoekdeel[];
  readonly #index: MiniSearch;
  readonly #termen: string[];
  readonly #bekend: Set<string>;
  /** The other names of something, by its terms. */
  readonly #namen = new Map<string, string[][]>();

  /** What each page is called in its address. */
  readonly #adressen: string[];

  constructor(gegevens: Zoekgegevens) {
    this.#paginas = gegevens.paginas;
    this.#delen = gegevens.delen;
    // What is typed is made into terms here, so MiniSearch takes it as it is.
    const zoals = { tokenize: (tekst: string) => [tekst], processTerm: (term: string) => term };
    this.#index = MiniSearch.loadJS(gegevens.index as never, { fields: gegevens.velden, ...zoals });
    this.#termen = (gegevens.index["index"] as [string, unknown][]).map(([term]) => term);
    this.#bekend = new Set(this.#termen);
    this.#adressen = gegevens.paginas.map(({ adres }) =>
      gesorteerd(/([^/]*)(?:\/index)?\.html$/.exec(adres)![1]!.replaceAll("-", " "))
    );
    for (const groep of gegevens.zelfde) {
      for (const naam of groep) {
        const andere = groep.filter((ander) => ander !== naam).map(termen);
        this.#namen.set(sleutel(naam), [...this.#namen.get(sleutel(naam)) ?? [], ...andere]);
        for (const term of termen(naam)) this.#bekend.add(term);
      }
    }
  }

  /** The pages that `vraag` is about: those with all of it before those with a part of it. */
  zoek(vraag: string): Uitslag {
    const onderdelen = this.#onderdelen(vraag);
    const nergens: string[] = [];
    const bijna: string[] = [];
    const plekken = onderdelen.map(({ woord, manieren }) => {
      const gevonden = this.#vind(manieren, true);
      if (gevonden.length) return this.#plekken(gevonden, manieren);
      const bedoeld = this.#bedoeld(woord);
      const erop = this.#vind(bedoeld, false);
      (erop.length ? bijna : nergens).push(woord);
      return this.#plekken(erop, bedoeld);
    });
    const gewogen = [...this.#perPagina(plekken)].map(([pagina, delen]) =>
      this.#weeg(pagina, delen, plekken, gesorteerd(vraag))
    );
    gewogen.sort((a, b) => b.trede - a.trede || b.score - a.score || a.pagina - b.pagina);
    const treffers = gewogen.slice(0, HOOGSTENS.treffers).map(({ pagina, delen }) =>
      this.#treffer(pagina, delen)
    );
    return { treffers, aantal: gewogen.length, nergens, bijna };
  }

  /** What is looked for: words that have another name together, and the other words one by one. */
  #onderdelen(vraag: string): Onderdeel[] {
    // Two letters that are nowhere are the beginning of what someone is still typing.
    const zegtIets = (deel: string) => telt(deel) && (deel.length > 2 || /\d/.test(deel) || this.#kent(deel));
    const los = woorden(vraag).filter((woord) => woord.split("-").some(zegtIets));
    // Words that say nothing by themselves can be a question that has an answer: "wat is dit".
    if (!los.length) return this.#namen.has(sleutel(vraag)) ? [this.#onderdeel(vraag)] : [];
    const gevonden: Onderdeel[] = [];
    for (let plaats = 0; plaats < los.length;) {
      let lengte = Math.min(HOOGSTENS.woordenInNaam, los.length - plaats);
      const samen = () => los.slice(plaats, plaats + lengte).join(" ");
      while (lengte > 1 && !this.#namen.has(sleutel(samen()))) lengte--;
      gevonden.push(this.#onderdeel(samen()));
      plaats += lengte;
    }
    return gevonden;
  }

  #onderdeel(woord: string): Onderdeel {
    const zelf = termen(woord);
    const [eerste, tweede] = zelf;
    const samen = eerste && !tweede ? this.#eindigtOp(eerste) : [];
    const anders = (this.#namen.get(sleutel(woord)) ?? []).map((naam): Manier => [naam, ANDERS.zelfde]);
    return {
      woord,
      manieren: [[zelf, 1], ...anders, ...samen.map((term): Manier => [[term], ANDERS.samen])],
    };
  }

  #eindigtOp(term: string): string[] {
    if (term.length < MINSTENS.stuk) return [];
    const langer = term.length + MINSTENS.voorvoegsel;
    return this.#termen.filter((ander) => ander.length >= langer && ander.endsWith(term));
  }

  /** `begint`: a longer word that begins so is found too. */
  #vind(manieren: Manier[], begint: boolean): SearchResult[] {
    const queries = manieren.filter(([termen]) => termen.length).map(([termen, gewicht]): Query => ({
      combineWith: "AND",
      queries: termen,
      prefix: (term) => begint && term.length >= MINSTENS.begin && !/^\d+$/.test(term),
      boost: Object.fromEntries(
        Object.entries(GEWICHTEN).map(([veld, keer]) => [veld, keer * gewicht / termen.length]),
      ),
    }));
    return queries.length ? this.#index.search({ combineWith: "OR", queries }) : [];
  }

  /** What was meant with a word that is nowhere: one slip of the finger away, or words that are written as one. */
  #bedoeld(woord: string): Manier[] {
    if (woord.length < MINSTENS.typfout || /[^a-z]/.test(woord)) return [];
    const plaatsen = [...woord].map((_, plaats) => plaats);
    const letterTeVeel = plaatsen.map((plaats) => woord.slice(0, plaats) + woord.slice(plaats + 1));
    const verwisseld = plaatsen.slice(1).map((plaats) =>
      woord.slice(0, plaats - 1) + woord[plaats] + woord[plaats - 1] + woord.slice(plaats + 1)
    );
    const stammen = new Set(
      [...letterTeVeel, ...verwisseld].map(stam).filter((term) => this.#bekend.has(term)),
    );
    const kaal = stam(woord);
    for (const term of this.#bekend) if (eenLetterAnders(kaal, term)) stammen.add(term);
    if (stammen.size) {
      return [...stammen].flatMap((term) => [term, ...this.#namen.get(term) ?? []]).map((
        naam,
      ) => [[naam].flat(), 1]);
    }
    const stukken = plaatsen.map((plaats) => [woord.slice(0, plaats), woord.slice(plaats)]);
    const heel = stukken.filter((paar) =>
      paar.every((stuk) => stuk.length >= MINSTENS.stuk && this.#kent(stuk))
    );
    // In Dutch what it is stands last: a *schoolreisbudget* is a budget.
    const laatste = stukken.map(([, eind]) => eind!).find((eind) =>
      eind.length >= MINSTENS.los && this.#kent(eind)
    );
    const beste = heel.at(-1) ?? (laatste ? [laatste] : []);
    return [[beste.map(stam), 1]];
  }

  #kent(woord: string): boolean {
    return this.#bekend.has(stam(woord));
  }

  #plekken(resultaten: SearchResult[], [zelf]: Manier[]): Plekken {
    const inTitel = new Map<number, number>();
    const letterlijk = new Set<number>();
    for (const { id, score, match } of resultaten) {
      const { pagina } = this.#delen[id as number]!;
      const termen = Object.keys(match).filter((term) => match[term]!.includes("titel"));
      if (termen.length) inTitel.set(pagina, score);
      if (zelf?.[0].every((eigen) => termen.some((term) => term.startsWith(eigen)))) letterlijk.add(pagina);
    }
    return { resultaten, inTitel, letterlijk };
  }

  #perPagina(plekken: Plekken[]): Map<number, Gevonden[]> {
    const perDeel = new Map<number, number[]>();
    plekken.forEach(({ resultaten }, nummer) => {
      for (const { id, score } of resultaten) {
        const punten = perDeel.get(id as number) ?? plekken.map(() => 0);
        punten[nummer] = score;
        perDeel.set(id as number, punten);
      }
    });
    const perPagina = new Map<number, Gevonden[]>();
    for (const [deel, punten] of perDeel) {
      const { pagina } = this.#delen[deel]!;
      perPagina.set(pagina, [...perPagina.get(pagina) ?? [], { deel, punten }]);
    }
    return perPagina;
  }

  /**
   * How well a page answers. `trede` comes first: it is called what was asked, or has all of it in one part, or has it
   * somewhere, or has some of it. A page for programmers comes after the others, unless it is called so.
   */
  #weeg(pagina: number, gevonden: Gevonden[], plekken: Plekken[], gevraagd: string) {
    const { gewicht, programmeurs } = this.#paginas[pagina]!;
    const inTitel = plekken.map(({ inTitel }) => inTitel.get(pagina) ?? 0);
    const delen = gevonden.map(({ deel, punten }) => {
      const samen = punten.map((punt, nummer) => punt || inTitel[nummer]! / 2);
      return { deel, heeft: samen.filter(Boolean).length, score: som(samen) };
    }).sort((a, b) => b.heeft - a.heeft || b.score - a.score);
    const opPagina = plekken.map((_, nummer) => Math.max(...gevonden.map(({ punten }) => punten[nummer]!)));
    const heeft = opPagina.filter(Boolean).length;
    const allemaal = plekken.length;
    const heetZo = this.#adressen[pagina] === gevraagd ||
      plekken.every(({ resultaten, letterlijk }) => letterlijk.has(pagina) || !resultaten.length);
    const inNaam = plekken.every(({ resultaten }, nummer) => inTitel[nummer] || !resultaten.length);
    const trede = heetZo
      ? TREDEN
      : delen[0]!.heeft === allemaal
      ? 3
      : heeft === allemaal
      ? 2
      : heeft / allemaal;
    return {
      pagina,
      delen: delen.map(({ deel }) => this.#delen[deel]!),
      trede: programmeurs && !heetZo ? trede - TREDEN : trede,
      score: gewicht * (inNaam ? IN_NAAM : 1) * (delen[0]!.score + som(opPagina)),
    };
  }

  #treffer(nummer: number, [beste, ...rest]: Zoekdeel[]): Treffer {
    const { adres, titel, soort } = this.#paginas[nummer]!;
    const plaats = ({ anker, titel }: Zoekdeel) => ({ adres: anker ? `${adres}#${anker}` : adres, titel });
    return {
      adres: plaats(beste!).adres,
      titel,
      soort,
      deel: beste!.anker ? beste!.titel : null,
      kort: beste!.kort,
      verder: rest.filter(({ anker }) => anker).slice(0, HOOGSTENS.verder).map(plaats),
    };
  }
}

/** The same for every way to write these words; of words that say nothing by themselves, the words. */
function sleutel(woord: string): string {
  return (termen(woord).length ? termen(woord) : woorden(woord)).join(" ");
}

/** What a text is about, in whatever order it says it. */
const gesorteerd = (tekst: string) => termen(tekst).sort().join(" ");

const som = (getallen: number[]) => getallen.reduce((samen, getal) => samen + getal, 0);

/** Whether one letter more, less or other makes the one word into the other. */
export function eenLetterAnders(een: string, ander: string): boolean {
  const verschil = een.length - ander.length;
  if (Math.abs(verschil) > 1) return false;
  let plaats = 0;
  while (plaats < een.length && een[plaats] === ander[plaats]) plaats++;
  return een.slice(plaats + (verschil < 0 ? 0 : 1)) === ander.slice(plaats + (verschil > 0 ? 0 : 1));
}
