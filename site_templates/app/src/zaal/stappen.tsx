/** Each step as the room sees it. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { alleenWatMag, type Bijeenkomst, isBesloten } from "../gedeeld/bijeenkomst.ts";
import { kloktijd } from "../gedeeld/tekst.ts";
import { Meedoen } from "./meedoen.tsx";
import { Opbrengst } from "./opgeschreven.tsx";
import { Afsluiten, NaastElkaar } from "./uitkomsten.tsx";
import { Verhalen } from "./verhalen.tsx";
import type { Binnen as Stand, Meedoen as Mee, Van, Zaalbeeld } from "./zaalbeeld.ts";
import { STRAKS } from "../gedeeld/woorden.ts";

export function Stap({ beeld, pakket }: { beeld: Zaalbeeld; pakket: Sessiepakket }) {
  switch (beeld.stap) {
    case "welkom":
      return <Welkom beeld={beeld} pakket={pakket} />;
    case "voorstel":
      return <Voorstel beeld={beeld} pakket={pakket} />;
    case "verhaal":
      return <Verhaal beeld={beeld} pakket={pakket} />;
    case "zelf-invullen":
      return <ZelfInvullen beeld={beeld} />;
    case "pauze":
      return (
        <>
          <h1>Pauze</h1>
          <p>Geef uw code aan de gespreksleider, of doe uw briefje in de doos.</p>
          <Binnen {...beeld} />
          <p>We gaan verder om {kloktijd(beeld.verderOm)}.</p>
        </>
      );
    case "naast-elkaar":
      return <NaastElkaar beeld={beeld} pakket={pakket} />;
    case "opbrengst":
      return <Opbrengst beeld={beeld} />;
    case "afsluiten":
      return <Afsluiten beeld={beeld} pakket={pakket} />;
  }
}

function Welkom({ beeld, pakket }: { beeld: Van<"welkom">; pakket: Sessiepakket }) {
  return (
    <div class="z-twee">
      <div>
        <h1>Welkom</h1>
        <p class="z-zacht z-bij">{pakket.voorstel.titel}</p>
        <ol class="z-regels">
          {afspraken(beeld).map((regel) => <li key={regel}>{regel}</li>)}
        </ol>
      </div>
      <Meedoen mee={beeld.mee} />
    </div>
  );
}

/** What everybody has to know before they answer. What the law keeps secret, or a camera sees, comes first. */
function afspraken(bijeenkomst: Bijeenkomst): string[] {
  const { bijeenkomst: soort, openbaar, opname } = bijeenkomst;
  return [
    ...(isBesloten(bijeenkomst)
      ? [
        "Deze vergadering is besloten. Wat u hier hoort, is geheim tot de raad dat opheft. Er komt nu geen verslag.",
      ]
      : []),
    ...(opname === "geen" ? [] : [OPNAME[opname]]),
    "U vult eerst zelf in. Niemand hoeft het eigen antwoord uit te leggen.",
    opHetScherm(bijeenkomst),
    ...(openbaar
      ? [
        `${
          soort === "informeel" ? "Dit gesprek" : "Deze vergadering"
        } is openbaar. Bent u inwoner? Kies dan de rol ‘iets anders’.`,
      ]
      : isBesloten(bijeenkomst)
      ? []
      : ["Uw antwoord is van u, maar het gesprek is niet geheim. Samen kiest u wat naar buiten mag."]),
  ];
}

const OPNAME: Record<"opgenomen" | "uitgezonden", string> = {
  opgenomen: "Er is een opname. Daarop staat wat u zegt, niet wat u invult.",
  uitgezonden: "Er is een uitzending. Iedereen kan zien en horen wat u zegt, niet wat u invult.",
};

function opHetScherm(bijeenkomst: Bijeenkomst): string {
  if (!alleenWatMag(bijeenkomst)) {
    return "Het scherm toont straks antwoorden zonder naam. In een kleine groep is soms te raden wat u koos.";
  }
  return isBesloten(bijeenkomst)
    ? "Het scherm laat geen antwoorden zien. Dat komt door de opname."
    : "Het scherm laat alleen zien wat ook naar buiten mag. Nooit een los antwoord.";
}

function Binnen({ aantal, verwacht }: Stand) {
  return (
    <>
      <p class="z-getal">
        <strong>{aantal}</strong> {verwacht !== null && `van de ${verwacht} `}
        {verwacht !== null
          ? "antwoorden binnen"
          : aantal === 1
          ? "antwoord is binnen"
          : "antwoorden zijn binnen"}
      </p>
      {verwacht !== null && (
        <p class="z-bij">We verwachten {verwacht} {verwacht === 1 ? "persoon" : "mensen"}.</p>
      )}
    </>
  );
}

/** What to do when one has filled in. */
const KLAAR: Record<Mee["soort"], string> = {
  telefoons: "Klaar? Kies op uw telefoon ‘Maak mijn code’, en laat die staan.",
  papier: "Klaar? Vouw uw briefje dubbel, en doe het in de doos van uw rol.",
  hier: "Klaar? Wacht op de gespreksleider.",
};

function Voorstel({ beeld: { delen }, pakket }: { beeld: Van<"voorstel">; pakket: Sessiepakket }) {
  const { kern, ligt_al_vast, nog_te_kiezen, oefenmateriaal } = pakket.voorstel;
  const lijsten = [
    { deel: "vast", kop: "Ligt al vast", regels: ligt_al_vast, klas: "" },
    { deel: "open", kop: "Nog te kiezen", regels: nog_te_kiezen, klas: "z-open" },
  ] as const;
  return (
    <>
      <h1>{pakket.voorstel.titel}</h1>
      {delen.includes("kern") && (
        <>
          <p>{kern}</p>
          {oefenmateriaal && <p>Oefenmateriaal: een voorstel van vroeger, om het gesprek te oefenen.</p>}
        </>
      )}
      <div class={delen.length > 1 ? "z-twee z-twee--gelijk" : ""}>
        {lijsten.filter(({ deel }) => delen.includes(deel)).map(({ deel, kop, regels, klas }) => (
          <section key={deel} class={klas}>
            <h2>{kop}</h2>
            <ul>{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Verhaal({ beeld, pakket }: { beeld: Van<"verhaal">; pakket: Sessiepakket }) {
  const verhalen = pakket.casussen.filter(({ id }) => beeld.casussen.includes(id));
  return (
    <>
      <h1>{verhalen.length > 1 ? "Twee verhalen" : "Het verhaal"}</h1>
      {verhalen.length > 1 && <p>Lees er één. Uw buur leest het andere. Vertel het daarna aan elkaar.</p>}
      <Verhalen casussen={beeld.casussen} pakket={pakket} />
      <p>Het hele verhaal staat op uw telefoon of op de kaart.</p>
      <p class="z-vraag">Wat wordt voor elk huishouden straks anders dan nu?</p>
    </>
  );
}

function ZelfInvullen({ beeld }: { beeld: Van<"zelf-invullen"> }) {
  return (
    <div class="z-twee">
      <div>
        <h1>Eerst zelf invullen</h1>
        <p>{beeld.vragen} vragen, in stilte. Denk aan het huishouden uit uw verhaal.</p>
        <p>{STRAKS}</p>
        <Binnen {...beeld} />
        <p>{KLAAR[beeld.mee.soort]}</p>
      </div>
      <Meedoen mee={beeld.mee} />
    </div>
  );
}
