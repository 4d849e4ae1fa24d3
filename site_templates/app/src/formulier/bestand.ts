/** What was filled in as a YAML file, and back. */
import { Document, isAlias, isNode, isScalar, parseDocument, stringify, visit } from "yaml";
import { isGroep, isLeeg, schoon } from "./boom.ts";
import { leesOpmerkingen, type Opmerking, schrijfOpmerkingen } from "./opmerkingen.ts";
import type { Groep, Schema, Waarde } from "./schema.ts";
import { VERSLAGKOP } from "../gedeeld/woorden.ts";
import { slug } from "./slug.ts";
import { conflict, hekje, misverstaan, oorzaak, type Spoor } from "./sporen.ts";

const KOP = "# yaml-language-server: $schema=";
const BRON_ERBIJ = "Zet dit ook in questions/bronnen.yml, onder documenten:";

/** The text of the file, with the comments of the one that was opened. Every value is text, as the build reads it. */
export function naarYaml(ingevuld: Groep, schema: Schema, opmerkingen: Opmerking[] = []): string {
  const { nieuw_document, ...rest } = ingevuld;
  const waarde = isGroep(nieuw_document) ? metDocumentnaam(rest, documentnaam(nieuw_document)) : rest;
  const soort = schema.properties!["format"]!.const!.split("/")[0];
  const bron = nieuwDocument(ingevuld, schema);
  const erbij = bron && `${BRON_ERBIJ}\n\n${bron}`;
  const uitleg = soort === "verslag" ? VERSLAGKOP : "";
  const kop = uitleg + (erbij ? erbij.trimEnd().replace(/^/gm, "# ") + "\n" : "");
  const naarBoven = "../".repeat((schema.title ?? "").split("/").length - 1);
  const document = new Document(schoon(waarde, schema, schema));
  schrijfOpmerkingen(document, opmerkingen);
  return `${KOP}${naarBoven}site/schema/${soort}.json\n${kop}` +
    document.toString({ lineWidth: 100, nullStr: "" });
}

/** What goes into `questions/bronnen.yml` for a document that the site does not know yet; empty when there is none. */
export function nieuwDocument({ nieuw_document }: Groep, schema: Schema): string {
  if (!isGroep(nieuw_document) || isLeeg(nieuw_document)) return "";
  const waarde = schoon(nieuw_document, schema.properties!["nieuw_document"]!, schema);
  const tekst = stringify({ [documentnaam(nieuw_document)]: waarde }, { lineWidth: 98, nullStr: "" });
  return tekst.replace(/^(?=.)/gm, "  ");
}

/** How the form refers to a new document: its title, and so its name in the file, can still change. */
export const NIEUW_DOCUMENT = "nieuw-document";

function documentnaam(document: Groep): string {
  return slug(String(document["titel"] ?? "")) || NIEUW_DOCUMENT;
}

function metDocumentnaam<T extends Waarde>(waarde: T, naam: string): T {
  if (typeof waarde !== "object" || waarde === null) return waarde;
  if (Array.isArray(waarde)) return waarde.map((item) => metDocumentnaam(item, naam)) as T;
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, onder]) => [
      sleutel,
      sleutel === "document" && onder === NIEUW_DOCUMENT ? naam : metDocumentnaam(onder, naam),
    ]),
  ) as T;
}

export type Geopend = { waarde: Groep; opmerkingen: Opmerking[] } | { fout: string };

/** What stands in a file, with every value as the text that stands there, and its comments. */
export function vanYaml(tekst: string, format: string): Geopend {
  if (tekst.length > 500_000) {
    return { fout: "Dit bestand is groter dan 500 kB. Het formulier opent het niet." };
  }
  const regels = tekst.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const vreemd = conflict(regels) ?? hekje(tekst);
  if (vreemd) return { fout: onleesbaar(vreemd) };
  const document = parseDocument(tekst, { schema: "failsafe", uniqueKeys: true });
  let verwijst = false;
  visit(document, (_, node) => {
    if (isAlias(node)) verwijst = true;
    if (!isNode(node)) return;
    // What has nothing behind its colon is nothing; the same word in quotes is a text.
    const niets = isScalar(node) && node.type === "PLAIN" &&
      ["", "null", "~"].includes(String(node.value ?? ""));
    if (niets) node.value = null;
  });
  if (document.errors.length || verwijst) {
    const regel = document.errors[0]?.linePos?.[0].line ?? 1;
    return { fout: onleesbaar(oorzaak(regels, regel) ?? { regel }) };
  }
  const anders = misverstaan(document, tekst);
  if (anders) return { fout: onleesbaar(anders) };
  const waarde = document.toJS({ maxAliasCount: 0 }) as Waarde;
  if (waarde === null || typeof waarde !== "object" || Array.isArray(waarde) || waarde["format"] !== format) {
    return { fout: `Dit is niet zo'n bestand. Het begint met \`format: ${format}\`.` };
  }
  return { waarde, opmerkingen: leesOpmerkingen(tekst, document) };
}

function onleesbaar({ regel, wat }: Spoor): string {
  const begin = `Dit bestand is niet te lezen. Het gaat mis bij regel ${regel}`;
  return wat ? `${begin}: ${wat.replaceAll("`", "")}` : `${begin}.`;
}
