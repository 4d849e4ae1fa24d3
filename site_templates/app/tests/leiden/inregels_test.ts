import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { AAN_ZET, OPBRENGSTSOORTEN } from "../../src/contract/contract.ts";
import { SOORTNAMEN } from "../../src/gedeeld/woorden.ts";
import { isMeer, leesInRegels } from "../../src/leiden/inregels.ts";
import { maandenVanaf } from "../../src/leiden/maand.ts";
import type { NieuwPunt } from "../../src/sessie/opbrengst.ts";

const GESPREK = { nummers: ["1", "3b", "2b-ii"], begonnen: new Date(2026, 10, 26).getTime() };
const lees = (tekst: string) => leesInRegels(tekst, GESPREK);

Deno.test("a point is typed in one go, each part behind its word", () => {
  const punt = lees(
    "Voorwaarde: Een collega kijkt achteraf mee. Voor: Het is snel. Tegen: Een fout blijft. Punt: 3B. Aan zet: raad.",
  );
  deepStrictEqual(punt, {
    tekst: "Een collega kijkt achteraf mee.",
    soort: "voorwaarde",
    voor: ["Het is snel."],
    tegen: ["Een fout blijft."],
    beslispunt: "3b",
    aanZet: "raad",
  });
  ok(isMeer(punt));
});

Deno.test("a sentence alone is only a sentence", () => {
  const zin = "Er zijn twee redenen voor: geld en tijd. Dit punt: lastig.";
  deepStrictEqual(lees(` ${zin} `), { tekst: zin, soort: null, voor: [], tegen: [] });
  ok(!isMeer(lees(zin)));
});

Deno.test("without capitals the words are read where a sentence begins, and on a new line", () => {
  deepStrictEqual(lees("Het kan sneller. voor: minder werk.\ntegen: meer fouten. punt: 1"), {
    tekst: "Het kan sneller.",
    soort: null,
    voor: ["minder werk."],
    tegen: ["meer fouten."],
    beslispunt: "1",
  });
});

Deno.test("who is up can say more: which organisation, or which month", () => {
  const aanZet = (tekst: string) => {
    const { aanZet, wie, maand } = lees(`Zin. Aan zet: ${tekst}`);
    return [aanZet, wie ?? "", maand ?? ""];
  };
  deepStrictEqual(aanZet("Het college"), ["college", "", ""]);
  deepStrictEqual(aanZet("de praktijk: een wijkteam."), ["praktijk", "een wijkteam", ""]);
  deepStrictEqual(aanZet("later, mei 2027"), ["later", "", "2027-05"]);
  deepStrictEqual(aanZet("later"), ["later", "", ""]);
});

Deno.test("what is not understood stays in the sentence", () => {
  strictEqual(lees("Zin. Aan zet: de wethouder").tekst, "Zin. Aan zet: de wethouder");
  strictEqual(lees("Zin. Aan zet: raad, misschien").tekst, "Zin. Aan zet: raad, misschien");
  strictEqual(lees("Zin. Aan zet: later, ooit").tekst, "Zin. Aan zet: later, ooit");
  strictEqual(lees("Zin. Punt: 9").tekst, "Zin. Punt: 9");
  strictEqual(lees("Zin. Voor: a. Voor: b. Voor: c.").tekst, "Zin. Voor: c.");
  strictEqual(lees("Zin. Voor: Tegen: x").tekst, "Zin. Voor:");
  deepStrictEqual(lees("Voor: zonder zin"), { tekst: "Voor: zonder zin" });
  deepStrictEqual(lees("Zorg:"), { tekst: "Zorg:" });
});

const MAANDEN = maandenVanaf(GESPREK.begonnen);
/** Letters that make no word of ours. */
const ZIN = fc.array(fc.constantFrom("geld", "is", "op", "één", "gezin", "wacht"), {
  minLength: 1,
  maxLength: 6,
})
  .map((woorden) => `Het ${woorden.join(" ")}.`);
