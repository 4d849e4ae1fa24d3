/** Texts of a page that are there to take over: below each of them a button that copies it. Nothing is sent or kept. */

for (const tekst of document.querySelectorAll<HTMLElement>("main blockquote")) zetKnop(tekst);

function zetKnop(tekst: HTMLElement): void {
  const [regel, knop, melding] = [element("p"), element("button"), element("span")];
  knop.setAttribute("type", "button");
  knop.className = "mt-knop mt-knop--klein";
  // Many of them look alike: who only hears the page hears of which text it is.
  knop.textContent = `Kopieer: ${kopVan(tekst)}`;
  melding.setAttribute("role", "status");
  knop.addEventListener("click", () => void kopieer(tekst, melding));
  regel.append(knop, " ", melding);
  tekst.after(regel);
}

/** What the text is called: the heading that it stands under. */
function kopVan(tekst: Element): string {
  let boven = tekst.previousElementSibling;
  while (boven && !/^H[1-6]$/.test(boven.tagName)) boven = boven.previousElementSibling;
  // Without the sign that leads to the heading itself.
  return boven?.firstChild?.textContent?.trim() || "deze tekst";
}

async function kopieer(tekst: HTMLElement, melding: HTMLElement): Promise<void> {
  getSelection()?.selectAllChildren(tekst);
  try {
    await navigator.clipboard.writeText(tekst.innerText.trim());
    melding.textContent = "Gekopieerd. Plak de tekst waar u hem nodig hebt.";
  } catch {
    // From a folder and in some browsers only the reader may copy.
    melding.textContent = "De tekst is geselecteerd. Kopieer hem met Ctrl+C, of op een Mac met Cmd+C.";
  }
}

function element(naam: string): HTMLElement {
  return document.createElement(naam);
}
