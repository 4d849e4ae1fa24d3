/** Which vragen a voorstel gets: the same choice as `toets/afleiden/selectie.py`, for the preview. */
import { PER_WAARDE_LANG } from "../contract/contract.ts";
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { allePunten, groepen } from "./regels.ts";
import { isGroep } from "./boom.ts";
import type { Groep, Waarde } from "./schema.ts";

type Punt = readonly [nummer: string, soort: string];

/** The vragen in the order in which they are asked; fewer than two a waarde when too few fit. */
export function kies(
  voorstel: Groep,
  vragen: readonly Formuliervraag[],
  waarden: readonly string[],
): Formuliervraag[] {
  return waarden.flatMap((waarde) => voorWaarde(voorstel, vragen.filter((vraag) => vraag.waarde === waarde)));
}

function voorWaarde(voorstel: Groep, vragen: Formuliervraag[]): Formuliervraag[] {
  const { extra, weg } = bijgesteld(voorstel);
  let over = vragen.filter((vraag) =>
    !weg.has(vraag.id) && (extra.has(vraag.id) || vraag.altijd || punten(voorstel, vraag).length > 0)
  );
  const geraakt = new Set<string>();
  const beste: Formuliervraag[] = [];
  while (over.length && beste.length < PER_WAARDE_LANG) {
    const rang = (vraag: Formuliervraag) => {
      const alle = punten(voorstel, vraag);
      const nieuw = alle.filter((punt) => !geraakt.has(punt.join("\0")));
      return [extra.has(vraag.id) ? 0 : 1, vraag.altijd ? 0 : 1, -past(vraag, nieuw), -past(vraag, alle)];
    };
    const eerste = over.reduce((een, ander) => komtEerder(ander, een, rang) ? ander : een);
    beste.push(eerste);
    over = over.filter((vraag) => vraag !== eerste);
    for (const punt of punten(voorstel, eerste)) geraakt.add(punt.join("\0"));
  }
  return beste;
}

function komtEerder(
  een: Formuliervraag,
  ander: Formuliervraag,
  rang: (vraag: Formuliervraag) => number[],
): boolean {
  const [mijn, zijn] = [rang(een), rang(ander)];
  const plaats = mijn.findIndex((getal, index) => getal !== zijn[index]);
  return plaats < 0 ? een.id < ander.id : mijn[plaats]! < zijn[plaats]!;
}

/** How many beslispunten it touches, times the part of its kinds of measure that those are about. */
function past(vraag: Formuliervraag, bij: Punt[]): number {
  return bij.length * new Set(bij.map(([, soort]) => soort)).size /
    Math.max(1, vraag.maatregelsoorten.length);
}

function punten(voorstel: Groep, vraag: Formuliervraag): Punt[] {
  return allePunten(voorstel["beslispunten"]).flatMap((punt) =>
    teksten(punt["maatregelsoorten"])
      .filter((soort) => vraag.maatregelsoorten.includes(soort))
      .map((soort): Punt => [String(punt["nummer"] ?? ""), soort])
  );
}

function bijgesteld(voorstel: Groep): { extra: Set<string>; weg: Set<string> } {
  const keuze = isGroep(voorstel["vragen"]) ? voorstel["vragen"] : {};
  const ids = (naam: string) => new Set(groepen(keuze[naam]).map(({ vraag }) => String(vraag ?? "")));
  return { extra: ids("extra"), weg: ids("weglaten") };
}

function teksten(waarde: Waarde | undefined): string[] {
  return Array.isArray(waarde) ? waarde.filter((item): item is string => typeof item === "string") : [];
}
