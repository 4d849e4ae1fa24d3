/** The script of a step. Its HTML was cleaned by the builder. */
import type { ComponentChildren } from "preact";
import type { PakketStap } from "../contract/pakket.d.ts";

interface Props {
  stap: PakketStap;
  /** What to say besides the script in this gesprek. */
  erbij: string[];
  /** What goes before the script at this moment. */
  eerst: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Beside the work it stands open. Where the answers take the whole width it is one bar, that opens to read; then what is
 * said stays on the screen.
 */
export function Script({ laag, ...script }: Props & { laag: boolean }) {
  if (!laag) {
    return (
      // It scrolls in its own part of the screen: the arrows of a keyboard reach it too.
      <aside class="l-script" aria-label="Draaiboek" tabIndex={0}>
        <p class="l-wie">Voor wie leidt</p>
        <Inhoud {...script} />
      </aside>
    );
  }
  return (
    <aside class="l-script l-script--laag" aria-label="Draaiboek">
      <details class="l-uitklap">
        <summary>Draaiboek, voor wie leidt: wat u kunt zeggen, en waar u op let</summary>
        <div>
          <Inhoud {...script} />
        </div>
      </details>
    </aside>
  );
}

function Inhoud({ stap, erbij, eerst, children }: Props) {
  return (
    <>
      {eerst}
      <section class="l-zeg">
        <h2>Dit kunt u zeggen</h2>
        <Tekst html={stap.zeggen} />
        {erbij.length > 0 && (
          <>
            <h3>Zeg vandaag ook</h3>
            {erbij.map((zin) => <p key={zin}>{zin}</p>)}
          </>
        )}
      </section>
      <section class="l-blok">
        <h2>Let op</h2>
        <Tekst html={stap.let_op} />
      </section>
      <section class="l-blok">
        <h2>Als het stokt</h2>
        <Tekst html={stap.als_het_stokt} />
      </section>
      {children}
      <p class="l-opscherm">
        <strong>De zaal ziet:</strong> {stap.op_het_scherm}
      </p>
    </>
  );
}

export function Tekst({ html }: { html: string }) {
  // deno-lint-ignore react-no-danger
  return <div class="l-tekst" dangerouslySetInnerHTML={{ __html: html }} />;
}
