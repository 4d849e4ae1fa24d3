/** How participants come in: a QR code, a link, or paper. And when no phone can: why, and what to do. */
import { Qr } from "../qr.tsx";

/** Who can open the link: phones too, only this computer, or nobody as there is none. */
export type Bereik = { soort: "telefoons" | "hier"; link: string } | { soort: "niemand" };

export function Uitnodiging({ bereik }: { bereik: Bereik }) {
  if (bereik.soort !== "telefoons") return <OpPapier bereik={bereik} />;
  const { link } = bereik;
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
        <p>
          Geen camera? Stuur de link door:<br />
          <Link link={link} />
        </p>
        <p class="g-zacht">
          Liever papier? Deel dan <Papier />{" "}
          uit. Wil één iemand geen telefoon gebruiken, dan kan iedereen op papier.
        </p>
      </div>
    </section>
  );
}

function OpPapier({ bereik }: { bereik: Exclude<Bereik, { soort: "telefoons" }> }) {
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
  return <a href="index.html#papier" target="_blank" rel="noopener">de handouts</a>;
}
