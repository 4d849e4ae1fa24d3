/** How what was said and done stands beside the points of the group, while someone fills in. */
import { keuzesVan, schemaOp } from "./schema.ts";
import type { Groep } from "./schema.ts";
import type { Formulierpunt } from "../contract/pakket.d.ts";
import type { Gegevens } from "./gegevens.ts";
import { groepen } from "./regels.ts";
import { tekst, Vouw } from "./voorbeeld.tsx";

interface Props {
  waarde: Groep;
  gegevens: Gegevens;
  punten: Formulierpunt[];
}

export function Opvolgingvoorbeeld({ waarde, gegevens, punten }: Props) {
  const [reacties, antwoorden] = [groepen(waarde["reacties"]), groepen(waarde["antwoorden"])];
  const gevolgen = new Map(
    keuzesVan(schemaOp(gegevens.schema, ["antwoorden", 0, "gevolg"])!).map((
      { waarde: id, naam },
    ) => [id, naam]),
  );
  const bij = (lijst: Groep[], { verslag, punt }: Formulierpunt) =>
    lijst.find((item) => item["verslag"] === verslag && item["punt"] === String(punt));
  const gevuld = punten.filter((punt) => bij(reacties, punt) || bij(antwoorden, punt));
  return (
    <Vouw>
      <article class="mt-voorbeeld__blad" aria-label="Voorbeeld van de pagina">
        <h2 class="mt-voorbeeld__titel">Wat schreef de groep op?</h2>
        {!gevuld.length && <p class="mt-voorbeeld__nog">Hier komt het punt dat u kiest.</p>}
        {gevuld.map((punt) => {
          const [reactie, antwoord] = [bij(reacties, punt), bij(antwoorden, punt)];
          return (
            <section key={`${punt.verslag}/${punt.punt}`}>
              <h3>Punt {punt.punt}</h3>
              <p>{punt.tekst}</p>
              {reactie && (
                <p>
                  <strong>Het college antwoordt:</strong> {tekst(reactie["tekst"]) || "…"}
                </p>
              )}
              {antwoord && (
                <p>
                  <strong>{gevolgen.get(tekst(antwoord["gevolg"])) ?? "Wat is ermee gedaan?"}.</strong>{" "}
                  {tekst(antwoord["toelichting"])}
                </p>
              )}
            </section>
          );
        })}
      </article>
    </Vouw>
  );
}
