/** The quickscan: counts along, and says the advice and why. Without this script a reader counts. Nothing is kept. */
import { type Antwoord, uitkomst } from "../paginas/scanuitkomst.ts";

const formulier = document.querySelector<HTMLFormElement>("#quickscan");
if (formulier) begin(formulier);

function begin(formulier: HTMLFormElement): void {
  const vak = formulier.querySelector<HTMLElement>("[role=status]")!;
  const knoppen = formulier.querySelector<HTMLElement>(".mt-scan__knoppen")!;
  const toon = () => {
    const iets = toonUitkomst(formulier, vak);
    vak.hidden = knoppen.hidden = !iets;
  };
  formulier.addEventListener("change", toon);
  // A reset comes before the answers are gone.
  formulier.addEventListener("reset", () => {
    setTimeout(toon);
    formulier.querySelector("input")?.focus();
  });
  knoppen.querySelector("[type=button]")!.addEventListener("click", () => print());
  toon();
}

/** Fill in what the answers say; false when there are none. */
function toonUitkomst(formulier: HTMLFormElement, vak: HTMLElement): boolean {
  const vragen = [...formulier.querySelectorAll<HTMLElement>(".mt-scan__vraag")];
  const antwoorden = vragen.map((vraag): Antwoord => {
    const gekozen = vraag.querySelector<HTMLInputElement>("input:checked");
    return gekozen && (gekozen.value === "ja" ? "ja" : "nee");
  });
  const grenzen = [...document.querySelectorAll<HTMLElement>("[data-vanaf]")];
  const over = uitkomst(
    antwoorden,
    grenzen.map(({ dataset }) => Number(dataset.vanaf)),
    vragen.map((vraag) => vraag.querySelector(".mt-scan__nee") !== null),
  );
  if (over.soort === "leeg") return false;
  if (over.soort === "bezig") {
    vak.replaceChildren(alinea(over.nog === 1 ? "Nog één vraag." : `Nog ${over.nog} vragen.`));
    return true;
  }
  if (over.soort === "niet") {
    const advies = grenzen[0]!.nextElementSibling!.firstElementChild!.cloneNode(true);
    vak.replaceChildren(advies, alinea(vragen[over.vraag]!.querySelector(".mt-scan__nee")!.textContent));
    return true;
  }
  const advies = grenzen[over.advies]!.nextElementSibling!.cloneNode(true);
  const redenen = document.createElement("ul");
  for (const [index, antwoord] of antwoorden.entries()) {
    if (antwoord !== "ja") continue;
    const regel = document.createElement("li");
    regel.textContent = vragen[index]!.querySelector(".mt-scan__ja")!.textContent;
    redenen.append(regel);
  }
  vak.replaceChildren(
    alinea(`U zei ${over.ja} keer ja.`),
    ...advies.childNodes,
    ...(over.ja > 0 ? [redenen] : []),
  );
  return true;
}

function alinea(tekst: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = tekst;
  return element;
}
