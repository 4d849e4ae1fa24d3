/** The form with which somebody tells a story of households: in which steps, and what helps nobody to be known in it. */
import type { Opzet } from "./stappen.ts";

export const VERHAAL: Opzet = {
  lead:
    "U vertelt wat huishoudens meemaken, zonder dat iemand hen herkent. Aan het eind hebt u een bestand, en een mail voor de griffie.",
  tips: [
    "Ga uit van drie of meer huishoudens, en maak er één verhaal van. Dat is het veiligst.",
    "Laat namen weg, ook verzonnen namen. Schrijf: een moeder, een tiener, de school.",
    "Vraag vooraf wie in uw organisatie over privacy gaat. Die leest het verhaal voor u het deelt.",
  ],
  bestand: "een verhaal",
  soort: "verhaal",
  format: "casus/1",
  begin: {
    knop: "Begin met een nieuw verhaal",
    weigert: "Dit verhaal staat in een document. Dit formulier is voor een verhaal dat iemand vertelde.",
  },
  stappen: [
    {
      naam: "Waar gaat het over?",
      uitleg: "Denk aan huishoudens die op dezelfde regel vastliepen. Wat hadden zij gemeen?",
      velden: ["verteld", "naam", "in_het_kort", "domeinen"],
    },
    {
      naam: "Wat gebeurde er?",
      uitleg: "Schrijf kort. In een gesprek leest iedereen dit in stilte.",
      velden: ["situatie", "wat_was_nodig", "wat_stond_in_de_weg", "wat_gebeurde"],
    },
    {
      naam: "Wat is de andere kant?",
      uitleg:
        "U staat naast het huishouden. Een regel heeft ook een reden. Schrijf die op zoals een ander hem zou noemen.",
      velden: ["andere_kant", "kosten", "waardendriehoek"],
    },
    {
      naam: "Waar hoort het bij?",
      uitleg:
        "Zo vindt iemand het verhaal bij een voorstel. Twijfelt u? Laat het leeg. De griffie kan het aanvullen.",
      velden: ["maatregelsoorten", "factoren"],
    },
    {
      naam: "Herkent iemand dit huishouden?",
      uitleg: "Lees het hele verhaal nog eens, alsof u het huishouden kent. Pas daarna zet u de vinkjes.",
      velden: ["nagegaan"],
      denkvragen: [
        {
          kop: "Laat weg",
          vragen: [
            "Kan het zonder de school, de werkgever, de straat of de dag?",
            "Weten maar een paar mensen dit? Haal het dan weg, ook als het treffend is.",
            "Kwam dit in de krant of bij een rechter? Dan is het op te zoeken.",
          ],
        },
        {
          kop: "Verander",
          vragen: [
            "Kan een zoon een dochter zijn, of één kind twee kinderen?",
            "Kan het ook een ander beroep zijn, of een andere ziekte?",
            "Blijft hetzelfde wat de regel deed? Dat verandert u niet: daar gaat het verhaal over.",
          ],
        },
        {
          kop: "Schrijf algemener",
          vragen: [
            "Kan er ‘een tiener’ staan, in plaats van de leeftijd?",
            "Kan er ‘een ziekte die erger wordt’ staan, in plaats van de naam?",
            "Kan er ‘ruim een jaar’ staan, in plaats van twee dagen of maanden?",
          ],
        },
      ],
    },
  ],
  open: ["kosten"],
  item: { domeinen: "Onderwerp", kosten: "Bedrag" },
  vinkjes: { veld: "nagegaan", blijftBij: ["nagegaan", "domeinen", "maatregelsoorten", "factoren"] },
};
