/** The page of the form: the steps, what is asked in one, and what goes with you at the end. */
import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { eindeVan, lees, ruimOp, wis } from "../apparaat/opslag.ts";
import { dagEnTijd } from "../gedeeld/tekst.ts";
import { NIEUW_DOCUMENT } from "./bestand.ts";
import { isGroep, isLeeg } from "./boom.ts";
import { Beginscherm } from "./beginscherm.tsx";
import { kijkBuitenNa } from "./buiten.ts";
import type { Gegevens } from "./gegevens.ts";
import { useBewaren, useFocusNa } from "./haken.ts";
import { AlBezig, Elders, Gewist } from "./elders.tsx";
import { Klaar } from "./klaar.tsx";
import { kijkNa, perStap } from "./nakijken.ts";
import { Neergelegd } from "./neergelegd.tsx";
import { leesStaat, nieuw, type Staat, volgende } from "./staat.ts";
import type { Groep, Pad, Waarde } from "./schema.ts";
import { inSchermwoorden } from "./schermwoorden.ts";
import { Stapformulier, Stappenlijst } from "./stap.tsx";
import { kijkPuntenNa } from "./opvolgingregels.ts";
import { metNieuweVersie, titelVanStaat } from "./plaats.ts";
import { opzetVoor, VOORSTEL } from "./stappen.ts";
import { kijkMeningenNa } from "./verslagregels.ts";
import { OPVOLGING, VERSLAG } from "./stappengriffie.ts";
import type { Formulier } from "./veldbasis.tsx";
import { Voorbeelden } from "./voorbeelden.tsx";
import { Zeker } from "../beeld/zeker.tsx";

export function Formulierpagina({ gegevens }: { gegevens: Gegevens }) {
  const { schema } = gegevens;
  const opzet = opzetVoor(schema.properties!["format"]!.const);
  const naam = `formulier/${opzet.format.split("/")[0]}`;
  const laatste = opzet.stappen.length;
  const [bewaard] = useState(() => haalOp(naam, laatste));
  const [staat, stuur] = useReducer(volgende, null, () => bewaard ?? nieuw(schema, Date.now()));
  const [bezig, zetBezig] = useState(bewaard !== null);
  const bewaring = useBewaren(naam, staat, bezig, schema);
  const [wacht, zetWacht] = useState<(() => void) | null>(null);
  const focus = useFocusNa();
  const kop = useRef<HTMLHeadingElement>(null);
  const punten = gegevens.punten.filter(({ voorstel }) => voorstel === staat.bestand);
  const bevindingen = useMemo(
    () => {
      const eigen = [
        ...kijkNa(staat.waarde, schema, gegevens.taal, gegevens.gemeente),
        ...(opzet === OPVOLGING ? kijkPuntenNa(staat.waarde, punten) : []),
        ...(opzet === VERSLAG ? kijkMeningenNa(staat.waarde, schema, gegevens.dingen["rollen"]!) : []),
      ];
      // What the other files ask of it, the build says only of what is right in itself.
      const klopt = !eigen.some(({ ernst }) => ernst === "fout");
      const buiten = opzet === VOORSTEL && klopt ? kijkBuitenNa(staat.waarde, gegevens) : [];
      return [...eigen, ...buiten].map((bevinding) => inSchermwoorden(bevinding, schema));
    },
    [staat.waarde, staat.bestand],
  );
  const gedeeld = perStap(bevindingen, opzet.stappen);
  const fouten = (stap: number) => (gedeeld[stap] ?? []).filter(({ ernst }) => ernst === "fout").length;
  const gezien = staat.nagekeken.includes(staat.stap);
  useEffect(() => {
    if (bezig) kop.current?.focus();
  }, [staat.stap, bezig, bewaring.stand]);

  const formulier: Formulier = {
    schema,
    opzet,
    waarde: staat.waarde,
    dingen: metNieuwDocument(gegevens.dingen, staat.waarde),
    punten,
    bevindingen: gezien ? bevindingen : [],
    vul: (pad, waarde, doel) => {
      const { veld, blijftBij = [] } = opzet.vinkjes ?? {};
      const vervalt = veld && !blijftBij.includes(String(pad[0])) ? [veld] : [];
      const nu = Date.now();
      stuur({ soort: "vul", pad, waarde, nu, vervalt });
      const document = keusBijNieuw(staat.waarde, pad, waarde);
      if (document !== null) stuur({ soort: "vul", pad: ["bron", "document"], waarde: document, nu });
      if (doel) focus(doel);
    },
  };
  const naar = (stap: number) => stuur({ soort: "naar", stap });
  const verder = () => {
    const nogFout = fouten(staat.stap) > 0;
    stuur({ soort: "verder", fouten: nogFout, laatste });
    if (nogFout && !gezien) focus("nog-niet-goed");
  };
  const opnieuw = () => {
    wis(naam);
    bewaring.neemOver();
    stuur({ soort: "opnieuw", schema, nu: Date.now() });
    zetBezig(false);
  };
  const haal = () => {
    const elders = haalOp(naam, laatste);
    if (elders) stuur({ soort: "haal", staat: elders });
    bewaring.neemOver();
    zetBezig(true);
    zetWacht(null);
  };
  /** Begins, but asks first when that would overwrite what another tab keeps. */
  const begin = (doe: () => void) => bewaring.isElders() ? zetWacht(() => doe) : doe();
  if (wacht) {
    const toch = () => {
      bewaring.neemOver();
      wacht();
      zetWacht(null);
    };
    return (
      <AlBezig
        titel={titelVanStaat(haalOp(naam, laatste), gegevens)}
        verder={haal}
        {...{ toch }}
        terug={() => zetWacht(null)}
      />
    );
  }
  if (!bezig) {
    return (
      <Beginscherm
        {...{ opzet, gegevens }}
        begin={() => begin(() => zetBezig(true))}
        open={(waarde, bestand, opmerkingen) =>
          begin(() => {
            stuur({
              soort: "open",
              waarde: metNieuweVersie(opzet, waarde, bestand, gegevens),
              opmerkingen,
              bestand,
              laatste,
              nu: Date.now(),
            });
            zetBezig(true);
          })}
      />
    );
  }
  if (bewaring.stand === "elders") return <Elders verder={haal} />;
  if (bewaring.stand === "gewist") return <Gewist houd={bewaring.neemOver} {...{ opnieuw }} />;
  return (
    <div class="mt-formulier">
      <div>
        <Stappenlijst
          {...{ stappen: opzet.stappen, stap: staat.stap, naar }}
          stand={(stap) => staat.nagekeken.includes(stap) ? fouten(stap) : null}
        />
      </div>
      <Voorbeelden {...{ opzet, gegevens, punten }} waarde={staat.waarde} />
      <div>
        <Neergelegd opzet={opzet} />
        {staat.stap < laatste
          ? (
            <Stapformulier
              {...{ formulier, kop, verder, focus, naar, gedeeld }}
              stap={opzet.stappen[staat.stap]!}
              bevindingen={gezien ? gedeeld[staat.stap]! : []}
              opmerkingen={staat.opmerkingen}
              terug={staat.stap > 0 ? () => naar(staat.stap - 1) : null}
            />
          )
          : (
            <Klaar
              {...{ gegevens, staat, opzet, kop, gedeeld, naar }}
              zonderOpmerkingen={() => stuur({ soort: "zonder-opmerkingen", nu: Date.now() })}
            />
          )}
        <Bewaard kanBewaren={bewaring.gelukt} {...{ staat, opnieuw }} />
      </div>
    </div>
  );
}

