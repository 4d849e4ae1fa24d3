/** The choice of a point from a verslag on the site: it says the verslag and its version too. */
import { isGroep, waardeOp } from "./boom.ts";
import { hulpVan } from "./schema.ts";
import { beschrijving, bij, Hulp, idVan, Meldingen, type Props, titelVan } from "./veldbasis.tsx";

/** So much of a point stands in the list; all of it below, once it is chosen. */
const MEESTE_TEKENS = 70;

export function Puntkeuze({ formulier, pad, schema }: Props) {
  const id = idVan(pad);
  const bevindingen = bij(formulier, pad);
  const hulp = hulpVan(schema);
  const groep = waardeOp(formulier.waarde, pad.slice(0, -1));
  const hier = isGroep(groep) ? groep : {};
  const { punten } = formulier;
  const gekozen = punten.find(({ verslag, punt }) =>
    verslag === hier["verslag"] && String(punt) === hier["punt"]
  );
  const kies = (plaats: string) => {
    const nieuw = punten[Number(plaats)];
    const velden = nieuw
      ? { verslag: nieuw.verslag, versie: String(nieuw.versie), punt: String(nieuw.punt) }
      : { verslag: "", versie: "", punt: "" };
    formulier.vul(pad.slice(0, -1), { ...hier, ...velden });
  };
  const gesprekken = [...new Set(punten.map(({ verslag }) => verslag))];
  return (
    <div class="mt-veld">
      <label class="mt-veld__naam" for={id}>{titelVan(schema, pad)}</label>
      <Hulp pad={pad} hulp={hulp} />
      <select
        id={id}
        class="mt-veld__invoer"
        value={gekozen ? String(punten.indexOf(gekozen)) : hier["punt"] ? "oud" : ""}
        aria-describedby={beschrijving(pad, hulp, bevindingen)}
        aria-invalid={bevindingen.some(({ ernst }) => ernst === "fout") ? true : undefined}
        onChange={(event) => kies(event.currentTarget.value)}
      >
        <option value="">Kies…</option>
        {!gekozen && hier["punt"] && (
          <option value="oud">Punt {String(hier["punt"])} van {String(hier["verslag"])}</option>
        )}
        {gesprekken.map((verslag) => (
          <optgroup
            key={verslag}
            label={`${punten.find((een) => een.verslag === verslag)!.gesprek}, ${verslag}`}
          >
            {punten.map((punt, plaats) =>
              punt.verslag === verslag && (
                <option key={plaats} value={String(plaats)}>{punt.punt}. {begin(punt.tekst)}</option>
              )
            )}
          </optgroup>
        ))}
      </select>
      {gekozen && gekozen.tekst.length > MEESTE_TEKENS && <p class="mt-veld__gekozen">{gekozen.tekst}</p>}
      <Meldingen {...{ pad, schema, bevindingen }} />
      {gekozen && hier["versie"] !== String(gekozen.versie) && (
        <button
          type="button"
          class="mt-knop"
          onClick={() => formulier.vul(pad.slice(0, -1), { ...hier, versie: String(gekozen.versie) })}
        >
          Ik las het na: mijn tekst past nog
        </button>
      )}
    </div>
  );
}

function begin(tekst: string): string {
  if (tekst.length <= MEESTE_TEKENS) return tekst;
  const eerste = tekst.slice(0, MEESTE_TEKENS);
  return `${eerste.slice(0, Math.max(eerste.lastIndexOf(" "), 1))} …`;
}
