/** The stories on a phone: someone reads one, a neighbour the other, and the other stays one touch away. */
import { Fragment } from "preact";
import type { PakketCasus } from "../contract/pakket.d.ts";
import { verhaaldelen } from "../gedeeld/verhalen.ts";
import { Tekst, Vinkje, type Zicht } from "./onderdelen.tsx";

/** What the stories are called together: old gesprekken have one. */
export function verhalenkop({ verhalen }: Pick<Zicht, "verhalen">): string {
  return verhalen.length > 1 ? "De verhalen" : "Het verhaal";
}

export function Verhalen({ zicht }: { zicht: Zicht }) {
  const { verhalen, staat, doe } = zicht;
  const gelezen = verhalen.length > 1 ? verhalen.find(({ id }) => id === staat.verhaal) : verhalen[0];
  return (
    <>
      {verhalen.length > 1 && (
        <div class="mee-keuzes" role="radiogroup" aria-label="Welk verhaal leest u?">
          {verhalen.map(({ id, naam, in_het_kort }) => (
            <label class="mee-keuze" key={id}>
              <input
                type="radio"
                name="verhaal"
                checked={id === gelezen?.id}
                aria-labelledby={`verhaal-${id}`}
                aria-describedby={gelezen ? undefined : `kort-${id}`}
                onChange={() => doe({ soort: "verhaal", verhaal: id })}
              />
              <span class="mee-keuze__tekst">
                <strong id={`verhaal-${id}`}>{naam}</strong>
                {!gelezen && <span class="mee-keuze__uitleg" id={`kort-${id}`}>{in_het_kort}</span>}
              </span>
              <Vinkje />
            </label>
          ))}
        </div>
      )}
      {gelezen && <Verhaaltekst casus={gelezen} />}
    </>
  );
}

function Verhaaltekst({ casus }: { casus: PakketCasus }) {
  return (
    <>
      {verhaaldelen(casus).map(({ kop, html }) => (
        <Fragment key={kop}>
          <h2>{kop}</h2>
          <Tekst html={html} />
        </Fragment>
      ))}
    </>
  );
}
