/** The two windows of who leads a gesprek: their own, and the room's. */
import { render } from "preact";
import { leesVenster } from "../code/link.ts";
import { leesSessiepakket } from "../contract/sessiepakket.ts";
import { Leiden } from "../leiden/leiden.tsx";
import { Zaal } from "../zaal/zaal.tsx";

const plek = document.getElementById("gesprek")!;
const pakket = leesSessiepakket(document.getElementById("sessiepakket")!.textContent!);
const isZaal = leesVenster(location.hash, pakket).soort === "zaal";

plek.replaceChildren();
render(isZaal ? <Zaal pakket={pakket} /> : <Leiden pakket={pakket} />, plek);
