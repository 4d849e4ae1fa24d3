/** The list of voorstellen: a reader chooses, and only what fits stays. Without this script the whole list is there. */
import { alsFragment, type Kenmerken, type Keuze, past, stand, uitFragment } from "../paginas/filter.ts";
import type { Kenmerken as Voorstelkenmerken } from "../contract/pakket.d.ts";

const formulier = document.querySelector<HTMLFormElement>("#filter");
if (formulier) begin(formulier);

function begin(formulier: HTMLFormElement): void {
  const keuzelijsten = [...formulier.querySelectorAll("select")];
  const mogelijk: Kenmerken = Object.fromEntries(
    keuzelijsten.map(({ name, options }) => [name, [...options].flatMap(({ value }) => value || [])]),
  );

  const vouw = formulier.querySelector("details")!;

  const lees = () => {
    const keuze = uitFragment(location.hash, mogelijk);
    for (const lijst of keuzelijsten) lijst.value = keuze[lijst.name] ?? "";
    toon(formulier, keuze);
    // Where there is room, or something was chosen by the address, the lists stand open.
    vouw.open ||= Object.keys(keuze).length > 0 || matchMedia("(min-width: 64em)").matches;
  };
  const kies = () => {
    const keuze = Object.fromEntries(keuzelijsten.flatMap(({ name, value }) => value ? [[name, value]] : []));
    // So that a copied address shows the same list. Not a step back for each choice.
    history.replaceState(null, "", `#${alsFragment(keuze)}`);
    toon(formulier, keuze);
  };
  formulier.addEventListener("change", kies);
  formulier.addEventListener("submit", (event) => event.preventDefault());
  formulier.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const lijst of keuzelijsten) lijst.value = "";
    kies();
    // The button that had the focus is gone now.
    keuzelijsten[0]?.focus();
  });
  addEventListener("hashchange", lees);
  formulier.hidden = false;
  lees();
}

function toon(formulier: HTMLFormElement, keuze: Keuze): void {
  const rijen = [...document.querySelectorAll<HTMLElement>("[data-kenmerken]")];
  for (const rij of rijen) rij.hidden = !past(kenmerkenVan(rij), keuze);
  const over = rijen.filter(({ hidden }) => !hidden);
  for (const deel of document.querySelectorAll<HTMLElement>(".mt-section")) {
    deel.hidden = !over.some((rij) => deel.contains(rij));
  }
  formulier.querySelector("[role=status]")!.textContent = stand(over.length, rijen.length);
  formulier.querySelector<HTMLElement>("[type=reset]")!.hidden = Object.keys(keuze).length === 0;
}

function kenmerkenVan(rij: HTMLElement): Kenmerken {
  const gegeven: Voorstelkenmerken = JSON.parse(rij.dataset["kenmerken"]!);
  return { ...gegeven };
}