/** What can be chosen, also the document that someone describes in this form. */
function metNieuwDocument(dingen: Gegevens["dingen"], { nieuw_document }: Groep): Gegevens["dingen"] {
  if (!isGroep(nieuw_document) || isLeeg(nieuw_document)) return dingen;
  const erbij = {
    id: NIEUW_DOCUMENT,
    naam: String(nieuw_document["titel"] ?? "") || "Het nieuwe document",
    uitleg: String(nieuw_document["uitleg"] ?? ""),
  };
  return { ...dingen, documenten: [...(dingen["documenten"] ?? []), erbij] };
}

/** Who describes a document that the site does not know, means that one, unless another is chosen; null: it stays. */
function keusBijNieuw({ bron }: Groep, [veld, ...onder]: Pad, waarde: Waarde | undefined): string | null {
  if (veld !== "nieuw_document") return null;
  const gekozen = isGroep(bron) ? bron["document"] : "";
  if (waarde === undefined && !onder.length) return gekozen === NIEUW_DOCUMENT ? "" : null;
  return gekozen ? null : NIEUW_DOCUMENT;
}

/** What was kept the last time, if anything. */
function haalOp(naam: string, laatste: number): Staat | null {
  const nu = Date.now();
  ruimOp(nu);
  return leesStaat(lees<Staat>(naam, "formulier/1", nu), laatste);
}

function Bewaard(
  { kanBewaren, staat, opnieuw }: { kanBewaren: boolean; staat: Staat; opnieuw: () => void },
) {
  return (
    <section class="mt-formulier__bewaard" aria-labelledby="bewaard">
      <h2 id="bewaard" class="mt-verborgen">Wat op uw apparaat staat</h2>
      <p>
        {kanBewaren
          ? (
            <>
              Alles staat alleen op dit apparaat, tot{" "}
              {dagEnTijd(eindeVan(staat.begonnen, staat.langer))}. U kunt de pagina sluiten en later
              verdergaan.
            </>
          )
          : "Deze browser bewaart niets. Houd de pagina open tot u het bestand hebt gedownload."}
      </p>
      <Zeker
        knop="Wis alles en begin opnieuw"
        vorm="tekst"
        vraag="Wat u invulde, is dan weg van dit apparaat. Dat is niet terug te halen."
        ja="Ja, wis alles"
        doe={opnieuw}
      />
    </section>
  );
}
