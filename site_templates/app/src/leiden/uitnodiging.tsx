/** How participants come in: a QR code, a link, or paper. And when no phone can: why, and what to do. */
import { useState } from "preact/hooks";
import { Qr } from "../code/qr.tsx";
import { Adres } from "../gedeeld/adres.tsx";
import type { Manier } from "../sessie/sessie.ts";
import type { Bereik } from "./bereik.ts";
import { useFocus } from "../gedeeld/focus.ts";

interface Props {
  bereik: Bereik;
  /** Someone does not want a phone, or does: people can still fill in otherwise. */
  kies: (manier: Manier) => void;
}

export function Uitnodiging({ bereik, kies }: Props) {
  const [gewisseld, zetGewisseld] = useState(0);
  // The button that was clicked is gone: on from what came in its place.
  const plek = useFocus<HTMLDivElement>(gewisseld, gewisseld > 0);
  const wissel = (manier: Manier) => {
    kies(manier);
    zetGewisseld(gewisseld + 1);
  };
  return (
    <div class="l-plek" ref={plek} tabIndex={-1}>
      <Kaart bereik={bereik} kies={wissel} />
    </div>
  );
}

function Kaart({ bereik, kies }: Props) {
  if (bereik.soort === "papier") return <OpPapier kies={kies} />;
  if (bereik.soort !== "telefoons") return <GeenTelefoons bereik={bereik} />;
  const { link, intypen } = bereik;
  return (
    <section class="l-kaart l-uitnodiging">
      <div class="l-qr">
        <Qr tekst={link} titel="QR-code om mee te doen" />
      </div>
      <div>
        <h2>Meedoen met een telefoon</h2>
        <p>
          Deze code staat ook groot op het scherm voor de zaal. Wie hem scant, vult in op de eigen telefoon.
        </p>
        {intypen && (
          <p>
            Geen camera? Open <Adres adres={intypen.adres} klas="l-adres" /> en typ:{" "}
            <strong class="l-kortecode">{intypen.code}</strong>
          </p>
        )}
        <p>
          Of stuur de link door:<br />
          <Link link={link} />
        </p>
        <p class="g-zacht">
          Liever papier? Deel dan <Papier /> uit. Wil één iemand geen telefoon? Dan kan iedereen op papier.
        </p>
        <Wissel tekst="Toch alleen op papier" klik={() => kies("papier")} />
      </div>
    </section>
  );
}

function OpPapier({ kies }: Pick<Props, "kies">) {
  return (
    <section class="l-kaart">
      <h2>Iedereen vult in op papier</h2>
      <ul>
        <li>
          Deel <Papier /> uit: voor elke deelnemer het vel van de eigen rol.
        </li>
        <li>Zet een doos klaar voor elke rol. Zo weet u straks bij welke rol een briefje hoort.</li>
        <li>In de pauze typt u de briefjes in, doos voor doos.</li>
      </ul>
      <Wissel tekst="Toch ook met telefoons" klik={() => kies("beide")} />
    </section>
  );
}

function Wissel({ tekst, klik }: { tekst: string; klik: () => void }) {
  return <button type="button" class="mt-knop mt-knop--klein" onClick={klik}>{tekst}</button>;
}

function GeenTelefoons({ bereik }: { bereik: Exclude<Bereik, { soort: "telefoons" | "papier" }> }) {
  return (
    <section class="l-kaart">
      <h2>Telefoons kunnen nu niet meedoen</h2>
      <p>
        {bereik.soort === "hier"
          ? `Deze pagina staat op een adres dat alleen op deze computer werkt: ${
            new URL(bereik.link).hostname
          }. Een telefoon kan daar niet bij.`
          : "U hebt deze pagina geopend vanuit een map op uw computer. Een telefoon kan daar niet bij."}
      </p>
      <p>Wat kunt u doen?</p>
      <ul>
        <li>
          <strong>Toch met telefoons?</strong> Open dit gesprek op het internet, op de site van uw gemeente.
        </li>
        <li>
          <strong>Op papier?</strong> Deel <Papier /> uit. U typt de antwoorden straks zelf in.
        </li>
        {bereik.soort === "hier" && (
          <li>
            <strong>Alleen oefenen?</strong> Open de link in een ander tabblad: <Link link={bereik.link} />
          </li>
        )}
      </ul>
    </section>
  );
}

function Link({ link }: { link: string }) {
  return <a class="l-link" href={link} target="_blank" rel="noopener">{link}</a>;
}

function Papier() {
  return <a href="index.html#papier" target="_blank" rel="noopener">de hand-outs</a>;
}
