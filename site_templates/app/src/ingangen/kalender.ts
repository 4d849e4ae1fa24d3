/** The kalender: from the day of the debate to the last day for a gesprek. Nothing is kept. */
import { gewoon, snel, type Weg } from "../paginas/kalender.ts";

const formulier = document.querySelector<HTMLFormElement>("#kalender-formulier");
if (formulier) begin(formulier);

function begin(formulier: HTMLFormElement): void {
  const debat = formulier.querySelector<HTMLInputElement>("#kalender-debat")!;
  const vooraf = formulier.querySelector<HTMLInputElement>("#kalender-vooraf")!;
  const vak = formulier.querySelector<HTMLElement>("[role=status]")!;
  const vandaag = new Date().toISOString().slice(0, 10);
  const toon = () => {
    const goed = debat.value !== "" && debat.validity.valid && vooraf.value !== "" && vooraf.validity.valid;
    vak.replaceChildren(
      ...(goed
        ? [
          ...deel("De gewone weg", gewoon(debat.value, Number(vooraf.value)), vandaag),
          ...deel("De snelle weg", snel(debat.value), vandaag),
        ]
        : []),
    );
  };
  formulier.hidden = false;
  formulier.addEventListener("input", toon);
  formulier.addEventListener("submit", (event) => event.preventDefault());
  toon();
}

function deel(naam: string, weg: Weg, vandaag: string): HTMLElement[] {
  const lijst = element("ul");
  const laat = weg.gesprek < vandaag ? " Die dag is al geweest: zo lukt het niet meer." : "";
  const regels = [
    `Het gesprek is uiterlijk op ${dag(weg.gesprek)}.${laat}`,
    `Deelnemers reageren tot en met ${dag(weg.reageren)}.`,
    `Raad en college krijgen het verslag op ${dag(weg.verslag)}.`,
    `Het college antwoordt uiterlijk op ${dag(weg.antwoord)}.`,
  ];
  lijst.append(...regels.map((regel) => element("li", regel)));
  return [element("h2", naam), lijst];
}

function element(naam: string, tekst = ""): HTMLElement {
  const gemaakt = document.createElement(naam);
  gemaakt.textContent = tekst;
  return gemaakt;
}

function dag(iso: string): string {
  return new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${iso}T00:00Z`),
  );
}
