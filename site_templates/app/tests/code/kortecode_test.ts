import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  deelsleutelVan,
  type Gesprekskeuze,
  korteCode,
  leesKorteCode,
  LETTERS,
  nieuwGeheim,
  type Waarover,
} from "../../src/code/kortecode.ts";
import { ALFABET, leesDeelsleutel } from "../../src/code/sleutel.ts";

const TWEE: Waarover = {
  voorstel: "wonen",
  casussen: [{ id: "a", effect: "baat" }, { id: "b", effect: "last" }],
};
const VEEL: Waarover = {
  voorstel: "zorg",
  casussen: ["baat", "baat", "last", "last", "last"].map((effect, nummer) => ({
    id: `verhaal-${nummer}`,
    effect: effect as "baat" | "last",
  })),
};
const ALLEEN_LAST: Waarover = {
  voorstel: "jeugd",
  casussen: [{ id: "a", effect: "last" }, { id: "b", effect: "last" }, { id: "c", effect: "last" }],
};
const EEN: Waarover = { voorstel: "werk", casussen: [{ id: "a", effect: "last" }] };
const OVER = [TWEE, VEEL, ALLEEN_LAST, EEN];

const waarover = fc.constantFrom(...OVER);
const toeval = fc.uint8Array({ minLength: 8, maxLength: 8 });
const keuzeVan = ({ casussen }: Waarover): fc.Arbitrary<Gesprekskeuze> => {
  const ids = casussen.map(({ id }) => id);
  const paren = casussen.length === 1
    ? [ids]
    : casussen.flatMap((een) =>
      casussen.filter((ander) =>
        ander !== een && ander.effect === "last" && (een.effect === "baat" ||
          casussen.every(({ effect }) => effect === "last"))
      ).map((ander) => [een.id, ander.id])
    );
  return fc.record({
    vorm: fc.constantFrom<45 | 90>(45, 90),
    bijeenkomst: fc.constantFrom<"informeel" | "raadscommissie">("informeel", "raadscommissie"),
    openbaar: fc.boolean(),
    opname: fc.constantFrom<"geen" | "opgenomen" | "uitgezonden">("geen", "opgenomen", "uitgezonden"),
    casussen: fc.constantFrom(...paren),
  }, { noNullPrototype: true });
};
const gesprek = waarover.chain((over) =>
  fc.record({ over: fc.constant(over), keuze: keuzeVan(over), bytes: toeval })
).map(({ over, keuze, bytes }) => ({
  over,
  keuze,
  geheim: nieuwGeheim(over, (vul: Uint8Array) => vul.set(bytes)),
}));

Deno.test("every gesprek has a code of ten letters, and the code says the same gesprek", () => {
  fc.assert(
    fc.property(gesprek, ({ over, keuze, geheim }) => {
      const code = korteCode(geheim, over, keuze)!;
      match(code, new RegExp(`^[${ALFABET}]{5} [${ALFABET}]{5}$`));
      deepStrictEqual(leesKorteCode(code, over), { soort: "goed", geheim, keuze });
      deepStrictEqual(leesKorteCode(code.toLowerCase().replace(" ", "-"), over), {
        soort: "goed",
        geheim,
        keuze,
      });
    }),
    { numRuns: 300 },
  );
});

Deno.test("one wrong letter, or two beside each other that changed places, never is a code", () => {
  fc.assert(
    fc.property(
      gesprek,
      fc.nat(LETTERS - 1),
      fc.nat(ALFABET.length - 2),
      ({ over, keuze, geheim }, plaats, stap) => {
        const letters = [...korteCode(geheim, over, keuze)!.replace(" ", "")];
        const ander = ALFABET[(ALFABET.indexOf(letters[plaats]!) + stap + 1) % ALFABET.length]!;
        strictEqual(leesKorteCode(letters.with(plaats, ander).join(""), over).soort, "klopt-niet");
        const volgende = (plaats + 1) % LETTERS;
        if (volgende && letters[plaats] !== letters[volgende]) {
          const gewisseld = letters.with(plaats, letters[volgende]!).with(volgende, letters[plaats]!).join(
            "",
          );
          strictEqual(leesKorteCode(gewisseld, over).soort, "klopt-niet");
        }
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("too few or too many letters are counted, and nothing at all that is typed breaks the page", () => {
  deepStrictEqual(leesKorteCode("ABC", TWEE), { soort: "lengte", letters: 3 });
  fc.assert(fc.property(fc.string({ unit: "binary" }), (tekst) => {
    ok(["lengte", "klopt-niet", "goed"].includes(leesKorteCode(tekst, TWEE).soort));
  }));
  strictEqual(leesKorteCode("IOQIO QIOQI", TWEE).soort, "klopt-niet");
});

Deno.test("the code of another voorstel mostly does not fit, and when it does its key is another one", () => {
  const keuze = {
    vorm: 90,
    bijeenkomst: "informeel",
    openbaar: true,
    opname: "geen",
    casussen: ["a", "b"],
  } as const;
  const past = Array.from({ length: 200 }, (_, geheim) => korteCode(geheim * 7919, TWEE, keuze)!)
    .filter((code) => leesKorteCode(code, { ...TWEE, voorstel: "anders" }).soort === "goed");
  ok(past.length < 40, `${past.length} of 200`);
  notStrictEqual(deelsleutelVan(5, TWEE), deelsleutelVan(5, { ...TWEE, voorstel: "anders" }));
});

Deno.test("the key follows from the secret, is a whole one, and stays what it is", () => {
  const sleutel = deelsleutelVan(123_456_789, TWEE);
  strictEqual(leesDeelsleutel(sleutel), sleutel);
  strictEqual(sleutel, deelsleutelVan(123_456_789, TWEE));
  notStrictEqual(sleutel, deelsleutelVan(123_456_790, TWEE));
});

Deno.test("a gesprek with a story that is gone has no code, and neither has a secret that is too large", () => {
  const keuze = {
    vorm: 90,
    bijeenkomst: "informeel",
    openbaar: true,
    opname: "geen",
    casussen: ["weg"],
  } as const;
  strictEqual(korteCode(1, TWEE, keuze), null);
  strictEqual(korteCode(Number.MAX_SAFE_INTEGER, TWEE, { ...keuze, casussen: ["a", "b"] }), null);
});

Deno.test("with many stories there are still more than ten thousand million secrets", () => {
  const hoogste = nieuwGeheim(VEEL, (bytes: Uint8Array) => bytes.set(new Uint8Array(8)));
  strictEqual(hoogste, 0);
  const grens = Math.floor(ALFABET.length ** 9 / (24 * 6));
  ok(grens > 10_000_000_000, `${grens}`);
});
