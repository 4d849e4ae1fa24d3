/** What stands out is true of the answers, by counting them here; and where anybody may listen, of what is published. */
import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Antwoord } from "../../src/code/antwoordcode.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import { type Kijkwijze, kijkwijzen } from "../../src/beeld/kijkwijzen.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { uitkomsten } from "../../src/sessie/publicatie.ts";
import { type Sessie, wijzenVan } from "../../src/sessie/sessie.ts";
import { antwoorden, BEGIN, inhoud, speel, VRAGEN } from "../sessie/sessie_reeksen.ts";

type Mens = readonly [RolId, readonly Antwoord[]];

const code = fc.constantFrom<Antwoord>(null, ...ANTWOORDCODES);
const zes = (van: fc.Arbitrary<Antwoord>) => fc.array(van, { minLength: 6, maxLength: 6 });
const mens = (rol: fc.Arbitrary<RolId>, van: fc.Arbitrary<Antwoord>): fc.Arbitrary<Mens> =>
  fc.tuple(rol, zes(van));
/** People who each choose on their own; or nearly all of them the same. */
const groepen: fc.Arbitrary<Mens[]> = fc.oneof(
  fc.array(mens(fc.constantFrom(...ROLLEN), code), { minLength: 1, maxLength: 12 }),
  fc.array(
    mens(
      fc.constantFrom<RolId>("raadslid", "professional"),
      fc.constantFrom<Antwoord>("plus", "plus", "plus", "min", "gelijk"),
    ),
    { minLength: 5, maxLength: 12 },
  ),
);

function getoond(mensen: readonly Mens[], openbaar: boolean, keuze: number): Sessie {
  const geteld = speel(
    { ...BEGIN, openbaar },
    ...mensen.map(([rol, codes]) => antwoorden(1, null, inhoud(rol, ...codes))),
  );
  const mogelijk = wijzenVan(geteld);
  const wijze = mogelijk[keuze % Math.max(1, mogelijk.length)] ?? null;
  return speel(geteld, { soort: "wijze", wijze }, { soort: "onthul" });
}

const van = (sessie: Sessie, wijze: Kijkwijze) => kijkwijzen(sessie).find((kijk) => kijk.wijze === wijze);

const deel = (codes: readonly Antwoord[], ...welke: Antwoord[]) =>
  codes.filter((antwoord) => welke.includes(antwoord)).length / (codes.length || 1);

/** What the people of a rol answered to a vraag, or everybody; who skipped it is not in it. */
const gaven = (mensen: readonly Mens[], vraag: number, wie?: RolId) =>
  mensen.filter(([rol]) => !wie || rol === wie).map(([, codes]) => codes[vraag]!).filter((antwoord) =>
    antwoord
  );

/** How far two rollen lie apart, and how far everybody. */
function afstanden(mensen: readonly Mens[], vraag: number): [number, number] {
  const rollen = ROLLEN.map((rol) => gaven(mensen, vraag, rol)).filter(({ length }) => length);
  const anders = (een: Antwoord[], ander: Antwoord[]) =>
    ANTWOORDCODES.reduce(
      (som, antwoord) => som + Math.max(0, deel(een, antwoord) - deel(ander, antwoord)),
      0,
    );
  const richting = gaven(mensen, vraag).filter((antwoord) => !["verschilt", "weet_niet"].includes(antwoord!));
  return [
    Math.max(0, ...rollen.flatMap((een) => rollen.map((ander) => anders(een, ander)))),
    richting.length ? 1 - Math.max(...ANTWOORDCODES.map((antwoord) => deel(richting, antwoord))) : 0,
  ];
}

Deno.test("what lies furthest apart lies further apart than every vraag that does not stand out", () => {
  let gezien = 0;
  fc.assert(fc.property(groepen, (mensen) => {
    const { vragen, zin } = van(getoond(mensen, false, 0), "uiteen")!;
    const maat = (vraag: string) => afstanden(mensen, VRAGEN.indexOf(vraag));
    const niet = VRAGEN.filter((vraag) => !vragen.includes(vraag));
    gezien += vragen.length;
    ok(vragen.length <= VRAGEN.length / 2);
    for (const vraag of vragen) {
      for (const ander of niet) {
        const [[rollen, spreiding], [rollenDaar, spreidingDaar]] = [maat(vraag), maat(ander)];
        const evenVer = Math.abs(rollen - rollenDaar) < 1e-9;
        ok(evenVer ? spreiding > spreidingDaar + 1e-9 : rollen > rollenDaar, `${vraag} ${ander}`);
      }
    }
    deepStrictEqual(zin.startsWith("Hier liggen"), vragen.length > 0);
  }));
  ok(gezien > 0);
});

Deno.test("many expect the same change where three of every five people chose one that leans to a side", () => {
  let gezien = 0;
  fc.assert(fc.property(groepen, (mensen) => {
    const { vragen, zin } = van(getoond(mensen, false, 0), "hetzelfde")!;
    const velen = VRAGEN.filter((_, vraag) =>
      (["plus", "min"] as const).some((kant) =>
        gaven(mensen, vraag).filter((antwoord) => antwoord === kant).length >= 0.6 * mensen.length - 1e-9
      )
    );
    gezien += velen.length;
    deepStrictEqual(vragen, velen);
    deepStrictEqual(zin.startsWith("Hier verwachten"), velen.length > 0);
  }));
  ok(gezien > 0);
});

Deno.test("where only what may be published is shown, what stands out follows from that alone", () => {
  // Two groups of which the same is published see the same stand out.
  const gezien = new Map<string, string>();
  fc.assert(
    fc.property(groepen, fc.nat(2), (mensen, keuze) => {
      const sessie = getoond(mensen, true, keuze);
      const gepubliceerd = JSON.stringify([
        sessie.wijze,
        VRAGEN.map((vraag) => uitkomsten(sessie, vraag)?.eerst ?? null),
      ]);
      const kijk = JSON.stringify(kijkwijzen(sessie));
      deepStrictEqual(kijk, gezien.get(gepubliceerd) ?? kijk);
      gezien.set(gepubliceerd, kijk);
      for (const { wijze, vragen } of kijkwijzen(sessie)) {
        for (const vraag of vragen) {
          const woorden = Object.values(uitkomsten(sessie, vraag)!.eerst).filter((een) =>
            typeof een !== "object" || "gekozen" in een
          );
          if (wijze === "hetzelfde") {
            ok(woorden.length > 0 && woorden.every((een) => een === woorden[0]));
            ok(woorden[0] === "plus" || woorden[0] === "min");
          } else {
            ok(
              new Set(woorden).size > 1 || !["plus", "gelijk", "min", "onzeker"].includes(String(woorden[0])),
            );
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  ok([...gezien.values()].some((kijk) => kijk.includes("Hier liggen")));
  ok([...gezien.values()].some((kijk) => kijk.includes("Hier verwachten")));
});

Deno.test("before the reveal, and where nothing may be published, there is no way to look", () => {
  deepStrictEqual(kijkwijzen(BEGIN), []);
  const klein = Array.from({ length: 4 }, (): Mens => ["raadslid", VRAGEN.map((): Antwoord => "plus")]);
  deepStrictEqual(kijkwijzen(getoond(klein, true, 0)), []);
});
