import { deepStrictEqual, match, notStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import fc from "fast-check";
import { codeer, controleerGroep, decodeer, type Inhoud, INHOUDEN } from "../../src/code/antwoordcode.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import { ALFABET, nieuweDeelsleutel, nieuweNonce, NONCES, type Sleutel } from "../../src/code/sleutel.ts";

// Always the same cases: a code of another gesprek passes once in 32,768 times, and a test should not.
fc.configureGlobal({ seed: 20_21, numRuns: 300 });

const SLEUTEL: Sleutel = {
  deelsleutel: "KRMTWABCDEFGHJKL",
  voorstel: "toegang-jeugd",
  vragenset: 3,
  ronde: 1,
};
const INHOUD: Inhoud = {
  rol: "professional",
  antwoorden: ["plus", "gelijk", "min", "verschilt", "weet_niet", null],
  inschattingen: ["plus", null],
};

Deno.test("every content with every nonce fits in the twelve letters that are no check", () => {
  ok(INHOUDEN * NONCES <= BigInt(ALFABET.length) ** 12n);
});

const antwoord = fc.constantFrom(null, ...ANTWOORDCODES);
const inhouden: fc.Arbitrary<Inhoud> = fc.record({
  rol: fc.constantFrom(...ROLLEN),
  antwoorden: fc.array(antwoord, { minLength: 6, maxLength: 6 }),
  inschattingen: fc.array(antwoord, { minLength: 2, maxLength: 2 }),
}, { noNullPrototype: true });
const sleutels: fc.Arbitrary<Sleutel> = fc.record({
  deelsleutel: fc.string({ unit: fc.constantFrom(...ALFABET), minLength: 16, maxLength: 16 }),
  voorstel: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/),
  vragenset: fc.integer({ min: 0, max: 200 }),
  ronde: fc.constantFrom(1, 2),
});
const nonces = fc.integer({ min: 0, max: 65535 });
const codes = fc.tuple(inhouden, sleutels, nonces).map(([inhoud, sleutel, nonce]) => ({
  code: codeer(inhoud, sleutel, nonce).replaceAll(" ", ""),
  sleutel,
}));

const zetOp = (text: string, plaats: number, letter: string) =>
  text.slice(0, plaats) + letter + text.slice(plaats + 1);
const wissel = (text: string, plaats: number) =>
  text.slice(0, plaats) + text.charAt(plaats + 1) + text.charAt(plaats) + text.slice(plaats + 2);
/** Twelve letters with their check letters. */
const metControle = (data: string) =>
  data.replace(/.{3}/g, (drie) => drie + [...ALFABET].find((letter) => controleerGroep(drie + letter)));
const groepVan = (plaats: number) => Math.floor(plaats / 4) + 1;

Deno.test("a code is four groups of four letters without I, O and Q", () => {
  fc.assert(fc.property(inhouden, sleutels, nonces, (inhoud, sleutel, nonce) => {
    match(codeer(inhoud, sleutel, nonce), /^[A-HJ-NPR-Z]{4}( [A-HJ-NPR-Z]{4}){3}$/);
  }));
});

Deno.test("what was coded is read again", () => {
  fc.assert(fc.property(inhouden, sleutels, nonces, (inhoud, sleutel, nonce) => {
    deepStrictEqual(decodeer(codeer(inhoud, sleutel, nonce), sleutel), { soort: "goed", inhoud, nonce });
  }));
});

Deno.test("what is not asked reads as not answered", () => {
  const kort: Inhoud = { rol: "anders", antwoorden: ["min", "plus", "gelijk"], inschattingen: [] };
  const gelezen = decodeer(codeer(kort, SLEUTEL, 0), SLEUTEL);
  deepStrictEqual(gelezen, {
    soort: "goed",
    nonce: 0,
    inhoud: {
      rol: "anders",
      antwoorden: ["min", "plus", "gelijk", null, null, null],
      inschattingen: [null, null],
    },
  });
});

