/**
 * The controles over a voorstel or a vraag that need no other file: the same as in `toets/controles/regels/`, with the same
 * words. `tests/vectors/formulier.json` holds the examples of each; those about plain Dutch stand in `taal.ts`.
 * Each looks only when what it looks at has the right form, so that it never speaks of what is not there yet.
 */
import { isGroep } from "./boom.ts";
import { AGENDASTAPPEN, FASEN, GEWIJZIGD, LEZERS } from "../contract/contract.ts";
import { datumInWoorden, inEuro, opgenoemd, opsomming } from "../gedeeld/tekst.ts";
import { type Opmaak, vindOpmaak } from "../vertrouwen/opmaak.ts";
import { type Bevinding, gevonden, type Regel } from "./meldingen.ts";
import type { Groep, Pad, Waarde } from "./schema.ts";
import { centen } from "./vorm.ts";

interface Controle {
  over: string[];
  kijk: (voorstel: Groep) => Bevinding[];
}

const CONTROLES: Controle[] = [
  { over: ["beslispunten"], kijk: ({ beslispunten }) => opbouwen(beslispunten, ["beslispunten"]) },
  { over: ["beslispunten", "totalen"], kijk: totalen },
  {
    over: ["beslispunten"],
    kijk: ({ beslispunten }) => nummers(beslispunten, ["beslispunten"], "", new Set()),
  },
  { over: ["beslispunten"], kijk: ({ beslispunten }) => besluiten(beslispunten, ["beslispunten"]) },
  { over: ["fasen"], kijk: fasen },
  { over: ["agenda"], kijk: agenda },
  { over: ["fasen", "indiener_akkoord", "oefenmateriaal"], kijk: ontwerp },
  { over: ["gelezen_door", "oefenmateriaal"], kijk: lezers },
  { over: ["casussen"], kijk: verhalen },
  { over: ["beslispunten", "totalen", "verwachte_effecten"], kijk: genoemdeNummers },
];

/** What the controles find in a voorstel; `vorm` is what is wrong in its form. */
export function kijkVoorstelNa(voorstel: Groep, vorm: Bevinding[]): Bevinding[] {
  const fout = new Set(vorm.map(({ pad }) => pad[0]));
  return CONTROLES.filter(({ over }) => !over.some((naam) => fout.has(naam))).flatMap(({ kijk }) =>
    kijk(voorstel)
  );
}

/** What the controles find in a vraag. */
export function kijkVraagNa({ algemeen, maatregelsoorten }: Groep, vorm: Bevinding[]): Bevinding[] {
  const nergens = algemeen !== "ja" && !(Array.isArray(maatregelsoorten) && maatregelsoorten.length);
  return nergens && !vorm.length ? [gevonden(["maatregelsoorten"], "vraag-past-ergens", {})] : [];
}

/** The controle of each kind, and what its words call the piece that was found. */
const OPMAAK: Record<Opmaak["soort"], [Regel, string]> = {
  afbeelding: ["afbeelding-in-tekst", "begin"],
  link: ["link-in-tekst", "doel"],
  html: ["html-in-tekst", "html"],
  lagen: ["lagen-in-tekst", ""],
};

/** What no text may hold: HTML, a picture, a link that is no ordinary one, and more layers than a reader can follow. */
export function kijkOpmaakNa(waarde: Waarde, pad: Pad = []): Bevinding[] {
  if (typeof waarde === "string") {
    return vindOpmaak(waarde).map(({ soort, stuk }) => {
      const [regel, veld] = OPMAAK[soort];
      return gevonden(pad, regel, veld ? { [veld]: stuk } : {});
    });
  }
  if (Array.isArray(waarde)) return waarde.flatMap((item, plaats) => kijkOpmaakNa(item, [...pad, plaats]));
  return isGroep(waarde)
    ? Object.entries(waarde).flatMap(([naam, onder]) => kijkOpmaakNa(onder, [...pad, naam]))
    : [];
}

/** The groups of a list; what is not filled in is an empty list. */
export function groepen(waarde: Waarde | undefined): Groep[] {
  return Array.isArray(waarde) ? waarde.filter(isGroep) : [];
}

/** A beslispunt and all below it, in the order of the document. */
export function allePunten(punten: Waarde | undefined): Groep[] {
  return groepen(punten).flatMap((punt) => [punt, ...allePunten(punt["onderdelen"])]);
}

