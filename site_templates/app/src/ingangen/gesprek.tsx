/** The page of a gesprek: one page, three windows. Which one it is stands in the address after `#`. */
import { render } from "preact";
import { Leiden } from "../leiden/leiden.tsx";
import { leesVenster } from "../code/link.ts";
import { AndereVragen, HalveLink, Meedoen } from "../meedoen/meedoen.tsx";
import { houdOffline } from "../apparaat/offline.ts";
import { ruimOp } from "../apparaat/opslag.ts";
import { leesSessiepakket } from "../contract/sessiepakket.ts";
import { telkens } from "../apparaat/vegen.ts";
import { Zaal } from "../zaal/zaal.tsx";

const plek = document.getElementById("gesprek")!;
const pakket = leesSessiepakket(document.getElementById("sessiepakket")!.textContent!);

function toon(): void {
  const venster = leesVenster(location.hash, pakket);
  const inhoud = {
    leiden: () => <Leiden pakket={pakket} />,
    zaal: () => <Zaal pakket={pakket} />,
    "halve-link": () => <HalveLink />,
    "andere-vragen": () => <AndereVragen pakket={pakket} />,
    meedoen: () => venster.soort === "meedoen" && <Meedoen pakket={pakket} deelname={venster.deelname} />,
  };
  plek.replaceChildren();
  render(inhoud[venster.soort](), plek);
}

// Another address after `#` is another window: start again from what was kept.
addEventListener("hashchange", () => location.reload());
toon();
// After the window looked at what was kept: it says so when that can't be read.
ruimOp(Date.now());
telkens(() => ruimOp(Date.now()));
// What the reader sees comes first; keeping it can wait.
addEventListener("load", () => void houdOffline(plek.dataset["offline"]));
