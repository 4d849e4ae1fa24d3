/** The script of a step. Its HTML was cleaned by the builder. */
import type { PakketStap } from "../pakket.d.ts";
import type { Sessie } from "../sessie.ts";

export function Script({ stap, sessie }: { stap: PakketStap; sessie: Sessie }) {
  const openbaarWelkom = sessie.openbaar && stap.id === "welkom";
  return (
    <aside class="l-script" aria-label="Draaiboek">
      <section class="l-zeg">
        <h2>Dit kunt u zeggen</h2>
        {openbaarWelkom && (
          <p class="g-let-op">
            Dit gesprek is openbaar. Zeg daarom: het scherm laat alleen zien wat ook naar buiten mag, en nooit
            een los antwoord.
          </p>
        )}
        <Tekst html={stap.zeggen} />
      </section>
      <details class="l-uitklap" open>
        <summary>Let op</summary>
        <Tekst html={stap.let_op} />
      </details>
      <details class="l-uitklap" open>
        <summary>Als het stokt</summary>
        <Tekst html={stap.als_het_stokt} />
      </details>
      <p class="l-opscherm">
        <strong>De zaal ziet:</strong> {stap.op_het_scherm}
      </p>
    </aside>
  );
}

export function Tekst({ html }: { html: string }) {
  // deno-lint-ignore react-no-danger
  return <div class="l-tekst" dangerouslySetInnerHTML={{ __html: html }} />;
}
