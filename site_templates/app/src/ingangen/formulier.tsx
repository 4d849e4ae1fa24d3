/** The form for a voorstel: one step at a time, kept on this device, ends as the file that the build reads. */
import { render } from "preact";
import { haalTerug } from "../apparaat/terughalen.ts";
import { leesGegevens } from "../formulier/gegevens.ts";
import { Formulierpagina } from "../formulier/pagina.tsx";

const plek = document.getElementById("formulier");
const tekst = document.getElementById("formulier-gegevens")?.textContent;
if (plek && tekst) {
  const gegevens = leesGegevens(tekst);
  void haalTerug().then(() => {
    // What stands there is for who has no script.
    plek.replaceChildren();
    render(<Formulierpagina gegevens={gegevens} />, plek);
  });
}
