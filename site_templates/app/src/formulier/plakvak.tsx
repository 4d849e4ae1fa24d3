/**
 * Where someone pastes the decisions out of Word or a PDF. What was found is shown first, with a tick before each point:
 * a list that is no decision stays out. The words go to `letterlijk`; what they mean in plain words stays to be written.
 */
import { useState } from "preact/hooks";
import { gemarkeerd } from "./gemarkeerd.ts";
import { isLeeg } from "./boom.ts";
import type { Punt } from "./nummering.ts";
import { aantalPunten, type Geplakt, leesGeplakt, type Lijst } from "./plakken.ts";
import { groepen } from "./regels.ts";
import type { Groep, Waarde } from "./schema.ts";
import { type Formulier, idVan } from "./veldbasis.tsx";
import { Veld } from "./velden.tsx";

/** A file can't be pasted whole: this is some twenty pages. */
const MEESTE_TEKENS = 60_000;

export function Plakvak({ formulier }: { formulier: Formulier }) {
  const [tekst, zetTekst] = useState("");
  const [gevonden, zetGevonden] = useState<Geplakt | null>(null);
  const [gezegd, zeg] = useState("");
  const [open, zetOpen] = useState(false);
  const zoek = () => {
    const geplakt = leesGeplakt(tekst.slice(0, MEESTE_TEKENS));
    zetGevonden(geplakt);
    zeg(geplakt.lijsten.length ? "" : "Hier staan geen beslispunten in. Plak de tekst van het besluit.");
  };
  const klaar = (punten: Groep[], aantal: number) => {
    formulier.vul(
      ["beslispunten"],
      [...ingevuld(formulier.waarde["beslispunten"]), ...punten],
      idVan(["beslispunten"]),
    );
    zetTekst("");
    zetGevonden(null);
    zetOpen(false);
    zeg(
      `${aantal === 1 ? "Eén beslispunt staat" : `${aantal} beslispunten staan`} hieronder. ` +
        "Schrijf bij elk punt in gewone woorden wat de raad beslist.",
    );
  };
  return (
    <div class="mt-plakken">
      <details open={open} onToggle={(event) => zetOpen(event.currentTarget.open)}>
        <summary>Plak de beslispunten uit Word of een pdf</summary>
        <div class="mt-veld">
          <label class="mt-veld__naam" for="plak">Tekst uit het document</label>
          <p class="mt-veld__hulp" id="plak-hulp">
            Kopieer het besluit, met de nummers. De hele bladzijde mag ook. Doe dit alleen met een document
            van uw eigen gemeente, want de woorden komen letterlijk op de site.
          </p>
          <textarea
            id="plak"
            class="mt-veld__invoer"
            rows={8}
            aria-describedby="plak-hulp"
            value={tekst}
            onInput={(event) => {
              zetTekst(event.currentTarget.value);
              zetGevonden(null);
            }}
          />
          {tekst.length > MEESTE_TEKENS && (
            <p class="mt-veld__fout mt-veld__fout--let-op">
              Dit is erg lang. Alleen de eerste {MEESTE_TEKENS.toLocaleString("nl-NL")} tekens worden gelezen.
            </p>
          )}
        </div>
        <button type="button" class="mt-knop" disabled={!tekst.trim()} onClick={zoek}>
          Zoek de beslispunten
        </button>
        {gevonden && gevonden.lijsten.length > 0 && <Gevonden {...{ formulier, gevonden, klaar }} />}
      </details>
      <div role="status">{gezegd && <p class="mt-plakken__gezegd">{gezegd}</p>}</div>
    </div>
  );
}

/** The points that have something in them: a new form begins with an empty one. */
function ingevuld(punten: Waarde | undefined): Groep[] {
  return groepen(punten).filter((punt) => !isLeeg(punt));
}

interface Props {
  formulier: Formulier;
  gevonden: Geplakt;
  klaar: (punten: Groep[], aantal: number) => void;
}

