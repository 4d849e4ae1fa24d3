/**
 * The end of a meeting behind closed doors: no file and no mail, why that is, and what may be done with what was written.
 *
 * Source: article 23, fourth and fifth member, of the Gemeentewet, as Kamerstuk 35 546, nr. 2 changed it.
 */
import { alsLeesstuk, stukken } from "../sessie/stukken.ts";
import type { Deel } from "./bewaard.ts";
import { LeesstukTekst } from "./leesstuk.tsx";

export function Geheim({ sessie, pakket }: Pick<Deel, "sessie" | "pakket">) {
  const alle = stukken(sessie);
  return (
    <>
      <p class="g-let-op">
        Deze vergadering is besloten. Wat hier is gezegd, is geheim tot de raad dat opheft. Daarom maakt deze
        pagina geen gespreksverslag en geen mail.
      </p>
      <p>Wat kunt u wel doen?</p>
      <ul>
        <li>
          <strong>Laat de griffie van dit scherm overnemen wat hieronder staat</strong>, en niemand anders.
          Van een besloten vergadering komt een apart verslag, dat niet openbaar is. Daar kan het in.
        </li>
        <li>
          <strong>Mail het niet</strong>, en maak er geen foto van.
        </li>
        <li>
          <strong>Wis daarna dit gesprek.</strong>{" "}
          De antwoorden op de vragen gaan dan ook weg. Die komen ook later niet naar buiten.
        </li>
        <li>
          <strong>Heft de raad de geheimhouding op?</strong>{" "}
          Dan kan de griffie openbaar maken wat in dat verslag staat.
        </li>
      </ul>
      <p class="g-zacht">
        Dit staat in artikel 23, vierde en vijfde lid, van de Gemeentewet (Kamerstuk 35 546, nr. 2). Vraag
        voor uw jurist: wie heft de geheimhouding van een commissie op, en hoe bewaart u wat is opgeschreven?
      </p>
      <h3>Wat is opgeschreven</h3>
      {alle.length === 0 && <p>Er is niets opgeschreven.</p>}
      <ul class="l-lijst">
        {alle.map((stuk) => (
          <li class="l-kaart" key={stuk.naam}>
            <LeesstukTekst {...alsLeesstuk(stuk, pakket)} />
          </li>
        ))}
      </ul>
    </>
  );
}
