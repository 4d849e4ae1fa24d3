/** How participants come in: a QR code, a link, or paper. */
import { Qr } from "../qr.tsx";

export function Uitnodiging({ link }: { link: string | null }) {
  if (!link) {
    return (
      <section class="l-kaart">
        <h2>Meedoen op papier</h2>
        <p>
          U hebt deze pagina geopend vanuit een map op uw computer. Telefoons kunnen daar niet bij. Deel de
          papieren briefjes uit. U typt ze straks zelf in.
        </p>
      </section>
    );
  }
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
          <a class="l-link" href={link} target="_blank" rel="noopener">{link}</a>
        </p>
        <p class="g-zacht">
          Liever papier? Deel dan de briefjes uit. Wil één iemand geen telefoon gebruiken, dan kan iedereen op
          papier.
        </p>
      </div>
    </section>
  );
}
