/** The stories that are on the table, next to each other in a sentence each. */
import type { Sessiepakket } from "../contract/pakket.d.ts";

export function Verhalen({ casussen, pakket }: { casussen: readonly string[]; pakket: Sessiepakket }) {
  return (
    <div class="z-twee z-twee--gelijk">
      {pakket.casussen.filter(({ id }) => casussen.includes(id)).map(({ id, naam, in_het_kort }) => (
        <section key={id}>
          <h2>{naam}</h2>
          <p>{in_het_kort}</p>
        </section>
      ))}
    </div>
  );
}
