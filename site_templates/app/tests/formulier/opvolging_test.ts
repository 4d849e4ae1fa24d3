/** The form for reacties and opvolging: which point it is about, and where the file goes. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Formulierpunt } from "../../src/contract/pakket.d.ts";
import { naarYaml } from "../../src/formulier/bestand.ts";
import type { Gegevens } from "../../src/formulier/gegevens.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import { kijkPuntenNa } from "../../src/formulier/opvolgingregels.ts";
import { bestaatAl, naamBijOpenen, padVan, titelVanStaat } from "../../src/formulier/plaats.ts";
import type { Groep } from "../../src/formulier/schema.ts";
import { nieuw, volgende } from "../../src/formulier/staat.ts";
import { opzetVoor, VOORSTEL, VRAAG } from "../../src/formulier/stappen.ts";
import { OPVOLGING } from "../../src/formulier/stappengriffie.ts";
import { mailtekst } from "../../src/formulier/wegen.tsx";
import { GOED, HEEL, SCHEMA, TAAL } from "./vectors.ts";

const { schema, goed } = HEEL.opvolging;
const PUNT: Formulierpunt = {
  voorstel: "voorbeeld",
  verslag: "k7m2p9qd",
  versie: 1,
  punt: 1,
  gesprek: "November 2026",
  tekst: "Een team legt het uit.",
  pagina: "../x.html",
};
const GEGEVENS = {
  schema,
  bezet: ["voorbeeld"],
  punten: [PUNT],
  dingen: { voorstellen: [{ id: "voorbeeld", naam: "Teams beslissen zelf", uitleg: "" }] },
} as unknown as Gegevens;

const met = (velden: Groep): Groep => ({
  ...goed,
  antwoorden: [{ ...(goed["antwoorden"] as Groep[])[0]!, ...velden }],
});
const gezegd = (waarde: Groep, punten = [PUNT]) => kijkPuntenNa(waarde, punten).map(({ melding }) => melding);
const open = (bestand: string, waarde = goed) =>
  volgende(nieuw(schema, 1), { soort: "open", waarde, opmerkingen: [], bestand, laatste: 2, nu: 2 });

Deno.test("every field of an opvolging stands in one step", () => {
  const velden = Object.keys(schema.properties!).filter((naam) => naam !== "format");
  deepStrictEqual(OPVOLGING.stappen.flatMap((stap) => stap.velden).toSorted(), velden.toSorted());
  strictEqual(opzetVoor("opvolging/1"), OPVOLGING);
});

Deno.test("what is said of a point that is not there, or that changed since, is found at the choice of the point", () => {
  deepStrictEqual(gezegd(goed), []);
  deepStrictEqual(gezegd(met({ punt: "" })), []);
  deepStrictEqual(gezegd(met({ verslag: "m4r8t3wz" })), ["het verslag 'm4r8t3wz' is er niet"]);
  deepStrictEqual(gezegd(met({ punt: "2" })), ["punt 2 staat niet in dit verslag"]);
  deepStrictEqual(gezegd(goed, [{ ...PUNT, versie: 2 }]), ["het verslag is nu versie 2"]);
  const [bevinding] = kijkPuntenNa(met({ punt: "2" }), [PUNT]);
  deepStrictEqual(bevinding!.pad, ["antwoorden", 0, "punt"]);
});

Deno.test("one point stands once in each list, and a file without any says so at its first step", () => {
  const [antwoord] = goed["antwoorden"] as Groep[];
  const twee = kijkNa({ ...goed, antwoorden: [antwoord!, antwoord!] }, schema, TAAL, []);
  deepStrictEqual(twee.map(({ melding }) => melding), ["punt 1 van dit verslag staat er twee keer"]);
  const leeg = kijkNa({ format: "opvolging/1" }, schema, TAAL, []);
  deepStrictEqual(leeg.map(({ pad, melding }) => [pad, melding]), [
    [["reacties"], "hier staat geen reactie en geen antwoord"],
  ]);
});

Deno.test("a controle waits for the form of its own list, and not for that of the other", () => {
  const reacties = [{ verslag: "k7m2p9qd", versie: "1", punt: "1", tekst: "", maand: "2026-10" }];
  const gevonden = kijkNa({ ...met({ toelichting: "" }), reacties }, schema, TAAL, []);
  deepStrictEqual(gevonden.map(({ pad, regel }) => [pad[0], regel]), [
    ["reacties", "leeg-veld"],
    ["antwoorden", "opvolging-is-heel"],
  ]);
});

Deno.test("what the form fills in by itself is not asked, and not judged beside the point", () => {
  const verborgen: typeof schema = structuredClone(schema);
  for (const naam of ["verslag", "versie"]) {
    verborgen.$defs!["Antwoord"]!.properties![naam]!["x-verborgen"] = true;
  }
  const gevonden = kijkNa(met({ verslag: "", versie: "", punt: "" }), verborgen, TAAL, []);
  deepStrictEqual(gevonden.map(({ pad }) => pad), [["antwoorden", 0, "punt"]]);
});

Deno.test("an opened file is that of the voorstel whose verslag it names", () => {
  strictEqual(naamBijOpenen(OPVOLGING, goed, "opvolging (1).yml", GEGEVENS), "voorbeeld");
  strictEqual(naamBijOpenen(OPVOLGING, met({ verslag: "m4r8t3wz" }), "opvolging.yml", GEGEVENS), null);
  strictEqual(naamBijOpenen(VRAAG, HEEL.vraag.goed, "stem (1).yml", GEGEVENS), "stem");
  strictEqual(naamBijOpenen(VOORSTEL, GOED, "voorstel.yml", GEGEVENS), "");
});

Deno.test("the file goes into the folder of its voorstel, and takes the place of the one that is there", () => {
  const staat = open("voorbeeld");
  strictEqual(padVan(OPVOLGING, staat, GEGEVENS), "policies/voorbeeld/opvolging.yml");
  strictEqual(bestaatAl(OPVOLGING, staat, GEGEVENS), true);
  strictEqual(bestaatAl(OPVOLGING, open("ander"), GEGEVENS), false);
  strictEqual(titelVanStaat(staat, GEGEVENS), "Teams beslissen zelf");
  strictEqual(titelVanStaat(null, GEGEVENS), "");
  ok(naarYaml(goed, schema).startsWith("# yaml-language-server: $schema=../../site/schema/opvolging.json\n"));
  ok(mailtekst("policies/voorbeeld/opvolging.yml", true).tekst.includes("in plaats van"));
  ok(!mailtekst("policies/voorbeeld/opvolging.yml", false).tekst.includes("in plaats van"));
});

Deno.test("a new voorstel gets a name that is free", () => {
  const staat = volgende(nieuw(SCHEMA, 1), { soort: "vul", pad: ["titel"], waarde: "Voorbeeld", nu: 2 });
  const gegevens = { ...GEGEVENS, schema: SCHEMA };
  strictEqual(padVan(VOORSTEL, staat, gegevens), "policies/voorbeeld-2/voorstel.yml");
});

Deno.test("of an empty file that is begun nothing is wrong yet; of one that is opened all is said", () => {
  deepStrictEqual(open("voorbeeld", { format: "opvolging/1" }).nagekeken, []);
  deepStrictEqual(open("voorbeeld").nagekeken, [0, 1]);
});

Deno.test("every pattern of a field is one that a browser reads", () => {
  const patronen = Object.values(HEEL).flatMap(({ schema }) =>
    [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, patroon]) =>
      JSON.parse(patroon!)
    )
  );
  ok(patronen.some((patroon) => patroon.startsWith("^https")));
  for (const patroon of patronen) new RegExp(patroon, "u");
});
