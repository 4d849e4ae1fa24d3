/** Each step as the room sees it. */
import type { Sessiepakket } from "../pakket.d.ts";
import { Qr } from "../qr.tsx";
import { KOPPEN } from "../sessie.ts";
import { KOPNAMEN, SOORTNAMEN } from "../leiden/woorden.ts";
import { kloktijd } from "../leiden/klok.ts";
import { Antwoordbeeld } from "./beeld.tsx";
import { Legenda } from "./stippen.tsx";
import type { Zaalbeeld, Zaalpunt } from "./zaalbeeld.ts";

type Van<S extends Zaalbeeld["stap"]> = Extract<Zaalbeeld, { stap: S }>;

export function Stap({ beeld, pakket }: { beeld: Zaalbeeld; pakket: Sessiepakket }) {
  switch (beeld.stap) {
    case "welkom":
      return <Welkom beeld={beeld} />;
    case "voorstel":
      return <Voorstel pakket={pakket} />;
    case "verhaal":
      return <Verhaal beeld={beeld} pakket={pakket} />;
    case "zelf-invullen":
      return <ZelfInvullen beeld={beeld} />;
    case "pauze":
      return (
        <>
          <h1>Pauze</h1>
          <p class="z-getal">{beeld.aantal}</p>
          <p class="z-groot">{beeld.aantal === 1 ? "code is binnen" : "codes zijn binnen"}</p>
          <p>We gaan verder om {kloktijd(beeld.verderOm)}.</p>
        </>
      );
    case "naast-elkaar":
      return <NaastElkaar beeld={beeld} pakket={pakket} />;
    case "opbrengst":
      return <Opbrengst punten={beeld.punten} />;
    case "afsluiten":
      return <Afsluiten beeld={beeld} pakket={pakket} />;
  }
}

function Welkom({ beeld }: { beeld: Van<"welkom"> }) {
  return (
    <div class="z-twee">
      <div>
        <h1>Welkom</h1>
        <ol class="z-regels">
          <li>U vult eerst zelf in. Niemand hoeft het eigen antwoord uit te leggen.</li>
          <li>
            {beeld.openbaar
              ? "Het scherm laat alleen zien wat ook naar buiten mag. Nooit een los antwoord."
              : "Het scherm toont straks antwoorden zonder naam. In een kleine groep is soms te raden wat u koos."}
          </li>
          <li>
            {beeld.openbaar
              ? "Dit gesprek is openbaar. Bent u inwoner? Kies dan de rol ‘iets anders’."
              : "Uw antwoord is van u, maar het gesprek is niet geheim. Samen kiest u wat naar buiten mag."}
          </li>
        </ol>
      </div>
      <Meedoen link={beeld.link} />
    </div>
  );
}

function Meedoen({ link }: { link: string | null }) {
  if (!link) return <p class="z-mee">U doet vandaag mee op papier.</p>;
  return (
    <div class="z-mee">
      <Qr tekst={link} titel="QR-code om mee te doen" />
      <p>Scan en doe mee</p>
      <p class="z-link">{link}</p>
    </div>
  );
}

function Voorstel({ pakket }: { pakket: Sessiepakket }) {
  const { kern, ligt_al_vast, nog_te_kiezen, oefenmateriaal } = pakket.voorstel;
  return (
    <>
      <h1>{pakket.voorstel.titel}</h1>
      <p class="z-groot">{kern}</p>
      {oefenmateriaal && <p>Oefenmateriaal: een voorstel van vroeger, om het gesprek te oefenen.</p>}
      <div class="z-twee z-twee--gelijk">
        <section>
          <h2>Ligt al vast</h2>
          <ul>{ligt_al_vast.map((regel) => <li key={regel}>{regel}</li>)}</ul>
        </section>
        <section class="z-open">
          <h2>Nog te kiezen</h2>
          <ul>{nog_te_kiezen.map((regel) => <li key={regel}>{regel}</li>)}</ul>
        </section>
      </div>
    </>
  );
}

function Verhaal({ beeld, pakket }: { beeld: Van<"verhaal">; pakket: Sessiepakket }) {
  const casus = pakket.casussen.find(({ id }) => id === beeld.casus);
  if (!casus) return null;
  const delen = [
    ["Wat speelt er?", casus.situatie],
    ["Wat was nodig?", casus.wat_was_nodig],
    ["Wat stond in de weg?", casus.wat_stond_in_de_weg],
    ["Wat gebeurde er?", casus.wat_gebeurde],
  ] as const;
  return (
    <>
      <h1>{casus.naam}</h1>
      <div class="z-verhaal">
        {delen.map(([kop, html]) => (
          <section key={kop}>
            <h2>{kop}</h2>
            {/* deno-lint-ignore react-no-danger */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ))}
      </div>
    </>
  );
}

function ZelfInvullen({ beeld }: { beeld: Van<"zelf-invullen"> }) {
  return (
    <div class="z-twee">
      <div>
        <h1>Eerst zelf invullen</h1>
        <p class="z-groot">{beeld.vragen} vragen, in stilte. Denk aan het gezin uit het verhaal.</p>
        <p class="z-getal">{beeld.aantal}</p>
        <p class="z-groot">{beeld.aantal === 1 ? "antwoord is binnen" : "antwoorden zijn binnen"}</p>
      </div>
      <Meedoen link={beeld.link} />
    </div>
  );
}

function NaastElkaar({ beeld, pakket }: { beeld: Van<"naast-elkaar">; pakket: Sessiepakket }) {
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

function Opbrengst({ punten }: { punten: Zaalpunt[] }) {
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

function Afsluiten({ beeld, pakket }: { beeld: Van<"afsluiten">; pakket: Sessiepakket }) {
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
