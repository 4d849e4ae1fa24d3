/** A field of the form for every kind of field that a schema can have. */
import type { ComponentChildren } from "preact";
import type { Bevinding } from "./meldingen.ts";
import { isGroep, waardeOp } from "./boom.ts";
import {
  type Groep,
  hoofdletter,
  hulpVan,
  keuzesVan,
  leeg,
  los,
  type Pad,
  type Schema,
  soortVan,
  veldenVan,
  type Waarde,
} from "./schema.ts";
import type { Opzet } from "./stappen.ts";

/** Something that a field can refer to. */
export interface Ding {
  id: string;
  naam: string;
  uitleg: string;
}

export interface Formulier {
  schema: Schema;
  opzet: Opzet;
  waarde: Groep;
  dingen: Record<string, Ding[]>;
  bevindingen: Bevinding[];
  vul: (pad: Pad, waarde: Waarde | undefined, focus?: string) => void;
}

interface Props {
  formulier: Formulier;
  pad: Pad;
  schema: Schema;
  /** What it is called, when its title does not say it. */
  naam?: string;
}

export function idVan(pad: Pad): string {
  return ["v", ...pad].join("-");
}

export function titelVan(schema: Schema, pad: Pad): string {
  const naam = String(pad.findLast((stap) => typeof stap === "string") ?? "");
  return schema.title ?? hoofdletter(naam.replaceAll("_", " "));
}

export function Veld({ formulier, pad, schema, naam }: Props) {
  const eigen = los(schema, formulier.schema);
  const props = { formulier, pad, schema: eigen, ...(naam ? { naam } : {}) };
  switch (soortVan(eigen)) {
    case "vast":
      return null;
    case "groep":
      return <Groepveld {...props} />;
    case "lijst":
      return los(eigen.items!, formulier.schema)["x-verwijzing"]
        ? <Vinkjes {...props} />
        : <Lijst {...props} />;
    case "keuze":
      return <Keuzeveld {...props} />;
    default:
      return <Invoer {...props} />;
  }
}

function beschrijving(pad: Pad, hulp: string, bevindingen: Bevinding[]) {
  const id = idVan(pad);
  return [hulp && `${id}-hulp`, bevindingen.length && `${id}-fout`].filter(Boolean).join(" ") || undefined;
}

function bij(formulier: Formulier, pad: Pad): Bevinding[] {
  const hier = pad.join("/");
  return formulier.bevindingen.filter((bevinding) => bevinding.pad.join("/") === hier);
}

function Hulp({ pad, hulp }: { pad: Pad; hulp: string }) {
  return hulp ? <p class="mt-veld__hulp" id={`${idVan(pad)}-hulp`}>{hulp}</p> : null;
}

/** What is wrong; a hint that only says what the field is for stands above it already. */
function Meldingen({ pad, schema, bevindingen }: { pad: Pad; schema: Schema; bevindingen: Bevinding[] }) {
  if (!bevindingen.length) return null;
  return (
    <div id={`${idVan(pad)}-fout`}>
      {bevindingen.map((bevinding) => (
        <Melding
          key={bevinding.melding}
          bevinding={bevinding.hint === schema.description ? { ...bevinding, hint: "" } : bevinding}
        />
      ))}
    </div>
  );
}

export function Melding({ bevinding }: { bevinding: Bevinding }) {
  const fout = bevinding.ernst === "fout";
  return (
    <p class={`mt-veld__fout${fout ? "" : " mt-veld__fout--let-op"}`}>
      <strong>{fout ? "Nog niet goed" : "Let op"}: {bevinding.melding}.</strong>{" "}
      {bevinding.hint.replaceAll("`", "")}
    </p>
  );
}

const VORMHULP: Record<string, string> = {
  datum: "Schrijf het jaar eerst: 2026-11-24. Alleen de maand of het jaar mag ook: 2026-11, of 2026.",
};

