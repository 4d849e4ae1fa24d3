/**
 * What was written down, as pieces that are read aloud and released one by one. The screen of the facilitator, the
 * room's screen, the mail and the file all go by these, so that nothing leaves the room that was not read.
 */
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { datumInWoorden, kleineLetter } from "../gedeeld/tekst.ts";
import { AAN_ZET_NAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import {
  GEMIST,
  KAN_MISGAAN,
  OVER_VRAGEN,
  redenenBij,
  werkteNiet,
  WIE_ONTBRAK,
  ZINNEN,
  zinnenIn,
} from "./blokken.ts";
import type { Geschreven } from "./geschreven.ts";
import { type Opbrengst, puntteksten } from "./opbrengst.ts";

export type Stuk =
  | { soort: "punt"; naam: string; vrij: boolean; punt: Opbrengst }
  /** Why somebody might choose more, or less, of one vraag. */
  | { soort: "redenen"; naam: string; vrij: boolean; vraag: string; plus: string[]; min: string[] }
  | { soort: "wieOntbrak" | "kanMisgaan"; naam: string; vrij: boolean; zinnen: string[] }
  | {
    soort: "overVragen";
    naam: string;
    vrij: boolean;
    werkteNiet: { vraag: string; tekst: string }[];
    gemist: string[];
  };

/** A piece as it is read: a heading, and under it sentences, some with a small heading of their own. */
export interface Leesstuk {
  kop: string;
  delen: { kop: string; zinnen: string[] }[];
}

export const GEEN_REDEN = "Hiervoor bedacht de groep geen reden.";
export const WIE_GEMIST = "Wie hebben we gemist?";
export const WAT_MISGING = "Stel: over twee jaar is dit misgegaan. Waardoor?";

type Opgeschreven = Pick<Geschreven, "opbrengst" | "blokken"> & { vragen: readonly string[] };

/** Every piece with something in it: the points, then the reasons, then what the room was asked at the end. */
export function stukken({ opbrengst, blokken, vragen }: Opgeschreven): Stuk[] {
  const vrij = (naam: string) => Object.hasOwn(blokken, naam) && blokken[naam]!.vrij;
  const zinnen = (blok: string, veld = ZINNEN) => zinnenIn(blokken, blok, veld);
  const alle: Stuk[] = [
    ...opbrengst.map((punt): Stuk => ({ soort: "punt", naam: `punt-${punt.id}`, vrij: punt.vrij, punt })),
    ...vragen.map((vraag): Stuk => {
      const naam = redenenBij(vraag);
      const kant = (veld: string) => zinnen(naam, veld);
      return { soort: "redenen", naam, vrij: vrij(naam), vraag, plus: kant("plus"), min: kant("min") };
    }),
    ...([WIE_ONTBRAK, KAN_MISGAAN] as const).map((naam): Stuk => ({
      soort: naam,
      naam,
      vrij: vrij(naam),
      zinnen: zinnen(naam),
    })),
    {
      soort: OVER_VRAGEN,
      naam: OVER_VRAGEN,
      vrij: vrij(OVER_VRAGEN),
      werkteNiet: vragen.flatMap((vraag) =>
        zinnen(OVER_VRAGEN, werkteNiet(vraag)).map((tekst) => ({ vraag, tekst }))
      ),
      gemist: zinnen(OVER_VRAGEN, GEMIST),
    },
  ];
  return alle.filter((stuk) => teksten(stuk).length > 0);
}

/** Every text in a piece that would be published. */
export function teksten(stuk: Stuk): string[] {
  switch (stuk.soort) {
    case "punt":
      return puntteksten(stuk.punt);
    case "redenen":
      return [...stuk.plus, ...stuk.min];
    case "overVragen":
      return [...stuk.werkteNiet.map(({ tekst }) => tekst), ...stuk.gemist];
    default:
      return stuk.zinnen;
  }
}

/** The piece with only the texts for which `mag` says yes; null when nothing to read is left of it. */
export function gezeefd(stuk: Stuk, mag: (tekst: string) => boolean): Stuk | null {
  const zeef = (zinnen: string[]) => zinnen.filter(mag);
  switch (stuk.soort) {
    case "punt": {
      const { punt } = stuk;
      if (!mag(punt.tekst)) return null;
      const [minderheid = ""] = zeef([punt.minderheid]);
      const [wie = ""] = zeef([punt.wie]);
      return { ...stuk, punt: { ...punt, voor: zeef(punt.voor), tegen: zeef(punt.tegen), minderheid, wie } };
    }
    case "redenen":
      return metTekst({ ...stuk, plus: zeef(stuk.plus), min: zeef(stuk.min) });
    case "overVragen":
      return metTekst({
        ...stuk,
        werkteNiet: stuk.werkteNiet.filter(({ tekst }) => mag(tekst)),
        gemist: zeef(stuk.gemist),
      });
    default:
      return metTekst({ ...stuk, zinnen: zeef(stuk.zinnen) });
  }
}

function metTekst(stuk: Stuk): Stuk | null {
  return teksten(stuk).length > 0 ? stuk : null;
}

/** "Waarom ‘meer ruimte’?": with the words of the answer itself. */
export function waarom(vraag: Pick<PakketVraag, "antwoorden">, kant: "plus" | "min"): string {
  return `Waarom ‘${kleineLetter(vraag.antwoorden[kant])}’?`;
}

/** What a point is, who is up, and what it is about, in one line. */
export function puntregel(punt: Opbrengst, pakket: Sessiepakket): string {
  const vraag = pakket.vragen.find(({ id }) => id === punt.vraag);
  return [
    punt.soort ? SOORTNAMEN[punt.soort] : "",
    aanZetInWoorden(punt),
    punt.beslispunt ? `punt ${punt.beslispunt} van het voorstel` : "",
    vraag ? `bij de vraag over: ${vraag.kort}` : "",
  ].filter((deel) => deel).join(" · ");
}

/** Who is up, with which organisation said yes and when somebody looks again. */
export function aanZetInWoorden({ aanZet, wie, maand }: Opbrengst): string {
  if (!aanZet) return "";
  const naam = AAN_ZET_NAMEN[aanZet];
  if (aanZet === "praktijk" && wie.trim()) return `${naam}: ${wie.trim()}`;
  return aanZet === "later" && maand ? `${naam}: ${datumInWoorden(maand)}` : naam;
}

export function alsLeesstuk(stuk: Stuk, pakket: Sessiepakket): Leesstuk {
  const vraagVan = (id: string) => pakket.vragen.find((vraag) => vraag.id === id)!;
  const deel = (kop: string, zinnen: string[]) => zinnen.length ? [{ kop, zinnen }] : [];
  switch (stuk.soort) {
    case "punt": {
      const { punt } = stuk;
      return {
        kop: puntregel(punt, pakket),
        delen: [
          ...deel("", [punt.tekst]),
          ...deel("Wat pleit ervoor?", gevuld(punt.voor)),
          ...deel("Wat pleit ertegen?", gevuld(punt.tegen)),
          ...deel("Iemand ziet het anders", gevuld([punt.minderheid])),
        ],
      };
    }
    case "redenen": {
      const vraag = vraagVan(stuk.vraag);
      return {
        kop: `Redenen bij de vraag over: ${vraag.kort}`,
        delen: (["plus", "min"] as const).map((kant) => ({
          kop: waarom(vraag, kant),
          zinnen: stuk[kant].length ? stuk[kant] : [GEEN_REDEN],
        })),
      };
    }
    case "overVragen":
      return {
        kop: "De vragen zelf",
        delen: [
          ...stuk.werkteNiet.map(({ vraag, tekst }) => ({
            kop: `Deze vraag werkte niet: ${vraagVan(vraag).kort}`,
            zinnen: [tekst],
          })),
          ...deel("Deze vraag misten we", stuk.gemist),
        ],
      };
    case "wieOntbrak":
      return { kop: WIE_GEMIST, delen: deel("", stuk.zinnen) };
    case "kanMisgaan":
      return { kop: WAT_MISGING, delen: deel("", stuk.zinnen) };
  }
}

function gevuld(zinnen: string[]): string[] {
  return zinnen.map((zin) => zin.trim()).filter((zin) => zin);
}
