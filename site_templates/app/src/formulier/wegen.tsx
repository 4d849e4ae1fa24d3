/** How the work of the griffie goes on: which road publishes, and which hands the file over to someone else. */
import { kleineLetter } from "../gedeeld/tekst.ts";
import type { Gegevens } from "./gegevens.ts";
import { Kopieer, ZelfKlaarzetten } from "./klaarzetvak.tsx";
import { bestaatAl, ONBEKENDE_MAP } from "./plaats.ts";
import type { Staat } from "./staat.ts";
import type { Opzet } from "./stappen.ts";
import { INGETROKKEN } from "./stappengriffie.ts";

interface Props {
  opzet: Opzet;
  gegevens: Gegevens;
  staat: Staat;
  pad: string;
  yaml: string;
  kan: boolean;
}

export function Wegen({ opzet, gegevens, staat, pad, yaml, kan }: Props) {
  const bestaat = bestaatAl(opzet, staat, gegevens);
  const weg = opzet === INGETROKKEN ? wegTeHalen(pad) : null;
  const onbekend = pad.includes(ONBEKENDE_MAP);
  const brief = mailtekst(pad, bestaat, weg);
  const adres = `mailto:?subject=${encodeURIComponent(brief.onderwerp)}&body=${
    encodeURIComponent(brief.tekst)
  }`;
  return (
    <>
      <h3>Zo gaat het verder</h3>
      <h4>1. Geef het bestand aan de beheerder</h4>
      <p>
        {weg ? "Zo gaat het van de site." : "Zo komt het op de site."} De beheerder zet het bestand in{" "}
        <code>{pad}</code>
        {bestaat && ", in plaats van het oude"}
        {weg && (
          <>
            , en haalt <code>{weg.verslag}</code> weg. Wat er in <code>{weg.opvolging}</code>{" "}
            over staat, mag ook weg
          </>
        )}
        . Het {weg ? "is van de site" : "staat op de site"}{" "}
        zodra die opnieuw is gemaakt. Voeg het bestand zelf toe aan de mail.
      </p>
      <p>
        <a class="mt-knop" href={adres}>Begin een mail aan de beheerder</a>
      </p>
      <Kopieer knop="Kopieer de tekst van de mail" tekst={brief.tekst} />
      <h4>2. Zet het zelf klaar</h4>
      {kan && onbekend && (
        <p>Het formulier weet niet bij welk voorstel dit hoort. Zoek eerst de map van het voorstel op.</p>
      )}
      {kan && !onbekend && <ZelfKlaarzetten {...{ gegevens, pad, yaml, bestaat }} />}
      {!kan && <p>Dat kan zodra alles klopt.</p>}
      <p>
        Dit heet een pull request. Ook zo geeft u het over: een ander{" "}
        {weg ? "haalt het van de site" : "zet het op de site"}.
      </p>
      {weg ? <Elders /> : <Raadsinformatie {...{ gegevens, staat }} />}
    </>
  );
}

function Raadsinformatie({ gegevens, staat }: Pick<Props, "gegevens" | "staat">) {
  const paginas = [
    ...new Map(
      gegevens.punten.filter(({ voorstel, verslag }) =>
        [voorstel, `${voorstel}/${verslag}`].includes(staat.bestand)
      )
        .map((punt) => [punt.pagina, punt.gesprek]),
    ),
  ];
  return (
    <>
      <h4>3. Zet het in het raadsinformatiesysteem</h4>
      <p>
        Dit publiceert u zelf. Wacht tot de site opnieuw is gemaakt. Op de pagina van het verslag staat het
        dan als pdf en als Word-bestand, bij ‘Wie erbij waren, en welke tekst’. Daar staat ook een ingevuld
        voorblad.
      </p>
      {paginas.length > 0 && (
        <ul>
          {paginas.map(([pagina, gesprek]) => (
            <li key={pagina}>
              <a href={pagina}>Het verslag van het gesprek in {kleineLetter(gesprek)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Taking it off the site takes it away nowhere else. */
function Elders() {
  return (
    <>
      <h4>3. Kijk waar het nog meer staat</h4>
      <p>
        Staat het verslag ook in het raadsinformatiesysteem? Dan is het een stuk van de raad, en blijft het
        daar staan. Of het daar weg mag, is een vraag voor een jurist en uw archivaris. Zeg ook wie meededen
        dat het van de site is.{" "}
        <a href="verslag-publiceren.html#een-verslag-weghalen">Lees waar het nog kan staan</a>.
      </p>
    </>
  );
}

/** What has to go, beside the file that says that it is gone: its long name ends in the same number. */
export function wegTeHalen(pad: string): { verslag: string; opvolging: string } {
  const [map, bestand] = pad.split("/ingetrokken/");
  return { verslag: `${map}/verslagen/${bestand}`, opvolging: `${map}/opvolging.yml` };
}

/** What someone writes to who keeps the site. */
export function mailtekst(
  pad: string,
  bestaat: boolean,
  weg: { verslag: string; opvolging: string } | null = null,
): { onderwerp: string; tekst: string } {
  const bestand = pad.split("/").at(-1)!;
  const haalWeg = weg &&
    `Haal daarna dit bestand weg: ${weg.verslag}. De naam kan langer zijn: hij eindigt op ${bestand}.
Staat er in ${weg.opvolging} iets over dit verslag? Haal dat stuk ook weg.
`;
  return {
    onderwerp: `Voor de site van de maatwerktoets: ${bestand}`,
    tekst: `Hallo,

In de bijlage zit ${bestand}. ${
      weg ? "Wilt u het verslag met dit nummer van de site halen?" : "Wilt u dit bestand op de site zetten?"
    }

Het hoort hier: ${pad}
${bestaat ? "Het komt in plaats van het bestand dat daar staat.\n" : ""}${haalWeg ?? ""}
Draai daarna de controle (python build.py check) en maak de site opnieuw.

Met vriendelijke groet,
`,
  };
}
