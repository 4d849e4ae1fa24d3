/** The page of a gesprek: gets the script of the window that the address after `#` asks for, and keeps the page. */
import { isIetsBewaard, naamVanGesprek, ruimOp } from "../apparaat/opslag.ts";
import { laadScript } from "../apparaat/script.ts";
import { haalTerug } from "../apparaat/terughalen.ts";
import { telkens } from "../apparaat/vegen.ts";
import { houdOffline } from "../apparaat/werker.ts";
import { delenVan, heleLink, isDeelname } from "../code/deelname.ts";

const plek = document.getElementById("gesprek")!;
const wacht = plek.querySelector("p")!;
const zeg = (tekst: string) => void (wacht.textContent = tekst);

// What stands there is for who has no script at all.
zeg("De pagina wordt geladen.");

// Another address after `#` is another window: start again from what was kept.
addEventListener("hashchange", () => location.reload());
// A program for mail changed the address: as it was, before anything looks at it.
const heel = heleLink(location.href);
if (heel && heel !== location.href) history.replaceState(null, "", heel);

/** Whether this is a participant's window. Who comes on a phone without a link mostly is one, unless they lead. */
function isVanDeelnemer(): boolean {
  if (isDeelname(location.hash)) return true;
  const delen = delenVan(location.hash);
  if (delen.has("zaal") || delen.has("leiden")) return false;
  return matchMedia("(pointer: coarse) and (max-width: 40rem)").matches &&
    !isIetsBewaard([naamVanGesprek(plek.dataset["voorstel"]!)], Date.now());
}

// What a browser that was killed had not written down yet, is back before a window looks at it. A phone gets what a
// participant needs, and waits for nothing that only the facilitator uses.
haalTerug().then(() => laadScript(plek.dataset[isVanDeelnemer() ? "deelnemer" : "gespreksleider"]!))
  .then(
    () => {
      // An old browser gets the script, cannot read it, and calls that no failure: then no window is there.
      if (plek.contains(wacht)) {
        return zeg(
          "Deze pagina start niet in deze browser. Misschien is hij te oud: werk hem bij. Of gebruik papier: dat kan altijd.",
        );
      }
      // After the window looked at what was kept: it says so when that can't be read.
      ruimOp(Date.now());
      telkens(() => ruimOp(Date.now()));
    },
    () => zeg("De pagina is niet helemaal geladen. Laad de pagina opnieuw."),
  );
// What the reader sees comes first; keeping it can wait.
addEventListener("load", () => void houdOffline(plek.dataset["offline"]));
