/** What the steps of a participant's page share: the frame with the bar under the thumb, and the five answers. */
import type { Bijeenkomst } from "../gedeeld/bijeenkomst.ts";
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { PakketCasus, PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { type Antwoordcode, Antwoordteken, Rolvorm } from "../gedeeld/tekens.tsx";
import { ANTWOORDCODES } from "../contract/contract.ts";
import type { Reden } from "./bewaardestaat.ts";
import type { Wissen } from "./bewaren.ts";
import type { Gebeurtenis, Opzet, Staat } from "./deelname.ts";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";

const KOP = "mee-kop";

/** What every step gets. */
export interface Zicht {
  pakket: Sessiepakket;
  opzet: Opzet;
  staat: Staat;
  /** The stories of this gesprek. */
  verhalen: PakketCasus[];
  bijeenkomst: Bijeenkomst;
  doe: (gebeurtenis: Gebeurtenis) => void;
  /** Why someone who had begun is at the beginning again. */
  reden: Reden | null;
  /** Whether this device keeps the answers. */
  bewaart: boolean;
  wissen: Wissen;
  /** Whether someone came here from another step: then the focus goes to the heading. */
  verplaatst: boolean;
}

interface SchermProps {
  zicht: Zicht;
  kop: string;
  /** A word or two above the heading. */
  boven?: ComponentChildren;
  /** What stands in the title of the window; the heading when nothing is given. */
  venstertitel?: string;
  voortgang?: { tekst: string; nu: number; van: number };
  /** The buttons that stay under the thumb. */
  balk?: ComponentChildren;
  /** A button beside the progress, out of the way of the thumb. */
  actie?: ComponentChildren;
  /** Whether everything has to fit without scrolling: a vraag, with its answers at the bottom. */
  vol?: boolean;
  /** Whether it has to fit on most phones, with less space around it. */
  dicht?: boolean;
  children?: ComponentChildren;
}

export function Scherm(
  { zicht, kop, boven, venstertitel = kop, voortgang, balk, actie, vol = false, dicht, children }:
    SchermProps,
) {
  const { pakket, staat, verplaatst } = zicht;
  // Before the browser paints, so that a new step is never seen halfway down.
  useLayoutEffect(() => {
    document.title = `${venstertitel} - ${pakket.voorstel.titel}`;
    if (!verplaatst) return;
    document.getElementById(KOP)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [venstertitel]);
  return (
    <main class={vol ? "mee mee--vol" : dicht ? "mee mee--dicht" : "mee"}>
      <div class="mee-boven">
        {staat.rol
          ? <Rolnaam rol={staat.rol} pakket={pakket} kort={vol} />
          : <span>Meedoen aan het gesprek</span>}
        {voortgang && <span>{voortgang.tekst}</span>}
        {actie}
      </div>
      <Voortgang nu={voortgang?.nu ?? 0} van={voortgang?.van ?? 1} />
      <div class="mee-midden">
        {boven && <div class="mee-boventitel">{boven}</div>}
        <h1 id={KOP} tabIndex={-1}>{kop}</h1>
        {!vol && !zicht.bewaart && (
          <p class="g-let-op">
            Deze telefoon bewaart niets. Laadt u de pagina opnieuw, dan bent u uw antwoorden kwijt.
          </p>
        )}
        {children}
      </div>
      {balk && <div class="mee-balk">{balk}</div>}
    </main>
  );
}

/** The same as the words above it, to see at a glance. */
function Voortgang({ nu, van }: { nu: number; van: number }) {
  return (
    <div class="mee-voortgang" aria-hidden="true">
      {Array.from({ length: van }, (_, index) => <span key={index} class={index < nu ? "mee-gedaan" : ""} />)}
    </div>
  );
}

/** `kort`: on a narrow screen only the shape of the rol is in sight. */
function Rolnaam({ rol, pakket, kort }: { rol: RolId; pakket: Sessiepakket; kort: boolean }) {
  return (
    <strong class="mee-rolnaam">
      <Rolvorm rol={rol} />
      <span class={kort ? "mt-verborgen--smal" : ""}>
        {rol === "anders" ? "Iets anders" : hoofdletter(pakket.rollen[rol].naam)}
      </span>
    </strong>
  );
}

export function Knop(
  { tekst, tweede = false, klik }: { tekst: string; tweede?: boolean; klik: () => void },
) {
  return (
    <button
      type="button"
      class={tweede ? "mt-knop" : "mt-knop mt-knop--hoofd"}
      // The second click of a double one would press the button of the next step, which stands at the same place.
      onClick={(event) => event.detail < 2 && klik()}
    >
      {tekst}
    </button>
  );
}

/** What has to be done first. It stands above the buttons, where someone looks who pressed one. */
export function Fout({ tekst }: { tekst: string | false }) {
  return <p class="mee-fout" role="alert">{tekst}</p>;
}

export function Terug({ zicht }: { zicht: Zicht }) {
  return <Knop tekst="Terug" tweede klik={() => zicht.doe({ soort: "terug" })} />;
}

export function Volgende({ zicht }: { zicht: Zicht }) {
  return <Knop tekst="Volgende" klik={() => zicht.doe({ soort: "volgende" })} />;
}

/** The five answers as large radio buttons: a second tap on the same one changes nothing. */
export function Antwoordkeuze(
  { vraag, gekozen, kies }: {
    vraag: PakketVraag;
    gekozen: Antwoordcode | null;
    kies: (code: Antwoordcode) => void;
  },
) {
  return (
    <div class="mee-keuzes" role="radiogroup" aria-labelledby={KOP}>
      {ANTWOORDCODES.map((code) => (
        <label class="mee-keuze" key={code}>
          <input type="radio" name="antwoord" checked={code === gekozen} onChange={() => kies(code)} />
          <Antwoordteken code={code} />
          <span class="mee-keuze__tekst">{vraag.antwoorden[code]}</span>
          <Vinkje />
        </label>
      ))}
    </div>
  );
}

export function Vinkje() {
  return (
    <svg class="mee-vinkje" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </svg>
  );
}

/** Text that Python made clean HTML of. */
export function Tekst({ html }: { html: string }) {
  // deno-lint-ignore react-no-danger
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