Deno.test("a code of this format stays the same for ever", () => {
  strictEqual(codeer(INHOUD, SLEUTEL, 12345), "RTJZ RWEB DMVR DSBC");
});

Deno.test("lower case, spaces and dashes make no difference, not even those of a word processor", () => {
  const code = codeer(INHOUD, SLEUTEL, 7);
  const ander = { ...SLEUTEL, deelsleutel: "krmt-wabc-defg-hjkl" };
  for (
    const text of [
      code.toLowerCase(),
      code.replaceAll(" ", ""),
      ` ${code.replaceAll(" ", "–")}\u200b\n`,
      [
        ...code,
      ].join(" - "),
    ]
  ) {
    strictEqual(decodeer(text, SLEUTEL).soort, "goed", text);
    strictEqual(decodeer(text, ander).soort, "goed", text);
  }
});

Deno.test("every wrong letter is refused and its group is named", () => {
  fc.assert(
    fc.property(codes, ({ code, sleutel }) => {
      for (let plaats = 0; plaats < code.length; plaats++) {
        // Also what is no letter of a code: a zero for an O, a letter that becomes two in capitals, a picture.
        for (const letter of [...ALFABET, "I", "o", "Q", "0", "ß", "é", ".", "🙂"]) {
          if (letter === code[plaats]) continue;
          const gelezen = decodeer(zetOp(code, plaats, letter), sleutel);
          deepStrictEqual(gelezen, { soort: "groep", groepen: [groepVan(plaats)] });
        }
      }
    }),
    { numRuns: 100 },
  );
});

Deno.test("two neighbours in each other's place are refused, and every group that they are in is named", () => {
  fc.assert(fc.property(codes, ({ code, sleutel }) => {
    for (let plaats = 0; plaats + 1 < code.length; plaats++) {
      if (code[plaats] === code[plaats + 1]) continue;
      const groepen = [...new Set([groepVan(plaats), groepVan(plaats + 1)])];
      deepStrictEqual(decodeer(wissel(code, plaats), sleutel), { soort: "groep", groepen });
    }
  }));
});

Deno.test("of all groups that exist, none becomes another by one letter, one swap or one double letter", () => {
  const letters = [...ALFABET];
  const goed = new Set<string>();
  for (const een of letters) {
    for (const twee of letters) {
      for (const drie of letters) {
        const eind = letters.filter((vier) => controleerGroep(een + twee + drie + vier));
        strictEqual(eind.length, 1);
        goed.add(een + twee + drie + eind[0]);
      }
    }
  }
  strictEqual(goed.size, 23 ** 3);
  const paren = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]] as const;
  for (const groep of goed) {
    for (const plaats of [0, 1, 2, 3]) {
      for (const letter of letters) {
        if (letter !== groep[plaats]) ok(!goed.has(zetOp(groep, plaats, letter)));
      }
    }
    for (const [een, twee] of paren) {
      if (groep[een] !== groep[twee]) {
        ok(!goed.has(zetOp(zetOp(groep, een, groep.charAt(twee)), twee, groep.charAt(een))));
        continue;
      }
      for (const letter of letters) {
        if (letter !== groep[een]) ok(!goed.has(zetOp(zetOp(groep, een, letter), twee, letter)));
      }
    }
  }
  ok(letters.every((letter) => !goed.has(letter.repeat(4))), "a key that hangs is no group");
});

Deno.test("mistakes in more groups are all named", () => {
  const code = codeer(INHOUD, SLEUTEL, 99);
  const fout = `I${code.slice(1, -1)}0`;
  deepStrictEqual(decodeer(fout, SLEUTEL), { soort: "groep", groepen: [1, 4] });
});

Deno.test("a code that is too short or too long says how many letters there are", () => {
  const code = codeer(INHOUD, SLEUTEL, 99);
  deepStrictEqual(decodeer("", SLEUTEL), { soort: "lengte", letters: 0 });
  deepStrictEqual(decodeer(code.slice(0, -1), SLEUTEL), { soort: "lengte", letters: 15 });
  deepStrictEqual(decodeer(`${code} a`, SLEUTEL), { soort: "lengte", letters: 17 });
});

