const MINUUT = 60_000;

/** Offer a text as a YAML file to save. */
export function download(naam: string, yaml: string): void {
  downloadBestand(naam, new Blob([yaml], { type: "application/yaml" }));
}

/** Offer a file to save. */
export function downloadBestand(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  link.click();
  // Not at once: some browsers read the blob only after the click.
  setTimeout(() => URL.revokeObjectURL(adres), MINUUT);
}
