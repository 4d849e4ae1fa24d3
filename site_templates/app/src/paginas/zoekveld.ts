/** The search in the bar: a field, and below it what was found. Works with keyboard, pointer and screen reader. */
import type { Plaats, Treffer, Uitslag } from "./zoeken.ts";
import { KLAARZETTEN, LUKT_NIET, melding, TYP } from "./zoekmelding.ts";

interface Zoekt {
  zoek(vraag: string): Uitslag;
}

const OPEN = "mt-search--open";
/** So long after the last letter, what was found is shown and said. */
const WACHT = 120;

export class Zoekveld {
  readonly #kader: HTMLElement;
  readonly #wortel: string;
  readonly #veld: HTMLInputElement;
  readonly #uitvoer: HTMLElement;
  readonly #melding: HTMLElement;
  readonly #lijst: HTMLElement;
  readonly #haal: () => Promise<Zoekt>;
  #zoeker: Promise<Zoekt> | null = null;
  #wekker: ReturnType<typeof setTimeout> | undefined;

  /** `wortel` is where the site begins; `haal` fetches what searches, at the first use. */
  constructor(kader: HTMLElement, wortel: string, haal: () => Promise<Zoekt>) {
    const deel = <T extends HTMLElement>(naam: string) => kader.querySelector<T>(`.mt-search__${naam}`)!;
    this.#kader = kader;
    this.#wortel = wortel;
    this.#haal = haal;
    this.#veld = deel<HTMLInputElement>("field");
    this.#uitvoer = deel("output");
    this.#melding = deel("meta");
    this.#lijst = deel("list");
    this.#veld.addEventListener("focus", () => this.#open());
    this.#veld.addEventListener("input", () => this.#open());
    deel("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#links()[0]?.focus();
    });
    deel("close").addEventListener("click", ({ currentTarget }) => {
      this.#sluit();
      // On a narrow screen the field stays wide for as long as something in it has the focus.
      (currentTarget as HTMLElement).blur();
    });
    kader.addEventListener("keydown", (event) => this.#toets(event));
    for (const soort of ["pointerdown", "focusin"]) {
      document.addEventListener(soort, ({ target }) => {
        if (!kader.contains(target as Node)) this.#sluit();
      });
    }
    // Someone can be quicker than this script.
    if (document.activeElement === this.#veld) this.#open();
  }

  #open(): void {
    this.#kader.classList.add(OPEN);
    this.#uitvoer.hidden = false;
    clearTimeout(this.#wekker);
    this.#wekker = setTimeout(() => void this.#zoek(), WACHT);
  }

  #sluit(): void {
    clearTimeout(this.#wekker);
    this.#kader.classList.remove(OPEN);
    this.#uitvoer.hidden = true;
  }

  async #zoek(): Promise<void> {
    if (!this.#zoeker) this.#zeg(KLAARZETTEN);
    this.#zoeker ??= this.#haal();
    try {
      const zoeker = await this.#zoeker;
      const vraag = this.#veld.value;
      const uitslag = zoeker.zoek(vraag);
      const leeg = !vraag.trim();
      this.#lijst.replaceChildren(...uitslag.treffers.map((treffer) => this.#treffer(treffer)));
      this.#zeg(leeg ? TYP : melding(vraag, uitslag));
    } catch {
      // The next letter tries again.
      this.#zoeker = null;
      this.#lijst.replaceChildren();
      this.#zeg(LUKT_NIET);
    }
  }

  #zeg(tekst: string): void {
    if (this.#melding.textContent !== tekst) this.#melding.textContent = tekst;
  }

  #treffer({ adres, titel, soort, deel, kort, verder }: Treffer): HTMLElement {
    const link = this.#link({ adres, titel }, "mt-search__link");
    link.prepend(maak("span", "mt-search__kind", soort));
    if (deel) link.append(maak("span", "mt-search__part", deel));
    const stuk = maak("li", "mt-search__hit");
    stuk.append(link, maak("p", "mt-search__text", kort));
    if (verder.length) {
      const lijst = maak("ul", "mt-search__more");
      lijst.setAttribute("aria-label", "Ook op deze pagina");
      for (const plaats of verder) {
        const regel = document.createElement("li");
        regel.append(this.#link(plaats, "mt-search__morelink"));
        lijst.append(regel);
      }
      stuk.append(lijst);
    }
    return stuk;
  }

  #link({ adres, titel }: Plaats, klasse: string): HTMLAnchorElement {
    const link = document.createElement("a");
    link.className = klasse;
    link.href = this.#wortel + adres;
    link.append(maak("span", "mt-search__title", titel));
    // A place on this very page: then no other page takes the list away.
    link.addEventListener("click", () => this.#sluit());
    return link;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#lijst.querySelectorAll("a")];
  }

  #toets(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.#veld.focus();
      this.#sluit();
    }
    const stap = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!stap) return;
    const plekken = [this.#veld, ...this.#links()];
    const nu = plekken.indexOf(document.activeElement as HTMLAnchorElement);
    const naar = plekken[nu + stap];
    if (nu < 0 || !naar) return;
    event.preventDefault();
    naar.focus();
  }
}

function maak(soort: string, klasse: string, tekst = ""): HTMLElement {
  const element = document.createElement(soort);
  element.className = klasse;
  element.textContent = tekst;
  return element;
}
