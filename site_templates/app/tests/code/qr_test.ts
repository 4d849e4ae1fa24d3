import { ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { spel } from "../../src/meedoen/spellen.ts";
import { blokken } from "../../src/code/qr.tsx";
import { ALFABET } from "../../src/code/sleutel.ts";

/** What a camera would see: every block as a square of pixels. */
function foto(rijen: boolean[][], pixels = 4) {
  const maat = rijen.length * pixels;
  const data = new Uint8Array(maat * maat * 4);
  for (let index = 0; index < maat * maat; index++) {
    const donker = rijen[Math.floor(index / maat / pixels)]![Math.floor((index % maat) / pixels)]!;
    data.fill(donker ? 0 : 255, index * 4, index * 4 + 3);
    data[index * 4 + 3] = 255;
  }
  return { width: maat, height: maat, data };
}

Deno.test("a camera reads in a QR code the text that was put in it", () => {
  const letters = fc.array(fc.constantFrom(...ALFABET), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(letters, (code) => {
      strictEqual(decodeQR(foto(blokken(code.join("")))), code.join(""));
    }),
    { numRuns: 20 },
  );
  const link = "https://toets.voorbeeld.nl/gesprek/maatwerk.html#doe-mee=ABCDEFGH&minuten=90&verhaal=gezin-a";
  strictEqual(decodeQR(foto(blokken(link))), link);
});

Deno.test("a QR code has a light edge of at least four blocks", () => {
  const rijen = blokken("ABCD");
  for (const rij of [...rijen.slice(0, 4), ...rijen.slice(-4)]) ok(!rij.includes(true));
  for (const rij of rijen) ok(![...rij.slice(0, 4), ...rij.slice(-4)].includes(true));
});

Deno.test("every letter of a code can be spelled, with a word that begins with it", () => {
  for (const letter of ALFABET) ok(spel(letter).startsWith(letter) && spel(letter).length > 1);
  strictEqual(spel("KA"), "Karel, Anna");
});
