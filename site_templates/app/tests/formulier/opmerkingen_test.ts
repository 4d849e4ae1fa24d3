/** The form opens what `import` made, and loses none of its notes and sources. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { naarYaml, NIEUW_DOCUMENT, vanYaml } from "../../src/formulier/bestand.ts";
import { metBronregels, NOG_TE_SCHRIJVEN } from "../../src/formulier/bronregels.ts";
import { type Opmerking, zonderItem } from "../../src/formulier/opmerkingen.ts";
import type { Groep } from "../../src/formulier/schema.ts";
import { leesStaat, nieuw, volgende } from "../../src/formulier/staat.ts";
import { GOED, SCHEMA } from "./vectors.ts";

function open(yaml: string): { waarde: Groep; opmerkingen: Opmerking[] } {
  const gelezen = vanYaml(yaml, "voorstel/1");
  if ("fout" in gelezen) throw new Error(gelezen.fout);
  return gelezen;
}

const CONCEPT = `# yaml-language-server: $schema=../../site/schema/voorstel.json
# Een concept, gemaakt van een document.
format: voorstel/1
titel: 'Schulden # eerder zien'  # uit: regel 3

# Waar het over gaat.
domeinen:
  -

# Wat niet meer open staat.
# Uit het document, financiën:
#   - (regel 14) Het geld komt uit de reserve.
ligt_al_vast:
  - tekst:
    plaats:
beslispunten:
  - nummer: '1'
    tekst: >-
      Het plan vast te stellen.
      # geen opmerking
    plaats: 'Besluit, 1'  # regel 9
  # Kijk na: de soort.
  - nummer: '2'
    plaats: 'Besluit, 2'  # regel 10

# Het document waar het voorstel in staat. Zet dit onderaan in questions/bronnen.yml, en haal de hekjes weg:
#  schulden-eerder-zien:
#    titel: 'Schulden eerder zien'
#    soort: raadsvoorstel
#    van: Welke organisatie het document maakte.
#    uitleg: Wat erin staat, in één of twee zinnen.
bron:
  document: schulden-eerder-zien
  plaats: hele document

# Dit kreeg geen plaats:
#   - regel 1: Raadsvoorstel
`;

Deno.test("every comment is known by what it is about, also below an empty field", () => {
  deepStrictEqual(
    open(CONCEPT).opmerkingen.map(({ pad, tekst }) => [pad?.join("/") ?? null, tekst.split("\n")[0]]),
    [
      ["", " Een concept, gemaakt van een document."],
      ["titel", " uit: regel 3"],
      ["domeinen", " Waar het over gaat."],
      ["ligt_al_vast", " Wat niet meer open staat."],
      ["beslispunten/0/plaats", " regel 9"],
      ["beslispunten/1", " Kijk na: de soort."],
      ["beslispunten/1/plaats", " regel 10"],
      [
        "bron",
        " Het document waar het voorstel in staat. Zet dit onderaan in questions/bronnen.yml, en haal de hekjes weg:",
      ],
      [null, " Dit kreeg geen plaats:"],
    ],
  );
});

Deno.test("what the file says of its document becomes the new document, and what is still to write is empty", () => {
  const { waarde, opmerkingen } = metBronregels(open(CONCEPT), []);
  deepStrictEqual(waarde["nieuw_document"], {
    titel: "Schulden eerder zien",
    soort: "raadsvoorstel",
    van: "",
    uitleg: "",
  });
  strictEqual((waarde["bron"] as Groep)["document"], NIEUW_DOCUMENT);
  ok(!opmerkingen.some(({ tekst }) => tekst.includes("bronnen.yml")));
  const bekend = metBronregels(open(CONCEPT), ["schulden-eerder-zien"]);
  strictEqual((bekend.waarde["bron"] as Groep)["document"], "schulden-eerder-zien");
  const sjabloon = Deno.readTextFileSync(new URL("../../../../toets/beginnen/sjabloon.py", import.meta.url));
  for (const zin of NOG_TE_SCHRIJVEN) ok(sjabloon.includes(zin), zin);
});

Deno.test("the form's own file with a new document opens as it was", () => {
  const schema = {
    ...SCHEMA,
    properties: { ...SCHEMA.properties, nieuw_document: { properties: { titel: {}, van: {} } } },
  };
  const waarde = {
    ...GOED,
    bron: { document: NIEUW_DOCUMENT, plaats: "1" },
    nieuw_document: { titel: "Raadsvoorstel: hulp", van: "Het college" },
  };
  const yaml = naarYaml(waarde, schema);
  const terug = metBronregels(open(yaml), []);
  deepStrictEqual(terug.waarde["nieuw_document"], waarde.nieuw_document);
  strictEqual(naarYaml(terug.waarde, schema, terug.opmerkingen), yaml);
});

Deno.test("what was opened is written with all its comments, and a second time the same", () => {
  const eerst = open(CONCEPT);
  const yaml = naarYaml(eerst.waarde, SCHEMA, eerst.opmerkingen);
  const regels = (van: string) =>
    van.split("\n").flatMap((regel) => /(?:^| {2})#(.*)/.exec(regel)?.[1] ?? []).toSorted();
  const geen = " geen opmerking";
  deepStrictEqual(
    regels(yaml).filter((regel) => regel !== geen),
    regels(CONCEPT).filter((regel) => regel !== geen),
  );
  const weer = open(yaml);
  deepStrictEqual(weer.waarde, open(naarYaml(eerst.waarde, SCHEMA)).waarde);
  strictEqual(naarYaml(weer.waarde, SCHEMA, weer.opmerkingen), yaml);
});

const regel = fc.stringMatching(/^ [a-zé:'"#&*{}[\],|>-]{1,12}( [a-z:#]{1,8}){0,3}$/u);

Deno.test("no comment is lost, wherever it stands and whatever it says", () => {
  const begin = naarYaml(GOED, SCHEMA).split("\n");
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(begin.length - 2), regel), { maxLength: 12 }), (erbij) => {
    const bij = Map.groupBy(erbij, ([plaats]) => plaats + 1);
    const yaml = begin.flatMap((
      een,
      plaats,
    ) => [...(bij.get(plaats) ?? []).map(([, tekst]) => `#${tekst}`), een]).join("\n");
    const gelezen = open(yaml);
    deepStrictEqual(gelezen.waarde, open(begin.join("\n")).waarde);
    const terug = naarYaml(gelezen.waarde, SCHEMA, gelezen.opmerkingen);
    const alle = (van: Opmerking[]) => van.flatMap(({ tekst }) => tekst.split("\n")).toSorted();
    deepStrictEqual(alle(gelezen.opmerkingen), erbij.map(([, tekst]) => tekst).toSorted());
    deepStrictEqual(alle(open(terug).opmerkingen), alle(gelezen.opmerkingen));
  }));
});

Deno.test("a comment follows its item when one before it goes away, and its own goes to the end", () => {
  const bij = (...pad: (string | number)[]): Opmerking => ({ pad, tekst: pad.join("/") });
  const voor = [bij("a"), bij("a", 0), bij("a", 1, "b"), bij("a", 2), bij("c", 1)];
  deepStrictEqual(zonderItem(voor, ["a", 1]).map(({ pad }) => pad), [["a"], ["a", 0], null, ["a", 1], [
    "c",
    1,
  ]]);
  const { waarde, opmerkingen } = open(CONCEPT);
  const begin = { soort: "open", waarde, opmerkingen, bestand: "", laatste: 6, nu: 1 } as const;
  const staat = volgende(nieuw(SCHEMA, 1), begin);
  const na = volgende(staat, { soort: "vul", pad: ["beslispunten", 0], waarde: undefined, nu: 2 });
  deepStrictEqual(na.opmerkingen.find(({ tekst }) => tekst.startsWith(" Kijk na"))?.pad, ["beslispunten", 0]);
  deepStrictEqual(leesStaat(JSON.parse(JSON.stringify(na)), 6), na);
  deepStrictEqual(leesStaat({ ...na, opmerkingen: [{ pad: {} }] }, 6)?.opmerkingen, []);
});
