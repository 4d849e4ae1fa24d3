/** The later steps as the room sees them: the answers, what is written down, and what goes out. */
import { Antwoordbeeld } from "../beeld.tsx";
import type { Sessiepakket } from "../pakket.d.ts";
import { KOPPEN } from "../sessie.ts";
import { Legenda } from "../stippen.tsx";
import { KOPNAMEN, SOORTNAMEN } from "../woorden.ts";
import type { Van, Zaalpunt } from "./zaalbeeld.ts";

export function NaastElkaar({ beeld, pakket }: { beeld: Van<"naast-elkaar">; pakket: Sessiepakket }) {
  const vraagVan = (id: string) => pakket.vragen.find((vraag) => vraag.id === id)!;
  switch (beeld.fase) {
    case "wachten":
      return (
        <>
          <h1>Zo meteen: de antwoorden naast elkaar</h1>
          <p class="z-groot">We laten ze allemaal tegelijk zien.</p>
        </>
      );
    case "alles":
      return (
        <>
          <h1>Waar verschillen we het meest?</h1>
          <Legenda beelden={beeld.vergelijkingen.map(({ beeld }) => beeld)} pakket={pakket} />
          <ul class="z-alles">
            {beeld.vergelijkingen.map(({ vraag: id, nummer, beeld: antwoorden }) => (
              <li key={id} class={beeld.gekozen.includes(id) ? "z-gekozen" : ""}>
                <h2>
                  {nummer}. {vraagVan(id).kort}
                  {beeld.gekozen.includes(id) && <span class="z-merk">gekozen</span>}
                </h2>
                <Antwoordbeeld beeld={antwoorden} vraag={vraagVan(id)} pakket={pakket} kort />
              </li>
            ))}
          </ul>
        </>
      );
    case "onderwerp": {
      const vraag = vraagVan(beeld.vergelijking.vraag);
      return (
        <>
          <h1 class="z-onderwerp">{vraag.vraag}</h1>
          <div class="z-beeld">
            <Antwoordbeeld beeld={beeld.vergelijking.beeld} vraag={vraag} pakket={pakket} />
            {beeld.inschattingen.length > 0 && (
              <div class="z-dachten">{beeld.inschattingen.map((zin) => <p key={zin}>{zin}</p>)}</div>
            )}
          </div>
          <p class="z-vraag">{beeld.gespreksvraag}</p>
        </>
      );
    }
  }
}

export function Opbrengst({ punten }: { punten: Zaalpunt[] }) {
  return (
    <>
      <h1>Wat nemen we mee?</h1>
      <div class="z-drie">
        {KOPPEN.map((kop) => (
          <section key={kop}>
            <h2>{KOPNAMEN[kop]}</h2>
            <Punten punten={punten.filter((punt) => punt.kop === kop)} />
          </section>
        ))}
      </div>
    </>
  );
}

function Punten({ punten }: { punten: Zaalpunt[] }) {
  return (
    <ul class="z-punten">
      {punten.map((punt) => (
        <li key={punt.id}>
          <span class="z-soort">{SOORTNAMEN[punt.soort]}</span> {punt.tekst}
        </li>
      ))}
    </ul>
  );
}

export function Afsluiten({ beeld, pakket }: { beeld: Van<"afsluiten">; pakket: Sessiepakket }) {
  if (beeld.fase === "invullen") {
    return (
      <>
        <h1>Nog een keer invullen</h1>
        <p class="z-groot">Bij hetzelfde antwoord blijven is net zo goed als veranderen.</p>
        <ul class="z-nummers">
          {beeld.vragen.map(({ nummer, vraag }) => (
            <li key={vraag}>
              <strong>{nummer}</strong> {pakket.vragen.find(({ id }) => id === vraag)?.kort}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <h1>Dit gaat naar buiten</h1>
      <div class="z-twee z-twee--uit">
        <section>
          <h2>Groepsantwoorden</h2>
          {beeld.groepsantwoorden.length === 0 && <p>Geen antwoorden.</p>}
          <dl class="z-uit">
            {beeld.groepsantwoorden.map(({ vraag, kort, regels }) => (
              <div key={vraag}>
                <dt>{kort}</dt>
                {regels.map((regel) => <dd key={regel}>{regel}</dd>)}
              </div>
            ))}
          </dl>
          {beeld.nietGenoemd.length > 0 && (
            <p class="z-soort">
              Niet genoemd, want minder dan vijf mensen:{" "}
              {beeld.nietGenoemd.map((rol) => pakket.rollen[rol].meervoud).join(", ")}.
            </p>
          )}
        </section>
        <section>
          <h2>Opbrengst</h2>
          {beeld.vrij.length ? <Punten punten={beeld.vrij} /> : <p>Nog niets vrijgegeven.</p>}
          {beeld.nietVrij.length > 0 && (
            <>
              <h2>Nog te bespreken, of blijft in de zaal</h2>
              <Punten punten={beeld.nietVrij} />
            </>
          )}
        </section>
      </div>
    </>
  );
}
