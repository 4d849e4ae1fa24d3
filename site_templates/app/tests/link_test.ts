import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { alleenHier, deelnamelink, leesVenster, vragenVoor } from "../src/link.ts";
import type { Sessiepakket } from "../src/pakket.d.ts";

const PAKKET = {
  casussen: [{ id: "gezin-a" }, { id: "gezin-b" }],
  vragen: [{ id: "een", ook_kort: true }, { id: "twee", ook_kort: false }],
} as Sessiepakket;
const DEELNAME = { deelsleutel: "ABCDEFGH", vorm: 45, casus: "gezin-b", openbaar: false } as const;

Deno.test("a participant's link is read back as it was made", () => {
  const link = deelnamelink("https://toets.example/gesprek.html#zaal", DEELNAME);
  strictEqual(link.split("#")[0], "https://toets.example/gesprek.html");
  deepStrictEqual(leesVenster(new URL(link).hash, PAKKET), { soort: "meedoen", deelname: DEELNAME });
  const openbaar = { ...DEELNAME, openbaar: true };
  deepStrictEqual(leesVenster(new URL(deelnamelink("https://toets.example/", openbaar)).hash, PAKKET), {
    soort: "meedoen",
    deelname: openbaar,
  });
});

Deno.test("a link with a story that is not there gets the first story", () => {
  const venster = leesVenster("#doe-mee=ABCD&verhaal=weg&minuten=x", PAKKET);
  deepStrictEqual(venster, {
    soort: "meedoen",
    deelname: { deelsleutel: "ABCD", vorm: 90, casus: "gezin-a", openbaar: false },
  });
});

Deno.test("without a key the page is the facilitator's, and the room has its own address", () => {
  for (const hash of ["", "#", "#onzin", "#doe-mee="]) strictEqual(leesVenster(hash, PAKKET).soort, "leiden");
  strictEqual(leesVenster("#zaal", PAKKET).soort, "zaal");
});

Deno.test("the short form asks the vragen of the short form", () => {
  deepStrictEqual(vragenVoor(PAKKET, 45).map(({ id }) => id), ["een"]);
  strictEqual(vragenVoor(PAKKET, 90).length, 2);
});

Deno.test("an address that only this computer knows is told from one that a phone can open", () => {
  for (
    const host of ["localhost", "localhost:8000", "127.0.0.1:80", "[::1]:8000", "0.0.0.0", "toets.localhost"]
  ) {
    strictEqual(alleenHier(`http://${host}/gesprek.html`), true);
  }
  for (
    const host of [
      "192.168.1.7:8000",
      "gemeente.example",
      "localhost.example",
      "127.example",
      "[2001:db8::1]",
    ]
  ) {
    strictEqual(alleenHier(`http://${host}/gesprek.html`), false);
  }
});
