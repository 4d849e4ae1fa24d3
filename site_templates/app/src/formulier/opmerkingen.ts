/**
 * The comments of a file: read with the place that they are about, kept while someone fills in, and written back. A form
 * shows them beside the fields, as `import` leaves there what the document says.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, Parser } from "yaml";
import { VERSLAGKOP } from "../gedeeld/woorden.ts";
import type { Pad } from "./schema.ts";

export interface Opmerking {
  /** What it is about; empty at the top of the file, and null at its end. */
  pad: Pad | null;
  tekst: string;
}

interface Anker {
  begin: number;
  pad: Pad;
}

/** Every comment, those about one place together; not what each file begins with. */
export function leesOpmerkingen(tekst: string, document: Document): Opmerking[] {
  const ankers = ankersVan(document.contents as Node | null, []).toSorted((een, ander) =>
    een.begin - ander.begin
  );
  const uit: Opmerking[] = [];
  for (const { offset, source } of commentaar(tekst)) {
    const regel = source.slice(1);
    if (regel.startsWith(" yaml-language-server") || `#${regel}\n` === VERSLAGKOP) continue;
    const alleen = !tekst.slice(tekst.lastIndexOf("\n", offset - 1) + 1, offset).trim();
    const anker = alleen
      ? ankers.find(({ begin }) => begin > offset)
      : ankers.findLast(({ begin }) => begin < offset);
    const pad = !anker ? null : alleen && anker === ankers[0] ? [] : anker.pad;
    const vorige = uit.at(-1);
    if (vorige && gelijk(vorige.pad, pad)) vorige.tekst += `\n${regel}`;
    else uit.push({ pad, tekst: regel });
  }
  return uit;
}

/** Puts each comment above what it is about; what is no longer there leaves its comment at the end. */
export function schrijfOpmerkingen(document: Document, opmerkingen: Opmerking[]): void {
  const eerste = isMap(document.contents) ? document.contents.items[0]?.key : null;
  for (const { pad, tekst } of opmerkingen) {
    const node = pad && (pad.length ? nodeOp(document.contents as Node | null, pad) : eerste);
    if (isNode(node)) node.commentBefore = samen(node.commentBefore, tekst);
    else document.comment = samen(document.comment, tekst);
  }
}

/** The comments after an item of a list went away: its own go to the end, those of what comes after it move up. */
export function zonderItem(opmerkingen: Opmerking[], weg: Pad): Opmerking[] {
  const lijst = weg.slice(0, -1);
  const plaats = weg.at(-1);
  if (typeof plaats !== "number") return opmerkingen;
  return opmerkingen.map(({ pad, tekst }) => {
    const hier = pad?.[lijst.length];
    const inLijst = pad !== null && typeof hier === "number" && gelijk(pad.slice(0, lijst.length), lijst);
    if (!inLijst || hier < plaats) return { pad, tekst };
    return { pad: hier === plaats ? null : [...lijst, hier - 1, ...pad.slice(lijst.length + 1)], tekst };
  });
}

/** Whether what was kept on a device can be a list of comments. */
export function zijnOpmerkingen(waarde: unknown): waarde is Opmerking[] {
  const isPad = (pad: unknown) =>
    pad === null ||
    Array.isArray(pad) && pad.every((stap) => typeof stap === "string" || typeof stap === "number");
  return Array.isArray(waarde) &&
    waarde.every((een) =>
      typeof een === "object" && een !== null && typeof een.tekst === "string" && isPad(een.pad)
    );
}

function ankersVan(node: Node | null, pad: Pad): Anker[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }, plaats) => {
      const hier = [...pad, isScalar(key) ? String(key.value) : ""];
      // The first key of an item stands where the item stands.
      const eigen = isNode(key) && key.range && !(plaats === 0 && typeof pad.at(-1) === "number")
        ? [{ begin: key.range[0], pad: hier }]
        : [];
      return [...eigen, ...ankersVan(value as Node | null, hier)];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, plaats) => {
    const hier = [...pad, plaats];
    const eigen = isNode(item) && item.range ? [{ begin: item.range[0], pad: hier }] : [];
    return [...eigen, ...ankersVan(item as Node | null, hier)];
  });
}

interface Teken {
  offset: number;
  source: string;
}

/** Every comment in the text, wherever the reader of YAML found one, in order. */
function commentaar(tekst: string): Teken[] {
  const uit: Teken[] = [];
  const zoek = (deel: unknown): void => {
    if (Array.isArray(deel)) return deel.forEach(zoek);
    if (typeof deel !== "object" || deel === null) return;
    if ((deel as { type?: string }).type === "comment") uit.push(deel as Teken);
    else Object.values(deel).forEach(zoek);
  };
  for (const deel of new Parser().parse(tekst)) zoek(deel);
  return uit.toSorted((een, ander) => een.offset - ander.offset);
}

function nodeOp(begin: Node | null, pad: Pad): Node | null {
  let hier: Node | null = begin;
  let gevonden: Node | null = null;
  for (const stap of pad) {
    if (isMap(hier)) {
      const paar = hier.items.find(({ key }) => isScalar(key) && key.value === stap);
      if (!paar) return null;
      gevonden = paar.key as Node;
      hier = paar.value as Node | null;
    } else if (isSeq(hier) && typeof stap === "number") {
      gevonden = hier = hier.items[stap] as Node ?? null;
    } else return null;
  }
  return gevonden;
}

function gelijk(een: Pad | null, ander: Pad | null): boolean {
  return een === null || ander === null ? een === ander : een.join("/") === ander.join("/");
}

function samen(eerst: string | null | undefined, erbij: string): string {
  return eerst ? `${eerst}\n${erbij}` : erbij;
}

/** Those about one of these fields, or about something in it. */
export function overVelden(opmerkingen: Opmerking[], velden: string[]): Opmerking[] {
  return opmerkingen.filter(({ pad }) => pad !== null && velden.includes(String(pad[0])));
}
