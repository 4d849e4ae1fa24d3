/** A date as people write it, to one as a file holds it. */
import { MAANDEN } from "../contract/contract.ts";

const IN_WOORDEN = new RegExp(
  `^(?:\\p{Ll}+dag\\s+)?(?:(\\d{1,2})\\s+)?(${MAANDEN.join("|")}|${
    MAANDEN.map((maand) => `${maand.slice(0, 3)}\\.?`).join("|")
  }|mrt\\.?|sept\\.?)\\s+(\\d{4})$`,
  "iu",
);
const IN_CIJFERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** `11 januari 2022` and `11-1-2022` become `2022-01-11`, `maart 2026` becomes `2026-03`; anything else stays as it is. */
export function alsDatum(tekst: string): string {
  const cijfers = IN_CIJFERS.exec(tekst);
  if (cijfers) return [cijfers[3], cijfers[2]!.padStart(2, "0"), cijfers[1]!.padStart(2, "0")].join("-");
  const woorden = IN_WOORDEN.exec(tekst);
  if (!woorden) return tekst;
  const [, dag, naam, jaar] = woorden;
  const begin = naam!.toLowerCase() === "mrt" || naam!.toLowerCase() === "mrt."
    ? "maa"
    : naam!.toLowerCase().slice(0, 3);
  const maand = MAANDEN.findIndex((een) => een.startsWith(begin)) + 1;
  return [jaar, String(maand).padStart(2, "0"), dag?.padStart(2, "0")].filter(Boolean).join("-");
}