function opbouwen(punten: Waarde | undefined, pad: Pad): Bevinding[] {
  return groepen(punten).flatMap((punt, plaats) => {
    const hier = [...pad, plaats];
    const eigen = groepen(punt["opbouw"]).flatMap((opbouw, waar) => {
      const mee = groepen(opbouw["posten"]).filter(({ advies }) =>
        opbouw["telt_alles"] === "ja" || advies !== "niet"
      );
      return oordeel([...hier, "opbouw", waar], som(mee), bedrag(opbouw["totaal"]), opbouw["verschil"]);
    });
    return [...eigen, ...opbouwen(punt["onderdelen"], [...hier, "onderdelen"])];
  });
}

function totalen({ beslispunten, totalen }: Groep): Bevinding[] {
  const punten = new Map(allePunten(beslispunten).map((punt) => [punt["nummer"], punt]));
  return groepen(totalen).flatMap((totaal, plaats) => {
    const genoemd = totaal["bedrag"] as Groep;
    const mee = (totaal["punten"] as Waarde[])
      .flatMap((nummer) => groepen(punten.get(nummer)?.["bedragen"]))
      .filter(({ soort, jaar }) =>
        (soort ?? "kosten") === (genoemd["soort"] ?? "kosten") &&
        (!genoemd["jaar"] || !jaar || jaar === genoemd["jaar"])
      );
    return oordeel(["totalen", plaats], som(mee), bedrag(genoemd["euro"]), totaal["verschil"]);
  });
}

function oordeel(pad: Pad, samen: bigint, totaal: bigint, verschil: Waarde | undefined): Bevinding[] {
  const woorden = { som: inEuro(samen), totaal: inEuro(totaal) };
  if (samen !== totaal && !verschil) return [gevonden(pad, "bedragen-tellen-op", woorden)];
  if (samen === totaal && verschil) {
    return [gevonden([...pad, "verschil"], "bedragen-tellen-op/verschil", woorden)];
  }
  return [];
}

function som(van: Groep[]): bigint {
  return van.reduce((totaal, { euro }) => totaal + bedrag(euro), 0n);
}

function bedrag(waarde: Waarde | undefined): bigint {
  return typeof waarde === "string" ? centen(waarde.trim()) ?? 0n : 0n;
}

function nummers(punten: Waarde | undefined, pad: Pad, erboven: string, gezien: Set<string>): Bevinding[] {
  return groepen(punten).flatMap((punt, plaats) => {
    const hier = [...pad, plaats];
    const nummer = punt["nummer"] as string;
    const fout = gezien.has(nummer)
      ? [gevonden([...hier, "nummer"], "beslispunt-nummers/dubbel", { nummer })]
      : nummer.startsWith(erboven)
      ? []
      : [gevonden([...hier, "nummer"], "beslispunt-nummers/begin", { nummer, erboven })];
    gezien.add(nummer);
    return [...fout, ...nummers(punt["onderdelen"], [...hier, "onderdelen"], nummer, gezien)];
  });
}

function besluiten(punten: Waarde | undefined, pad: Pad): Bevinding[] {
  return groepen(punten).flatMap((punt, plaats) => {
    const hier = [...pad, plaats];
    return [
      ...besluit(punt, [...hier, "besluit"]),
      ...besluiten(punt["onderdelen"], [...hier, "onderdelen"]),
    ];
  });
}

function besluit({ nummer, besluit }: Groep, pad: Pad): Bevinding[] {
  if (!isGroep(besluit)) return [];
  const anders = (GEWIJZIGD as readonly unknown[]).includes(besluit["uitkomst"]);
  const [wijzigingen, amendementen] = [besluit["wijzigingen"], besluit["amendementen"]].map((lijst) =>
    Array.isArray(lijst) && lijst.length > 0
  );
  const woorden = { nummer: nummer as string };
  if (anders && !wijzigingen) return [gevonden(pad, "besluit-en-wijzigingen/niet-wat", woorden)];
  return !anders && (wijzigingen || amendementen)
    ? [gevonden([...pad, "uitkomst"], "besluit-en-wijzigingen/niets", woorden)]
    : [];
}

function fasen({ fasen }: Groep): Bevinding[] {
  const alle = groepen(fasen);
  const volgorde = alle.flatMap((fase, plaats) => {
    const ervoor = alle[plaats - 1];
    if (!ervoor || plaatsIn(FASEN, fase["fase"]) > plaatsIn(FASEN, ervoor["fase"])) return [];
    return [gevonden(["fasen", plaats], "fasen-op-volgorde/fase", {
      fase: fase["fase"] as string,
      ervoor: ervoor["fase"] as string,
      volgorde: FASEN.join(", "),
    })];
  });
  const met = alle.flatMap(({ datum }, plaats) => datum ? [{ plaats, datum: (datum as string).trim() }] : []);
  const datums = met.flatMap(({ plaats, datum }, index) => {
    const ervoor = met[index - 1]?.datum;
    return ervoor && zekerVoor(datum, ervoor)
      ? [gevonden(["fasen", plaats, "datum"], "fasen-op-volgorde/datum", { ervoor: datumInWoorden(ervoor) })]
      : [];
  });
  return [...volgorde, ...datums];
}

