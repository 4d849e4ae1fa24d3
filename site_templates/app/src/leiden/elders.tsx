import { useFocus } from "../gedeeld/focus.ts";

/** What a window says that stopped because another one leads the gesprek. */
export function Elders({ neemOver }: { neemOver: () => void }) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="g-start">
      <h1 ref={kop} tabIndex={-1}>Dit gesprek gaat verder in een ander venster</h1>
      <p>Alles is bewaard. Dit venster telt niets meer mee. Zo raakt er niets weg en telt niets dubbel.</p>
      <p>
        Opende u hier het scherm voor de zaal? Dat is nu leeg. Sluit het, en open het opnieuw in het andere
        venster.
      </p>
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={neemOver}>Ga hier verder</button>
      <p class="g-zacht">Het andere venster stopt dan.</p>
    </main>
  );
}