function Invoer({ formulier, pad, schema, naam }: Props) {
  const soort = soortVan(schema);
  const id = idVan(pad);
  const waarde = String(waardeOp(formulier.waarde, pad) ?? "");
  const bevindingen = bij(formulier, pad);
  const hulp = [hulpVan(schema), VORMHULP[soort]].filter(Boolean).join(" ");
  const gedeeld = {
    id,
    class: "mt-veld__invoer",
    value: waarde,
    "aria-describedby": beschrijving(pad, hulp, bevindingen),
    "aria-invalid": bevindingen.some(({ ernst }) => ernst === "fout") ? true : undefined,
  };
  const vul = (event: { currentTarget: { value: string } }) => formulier.vul(pad, event.currentTarget.value);
  const meeste = schema["x-hoogstens-woorden"];
  return (
    <div class="mt-veld">
      <label class="mt-veld__naam" for={id}>{naam ?? titelVan(schema, pad)}</label>
      <Hulp pad={pad} hulp={hulp} />
      {soort === "verwijzing"
        ? <Verwijzing {...{ formulier, schema, gedeeld, waarde, vul }} />
        : soort === "tekst"
        ? <textarea {...gedeeld} rows={meeste ? 8 : 3} onInput={vul} />
        : (
          <input
            {...gedeeld}
            type="text"
            autocomplete="off"
            inputMode={soort === "bedrag" ? "decimal" : soort === "getal" ? "numeric" : "text"}
            onInput={vul}
          />
        )}
      {meeste && <p class="mt-veld__telling">{aantalWoorden(waarde)} van {meeste} woorden</p>}
      <Meldingen {...{ pad, schema, bevindingen }} />
    </div>
  );
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
  const gekozen = dingen.find(({ id }) => id === waarde);
  return (
    <>
      <select {...gedeeld} value={waarde} onChange={vul}>
        <option value="">Kies…</option>
        {waarde && !gekozen && <option value={waarde}>{waarde}</option>}
        {dingen.map(({ id, naam }) => <option key={id} value={id}>{naam}</option>)}
      </select>
      {gekozen && <p class="mt-veld__gekozen">{gekozen.uitleg}</p>}
    </>
  );
}

function Keuzeveld({ formulier, pad, schema }: Props) {
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

/** A list of things that can be referred to: each can be ticked. */
function Vinkjes({ formulier, pad, schema }: Props) {
  const soort = los(schema.items!, formulier.schema)["x-verwijzing"]!;
  const waarde = waardeOp(formulier.waarde, pad);
  const gekozen = Array.isArray(waarde) ? waarde as string[] : [];
  const bevindingen = bij(formulier, pad);
  const hulp = hulpVan(schema);
  const dingen = formulier.dingen[soort] ?? [];
  const naamVan = (id: string) => hoofdletter(dingen.find((ding) => ding.id === id)?.naam ?? id);
  const zetOm = (id: string, aan: boolean) =>
    formulier.vul(pad, aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id));
  return (
    <fieldset
      class="mt-veld mt-keuze mt-keuze--veel"
      id={idVan(pad)}
      tabIndex={-1}
      aria-describedby={beschrijving(pad, hulp, bevindingen)}
    >
      <legend class="mt-veld__naam">{titelVan(schema, pad)}</legend>
      <Hulp pad={pad} hulp={hulp} />
      <details class="mt-vinkjes">
        <summary>{gekozen.length ? gekozen.map(naamVan).join(", ") : "Kies wat past"}</summary>
        {dingen.map(({ id, naam, uitleg }) => (
          <label class="mt-optie" key={id}>
            <input
              type="checkbox"
              checked={gekozen.includes(id)}
              onChange={(event) => zetOm(id, event.currentTarget.checked)}
            />
            <span>
              {hoofdletter(naam)}
              {uitleg && <span class="mt-optie__uitleg">{uitleg}</span>}
            </span>
          </label>
        ))}
      </details>
      <Meldingen {...{ pad, schema, bevindingen }} />
    </fieldset>
  );
}

function Lijst({ formulier, pad, schema }: Props) {
  const waarde = waardeOp(formulier.waarde, pad);
  const items = Array.isArray(waarde) ? waarde : [];
  const onder = los(schema.items!, formulier.schema);
  const naam = formulier.opzet.item[String(pad.at(-1))] ?? titelVan(onder, pad);
  const bevindingen = bij(formulier, pad);
  const hulp = hulpVan(schema);
  const erbij = () =>
    formulier.vul(
      [...pad, items.length],
      leeg(onder, formulier.schema),
      eersteVeld(onder, formulier.schema, [...pad, items.length]),
    );
  const weg = (plaats: number) => formulier.vul([...pad, plaats], undefined, `${idVan(pad)}-erbij`);
  return (
    <fieldset
      class="mt-veld mt-lijst"
      id={idVan(pad)}
      tabIndex={-1}
      aria-describedby={beschrijving(pad, hulp, bevindingen)}
    >
      <legend class="mt-veld__naam">{titelVan(schema, pad)}</legend>
      <Hulp pad={pad} hulp={hulp} />
      {items.map((_, plaats) => (
        <div
          class={`mt-lijst__item${soortVan(onder) === "groep" ? " mt-lijst__item--groep" : ""}`}
          key={plaats}
        >
          <Veld formulier={formulier} pad={[...pad, plaats]} schema={onder} naam={`${naam} ${plaats + 1}`} />
          {items.length > (schema.minItems ?? 0) && (
            <button
              type="button"
              class="mt-knop mt-knop--stil"
              onClick={() => weg(plaats)}
            >
              Haal weg<span class="mt-hidden">: {naam.toLowerCase()} {plaats + 1}</span>
            </button>
          )}
        </div>
      ))}
      <Meldingen {...{ pad, schema, bevindingen }} />
      <button type="button" class="mt-knop mt-knop--erbij" id={`${idVan(pad)}-erbij`} onClick={erbij}>
        <span aria-hidden="true">+</span> {naam} toevoegen
      </button>
    </fieldset>
  );
}

