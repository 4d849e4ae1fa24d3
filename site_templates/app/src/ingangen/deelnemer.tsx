/** The window of who takes part in a gesprek. */
import { render } from "preact";
import { leesVenster } from "../code/link.ts";
import { leesSessiepakket } from "../contract/sessiepakket.ts";
import { AndereVragen, HalveLink, Meedoen, ZonderLink } from "../meedoen/meedoen.tsx";

const plek = document.getElementById("gesprek")!;
const pakket = leesSessiepakket(document.getElementById("sessiepakket")!.textContent!);

function inhoud() {
  const venster = leesVenster(location.hash, pakket);
  switch (venster.soort) {
    case "meedoen":
      return <Meedoen pakket={pakket} deelname={venster.deelname} />;
    case "andere-vragen":
      return <AndereVragen pakket={pakket} />;
    case "halve-link":
      return <HalveLink />;
    default:
      return <ZonderLink mee={pakket.mee} />;
  }
}

plek.replaceChildren();
render(inhoud(), plek);
