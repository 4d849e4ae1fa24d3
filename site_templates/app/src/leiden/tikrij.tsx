/** One choice as a row of words to tap. */

interface Props<T extends string> {
  legenda: string;
  naam: string;
  opties: readonly (readonly [T, string])[];
  gekozen: T | null;
  kies: (waarde: T) => void;
}

export function Tikrij<T extends string>({ legenda, naam, opties, gekozen, kies }: Props<T>) {
  return (
    <fieldset class="l-tikrij">
      <legend>{legenda}</legend>
      {opties.map(([waarde, woord]) => (
        <label class="l-tik" key={waarde}>
          <input type="radio" name={naam} checked={waarde === gekozen} onChange={() => kies(waarde)} />
          {woord}
        </label>
      ))}
    </fieldset>
  );
}
