/** The form for a story that somebody tells: it finds what the build finds, and gives no file before it may be shared. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Gegevens } from "../../src/formulier/gegevens.ts";
import { kijkNa } from "../../src/formulier/nakijken.ts";
import { bestaatAl, naamBijOpenen, padVan, titelVanStaat } from "../../src/formulier/plaats.ts";
import { type Groep, isVakje, leeg, type Schema, soortVan } from "../../src/formulier/schema.ts";
import { isBegonnen, nieuw, type Staat, volgende } from "../../src/formulier/staat.ts";
import { opzetVoor } from "../../src/formulier/stappen.ts";
import { VERHAAL } from "../../src/formulier/stappenverhaal.ts";
import { aantalLeeswoorden } from "../../src/formulier/verhaalregels.ts";
import { magBestand, verhaalmail } from "../../src/formulier/verhaalweg.tsx";
import { kijkVormNa } from "../../src/formulier/vorm.ts";
import { gewijzigd, HEEL, TAAL, VECTORS } from "./vectors.ts";

const { schema, goed } = HEEL.casus;
const vak = { type: "string", enum: ["ja"], title: "Het is waar." };
/** As the page gives it (`toets/contract/formulier_verhaal.py`): a box where `ja` is all that can be. */
const VAN_DE_PAGINA: Schema = {
  ...schema,
  properties: {
    ...schema.properties,
    verteld: { type: "string", enum: ["samengesteld", "toestemming"], default: "samengesteld" },
    nagegaan: { $ref: "#/$defs/Nagegaan" },
  },
  required: [...schema.required!, "verteld", "nagegaan"],
  $defs: {
    ...schema.$defs,
    Nagegaan: { ...schema.$defs!["Nagegaan"]!, properties: { huishouden: vak, organisatie: vak } },
  },
};
const GEGEVENS = { schema, bezet: ["gezin-a"], bestaand: {}, dingen: {} } as unknown as Gegevens;
const BEIDE = { huishouden: "ja", organisatie: "ja" };

function vul(staat: Staat, pad: string[], waarde: string): Staat {
  const { veld, blijftBij } = VERHAAL.vinkjes!;
  const vervalt = blijftBij.includes(pad[0]!) ? [] : [veld];
  return volgende(staat, { soort: "vul", pad, waarde, nu: 2, vervalt });
}

Deno.test("the form finds in a story what the build finds, in the same words", () => {
  for (const [wijzigingen, verwacht] of VECTORS.verhalen) {
    const gevonden = kijkNa(gewijzigd(wijzigingen, goed), schema, TAAL, []).map(({ regel, melding, hint }) =>
      JSON.stringify([regel, melding, hint])
    );
    // Of a field that is missing the build says where it goes in the file; the form has a place for it.
    const zegt = verwacht.filter(([regel]) => regel !== "ontbreekt").map((een) => JSON.stringify(een));
    const zonder = gevonden.filter((een) =>
      !een.startsWith('["ontbreekt"') && !een.startsWith('["leeg-veld"')
    );
    deepStrictEqual([...new Set(zonder)].sort(), zegt.sort(), JSON.stringify(wijzigingen).slice(0, 200));
    strictEqual(gevonden.length > 0, verwacht.length > 0);
  }
});

Deno.test("every field is asked in one step, but what a story from a document has", () => {
  strictEqual(opzetVoor("casus/1"), VERHAAL);
  const gevraagd = VERHAAL.stappen.flatMap((stap) => stap.velden);
  const niet = ["format", "soort", "bron"];
  deepStrictEqual(
    gevraagd.toSorted(),
    Object.keys(schema.properties!).filter((naam) => !niet.includes(naam)).toSorted(),
  );
});

Deno.test("a new story is one of several households, nothing is ticked, and opening the form keeps nothing", () => {
  const begin = leeg(VAN_DE_PAGINA, VAN_DE_PAGINA) as Groep;
  strictEqual(begin["verteld"], "samengesteld");
  deepStrictEqual(begin["nagegaan"], { huishouden: "", organisatie: "" });
  deepStrictEqual([begin["factoren"], begin["domeinen"]], [[], [""]]);
  const staat = nieuw(VAN_DE_PAGINA, 1);
  strictEqual(isBegonnen(staat, VAN_DE_PAGINA), false);
  strictEqual(isBegonnen(vul(staat, ["verteld"], "toestemming"), VAN_DE_PAGINA), true);
});