Deno.test("any text at all gets an answer", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 24 }), (text) => {
    notStrictEqual(decodeer(text, SLEUTEL).soort, "goed");
  }));
});

Deno.test("a group can be checked while typing", () => {
  for (const groep of codeer(INHOUD, SLEUTEL, 5).split(" ")) {
    ok(controleerGroep(groep) && controleerGroep(groep.toLowerCase()) && controleerGroep(` ${groep}-`));
    ok(!controleerGroep(groep.slice(1)) && !controleerGroep(`${groep}A`));
  }
  ok(!controleerGroep(""));
});

Deno.test("a code of another gesprek is not counted, whether its key or its voorstel is another", () => {
  let anders = 0;
  const aantal = 4000;
  for (let nonce = 0; nonce < aantal; nonce++) {
    const ander = nonce % 2
      ? { ...SLEUTEL, deelsleutel: `${SLEUTEL.deelsleutel}${nonce}` }
      : { ...SLEUTEL, voorstel: `wonen-${nonce}` };
    const { soort } = decodeer(codeer(INHOUD, ander, nonce), SLEUTEL);
    notStrictEqual(soort, "goed");
    if (soort === "ander-gesprek") anders++;
  }
  // By chance one in 512 looks like this gesprek, and then has another vragenset or ronde.
  ok(anders > aantal * 0.99, `${anders} of ${aantal}`);
});

Deno.test("letters that only look like a code are not counted", () => {
  const random = fc.sample(fc.array(fc.constantFrom(...ALFABET), { minLength: 12, maxLength: 12 }), 3000);
  for (const letters of random) {
    const { soort } = decodeer(metControle(letters.join("")), SLEUTEL);
    ok(soort !== "goed" && soort !== "groep" && soort !== "lengte");
  }
});

Deno.test("answers have one code per nonce: the same place further on in the letters is refused", () => {
  // What lies above all codes would, without that check, be read as if it began again.
  const base = BigInt(ALFABET.length);
  const alle = 65536n * 32n * 512n * 2n * 4n * 6n ** 8n;
  let getal = 0n;
  let nonce = 0;
  do {
    getal = [...codeer(INHOUD, SLEUTEL, nonce++).replaceAll(" ", "")]
      .filter((_, plaats) => plaats % 4 !== 3)
      .reduce((tot, letter) => tot * base + BigInt(ALFABET.indexOf(letter)), 0n) + alle;
  } while (getal >= base ** 12n);
  const letters = Array.from(
    { length: 12 },
    (_, plaats) => ALFABET[Number(getal / base ** BigInt(11 - plaats) % base)],
  );
  deepStrictEqual(decodeer(metControle(letters.join("")), SLEUTEL), { soort: "ander-gesprek" });
});

Deno.test("a code of another vragenset says which", () => {
  fc.assert(
    fc.property(
      inhouden,
      sleutels,
      nonces,
      fc.integer({ min: -15, max: 15 }),
      (inhoud, sleutel, nonce, delta) => {
        const vragenset = sleutel.vragenset + delta;
        fc.pre(delta !== 0 && vragenset >= 0);
        const code = codeer(inhoud, { ...sleutel, vragenset }, nonce);
        deepStrictEqual(decodeer(code, sleutel), { soort: "andere-vragenset", vragenset });
      },
    ),
  );
});

Deno.test("a code of the other ronde says which", () => {
  fc.assert(fc.property(inhouden, sleutels, nonces, (inhoud, sleutel, nonce) => {
    const ronde = sleutel.ronde === 1 ? 2 : 1;
    const code = codeer(inhoud, { ...sleutel, ronde }, nonce);
    deepStrictEqual(decodeer(code, sleutel), { soort: "andere-ronde", ronde });
  }));
});

