/** Where a story goes: by mail to the griffie, as everybody can see who asks for a change in public. */
import { isGroep } from "./boom.ts";
import { Kopieer } from "./klaarzetvak.tsx";
import type { Bevinding } from "./meldingen.ts";
import { type Groep, los, type Schema } from "./schema.ts";
import type { Opzet } from "./stappen.ts";

/** Whether there may be a file: where boxes are to be ticked, when all are, and it holds nothing of a person for certain. */
export function magBestand(
  { vinkjes }: Pick<Opzet, "vinkjes">,
  waarde: Groep,
  schema: Schema,
  fouten: Bevinding[],
): boolean {
  if (!vinkjes) return true;
  const gezet = waarde[vinkjes.veld];
  const vakjes = Object.entries(los(schema.properties![vinkjes.veld]!, schema).properties!);
  const alles = isGroep(gezet) &&
    vakjes.every(([naam, { enum: keuzes = [] }]) => keuzes.includes(String(gezet[naam])));
  return alles && !fouten.some(({ regel }) => regel === "geen-persoonsgegevens");
}

interface Props {
  waarde: Groep;
  pad: string;
  /** Whether there is such a story already, whose place this one takes. */
  bestaat: boolean;
  /** Whether nothing is wrong any more. */
  kan: boolean;
}

export function Verhaalweg({ waarde, pad, bestaat, kan }: Props) {
  const brief = verhaalmail(String(waarde["verteld"] ?? ""), pad, bestaat, kan);
  const adres = `mailto:?subject=${encodeURIComponent(brief.onderwerp)}&body=${
    encodeURIComponent(brief.tekst)
  }`;
  return (
    <>
      <h3>Mail het aan de griffie</h3>
      <p>
        Voeg het bestand zelf toe aan de mail. De griffie leest het na en geeft het aan de beheerder van de
        site.
      </p>
      <p>
        <a class="mt-knop" href={adres}>Begin een mail aan de griffie</a>
      </p>
      <Kopieer knop="Kopieer de tekst van de mail" tekst={brief.tekst} />
      <p>
        Zet het verhaal niet zelf klaar op een plek waar anderen meekijken, zoals GitHub of GitLab. Daar is te
        zien van wie het komt, en zo misschien ook over wie het gaat.
      </p>
    </>
  );
}

/** What somebody writes to the griffie: nothing of the story, and what was looked at before there was a file. */
export function verhaalmail(
  verteld: string,
  pad: string,
  bestaat: boolean,
  kan: boolean,
): { onderwerp: string; tekst: string } {
  const bestand = pad.split("/").at(-1)!;
  const herkomst = verteld === "toestemming"
    ? "Het gaat over één huishouden. Dat las het verhaal, en vindt het goed dat iedereen het kan lezen."
    : "Het is gemaakt van wat drie of meer huishoudens meemaakten. Niemand herkent er een huishouden in.";
  return {
    onderwerp: "Een verhaal voor de maatwerktoets",
    tekst: `Hallo,

In de bijlage zit een verhaal voor de site van de maatwerktoets: ${bestand}.

${herkomst}
Iemand van mijn organisatie die over privacy gaat, las het ook.
${kan ? "" : "\nNog niet alles is ingevuld. Wilt u dat aanvullen? U opent het bestand in het formulier.\n"}
Wilt u het nalezen, en aan de beheerder van de site geven?
Het hoort hier: ${pad}
${bestaat ? "Het komt in plaats van het bestand dat daar staat.\n" : ""}
Zet mijn naam niet bij het verhaal. Bewaar deze mail niet langer dan nodig is.

Met vriendelijke groet,
`,
  };
}
