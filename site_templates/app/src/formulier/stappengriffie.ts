/** The forms of the griffie: what became of a gesprek. */
import type { Opzet } from "./stappen.ts";

export const OPVOLGING: Opzet = {
  lead:
    "U schrijft op wat het college van een punt zegt, en later wat ermee is gedaan. Aan het eind hebt u een bestand voor de site.",
  tips: [
    "Leg het verslag ernaast. Per punt zijn één of twee zinnen genoeg.",
    "Noem geen namen van mensen. Wat u opschrijft, komt op een openbare site.",
  ],
  bestand: "reacties en opvolging (opvolging.yml)",
  soort: "bestand",
  format: "opvolging/1",
  begin: { kies: "Over welk voorstel gaat het?", knop: "Schrijf op wat ermee is gedaan" },
  wegen: true,
  stappen: [
    {
      naam: "Wat antwoordt het college?",
      uitleg: "Dit is voor het debat. Het antwoord staat straks naast wat de groep opschreef, even groot.",
      velden: ["reacties"],
    },
    {
      naam: "Wat is ermee gedaan?",
      uitleg: "Dit is voor na het debat, en na 6 en 12 maanden. Weet u nog niets? Sla deze stap dan over.",
      velden: ["antwoorden"],
    },
  ],
  open: ["reacties", "antwoorden", "toelichting"],
  item: { reacties: "Antwoord", antwoorden: "Punt" },
};
