import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { OPNAMEN, STAPPEN } from "../../src/contract/contract.ts";
import type { PakketStap, Sessiepakket } from "../../src/contract/pakket.d.ts";
import { type Bijeenkomst, type Soort, SOORTEN } from "../../src/gedeeld/bijeenkomst.ts";
import { stapVoor } from "../../src/leiden/scriptwoorden.ts";
import { gekozenBijeenkomst, NIETS_GEKOZEN, ontbreekt, watVolgt } from "../../src/leiden/bijeenkomst.tsx";
import { zegErbij } from "../../src/leiden/erbij.ts";
import { uitnodiging } from "../../src/leiden/uitnodigen.ts";

const BESLOTEN: Bijeenkomst = { ...SOORTEN.besloten, opname: "geen" };
const alle = (Object.keys(SOORTEN) as Soort[]).flatMap((soort) =>
  OPNAMEN.flatMap((opname) => gekozenBijeenkomst({ soort, opname }) ?? [])
);
const PAKKET = {
  voorstel: { titel: "Teams beslissen zelf" },
  vragen: [{ ook_kort: true }, { ook_kort: false }],
} as Sessiepakket;
const welkom = (bijeenkomst: Bijeenkomst) =>
  zegErbij("welkom", { vorm: 90, opnieuw: false, afgerond: false, ...bijeenkomst }, "telefoons").join(" ");

Deno.test("nothing is chosen for anybody: a gesprek begins only after both questions", () => {
  strictEqual(gekozenBijeenkomst(NIETS_GEKOZEN), null);
  strictEqual(gekozenBijeenkomst({ soort: "werkbijeenkomst", opname: null }), null);
  strictEqual(gekozenBijeenkomst({ soort: null, opname: "geen" }), null);
  deepStrictEqual(Object.values(ontbreekt(NIETS_GEKOZEN)).filter((zin) => /^Kies eerst/.test(zin)).length, 2);
  deepStrictEqual(gekozenBijeenkomst({ soort: "besloten", opname: "geen" }), BESLOTEN);
});

Deno.test("a meeting that is not open can't be streamed: that is said, with what to do", () => {
  for (const soort of ["werkbijeenkomst", "besloten"] as const) {
    const gekozen = { soort, opname: "uitgezonden" } as const;
    strictEqual(gekozenBijeenkomst(gekozen), null);
    match(ontbreekt(gekozen).opname, /past niet bij elkaar.*Zet de uitzending uit, of kies/);
  }
});

Deno.test("who leads, what a wethouder may do and whether a verslag comes are said for each kind", () => {
  for (const bijeenkomst of alle) {
    const tekst = watVolgt(bijeenkomst).join(" ");
    const commissie = bijeenkomst.bijeenkomst === "raadscommissie";
    strictEqual(/Wie leidt: een raadslid.*artikel 82/.test(tekst), commissie);
    strictEqual(/maakt daarna plaats/.test(tekst), !commissie && !bijeenkomst.openbaar);
    strictEqual(/geen gespreksverslag/.test(tekst), commissie && !bijeenkomst.openbaar);
    strictEqual(/Zeg in de uitnodiging en bij het welkom/.test(tekst), bijeenkomst.opname !== "geen");
  }
});

Deno.test("a recording and secrecy are said at the welcome and in the invitation", () => {
  for (const bijeenkomst of alle) {
    const mail = uitnodiging(PAKKET, bijeenkomst, 90).tekst;
    const besloten = bijeenkomst.bijeenkomst === "raadscommissie" && !bijeenkomst.openbaar;
    for (const tekst of [welkom(bijeenkomst), mail]) {
      strictEqual(/Er is een (opname|uitzending)\./.test(tekst), bijeenkomst.opname !== "geen");
    }
    strictEqual(/is geheim tot de raad dat opheft.*geen gespreksverslag/s.test(mail), besloten);
    strictEqual(/U krijgt het verslag eerst zelf/.test(mail), !besloten);
  }
});

Deno.test("an invitation holds what was prepared, and leaves open what only the sender knows", () => {
  const { onderwerp, tekst } = uitnodiging(PAKKET, { ...SOORTEN["openbaar-gesprek"], opname: "geen" }, 45);
  strictEqual(onderwerp, "Uitnodiging: gesprek over Teams beslissen zelf");
  match(tekst, /^Op \[dag\] om \[tijd\].*1 vragen in.*45 minuten/);
  match(tekst, /vervangt het advies van de adviesraad niet/);
});

Deno.test("where the room sees only what may go out, a step says the words that it has for that", () => {
  const openbaar = { zeggen: "z", let_op: "l", als_het_stokt: "s", op_het_scherm: "o" };
  const stap = { id: "pauze", doel: "doel", zeggen: "gewoon", openbaar } as unknown as PakketStap;
  for (const opname of ["geen", "opgenomen"] as const) {
    strictEqual(stapVoor(stap, { ...SOORTEN["openbaar-gesprek"], opname }).zeggen, "z");
  }
  strictEqual(stapVoor(stap, { ...SOORTEN.werkbijeenkomst, opname: "opgenomen" }).let_op, "l");
  strictEqual(stapVoor(stap, { ...SOORTEN.werkbijeenkomst, opname: "geen" }).zeggen, "gewoon");
  strictEqual(
    stapVoor({ ...stap, openbaar: {} }, { ...SOORTEN["openbaar-gesprek"], opname: "geen" }).zeggen,
    "gewoon",
  );
});

Deno.test("what the script says itself of the screen is not said beside it too", () => {
  const openbaar = {
    ...SOORTEN["openbaar-gesprek"],
    opname: "geen",
    vorm: 90,
    opnieuw: false,
    afgerond: false,
  } as const;
  for (const stap of ["welkom", "naast-elkaar"] as const) {
    match(zegErbij(stap, openbaar, "beide", false).join(" "), /alleen (zien )?wat ook naar buiten mag/);
    ok(!/alleen (zien )?wat ook naar buiten mag/.test(zegErbij(stap, openbaar, "beide", true).join(" ")));
  }
  match(zegErbij("welkom", openbaar, "beide", true).join(" "), /Dit gesprek is openbaar.*Bent u inwoner/);
});

Deno.test("behind closed doors no step of the script speaks of a verslag that will come", () => {
  for (const id of STAPPEN) {
    const stap = {
      id,
      doel: "doel",
      zeggen: "zeggen",
      let_op: "let op",
      als_het_stokt: "stokt",
    } as PakketStap;
    deepStrictEqual(stapVoor(stap, { ...BESLOTEN, openbaar: true }), stap);
    const anders = stapVoor(stap, BESLOTEN);
    ok(!/[Hh]et verslag|vijf werkdagen|in het verslag/.test(Object.values(anders).join(" ")), id);
  }
  const slot = stapVoor({ id: "afsluiten", naam: "Afsluiten", lang: 8, kort: 5 } as PakketStap, BESLOTEN);
  for (const deel of [slot.doel, slot.zeggen, slot.let_op, slot.als_het_stokt, slot.op_het_scherm]) ok(deel);
  match(stapVoor({ id: "welkom" } as PakketStap, BESLOTEN).zeggen, /besloten.*geheim.*geen gespreksverslag/s);
});
