/** The last page that the room sees: what goes out, and who does what. */
import { datumInWoorden } from "../gedeeld/tekst.ts";
import type { Hierna as Inhoud } from "../sessie/hierna.ts";

export function Hierna({ hierna }: { hierna: Inhoud }) {
  return (
    <>
      <h1>Hoe gaat het verder?</h1>
      <ol class="z-regels">{regels(hierna).map((regel) => <li key={regel}>{regel}</li>)}</ol>
      {hierna.aanZet.length > 0 && (
        <p>
          Aan zet zijn:{" "}
          {hierna.aanZet.map(({ naam, aantal }) => `${naam} (${aantal} ${aantal === 1 ? "punt" : "punten"})`)
            .join(" · ")}
        </p>
      )}
      <p>Dank u wel.</p>
    </>
  );
}

const GEEN_VERSLAG = {
  "te-klein": "Er komt geen gespreksverslag. Met minder dan vijf mensen is te raden wie wat vond.",
  "geen-antwoorden": "Er komt geen gespreksverslag, want er gaan geen antwoorden naar buiten.",
} as const;
const WISSEN = "De antwoorden op dit apparaat wissen we.";

function regels({ geenVerslag, oefening, debat }: Inhoud): string[] {
  if (geenVerslag) return [...(oefening ? ["Dit was een oefening."] : []), GEEN_VERSLAG[geenVerslag], WISSEN];
  return [
    ...(oefening ? ["Dit was een oefening. Dat staat ook in het verslag."] : []),
    "Alleen wat is aangevinkt, gaat naar buiten. De rest blijft hier.",
    "De gespreksleider stuurt u het concept. U hebt vijf werkdagen om te reageren.",
    "Daarna gaat het verslag naar de griffie. Die kijkt alleen de vorm na.",
    ...(debat ? [`De raad praat over dit voorstel: ${datumInWoorden(debat)}.`] : []),
    WISSEN,
  ];
}
