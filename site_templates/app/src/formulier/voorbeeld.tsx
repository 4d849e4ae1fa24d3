/** How the page of the voorstel begins, and the vragen it gets, while someone fills in. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { schoneTekst } from "./boom.ts";
import type { Gegevens } from "./gegevens.ts";
import { groepen } from "./regels.ts";
import type { Groep, Waarde } from "./schema.ts";
import type { Formuliervraag } from "../contract/pakket.d.ts";
import { gaatOver } from "./redenen.ts";
import { kies } from "./selectie.ts";
import { hoofdletter, inEuro } from "../gedeeld/tekst.ts";
import { centen } from "./vorm.ts";

export function Voorbeeld({ waarde, gegevens }: { waarde: Groep; gegevens: Gegevens }) {
  const alineas = tekst(waarde["samenvatting"]).split(/\n\s*\n/u).filter(Boolean);
  const domeinen = regels(waarde["domeinen"]);
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de pagina">
        <h2 class="mt-voorbeeld__titel">{tekst(waarde["titel"]) || "De titel van uw voorstel"}</h2>
        {alineas.length
          ? alineas.map((alinea, plaats) => (
            <p class={plaats ? "" : "mt-voorbeeld__kern"} key={plaats}>{alinea}</p>
          ))
          : <p class="mt-voorbeeld__nog">Hier komt uw samenvatting.</p>}
        {domeinen.length > 0 && (
          <ul class="mt-chips">
            {domeinen.map((domein) => (
              <li key={domein}>
                <span class="mt-chip">{hoofdletter(domein)}</span>
              </li>
            ))}
          </ul>
        )}
        <Opsomming
          kop="Ligt al vast"
          items={groepen(waarde["ligt_al_vast"]).map(({ tekst: feit }) => tekst(feit))}
        />
        <Opsomming kop="Nog te kiezen" items={regels(waarde["nog_te_kiezen"])} />
        <Punten waarde={waarde} />
        <Opsomming
          kop="Kanttekeningen"
          items={groepen(waarde["kanttekeningen"]).map(({ tekst: kanttekening }) => tekst(kanttekening))}
        />
        <Opsomming
          kop="Wat zei de adviesraad?"
          items={groepen([waarde["advies_adviesraad"] ?? ""]).map(({ tekst: advies }) => tekst(advies))}
        />
        <Opsomming kop="Wie wint erbij, en wie niet?" items={verhalen(waarde, gegevens)} />
      </article>
      <Vragen waarde={waarde} gegevens={gegevens} />
    </Vouw>
  );
}

/** What a preview stands in: open where there is room beside the form. */
export function Vouw({ children }: { children: ComponentChildren }) {
  const [open] = useState(() => matchMedia("(width >= 60em)").matches);
  return (
    <details class="mt-voorbeeld" open={open}>
      <summary>Zo komt het op de site</summary>
      {children}
    </details>
  );
}

function Opsomming({ kop, items }: { kop: string; items: string[] }) {
  const gevuld = items.filter(Boolean);
  if (!gevuld.length) return null;
  return (
    <>
      <h3>{kop}</h3>
      <ul>{gevuld.map((item) => <li key={item}>{item}</li>)}</ul>
    </>
  );
}

function Punten({ waarde }: { waarde: Groep }) {
  const punten = groepen(waarde["beslispunten"]).filter((punt) => tekst(punt["tekst"]));
  if (!punten.length) return null;
  return (
    <>
      <h3>Waarover beslist de raad?</h3>
      <ul class="mt-voorbeeld__punten">
        {punten.map((punt, plaats) => (
          <li key={plaats}>
            <strong>{tekst(punt["nummer"])}</strong> {tekst(punt["tekst"])}
            {groepen(punt["bedragen"]).map(({ euro }, index) => {
              const bedrag = bedragInWoorden(euro);
              return bedrag && <strong class="mt-voorbeeld__bedrag" key={index}>{bedrag}</strong>;
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The amount as a page shows it; nothing as long as it can't be read. */
export function bedragInWoorden(euro: Waarde | undefined): string | null {
  const bedrag = centen(tekst(euro));
  return bedrag === null ? null : inEuro(bedrag);
}

function Vragen({ waarde, gegevens }: { waarde: Groep; gegevens: Gegevens }) {
  const { gekozen, reserves, passen } = kies(waarde, { ...gegevens, waarden: Object.keys(gegevens.waarden) });
  const soorten = new Map(gegevens.dingen["maatregelsoorten"]?.map(({ id, naam }) => [id, naam]));
  const waarom = (vraag: Formuliervraag) => gaatOver(vraag, passen, soorten);
  return (
    <section class="mt-voorbeeld__vragen" aria-labelledby="vragen-voorbeeld">
      <h2 id="vragen-voorbeeld">De vragen die het krijgt</h2>
      {Object.entries(gegevens.waarden).map(([id, naam]) => {
        const hierbij = gekozen.filter((vraag) => vraag.waarde === id);
        return (
          <div key={id}>
            <h3>{naam}</h3>
            <ul>
              {hierbij.map((vraag) => (
                <li key={vraag.id}>
                  <strong>{vraag.kort}</strong> {vraag.vraag}
                  <span class="mt-voorbeeld__nog">{waarom(vraag)}</span>
                </li>
              ))}
              {hierbij.length < 2 && (
                <li class="mt-voorbeeld__nog">
                  {hierbij.length ? "Nog één vraag. Die komt" : "Nog twee vragen. Die komen"}{" "}
                  als u bij een beslispunt de soort maatregel kiest.
                </li>
              )}
            </ul>
          </div>
        );
      })}
      {reserves.length > 0 && (
        <>
          <h3>Deze kwamen net daarna</h3>
          <ul>
            {reserves.map((vraag) => (
              <li key={vraag.id}>
                <strong>{vraag.kort}</strong> <span class="mt-voorbeeld__nog">{waarom(vraag)}</span>
              </li>
            ))}
          </ul>
          <p>
            Wilt u liever zo'n vraag? Zet hem bij ‘Vragen bijstellen’, met de reden. Die reden komt op de
            pagina.
          </p>
        </>
      )}
    </section>
  );
}

function verhalen(waarde: Groep, { dingen }: Gegevens): string[] {
  return groepen(waarde["casussen"]).map(({ casus, effect }) => {
    const naam = dingen["casussen"]?.find(({ id }) => id === casus)?.naam;
    if (!naam) return "";
    return effect ? `${naam}: ${effect === "baat" ? "wint hierbij" : "verliest, of valt erbuiten"}` : naam;
  });
}

export function tekst(waarde: Waarde | undefined): string {
  return typeof waarde === "string" ? schoneTekst(waarde) : "";
}

function regels(waarde: Waarde | undefined): string[] {
  return Array.isArray(waarde) ? waarde.map(tekst).filter(Boolean) : [];
}
