/** A choice with an explanation under each option. */
interface Optie<T> {
  waarde: T;
  naam: string;
  uitleg?: string;
}

interface KeuzeProps<T> {
  legenda: string;
  inleiding?: string;
  /** What has to be chosen first, or otherwise. */
  fout?: string;
  naam: string;
  opties: Optie<T>[];
  gekozen: T;
  kies: (waarde: T) => void;
}

export function Keuze<T extends string | number | boolean | null>(
  { legenda, inleiding, fout, naam, opties, gekozen, kies }: KeuzeProps<T>,
) {
  return (
    <fieldset class="l-keuze" aria-describedby={fout ? `${naam}-fout` : undefined}>
      <legend>{legenda}</legend>
      {inleiding && <p class="g-zacht">{inleiding}</p>}
      <div class="l-keuze__opties">
        {opties.map((optie) => {
          const id = `${naam}-${optie.waarde}`;
          return (
            <div class="l-optie" key={id}>
              <input
                type="radio"
                id={id}
                name={naam}
                checked={optie.waarde === gekozen}
                aria-describedby={optie.uitleg ? `${id}-uitleg` : undefined}
                onChange={() => kies(optie.waarde)}
              />
              <label for={id}>{optie.naam}</label>
              {optie.uitleg && <p id={`${id}-uitleg`}>{optie.uitleg}</p>}
            </div>
          );
        })}
      </div>
      {fout !== undefined && (
        <div id={`${naam}-fout`} role="alert">{fout && <p class="g-let-op">{fout}</p>}</div>
      )}
    </fieldset>
  );
}
