/** A participant's page: answer in private, give the answers on as letters, once more after the talk. */
import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Deelname } from "../link.ts";
import { bewaar, isVoorbij, lees, wis } from "../opslag.ts";
import type { PakketVraag, Sessiepakket } from "../pakket.d.ts";
import {
  FORMAT,
  type Gebeurtenis,
  herstel,
  naamVan,
  type Opzet,
  opzetVan,
  type Staat,
  volgende,
} from "./deelname.ts";
import { telkens } from "../vegen.ts";
import { Code, Gewist, Kiezen, Klaar, Overzicht } from "./doorgeven.tsx";
import { Inschatting, Vraag } from "./invullen.tsx";
import type { Zicht } from "./onderdelen.tsx";
import { Rol, Verhaal, Voorstel, Welkom } from "./vooraf.tsx";

interface MeedoenProps {
  pakket: Sessiepakket;
  deelname: Deelname;
}

export function Meedoen({ pakket, deelname }: MeedoenProps) {
  if (pakket.vragenset === null) return <GeenVragenset />;
  return <Invullen pakket={pakket} deelname={deelname} vragenset={pakket.vragenset} />;
}

function GeenVragenset() {
  return (
    <main class="g-start">
      <h1>Hier kan nog geen gesprek over</h1>
      <p>
        Een gesprek kan pas als de vragen zijn vastgesteld. Bij dit voorstel is dat nog niet zo. Vraag de
        gespreksleider wat u kunt doen.
      </p>
    </main>
  );
}

function Invullen({ pakket, deelname, vragenset }: MeedoenProps & { vragenset: number }) {
  const [opzet] = useState(() => opzetVan(pakket, vragenset, deelname.vorm));
  const { staat, doe, bewaart } = useBewaardeStaat(
    opzet,
    `deelname/${pakket.voorstel.id}/${deelname.deelsleutel}`,
  );
  const stap = naamVan(staat.stap);
  const verplaatst = useRef(false);
  useEffect(() => {
    verplaatst.current = true;
  }, []);
  useTerugknop(stap, () => doe({ soort: "terug" }));
  const casus = pakket.casussen.find(({ id }) => id === deelname.casus) ?? pakket.casussen[0]!;
  const { openbaar } = deelname;
  const zicht = { pakket, opzet, staat, casus, openbaar, doe, bewaart, verplaatst: verplaatst.current };
  // A new step is a new screen: nothing of the one before stays behind.
  return <Stapscherm key={stap} zicht={zicht} deelsleutel={deelname.deelsleutel} />;
}

function Stapscherm({ zicht, deelsleutel }: { zicht: Zicht; deelsleutel: string }) {
  const { pakket, opzet, staat: { stap } } = zicht;
  const vraagVan = (id: string): PakketVraag => pakket.vragen.find((vraag) => vraag.id === id)!;
  switch (stap.soort) {
    case "welkom":
      return <Welkom zicht={zicht} />;
    case "rol":
      return <Rol zicht={zicht} />;
    case "voorstel":
      return <Voorstel zicht={zicht} />;
    case "verhaal":
      return <Verhaal zicht={zicht} />;
    case "vraag":
      return <Vraag zicht={zicht} vraag={vraagVan(stap.vraag)} ronde={stap.ronde} />;
    case "inschatting": {
      const { rol } = opzet.voorspeld.find(({ vraag }) => vraag === stap.vraag)!;
      return <Inschatting zicht={zicht} vraag={vraagVan(stap.vraag)} rol={rol} />;
    }
    case "overzicht":
      return <Overzicht zicht={zicht} ronde={stap.ronde} />;
    case "code":
      return <Code zicht={zicht} ronde={stap.ronde} deelsleutel={deelsleutel} />;
    case "kiezen":
      return <Kiezen zicht={zicht} />;
    case "klaar":
      return <Klaar zicht={zicht} />;
    case "gewist":
      return <Gewist zicht={zicht} />;
  }
}

/** The state, kept on this device at every change, and wiped from it when the participant asks. */
function useBewaardeStaat(opzet: Opzet, naam: string) {
  const [staat, doe] = useReducer(
    (staat: Staat, gebeurtenis: Gebeurtenis) => volgende(opzet, staat, gebeurtenis),
    null,
    () => herstel(opzet, lees<Staat>(naam, FORMAT, Date.now()), Date.now()),
  );
  const [bewaart, zetBewaart] = useState(true);
  useEffect(() => {
    if (staat.stap.soort === "gewist") wis(naam);
    else zetBewaart(bewaar(naam, staat));
  }, [staat]);
  useEffect(() => telkens(() => isVoorbij(staat.begonnen, Date.now()) && doe({ soort: "wis" })), []);
  return { staat, doe, bewaart };
}

/**
 * The phone's own back button goes one step back instead of out of the page. An entry of our own in the history catches
 * it; there is never more than one, so that who wants to leave can.
 */
function useTerugknop(stap: string, terug: () => void): void {
  useEffect(() => {
    if (stap.startsWith("welkom")) return;
    if (history.state !== FORMAT) history.pushState(FORMAT, "");
    addEventListener("popstate", terug);
    return () => removeEventListener("popstate", terug);
  }, [stap]);
}