/** What is read, and the words that it is read from. */
type Getypt = readonly [Pick<NieuwPunt, "aanZet" | "wie" | "maand">, string];
const AAN_ZET_TEKST = fc.constantFrom(...AAN_ZET).chain((aanZet): fc.Arbitrary<Getypt> => {
  if (aanZet === "praktijk") {
    return ZIN.map((zin) => [{ aanZet, wie: zin.slice(0, -1) }, `${aanZet}, ${zin}`] as const);
  }
  if (aanZet !== "later") return fc.constant([{ aanZet }, aanZet] as const);
  return fc.constantFrom(...MAANDEN).map(([maand, naam]) =>
    [{ aanZet, maand }, `${aanZet}, ${naam}`] as const
  );
});

Deno.test("whatever order the words are in, each part comes to its place", () => {
  fc.assert(fc.property(
    fc.constantFrom(null, ...OPBRENGSTSOORTEN),
    ZIN,
    fc.array(ZIN, { maxLength: 2 }),
    fc.array(ZIN, { maxLength: 2 }),
    fc.option(fc.constantFrom(...GESPREK.nummers)),
    fc.option(AAN_ZET_TEKST),
    fc.infiniteStream(fc.nat()),
    (soort, zin, voor, tegen, nummer, aanZet, toeval) => {
      const delen = [
        ...voor.map((reden, plaats) => [`Voor: ${reden}`, plaats] as const),
        ...tegen.map((reden, plaats) => [`Tegen: ${reden}`, plaats] as const),
        ...(nummer ? [[`Punt: ${nummer}.`, 0] as const] : []),
        ...(aanZet ? [[`Aan zet: ${aanZet[1]}`, 0] as const] : []),
      ];
      // In any order, but of two reasons the first one first.
      const volgorde = delen.map((deel) =>
        [deel[1] * 1000 + (toeval.next().value ?? 0) % 1000, deel[0]] as const
      )
        .sort(([een], [ander]) => een - ander).map(([, tekst]) => tekst);
      const punt = lees([soort ? `${SOORTNAMEN[soort]}: ${zin}` : zin, ...volgorde].join(" "));
      deepStrictEqual(punt, {
        tekst: zin,
        soort,
        voor,
        tegen,
        ...(nummer ? { beslispunt: nummer } : {}),
        ...aanZet?.[0],
      });
    },
  ));
});

Deno.test("no letter that was typed gets lost", () => {
  const stukje = fc.constantFrom(
    "Zorg: ",
    "Voor: ",
    "voor: ",
    "Tegen:",
    "Punt: ",
    "Aan zet: ",
    "raad",
    "praktijk, wij",
    "later, ",
    "mei 2027",
    "1",
    "3b",
    "zin. ",
    "(",
    ")",
    " ",
    "\n",
  );
  const kaal = (tekst: string) => tekst.replace(/[^a-z0-9]/gi, "").toLowerCase();
  fc.assert(fc.property(fc.array(stukje, { maxLength: 12 }), (stukjes) => {
    const getypt = stukjes.join("");
    const punt = lees(getypt);
    const staat = kaal([punt.tekst, ...(punt.voor ?? []), ...(punt.tegen ?? []), punt.wie ?? ""].join(""));
    // Each letter is in a text, or was a word whose meaning was taken: nothing but those words is gone.
    const weg = kaal(getypt).length - staat.length;
    const begrepen = [
      punt.soort ? "zorg" : "",
      ...(punt.voor ?? []).map(() => "voor"),
      ...(punt.tegen ?? []).map(() => "tegen"),
      punt.beslispunt ? `punt${punt.beslispunt}` : "",
      punt.aanZet ? `aanzet${punt.aanZet}${punt.maand ? "mei2027" : ""}` : "",
    ].join("");
    strictEqual(weg, begrepen.length);
  }));
});
