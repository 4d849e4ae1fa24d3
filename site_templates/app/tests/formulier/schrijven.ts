/** Writes files as the form does: a list of what was filled in on stdin, for each its YAML and what it should hold. */
import { naarYaml } from "../../src/formulier/bestand.ts";
import { schoon } from "../../src/formulier/boom.ts";
import type { Groep, Schema } from "../../src/formulier/schema.ts";

const { schema, ingevuld }: { schema: Schema; ingevuld: Groep[] } = await new Response(Deno.stdin.readable)
  .json();
const geschreven = ingevuld.map((waarde) => [naarYaml(waarde, schema), schoon(waarde, schema, schema)]);
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(geschreven)));
