/** One step of the form, and the list of steps. */
import type { Ref } from "preact";
import { Herkenbaar } from "./herkenbaarvak.tsx";
import type { Bevinding } from "./meldingen.ts";
import { Notities } from "./notities.tsx";
import { type Opmerking, overVelden } from "./opmerkingen.ts";
import { Plakvak } from "./plakvak.tsx";
import type { Stap } from "./stappen.ts";
import { type Formulier, idVan, metPlaats } from "./veldbasis.tsx";
import { Velden } from "./velden.tsx";
import { schemaOp } from "./schema.ts";

interface LijstProps {
  stappen: Stap[];
  stap: number;
  naar: (stap: number) => void;
  /** How many mistakes there are in a step; null as long as nobody asked. */
  stand: (stap: number) => number | null;
}

export function Stappenlijst({ stappen, stap, naar, stand }: LijstProps) {
  const namen = [...stappen.map(({ naam }) => naam), "Klaar"];
  return (
    <nav class="mt-stappen" aria-label="Stappen van het formulier">
      <p class="mt-stappen__nu">
        Stap {stap + 1} van {namen.length}
        <progress class="mt-stappen__balk" max={namen.length} value={stap + 1} aria-hidden="true" />
      </p>
      <details class="mt-stappen__alle">
        <summary>Alle stappen</summary>
        <ol>
          {namen.map((naam, nummer) => {
            const fouten = stand(nummer);
            return (
              <li key={naam}>
                <button
                  type="button"
                  class="mt-stappen__stap"
                  aria-current={nummer === stap ? "step" : undefined}
                  onClick={(event) => {
                    event.currentTarget.closest("details")!.open = false;
                    naar(nummer);
                  }}
                >
                  <span>{naam}</span>
                  {fouten !== null && (
                    <span class="mt-stappen__stand">
                      {fouten === 0 ? "in orde" : `nog ${fouten}`}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

interface StapProps {
  formulier: Formulier;
  stap: Stap;
  bevindingen: Bevinding[];
  opmerkingen: Opmerking[];
  kop: Ref<HTMLHeadingElement>;
  verder: () => void;
  terug: (() => void) | null;
  focus: (id: string) => void;
  naar: (stap: number) => void;
  /** What was found in each step. */
  gedeeld: Bevinding[][];
}

export function Stapformulier(
  { formulier, stap, bevindingen, opmerkingen, kop, verder, terug, focus, naar, gedeeld }: StapProps,
) {
  const velden = stap.velden.map((naam) =>
    [naam, formulier.schema.properties![naam]!] as [string, typeof formulier.schema]
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        verder();
      }}
    >
      <h2 class="mt-formulier__kop" ref={kop} tabIndex={-1}>{stap.naam}</h2>
      <p class="mt-formulier__uitleg">{stap.uitleg}</p>
      <NogNietGoed {...{ formulier, bevindingen, focus }} />
      <Notities schema={formulier.schema} opmerkingen={overVelden(opmerkingen, stap.velden)} />
      {stap.plakken && <Plakvak formulier={formulier} />}
      {stap.denkvragen && (
        <Herkenbaar
          {...{ denkvragen: stap.denkvragen, stappen: formulier.opzet.stappen, gedeeld, naar }}
        />
      )}
      <Velden {...{ formulier, velden }} pad={[]} schema={formulier.schema} />
      <div class="mt-formulier__knoppen">
        {terug && <button type="button" class="mt-knop" onClick={terug}>Vorige</button>}
        <button type="submit" class="mt-knop mt-knop--hoofd">
          {bevindingen.some(({ ernst }) => ernst === "fout") ? "Toch verder" : "Volgende"}
        </button>
      </div>
    </form>
  );
}

function NogNietGoed(
  { formulier, bevindingen, focus }: Pick<StapProps, "formulier" | "bevindingen" | "focus">,
) {
  const fouten = bevindingen.filter(({ ernst }) => ernst === "fout");
  return (
    <div
      id="nog-niet-goed"
      class={fouten.length ? "mt-nog" : ""}
      tabIndex={-1}
      role="group"
      aria-label="Wat nog niet goed is"
    >
      {fouten.length > 0 && (
        <>
          <p>
            <strong>
              {fouten.length === 1
                ? "Nog één ding in deze stap."
                : `Nog ${fouten.length} dingen in deze stap.`}
            </strong>{" "}
            Weet u het nog niet? Ga dan verder. Het blijft staan.
          </p>
          <ul>
            {fouten.map((bevinding) => (
              <li key={bevinding.pad.join("/") + bevinding.melding}>
                <Verwijs {...{ formulier, bevinding, focus }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Leads to the field; a key that the form does not know has none, and can be taken away. */
function Verwijs(
  { formulier, bevinding, focus }: Pick<StapProps, "formulier" | "focus"> & { bevinding: Bevinding },
) {
  const { pad } = bevinding;
  if (!schemaOp(formulier.schema, pad)) {
    return (
      <>
        {bevinding.melding}{" "}
        <button type="button" class="mt-knop mt-knop--tekst" onClick={() => formulier.vul(pad, undefined)}>
          Haal weg<span class="mt-verborgen">: {pad.at(-1)}</span>
        </button>
      </>
    );
  }
  const id = idVan(pad);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        focus(id);
      }}
    >
      {metPlaats(formulier.schema, bevinding)}
    </a>
  );
}
