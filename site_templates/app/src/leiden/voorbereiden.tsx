/** Before the gesprek: what kind of meeting, how long, which stories. Or on with the one that was kept. */
import { useState } from "preact/hooks";
import { alleenWatMag, type Bijeenkomst } from "../gedeeld/bijeenkomst.ts";
import { MINUTEN_KORT, MINUTEN_LANG } from "../contract/contract.ts";
import { gevraagd, vragenVoor } from "../code/link.ts";
import { useOffline } from "../apparaat/offline.ts";
import { eindeVan, kanBewaren } from "../apparaat/opslag.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { Begin, Manier, Sessie } from "../sessie/sessie.ts";
import { deelsleutelVan, nieuwGeheim } from "../code/kortecode.ts";
import type { Minuten } from "../contract/sessiepakket.ts";
import { dagEnTijd } from "../gedeeld/tekst.ts";
import { basisadres, waaroverVan } from "./bereik.ts";
import { pastBij } from "./bewaard.ts";
import { watBewaardIs } from "./bewaardregel.tsx";
import { Bijeenkomstkeuze, gekozenBijeenkomst, ontbreekt } from "./bijeenkomst.tsx";
import { useFocus } from "../gedeeld/focus.ts";
import { Zeker } from "../beeld/zeker.tsx";
import { Keuze } from "./keuze.tsx";
import { Verhaalkeuze } from "./verhaalkeuze.tsx";
import { uitnodiging } from "./uitnodigen.ts";
import { StroomMelding } from "./stroom.tsx";
import { Versturen } from "./versturen.tsx";
import { Verwachten } from "./verwachten.tsx";
import { type Keuzes as Keuzeset, useVoorbereiding } from "./voorbereiding.ts";
import { stapnaam } from "./woorden.ts";

interface Props {
  pakket: Sessiepakket;
  bewaard: Sessie | null;
  /** When that was kept last. */
  om: number | null;
  verder: () => void;
  begin: (gekozen: Begin) => void;
}

export function Voorbereiden({ pakket, bewaard, om, verder, begin }: Props) {
  const kop = useFocus<HTMLHeadingElement>(true);
  return (
    <main class="l-begin">
      <p class="g-zacht">Gesprek voorbereiden</p>
      <h1 ref={kop} tabIndex={-1}>{pakket.voorstel.titel}</h1>
      <p class="l-groot">{pakket.voorstel.kern}</p>
      {pakket.voorstel.oefenmateriaal && (
        <p class="g-let-op">Dit is oefenmateriaal: een voorstel van vroeger, om het gesprek te oefenen.</p>
      )}
      {pakket.vragenset === null
        ? (
          <div class="g-let-op">
            <h2>Het gesprek kan nog niet beginnen</h2>
            <p>
              De vragen zijn nog niet vastgesteld. Pas daarna is zeker dat iedereen dezelfde vragen krijgt.
              Wilt u dit gesprek houden? Vraag het de beheerder van deze site.
            </p>
          </div>
        )
        : (
          <>
            <StroomMelding bezig={false} />
            <Keuzes
              {...{ pakket, bewaard, om, verder }}
              begin={(keuzes) => {
                const waarover = waaroverVan(pakket);
                const geheim = nieuwGeheim(waarover, (bytes) => crypto.getRandomValues(bytes));
                begin({
                  ...keuzes,
                  geheim,
                  deelsleutel: deelsleutelVan(geheim, waarover),
                  voorstel: pakket.voorstel.id,
                  ...gevraagd(pakket, pakket.vragenset!, keuzes.vorm),
                  nu: Date.now(),
                });
              }}
            />
          </>
        )}
    </main>
  );
}

const MANIEREN: { waarde: Manier; naam: string; uitleg: string }[] = [
  {
    waarde: "beide",
    naam: "Met telefoons en op papier",
    uitleg: "De QR-code staat op het scherm voor de zaal. Wie liever papier heeft, krijgt een briefje.",
  },
  {
    waarde: "telefoons",
    naam: "Met telefoons",
    uitleg: "De QR-code staat op het scherm voor de zaal. Een briefje tellen kan wel, als het moet.",
  },
  {
    waarde: "papier",
    naam: "Op papier",
    uitleg: "Er komt geen QR-code. Print vooraf de hand-outs. U typt de briefjes straks in.",
  },
];

type Keuzen = Omit<Keuzeset, "gekozen"> & Bijeenkomst;

