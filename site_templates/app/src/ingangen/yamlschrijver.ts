/** Writes the YAML of a gespreksverslag. A script of its own, as the facilitator's window shows before it is needed. */
import { stringify } from "yaml";

globalThis.schrijfYaml = stringify;