function Gevonden({ formulier, gevonden: { lijsten, over }, klaar }: Props) {
  const [gekozen, kies] = useState(() =>
    new Set(lijsten.flatMap((lijst) => lijst.zeker ? lijst.punten : []))
  );
  const [kop, zetKop] = useState(() => lijsten.find(({ zeker }) => zeker)?.kop.slice(0, 100) ?? "");
  const punten = lijsten.flatMap((lijst) => lijst.punten).filter((punt) => gekozen.has(punt));
  const aantal = aantalPunten(punten);
  const zetOm = (punt: Punt, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(punt);
    else nieuw.delete(punt);
    kies(nieuw);
  };
  const veld = (naam: string) => (
    <Veld formulier={formulier} pad={[naam]} schema={formulier.schema.properties![naam]!} />
  );
  return (
    <div class="mt-plakken__gevonden">
      <p>
        Zijn dit de beslispunten? Haal het vinkje weg bij wat geen beslispunt is. Bedragen en datums zijn
        gemarkeerd: die neemt u straks zelf over.
      </p>
      {lijsten.map((lijst, plaats) => <Keuze key={plaats} {...{ lijst, gekozen, zetOm }} />)}
      {over.length > 0 && (
        <details>
          <summary>Wat erbuiten bleef</summary>
          <ul>{over.map((regel, plaats) => <li key={plaats}>{regel}</li>)}</ul>
        </details>
      )}
      <div class="mt-veld">
        <label class="mt-veld__naam" for="plak-kop">Onder welke kop staan ze?</label>
        <p class="mt-veld__hulp" id="plak-kop-hulp">
          Zo weet een lezer waar het staat. Bijvoorbeeld: Voorgesteld besluit.
        </p>
        <input
          id="plak-kop"
          class="mt-veld__invoer"
          type="text"
          autocomplete="off"
          maxLength={100}
          aria-describedby="plak-kop-hulp"
          value={kop}
          onInput={(event) => zetKop(event.currentTarget.value)}
        />
      </div>
      {veld("versie_van")}
      {veld("indiener_akkoord")}
      <button
        type="button"
        class="mt-knop mt-knop--hoofd"
        disabled={!aantal}
        onClick={() => klaar(punten.map((punt) => alsBeslispunt(punt, kop.trim())), aantal)}
      >
        {aantal === 1 ? "Zet dit punt in het voorstel" : `Zet deze ${aantal} punten in het voorstel`}
      </button>
    </div>
  );
}

function Keuze(
  { lijst: { kop, punten }, gekozen, zetOm }: {
    lijst: Lijst;
    gekozen: Set<Punt>;
    zetOm: (punt: Punt, aan: boolean) => void;
  },
) {
  return (
    <fieldset class="mt-veld mt-keuze">
      <legend class="mt-veld__naam">{kop || "Deze punten"}</legend>
      {punten.map((punt, plaats) => (
        <label class="mt-optie" key={plaats}>
          <input
            type="checkbox"
            checked={gekozen.has(punt)}
            onChange={(event) => zetOm(punt, event.currentTarget.checked)}
          />
          <span>
            <Regels punt={punt} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A point and all below it, each on a line of its own. */
function Regels({ punt }: { punt: Punt }) {
  return (
    <>
      <span class="mt-plakken__punt">
        <strong>{punt.nummer}</strong> <Gemarkeerd tekst={punt.tekst} />
      </span>
      {punt.onderdelen.map((deel, plaats) => <Regels key={plaats} punt={deel} />)}
    </>
  );
}

function Gemarkeerd({ tekst }: { tekst: string }) {
  return (
    <>
      {gemarkeerd(tekst).map(({ tekst: stuk, soort }, plaats) =>
        soort === "gewoon" ? stuk : <mark key={plaats}>{stuk}</mark>
      )}
    </>
  );
}

/** A point as the form fills it in: nothing of what it means. */
function alsBeslispunt({ nummer, tekst, onderdelen }: Punt, kop: string): Groep {
  return {
    nummer,
    tekst: "",
    letterlijk: tekst,
    ...(onderdelen.length ? { onderdelen: onderdelen.map((deel) => alsBeslispunt(deel, kop)) } : {}),
    plaats: kop && `${kop}, ${nummer}`,
  };
}
