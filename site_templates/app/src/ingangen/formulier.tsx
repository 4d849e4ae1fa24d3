/** The form for a voorstel: one step at a time, kept on this device, ends as the file that the build reads. */
import { render } from "preact";
import { leesGegevens } from "../formulier/gegevens.ts";
import { Formulierpagina } from "../formulier/pagina.tsx";

const plek = document.getElementById("formulier");
const tekst = document.getElementById("formulier-gegevens")?.textContent;
if (plek && tekst) {
  // What stands there is for who has no script.
  plek.replaceChildren();
  render(<Formulierpagina gegevens={leesGegevens(tekst)} />, plek);
}
