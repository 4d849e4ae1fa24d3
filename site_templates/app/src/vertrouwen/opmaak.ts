/** What no text may hold: HTML, a picture, a link that is no ordinary one, and more layers than a reader can follow. */

/** Where a browser begins to read something else than text; twin of `HTML` in `toets/controles/regels/html_in_tekst.py`. */
const HTML = /<[a-zA-Z/!?][^>\n]{0,39}>?/u;
/** More than eight layers of lists or quotes; twin of `DIEP` in `toets/controles/regels/lagen_in_tekst.py`. */
const DIEP = /^(?: {4}|\t| {0,3}(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \t])){9}/mu;
/** The address of a link in Markdown, wherever that may take one from; twin of `LINK` in `toets/controles/regels/link_in_tekst.py`. */
const LINK = /\][(:][ \t\r\n]*([^ \t\r\n)]+)/gu;
/** The beginning of an address that leads to a page or to mail; twin of `GEWOON` in `toets/gedeeld/weblink.py`, which says why. */
const LETTER = "a-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff";
const ANDERS = "[^\\x00-\\x20<>/?#@\\\\&]+";
const GEWOON = new RegExp(
  `^(?:https?://(?:(?!xn--)[${LETTER}](?:[${LETTER}-]*[${LETTER}])?\\.)+[${LETTER}]{2,}(?::[0-9]{1,5})?(?:[/?#]|$)` +
    `|mailto:${ANDERS}@${ANDERS}$|#|/?[^\\x00-\\x20<>/?#:\\\\&]+(?:[/?#]|$)|/$)`,
  "i",
);
/** The words of a link and its address, one behind the other. */
const MET_WOORDEN = /\[([^[\]]*)\][(:][ \t\r\n]*([^ \t\r\n)]+)/gu;
/** The words of a link whose address stands elsewhere in the text, and by what name: `[words][name]`. */
const MET_NAAM = /\[([^[\]]*)\]\[([^[\]]*)\]/gu;
/** An address in the words of a link; twin of `GETOOND` in `toets/gedeeld/weblink.py`. */
const GETOOND =
  /(?:^|[^\p{L}\p{N}_@.-])(?:https?:\/\/|www\.)(?<site>[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)|(?<bus>[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)/giu;
/** Where Markdown may begin a picture; twin of `AFBEELDING` in `toets/controles/regels/afbeelding_in_tekst.py`. */
const AFBEELDING = /!\[[^\n]{0,38}/u;
/** As much of an address as is shown. */
const DOEL_TEKENS = 40;

/** `stuk` is what is shown of it; of layers that is nothing. */
export interface Opmaak {
  soort: "afbeelding" | "link" | "html" | "lagen";
  stuk: string;
}

/** What in a text the build refuses: of links each one, of the others the first. */
export function vindOpmaak(tekst: string): Opmaak[] {
  const html = HTML.exec(tekst)?.[0];
  const begin = AFBEELDING.exec(tekst)?.[0];
  const doelen = [
    ...[...tekst.matchAll(LINK)].map(([, doel]) => doel!).filter((doel) => !GEWOON.test(doel)),
    ...metWoorden(tekst)
      .filter(([woorden, doel]) => GEWOON.test(doel) && toontEenAnder(woorden, doel))
      .map(([, doel]) => doel),
  ];
  return [
    ...(begin ? [{ soort: "afbeelding" as const, stuk: begin }] : []),
    ...doelen.map((doel) => ({ soort: "link" as const, stuk: [...doel].slice(0, DOEL_TEKENS).join("") })),
    ...(html ? [{ soort: "html" as const, stuk: html }] : []),
    ...(DIEP.test(tekst) ? [{ soort: "lagen" as const, stuk: "" }] : []),
  ];
}

/** The words and the address of each link, also where that address stands elsewhere in the text. */
function metWoorden(tekst: string): [string, string][] {
  const links = [...tekst.matchAll(MET_WOORDEN)].map((
    [, woorden, doel],
  ): [string, string] => [woorden!, doel!]);
  const doelen = new Map(links.map(([woorden, doel]) => [naam(woorden), doel]));
  for (const [, woorden, bij] of tekst.matchAll(MET_NAAM)) {
    const doel = bij && doelen.get(naam(bij));
    if (doel) links.push([woorden!, doel]);
  }
  return links;
}

/** Names of addresses are compared without capitals and with one space: CommonMark 0.31, 6.3. */
function naam(woorden: string): string {
  return woorden.trim().replace(/\s+/gu, " ").toLowerCase();
}

/** Whether the words of a link show a site or a mailbox to which it does not lead; twin of `toont_een_ander`. */
function toontEenAnder(woorden: string, doel: string): boolean {
  return [...woorden.matchAll(GETOOND)].some(({ groups }) => {
    if (groups!.bus) return doel.toLowerCase() !== `mailto:${groups!.bus.toLowerCase()}`;
    const site = groups!.site!.toLowerCase().replace(/^www\./, "");
    const host = /^https?:\/\/([^/?#:]*)/.exec(doel.toLowerCase())?.[1];
    return host === undefined || !`.${host}`.endsWith(`.${site}`);
  });
}
