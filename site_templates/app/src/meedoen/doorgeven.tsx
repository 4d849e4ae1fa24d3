/** The steps after the vragen: look back, the code, once more after the talk, and the end. */
import { useState } from "preact/hooks";
import { BEWAARTIJD } from "../apparaat/bewaartijd.ts";
import { codeer } from "../code/antwoordcode.ts";
import type { PakketVraag } from "../contract/pakket.d.ts";
import { Qr } from "../code/qr.tsx";
import { nieuweNonce, type Sleutel } from "../code/sleutel.ts";
import { type Antwoordcode, Antwoordteken } from "../gedeeld/tekens.tsx";
import { antwoordBij, inhoudVan, inschattingenVoor, type Ronde, type Stap, vragenVan } from "./deelname.ts";
import { Fout, Knop, Scherm, Terug, Vinkje, type Zicht } from "./onderdelen.tsx";
import { spel } from "./spellen.ts";

export function Overzicht({ zicht, ronde }: { zicht: Zicht; ronde: Ronde }) {
  const { opzet, staat, doe } = zicht;
  const voorspeld = ronde === 1 ? inschattingenVoor(opzet, staat.rol) : [];
  const maak = () => doe({ soort: "code", nonce: nieuweNonce((bytes) => crypto.getRandomValues(bytes)) });
  const balk = (
    <>
      {ronde === 1
        ? <Terug zicht={zicht} />
        : <Knop tekst="Kies andere vragen" tweede klik={() => doe({ soort: "andere-vragen" })} />}
      <Knop tekst="Maak mijn code" klik={maak} />
    </>
  );
  return (
    <Scherm zicht={zicht} kop={ronde === 1 ? "Uw antwoorden" : "Uw nieuwe antwoorden"} balk={balk}>
      <p>Klopt het? Tik op een antwoord om het te veranderen.</p>
      {staat.nonces[ronde] !== null && (
        <p class="g-let-op">Is uw code al ingenomen? Dan telt die. Veranderen kan dan niet meer.</p>
      )}
      <ol class="mee-regels" role="list">
        {vragenVan(opzet, staat, ronde).map((id) => (
          <Regel
            key={id}
            zicht={zicht}
            vraag={vraagVan(zicht, id)}
            stap={{ soort: "vraag", ronde, vraag: id }}
            naam={`Vraag ${opzet.vragen.indexOf(id) + 1}`}
          />
        ))}
      </ol>
      {voorspeld.length > 0 && (
        <>
          <h2>Wat anderen invullen, denkt u</h2>
          <ol class="mee-regels" role="list">
            {voorspeld.map((id, index) => (
              <Regel
                key={id}
                zicht={zicht}
                vraag={vraagVan(zicht, id)}
                stap={{ soort: "inschatting", vraag: id }}
                naam={`Inschatting ${index + 1}`}
              />
            ))}
          </ol>
        </>
      )}
    </Scherm>
  );
}

function Regel(
  { zicht, vraag, stap, naam }: { zicht: Zicht; vraag: PakketVraag; stap: Stap; naam: string },
) {
  const code = antwoordBij(zicht.staat, stap);
  return (
    <li>
      <button type="button" class="mee-regel" onClick={() => zicht.doe({ soort: "wijzig", stap })}>
        <span class="mee-regel__vraag">{naam}: {vraag.kort}</span>
        <Gegeven code={code} vraag={vraag} />
        <svg class="mee-pijltje" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 5l7 7-7 7" />
        </svg>
      </button>
    </li>
  );
}

function Gegeven({ code, vraag }: { code: Antwoordcode | null; vraag: PakketVraag }) {
  if (!code) return <span class="mee-regel__antwoord g-zacht">Niet ingevuld</span>;
  return (
    <strong class="mee-regel__antwoord">
      <Antwoordteken code={code} /> {vraag.antwoorden[code]}
    </strong>
  );
}

