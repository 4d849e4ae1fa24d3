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

export const VERSLAG: Opzet = {
  lead:
    "U opent het verslag dat u kreeg, en ziet hoe het op de site komt. Een verslag dat al op de site staat, verbetert u hier ook.",
  tips: [
    "Verander een zin alleen samen met de groep. Wat mensen antwoordden, verandert hier niet.",
    "Noem geen namen van mensen. Het verslag komt op een openbare site.",
  ],
  bestand: "een gespreksverslag",
  soort: "verslag",
  format: "verslag/1",
  begin: {
    kies: "Welk verslag op de site wilt u verbeteren?",
    knop: "Verbeter dit verslag",
    eerstOpenen: "Kreeg u een verslag?",
  },
  wegen: true,
  stappen: [
    {
      naam: "Wat schreef de groep op?",
      uitleg: "Lees elke zin na. Staat er een naam, functie of dag in? Kan een zin maar van één mens komen?",
      velden: ["opbrengst"],
    },
    {
      naam: "Wat staat er nog bij?",
      uitleg: "Redenen, wie ontbrak, en wat de groep van de vragen vond.",
      velden: ["redenen", "wie_ontbrak", "kan_misgaan", "werkte_niet", "gemiste_vragen"],
    },
    {
      naam: "Wanneer komt het uit?",
      uitleg:
        "Wanneer het verslag openbaar werd, en waar het origineel staat. Stond het al op de site? Zeg dan in één zin wat u hebt verbeterd.",
      velden: ["gepubliceerd", "origineel", "erratum"],
    },
  ],
  open: ["gepubliceerd"],
  item: {
    opbrengst: "Punt",
    voor: "Reden",
    tegen: "Reden",
    redenen: "Vraag",
    plus: "Reden",
    min: "Reden",
    wie_ontbrak: "Zin",
    kan_misgaan: "Zin",
    werkte_niet: "Vraag",
    gemiste_vragen: "Vraag",
  },
};

export const INGETROKKEN: Opzet = {
  lead:
    "U haalt een gespreksverslag van de site. Op het adres ervan staat daarna alleen dat het is weggehaald, wanneer en waarom.",
  tips: [
    "Staat er een fout in? Verbeteren kan ook. Dan blijft het verslag staan, met een zin over wat er is verbeterd.",
    "Wat iemand al las, printte of bewaarde, haalt u hiermee niet terug. Ook wat in het raadsinformatiesysteem staat, blijft daar.",
  ],
  bestand: "een bestand dat een verslag van de site haalt",
  soort: "bestand",
  format: "ingetrokken/1",
  begin: { kies: "Welk verslag gaat van de site?", knop: "Haal dit verslag van de site" },
  wegen: true,
  stappen: [
    {
      naam: "Waarom gaat het weg?",
      uitleg:
        "De site zegt alleen welke van de twee redenen het is. Bij het voorbeeld ziet u de zin die er dan staat.",
      velden: ["maand", "reden"],
    },
  ],
  open: [],
  item: {},
};
