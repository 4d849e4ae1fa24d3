/** Answers come in: letters that are typed or scanned, or paper slips. It shows how many, never what. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { controleerGroep } from "../code/antwoordcode.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ROLLEN } from "../contract/contract.ts";
import { aantalMensen, type Ronde, type Sessie } from "../sessie/sessie.ts";
import { alsLetters } from "../code/sleutel.ts";
import { Rolvorm } from "../gedeeld/tekens.tsx";
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { Deel } from "./bewaard.ts";
import { Briefje } from "./briefje.tsx";
import { heeftCamera } from "./camera.ts";
import { Scannen } from "./scannen.tsx";
import { type Inname, type Melding, telCode } from "./tellen.ts";
import { totaalVerwacht } from "../sessie/verwacht.ts";
import { weigermelding } from "./woorden.ts";

type Props = Deel & { ronde: Ronde };
type Manier = "code" | "scan" | "papier";

const MANIEREN: readonly [Manier, string][] = [
  ["scan", "QR-code scannen"],
  ["code", "Antwoordcode typen"],
  ["papier", "Papieren briefje"],
];

export function Innemen(props: Props) {
  const { sessie, meld, ronde } = props;
  const dicht = ronde === 1 ? sessie.onthuld : sessie.afgerond;
  const [manier, zetManier] = useState<Manier>(eersteManier(sessie));
  // Until someone chooses: a camera that went on by itself and does not work gives way to typing.
  const [vanzelf, zetVanzelf] = useState(true);
  const [zonder, zetZonder] = useState<Melding | null>(null);
  const [ongedaan, zetOngedaan] = useState(false);
  // The button of an undo is gone with what it undid: on from the way of collecting, and so to the next answer.
  const wissels = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ongedaan) wissels.current?.querySelector<HTMLButtonElement>("[aria-pressed=true]")?.focus();
  }, [ongedaan]);
  const inname: Inname = { ...props, geteld: () => zetOngedaan(false) };
  return (
    <section aria-label="Antwoorden innemen">
      <Tellers {...props} />
      {dicht ? <p class="g-let-op">{weigermelding("te-laat", ronde)}</p> : (
        <>
          <div class="l-knoppen" ref={wissels} role="group" aria-label="Hoe komen de antwoorden binnen?">
            {MANIEREN.filter(([id]) => id !== "scan" || heeftCamera()).map(([id, naam]) => (
              <button
                type="button"
                key={id}
                class="mt-knop"
                aria-pressed={manier === id}
                onClick={() => {
                  zetVanzelf(false);
                  zetZonder(null);
                  zetManier(id);
                }}
              >
                {naam}
              </button>
            ))}
          </div>
          {manier === "code" && <Code {...inname} eerst={zonder} />}
          {manier === "scan" && (
            <Scannen
              {...inname}
              zonderCamera={vanzelf
                ? (melding) => {
                  zetZonder(melding);
                  zetManier("code");
                }
                : null}
            />
          )}
          {manier === "papier" && <Briefje {...inname} />}
          {sessie.laatste?.ronde === ronde && (
            <p>
              <button
                type="button"
                class="mt-knop mt-knop--klein"
                onClick={() => {
                  meld({ soort: "ongedaan" });
                  zetOngedaan(true);
                }}
              >
                Ongedaan maken
              </button>{" "}
              <span class="g-zacht">haalt het laatste antwoord weer weg</span>
            </p>
          )}
          <p role="status">{ongedaan && "Het laatste antwoord telt niet meer mee."}</p>
        </>
      )}
    </section>
  );
}

/**
 * The way to begin with. In the break people come by with their phone: then the camera is what goes fastest. While they
 * still fill in nobody is looked at, and no camera goes on.
 */
function eersteManier({ manier, stap }: Sessie): Manier {
  if (manier === "papier") return "papier";
  return stap !== "zelf-invullen" && heeftCamera() ? "scan" : "code";
}

