/** What finds pages by words. A script of its own, as only who searches needs it. */
import type { Zoekgegevens } from "../contract/pakket.d.ts";
import { Zoeker } from "../paginas/zoeken.ts";

const maakZoeker = (gegevens: Zoekgegevens) => new Zoeker(gegevens);

declare global {
  // What this script leaves behind, and what that of the index does.
  var maakZoeker: ((gegevens: Zoekgegevens) => Zoeker) | undefined;
  var zoekgegevens: Zoekgegevens | undefined;
}

globalThis.maakZoeker = maakZoeker;
