/**
 * The part of the address after `#`: which window this is, and what a participant's page needs to know of the gesprek.
 * A browser never sends it to a server.
 */
import type { Sessiepakket } from "./pakket.d.ts";

export interface Deelname {
  deelsleutel: string;
  vorm: 90 | 45;
  casus: string;
  /** Whether the gesprek is public: then the room sees less, and a participant reads so. */
  openbaar: boolean;
}

export type Venster = { soort: "leiden" } | { soort: "zaal" } | { soort: "meedoen"; deelname: Deelname };

/** Which window an address asks for. An address that is not whole opens the facilitator's start, which explains. */
export function leesVenster(hash: string, pakket: Sessiepakket): Venster {
  const delen = new URLSearchParams(hash.replace(/^#/, ""));
  if (delen.has("zaal")) return { soort: "zaal" };
  const deelsleutel = delen.get("doe-mee");
  if (!deelsleutel) return { soort: "leiden" };
  const casus = pakket.casussen.find(({ id }) => id === delen.get("verhaal")) ?? pakket.casussen[0]!;
  const vorm = delen.get("minuten") === "45" ? 45 : 90;
  return {
    soort: "meedoen",
    deelname: { deelsleutel, vorm, casus: casus.id, openbaar: delen.has("openbaar") },
  };
}

/** The address that participants open; `basis` is the address of the page without `#`. */
export function deelnamelink(basis: string, { deelsleutel, vorm, casus, openbaar }: Deelname): string {
  const delen = new URLSearchParams({ "doe-mee": deelsleutel, minuten: String(vorm), verhaal: casus });
  if (openbaar) delen.set("openbaar", "ja");
  return `${basis.split("#")[0]}#${delen}`;
}

/** Whether an address works on this computer and nowhere else: a phone that opens it finds itself. */
export function alleenHier(adres: string): boolean {
  const { hostname } = new URL(adres);
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** The vragen that are asked in this form, in order. */
export function vragenVoor(pakket: Sessiepakket, vorm: 90 | 45): Sessiepakket["vragen"] {
  return vorm === 90 ? pakket.vragen : pakket.vragen.filter((vraag) => vraag.ook_kort);
}
