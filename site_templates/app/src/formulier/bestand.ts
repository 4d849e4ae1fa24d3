/** What was filled in as a YAML file, and back. */
import { isScalar, parseDocument, stringify, visit } from "yaml";
import { schoon } from "./boom.ts";
import type { Groep, Schema, Waarde } from "./schema.ts";

/** The text of the file. Every value is text, as the build reads it. */
export function naarYaml(waarde: Groep, schema: Schema, schemaPad: string): string {
  const kop = `# yaml-language-server: $schema=${schemaPad}\n`;
  return kop + stringify(schoon(waarde, schema, schema), { lineWidth: 100, nullStr: "" });
}

export type Geopend = { waarde: Groep; opmerkingen: boolean } | { fout: string };

/** What stands in a file, with every value as the text that stands there. `opmerkingen`: whether it holds comments. */
export function vanYaml(tekst: string, format: string): Geopend {
  if (tekst.length > 1_000_000) {
    return { fout: "Dit bestand is groter dan 1 MB. Het formulier opent het niet." };
  }
  const document = parseDocument(tekst, { schema: "failsafe", uniqueKeys: true });
  if (document.errors.length) {
    const regel = document.errors[0]!.linePos?.[0].line;
    return { fout: `Dit bestand is niet te lezen. Het gaat mis bij regel ${regel ?? 1}.` };
  }
  let opmerkingen = /^\s*#(?! yaml-language-server)/m.test(document.commentBefore ?? "");
  visit(document, {
    // What has nothing behind its colon is nothing; the same word in quotes is a text.
    Scalar: (_, scalar) => {
      if (scalar.type === "PLAIN" && ["", "null", "~"].includes(String(scalar.value ?? ""))) {
        scalar.value = null;
      }
    },
    Node: (_, node) => {
      if (node.comment || node.commentBefore) opmerkingen = true;
      if (isScalar(node) && typeof node.value === "string" && node.type === "PLAIN") {
        node.value = node.value.trim();
      }
    },
  });
  const waarde = document.toJS({ maxAliasCount: 0 }) as Waarde;
  if (waarde === null || typeof waarde !== "object" || Array.isArray(waarde) || waarde["format"] !== format) {
    return { fout: `Dit is niet zo'n bestand. Het begint met \`format: ${format}\`.` };
  }
  return { waarde, opmerkingen };
}
