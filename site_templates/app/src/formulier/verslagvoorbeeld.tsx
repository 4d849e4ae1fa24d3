/** How a verslag stands on the site, while the griffie reads it: what the group wrote and what it answered. */
import type { Antwoorden } from "../contract/pakket.d.ts";
import { ROLLEN } from "../contract/contract.ts";
import { datumInWoorden, hoofdletter } from "../gedeeld/tekst.ts";
import { AAN_ZET_NAMEN, KLASSE_IN_WOORDEN, SAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import { inWoorden } from "../vertrouwen/inwoorden.ts";
import { isGroep } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { groepen } from "./regels.ts";
import type { Groep, Waarde } from "./schema.ts";
import { tekst, Vouw } from "./voorbeeld.tsx";

export function Verslagvoorbeeld({ waarde, gegevens }: { waarde: Groep; gegevens: Gegevens }) {
  const maand = tekst(waarde["maand"]);
  const oefening = waarde["soort"] === "oefening";
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de pagina">
        <h2 class="mt-voorbeeld__titel">Gespreksverslag</h2>
        <p>
          {hoofdletter(datumInWoorden(maand))}. {oefening && "Dit was een oefening. "}
          Geen advies, geen besluit, geen peiling.
        </p>
        {tekst(waarde["erratum"]) && (
          <p>
            <strong>Versie {tekst(waarde["versie"])}.</strong> Verbeterd: {tekst(waarde["erratum"])}
          </p>
        )}
        <p>{mensen(waarde["deelnemers"], gegevens)}</p>
        <h3>Wat schreef de groep op?</h3>
        <ol>
          {groepen(waarde["opbrengst"]).map((punt, plaats) => <Punt key={plaats} punt={punt} />)}
        </ol>
        <h3>Wat antwoordde de groep?</h3>
        <ul>
          {groepen(waarde["antwoorden"]).map((antwoord, plaats) => {
            const gesteld = gegevens.gesteld[tekst(waarde["vragenset"])]?.[tekst(antwoord["vraag"])];
            const eerst = uitkomst(antwoord["eerst"], gesteld?.antwoorden);
            const later = uitkomst(antwoord["nog_een_keer"], gesteld?.antwoorden);
            return (
              <li key={plaats}>
                <strong>{gesteld?.kort ?? tekst(antwoord["vraag"])}:</strong>{" "}
                {eerst || "Te weinig antwoorden"}.
                {later && <>{" "}Na het gesprek: {later}.</>}
              </li>
            );
          })}
        </ul>
        <Zinnen kop="Wie ontbrak, volgens de groep?" zinnen={waarde["wie_ontbrak"]} />
        <Zinnen kop="Wat kan er misgaan, volgens de groep?" zinnen={waarde["kan_misgaan"]} />
        <Zinnen kop="Welke vraag miste de groep?" zinnen={waarde["gemiste_vragen"]} />
      </article>
    </Vouw>
  );
}

function Punt({ punt }: { punt: Groep }) {
  const soort = SOORTNAMEN[punt["soort"] as keyof typeof SOORTNAMEN];
  const aanZet = AAN_ZET_NAMEN[punt["aan_zet"] as keyof typeof AAN_ZET_NAMEN];
  return (
    <li>
      {soort && <strong>{soort}.</strong>} {tekst(punt["tekst"])}
      {aanZet && <p class="mt-voorbeeld__nog">Aan zet: {aanZet}</p>}
      {tekst(punt["minderheid"]) && <p>Iemand zag het anders: {tekst(punt["minderheid"])}</p>}
    </li>
  );
}

function Zinnen({ kop, zinnen }: { kop: string; zinnen: Waarde | undefined }) {
  const alle = Array.isArray(zinnen) ? zinnen.map(tekst).filter(Boolean) : [];
  if (!alle.length) return null;
  return (
    <>
      <h3>{kop}</h3>
      <ul>{alle.map((zin) => <li key={zin}>{zin}</li>)}</ul>
    </>
  );
}

function mensen(deelnemers: Waarde | undefined, { dingen }: Gegevens): string {
  if (!isGroep(deelnemers)) return "";
  const klasse = (van: Waarde | undefined) => KLASSE_IN_WOORDEN[van as keyof typeof KLASSE_IN_WOORDEN];
  const meervoud = (rol: string) => dingen["rollen"]?.find(({ id }) => id === rol)?.uitleg ?? "anderen";
  const rollen = ROLLEN.filter((rol) => deelnemers[rol]).map((rol) =>
    `${meervoud(rol)}: ${klasse(deelnemers[rol])}`
  );
  return `${hoofdletter(klasse(deelnemers["totaal"]) ?? "")} mensen (${rollen.join(", ")}).`;
}

/** What is said of one vraag in one ronde, in the words of that vraag. */
function uitkomst(gezegd: Waarde | undefined, antwoorden: Antwoorden | undefined): string {
  if (!isGroep(gezegd) || !antwoorden) return "";
  const { gekozen } = gezegd;
  return Object.entries(gezegd).filter(([wie]) => wie !== "gekozen").map(([wie, label]) => {
    const samen = { groep: SAMEN.groep, samen: SAMEN.overeenkomst }[wie] ?? hoofdletter(wie);
    const wat = Array.isArray(gekozen) ? { soort: "gekozen", gekozen } : label;
    return `${samen}: ${inWoorden(wat as Parameters<typeof inWoorden>[0], antwoorden)}`;
  }).join("; ");
}
