/**
 * The controles over an opvolging that need no other file, with the words of the build: `opvolging_is_heel.py` and
 * `opvolging_op_volgorde.py`. What a point refers to is held against the verslagen of which the page knows.
 */
import CATALOGUS from "../../../gedeeld/meldingen.json" with { type: "json" };
import type { Formulierpunt } from "../contract/pakket.d.ts";
import { datumInWoorden } from "../gedeeld/tekst.ts";
import { type Bevinding, gevonden } from "./meldingen.ts";
import { groepen, zekerVoor } from "./regels.ts";
import type { Groep, Pad, Waarde } from "./schema.ts";

const LIJSTEN = ["reacties", "antwoorden"] as const;
const UITLEG_NODIG: Record<string, string> = CATALOGUS.uitleg_nodig;

/** What the controles find in an opvolging; a list of which the form is wrong is left alone. */
export function kijkOpvolgingNa(opvolging: Groep, vorm: Bevinding[]): Bevinding[] {
  const fout = new Set(vorm.map(({ pad }) => pad[0]));
  const goed = LIJSTEN.filter((lijst) => !fout.has(lijst));
  const leeg = !vorm.length && LIJSTEN.every((lijst) => !groepen(opvolging[lijst]).length);
  return [
    ...(leeg ? [gevonden(["reacties"], "opvolging-is-heel/leeg", {})] : []),
    ...goed.flatMap((lijst) => heel(groepen(opvolging[lijst]), lijst)),
    ...(goed.length === LIJSTEN.length ? opVolgorde(opvolging) : []),
  ];
}

/** What refers to a point that is not there, or to another version than that on the site. */
export function kijkPuntenNa(opvolging: Groep, punten: readonly Formulierpunt[]): Bevinding[] {
  return LIJSTEN.flatMap((lijst) =>
    groepen(opvolging[lijst]).flatMap((item, plaats) => {
      const pad = [lijst, plaats, "punt"];
      return tekst(item["punt"]) ? verwijzing(item, punten, pad) : [];
    })
  );
}

function verwijzing(item: Groep, punten: readonly Formulierpunt[], pad: Pad): Bevinding[] {
  const [verslag, punt] = [tekst(item["verslag"]), tekst(item["punt"])];
  const ervan = punten.filter((een) => een.verslag === verslag);
  if (!ervan.length) {
    return [gevonden(pad, "opvolging-hoort-bij-verslag/verslag", { verslag, bedoelde: "" })];
  }
  const { versie } = ervan[0]!;
  if (!ervan.some((een) => String(een.punt) === punt)) {
    return [gevonden(pad, "opvolging-hoort-bij-verslag/punt", { punt, aantal: ervan.length })];
  }
  return tekst(item["versie"]) === String(versie)
    ? []
    : [gevonden(pad, "opvolging-hoort-bij-verslag/versie", { versie, punt })];
}

function heel(items: Groep[], lijst: string): Bevinding[] {
  const gezien = new Set<string>();
  return items.flatMap((item, plaats) => {
    const [maand, gevolg, punt] = [tekst(item["maand"]), tekst(item["gevolg"]), tekst(item["punt"])];
    const wat = UITLEG_NODIG[gevolg];
    const dubbel = gezien.has(sleutel(item));
    gezien.add(sleutel(item));
    return [
      ...(/^\d{4}-\d{2}$/.test(maand)
        ? []
        : [gevonden([lijst, plaats, "maand"], "opvolging-is-heel/maand", { maand })]),
      ...(wat && !item["toelichting"]
        ? [gevonden([lijst, plaats, "gevolg"], "opvolging-is-heel/uitleg", { gevolg, wat })]
        : []),
      ...(dubbel ? [gevonden([lijst, plaats, "punt"], "opvolging-is-heel/twee-keer", { punt })] : []),
    ];
  });
}

function opVolgorde({ reacties, antwoorden }: Groep): Bevinding[] {
  const gedaan = new Map(groepen(antwoorden).map((item) => [sleutel(item), tekst(item["maand"])]));
  return groepen(reacties).flatMap((reactie, plaats) => {
    const [maand, toen] = [tekst(reactie["maand"]), gedaan.get(sleutel(reactie))];
    if (!toen || !zekerVoor(toen, maand)) return [];
    const woorden = {
      reactie: datumInWoorden(maand),
      gedaan: datumInWoorden(toen),
      punt: tekst(reactie["punt"]),
    };
    return [gevonden(["reacties", plaats, "maand"], "opvolging-op-volgorde", woorden, "let op")];
  });
}

function sleutel(item: Groep): string {
  return `${tekst(item["verslag"])}/${tekst(item["punt"])}`;
}

function tekst(waarde: Waarde | undefined): string {
  return typeof waarde === "string" ? waarde.trim() : "";
}
