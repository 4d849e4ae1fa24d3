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

export function Script({ stap, erbij, eerst, children }: Props) {
  return (
    <aside class="l-script" aria-label="Draaiboek">
      <p class="l-wie">Voor wie leidt</p>
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
      <details class="l-uitklap" open>
        <summary>Let op</summary>
        <Tekst html={stap.let_op} />
      </details>
      <details class="l-uitklap" open>
        <summary>Als het stokt</summary>
        <Tekst html={stap.als_het_stokt} />
      </details>
      {children}
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
