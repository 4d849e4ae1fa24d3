/** Offer a text as a YAML file to save. */
export function download(naam: string, yaml: string): void {
  const adres = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  link.click();
  // Not at once: some browsers read the blob only after the click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
