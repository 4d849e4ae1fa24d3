/**
 * A field of one line that is written down when it is left, or with Enter: so the room never reads half a name. What is
 * typed is kept with the gesprek at every letter.
 */
import { useRef } from "preact/hooks";
import { MEEST_ZINNEN, regelsIn } from "../sessie/blokken.ts";
import type { Deel } from "./bewaard.ts";
import { Hints, ToonVraag } from "./hints.tsx";
import { kijkNa } from "./nakijken.ts";

/** As long as a line can be in the file. */
const LANGSTE = 1000;

interface RegelProps extends Deel {
  /** The name of the place, under which the unfinished text is kept. */
  plek: string;
  label: string;
  /** Whether the label stands there only for who hears the page. */
  stil?: boolean;
  waarde: string;
  zet: (tekst: string) => void;
  langste?: number;
  /** Whether the room sees what is written here. */
  inDeZaal?: boolean;
}

export function Regel(
  {
    sessie,
    pakket,
    meld,
    plek,
    label,
    stil = false,
    waarde,
    zet,
    langste = LANGSTE,
    inDeZaal = true,
  }: RegelProps,
) {
  const veld = useRef<HTMLInputElement>(null);
  const concept = sessie.concepten[plek];
  const tekst = concept?.tekst ?? waarde;
  function schrijf(): void {
    if (!concept) return;
    zet(tekst.trim());
    meld({ soort: "concept", plek, concept: null });
  }
  return (
    <div class="l-regel">
      <label class={stil ? "mt-verborgen" : "g-label"} for={plek}>{label}</label>
      <input
        ref={veld}
        id={plek}
        class="g-veld"
        maxLength={langste}
        autocomplete="off"
        value={tekst}
        onInput={(event) => meld({ soort: "concept", plek, concept: { tekst: event.currentTarget.value } })}
        onBlur={schrijf}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) {
            event.preventDefault();
            schrijf();
          }
        }}
      />
      <div role="status">
        <Hints nakijk={kijkNa(tekst, sessie.rondes[1].aantallen, pakket)} pakket={pakket} />
      </div>
      {inDeZaal && !concept && (
        <ToonVraag
          {...{ sessie, pakket, meld }}
          teksten={[waarde]}
          wijzig={() => veld.current?.focus()}
        />
      )}
    </div>
  );
}

interface RegelsProps extends Deel {
  blok: string;
  veld: string;
  /** Put before the names of the places, where the same field stands on a page twice. */
  waar?: string;
  /** What the first line is called; the others get its number behind it. */
  label: string;
  stil?: boolean;
  max?: number;
}

/** The lines of one field: as many as were written, and an empty one as long as there can be more. */
export function Regels(
  { blok, veld, waar = "", label, stil = false, max = MEEST_ZINNEN, ...deel }: RegelsProps,
) {
  const regels = regelsIn(deel.sessie.blokken, blok, veld);
  const plekVan = (plaats: number) => `${waar}${blok}/${veld}/${plaats}`.replaceAll("/", "-");
  const gevuld = (plaats: number) => regels[plaats] || deel.sessie.concepten[plekVan(plaats)]?.tekst;
  // Once it is there a line stays: else the next one would move while someone types.
  const aantal = Math.min(max, 1 + Array.from({ length: max }, (_, plaats) => plaats).filter(gevuld).length);
  return (
    <>
      {Array.from({ length: Math.max(aantal, Math.min(max, regels.length)) }, (_, plaats) => (
        <Regel
          key={plaats}
          {...deel}
          plek={plekVan(plaats)}
          label={plaats === 0 ? label : `${label} (${plaats + 1})`}
          stil={stil || plaats > 0}
          waarde={regels[plaats] ?? ""}
          zet={(tekst) => deel.meld({ soort: "zin", blok, veld, plaats, tekst })}
        />
      ))}
    </>
  );
}
