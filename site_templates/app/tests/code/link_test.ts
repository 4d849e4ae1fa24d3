import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { isDeelname } from "../../src/code/deelname.ts";
import fc from "fast-check";
import { alleenHier, deelnamelink, gevraagd, leesVenster, vragenVoor } from "../../src/code/link.ts";
import type { Sessiepakket } from "../../src/contract/pakket.d.ts";

const PAKKET = {
  vragenset: 2,
  casussen: [
    { id: "gezin-a", effect: "baat" },
    { id: "gezin-b", effect: "last" },
    { id: "gezin-c", effect: "last" },
  ],
  vragen: [{ id: "een", ook_kort: true }, { id: "twee", ook_kort: false }],
} as Sessiepakket;
const SLEUTEL = "ABCDEFGHJKLMNPRS";
const DEELNAME = {
  deelsleutel: SLEUTEL,
  vorm: 45,
  casussen: ["gezin-a", "gezin-c"],
  bijeenkomst: "informeel",
  openbaar: true,
  opname: "geen",
} as const;
const GESPREK = { ...DEELNAME, ...gevraagd(PAKKET, 2, 45) };

Deno.test("a participant's link is read back as it was made", () => {
  const link = deelnamelink("https://toets.example/gesprek.html#zaal", GESPREK);
  strictEqual(link.split("#")[0], "https://toets.example/gesprek.html");
  deepStrictEqual(leesVenster(new URL(link).hash, PAKKET), { soort: "meedoen", deelname: DEELNAME });
  const openbaar = { ...GESPREK, openbaar: true };
  deepStrictEqual(leesVenster(new URL(deelnamelink("https://toets.example/", openbaar)).hash, PAKKET), {
    soort: "meedoen",
    deelname: DEELNAME,
  });
});

Deno.test("a participant's link says what kind of meeting it is and whether it is recorded, where that is special", () => {
  const dicht = { bijeenkomst: "raadscommissie", openbaar: false, opname: "opgenomen" } as const;
  const link = deelnamelink("https://toets.example/gesprek.html", { ...GESPREK, ...dicht });
  deepStrictEqual(leesVenster(new URL(link).hash, PAKKET), {
    soort: "meedoen",
    deelname: { ...DEELNAME, ...dicht },
  });
  ok(!/bijeenkomst|opname/.test(deelnamelink("https://toets.example/gesprek.html", GESPREK)));
});

Deno.test("who opens a link of which nobody knows whether it is public, reads what shows the most", () => {
  const link = deelnamelink("https://toets.example/gesprek.html", { ...GESPREK, openbaar: false });
  ok(!link.includes("openbaar"));
  const venster = leesVenster(new URL(link).hash, PAKKET);
  deepStrictEqual(venster, { soort: "meedoen", deelname: { ...DEELNAME, openbaar: false } });
});

Deno.test("a page that asks other vragen than the facilitator's says so, also within one vragenset", () => {
  const { hash } = new URL(deelnamelink("https://toets.example/gesprek.html", GESPREK));
  const [een, twee] = PAKKET.vragen;
  for (
    const anders of [
      { ...PAKKET, vragenset: 3 },
      { ...PAKKET, vragen: [{ ...een!, id: "drie" }, twee!] },
      { ...PAKKET, vragen: [een!, { ...twee!, ook_kort: true }] },
      { ...PAKKET, vragen: [{ ...een!, inschatting: "professional" as const }, twee!] },
    ]
  ) strictEqual(leesVenster(hash, anders).soort, "andere-vragen");
  // What is not asked in this form makes no difference.
  const langer = { ...PAKKET, vragen: [...PAKKET.vragen, { ...twee!, id: "drie" }] };
  strictEqual(leesVenster(hash, langer).soort, "meedoen");
});

Deno.test("a link of before it said which vragen are asked still works", () => {
  const hash = `#doe-mee=${SLEUTEL}&minuten=45&verhaal=gezin-a&verhaal=gezin-c&openbaar=ja`;
  deepStrictEqual(leesVenster(hash, PAKKET), { soort: "meedoen", deelname: DEELNAME });
});

Deno.test("a link that was typed in small letters is the same gesprek", () => {
  const hash = `#doe-mee=${SLEUTEL.toLowerCase()}&minuten=45&verhaal=gezin-a&verhaal=gezin-c&openbaar=ja`;
  deepStrictEqual(leesVenster(hash, PAKKET), { soort: "meedoen", deelname: DEELNAME });
});

Deno.test("a link of before there were two stories has the one that it names", () => {
  const venster = leesVenster(`#doe-mee=${SLEUTEL}&verhaal=gezin-b&minuten=90`, PAKKET);
  deepStrictEqual(venster, {
    soort: "meedoen",
    deelname: { ...DEELNAME, vorm: 90, casussen: ["gezin-b"], openbaar: false },
  });
});

Deno.test("a link with a story that is not there gets the two that a gesprek begins with", () => {
  const venster = leesVenster(`#doe-mee=${SLEUTEL}&verhaal=weg&minuten=90`, PAKKET);
  deepStrictEqual(venster, {
    soort: "meedoen",
    deelname: { ...DEELNAME, vorm: 90, casussen: ["gezin-a", "gezin-b"], openbaar: false },
  });
});

Deno.test("a link that is not whole says so, as its codes would fit no gesprek", () => {
  for (
    const hash of [
      "#doe-mee=",
      "#doe-mee=ABCD&minuten=90",
      `#doe-mee=${SLEUTEL}`,
      `#doe-mee=${SLEUTEL}&minuten=60`,
      `#doe-mee=${SLEUTEL}A&minuten=90`,
      `#doe-mee=${SLEUTEL.replace("A", "O")}&minuten=90`,
      "#doe-mee=<script>alert(1)</script>&minuten=90",
    ]
  ) strictEqual(leesVenster(hash, PAKKET).soort, "halve-link", hash);
});

Deno.test("whatever stands after the # is some window", () => {
  const soorten = ["leiden", "zaal", "halve-link", "andere-vragen", "meedoen"];
  const delen = fc.array(
    fc.tuple(
      fc.constantFrom("doe-mee", "minuten", "verhaal", "openbaar", "vragen", "zaal", "__proto__"),
      fc.string({ unit: "binary" }),
    )
      .map(([naam, waarde]) => `${naam}=${waarde}`),
  );
  fc.assert(fc.property(delen, (reeks) => {
    ok(soorten.includes(leesVenster(`#${reeks.join("&")}`, PAKKET).soort));
  }));
});

Deno.test("without a key the page is the facilitator's, and the room has its own address", () => {
  for (const hash of ["", "#", "#onzin"]) strictEqual(leesVenster(hash, PAKKET).soort, "leiden");
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

Deno.test("an address is for who takes part also when the rest of it is broken", () => {
  for (const hash of ["#doe-mee=", "#doe-mee=x&minuten=", "doe-mee", "#minuten=90&doe-mee=ABC"]) {
    ok(isDeelname(hash), hash);
  }
  for (const hash of ["", "#", "#zaal", "#doemee=ABC", "#x=doe-mee"]) ok(!isDeelname(hash), hash);
});
