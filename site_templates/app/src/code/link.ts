/**
 * The part of the address after `#`: which window this is, and what a participant's page needs to know of the gesprek.
 * A browser never sends it to a server.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { BIJEENKOMSTEN, MINUTEN_KORT, MINUTEN_LANG, OPNAMEN } from "../contract/contract.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { type Bijeenkomst, GEWOON } from "../gedeeld/bijeenkomst.ts";
import { delenVan, isDeelname } from "./deelname.ts";
import { tweeVerhalen } from "../gedeeld/verhalen.ts";
import { leesDeelsleutel } from "./sleutel.ts";
import type { Minuten } from "../contract/sessiepakket.ts";

/** What the room may see differs per kind of meeting, so a participant is told which it is. */
export interface Deelname extends Bijeenkomst {
  deelsleutel: string;
  vorm: Minuten;
  casussen: readonly string[];
}

/** What a gesprek asks, in order. A code holds answers by their place, so every phone must ask exactly this. */
export interface Gevraagd {
  vragenset: number;
  vragen: string[];
  metInschatting: string[];
}

export type Venster =
  | { soort: "leiden" }
  | { soort: "zaal" }
  /** A participant's link that lost something on its way: its codes would fit no gesprek. */
  | { soort: "halve-link" }
  /** The facilitator's page asks other vragen than this one: the site was changed between both. */
  | { soort: "andere-vragen" }
  | { soort: "meedoen"; deelname: Deelname };

const VORMEN: readonly Minuten[] = [MINUTEN_LANG, MINUTEN_KORT];

/** Which window an address asks for. */
export function leesVenster(hash: string, pakket: Sessiepakket): Venster {
  const delen = delenVan(hash);
  if (delen.has("zaal")) return { soort: "zaal" };
  if (!isDeelname(hash)) return { soort: "leiden" };
  const deelsleutel = leesDeelsleutel(delen.get("doe-mee")!);
  const vorm = VORMEN.find((minuten) => String(minuten) === delen.get("minuten"));
  if (!deelsleutel || !vorm) return { soort: "halve-link" };
  const merk = delen.get("vragen");
  // Links of before this was in them say nothing about it; then the code still tells another vragenset.
  if (merk !== null && pakket.vragenset !== null) {
    if (merk !== merkVan(gevraagd(pakket, pakket.vragenset, vorm))) return { soort: "andere-vragen" };
  }
  return {
    soort: "meedoen",
    deelname: { deelsleutel, vorm, casussen: verhalenIn(delen, pakket), ...bijeenkomstIn(delen) },
  };
}

function bijeenkomstIn(delen: URLSearchParams): Bijeenkomst {
  return {
    bijeenkomst: BIJEENKOMSTEN.find((soort) => soort === delen.get("bijeenkomst")) ?? GEWOON.bijeenkomst,
    openbaar: delen.get("openbaar") === "ja",
    opname: OPNAMEN.find((soort) => soort === delen.get("opname")) ?? GEWOON.opname,
  };
}

/**
 * The address that participants open; `basis` is the address of the page without `#`. Who does not know which vragen are
 * asked leaves them out.
 */
export function deelnamelink(basis: string, gesprek: Deelname & (Gevraagd | { vragen?: never })): string {
  const { deelsleutel, vorm, casussen } = gesprek;
  const delen = new URLSearchParams({ "doe-mee": deelsleutel, minuten: String(vorm) });
  for (const casus of casussen) delen.append("verhaal", casus);
  // Only what is not as it mostly is: a longer link is a QR code that is harder to read.
  if (gesprek.openbaar) delen.set("openbaar", "ja");
  for (const naam of ["bijeenkomst", "opname"] as const) {
    if (gesprek[naam] !== GEWOON[naam]) delen.set(naam, gesprek[naam]);
  }
  if (gesprek.vragen) delen.set("vragen", merkVan(gesprek));
  return `${basis.split("#")[0]}#${delen}`;
}

/** Whether an address works on this computer and nowhere else: a phone that opens it finds itself. */
export function alleenHier(adres: string): boolean {
  const { hostname } = new URL(adres);
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** What is asked in this form. */
export function gevraagd(pakket: Sessiepakket, vragenset: number, vorm: Minuten): Gevraagd {
  const vragen = vragenVoor(pakket, vorm);
  return {
    vragenset,
    vragen: vragen.map(({ id }) => id),
    metInschatting: vragen.filter(({ inschatting }) => inschatting).map(({ id }) => id),
  };
}

/** The stories that a link names. One that is not there any more is no reason to stop: then the first ones are read. */
function verhalenIn(delen: URLSearchParams, { casussen }: Sessiepakket): string[] {
  const genoemd = delen.getAll("verhaal");
  const gevonden = casussen.map(({ id }) => id).filter((id) => genoemd.includes(id));
  return gevonden.length ? gevonden : tweeVerhalen(casussen).map(({ id }) => id);
}

/** Six letters and digits that are others for other vragen; more would make the QR code harder to read from the back. */
function merkVan({ vragenset, vragen, metInschatting }: Gevraagd): string {
  const tekst = JSON.stringify([vragenset, vragen, metInschatting]);
  return bytesToHex(sha256(utf8ToBytes(tekst))).slice(0, 6);
}

/** The vragen that are asked in this form, in order. */
export function vragenVoor(pakket: Sessiepakket, vorm: Minuten): Sessiepakket["vragen"] {
  return vorm === MINUTEN_LANG ? pakket.vragen : pakket.vragen.filter((vraag) => vraag.ook_kort);
}
