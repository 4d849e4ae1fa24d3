/** The walk through a gesprek: eight steps, each with its script, its time and its tool. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { houdWakker } from "../apparaat/wakker.ts";
import { isBesloten } from "../gedeeld/bijeenkomst.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { type Sessie, wijzenVan } from "../sessie/sessie.ts";
import type { Stap } from "../sessie/stappen.ts";
import { STAPPEN } from "../contract/contract.ts";
import { bladerrichting } from "../zaal/berichten.ts";
import { naast, type Plek, plekVan } from "../sessie/bladen.ts";
import { type Meedoen, zaalbeeld } from "../zaal/zaalbeeld.ts";
import { Afsluiten } from "./afsluiten.tsx";
import type { Deel } from "./bewaard.ts";
import { Bewaardregel, type Bewaardstand } from "./bewaardregel.tsx";
import { schrijfOp } from "./schrijven.tsx";
import { stapVoor } from "./scriptwoorden.ts";
import { type Bereik, bereikVan, manierVan } from "./bereik.ts";
import { Script } from "./draaiboek.tsx";
import { zegErbij } from "./erbij.ts";
import { MoetErin, MoetErinKnop } from "./moeterin.tsx";
import { useFocus } from "../gedeeld/focus.ts";
import { Innemen } from "./innemen.tsx";
import { Inlopen, Klok } from "./klok.tsx";
import { Nalezen } from "./nalezen.tsx";
import { NaastElkaar } from "./naast.tsx";
import { OpbrengstStap } from "./opbrengst.tsx";
import { StroomMelding } from "./stroom.tsx";
import { Uitnodiging } from "./uitnodiging.tsx";
import { Voet } from "./voet.tsx";
import { stapnaam } from "./woorden.ts";
import { type Schermstaat, useZaalscherm } from "./zaalscherm.ts";

interface Props extends Deel {
  gelukt: boolean;
  stand: Bewaardstand | null;
  stop: () => void;
  wis: () => void;
}

export function Gang({ gelukt, stand, stop, wis, ...alles }: Props) {
  const { sessie, pakket } = alles;
  const meld = metOnaf(alles);
  const plaats = STAPPEN.indexOf(sessie.stap);
  const inDraaiboek = pakket.draaiboek.find(({ id }) => id === sessie.stap);
  const stap = inDraaiboek && stapVoor(inDraaiboek, sessie);
  const deel = { sessie, pakket, meld };
  const bereik = bereikVan(sessie, pakket, location.href);
  // The room gets no QR code that no phone can open.
  const mee: Meedoen = bereik.soort === "telefoons"
    ? bereik
    : { soort: bereik.soort === "hier" ? "hier" : "papier" };
  const naar = ({ stap, blad }: Plek) => {
    // Between topics it stays the same step; who comes from another step goes on at the topic that was there.
    if (stap !== "naast-elkaar") return meld({ soort: "stap", stap, blad, nu: Date.now() });
    if (stap !== nieuwste.current.stap) return meld({ soort: "stap", stap, nu: Date.now() });
    const vraag = sessie.onderwerpen[blad - 1] ?? null;
    return meld({ soort: "bespreek", vraag, gespreksvraag: 0, nu: Date.now() });
  };
  // Two clicks of a remote can come before the screen is drawn again: the second one goes on from the first.
  const nieuwste = useRef<Plek>(sessie);
  nieuwste.current = plekVan(sessie);
  const blader = (richting: 1 | -1) => {
    const doel = naast(sessie, nieuwste.current, richting, pakket);
    if (!doel) return;
    naar(doel);
    nieuwste.current = doel;
  };
  const zaal = useZaalscherm(zaalbeeld(sessie, pakket, mee), blader);
  useEffect(houdWakker, []);
  // On a wide screen the work and the script scroll apart; on a narrow one the page does.
  const vlakken = useRef<HTMLElement>(null);
  useEffect(() => {
    for (const vlak of [self, ...vlakken.current?.children ?? []]) vlak.scrollTo(0, 0);
  }, [sessie.stap, sessie.besproken?.vraag]);
  useLayoutEffect(() => {
    function toets(event: KeyboardEvent): void {
      const richting = bladerrichting(event);
      if (!richting) return;
      event.preventDefault();
      blader(richting);
    }
    addEventListener("keydown", toets);
    return () => removeEventListener("keydown", toets);
  });

  // While a topic is talked about, the conversation stands beside the picture, and the script below it.
  const bespreekt = sessie.stap === "naast-elkaar" && sessie.besproken !== null;
  // All answers at once take the whole width too.
  const breed = sessie.stap === "naast-elkaar" && sessie.onthuld;
  // What was just clicked is gone after a reveal or the end of a topic: on from the heading.
  const kop = useFocus<HTMLHeadingElement>(
    `${sessie.stap} ${sessie.onthuld} ${sessie.opnieuw} ${sessie.afgerond} ${bespreekt}`,
    !bespreekt,
  );
  const [briefje, zetBriefje] = useState<string | null>(null);
  // At the start nobody leaves yet, and at the opbrengst one writes it down at once.
  const noteren = sessie.stap !== "welkom" && sessie.stap !== "opbrengst";
  const noteert = { ...deel, plek: briefje, zet: zetBriefje };
  const gereedschap = gereedschapVoor(deel, bereik, gelukt, wis);
  return (
    <div class="l-gang">
      <header class="l-kop">
        <p class="l-kop__stap">
          <strong>Stap {plaats + 1} van {STAPPEN.length}</strong>
          <span>{pakket.voorstel.titel}</span>
        </p>
        <Klok sessie={sessie} pakket={pakket} start={() => meld({ soort: "klok", nu: Date.now() })} />
        <Zaalknop staat={zaal.staat} open={zaal.open} />
        {noteren && <MoetErinKnop {...noteert} />}
        <button type="button" class="mt-knop mt-knop--klein" onClick={stop}>Stoppen</button>
      </header>
      <Stappen nu={sessie.stap} pakket={pakket} kies={(doel) => naar({ stap: doel, blad: 0 })} />
      {noteren && <MoetErin {...noteert} />}
      <StroomMelding bezig />
      {!gelukt && (
        <p class="g-let-op" role="status">
          Deze browser bewaart niets. Sluit dit venster niet: dan is het gesprek weg.
          {!isBesloten(sessie) && " Het gespreksverslag kunt u straks wel maken."}
        </p>
      )}
      <main ref={vlakken} class={`l-werk${gereedschap ? breed ? " l-werk--breed" : "" : " l-werk--smal"}`}>
        <div class="l-werk__links">
          <h1 ref={kop} tabIndex={-1} class={breed ? "mt-verborgen" : ""}>
            {stapnaam(pakket, sessie.stap)}
          </h1>
          {!breed && <p class="l-groot">{stap?.doel}</p>}
          {sessie.stap === "welkom" && zaal.staat !== "open" && (
            <p class="g-let-op">
              Begin met ‘Open het scherm voor de zaal’. Er komt een tweede venster. Sleep dat naar de beamer,
              en kies daar ‘Volledig scherm’. Dit venster is alleen voor u.
            </p>
          )}
          {gereedschap && !breed && sessie.stap !== "welkom" && (
            <p class="l-wie">
              Voor wie telt en schrijft
            </p>
          )}
          {gereedschap}
        </div>
        {stap && (
          <Script
            key={stap.id}
            laag={breed}
            stap={stap}
            erbij={zegErbij(
              sessie.stap,
              sessie,
              manierVan(sessie, bereik),
              "zeggen" in (inDraaiboek?.openbaar ?? {}),
              !isBesloten(sessie) && !wijzenVan(sessie).length,
            )}
            eerst={<Inlopen sessie={sessie} pakket={pakket} />}
          >
            <Nalezen sessie={sessie} pakket={pakket} />
          </Script>
        )}
      </main>
      <Voet sessie={sessie} pakket={pakket} blader={blader}>
        {stand && <Bewaardregel {...stand} />}
      </Voet>
    </div>
  );
}

/** Whoever goes on while a sentence is still in the field means that sentence too: it is written down first. */
function metOnaf({ meld, ...deel }: Deel): Deel["meld"] {
  return (gebeurtenis) => {
    const bij = deel.sessie.besproken?.vraag;
    const plaats = schrijftHier(deel.sessie);
    const verder = gebeurtenis.soort === "stap" ||
      (gebeurtenis.soort === "bespreek" && gebeurtenis.vraag !== bij);
    if (plaats && verder) schrijfOp({ ...deel, meld }, plaats);
    return meld(gebeurtenis);
  };
}

