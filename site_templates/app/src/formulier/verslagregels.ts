/**
 * The controles over a verslag that need no other file, with the words of the build: `verslag_versie_klopt.py`,
 * `verslag_opbrengst_is_heel.py`, `verslag_redenen_kloppen.py`, `verslag_origineel_is_echt.py`,
 * `verslag_past_bij_bijeenkomst.py` and `verslag_telt_geen_antwoorden.py`; and with the names
 * of the rollen `verslag_mening_kleine_rol.py`. What becomes of the answers is for the check: a form changes none.
 */
import { AAN_ZET } from "../contract/contract.ts";
import type { Ding } from "../contract/pakket.d.ts";
import { datumInWoorden } from "../gedeeld/tekst.ts";
import { geeftMening, teltAntwoorden } from "../vertrouwen/meningen.ts";
import { isGroep } from "./boom.ts";
import { type Bevinding, gevonden } from "./meldingen.ts";
import { groepen, zekerVoor } from "./regels.ts";
import type { Groep, Pad, Schema, Waarde } from "./schema.ts";
import { leesteksten } from "./taal.ts";

const MEESTE_EERST = 3;
const VERSTE_JAREN = 10;
const VRAAGT_OM_IEMAND = ["voorwaarde", "zorg", "open-vraag"];
const HOORT_BIJ = [
  ["wie", "praktijk", "wat voor organisatie ja zei"],
  ["maand", "later", "de maand waarin iemand kijkt. Bijvoorbeeld 2027-05"],
] as const;
const MAAND = /^\d{4}-\d{2}$/;

/** What the controles find in a verslag; a field of which the form is wrong is left alone. */
export function kijkVerslagNa(verslag: Groep, vorm: Bevinding[]): Bevinding[] {
  const fout = new Set(vorm.map(({ pad }) => pad[0]));
  const goed = (...velden: string[]) => !velden.some((veld) => fout.has(veld));
  return [
    ...(goed("versie", "erratum") ? versie(verslag) : []),
    ...(goed("maand", "gepubliceerd", "voorstel") ? datums(verslag) : []),
    ...(goed("opbrengst", "maand") ? opbrengst(verslag) : []),
    ...(goed("redenen") ? redenen(verslag) : []),
    ...(goed("soort", "origineel") ? origineel(verslag) : []),
    ...(goed("bijeenkomst", "openbaar", "opname") ? bijeenkomst(verslag) : []),
    ...dubbel(verslag),
  ];
}

/** What says how many people chose something, or gives an opinion to a small rol; `rollen` have their plural as `uitleg`. */
export function kijkMeningenNa(verslag: Groep, schema: Schema, rollen: readonly Ding[]): Bevinding[] {
  const deelnemers = isGroep(verslag["deelnemers"]) ? verslag["deelnemers"] : {};
  return leesteksten(verslag, schema, schema, []).flatMap(({ pad, tekst: gelezen }) => [
    ...(teltAntwoorden(gelezen) ? [gevonden(pad, "verslag-telt-geen-antwoorden", {}, "let op")] : []),
    ...rollen.flatMap(({ id, naam, uitleg: meervoud }) => {
      const klasse = deelnemers[id];
      if (id === "anders" || (klasse && klasse !== "<5") || !geeftMening(gelezen, [naam, meervoud])) {
        return [];
      }
      if (!klasse) return [gevonden(pad, "verslag-mening-kleine-rol/afwezig", { meervoud })];
      return akkoord(verslag, pad) ? [] : [gevonden(pad, "verslag-mening-kleine-rol/klein", { meervoud })];
    }),
  ]);
}

function akkoord(verslag: Groep, [veld, plaats]: Pad): boolean {
  return veld === "opbrengst" && groepen(verslag["opbrengst"])[Number(plaats)]?.["akkoord"] === "ja";
}

function origineel({ soort, origineel }: Groep): Bevinding[] {
  const echt = !origineel || soort !== "oefening";
  return echt ? [] : [gevonden(["origineel"], "verslag-origineel-is-echt", {})];
}

function bijeenkomst({ bijeenkomst, openbaar, opname }: Groep): Bevinding[] {
  if (openbaar === "ja") return [];
  return [
    ...(bijeenkomst === "raadscommissie"
      ? [gevonden(["bijeenkomst"], "verslag-past-bij-bijeenkomst/besloten", {})]
      : []),
    ...(opname === "uitgezonden"
      ? [gevonden(["openbaar"], "verslag-past-bij-bijeenkomst/uitgezonden", {})]
      : []),
  ];
}

function versie({ versie, erratum }: Groep): Bevinding[] {
  const nummer = Number(tekst(versie));
  if (nummer === 0) return [gevonden(["versie"], "verslag-versie-klopt/nul", {})];
  if (nummer > 1 && !erratum) {
    return [gevonden(["erratum"], "verslag-versie-klopt/erratum", { versie: nummer })];
  }
  return nummer === 1 && erratum ? [gevonden(["erratum"], "verslag-versie-klopt/eerste", {})] : [];
}

