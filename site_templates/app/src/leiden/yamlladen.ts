/** Gets the script that writes YAML: a window shows without it, and it is there long before a verslag is made. */
import { laadScript } from "../apparaat/script.ts";
import type { SchrijfYaml } from "../sessie/verslag.ts";

declare global {
  // What the script leaves behind.
  var schrijfYaml: SchrijfYaml | undefined;
}

/** The writer, loaded at the first call. Rejects when the script can't be had. */
export async function laadYamlschrijver(): Promise<SchrijfYaml> {
  if (!globalThis.schrijfYaml) {
    await laadScript(document.getElementById("gesprek")?.dataset["yamlschrijver"] ?? "");
  }
  if (!globalThis.schrijfYaml) throw new Error();
  return globalThis.schrijfYaml;
}