/** Where points are written at the place that is in sight; null where none are. */
function schrijftHier({ stap, blad, besproken }: Sessie): { bij?: string } | null {
  if (stap === "naast-elkaar") return besproken && { bij: besproken.vraag };
  return stap === "opbrengst" && blad === 0 ? {} : null;
}

function gereedschapVoor(deel: Deel, bereik: Bereik, gelukt: boolean, wis: () => void) {
  switch (deel.sessie.stap) {
    case "welkom":
      return <Uitnodiging bereik={bereik} kies={(manier) => deel.meld({ soort: "manier", manier })} />;
    case "zelf-invullen":
    case "pauze":
      // Each step anew: the camera does not go along from one to the other.
      return <Innemen key={deel.sessie.stap} {...deel} ronde={1} />;
    case "naast-elkaar":
      return <NaastElkaar {...deel} />;
    case "opbrengst":
      return <OpbrengstStap {...deel} />;
    case "afsluiten":
      return <Afsluiten {...deel} gelukt={gelukt} wis={wis} />;
    default:
      return null;
  }
}

function Stappen(
  { nu, pakket, kies }: { nu: Stap; pakket: Sessiepakket; kies: (stap: Stap) => void },
) {
  const plaats = STAPPEN.indexOf(nu);
  return (
    <nav class="l-stappen" aria-label="Stappen">
      <ol>
        {STAPPEN.map((stap, index) => (
          <li key={stap}>
            <button
              type="button"
              class={index < plaats ? "l-stap l-stap--gedaan" : "l-stap"}
              aria-current={stap === nu ? "step" : undefined}
              onClick={() => kies(stap)}
            >
              {index + 1}. <span class="mt-verborgen--smal">{stapnaam(pakket, stap)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Zaalknop({ staat, open }: { staat: Schermstaat; open: () => void }) {
  const [gevraagd, zetGevraagd] = useState(false);
  return (
    <div class="l-zaalknop">
      <button
        type="button"
        class={`mt-knop mt-knop--klein${staat === "open" ? "" : " mt-knop--hoofd"}`}
        onClick={() => {
          zetGevraagd(true);
          open();
        }}
      >
        {staat === "open" ? "Toon het scherm voor de zaal" : "Open het scherm voor de zaal"}
      </button>
      <span role="status" class={gevraagd && staat === "geblokkeerd" ? "l-melding" : "mt-verborgen"}>
        {gevraagd && staat === "geblokkeerd" &&
          "De browser houdt het tweede venster tegen. Sta pop-ups voor deze pagina toe."}
        {gevraagd && staat === "open" && "Het scherm voor de zaal is open."}
      </span>
    </div>
  );
}
