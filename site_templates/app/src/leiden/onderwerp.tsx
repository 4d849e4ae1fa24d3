/** One topic: the picture, what the room is asked, who speaks when, what was predicted. */
import { antwoordbeeld } from "../beeld/antwoordbeeld.ts";
import { Antwoordbeeld } from "../beeld/beeld.tsx";
import { gesprekskeuzes } from "../sessie/gespreksvragen.ts";
import { inschattingszinnen } from "../sessie/inschattingen.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import { Rolvorm, Waardeteken } from "../gedeeld/tekens.tsx";
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { Deel } from "./bewaard.ts";
import { useFocus } from "../gedeeld/focus.ts";
import { Kies } from "./kies.tsx";
import { Onderwerpklok } from "./klok.tsx";
import { Punten } from "./punten.tsx";
import { Redenen } from "./redenen.tsx";
import { Schrijven } from "./schrijven.tsx";

/** Who knows practice first, who decides last: so nobody talks to please the council. */
const SPREEKVOLGORDE = ["professional", "beleidsmedewerker", "anders", "raadslid"] as const;

export function Onderwerp(deel: Deel) {
  const { sessie, pakket, meld } = deel;
  const tikt = !heeftMuis();
  const kop = useFocus<HTMLHeadingElement>(sessie.besproken?.vraag, tikt);
  const vragen = vragenVan(sessie, pakket);
  const vraag = vragen.find(({ id }) => id === sessie.besproken?.vraag);
  if (!vraag || !sessie.besproken) return null;
  const bespreek = (id: string | null, gespreksvraag = 0) =>
    meld({ soort: "bespreek", vraag: id, gespreksvraag });
  const zinnen = inschattingszinnen(sessie, vraag, pakket);
  const keuzes = gesprekskeuzes(sessie, vraag, pakket.rollen);
  const hier = sessie.opbrengst.filter((punt) => punt.vraag === vraag.id);
  const aanwezig = SPREEKVOLGORDE.filter((rol) => sessie.rondes[1].aantallen[rol] > 0);
  return (
    <section aria-labelledby="onderwerp">
      <p class={`l-waarde mt-waarde--${vraag.waarde}`}>
        <Waardeteken waarde={vraag.waarde} /> {pakket.waarden[vraag.waarde]} · vraag{" "}
        {vragen.indexOf(vraag) + 1}
        <Onderwerpklok sessie={sessie} pakket={pakket} />
      </p>
      <h2 id="onderwerp" class="l-vraag" ref={kop} tabIndex={-1}>{vraag.vraag}</h2>
      <div class="l-onderwerp">
        <div>
          <Antwoordbeeld beeld={antwoordbeeld(sessie, vraag, pakket)} vraag={vraag} pakket={pakket} />
          <Kies
            id="gespreksvraag"
            label="Wat ziet de zaal onder de antwoorden?"
            waarde={String(sessie.besproken.gespreksvraag)}
            kies={(nummer) => bespreek(vraag.id, Number(nummer))}
            opties={[
              // Early: it shows how well people know each other.
              ...(zinnen.length
                ? [[String(keuzes.length), "Wat dachten zij van elkaar? (links)"] as const]
                : []),
              ...keuzes.map((tekst, index, alle) =>
                [
                  String(index),
                  index === alle.length - 2 ? `Is het ook eerlijk? ${tekst}` : tekst,
                ] as const
              ),
            ]}
          />
          <p class="l-volgorde">
            <strong>Wie praat wanneer?</strong> {aanwezig.map((rol, plaats) => (
              <span key={rol}>
                {plaats + 1}. <Rolvorm rol={rol} /> {hoofdletter(pakket.rollen[rol].meervoud)}
              </span>
            ))}
          </p>
          <p class="g-zacht">
            Raadsleden beslissen straks, en luisteren daarom eerst. Vraag niemand naar het eigen antwoord.
          </p>
          {zinnen.length > 0 && (
            <>
              <h3>Wat dachten zij van elkaar?</h3>
              {zinnen.map((zin) => <p key={zin}>{zin}</p>)}
              <p class="g-zacht">Vraag waar dat beeld vandaan komt. Niemand hoeft het goed te hebben.</p>
            </>
          )}
          <p>
            <button type="button" class="mt-knop" onClick={() => bespreek(null)}>
              Terug naar alle vragen
            </button>
          </p>
        </div>
        <div>
          <Redenen {...deel} vraag={vraag} />
          <Schrijven {...deel} bij={vraag.id} kop="onderwerp" meteen={!tikt} />
          <Punten
            {...deel}
            kop={`Opgeschreven bij deze vraag: ${hier.length}`}
            als="h3"
            punten={hier}
          />
        </div>
      </div>
    </section>
  );
}

/** Whether a keyboard does not cover half of the screen when a field has the focus. */
function heeftMuis(): boolean {
  return matchMedia("(pointer: fine)").matches;
}
