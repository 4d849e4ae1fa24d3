/**
 * The numbers before the points of a decision: finding them in pasted lines, and the tree that they make. The same as
 * `toets/beginnen/importeren/punten.py`; `tests/vectors/plakken.json` holds both to it.
 */

export interface Regel {
  /** As it stands there: `1.`, `a)`, `-`; empty when the line has none. */
  merk: string;
  tekst: string;
}

/** A point as our files number it: 1, 1a, 1a-i. */
export interface Punt {
  nummer: string;
  tekst: string;
  onderdelen: Punt[];
}

const ROMEINS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
/** More levels than any decision has; what lies deeper stands beside these. */
const DIEPSTE = 6;

const KLEIN =
  /^\s*((?:\d{1,2}|[a-z]|[ivx]{1,5})(?:\.(?:\d{1,2}|[a-z]))*[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)|[-\u2013\u2022\u00b7\u25aa\u25e6*])\s+(?=\S)/u;
const GROOT = /^\s*((?:[A-Z]|[IVX]{1,5})[.)])\s+(?=\S)/u;
/** More levels without a sign behind them; but `2.5 miljoen` is an amount that a line broke off. */
const LAGEN =
  /^\s*(\d{1,2}(?:\.(?:\d{1,2}|[a-z]))+)\s+(?!(?:miljoen|miljard|mln|mld|ton|procent|euro|uur)\b|%)(?=\S)/u;
/** A number to which the text is stuck. */
const VAST = /^\s*(\d{1,2}[.)])(?=\p{Lu}\p{Ll})/u;

/** Each line with its number. A capital can be an initial too: it is a number when the next one follows, or the one before it stood there. */
export function metMerk(regels: string[]): Regel[] {
  const gevonden = regels.map((regel) => {
    const merk = KLEIN.exec(regel) ?? LAGEN.exec(regel) ?? VAST.exec(regel) ?? GROOT.exec(regel);
    return { merk: merk?.[1] ?? "", tekst: regel.slice(merk?.[0].length ?? 0).trim(), regel: regel.trim() };
  });
  const groot = gevonden.filter(({ merk }) => /^\p{Lu}/u.test(merk));
  const echt = new Set<unknown>();
  groot.forEach((een, plaats) => {
    const past = waarden(een.merk).some(([soort, waarde]) => {
      const naast = (welke: typeof groot, verschil: number) =>
        welke.some((ander) => waarden(ander.merk).some(([s, w]) => s === soort && w === waarde + verschil));
      return waarde === 1
        ? naast(groot.slice(plaats + 1), 1)
        : naast(groot.slice(0, plaats).filter((ander) => echt.has(ander)), -1);
    });
    if (past) echt.add(een);
  });
  return gevonden.map(({ merk, tekst, regel }, plaats) =>
    /^\p{Lu}/u.test(merk) && !echt.has(gevonden[plaats]) ? { merk: "", tekst: regel } : { merk, tekst }
  );
}

/** What a number can count as: `i` is the first Roman one, and the ninth letter. A dash counts as nothing. */
export function waarden(merk: string): [soort: string, waarde: number][] {
  const kaal = zonderTekens(merk);
  const delen = kaal.split(".");
  if (!/[\p{L}\p{N}]$/u.test(kaal)) return [];
  if (delen.length > 1) return [[`diepte ${delen.slice(0, -1).join(".")}`, Number(delen.at(-1)) || 0]];
  if (/^\d+$/.test(kaal)) return [["cijfer", Number(kaal)]];
  const hoofd = kaal !== kaal.toLowerCase() ? "groot " : "";
  const romeins = ROMEINS.indexOf(kaal.toLowerCase()) + 1;
  const letter = kaal.length === 1 ? kaal.toLowerCase().charCodeAt(0) - 96 : 0;
  return [
    ...(romeins ? [[`${hoofd}romeins`, romeins] as [string, number]] : []),
    ...(letter ? [[`${hoofd}letter`, letter] as [string, number]] : []),
  ];
}

/** The tree of these points; without any number each is a point and gets one. */
export function maakPunten(regels: Regel[]): Punt[] {
  if (!regels.some(({ merk }) => merk)) {
    return regels.map(({ tekst }, plaats) => ({ nummer: String(plaats + 1), tekst, onderdelen: [] }));
  }
  const boven: Punt[] = [];
  const open: { soort: string; teken: string; punt: Punt }[] = [];
  for (const { merk, tekst } of regels.filter(({ merk }) => merk)) {
    let [soort, teken] = soortVan(merk, open);
    const plaats = open.findIndex((laag) => laag.soort === soort);
    if (plaats >= 0) open.length = plaats;
    else if (open.length === DIEPSTE) {
      open.pop();
      teken = "";
    }
    const ouder = open.at(-1)?.punt;
    const buren = ouder?.onderdelen ?? boven;
    // 1.1 below no 1
    if (teken && !ouder && soort.startsWith("diepte")) teken = zonderTekens(merk).replaceAll(".", "-");
    teken ||= String(buren.length + 1);
    const punt = { nummer: nummerVan(ouder, teken), tekst, onderdelen: [] };
    buren.push(punt);
    open.push({ soort, teken, punt });
  }
  return boven;
}

function zonderTekens(merk: string): string {
  return merk.replace(/^\(|[.)]+$/g, "");
}

/** What kind of number this is, and the number itself: `i` follows `h`, but else it is Roman. */
function soortVan(merk: string, open: { soort: string; teken: string }[]): [string, string] {
  const teken = zonderTekens(merk);
  const kaal = teken.toLowerCase();
  if (!/[\p{L}\p{N}]$/u.test(kaal)) return ["streep", ""];
  const delen = kaal.split(".");
  if (delen.length > 1) return [`diepte ${delen.length}`, delen.at(-1)!];
  if (/^\d+$/.test(kaal)) return ["cijfer", kaal];
  const laatste = new Map(open.map((laag) => [laag.soort, laag.teken.toLowerCase()]));
  const romeins = teken === kaal ? "romeins" : "Romeinse hoofdletters";
  const volgende = laatste.has(romeins) ? ROMEINS.indexOf(laatste.get(romeins)!) + 1 : 0;
  const isRomeins = ROMEINS[volgende] === kaal;
  const volgtLetter = teken === kaal && !laatste.has(romeins) &&
    laatste.get("letter")?.charCodeAt(0) === kaal.charCodeAt(0) - 1;
  return isRomeins && !volgtLetter ? [romeins, teken] : ["letter", teken[0]!];
}

function nummerVan(ouder: Punt | undefined, teken: string): string {
  if (!ouder) return teken;
  return `${ouder.nummer}${/\d$/.test(ouder.nummer) && /^\p{L}+$/u.test(teken) ? "" : "-"}${teken}`;
}
