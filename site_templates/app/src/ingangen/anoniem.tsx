/** The page "Zo blijft u anoniem": a reader gives a group its answers and sees what would be published, in each mode. */
import { render } from "preact";
import { useState } from "preact/hooks";
import type { Anoniemgegevens as Gegevens } from "../contract/pakket.d.ts";
import { Antwoordteken, Rolvorm, Uitkomstteken } from "../gedeeld/tekens.tsx";
import { ANTWOORDCODES } from "../contract/contract.ts";
import { hoofdletter } from "../gedeeld/tekst.ts";
import {
  type Antwoordcode,
  type Groepsantwoord,
  groepsantwoord,
  isAchtergehouden,
  mogelijkeWijzen,
  type Wijze,
} from "../vertrouwen/vrijgave.ts";
import { inWoorden } from "../vertrouwen/inwoorden.ts";
import { SAMEN, WIJZEN } from "../gedeeld/woorden.ts";

type Rol = keyof Gegevens["groep"];
type Keuze = Antwoordcode | "";
type Groep = Record<Rol, Keuze[]>;

const ROLLEN = Object.keys({ raadslid: true, professional: true } satisfies Record<Rol, true>) as Rol[];

function perRol<T>(maak: (rol: Rol) => T): Record<Rol, T> {
  return Object.fromEntries(ROLLEN.map((rol) => [rol, maak(rol)])) as Record<Rol, T>;
}

function aantallenVan(groep: Groep): Record<Rol, number> {
  return perRol((rol) => groep[rol].length);
}

function watNaarBuitenMag(wijze: Wijze, groep: Groep): Groepsantwoord {
  const telling = perRol((rol) =>
    Object.fromEntries(
      ANTWOORDCODES.map((code) => [code, groep[rol].filter((gekozen) => gekozen === code).length]),
    )
  );
  return groepsantwoord(wijze, aantallenVan(groep), telling);
}

function Uitkomst({ said, gegevens }: { said: Groepsantwoord["allen"]; gegevens: Gegevens }) {
  if (said === undefined || isAchtergehouden(said)) return <>Niet genoemd: te weinig antwoorden</>;
  return (
    <span class="mt-uitkomst__label">
      {said === "plus" || said === "gelijk" || said === "min"
        ? <Antwoordteken code={said} />
        : <Uitkomstteken uitkomst={typeof said === "object" ? "verdeeld" : said} />}
      <span>{hoofdletter(inWoorden(said, gegevens.antwoorden))}</span>
    </span>
  );
}

function Uitkomsten({ wijze, groep, gegevens }: { wijze: Wijze; groep: Groep; gegevens: Gegevens }) {
  const gepubliceerd = watNaarBuitenMag(wijze, groep);
  return (
    <ul class="mt-plain">
      {wijze === "per-rol"
        ? ROLLEN.map((rol) => (
          <li key={rol}>
            {hoofdletter(gegevens.rollen[rol])}: <Uitkomst said={gepubliceerd[rol]} gegevens={gegevens} />
          </li>
        ))
        : (
          <li>
            {SAMEN[wijze]}: <Uitkomst said={gepubliceerd.allen} gegevens={gegevens} />
          </li>
        )}
    </ul>
  );
}

function Proef({ gegevens }: { gegevens: Gegevens }) {
  const [groep, zet] = useState<Groep>(gegevens.groep);
  const kies = (rol: Rol, plaats: number, keuze: Keuze) =>
    zet({ ...groep, [rol]: groep[rol].map((oud, index) => index === plaats ? keuze : oud) });
  return (
    <>
      <div class="mt-proef">
        {ROLLEN.map((rol) => (
          <fieldset class="mt-proef__rol" key={rol}>
            <legend>
              <span class="mt-rol">
                <Rolvorm rol={rol} />
                {hoofdletter(gegevens.rollen[rol])}
              </span>
            </legend>
            {groep[rol].map((gekozen, plaats) => (
              <label class="mt-proef__mens" key={plaats}>
                <span>Mens {plaats + 1}</span>
                <select
                  value={gekozen}
                  onChange={(event) => kies(rol, plaats, event.currentTarget.value as Keuze)}
                >
                  {ANTWOORDCODES.map((code) => (
                    <option value={code} key={code}>{gegevens.antwoorden[code]}</option>
                  ))}
                  <option value="">Slaat de vraag over</option>
                </select>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p>
        <button class="mt-knop" type="button" onClick={() => zet(gegevens.groep)}>
          Begin opnieuw
        </button>
      </p>
      <h3>Dit komt in het verslag</h3>
      <p>De groep kiest één van deze drie. Verander één antwoord: vaak blijft alles gelijk.</p>
      <div role="status">
        <dl class="mt-facts">
          {mogelijkeWijzen(aantallenVan(groep)).flatMap((wijze) => [
            <dt key={wijze}>{WIJZEN[wijze].naam}</dt>,
            <dd key={`${wijze}-uitkomst`}>
              <Uitkomsten wijze={wijze} groep={groep} gegevens={gegevens} />
            </dd>,
          ])}
        </dl>
      </div>
    </>
  );
}

const plek = document.getElementById("anoniem");
const inhoud = document.getElementById("anoniem-gegevens")?.textContent;
if (plek && inhoud) {
  // What stands there is for who has no script; the app shows the same in its place.
  plek.replaceChildren();
  render(<Proef gegevens={JSON.parse(inhoud) as Gegevens} />, plek);
}
