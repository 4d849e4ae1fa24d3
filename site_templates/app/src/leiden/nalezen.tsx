/** What the facilitator can read again at a step: the room's screen often stands behind them. */
import { type ComponentChildren, Fragment } from "preact";
import type { PakketCasus, Sessiepakket } from "../contract/pakket.d.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import type { Sessie } from "../sessie/sessie.ts";
import { verhaaldelen } from "../gedeeld/verhalen.ts";
import { Tekst } from "./draaiboek.tsx";

export function Nalezen({ sessie, pakket }: { sessie: Sessie; pakket: Sessiepakket }) {
  switch (sessie.stap) {
    case "voorstel":
      return <Voorstel pakket={pakket} />;
    case "verhaal":
      return (
        <>
          {pakket.casussen.filter(({ id }) => sessie.casussen.includes(id)).map((casus) => (
            <Verhaal casus={casus} key={casus.id} />
          ))}
        </>
      );
    case "pauze":
      return (
        <Uitklap kop="Lees alvast: de doorvragen">
          {vragenVan(sessie, pakket).map(({ id, kort, doorvragen }, index) => (
            <section key={id}>
              <h3>Vraag {index + 1}: {kort}</h3>
              <Lijst regels={doorvragen} />
            </section>
          ))}
        </Uitklap>
      );
    default:
      return null;
  }
}

function Voorstel({ pakket: { voorstel } }: { pakket: Sessiepakket }) {
  return (
    <Uitklap kop="Lees zelf na: het voorstel">
      <p>{voorstel.kern}</p>
      <h3>Ligt al vast</h3>
      <Lijst regels={voorstel.ligt_al_vast} />
      <h3>Nog te kiezen</h3>
      <Lijst regels={voorstel.nog_te_kiezen} />
      {voorstel.kanttekeningen.length > 0 && <h3>Kanttekeningen van het document zelf</h3>}
      <Lijst regels={voorstel.kanttekeningen} />
    </Uitklap>
  );
}

function Verhaal({ casus }: { casus: PakketCasus }) {
  return (
    <Uitklap kop={`Lees zelf na: ${casus.naam}`}>
      {verhaaldelen(casus).map(({ kop, html }) => (
        <Fragment key={kop}>
          <h3>{kop}</h3>
          <Tekst html={html} />
        </Fragment>
      ))}
    </Uitklap>
  );
}

function Uitklap({ kop, children }: { kop: string; children: ComponentChildren }) {
  return (
    <details class="l-uitklap">
      <summary>{kop}</summary>
      <div class="l-tekst">{children}</div>
    </details>
  );
}

function Lijst({ regels }: { regels: readonly string[] }) {
  return <ul>{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul>;
}
