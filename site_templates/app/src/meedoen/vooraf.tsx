/** The steps before the vragen: what happens with the answers, the rol, the voorstel and the verhaal. */
import { useState } from "preact/hooks";
import { BEWAARTIJD } from "../apparaat/bewaartijd.ts";
import { useOffline } from "../apparaat/offline.ts";
import { ROLLEN } from "../contract/contract.ts";
import { alleenWatMag, type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { Rolvorm } from "../gedeeld/tekens.tsx";
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { Reden } from "./bewaardestaat.ts";
import { Fout, Knop, Scherm, Tekst, Terug, Vinkje, Volgende, type Zicht } from "./onderdelen.tsx";
import { STRAKS } from "../gedeeld/woorden.ts";
import { Verhalen, verhalenkop } from "./verhalen.tsx";

/** Why someone who had begun is at the beginning again. */
const OPNIEUW: Record<Reden, string> = {
  voorbij: `Wat u eerder invulde, is na ${BEWAARTIJD} gewist. U begint opnieuw.`,
  "past-niet": "Wat op deze telefoon stond, past niet meer bij deze pagina. U begint opnieuw.",
};

export function Welkom({ zicht }: { zicht: Zicht }) {
  useOffline(zicht.pakket.voorstel.id, !zicht.verplaatst);
  const begin = <Knop tekst="Beginnen" klik={() => zicht.doe({ soort: "volgende" })} />;
  const { reden } = zicht;
  return (
    <Scherm zicht={zicht} kop="Fijn dat u meedoet" balk={begin}>
      {reden && <p class="g-let-op">{OPNIEUW[reden]}</p>}
      <p>
        U vult zelf {zicht.opzet.vragen.length} vragen in over het voorstel{" "}
        <strong>{zicht.pakket.voorstel.titel}</strong>.
      </p>
      <ol class="mee-afspraken">
        <Afspraken van={wieHetHoort(zicht.bijeenkomst)} />
        <li>
          <strong>Uw antwoorden blijven op deze telefoon.</strong>{" "}
          U vult alleen in. De pagina verstuurt niets.
        </li>
        <li>
          <strong>U geeft ze door als code van letters.</strong> Op een andere manier gaan ze er niet af.
        </li>
        <Afspraken van={[watDeZaalZiet(zicht.bijeenkomst)]} />
      </ol>
    </Scherm>
  );
}

/** What counts, and what that means. */
type Afspraak = [string, string];

function Afspraken({ van }: { van: Afspraak[] }) {
  return (
    <>
      {van.map(([kern, uitleg]) => (
        <li key={kern}>
          <strong>{kern}</strong> {uitleg}
        </li>
      ))}
    </>
  );
}

/** What the law keeps secret, and who hears it later. It stands first: on a phone the rest is below the button. */
function wieHetHoort(bijeenkomst: Bijeenkomst): Afspraak[] {
  return [
    ...(isBesloten(bijeenkomst) ? [BESLOTEN] : []),
    ...(bijeenkomst.opname === "geen" ? [] : [OPNAME[bijeenkomst.opname]]),
  ];
}

function watDeZaalZiet(bijeenkomst: Bijeenkomst): Afspraak {
  if (!alleenWatMag(bijeenkomst)) {
    return [
      "De zaal ziet antwoorden per rol, zonder namen.",
      "In een kleine rol kan iemand raden wat u koos.",
    ];
  }
  if (isBesloten(bijeenkomst)) return ["De zaal ziet geen antwoorden.", "Dat komt door de opname."];
  return [
    bijeenkomst.openbaar ? "Het gesprek is openbaar, uw antwoord niet." : "Uw antwoord blijft van u.",
    "De zaal ziet alleen wat ook naar buiten mag. Nooit een los antwoord.",
  ];
}

const BESLOTEN: Afspraak = [
  "Deze vergadering is besloten.",
  "Wat u hier hoort, is geheim tot de raad dat opheft. Er komt nu geen verslag.",
];

const OPNAME: Record<"opgenomen" | "uitgezonden", Afspraak> = {
  opgenomen: ["Er is een opname.", "Daarop staat wat u zegt. Niet wat u invult."],
  uitgezonden: ["Er is een uitzending.", "Iedereen kan zien en horen wat u zegt. Niet wat u invult."],
};

export function Rol({ zicht }: { zicht: Zicht }) {
  const { pakket, staat, bijeenkomst, doe } = zicht;
  const [vergeten, zet] = useState(false);
  const gegeven = Object.values(staat.antwoorden[1]).filter((antwoord) => antwoord !== null).length;
  const verder = () => staat.rol ? doe({ soort: "volgende" }) : zet(true);
  const balk = (
    <>
      <Fout tekst={vergeten && !staat.rol && "Kies eerst een rol."} />
      <Terug zicht={zicht} />
      <Knop tekst="Volgende" klik={verder} />
    </>
  );
  return (
    <Scherm zicht={zicht} kop="Wat is uw rol?" balk={balk} dicht>
      {gegeven > 0 && (
        <p class="g-let-op">
          U vulde al {gegeven === 1 ? "één vraag" : `${gegeven} vragen`}{" "}
          in. Dat blijft staan. Kiest u een andere rol? Dan kan een vraag er in andere woorden staan. Kijk uw
          antwoorden daarna na.
          {staat.nonces[1] !== null && " Is uw code al ingenomen? Dan telt die, met de rol van toen."}
        </p>
      )}
      <p class="mee-tik" id="rol-hulp">Tik op een rol. Dan leest u wie daarbij hoort.</p>
      <div
        class="mee-keuzes"
        role="radiogroup"
        aria-labelledby="mee-kop"
        aria-describedby="rol-hulp rol-alleen"
      >
        {ROLLEN.map((rol) => (
          <label class="mee-keuze mee-keuze--rol" key={rol}>
            <input
              type="radio"
              name="rol"
              checked={rol === staat.rol}
              aria-labelledby={`naam-${rol}`}
              aria-describedby={`uitleg-${rol}`}
              onChange={() => doe({ soort: "rol", rol })}
            />
            <Rolvorm rol={rol} />
            <span class="mee-keuze__tekst">
              <strong id={`naam-${rol}`}>{hoofdletter(pakket.rollen[rol].naam)}</strong>
              <span class="mee-keuze__uitleg" id={`uitleg-${rol}`}>{pakket.rollen[rol].uitleg}</span>
            </span>
            <Vinkje />
          </label>
        ))}
      </div>
      <p class="mee-alleen" id="rol-alleen">
        {alleenWatMag(bijeenkomst)
          ? "Bent u de enige in uw rol? Ook dan toont het scherm niet wat u koos."
          : "Bent u de enige in uw rol? Dan weet de zaal wat u koos. ‘Iets anders of liever niet’ mag altijd."}
      </p>
    </Scherm>
  );
}

export function Voorstel({ zicht }: { zicht: Zicht }) {
  const { voorstel } = zicht.pakket;
  return (
    <Scherm
      zicht={zicht}
      kop={voorstel.titel}
      boven="Het voorstel"
      venstertitel="Het voorstel"
      balk={<Verder zicht={zicht} />}
    >
      {voorstel.oefenmateriaal && (
        <p class="g-let-op">Dit is oefenmateriaal: u oefent het gesprek met een voorstel van vroeger.</p>
      )}
      {/* Its first paragraph is the kern. */}
      <div class="mee-samenvatting">
        <Tekst html={voorstel.samenvatting} />
      </div>
      <Lijst kop="Dit ligt al vast" punten={voorstel.ligt_al_vast} />
      <Lijst kop="Dit is nog te kiezen" punten={voorstel.nog_te_kiezen} />
      <Lijst kop="Kanttekeningen van het document zelf" punten={voorstel.kanttekeningen} />
    </Scherm>
  );
}

export function Verhaal({ zicht }: { zicht: Zicht }) {
  return (
    <Scherm zicht={zicht} kop={verhalenkop(zicht)} balk={<Verder zicht={zicht} />}>
      {zicht.verhalen.length > 1 && (
        <p>Lees er één. Uw buur leest het andere. Vertel het daarna aan elkaar.</p>
      )}
      <Verhalen zicht={zicht} />
      <p class="mee-kern">
        Wat wordt voor dit huishouden straks anders dan nu? Daarover gaan de vragen. {STRAKS}
      </p>
    </Scherm>
  );
}

function Verder({ zicht }: { zicht: Zicht }) {
  return (
    <>
      <Terug zicht={zicht} />
      <Volgende zicht={zicht} />
    </>
  );
}

function Lijst({ kop, punten }: { kop: string; punten: string[] }) {
  if (punten.length === 0) return null;
  return (
    <>
      <h2>{kop}</h2>
      <ul>{punten.map((punt) => <li key={punt}>{punt}</li>)}</ul>
    </>
  );
}
