/** How long something is kept on a device, as a text says it: by itself, and at most. */
import { dagenInWoorden } from "../gedeeld/tekst.ts";
import { DAGEN, MEER_DAGEN } from "./opslag.ts";

export const BEWAARTIJD = dagenInWoorden(DAGEN);
export const LANGSTE_BEWAARTIJD = dagenInWoorden(DAGEN + MEER_DAGEN);
