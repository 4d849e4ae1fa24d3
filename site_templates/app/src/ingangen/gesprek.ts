/** The page of a gesprek: gets the script of the window that the address after `#` asks for, and keeps the page. */
import { ruimOp } from "../apparaat/opslag.ts";
import { laadScript } from "../apparaat/script.ts";
import { haalTerug } from "../apparaat/terughalen.ts";
import { telkens } from "../apparaat/vegen.ts";
import { houdOffline } from "../apparaat/werker.ts";
import { isDeelname } from "../code/deelname.ts";

const plek = document.getElementById("gesprek")!;
const zeg = (tekst: string) => plek.querySelector("p")!.textContent = tekst;

// What stands there is for who has no script at all.
zeg("De pagina wordt geladen.");

// Another address after `#` is another window: start again from what was kept.
addEventListener("hashchange", () => location.reload());
// A phone gets what a participant needs, and waits for nothing that only the facilitator uses.
// What a browser that was killed had not written down yet, is back before a window looks at it.
haalTerug().then(() => laadScript(plek.dataset[isDeelname(location.hash) ? "deelnemer" : "gespreksleider"]!))
  .then(
    () => {
      // After the window looked at what was kept: it says so when that can't be read.
      ruimOp(Date.now());
      telkens(() => ruimOp(Date.now()));
    },
    () => zeg("De pagina is niet helemaal geladen. Laad de pagina opnieuw."),
  );
// What the reader sees comes first; keeping it can wait.
addEventListener("load", () => void houdOffline(plek.dataset["offline"]));
