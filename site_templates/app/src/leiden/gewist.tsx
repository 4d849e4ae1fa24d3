import { BEWAARTIJD } from "../apparaat/bewaartijd.ts";
import { useFocus } from "../gedeeld/focus.ts";

/** The disk did not take the wiping: said as it is, with what can be done. */
export function NietGewist({ wis }: { wis: () => void }) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="g-start">
      <h1 ref={kop} tabIndex={-1}>Het wissen is niet gelukt</h1>
      <p>
        Het gesprek staat misschien nog op de schijf van dit apparaat. Dit scherm en het scherm voor de zaal
        zijn leeg.
      </p>
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={wis}>Wis nog een keer</button>
      <h2>Lukt het weer niet?</h2>
      <p>
        Wis dan de gegevens van deze site in de instellingen van uw browser. Zeg de griffie dat dit nodig was.
        Doet u niets? Dan wist de pagina het gesprek na {BEWAARTIJD}, zodra u haar weer opent.
      </p>
    </main>
  );
}

/** Exactly what is gone, and what is not. */
export function Gewist({ verder }: { verder: () => void }) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="g-start">
      <h1 ref={kop} tabIndex={-1}>Het gesprek is gewist</h1>
      <h2>Dit staat niet meer op dit apparaat</h2>
      <ul>
        <li>de getelde antwoorden van alle rollen, en wat zij van elkaar dachten;</li>
        <li>wat u hebt opgeschreven: punten, redenen en de rest, ook halve zinnen en ‘Dit moet erin’;</li>
        <li>wat de groep koos om naar buiten te brengen;</li>
        <li>de sleutel waarmee antwoordcodes te lezen zijn.</li>
      </ul>
      <p>Het scherm voor de zaal is leeg. U kunt dat venster sluiten.</p>
      <h2>Dit is er nog wel</h2>
      <ul>
        <li>
          <strong>Bestanden bij uw downloads</strong>{" "}
          en teksten die u hebt gekopieerd of gemaild. Die bewaart en wist u zelf.
        </li>
        <li>
          <strong>Antwoorden op telefoons.</strong>{" "}
          Vraag de deelnemers ze te wissen: dat kan op hun pagina, met ‘Ik ben klaar’. Anders wist hun pagina
          ze na {BEWAARTIJD}, als die open staat of weer opengaat.
        </li>
        <li>
          <strong>De link om mee te doen</strong>, als u die hebt doorgestuurd. Daar staan geen antwoorden in.
        </li>
        <li>
          <strong>Papieren briefjes.</strong> Gooi ze weg bij het vertrouwelijke papier.
        </li>
        <li>
          <strong>Wat mensen onthouden.</strong> Het gesprek zelf was niet geheim.
        </li>
      </ul>
      <button type="button" class="mt-knop mt-knop--hoofd" onClick={verder}>Naar het begin</button>
    </main>
  );
}