Deno.test("equal answers never give the same letters twice", () => {
  const gezien = new Set<string>();
  for (let nonce = 0; nonce < 65536; nonce += 7) gezien.add(codeer(INHOUD, SLEUTEL, nonce));
  strictEqual(gezien.size, Math.ceil(65536 / 7));
});

Deno.test("the letters of equal answers have nothing in common, also with nonces next to each other", () => {
  const aantal = 3000;
  const reeks = Array.from(
    { length: aantal },
    (_, nonce) => codeer(INHOUD, SLEUTEL, nonce).replaceAll(" ", ""),
  );
  for (let plaats = 0; plaats < 16; plaats++) {
    const tellingen = new Map<string, number>();
    for (const code of reeks) {
      tellingen.set(code.charAt(plaats), (tellingen.get(code.charAt(plaats)) ?? 0) + 1);
    }
    // The number ends before the letters do: the first one is never one of the last seven.
    strictEqual(tellingen.size, plaats === 0 ? 16 : 23, `letter ${plaats + 1}`);
    ok(Math.max(...tellingen.values()) < aantal / 10, `letter ${plaats + 1}`);
    const gelijk = reeks.filter((code, index) => code[plaats] === reeks[index + 1]?.[plaats]).length;
    ok(gelijk < aantal / 10, `letter ${plaats + 1} is the same in ${gelijk} neighbours`);
  }
});

Deno.test("the letters say nothing of the rol or the answers to who has no key", () => {
  // With everything else equal, each letter comes about as often for the one as for the other.
  const ander: Inhoud = { rol: "raadslid", antwoorden: Array(6).fill("min"), inschattingen: [null, null] };
  const aantal = 4000;
  for (const plaats of [0, 1, 7, 14]) {
    const [een, twee] = [INHOUD, ander].map((inhoud) => {
      const tellingen = new Map<string, number>();
      for (let nonce = 0; nonce < aantal; nonce++) {
        const letter = codeer(inhoud, SLEUTEL, nonce).replaceAll(" ", "").charAt(plaats);
        tellingen.set(letter, (tellingen.get(letter) ?? 0) + 1);
      }
      return tellingen;
    });
    const verschil = [...ALFABET].map((letter) =>
      Math.abs((een!.get(letter) ?? 0) - (twee!.get(letter) ?? 0))
    );
    ok(Math.max(...verschil) < aantal / 40, `letter ${plaats + 1}`);
  }
});

Deno.test("what does not fit in a code is a mistake of the program", () => {
  throws(() => codeer(INHOUD, SLEUTEL, 65536), RangeError);
  throws(() => codeer(INHOUD, SLEUTEL, -1), RangeError);
  throws(() => codeer(INHOUD, SLEUTEL, 1.5), RangeError);
  throws(() => codeer({ ...INHOUD, antwoorden: Array(7).fill("plus") }, SLEUTEL, 1), RangeError);
  throws(() => codeer({ ...INHOUD, rol: "wethouder" as "raadslid" }, SLEUTEL, 1), RangeError);
  throws(() => codeer(INHOUD, { ...SLEUTEL, vragenset: -1 }, 1), RangeError);
});

Deno.test("a new key is letters for a link, evenly drawn", () => {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  match(nieuweDeelsleutel(random), /^[A-HJ-NPR-Z]{16}$/);
  notStrictEqual(nieuweDeelsleutel(random), nieuweDeelsleutel(random));
  // Every byte in turn: each letter comes equally often.
  let byte = 0;
  const inTurn = (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(byte++ % 256);
  const letters = Array.from({ length: 230 }, () => nieuweDeelsleutel(inTurn)).join("");
  const aantallen = [...ALFABET].map((letter) => letters.split(letter).length - 1);
  deepStrictEqual(new Set(aantallen), new Set([160]));
});

Deno.test("a new nonce fits in a code", () => {
  strictEqual(nieuweNonce((bytes) => bytes.fill(255)), 65535);
  strictEqual(nieuweNonce((bytes) => bytes.fill(0)), 0);
});
