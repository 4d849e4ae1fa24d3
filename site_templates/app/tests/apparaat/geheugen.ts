/** Memory in the place of a browser's localStorage and disk. */
import { type Naast, naastSchijf } from "../../src/apparaat/naast.ts";
import type { Opslag } from "../../src/apparaat/opslag.ts";
import type { Schijf, Wijzigingen } from "../../src/apparaat/schijf.ts";

export class Geheugen implements Opslag {
  readonly inhoud = new Map<string, string>();
  constructor(readonly naast?: Naast) {}
  keys = () => [...this.inhoud.keys()];
  getItem = (key: string) => this.inhoud.get(key) ?? null;
  setItem = (key: string, value: string) => void this.inhoud.set(key, value);
  removeItem = (key: string) => void this.inhoud.delete(key);
}

export class Proefschijf implements Schijf {
  readonly beurten: Wijzigingen[] = [];
  stuk = false;
  constructor(readonly inhoud = new Map<string, string>()) {}

  bestaat = () => Promise.resolve(this.inhoud.size > 0);

  async schrijf(wijzigingen: Wijzigingen): Promise<void> {
    await Promise.resolve();
    if (this.stuk) throw new Error("full");
    this.beurten.push(new Map(wijzigingen));
    this.#pasToe(wijzigingen);
  }

  async verzoen(beslis: (inhoud: ReadonlyMap<string, string>) => Wijzigingen): Promise<void> {
    await Promise.resolve();
    if (this.stuk) throw new Error("no disk");
    this.#pasToe(beslis(new Map(this.inhoud)));
  }

  #pasToe(wijzigingen: Wijzigingen): void {
    for (const [sleutel, tekst] of wijzigingen) {
      if (tekst === null) this.inhoud.delete(sleutel);
      else this.inhoud.set(sleutel, tekst);
    }
  }
}

/** A browser whose localStorage reaches its disk late, and which can be killed. */
export class Proefbrowser {
  schijf = new Proefschijf();
  opslag = new Geheugen(naastSchijf(this.schijf));
  #opgeschreven = new Map<string, string>();

  /** The browser writes localStorage down, as it does once in a while. */
  schrijftOp(): void {
    this.#opgeschreven = new Map(this.opslag.inhoud);
  }

  /** The browser is killed and begins again: localStorage has what was written down. */
  begintOpnieuw(): void {
    this.schijf.stuk = true;
    this.schijf = new Proefschijf(this.schijf.inhoud);
    this.opslag = new Geheugen(naastSchijf(this.schijf));
    for (const [sleutel, tekst] of this.#opgeschreven) this.opslag.setItem(sleutel, tekst);
  }
}
