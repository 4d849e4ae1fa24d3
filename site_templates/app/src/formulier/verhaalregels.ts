/**
 * The controles over a story, with the words of the build: that it can be read in a meeting (`toets/model/casus.py`),
 * `verhaal_heeft_herkomst.py` and `verhaal_herkenbaar.py`.
 */
import CATALOGUS from "../../../gedeeld/meldingen.json" with { type: "json" };
import { VERHAALWOORDEN } from "../contract/contract.ts";
import { vindSporen } from "../vertrouwen/herkenbaar.ts";
import { type Bevinding, eigenZin, gevonden, vormfout } from "./meldingen.ts";
import { isLeeg } from "./boom.ts";
import type { Groep, Schema } from "./schema.ts";
import { leesteksten } from "./taal.ts";

/** What a participant reads of a story, in this order. */
export const LEESDELEN = [
  "situatie",
  "wat_was_nodig",
  "wat_stond_in_de_weg",
  "wat_gebeurde",
  "andere_kant",
] as const;

/** How many words a participant reads. */
export function aantalLeeswoorden(verhaal: Groep): number {
  return LEESDELEN.reduce((som, deel) => som + woorden(verhaal[deel]), 0);
}

/** What the controles find in a story; `vorm` is what is wrong in its form. */
export function kijkVerhaalNa(verhaal: Groep, vorm: Bevinding[], schema: Schema): Bevinding[] {
  const fout = new Set(vorm.map(({ pad }) => pad[0]));
  const lengte = LEESDELEN.some((deel) => fout.has(deel)) ? [] : teLang(verhaal);
  return [
    ...lengte,
    ...(vorm.length || lengte.length ? [] : herkomst(verhaal)),
    ...sporen(verhaal, schema),
  ];
}

function teLang(verhaal: Groep): Bevinding[] {
  const aantal = aantalLeeswoorden(verhaal);
  if (aantal <= VERHAALWOORDEN) return [];
  const msg = eigenZin("verhaal_te_lang", { aantal, maximum: VERHAALWOORDEN });
  return [vormfout(["situatie"], "te_veel_woorden", { msg, uitleg: "" })];
}

function herkomst(verhaal: Groep): Bevinding[] {
  const heeft = (veld: string) => !isLeeg(verhaal[veld]);
  if (verhaal["soort"] === "verteld") {
    const nodig = Object.entries(CATALOGUS.verteld_nodig).filter(([veld]) => !heeft(veld));
    return [
      ...nodig.map(([veld, wat]) => gevonden([veld], "verhaal-heeft-herkomst/ontbreekt", { veld, wat })),
      ...(heeft("bron") ? [gevonden(["bron"], "verhaal-heeft-herkomst/toch-een-bron", {})] : []),
    ];
  }
  const vreemd = ["verteld", "nagegaan"].filter(heeft);
  return [
    ...(heeft("bron") ? [] : [gevonden(["soort"], "verhaal-heeft-herkomst/geen-bron", {})]),
    ...vreemd.map((veld) => gevonden([veld], "verhaal-heeft-herkomst/niet-verteld", { veld })),
  ];
}

/** What makes a household known: only of a story that somebody told. Others were published before. */
function sporen(verhaal: Groep, schema: Schema): Bevinding[] {
  if (verhaal["soort"] !== "verteld") return [];
  return leesteksten(verhaal, schema, schema, []).flatMap(({ pad, tekst }) =>
    vindSporen(tekst).map(({ stuk, wat, raad }) =>
      gevonden(pad, "verhaal-herkenbaar", { stuk: stuk.split(/\s+/u).join(" "), wat, raad }, "let op")
    )
  );
}

function woorden(tekst: Groep[string] | undefined): number {
  return typeof tekst === "string" ? tekst.split(/\s+/u).filter(Boolean).length : 0;
}
