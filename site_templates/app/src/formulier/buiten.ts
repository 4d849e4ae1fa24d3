/**
 * What a voorstel needs of the other files, as far as this page knows them: that what it names is there, and that enough
 * vragen fit. Without that the site can't be built, so the form does not call it ready.
 */
import { PER_WAARDE_LANG } from "../contract/contract.ts";
import { NIEUW_DOCUMENT } from "./bestand.ts";
import { isGroep, isLeeg } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { type Bevinding, gevonden } from "./meldingen.ts";
import { type Groep, los, type Pad, type Schema, type Waarde } from "./schema.ts";
import { kies } from "./selectie.ts";

/** Documents that may be named and are no choice here: they are of another municipality. */
export const VAN_ELDERS = "documenten van elders";

type Kent = Pick<Gegevens, "schema" | "dingen" | "vragen" | "waarden" | "verhaalfactoren">;

export function kijkBuitenNa(voorstel: Groep, kent: Kent): Bevinding[] {
  const namen = onbekend(voorstel, kent);
  return namen.length ? namen : teWeinigVragen(voorstel, kent);
}

function onbekend(voorstel: Groep, { schema, dingen }: Kent): Bevinding[] {
  const nieuw = !isLeeg(voorstel["nieuw_document"]);
  const bekend = (soort: string, naam: string) =>
    [soort, ...(soort === "documenten" ? [VAN_ELDERS] : [])].some((een) =>
      dingen[een]?.some(({ id }) => id === naam)
    ) ||
    (naam === NIEUW_DOCUMENT && nieuw);
  return verwijzingen(voorstel, schema, schema, [])
    .filter(({ soort, naam }) => dingen[soort] && !bekend(soort, naam))
    .map(({ pad, naam }) => ({
      pad,
      regel: "onbekende-verwijzing",
      melding: `‘${naam === NIEUW_DOCUMENT ? "Het nieuwe document" : naam}’ kent deze site niet`,
      hint:
        "Kies iets uit de lijst. Is het pas toegevoegd? Dan kent het formulier het als de site opnieuw is gemaakt.",
      ernst: "fout",
    }));
}

function teWeinigVragen(voorstel: Groep, { vragen, waarden, verhaalfactoren }: Kent): Bevinding[] {
  const namen = Object.keys(waarden);
  const { gekozen } = kies(voorstel, { vragen, waarden: namen, verhaalfactoren });
  const perWaarde = namen.map((waarde) => ({
    waarde,
    aantal: gekozen.filter((vraag) => vraag.waarde === waarde).length,
  }));
  const weinig = perWaarde.filter(({ aantal }) => aantal < PER_WAARDE_LANG);
  if (weinig.length) return weinig.map((woorden) => gevonden(["vragen"], "genoeg-vragen", woorden));
  const kan = vragen.some((vraag) => vraag.over_de_ruimte);
  return kan && !gekozen.some((vraag) => vraag.over_de_ruimte)
    ? [gevonden(["vragen"], "vraag-over-de-ruimte", {}, "let op")]
    : [];
}

function verwijzingen(
  waarde: Waarde | undefined,
  schema: Schema,
  wortel: Schema,
  pad: Pad,
): { pad: Pad; soort: string; naam: string }[] {
  const eigen = los(schema, wortel);
  const soort = eigen["x-verwijzing"];
  if (typeof waarde === "string") return soort && waarde ? [{ pad, soort, naam: waarde }] : [];
  if (Array.isArray(waarde)) {
    return waarde.flatMap((item, plaats) =>
      eigen.items ? verwijzingen(item, eigen.items, wortel, [...pad, plaats]) : []
    );
  }
  if (!isGroep(waarde)) return [];
  return Object.entries(waarde).flatMap(([naam, onder]) => {
    const veld = eigen.properties?.[naam];
    return veld ? verwijzingen(onder, veld, wortel, [...pad, naam]) : [];
  });
}
