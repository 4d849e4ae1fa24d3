/** What was written down of one thing, to read and not to change. */
import type { Leesstuk } from "../sessie/stukken.ts";

export function LeesstukTekst({ kop, delen }: Leesstuk) {
  return (
    <>
      <p class="l-soort">{kop}</p>
      {delen.map((deel) => (
        <div key={deel.kop} class="l-deel">
          {deel.kop && <p class="l-soort">{deel.kop}</p>}
          {deel.zinnen.map((zin) => <p key={zin}>{zin}</p>)}
        </div>
      ))}
    </>
  );
}
