import { strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { heleLink } from "../../src/code/deelname.ts";

const BASIS = "https://toets.example/voorstellen/wonen/gesprek.html";
const LINK =
  `${BASIS}#doe-mee=ABCDEFGHJKLMNPRS&minuten=90&verhaal=gezin-a&verhaal=gezin-b&openbaar=ja&vragen=0af3c9`;

/** What programs do to an address, each in its own way. */
const VERMINKT: Record<string, (link: string) => string> = {
  "the sign # encoded": (link) => link.replace("#", "%23"),
  "all behind it encoded": (link) => {
    const [basis, rest] = link.split("#");
    return rest ? `${basis}#${encodeURIComponent(rest)}` : link;
  },
  "all behind it and # encoded": (link) => {
    const [basis, rest] = link.split("#");
    return rest ? basis + encodeURIComponent(`#${rest}`) : link;
  },
  "encoded once more": (link) => link.replaceAll("%", "%25"),
  "a query in place of #": (link) => link.replace("#", "?"),
  "as HTML": (link) => link.replaceAll("&", "&amp;"),
  "a full stop behind it": (link) => `${link}.`,
  "in brackets": (link) => `${link}>)`,
  "a space behind it": (link) => `${link} `,
  "followed": (link) => link.replace("#", "?bron=mail#"),
};

Deno.test("a participant's link that a program changed, in one way or two, is what it was", () => {
  strictEqual(heleLink(LINK), LINK);
  const hoe = fc.constantFrom(...Object.keys(VERMINKT));
  fc.assert(
    fc.property(fc.array(hoe, { maxLength: 2 }), (wijzen) => {
      const verminkt = wijzen.reduce((link, wijze) => VERMINKT[wijze]!(link), LINK);
      strictEqual(heleLink(verminkt), LINK, verminkt);
    }),
    { numRuns: 500 },
  );
});

Deno.test("what is no participant's link is left alone, and nothing at all breaks the page", () => {
  for (
    const adres of [BASIS, `${BASIS}#zaal`, `${BASIS}#leiden`, "file:///map/gesprek.html", `${BASIS}?a=b`]
  ) {
    strictEqual(heleLink(adres), null, adres);
  }
  fc.assert(fc.property(fc.string({ unit: "binary" }), (tekst) => {
    heleLink(`${BASIS}#doe-mee${tekst}`);
    heleLink(`${BASIS}%23doe-mee${encodeURIComponent(tekst.replace(/[\ud800-\udfff]/g, ""))}%`);
  }));
});

Deno.test("a link that lost something keeps what it has", () => {
  strictEqual(heleLink(`${BASIS}%23doe-mee%3DABCD`), `${BASIS}#doe-mee=ABCD`);
  strictEqual(heleLink(`${BASIS}#doe-mee`), `${BASIS}#doe-mee`);
});
