/** What a point is and who is up, a tap each; and what only some points need. */
import { AAN_ZET, OPBRENGSTSOORTEN } from "../contract/contract.ts";
import { AAN_ZET_NAMEN, SOORTNAMEN } from "../gedeeld/woorden.ts";
import { metRegel } from "../sessie/blokken.ts";
import { MEEST_REDENEN, type Opbrengst } from "../sessie/opbrengst.ts";
import { vragenVan } from "../sessie/publicatie.ts";
import type { Deel } from "./bewaard.ts";
import { Kies, type Optie } from "./kies.tsx";
import { maandenVanaf } from "./maand.ts";
import { Regel } from "./regels.tsx";
import { Tikrij } from "./tikrij.tsx";

interface Props extends Deel {
  punt: Opbrengst;
}

/** As long as one line can be in the file. */
const LANGSTE_WIE = 200;

/** What has to be known before a point can leave the room. */
export function Puntkeuzes({ punt, ...deel }: Props) {
  const anders = (opbrengst: Partial<Opbrengst>) =>
    deel.meld({ soort: "opbrengst-anders", id: punt.id, opbrengst });
  return (
    <>
      <Tikrij
        legenda="Wat is het?"
        naam={`soort-${punt.id}`}
        gekozen={punt.soort}
        kies={(soort) => anders({ soort })}
        opties={OPBRENGSTSOORTEN.map((soort) => [soort, SOORTNAMEN[soort]])}
      />
      <Tikrij
        legenda="Wie is aan zet?"
        naam={`aan-zet-${punt.id}`}
        gekozen={punt.aanZet}
        kies={(aanZet) => anders({ aanZet })}
        opties={AAN_ZET.map((aanZet) => [aanZet, AAN_ZET_NAMEN[aanZet]])}
      />
      {punt.aanZet === "praktijk" && (
        <Regel
          {...deel}
          plek={`punt-${punt.id}-wie`}
          label="Wat voor organisatie zei ja? Bijvoorbeeld: een wijkteam"
          waarde={punt.wie}
          langste={LANGSTE_WIE}
          zet={(wie) => anders({ wie })}
        />
      )}
      {punt.aanZet === "later" && (
        <Kies
          id={`punt-${punt.id}-maand`}
          label="In welke maand kijkt iemand opnieuw?"
          waarde={punt.maand}
          kies={(maand) => anders({ maand })}
          opties={[["", "Kies een maand"], ...maandenVanaf(deel.sessie.begonnen)]}
        />
      )}
    </>
  );
}

/** What makes a point of more use: what it is about, and what speaks for and against. */
export function VulAan({ punt, ...deel }: Props) {
  const { sessie, pakket, meld } = deel;
  const anders = (opbrengst: Partial<Opbrengst>) =>
    meld({ soort: "opbrengst-anders", id: punt.id, opbrengst });
  return (
    <details class="l-uitklap">
      <summary>Vul aan: waarover, voor en tegen</summary>
      <div>
        <div class="l-schrijven__rij">
          <Kies
            id={`punt-${punt.id}-beslispunt`}
            label="Bij welk punt van het voorstel?"
            waarde={punt.beslispunt ?? ""}
            kies={(nummer) => anders({ beslispunt: nummer || null })}
            opties={[
              ["", "Het hele voorstel"],
              ...pakket.voorstel.beslispunten.map((
                { nummer, tekst },
              ): Optie => [nummer, `${nummer}. ${tekst}`]),
            ]}
          />
          <Kies
            id={`punt-${punt.id}-vraag`}
            label="Bij welke vraag?"
            waarde={punt.vraag ?? ""}
            kies={(vraag) => anders({ vraag: vraag || null })}
            opties={[
              ["", "Geen vraag"],
              ...vragenVan(sessie, pakket).map(({ id, kort }, index): Optie => [id, `${index + 1}. ${kort}`]),
            ]}
          />
        </div>
        <div class="l-redenen">
          {([["voor", "Wat pleit ervoor?"], ["tegen", "Wat pleit ertegen?"]] as const).map((
            [kant, label],
          ) => (
            <div key={kant}>
              {Array.from({ length: MEEST_REDENEN }, (_, plaats) => (
                <Regel
                  key={plaats}
                  {...deel}
                  plek={`punt-${punt.id}-${kant}-${plaats}`}
                  label={plaats === 0 ? label : `${label} (${plaats + 1})`}
                  stil={plaats > 0}
                  waarde={punt[kant][plaats] ?? ""}
                  zet={(tekst) => anders({ [kant]: metRegel(punt[kant], plaats, tekst) })}
                />
              ))}
            </div>
          ))}
        </div>
        <Regel
          {...deel}
          plek={`punt-${punt.id}-minderheid`}
          label="Ziet iemand dit anders? Hoe?"
          waarde={punt.minderheid}
          zet={(minderheid) => anders({ minderheid })}
        />
      </div>
    </details>
  );
}
