/** A participant's page: answer in private, give the answers on as letters, once more after the talk. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Deelname } from "../code/link.ts";
import { useOffline } from "../apparaat/offline.ts";
import { naamVanDeelname } from "../apparaat/opslag.ts";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { useBewaardeStaat } from "./bewaren.ts";
import { FORMAT, naamVan, opzetVan } from "./deelname.ts";
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

/** What someone sees who opened a link that lost something on its way. */
export function HalveLink() {
  return (
    <main class="g-start">
      <h1>Deze link is niet heel</h1>
      <p>
        U kunt zo niet meedoen: er ontbreekt een stuk van de link. Dat gebeurt soms bij kopiëren of overtypen.
      </p>
      <p>Scan de QR-code op het grote scherm, of vraag de gespreksleider om de link.</p>
    </main>
  );
}

/** What someone sees who came here on a phone without a link: mostly they take part, and a few prepare a gesprek. */
export function ZonderLink({ mee }: Pick<Sessiepakket, "mee">) {
  return (
    <main class="g-start">
      <h1>Doet u mee aan een gesprek?</h1>
      <p>
        <strong>Scan de QR-code op het grote scherm.</strong> Kan dat niet?{" "}
        <a href={mee}>Typ dan de letters</a> die eronder staan.
      </p>
      <p>
        Kreeg u een link? Dan is er onderweg een stuk van weggeraakt. Vraag de gespreksleider om de hele link,
        of om een briefje van papier.
      </p>
      <p>
        Wilt u alleen weten waar het over gaat? <a href="index.html">Lees het voorstel</a>.
      </p>
      <h2>Leidt u het gesprek?</h2>
      <p>Dat gaat het best op een laptop, met een groot scherm erbij.</p>
      <p>
        <a class="mt-knop" href="#leiden">Toch op dit apparaat</a>
      </p>
    </main>
  );
}

/**
 * What someone sees whose page asks other vragen than the facilitator's. Of the two versions of the site this may be the
 * older one, kept for when there is no network: then the newer one takes over by itself here.
 */
export function AndereVragen({ pakket }: { pakket: Sessiepakket }) {
  useOffline(pakket.voorstel.id, true);
  return (
    <main class="g-start">
      <h1>Uw telefoon heeft andere vragen</h1>
      <p>De vragen van dit gesprek zijn anders dan die op deze pagina. Zo zou uw antwoord verkeerd tellen.</p>
      <p>
        Zijn de vragen net veranderd? Sluit deze pagina, en scan de QR-code op het grote scherm nog een keer.
      </p>
      <p>
        Helpt dat niet? Vraag de gespreksleider om een briefje van papier. Of vraag of het gesprek opnieuw kan
        beginnen, met een nieuwe QR-code.
      </p>
    </main>
  );
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
  const { staat, doe, bewaart, wissen, reden } = useBewaardeStaat(
    opzet,
    naamVanDeelname(pakket.voorstel.id, deelname.deelsleutel),
  );
  const stap = naamVan(staat.stap);
  const verplaatst = useRef(false);
  useEffect(() => {
    verplaatst.current = true;
  }, []);
  useTerugknop(stap, () => doe({ soort: "terug" }));
  const verhalen = pakket.casussen.filter(({ id }) => deelname.casussen.includes(id));
  const zicht = {
    pakket,
    opzet,
    staat,
    verhalen,
    bijeenkomst: deelname,
    doe,
    bewaart,
    wissen,
    reden,
    verplaatst: verplaatst.current,
  };
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
