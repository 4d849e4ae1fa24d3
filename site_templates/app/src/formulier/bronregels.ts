/**
 * The lines for `questions/bronnen.yml` that stand as comments in a file: `import` leaves them there, and the form itself.
 * They become the new document of the form again, so that it is described once and can be chosen.
 */
import { parseDocument } from "yaml";
import { NIEUW_DOCUMENT } from "./bestand.ts";
import { isGroep } from "./boom.ts";
import type { Opmerking } from "./opmerkingen.ts";
import type { Groep, Waarde } from "./schema.ts";

/** What `import` leaves to be written; it says nothing of the document (`toets/beginnen/sjabloon.py`). */
export const NOG_TE_SCHRIJVEN = [
  "Welke organisatie het document maakte.",
  "Wat erin staat, in één of twee zinnen.",
];

interface Gelezen {
  waarde: Groep;
  opmerkingen: Opmerking[];
}

/** What was opened, with the document that its comments describe as the new one, when none of `bekend` is called so. */
export function metBronregels(gelezen: Gelezen, bekend: string[]): Gelezen {
  for (const [plaats, { pad, tekst }] of gelezen.opmerkingen.entries()) {
    const [voor, na] = splits(tekst);
    const [naam, document] = na ? lees(na) : [];
    if (!naam || !document || bekend.includes(naam)) continue;
    const rest = { pad, tekst: voor };
    const opmerkingen = gelezen.opmerkingen.toSpliced(plaats, 1, ...(voor.trim() ? [rest] : []));
    return { waarde: { ...verwijs(gelezen.waarde, naam) as Groep, nieuw_document: document }, opmerkingen };
  }
  return gelezen;
}

/** What stands before the lines for the list of documents, and these lines. */
function splits(tekst: string): [voor: string, na: string] {
  const regels = tekst.split("\n");
  const begin = regels.findIndex((regel) => regel.includes("questions/bronnen.yml"));
  if (begin < 0) return [tekst, ""];
  return [
    regels.slice(0, begin).join("\n"),
    regels.slice(begin + 1).filter((regel) => regel.trim()).join("\n"),
  ];
}

function lees(tekst: string): [naam: string, document: Groep] | [] {
  const document = parseDocument(tekst, { schema: "failsafe", uniqueKeys: true });
  const waarde = document.errors.length ? null : document.toJS({ maxAliasCount: 0 }) as Waarde;
  const [[naam, onder] = []] = isGroep(waarde) ? Object.entries(waarde) : [];
  if (!naam || !isGroep(onder) || typeof onder["titel"] !== "string") return [];
  const velden = Object.entries(onder).filter(([, een]) => typeof een === "string");
  return [
    naam,
    Object.fromEntries(
      velden.map(([veld, een]) => [veld, NOG_TE_SCHRIJVEN.includes(een as string) ? "" : een]),
    ),
  ];
}

/** The same, with every reference to this document to the new one. */
function verwijs(waarde: Waarde, naam: string): Waarde {
  if (Array.isArray(waarde)) return waarde.map((item) => verwijs(item, naam));
  if (!isGroep(waarde)) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, onder]) => [
      sleutel,
      sleutel === "document" && onder === naam ? NIEUW_DOCUMENT : verwijs(onder, naam),
    ]),
  );
}
