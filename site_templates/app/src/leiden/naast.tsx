/** The answers next to each other: reveal at once, choose topics, talk. */
import { alleenWatMag } from "../gedeeld/bijeenkomst.ts";
import { vergelijkingen } from "../beeld/antwoordbeeld.ts";
import { kijkwijzen } from "../beeld/kijkwijzen.ts";
import { Kortbeeld } from "../beeld/kortbeeld.tsx";
import { nietGenoemd, publicatie, zinNietGenoemd } from "../sessie/publicatie.ts";
import { aantalMensen, maxOnderwerpen, passendeWijze, wijzenVan } from "../sessie/sessie.ts";
import { Legenda } from "../beeld/stippen.tsx";
import type { Deel } from "./bewaard.ts";
import { Zeker } from "../beeld/zeker.tsx";
import { Onderwerp } from "./onderwerp.tsx";
import { Tikrij } from "./tikrij.tsx";
import { Wijzekeuze } from "./wijzekeuze.tsx";
import { aantalInWoorden, alleenInRol, perRol } from "./woorden.ts";

export function NaastElkaar(deel: Deel) {
  const { sessie } = deel;
  if (!sessie.onthuld) return <Onthullen {...deel} />;
  if (sessie.besproken) return <Onderwerp key={sessie.besproken.vraag} {...deel} />;
  return <Alles {...deel} />;
}

function Onthullen(deel: Deel) {
  const { sessie, pakket, meld } = deel;
  const aantal = aantalMensen(sessie, 1);
  if (aantal === 0) {
    return (
      <p class="g-let-op">
        Er zijn nog geen antwoorden binnen. Tel eerst de codes of de briefjes, bij de stap ‘Pauze’.
      </p>
    );
  }
  const binnen = aantalInWoorden(aantal, "antwoord", "antwoorden");
  const kiesEerst = wijzenVan(sessie).length > 0 && !passendeWijze(sessie);
  return (
    <section class="l-kaart" aria-label="Antwoorden tonen">
      <p class="l-groot">Er {aantal === 1 ? "is" : "zijn"} {binnen} binnen.</p>
      <p>{perRol(sessie.rondes[1].aantallen, pakket)}</p>
      <Alleen {...deel} />
      <Wijzekeuze {...deel} />
      {kiesEerst
        ? <p class="g-let-op">Kies eerst met de groep hoe de antwoorden naar buiten gaan.</p>
        : (
          <Zeker
            knop="Toon de antwoorden"
            vraag={[
              `Is dit iedereen? Er ${aantal === 1 ? "is" : "zijn"} ${binnen} binnen.`,
              "Na het tonen kan er niets meer bij.",
            ].join(" ")}
            ja="Ja, toon ze aan iedereen"
            nee="Nog niet"
            doe={() => meld({ soort: "onthul" })}
          />
        )}
    </section>
  );
}

/** What everybody learns of who is alone in a rol where each answer is a dot, and what else can be done, before that is shown. */
function Alleen({ sessie, pakket }: Deel) {
  const alleen = alleenWatMag(sessie) ? [] : alleenInRol(sessie.rondes[1].aantallen, pakket);
  if (!alleen.length) return null;
  return (
    <div class="g-let-op">
      {alleen.map((zin) => <p key={zin}>{zin}</p>)}
      <p>Wat kunt u doen?</p>
      <ul>
        <li>
          Vraag het eerst aan wie alleen is, zonder dat anderen het horen. Is het goed? Toon dan de
          antwoorden.
        </li>
        <li>
          Liever niet? Toon de antwoorden dan niet. Ga door met de doorvragen bij de stap ‘Pauze’, en schrijf
          op wat de groep meeneemt. Er komt dan geen gespreksverslag.
        </li>
      </ul>
    </div>
  );
}

/** The same picture as the room's: all vragen on one screen, of which the group chooses its topics. */
function Alles({ sessie, pakket, meld }: Deel) {
  const max = maxOnderwerpen(sessie);
  const gekozen = sessie.onderwerpen.length;
  const vol = gekozen >= max;
  // Of these they answered again, so they stay.
  const vast = aantalMensen(sessie, 2) > 0;
  const alle = vergelijkingen(sessie, pakket);
  const klein = alleenWatMag(sessie) ? zinNietGenoemd(nietGenoemd(publicatie(sessie, pakket)), pakket) : null;
  const wijzen = kijkwijzen(sessie);
  const kijk = wijzen[sessie.blad - 1];
  return (
    <>
      <p class="l-gekozen" role="status">
        Kies met de groep {max === 1 ? "één onderwerp" : "drie onderwerpen"}.{" "}
        <strong>{gekozen} van {max} gekozen.</strong> {vast
          ? "Hierbij is nog een keer ingevuld. Daarom blijven dit de onderwerpen."
          : vol && "Een ander? Haal er eerst één weg."}
      </p>
      {wijzen.length > 0 && (
        <Tikrij
          legenda="Wat licht op, ook in de zaal?"
          naam="kijk"
          opties={[
            ["niets", "Niets"],
            ...wijzen.map(({ wijze, zin }) => [wijze, zin] as const),
          ]}
          gekozen={kijk?.wijze ?? "niets"}
          kies={(keuze) =>
            meld({
              soort: "stap",
              stap: "naast-elkaar",
              blad: 1 + wijzen.findIndex(({ wijze }) =>
                wijze === keuze
              ),
              nu: Date.now(),
            })}
        />
      )}
      <Legenda beelden={alle.map(({ beeld }) => beeld)} pakket={pakket} tekens />
      {klein && <p class="g-zacht">{klein}</p>}
      <ul class="l-tegels">
        {alle.map(({ vraag: id, nummer, beeld }) => {
          const vraag = pakket.vragen.find((ander) => ander.id === id)!;
          const isGekozen = sessie.onderwerpen.includes(id);
          const licht = kijk?.vragen.includes(id);
          return (
            <li
              key={id}
              class={`l-kaart l-vergelijking${isGekozen ? " l-kaart--accent" : ""}${licht ? " l-licht" : ""}`}
            >
              <h2>
                Vraag {nummer}. {vraag.kort}
                {licht && <span class="mt-verborgen">: {kijk?.zin}</span>}
              </h2>
              <p class="mt-verborgen">{vraag.vraag}</p>
              <Kortbeeld beeld={beeld} vraag={vraag} pakket={pakket} />
              <div class="l-knoppen">
                {/* This one first: what appears beside it is not where a second click lands. */}
                <button
                  type="button"
                  class="mt-knop mt-knop--klein l-kies"
                  disabled={vast || (vol && !isGekozen)}
                  onClick={() => meld({ soort: "onderwerp", vraag: id })}
                >
                  {isGekozen ? "Haal weg" : "Kies als onderwerp"}
                  <span class="mt-verborgen">: {vraag.kort}</span>
                </button>
                {isGekozen && (
                  <button
                    type="button"
                    class="mt-knop mt-knop--klein mt-knop--hoofd"
                    onClick={() => meld({ soort: "bespreek", vraag: id, gespreksvraag: 0, nu: Date.now() })}
                  >
                    Bespreek nu<span class="mt-verborgen">: {vraag.kort}</span>
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