function datums(verslag: Groep): Bevinding[] {
  const [maand, uit] = [tekst(verslag["maand"]), tekst(verslag["gepubliceerd"])];
  const tafel = isGroep(verslag["voorstel"]) ? tekst(verslag["voorstel"]["datum"]) : "";
  const gesprek = datumInWoorden(maand);
  return [
    ...(MAAND.test(maand) ? [] : [gevonden(["maand"], "verslag-versie-klopt/maand", { maand })]),
    ...(uit && zekerVoor(uit, maand)
      ? [gevonden(["gepubliceerd"], "verslag-versie-klopt/gepubliceerd", { gesprek })]
      : []),
    ...(tafel && zekerVoor(maand, tafel)
      ? [gevonden(["voorstel", "datum"], "verslag-versie-klopt/tekst", { gesprek })]
      : []),
  ];
}

function opbrengst(verslag: Groep): Bevinding[] {
  let eerst = 0;
  return groepen(verslag["opbrengst"]).flatMap((punt, plaats) => {
    const pad = ["opbrengst", plaats];
    const veel = punt["eerst"] === "ja" && ++eerst > MEESTE_EERST;
    return [
      ...(veel ? [gevonden([...pad, "eerst"], "verslag-opbrengst-is-heel/eerst", { nummer: eerst })] : []),
      ...aanZet(punt, pad),
      ...kijkmaand(tekst(punt["maand"]), tekst(verslag["maand"]), [...pad, "maand"]),
    ];
  });
}

function aanZet(punt: Groep, pad: Pad): Bevinding[] {
  const [soort, wie] = [tekst(punt["soort"]), tekst(punt["aan_zet"])];
  const codes = AAN_ZET.map((een) => `\`${een}\``);
  const keuzes = `${codes.slice(0, -1).join(", ")} of ${codes.at(-1)}`;
  return [
    ...(VRAAGT_OM_IEMAND.includes(soort) && !wie
      ? [gevonden([...pad, "soort"], "verslag-opbrengst-is-heel/aan-zet", { soort, keuzes })]
      : []),
    ...HOORT_BIJ.flatMap(([sleutel, van, wat]) => {
      const woorden = { wie: van, sleutel, wat };
      if (wie === van && !punt[sleutel]) {
        return [gevonden([...pad, "aan_zet"], "verslag-opbrengst-is-heel/ontbreekt", woorden)];
      }
      return punt[sleutel] && wie !== van
        ? [gevonden([...pad, sleutel], "verslag-opbrengst-is-heel/te-veel", woorden)]
        : [];
    }),
  ];
}

function kijkmaand(maand: string, gesprek: string, pad: Pad): Bevinding[] {
  if (!maand) return [];
  if (!MAAND.test(maand)) return [gevonden(pad, "verslag-opbrengst-is-heel/maand", { maand })];
  if (zekerVoor(maand, gesprek)) {
    return [gevonden(pad, "verslag-opbrengst-is-heel/ervoor", { gesprek: datumInWoorden(gesprek) })];
  }
  const verste = `${Number(gesprek.slice(0, 4)) + VERSTE_JAREN}${gesprek.slice(4)}`;
  return zekerVoor(verste, maand)
    ? [gevonden(pad, "verslag-opbrengst-is-heel/te-ver", { jaren: VERSTE_JAREN })]
    : [];
}

function redenen(verslag: Groep): Bevinding[] {
  const leeg = (lijst: Waarde | undefined) => !Array.isArray(lijst) || !lijst.length;
  return groepen(verslag["redenen"]).flatMap(({ plus, min }, plaats) =>
    leeg(plus) && leeg(min) ? [gevonden(["redenen", plaats], "verslag-redenen-kloppen/geen", {})] : []
  );
}

function dubbel(verslag: Groep): Bevinding[] {
  return ["besproken", "redenen", "werkte_niet"].flatMap((lijst) => {
    const gezien = new Set<string>();
    const alle = Array.isArray(verslag[lijst]) ? verslag[lijst] : [];
    return alle.flatMap((item, plaats) => {
      const vraag = tekst(isGroep(item) ? item["vraag"] : item);
      const weer = vraag !== "" && gezien.has(vraag);
      gezien.add(vraag);
      const pad = isGroep(item) ? [lijst, plaats, "vraag"] : [lijst, plaats];
      return weer ? [gevonden(pad, "verslag-redenen-kloppen/dubbel", { vraag })] : [];
    });
  });
}

function tekst(waarde: Waarde | undefined): string {
  return typeof waarde === "string" ? waarde.trim() : "";
}
