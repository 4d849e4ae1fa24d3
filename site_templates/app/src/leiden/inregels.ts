/**
 * A point that is typed in one go: the sentence, and behind it what belongs to it, each after a word and a colon.
 *
 *     Voorwaarde: Een collega kijkt achteraf mee. Voor: Het is snel. Tegen: Een fout blijft. Punt: 3b. Aan zet: raad
 *
 * What is not understood stays in the sentence, so that nothing that was typed gets lost.
 */
import { AAN_ZET, OPBRENGSTSOORTEN } from "../contract/contract.ts";
import { SOORTNAMEN } from "../gedeeld/woorden.ts";
import { type AanZet, MEEST_REDENEN, type NieuwPunt, type Soort } from "../sessie/opbrengst.ts";
import { maandenVanaf } from "./maand.ts";

/** What a word behind the sentence can be about. */
type Woord = "voor" | "tegen" | "punt" | "aan zet";

/** What of this gesprek decides how it is read. */
interface Gesprek {
  /** The numbers of the points of the voorstel. */
  nummers: readonly string[];
  /** When the gesprek began, in milliseconds: months are after it. */
  begonnen: number;
}

/** With a capital anywhere; without one only where a sentence could begin, as "twee redenen voor: …" is a sentence. */
const WOORDEN = /(?:^|\s)(Voor|Tegen|Punt|Aan zet)\s*:|(?:^|[.!?;…]\s+|\n\s*)(voor|tegen|punt|aan zet)\s*:/g;

export function leesInRegels(getypt: string, gesprek: Gesprek): NieuwPunt {
  const [begin, delen] = gesplitst(getypt.trim());
  const punt: NieuwPunt = { ...metSoort(begin), voor: [], tegen: [] };
  // Words without a sentence before them are the sentence.
  if (!punt.tekst) return { tekst: getypt.trim() };
  for (const { woord, inhoud, heel } of delen) {
    if (!zet(punt, woord, inhoud, gesprek)) punt.tekst = `${punt.tekst} ${heel}`.trim();
  }
  return punt;
}

/** Whether more than a sentence was read: then it shows what it becomes. */
export function isMeer({ soort, aanZet, beslispunt, voor, tegen }: NieuwPunt): boolean {
  return Boolean(soort || aanZet || beslispunt || voor?.length || tegen?.length);
}

interface Stukje {
  woord: Woord;
  inhoud: string;
  /** With its word, as it was typed. */
  heel: string;
}

function gesplitst(tekst: string): [string, Stukje[]] {
  const gevonden = [...tekst.matchAll(WOORDEN)].map((treffer) => {
    const label = treffer[1] ?? treffer[2]!;
    // What is before the word itself, a full stop, belongs to what comes before.
    const begin = treffer.index + treffer[0].lastIndexOf(label);
    return { woord: label.toLowerCase() as Woord, begin, na: treffer.index + treffer[0].length };
  });
  const delen = gevonden.map(({ woord, begin, na }, plaats) => {
    const eind = gevonden[plaats + 1]?.begin ?? tekst.length;
    return { woord, inhoud: tekst.slice(na, eind).trim(), heel: tekst.slice(begin, eind).trim() };
  });
  return [tekst.slice(0, gevonden[0]?.begin ?? tekst.length).trim(), delen];
}

/** "Zorg: …" begins with what it is. */
function metSoort(begin: string): { tekst: string; soort: Soort | null } {
  const dubbelepunt = begin.indexOf(":");
  const naam = begin.slice(0, Math.max(0, dubbelepunt)).trim().toLowerCase();
  const soort = OPBRENGSTSOORTEN.find((ander) => SOORTNAMEN[ander].toLowerCase() === naam) ?? null;
  return { tekst: soort ? begin.slice(dubbelepunt + 1).trim() : begin, soort };
}

/** Puts what stands behind a word in its place; false when it is not understood, or there is no more room. */
function zet(punt: NieuwPunt, woord: Woord, inhoud: string, gesprek: Gesprek): boolean {
  switch (woord) {
    case "voor":
    case "tegen": {
      const redenen = punt[woord]!;
      if (!inhoud || redenen.length >= MEEST_REDENEN) return false;
      punt[woord] = [...redenen, inhoud];
      return true;
    }
    case "punt": {
      const kaal = zonderPunt(inhoud).toLowerCase();
      const nummer = gesprek.nummers.find((ander) => ander.toLowerCase() === kaal);
      if (!nummer || punt.beslispunt) return false;
      punt.beslispunt = nummer;
      return true;
    }
    case "aan zet": {
      const gelezen = leesAanZet(inhoud, gesprek.begonnen);
      if (!gelezen || punt.aanZet) return false;
      Object.assign(punt, gelezen);
      return true;
    }
  }
}

/** "raad", "het college", "praktijk, een wijkteam", "later, mei 2027". */
function leesAanZet(inhoud: string, begonnen: number): Pick<NieuwPunt, "aanZet" | "wie" | "maand"> | null {
  const [, wie = "", rest = ""] = /^(?:de |het )?([a-z]+)\s*(?:[,:(]\s*([^]*))?$/i.exec(zonderPunt(inhoud)) ??
    [];
  const aanZet: AanZet | undefined = AAN_ZET.find((ander) => ander === wie.toLowerCase());
  const meer = rest.replace(/\)$/, "").trim();
  if (!aanZet) return null;
  if (aanZet === "praktijk") return { aanZet, wie: meer };
  if (aanZet !== "later") return meer ? null : { aanZet };
  const maand = maandenVanaf(begonnen).find(([, naam]) => naam === meer.toLowerCase());
  return maand || !meer ? { aanZet, maand: maand?.[0] ?? "" } : null;
}

function zonderPunt(tekst: string): string {
  return tekst.replace(/[.;\s]+$/, "");
}
