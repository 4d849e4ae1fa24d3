/**
 * Writes a text as the patterns read it, and knows of each place in it where that stands in the original: twin of
 * `toets/vertrouwen/normaal.py`. What Word, a PDF or a phone puts in unseen would otherwise hide a name or a number.
 */

const WIT = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]/u;
const STREEP = /[\p{Pd}\u2043\u2212\u02d7]/u;
const ENKEL = /[`\u00b4\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02c8\u02ca\u02cb\uff07]/gu;
const DUBBEL = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/gu;
/** Signs that nobody sees: those for control and format, what goes round a letter, and a few without a shape. */
const NIETS = new RegExp(
  "[\\p{Cc}\\p{Cf}\\p{Me}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\ufe00-\\ufe0f\\uffa0\\u{e0100}-\\u{e01ef}]",
  "u",
);
const TEKEN = /[\p{Mn}\p{Mc}]/u;
const TEKENS = /\p{M}/gu;
/** What looks like a letter of ours (Cyrillic, Greek), and the full stop that a browser reads as one in an address. */
const LIJKT_OP = new Map(
  [
    ..."\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb" +
      "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405" +
      "\u03b1\u03bf\u03bd\u03c1\u03c5\u03b9\u03ba\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u3002",
  ]
    .map((teken, plaats) => [teken, "aeopcyxijsdhABEKMHOPCTYXIJSaovpuikABEZHIKMNOPTYX."[plaats]!]),
);
const CIJFER = /\p{Nd}/u;
/** The letters that the patterns know. Any other is read as x or X: a name in another script is a name too. */
const LATIJN = /[ -\u024f\u1e00-\u1eff]/;
/** What reads as it stands: most of any text. */
const GEWOON = /^[!-_a-~]$/;

/** A text as the patterns read it; of each unit of it where what it was made of begins and ends in the original. */
export interface Normaal {
  tekst: string;
  begin: number[];
  eind: number[];
}

/** The same text in one way of writing: NFKC, one kind of dash, quote and space, nothing that nobody sees. */
export function normaliseer(text: string): Normaal {
  const tekst: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  for (const { letters, van, tot } of tekens(text)) {
    for (const teken of vorm(letters)) {
      if (teken === " " && tekst.at(-1) === " ") {
        eind[eind.length - 1] = tot;
        continue;
      }
      tekst.push(teken);
      for (let deel = 0; deel < teken.length; deel++) {
        begin.push(van);
        eind.push(tot);
      }
    }
  }
  return { tekst: tekst.join(""), begin, eind };
}

/** Every letter with the marks that belong to it, and its place; what nobody sees is left out. */
function tekens(text: string): { letters: string; van: number; tot: number }[] {
  const gevonden: { letters: string; van: number; tot: number }[] = [];
  let plaats = 0;
  for (const teken of text) {
    const [van, tot] = [plaats, plaats + teken.length];
    plaats = tot;
    const laatste = gevonden.at(-1);
    if (!GEWOON.test(teken) && !WIT.test(teken) && NIETS.test(teken)) continue;
    if (laatste && !GEWOON.test(teken) && TEKEN.test(teken)) {
      laatste.letters += teken;
      laatste.tot = tot;
    } else {
      gevonden.push({ letters: teken, van, tot });
    }
  }
  return gevonden;
}

/** How one letter with its marks is read; marks that make no letter of their own are dropped. */
function vorm(letters: string): string {
  if (GEWOON.test(letters)) return letters;
  const heel = letters.replace(ENKEL, "'").replace(DUBBEL, '"').normalize("NFKC").replace(TEKENS, "");
  return [...heel].map(een).join("");
}

function een(teken: string): string {
  if (WIT.test(teken)) return " ";
  if (STREEP.test(teken)) return "-";
  if (CIJFER.test(teken)) return String(waarde(teken));
  const gelezen = LIJKT_OP.get(teken) ?? teken;
  if (LATIJN.test(gelezen) || !/\p{L}/u.test(teken)) return gelezen;
  return /[\p{Ll}\p{Lm}]/u.test(teken) ? "x" : "X";
}

/** What a digit of any script counts: Unicode has each ten of them in a row, from nought. */
function waarde(cijfer: string): number {
  const code = cijfer.codePointAt(0)!;
  let begin = code;
  while (CIJFER.test(String.fromCodePoint(begin - 1))) begin--;
  return (code - begin) % 10;
}