function Keuzes(
  { pakket, bewaard, om, verder, begin }: Omit<Props, "begin"> & { begin: (keuzes: Keuzen) => void },
) {
  const eersteManier = basisadres(pakket, location.href) ? "beide" : "papier";
  const { keuzes, tot, kies, vergeet } = useVoorbereiding(pakket, eersteManier);
  const { vorm, gekozen, casussen, manier, verwacht } = keuzes;
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [kan] = useState(() => kanBewaren());
  const vragen = (lengte: Minuten) => vragenVoor(pakket, lengte).length;
  const offline = useOffline(pakket.voorstel.id, !bewaard);
  const bijeenkomst = gekozenBijeenkomst(gekozen);
  const start = () => {
    if (bijeenkomst) return begin({ ...bijeenkomst, vorm, casussen, manier, verwacht });
    zetGeprobeerd(true);
    naarDeVraag(ontbreekt(gekozen).soort ? "soort" : "opname");
  };
  return (
    <>
      {!kan && <BewaartNiets />}
      {bewaard && <Bewaard {...{ pakket, bewaard, om, verder }} />}
      <Bijeenkomstkeuze gekozen={gekozen} zet={(gekozen) => kies({ gekozen })} geprobeerd={geprobeerd} />
      <Keuze
        legenda="Hoe lang duurt het gesprek?"
        naam="vorm"
        gekozen={vorm}
        kies={(vorm: Minuten) => kies({ vorm })}
        opties={[
          {
            waarde: MINUTEN_LANG,
            naam: `${MINUTEN_LANG} minuten`,
            uitleg: `${vragen(MINUTEN_LANG)} vragen. U bespreekt drie onderwerpen.`,
          },
          {
            waarde: MINUTEN_KORT,
            naam: `${MINUTEN_KORT} minuten`,
            uitleg: `${vragen(MINUTEN_KORT)} vragen. U bespreekt één onderwerp.`,
          },
        ]}
      />
      <Verhaalkeuze {...{ pakket }} gekozen={casussen} zet={(casussen) => kies({ casussen })} />
      <Keuze
        legenda="Hoe vullen mensen in?"
        naam="manier"
        gekozen={manier}
        kies={(manier: Manier) => kies({ manier })}
        opties={MANIEREN}
      />
      <Verwachten
        {...{ pakket, verwacht }}
        openbaar={bijeenkomst !== null && alleenWatMag(bijeenkomst)}
        zet={(verwacht) => kies({ verwacht })}
      />
      {bijeenkomst && (
        <details class="l-uitklap">
          <summary>Tekst voor de uitnodiging</summary>
          <div>
            <p>Deze tekst past bij wat u hierboven koos. Vul aan wat tussen haken staat.</p>
            <Versturen id="uitnodiging" brief={uitnodiging(pakket, bijeenkomst, vorm)} />
          </div>
        </details>
      )}
      <p>
        Leg klaar: een laptop met een beamer of groot scherm, en wat u{" "}
        <a href="index.html#papier" target="_blank" rel="noopener">op papier</a>{" "}
        uitdeelt. Daarna leest u op elk scherm wat u kunt zeggen, en wat er volgt.
      </p>
      <p>
        Met z’n tweeën gaat het rustiger. De een leidt en praat. De ander telt de codes en schrijft op. Bij
        elk deel van het scherm staat voor wie het is. Alleen kan ook.
      </p>
      {bewaard
        ? (
          <Zeker
            knop="Begin opnieuw"
            vorm={pastBij(bewaard, pakket) ? "gewoon" : "hoofd"}
            vraag="Het gesprek dat nog op dit apparaat staat, is dan weg: de antwoorden en de opbrengst. Dat is niet terug te halen."
            ja="Ja, begin opnieuw"
            doe={start}
          />
        )
        : (
          <button type="button" class="mt-knop mt-knop--hoofd mt-knop--groot" onClick={start}>
            Begin het gesprek
          </button>
        )}
      {tot !== null && <Voorbereid tot={tot} vergeet={vergeet} />}
      <p class="g-zacht l-offline" role="status">
        {offline && "Dit gesprek werkt nu ook zonder internet op dit apparaat."}
      </p>
    </>
  );
}

/** To the question that is not answered well yet: its first option that can be chosen. */
function naarDeVraag(naam: string): void {
  document.querySelector<HTMLElement>(`input[name="${naam}"]`)?.focus();
}

/** Said before anything can be lost. */
function BewaartNiets() {
  return (
    <div class="g-let-op" role="status">
      <h2>Deze browser bewaart niets</h2>
      <p>
        U kunt het gesprek wel leiden. Maar sluit u dit venster, laadt u het opnieuw of valt de computer uit?
        Dan is alles weg.
      </p>
      <p>
        Vaak komt dit door een privévenster, of doordat de opslag van de browser vol is. Open deze pagina in
        een gewoon venster, in een andere browser of op een andere computer. Lukt dat niet? Houd dan ook op
        papier bij wat er wordt gezegd.
      </p>
    </div>
  );
}

/** What is kept of preparing, and how to let go of it. */
function Voorbereid({ tot, vergeet }: { tot: number; vergeet: () => void }) {
  return (
    <p class="g-zacht">
      Wat u hier koos, blijft op dit apparaat tot{" "}
      {dagEnTijd(tot)}, of tot het gesprek begint. Gebruikt u Safari? Die browser wist het eerder, als u deze
      site een week niet opent.{" "}
      <button type="button" class="mt-knop mt-knop--tekst" onClick={vergeet}>Wis deze keuzes</button>
    </p>
  );
}

function Bewaard(
  { pakket, bewaard, om, verder }: Omit<Props, "begin" | "bewaard"> & { bewaard: Sessie },
) {
  return (
    <section class="l-kaart l-kaart--accent" aria-labelledby="bewaard">
      <h2 id="bewaard">Er staat nog een gesprek op dit apparaat</h2>
      {pastBij(bewaard, pakket)
        ? (
          <>
            <p>
              Begonnen op{" "}
              {dagEnTijd(bewaard.begonnen)}. U was bij de stap ‘{stapnaam(pakket, bewaard.stap)}’. Deze pagina
              wist het gesprek na {dagEnTijd(eindeVan(bewaard.begonnen, bewaard.langer))}.
            </p>
            {om !== null && <p>{watBewaardIs(bewaard, om, pakket).join(" ")}</p>}
            <button type="button" class="mt-knop mt-knop--hoofd" onClick={verder}>Ga verder</button>
          </>
        )
        : (
          <p>
            Begonnen op{" "}
            {dagEnTijd(bewaard.begonnen)}. Daarna zijn de vragen op deze site veranderd. Daarom kan dit
            gesprek niet verder. Begin hieronder opnieuw.
          </p>
        )}
    </section>
  );
}