function Tellers({ sessie, pakket, ronde }: Props) {
  const { aantallen } = sessie.rondes[ronde];
  return (
    <div class="l-tellers">
      <p class="l-tellers__totaal">
        <strong>{aantalMensen(sessie, ronde)}</strong> {binnenVan(sessie, ronde)}
      </p>
      <ul>
        {ROLLEN.map((rol) => (
          <li key={rol}>
            <Rolvorm rol={rol} /> {hoofdletter(pakket.rollen[rol].meervoud)}:{" "}
            <strong>{aantallen[rol]}</strong>
            {verwachtIn(sessie, ronde, rol) > 0 && (
              <span class="g-zacht l-van">van {verwachtIn(sessie, ronde, rol)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands behind the number that is in. */
function binnenVan(sessie: Sessie, ronde: Ronde): string {
  if (ronde === 2) return `van de ${aantalMensen(sessie, 1)} binnen`;
  const verwacht = totaalVerwacht(sessie.verwacht);
  return verwacht ? `van de ${verwacht} verwacht` : "binnen";
}

/** How many can come in: the second time only who answered before, the first time who was expected. */
function verwachtIn(sessie: Sessie, ronde: Ronde, rol: RolId): number {
  return ronde === 2 ? sessie.rondes[1].aantallen[rol] : sessie.verwacht[rol] ?? 0;
}

function Code(props: Inname & { eerst: Melding | null }) {
  const [tekst, zetTekst] = useState("");
  const [melding, zetMelding] = useState<Melding | null>(props.eerst);
  const veld = useRef<HTMLInputElement>(null);

  function tel(event: Event): void {
    event.preventDefault();
    veld.current?.focus();
    const nieuw = telCode(tekst, props);
    zetMelding(nieuw);
    if (nieuw.soort === "goed") zetTekst("");
  }

  return (
    <form class="l-code" onSubmit={tel}>
      <label class="g-label" for="code">Antwoordcode</label>
      <div class="l-code__regel">
        <input
          ref={veld}
          id="code"
          class="g-veld l-code__veld"
          value={tekst}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          aria-describedby="code-groepen code-melding"
          onInput={(event) => {
            zetTekst(event.currentTarget.value);
            zetMelding(null);
          }}
        />
        <button type="submit" class="mt-knop mt-knop--hoofd">Tel mee</button>
      </div>
      <Groepen letters={alsLetters(tekst)} />
      <p
        id="code-melding"
        role="status"
        class={melding ? `l-antwoord l-antwoord--${melding.soort}` : "l-antwoord"}
      >
        {melding?.tekst ?? "Zestien letters. Druk op Enter als alle vier de groepen kloppen."}
      </p>
    </form>
  );
}

export type Groepstaat = "leeg" | "bezig" | "goed" | "fout";

/** How each group of four stands while it is typed. */
export function groepstaten(letters: readonly string[]): { letters: string; staat: Groepstaat }[] {
  return [0, 4, 8, 12].map((start) => {
    const groep = letters.slice(start, start + 4).join("");
    if (groep.length < 4) return { letters: groep, staat: groep ? "bezig" : "leeg" };
    return { letters: groep, staat: controleerGroep(groep) ? "goed" : "fout" };
  });
}

const STAATWOORD: Record<Groepstaat, string> = {
  leeg: "",
  bezig: "…",
  goed: "✓ klopt",
  fout: "✗ klopt niet",
};

function Groepen({ letters }: { letters: string[] }) {
  return (
    <ol class="l-groepen" id="code-groepen" aria-label="De vier groepen van de code">
      {groepstaten(letters).map((groep, index) => (
        <li key={index} class={`l-groep l-groep--${groep.staat}`}>
          <span class="l-groep__letters">{groep.letters || "····"}</span>
          <span class="l-groep__staat">{STAATWOORD[groep.staat]}</span>
        </li>
      ))}
      {letters.length > 16 && <li class="l-groep l-groep--fout">{letters.length - 16} te veel</li>}
    </ol>
  );
}
