/**
 * The part of the address after `#`: which window this is, and what a participant's page needs to know of the gesprek.
 * A browser never sends it to a server.
 */
import type { Sessiepakket } from "./pakket.d.ts";
import { leesDeelsleutel } from "./sleutel.ts";

export interface Deelname {
  deelsleutel: string;
  vorm: 90 | 45;
  casus: string;
  /** What the room may see differs, so a participant is told which it is. */
  openbaar: boolean;
}

export type Venster =
  | { soort: "leiden" }
  | { soort: "zaal" }
  /** A participant's link that lost something on its way: its codes would fit no gesprek. */
  | { soort: "halve-link" }
  | { soort: "meedoen"; deelname: Deelname };

/** Which window an address asks for. */
export function leesVenster(hash: string, pakket: Sessiepakket): Venster {
  const delen = new URLSearchParams(hash.replace(/^#/, ""));
  if (delen.has("zaal")) return { soort: "zaal" };
  if (!delen.has("doe-mee")) return { soort: "leiden" };
  const deelsleutel = leesDeelsleutel(delen.get("doe-mee")!);
  const minuten = delen.get("minuten");
  if (!deelsleutel || (minuten !== "90" && minuten !== "45")) return { soort: "halve-link" };
  // A story that is not there any more is no reason to stop: the room reads it aloud.
  const casus = pakket.casussen.find(({ id }) => id === delen.get("verhaal")) ?? pakket.casussen[0]!;
  const openbaar = delen.get("openbaar") === "ja";
  return {
    soort: "meedoen",
    deelname: { deelsleutel, vorm: minuten === "90" ? 90 : 45, casus: casus.id, openbaar },
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
