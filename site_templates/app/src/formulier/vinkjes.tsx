/** A list of things that can be referred to: each can be ticked. It is folded; what the words point to stands before it. */
import { hoofdletter } from "../gedeeld/tekst.ts";
import type { Ding } from "../contract/pakket.d.ts";
import { isGroep, waardeOp } from "./boom.ts";
import { hulpVan, los } from "./schema.ts";
import { soortenIn } from "./soorten.ts";
import { beschrijving, bij, Hulp, idVan, Meldingen, type Props, titelVan } from "./veldbasis.tsx";

export function Vinkjes({ formulier, pad, schema }: Props) {
  const soort = los(schema.items!, formulier.schema)["x-verwijzing"]!;
  const waarde = waardeOp(formulier.waarde, pad);
  const gekozen = Array.isArray(waarde) ? waarde as string[] : [];
  const bevindingen = bij(formulier, pad);
  const hulp = hulpVan(schema);
  const dingen = formulier.dingen[soort] ?? [];
  const redenen = soort === "maatregelsoorten"
    ? redenenVoor(formulier, pad, dingen)
    : new Map<string, string>();
  const naamVan = (id: string) => hoofdletter(dingen.find((ding) => ding.id === id)?.naam ?? id);
  const zetOm = (id: string, aan: boolean) =>
    formulier.vul(pad, aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id));
  const optie = ({ id, naam, uitleg }: Ding) => (
    <label class="mt-optie" key={id}>
      <input
        type="checkbox"
        checked={gekozen.includes(id)}
        onChange={(event) => zetOm(id, event.currentTarget.checked)}
      />
      <span>
        {hoofdletter(naam)}
        {redenen.has(id) && <span class="mt-optie__uitleg">Om het woord ‘{redenen.get(id)}’.</span>}
        {uitleg && <span class="mt-optie__uitleg">{uitleg}</span>}
      </span>
    </label>
  );
  const voorgesteld = dingen.filter(({ id }) => redenen.has(id));
  const rest = dingen.filter(({ id }) => !redenen.has(id));
  const elders = gekozen.filter((id) => !redenen.has(id));
  return (
    <fieldset
      class="mt-veld mt-keuze mt-keuze--veel"
      id={idVan(pad)}
      tabIndex={-1}
      aria-describedby={beschrijving(pad, hulp, bevindingen)}
    >
      <legend class="mt-veld__naam">{titelVan(schema, pad)}</legend>
      <Hulp pad={pad} hulp={hulp} />
      {voorgesteld.length > 0 && (
        <p class="mt-veld__gekozen">
          Past dit? Het formulier vond een woord ervan.
        </p>
      )}
      {voorgesteld.map(optie)}
      {/* One such list is open at a time: with all of them open a step is many screens long. */}
      <details name="vinkjes">
        <summary>
          {elders.length
            ? elders.map(naamVan).join(", ")
            : voorgesteld.length
            ? "Kies iets anders"
            : "Kies wat past"}
        </summary>
        {rest.map(optie)}
      </details>
      <Meldingen {...{ pad, schema, bevindingen }} />
    </fieldset>
  );
}

/** The kinds that the words of this beslispunt point to, and which word. */
function redenenVoor({ waarde }: Props["formulier"], pad: Props["pad"], dingen: Ding[]): Map<string, string> {
  const punt = waardeOp(waarde, pad.slice(0, -1));
  if (!isGroep(punt)) return new Map();
  const tekst = [punt["tekst"], punt["letterlijk"]].filter((een) => typeof een === "string").join("\n");
  return soortenIn(tekst, dingen.map(({ id }) => id));
}