function agenda({ agenda }: Groep): Bevinding[] {
  const stappen = groepen(agenda).map(({ stap, datum }) => ({
    stap: stap as string,
    datum: (datum as string).trim(),
  }));
  return stappen.flatMap(({ stap, datum }, plaats) => {
    const ervoor = stappen[plaats - 1];
    if (!ervoor) return [];
    if (plaatsIn(AGENDASTAPPEN, stap) <= plaatsIn(AGENDASTAPPEN, ervoor.stap)) {
      const woorden = { stap, ervoor: ervoor.stap, volgorde: AGENDASTAPPEN.join(", ") };
      return [gevonden(["agenda", plaats], "agenda-op-volgorde/stap", woorden)];
    }
    if (!zekerVoor(datum, ervoor.datum)) return [];
    const woorden = { stap: ervoor.stap, ervoor: datumInWoorden(ervoor.datum) };
    return [gevonden(["agenda", plaats, "datum"], "agenda-op-volgorde/datum", woorden)];
  });
}

/** The phases in which a voorstel is of who wrote it. */
const NOG_NIET_BIJ_DE_RAAD = ["verkenning", "ontwerp"];

function ontwerp({ fasen, indiener_akkoord, oefenmateriaal }: Groep): Bevinding[] {
  const nu = Array.isArray(fasen) ? fasen.at(-1) : undefined;
  const fase = nu && typeof nu === "object" && !Array.isArray(nu) ? nu["fase"] : undefined;
  return NOG_NIET_BIJ_DE_RAAD.includes(fase as string) && !oefenmateriaal && indiener_akkoord !== "ja"
    ? [gevonden(["indiener_akkoord"], "ontwerp-is-openbaar", {})]
    : [];
}

function lezers({ gelezen_door, oefenmateriaal }: Groep): Bevinding[] {
  const gelezen = Array.isArray(gelezen_door) ? gelezen_door : [];
  const nog = LEZERS.filter((lezer) => !gelezen.includes(lezer));
  return nog.length && !oefenmateriaal
    ? [gevonden(["gelezen_door"], "gelezen-voor-publicatie", { lezers: opsomming(nog) }, "let op")]
    : [];
}

function plaatsIn(volgorde: readonly string[], naam: Waarde | undefined): number {
  return volgorde.indexOf(naam as string);
}

/** Whether a date lies before another for certain: a month and a day in it can't be put in order. */
export function zekerVoor(datum: string, ander: string): boolean {
  const [mijn, zijn] = [datum.split("-"), ander.split("-")];
  const plaats = mijn.findIndex((deel, index) => deel !== zijn[index]);
  return plaats >= 0 && zijn[plaats] !== undefined && mijn[plaats]! < zijn[plaats]!;
}

function verhalen({ casussen, geen_baat }: Groep): Bevinding[] {
  const effecten = groepen(casussen).map(({ effect }) => effect);
  const [baat, last] = ["baat", "last"].map((effect) => effecten.includes(effect));
  return [
    ...(last ? [] : [gevonden(["casussen"], "verhaal-aan-beide-kanten/last", {})]),
    ...(baat || geen_baat ? [] : [gevonden(["casussen"], "verhaal-aan-beide-kanten/baat", {})]),
    ...(baat && geen_baat ? [gevonden(["geen_baat"], "verhaal-aan-beide-kanten/toch", {})] : []),
  ];
}

function genoemdeNummers({ beslispunten, totalen, verwachte_effecten }: Groep): Bevinding[] {
  const bekend = allePunten(beslispunten).map(({ nummer }) => nummer as string);
  const zoek = (waarde: Waarde | undefined, pad: Pad) =>
    (Array.isArray(waarde) ? waarde as string[] : []).flatMap((nummer, plaats) =>
      bekend.includes(nummer)
        ? []
        : [gevonden([...pad, plaats], "nummer-bestaat", { nummer, bekend: opgenoemd(bekend) })]
    );
  return [
    ...groepen(totalen).flatMap(({ punten }, plaats) => zoek(punten, ["totalen", plaats, "punten"])),
    ...groepen(verwachte_effecten).flatMap((effect, plaats) =>
      zoek(effect["beslispunten"], ["verwachte_effecten", plaats, "beslispunten"])
    ),
  ];
}
