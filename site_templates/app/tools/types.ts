/** Makes `src/pakket.d.ts` from the JSON Schema of the data islands: schema on stdin, types on stdout. */
import { compile, type JSONSchema } from "json-schema-to-typescript";

// A description beside a reference would make a copy of the type under another name; so would a title, which is for a
// form and no name of a type.
const bareReferences = (key: string, value: unknown) =>
  key === "title" && typeof value === "string"
    ? undefined
    : typeof value === "object" && value !== null && "$ref" in value
    ? { $ref: value.$ref }
    : value;

const text = await new Response(Deno.stdin.readable).text();
const schema: JSONSchema = JSON.parse(text, bareReferences);
const types = await compile(schema, "Eilanden", {
  additionalProperties: false,
  bannerComment:
    "/* Generated from the models by `make types` (see toets/contract/appcontract.py): change it there. */",
  format: false,
});
await Deno.stdout.write(new TextEncoder().encode(types));
