/** A field of the form for every kind that a schema can have: lists and groups are made of other fields. */
import type { ComponentChildren } from "preact";
import { isGroep, waardeOp } from "./boom.ts";
import { Invoer, Keuzeveld, Vakje } from "./invoer.tsx";
import { gevraagdeVelden, hulpVan, isVakje, leeg, los, type Pad, type Schema, soortVan } from "./schema.ts";
import { Puntkeuze } from "./puntkeuze.tsx";
import { Vinkjes } from "./vinkjes.tsx";
import { beschrijving, bij, Hulp, idVan, Meldingen, type Props, titelVan } from "./veldbasis.tsx";

/** More choices than these are a list to open: else they are a screen long. */
const MEESTE_RONDJES = 8;

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
      if (isVakje(eigen, formulier.schema)) return <Vakje {...props} />;
      return eigen.enum!.length > MEESTE_RONDJES ? <Invoer {...props} /> : <Keuzeveld {...props} />;
    case "verwijzing":
      return eigen["x-verwijzing"] === "punten" ? <Puntkeuze {...props} /> : <Invoer {...props} />;
    default:
      return <Invoer {...props} />;
  }
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
              class="mt-knop mt-knop--tekst"
              onClick={() => weg(plaats)}
            >
              Haal weg<span class="mt-verborgen">: {naam.toLowerCase()} {plaats + 1}</span>
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
  const [naam, veld] = gevraagdeVelden(eigen)[0]!;
  return eersteVeld(veld, wortel, [...pad, naam]);
}

function Groepveld({ formulier, pad, schema, naam }: Props) {
  const bevindingen = bij(formulier, pad);
  return (
    <fieldset class="mt-veld mt-groep" id={idVan(pad)} tabIndex={-1}>
      <legend class="mt-veld__naam">{naam ?? titelVan(schema, pad)}</legend>
      {!naam && <Hulp pad={pad} hulp={hulpVan(schema)} />}
      <Meldingen {...{ pad, schema, bevindingen }} />
      <Velden formulier={formulier} pad={pad} schema={schema} velden={gevraagdeVelden(schema)} />
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
  // A box is its own button.
  const vakje = (naam: string) => isVakje(schema.properties![naam]!, formulier.schema);
  const altijdOpen = (naam: string) =>
    allesOpen || verplicht(naam) || formulier.opzet.open.includes(naam) || vakje(naam);
  const open = (naam: string) => altijdOpen(naam) || naam in groep;
  const erbij = ([naam, veld]: [string, Schema]) => (
    <Erbij key={naam} {...{ formulier, pad: [...pad, naam], schema: veld }} />
  );
  // In a step each stands in its own place; inside a group what can be added comes after what is asked.
  const inStap = pad.length === 0;
  const dicht = velden.filter(([naam]) => !open(naam));
  return (
    <>
      {velden.filter(([naam]) => inStap || open(naam)).map(([naam, veld]) =>
        open(naam)
          ? (
            <Optioneel
              key={naam}
              {...{ formulier, pad: [...pad, naam], schema: veld }}
              weg={!altijdOpen(naam) && naam in groep}
            >
              <Veld formulier={formulier} pad={[...pad, naam]} schema={veld} />
            </Optioneel>
          )
          : <div class="mt-erbij mt-erbij--stap" key={naam}>{erbij([naam, veld])}</div>
      )}
      {!inStap && dicht.length > 0 && (
        <div class="mt-erbij">
          <p class="mt-erbij__kop">Kan er ook bij:</p>
          {dicht.map(erbij)}
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
        class="mt-knop mt-knop--tekst"
        onClick={() => formulier.vul(pad, undefined, `${idVan(pad)}-open`)}
      >
        Haal weg<span class="mt-verborgen">: {titel}</span>
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