Deno.test("a fixed 'ja' is a box, and one that is not ticked is said so", () => {
  strictEqual(soortVan(vak), "keuze");
  ok(isVakje(vak, VAN_DE_PAGINA));
  ok(!isVakje(VAN_DE_PAGINA.properties!["verteld"]!, VAN_DE_PAGINA));
  const gevonden = kijkVormNa({ ...goed, nagegaan: { huishouden: null, organisatie: "ja" } }, VAN_DE_PAGINA);
  deepStrictEqual(gevonden.map(({ pad, melding }) => [pad, melding]), [
    [["nagegaan", "huishouden"], "dit vinkje staat er nog niet"],
  ]);
});

Deno.test("what was ticked no longer holds when the text changes, and does when only its place among others does", () => {
  const geopend = volgende(nieuw(VAN_DE_PAGINA, 1), {
    soort: "open",
    opmerkingen: [],
    waarde: goed,
    bestand: "een-gezin-wacht",
    laatste: 5,
    nu: 1,
  });
  deepStrictEqual(vul(geopend, ["factoren"], "privacy").waarde["nagegaan"], BEIDE);
  deepStrictEqual(vul(geopend, ["nagegaan", "organisatie"], "ja").waarde["nagegaan"], BEIDE);
  const veranderd = vul(geopend, ["situatie"], "Anders.");
  deepStrictEqual(veranderd.waarde["nagegaan"], { huishouden: "", organisatie: "" });
  strictEqual(veranderd.waarde["situatie"], "Anders.");
  const zonder = volgende(nieuw(VAN_DE_PAGINA, 1), {
    soort: "open",
    opmerkingen: [],
    waarde: { format: "casus/1" },
    bestand: "",
    laatste: 5,
    nu: 1,
  });
  strictEqual("nagegaan" in vul(zonder, ["situatie"], "Nieuw.").waarde, false);
});

Deno.test("there is no file before both boxes are ticked, nor while it holds a name for certain", () => {
  const mag = (wijzigingen: Groep) => {
    const waarde = { ...goed, ...wijzigingen };
    return magBestand(VERHAAL, waarde, VAN_DE_PAGINA, kijkNa(waarde, VAN_DE_PAGINA, TAAL, []));
  };
  ok(mag({}));
  ok(mag({ factoren: [] }), "what is not filled in yet stops no file");
  for (const nagegaan of ["", {}, { huishouden: "ja" }, { ...BEIDE, organisatie: "" }]) {
    ok(!mag({ nagegaan }), JSON.stringify(nagegaan));
  }
  ok(!mag({ situatie: "De familie Verzonnen wacht." }));
  ok(magBestand({}, {}, VAN_DE_PAGINA, []));
});

Deno.test("the file is called after its title, a story that was told before keeps its name, and another is refused", () => {
  const staat = { ...nieuw(schema, 1), waarde: goed };
  strictEqual(padVan(VERHAAL, staat, GEGEVENS), "questions/casussen/een-gezin-wacht.yml");
  strictEqual(titelVanStaat(staat, GEGEVENS), "Een gezin wacht");
  strictEqual(naamBijOpenen(VERHAAL, goed, "een-gezin-wacht (1).yml", GEGEVENS), "een-gezin-wacht");
  strictEqual(naamBijOpenen(VERHAAL, { ...goed, soort: "gezin" }, "gezin-a.yml", GEGEVENS), null);
  ok(!bestaatAl(VERHAAL, { ...staat, bestand: "een-gezin-wacht" }, GEGEVENS));
  ok(bestaatAl(VERHAAL, { ...staat, bestand: "gezin-a" }, GEGEVENS));
});

Deno.test("the mail says how the story was made and where it goes, and nothing of the story", () => {
  const pad = "questions/casussen/een-gezin-wacht.yml";
  const { onderwerp, tekst } = verhaalmail("samengesteld", pad, false, true);
  ok(!onderwerp.includes("gezin"));
  ok(tekst.includes(`Het hoort hier: ${pad}`));
  ok(tekst.includes("drie of meer huishoudens"));
  ok(!tekst.includes("Nog niet alles") && !tekst.includes("in plaats van"));
  const ander = verhaalmail("toestemming", pad, true, false).tekst;
  ok(ander.includes("Het gaat over één huishouden. Dat las het verhaal"));
  ok(ander.includes("Nog niet alles is ingevuld") && ander.includes("in plaats van"));
});

Deno.test("the words are counted over all that a participant reads", () => {
  strictEqual(
    aantalLeeswoorden({ situatie: " een  twee ", andere_kant: "drie\nvier", kosten: [], naam: "vijf" }),
    4,
  );
});