/** The id of the first thing to fill in of a new value. */
export function eersteVeld(schema: Schema, wortel: Schema, pad: Pad): string {
  const eigen = los(schema, wortel);
  if (soortVan(eigen) !== "groep") return idVan(pad);
  const [naam, veld] = veldenVan(eigen)[0]!;
  return eersteVeld(veld, wortel, [...pad, naam]);
}

function Groepveld({ formulier, pad, schema, naam }: Props) {
  const bevindingen = bij(formulier, pad);
  return (
    <fieldset class="mt-veld mt-groep" id={idVan(pad)} tabIndex={-1}>
      <legend class="mt-veld__naam">{naam ?? titelVan(schema, pad)}</legend>
      {!naam && <Hulp pad={pad} hulp={hulpVan(schema)} />}
      <Meldingen {...{ pad, schema, bevindingen }} />
      <Velden formulier={formulier} pad={pad} schema={schema} velden={veldenVan(schema)} />
    </fieldset>
  );
}

/** The fields of a group: what is asked for, then a button for each optional one that is not there yet. */
export function Velden(
  { formulier, pad, schema, velden }: Props & { velden: [string, Schema][] },
) {
  const hier = waardeOp(formulier.waarde, pad);
  const groep = isGroep(hier) ? hier : {};
  const verplicht = (naam: string) => schema.required?.includes(naam) ?? false;
  // Where nothing is required, everything stands open: who opened the group came for its fields.
  const allesOpen = pad.length > 0 && !schema.required;
  const open = (naam: string) =>
    allesOpen || verplicht(naam) || naam in groep || formulier.opzet.open.includes(naam);
  const dicht = velden.filter(([naam]) => !open(naam));
  return (
    <>
      {velden.filter(([naam]) => open(naam)).map(([naam, veld]) => (
        <Optioneel
          key={naam}
          {...{ formulier, pad: [...pad, naam], schema: veld }}
          weg={!allesOpen && !verplicht(naam) && naam in groep && !formulier.opzet.open.includes(naam)}
        >
          <Veld formulier={formulier} pad={[...pad, naam]} schema={veld} />
        </Optioneel>
      ))}
      {dicht.length > 0 && (
        <div class="mt-erbij">
          <p class="mt-erbij__kop">Kan er ook bij:</p>
          {dicht.map(([naam, veld]) => (
            <Erbij key={naam} {...{ formulier, pad: [...pad, naam], schema: veld }} />
          ))}
        </div>
      )}
    </>
  );
}

function Optioneel(
  { formulier, pad, schema, weg, children }: Props & { weg: boolean; children: ComponentChildren },
) {
  if (!weg) return <>{children}</>;
  const titel = titelVan(los(schema, formulier.schema), pad);
  return (
    <div class="mt-optioneel">
      {children}
      <button
        type="button"
        class="mt-knop mt-knop--stil"
        onClick={() => formulier.vul(pad, undefined, `${idVan(pad)}-open`)}
      >
        Haal weg<span class="mt-hidden">: {titel}</span>
      </button>
    </div>
  );
}

function Erbij({ formulier, pad, schema }: Props) {
  const eigen = los(schema, formulier.schema);
  const open = () => {
    const nieuw = leeg(eigen, formulier.schema);
    const items = eigen.items && !los(eigen.items, formulier.schema)["x-verwijzing"];
    const eerste = items && !eigen.minItems ? [leeg(eigen.items!, formulier.schema)] : nieuw;
    const doel = items
      ? eersteVeld(eigen.items!, formulier.schema, [...pad, 0])
      : eersteVeld(eigen, formulier.schema, pad);
    formulier.vul(pad, eerste, doel);
  };
  return (
    <button type="button" class="mt-knop mt-knop--erbij" id={`${idVan(pad)}-open`} onClick={open}>
      <span aria-hidden="true">+</span> {titelVan(eigen, pad)}
    </button>
  );
}
