/** What was written down, as the room sees it: in type for the back row, which grows where there is space. */
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { NIET_UW_EIGEN } from "../sessie/gespreksvragen.ts";
import { waarom, WAT_MISGING, WIE_GEMIST } from "../sessie/stukken.ts";
import type { NaarBuiten, Van, Zaalredenen, Zaalstuk } from "./zaalbeeld.ts";

export function Opbrengst({ beeld }: { beeld: Van<"opbrengst"> }) {
  if (beeld.blad > 0) return <Gemist beeld={beeld} />;
  return (
    <>
      <h1>Wat nemen we mee?</h1>
      {beeld.eerder > 0 && (
        <p class="z-zacht">
          Hiervoor: {beeld.eerder} {beeld.eerder === 1 ? "punt" : "punten"}. Aan het eind ziet u alles.
        </p>
      )}
      <Stukken stukken={beeld.stukken} />
    </>
  );
}

/** The two questions that find what the points leave out. */
function Gemist({ beeld }: { beeld: Van<"opbrengst"> }) {
  return (
    <>
      <h1>Wat zagen we nog niet?</h1>
      <div class="z-twee z-twee--gelijk z-stukken">
        {([[WIE_GEMIST, beeld.wieOntbrak], [WAT_MISGING, beeld.kanMisgaan]] as const).map(([kop, zinnen]) => (
          <section key={kop}>
            <h2>{kop}</h2>
            <Zinnen zinnen={zinnen} />
          </section>
        ))}
      </div>
    </>
  );
}

/** Why somebody might choose more, and why less: both are always asked. */
export function Redenen({ redenen, pakket }: { redenen: Zaalredenen; pakket: Sessiepakket }) {
  const vraag = pakket.vragen.find(({ id }) => id === redenen.vraag)!;
  return (
    <>
      <div class="z-twee z-twee--gelijk z-redenen">
        {(["plus", "min"] as const).map((kant) => (
          <section key={kant}>
            <h2>{waarom(vraag, kant)}</h2>
            <Zinnen zinnen={redenen[kant]} />
          </section>
        ))}
      </div>
      <p class="z-zacht">{NIET_UW_EIGEN}</p>
    </>
  );
}

/** Everything that may go out, page by page: the room reads it as it will stand there. */
export function Vrijgegeven({ beeld: { nummer, van, stukken } }: { beeld: NaarBuiten }) {
  return (
    <>
      <h1>Mag dit naar buiten?</h1>
      {van > 1 && <p class="z-zacht">Blad {nummer} van {van}</p>}
      {stukken.length === 0 && <p>Er is niets opgeschreven.</p>}
      <Stukken stukken={stukken} metMerk />
    </>
  );
}

function Stukken({ stukken, metMerk = false }: { stukken: Zaalstuk[]; metMerk?: boolean }) {
  return (
    <ul class="z-punten z-stukken">
      {stukken.map(({ naam, kop, delen, vrij, eerst }) => (
        <li key={naam}>
          <p class="z-soort">
            {metMerk && vrij && <span class="z-merk">✓ mag naar buiten{kop ? " · " : ""}</span>}
            {[kop, metMerk && eerst ? "eerst bespreken" : ""].filter((deel) => deel).join(" · ")}
          </p>
          {delen.map((deel) => (
            <div key={deel.kop}>
              {deel.kop && <span class="z-deelkop">{deel.kop}</span>}
              {deel.zinnen.map((zin) => <p key={zin}>{zin}</p>)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Zinnen({ zinnen }: { zinnen: string[] }) {
  return <ul class="z-zinnen">{zinnen.map((zin) => <li key={zin}>{zin}</li>)}</ul>;
}
