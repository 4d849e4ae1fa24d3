import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import MiniSearch from "minisearch";
import vectors from "../../../../tests/vectors/zoeken.json" with { type: "json" };
import type { Zoekgegevens } from "../../src/contract/pakket.d.ts";
import { eenLetterAnders, Zoeker } from "../../src/paginas/zoeken.ts";

const GEGEVENS = vectors.gegevens as unknown as Zoekgegevens;
const zoeker = new Zoeker(GEGEVENS);
const adressen = (vraag: string) => zoeker.zoek(vraag).treffers.map(({ adres }) => adres);
const eerste = (vraag: string) => adressen(vraag)[0];

/** The terms of each field of each part, put back together from the index. */
function documenten(): Record<string, string | number>[] {
  const namen = vectors.velden;
  const alle = GEGEVENS.delen.map((_, nummer) => ({ id: nummer, velden: namen.map(() => [] as string[]) }));
  for (
    const [term, perVeld] of vectors.gegevens.index.index as [
      string,
      Record<string, Record<string, number>>,
    ][]
  ) {
    for (const [veld, keren] of Object.entries(perVeld)) {
      for (const [deel, keer] of Object.entries(keren)) {
        alle[Number(deel)]!.velden[Number(veld)]!.push(...Array(keer).fill(term));
      }
    }
  }
  return alle.map(({ id, velden }) => ({
    id,
    ...Object.fromEntries(velden.map((v, n) => [namen[n], v.join(" ")])),
  }));
}

Deno.test("the build writes the index down as MiniSearch does itself", () => {
  const zelf = new MiniSearch({
    fields: vectors.velden,
    tokenize: (tekst) => tekst.split(" ").filter(Boolean),
    processTerm: (term) => term,
  });
  zelf.addAll(documenten());
  const verwacht = JSON.parse(JSON.stringify(zelf)) as typeof vectors.gegevens.index;
  const onze = vectors.gegevens.index;
  const gemiddeld = (index: typeof onze) => index.averageFieldLength.map((lengte) => lengte.toFixed(6));
  const gesorteerd = (index: typeof onze) => [...index.index].sort(([a], [b]) => (a! < b! ? -1 : 1));
  deepStrictEqual(gesorteerd(onze), gesorteerd(verwacht));
  deepStrictEqual(gemiddeld(onze), gemiddeld(verwacht));
  const { index: _, averageFieldLength: __, storedFields: ___, ...rest } = verwacht;
  const { index: ____, averageFieldLength: _____, storedFields: ______, ...ons } = onze;
  deepStrictEqual(ons, rest);
});

Deno.test("a word is found without its accents, in another form, and as its name on the site", () => {
  strictEqual(eerste("clienten"), "vragen/zelf-betalen.html");
  strictEqual(eerste("cliënt"), "vragen/zelf-betalen.html");
  strictEqual(eerste("bakfietsen"), "verhalen/gezin-koopmans.html");
  strictEqual(eerste("2,2 miljoen"), "voorstellen/een/index.html#beslispunten");
  strictEqual(eerste("jeugdzorg"), "voorstellen/een/index.html");
  strictEqual(eerste("schoolvervoer"), "voorstellen/vier/index.html");
  strictEqual(eerste("wat is dit?"), "draaiboek.html");
});

Deno.test("one slip of the finger is forgiven, and said", () => {
  for (const vraag of ["bakfiest", "bakfjets", "bakfiiets", "bskfiets", "bakkfiets"]) {
    const uitslag = zoeker.zoek(vraag);
    strictEqual(uitslag.treffers[0]?.adres, "verhalen/gezin-koopmans.html", vraag);
    deepStrictEqual(uitslag.bijna, [vraag]);
  }
  deepStrictEqual(zoeker.zoek("bakfiets").bijna, []);
});

Deno.test("a word that only another name has is found with a slip too", () => {
  strictEqual(eerste("schoolvervor"), "voorstellen/vier/index.html");
});

Deno.test("a word of two words is found by these, and one of which only the end is known by that", () => {
  strictEqual(eerste("bakfietstaxi"), "verhalen/gezin-koopmans.html");
  strictEqual(eerste("zwembijstand"), "voorstellen/drie/index.html");
});

Deno.test("a word also finds the words that end in it", () => {
  ok(adressen("fiets").includes("verhalen/gezin-koopmans.html"));
  ok(adressen("vervoer").includes("voorstellen/vier/index.html"));
});

Deno.test("what has all words comes before what has some, and what is called so comes first", () => {
  const gevonden = adressen("minder hulp");
  strictEqual(gevonden[0], "voorstellen/twee/index.html");
  const kosten = adressen("jeugdhulp wachtlijst");
  ok(kosten.length > 1);
  // All of it is only on the page for programmers, and that does not come first for it.
  ok(kosten.indexOf("voorstellen/een/index.html") < kosten.indexOf("meedoen/velden.html#voorstel"));
});

Deno.test("a page for programmers comes after the others, unless it is called what was asked", () => {
  strictEqual(adressen("uitnodiging").at(-1), "meedoen/velden.html#voorstel");
  strictEqual(eerste("velden"), "meedoen/velden.html");
});

Deno.test("a voorstel comes before what hangs from it", () => {
  const gevonden = adressen("minder aanbieders");
  ok(gevonden.indexOf("voorstellen/een/index.html") < gevonden.indexOf("voorstellen/een/vragen.html"));
});

Deno.test("a find leads to the place on the page, and a page is found by its name in the address", () => {
  const [treffer] = zoeker.zoek("eigen bijdrage").treffers;
  strictEqual(treffer?.adres, "maatregelsoorten.html#eigen-bijdrage");
  strictEqual(treffer?.titel, "Soorten maatregelen");
  strictEqual(treffer?.deel, "Eigen bijdrage");
  strictEqual(eerste("raadslid"), "handleiding/raadslid.html");
});

Deno.test("words that are nowhere are named, and the others still find", () => {
  const uitslag = zoeker.zoek("bakfiets qqqq");
  deepStrictEqual(uitslag.nergens, ["qqqq"]);
  strictEqual(uitslag.treffers[0]?.adres, "verhalen/gezin-koopmans.html");
  deepStrictEqual(zoeker.zoek("qqqq"), { treffers: [], aantal: 0, nergens: ["qqqq"], bijna: [] });
  strictEqual(zoeker.zoek("  ").aantal, 0);
  strictEqual(zoeker.zoek("het van de").aantal, 0);
});

Deno.test("whatever someone types, it finds pages of the site or nothing", () => {
  const paginas = new Set(GEGEVENS.paginas.map(({ adres }) => adres));
  fc.assert(fc.property(fc.string(), (vraag) => {
    const { treffers, aantal } = zoeker.zoek(vraag);
    ok(treffers.length <= aantal);
    for (const { adres } of treffers) ok(paginas.has(adres.split("#")[0]!));
  }));
});

Deno.test("one letter more, less or other is one slip, and two are not", () => {
  for (const ander of ["fietsen", "fiet", "fiats", "fiets", "iets"]) {
    strictEqual(eenLetterAnders("fiets", ander), ander !== "fietsen");
  }
  strictEqual(eenLetterAnders("", "a"), true);
  strictEqual(eenLetterAnders("ab", "ba"), false);
});
