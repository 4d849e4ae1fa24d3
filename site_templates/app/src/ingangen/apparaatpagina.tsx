/** The page "Wat staat er op uw apparaat?": what this site keeps here, until when, and a button that wipes it. */
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import {
  type Bewaard,
  bewaardePaginas,
  gesprekken,
  type Paginas,
  wisGesprekken,
  wisPaginas,
} from "../apparaat/apparaat.ts";
import { bijAnderTabblad } from "../apparaat/opslag.ts";
import { haalTerug } from "../apparaat/terughalen.ts";
import type { Apparaatgegevens } from "../contract/pakket.d.ts";
import { dagEnTijd } from "../gedeeld/tekst.ts";
import { Zeker } from "../beeld/zeker.tsx";

type Titels = Apparaatgegevens["titels"];

interface Lijst {
  gesprekken: Bewaard[];
  paginas: string[];
}

const BIJ: Paginas = {
  // From a folder, and over http, a browser has neither.
  caches: globalThis.caches,
  werkers: navigator.serviceWorker,
  site: new URL("./", location.href).href,
};

const SOORTEN: Record<Bewaard["soort"], { naam: string; inhoud: string }> = {
  gesprek: {
    naam: "Een gesprek dat u leidt",
    inhoud: "hoe vaak elk antwoord is gekozen, wat u hebt opgeschreven, en de sleutel om codes te lezen.",
  },
  deelname: { naam: "Een gesprek waaraan u meedoet", inhoud: "uw rol en wat u hebt ingevuld." },
  voorbereiding: { naam: "Een gesprek dat u voorbereidt", inhoud: "wat u daarvoor koos." },
  formulier: { naam: "Een formulier dat u invult", inhoud: "wat u daarin schreef." },
  leider: { naam: "Welk tabblad een gesprek leidt", inhoud: "een naam van letters voor dat tabblad." },
  onleesbaar: { naam: "Iets wat deze pagina niet kan lezen", inhoud: "iets van een oude versie." },
};

/** The kinds that are about one voorstel. */
const OVER_VOORSTEL: readonly string[] = ["gesprek", "deelname", "voorbereiding", "leider"];

async function kijk(): Promise<Lijst> {
  return { gesprekken: gesprekken(Date.now()), paginas: await bewaardePaginas(BIJ).catch(() => []) };
}

/** Returns whether everything is gone. */
async function wisAlles(): Promise<boolean> {
  const gelukt = await wisGesprekken();
  await wisPaginas(BIJ).catch(() => {});
  return gelukt;
}

const isLeeg = (lijst: Lijst) => lijst.gesprekken.length + lijst.paginas.length === 0;

/** With `weg` it is a list of what is gone: until when it would have stayed says nothing any more. */
function Onderdelen({ lijst, titels, weg = false }: { lijst: Lijst; titels: Titels; weg?: boolean }) {
  const over = (voorstel: string) => titels[voorstel] ?? "een voorstel dat niet meer op deze site staat";
  return (
    <ul class="mt-apparaat">
      {lijst.gesprekken.map((bewaard, index) => (
        <li key={index}>
          <strong>{SOORTEN[bewaard.soort].naam}</strong>
          {OVER_VOORSTEL.includes(bewaard.soort) && <>, over: {over(bewaard.voorstel)}</>}.
          <p>
            {weg ? "Hierin stond: " : "Hierin staat: "}
            {SOORTEN[bewaard.soort].inhoud}
            {!weg && bewaard.begonnen !== null && bewaard.einde !== null &&
              ` Het staat er sinds ${dagEnTijd(bewaard.begonnen)} en blijft tot ${dagEnTijd(bewaard.einde)}.`}
          </p>
        </li>
      ))}
      {lijst.paginas.map((voorstel) => (
        <li key={voorstel}>
          <strong>De pagina van een gesprek</strong>, over: {over(voorstel)}.
          {!weg && (
            <p>Zo werkt zij ook zonder internet. Er staan geen antwoorden in. Zij blijft tot u haar wist.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Apparaat({ begin, titels }: { begin: Lijst; titels: Titels }) {
  const [lijst, zet] = useState(begin);
  const [gewist, zetGewist] = useState<Lijst | null>(null);
  const [mislukt, zetMislukt] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => bijAnderTabblad(() => void kijk().then(zet)), []);
  useEffect(() => void (gewist && kop.current?.focus()), [gewist]);

  const wis = async () => {
    const was = await kijk();
    const gelukt = await wisAlles();
    zetMislukt(!gelukt);
    zet(gelukt ? await kijk() : was);
    zetGewist(gelukt ? was : null);
  };
  if (gewist && isLeeg(lijst)) {
    return (
      <>
        <h2 ref={kop} tabIndex={-1}>Alles is gewist</h2>
        <p>Dit staat niet meer op dit apparaat:</p>
        <Onderdelen lijst={gewist} titels={titels} weg />
        <p>
          Staat een gesprek nog open in een ander tabblad? Sluit dat. Bestanden bij uw downloads en geprinte
          bladen wist of vernietigt u zelf.
        </p>
      </>
    );
  }
  if (isLeeg(lijst)) {
    return (
      <>
        <h2>Niets</h2>
        <p>Deze site bewaart nu niets op dit apparaat. U hoeft niets te wissen.</p>
      </>
    );
  }
  return (
    <>
      <div role="alert">
        {mislukt && (
          <p class="mt-notice">
            Het wissen is niet gelukt. Probeer het nog een keer. Lukt het weer niet? Wis dan de gegevens van
            deze site in de instellingen van uw browser.
          </p>
        )}
      </div>
      <h2>Dit staat er</h2>
      <p>Uw antwoorden laten wij hier niet zien. Dan leest niemand mee over uw schouder.</p>
      <Onderdelen lijst={lijst} titels={titels} />
      <Zeker
        knop="Wis alles van deze site"
        vorm="gewoon"
        vraag={
          <>
            <strong>Weet u het zeker?</strong>{" "}
            Wat gewist is, komt niet terug. Is een gesprek nog bezig, dan kunt u daar niet mee verder.
          </>
        }
        ja="Ja, wis alles"
        doe={() => void wis()}
      />
    </>
  );
}

const plek = document.getElementById("apparaat");
const gegevens = document.getElementById("apparaat-gegevens")?.textContent;
if (plek && gegevens) {
  const { titels } = JSON.parse(gegevens) as Apparaatgegevens;
  void haalTerug().then(kijk).then((begin) => {
    plek.replaceChildren();
    render(<Apparaat begin={begin} titels={titels} />, plek);
  });
}
