import { useFocus } from "./focus.ts";

export function Gewist({ verder }: { verder: () => void }) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="g-start">
      <h1 ref={kop} tabIndex={-1}>Het gesprek is gewist</h1>
      <p>Dit staat niet meer op dit apparaat:</p>
      <ul>
        <li>de getelde antwoorden van alle rollen;</li>
        <li>wat u hebt opgeschreven bij de opbrengst;</li>
        <li>de sleutel waarmee antwoordcodes te lezen zijn.</li>
      </ul>
      <p>
        Het gespreksverslag dat u hebt gedownload, staat er nog wel. Dat bestand bewaart en verstuurt u zelf.
      </p>
      <p>
        Op telefoons staan de antwoorden er nog. Vraag de deelnemers ze te wissen: dat kan op hun pagina, met
        ‘Ik ben klaar’. Gooi papieren briefjes weg bij het vertrouwelijke papier.
      </p>
      <button type="button" class="g-knop" onClick={verder}>Naar het begin</button>
    </main>
  );
}