export function Code(
  { zicht, ronde, deelsleutel }: { zicht: Zicht; ronde: Ronde; deelsleutel: string },
) {
  const { opzet, staat, pakket, doe } = zicht;
  const sleutel: Sleutel = { deelsleutel, voorstel: pakket.voorstel.id, vragenset: opzet.vragenset, ronde };
  const groepen = codeer(inhoudVan(opzet, staat, ronde), sleutel, staat.nonces[ronde] ?? 0).split(" ");
  const verander = <Knop tekst="Iets veranderen" tweede klik={() => doe({ soort: "verander" })} />;
  const klaar = (tweede: boolean) => (
    <Knop
      tekst="Ik ben klaar"
      tweede={tweede}
      klik={() => doe({ soort: "klaar" })}
    />
  );
  // No bar as long as the code has to be read: nothing to press lies over it.
  const balk = ronde === 2 && klaar(false);
  return (
    <Scherm zicht={zicht} kop={ronde === 1 ? "Uw code" : "Uw nieuwe code"} balk={balk}>
      <p>
        <strong>Laat deze staan.</strong> Laat de code zien aan de gespreksleider, of lees de letters voor.
      </p>
      <ol class="mee-code" role="list" aria-label="Code">
        {/* With spaces, so that a screen reader says letters and not a word. */}
        {groepen.map((groep, index) => <li key={index}>{[...groep].join(" ")}</li>)}
      </ol>
      <div class="mee-qr">
        <Qr
          tekst={groepen.join("")}
          titel="QR-code met dezelfde letters, voor de camera van de gespreksleider"
        />
      </div>
      <details class="mee-uitklap">
        <summary>Hulp bij het voorlezen</summary>
        <p>Lees één groep van vier letters tegelijk. De letters I, O en Q komen niet voor.</p>
        <ol>{groepen.map((groep, index) => <li key={index}>{spel(groep)}</li>)}</ol>
      </details>
      <p class="g-zacht">
        Wie de letters hoort, weet uw antwoorden niet. Wie ook de link van dit gesprek heeft, kan ze met een
        computerprogramma wel terughalen.
      </p>
      <p class="g-zacht">Is uw code al ingenomen? Dan telt die. Veranderen kan dan niet meer.</p>
      <div class="mee-knoppen">
        {verander}
        {ronde === 1 && klaar(true)}
      </div>
      {ronde === 1 && (
        <details class="mee-uitklap">
          <summary>De gespreksleider vraagt om nog een keer in te vullen</summary>
          <p>Dat gebeurt niet bij elk gesprek. Doe het alleen als de gespreksleider erom vraagt.</p>
          <Knop tekst="Nog een keer invullen" tweede klik={() => doe({ soort: "volgende" })} />
        </details>
      )}
    </Scherm>
  );
}

export function Kiezen({ zicht }: { zicht: Zicht }) {
  const { opzet, staat, doe } = zicht;
  const [vergeten, zet] = useState(false);
  const verder = () => staat.gekozen.length ? doe({ soort: "volgende" }) : zet(true);
  const balk = (
    <>
      <Fout tekst={vergeten && !staat.gekozen.length && "Kies eerst een vraag."} />
      <Terug zicht={zicht} />
      <Knop tekst="Volgende" klik={verder} />
    </>
  );
  return (
    <Scherm zicht={zicht} kop="Nog een keer invullen" balk={balk} dicht>
      <p>
        Kies de vragen die op het grote scherm staan. U vult ze opnieuw in, zonder uw eerste antwoord te zien.
      </p>
      <div class="mee-keuzes" role="group" aria-labelledby="mee-kop">
        {opzet.vragen.map((id, index) => (
          <label class="mee-keuze mee-keuze--meer" key={id}>
            <input
              type="checkbox"
              checked={staat.gekozen.includes(id)}
              onChange={() => doe({ soort: "kies", vraag: id })}
            />
            <span class="mee-keuze__tekst">{index + 1}. {vraagVan(zicht, id).kort}</span>
            <Vinkje />
          </label>
        ))}
      </div>
    </Scherm>
  );
}

export function Klaar({ zicht }: { zicht: Zicht }) {
  const balk = (
    <>
      <Terug zicht={zicht} />
      <Knop tekst="Wis mijn antwoorden" klik={() => zicht.doe({ soort: "wis" })} />
    </>
  );
  return (
    <Scherm zicht={zicht} kop="Dank u wel" balk={balk}>
      <p>Is uw code ingenomen? Dan kunt u uw antwoorden van deze telefoon wissen.</p>
      <p class="g-zacht">Vergeet u het? Dan wist deze pagina ze als u haar na {BEWAARTIJD} weer opent.</p>
    </Scherm>
  );
}

const GEWIST: Record<Zicht["wissen"], string> = {
  bezig: "Uw antwoorden worden gewist",
  gelukt: "Uw antwoorden zijn gewist",
  mislukt: "Het wissen is niet gelukt",
};

export function Gewist({ zicht }: { zicht: Zicht }) {
  return (
    <Scherm zicht={zicht} kop={GEWIST[zicht.wissen]}>
      {zicht.wissen === "mislukt" && (
        <p class="g-let-op">
          Uw antwoorden staan misschien nog op de schijf van deze telefoon. Wis de gegevens van deze site in
          de instellingen van uw browser. Of laat het zo: deze pagina wist ze, zodra u haar na {BEWAARTIJD}
          {" "}
          weer opent.
        </p>
      )}
      <p>Dank u wel voor het meedoen. U kunt deze pagina sluiten.</p>
    </Scherm>
  );
}

function vraagVan({ pakket }: Zicht, id: string): PakketVraag {
  return pakket.vragen.find((vraag) => vraag.id === id)!;
}
