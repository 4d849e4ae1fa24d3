/** The page where who cannot scan types the code of the big screen. */
import { render } from "preact";
import type { Meedoengegevens } from "../contract/pakket.d.ts";
import { Intypen } from "../meedoen/intypen.tsx";

const plek = document.getElementById("mee")!;
const gegevens = JSON.parse(document.getElementById("mee-gegevens")!.textContent!) as Meedoengegevens;

plek.replaceChildren();
render(<Intypen gegevens={gegevens} />, plek);
