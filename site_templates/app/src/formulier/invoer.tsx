/** The fields in which something is typed, chosen or ticked. */
import { waardeOp } from "./boom.ts";
import { VAN_ELDERS } from "./buiten.ts";
import { teZien } from "./gemarkeerd.ts";
import { hulpVan, keuzesVan, type Schema, soortVan } from "./schema.ts";
import {
  beschrijving,
  bij,
  type Formulier,
  Hulp,
  idVan,
  Meldingen,
  type Props,
  titelVan,
} from "./veldbasis.tsx";

const VORMHULP: Record<string, string> = {
  maand: "Bijvoorbeeld: november 2026.",
  datum: "Bijvoorbeeld: 24 november 2026. Alleen de maand of het jaar mag ook.",
};

export function Invoer({ formulier, pad, schema, naam }: Props) {
  const soort = soortVan(schema);
  const id = idVan(pad);
  const waarde = String(waardeOp(formulier.waarde, pad) ?? "");
  const bevindingen = bij(formulier, pad);
  const vorm = soort === "datum" && pad.at(-1) === "maand" ? "maand" : soort;
  const hulp = [hulpVan(schema), VORMHULP[vorm]].filter(Boolean).join(" ");
  const gedeeld = {
    id,
    class: "mt-veld__invoer",
    value: waarde,
    "aria-describedby": beschrijving(pad, hulp, bevindingen),
    "aria-invalid": bevindingen.some(({ ernst }) => ernst === "fout") ? true : undefined,
  };
  const vul = (event: { currentTarget: { value: string } }) => formulier.vul(pad, event.currentTarget.value);
  // A sentence is one line in the file; on a phone it needs more to be read.
  const vulRegel = (event: { currentTarget: { value: string } }) =>
    formulier.vul(pad, event.currentTarget.value.replace(/\s*\n\s*/gu, " "));
  const meeste = schema["x-hoogstens-woorden"];
  return (
    <div class="mt-veld">
      <label class="mt-veld__naam" for={id}>{naam ?? titelVan(schema, pad)}</label>
      <Hulp pad={pad} hulp={hulp} />
      {soort === "keuze"
        ? (
          <select {...gedeeld} onChange={vul}>
            <option value="">Kies…</option>
            {keuzesVan(schema).map((keuze) => (
              <option key={keuze.waarde} value={keuze.waarde}>{keuze.naam}</option>
            ))}
          </select>
        )
        : soort === "verwijzing"
        ? <Verwijzing {...{ formulier, schema, gedeeld, waarde, vul }} />
        : soort === "tekst"
        ? <textarea {...gedeeld} rows={meeste ? 8 : 3} onInput={vul} />
        : schema["x-leestekst"]
        ? <textarea {...gedeeld} rows={regelsVoor(waarde)} onInput={vulRegel} />
        : (
          <input
            {...gedeeld}
            type="text"
            autocomplete="off"
            inputMode={soort === "bedrag" ? "decimal" : soort === "getal" ? "numeric" : "text"}
            onInput={vul}
          />
        )}
      {pad.at(-1) === "letterlijk" && <TeZien tekst={waarde} />}
      {meeste && <p class="mt-veld__telling">{aantalWoorden(waarde)} van {meeste} woorden</p>}
      <Meldingen {...{ pad, schema, bevindingen }} />
    </div>
  );
}

/** What of the document's own words has to be looked at, and an amount taken over where it belongs. */
function TeZien({ tekst }: { tekst: string }) {
  const gezien = teZien(tekst);
  if (!gezien.length) return null;
  return (
    <p class="mt-veld__gekozen">
      Hierin staat:
      {gezien.map(({ tekst: stuk }, plaats) => [plaats ? ", " : " ", <mark key={plaats}>{stuk}</mark>])}.{" "}
      {gezien.some(({ soort }) => soort === "bedrag") &&
        "Neem een bedrag over bij ‘Bedragen’, met waar het voor is."}
    </p>
  );
}

/** How many lines a sentence takes in the field, on a phone. */
function regelsVoor(tekst: string): number {
  return Math.min(Math.ceil((tekst.length + 1) / 30), 6);
}

function aantalWoorden(tekst: string): number {
  return tekst.trim() ? tekst.trim().split(/\s+/u).length : 0;
}

interface VerwijzingProps {
  formulier: Formulier;
  schema: Schema;
  gedeeld: Record<string, unknown>;
  waarde: string;
  vul: (event: { currentTarget: { value: string } }) => void;
}

function Verwijzing({ formulier, schema, gedeeld, waarde, vul }: VerwijzingProps) {
  const dingen = formulier.dingen[schema["x-verwijzing"]!] ?? [];
  const elders = schema["x-verwijzing"] === "documenten" ? formulier.dingen[VAN_ELDERS] ?? [] : [];
  const gekozen = [...dingen, ...elders].find(({ id }) => id === waarde);
  return (
    <>
      <select {...gedeeld} value={waarde} onChange={vul}>
        <option value="">Kies…</option>
        {waarde && !dingen.some(({ id }) => id === waarde) && (
          <option value={waarde}>{gekozen?.naam ?? waarde}</option>
        )}
        {dingen.map(({ id, naam }) => <option key={id} value={id}>{naam}</option>)}
      </select>
      {gekozen && <p class="mt-veld__gekozen">{gekozen.uitleg}</p>}
    </>
  );
}

export function Keuzeveld({ formulier, pad, schema }: Props) {
  const id = idVan(pad);
  const standaard = schema.default === true ? "ja" : schema.default === false ? "nee" : schema.default;
  const waarde = waardeOp(formulier.waarde, pad) || standaard;
  const bevindingen = bij(formulier, pad);
  const hulp = hulpVan(schema);
  return (
    <fieldset
      class="mt-veld mt-keuze"
      id={id}
      tabIndex={-1}
      aria-describedby={beschrijving(pad, hulp, bevindingen)}
    >
      <legend class="mt-veld__naam">{titelVan(schema, pad)}</legend>
      <Hulp pad={pad} hulp={hulp} />
      {keuzesVan(schema).map((keuze) => (
        <label class="mt-optie" key={keuze.waarde}>
          <input
            type="radio"
            name={id}
            checked={keuze.waarde === waarde}
            onChange={() => formulier.vul(pad, keuze.waarde)}
          />
          <span>{keuze.naam}</span>
        </label>
      ))}
      <Meldingen {...{ pad, schema, bevindingen }} />
    </fieldset>
  );
}

/** One box to tick; what is true when it is ticked stands beside it. */
export function Vakje({ formulier, pad, schema }: Props) {
  const bevindingen = bij(formulier, pad);
  const ja = schema.enum![0]!;
  return (
    <div class="mt-veld">
      <label class="mt-optie">
        <input
          id={idVan(pad)}
          type="checkbox"
          checked={waardeOp(formulier.waarde, pad) === ja}
          aria-describedby={beschrijving(pad, "", bevindingen)}
          aria-invalid={bevindingen.length > 0 || undefined}
          onChange={(event) => formulier.vul(pad, event.currentTarget.checked ? ja : "")}
        />
        <span>{titelVan(schema, pad)}</span>
      </label>
      <Meldingen {...{ pad, schema, bevindingen }} />
    </div>
  );
}
