/** The month in which a gesprek began, as in the file. The day stays out of it. */
export function maandVan(moment: number): string {
  const datum = new Date(moment);
  return `${datum.getFullYear()}-${String(datum.getMonth() + 1).padStart(2, "0")}`;
}

export function maandnaam(maand: string): string {
  const [jaar, nummer] = maand.split("-").map(Number);
  return new Date(jaar!, nummer! - 1).toLocaleDateString("nl-NL", { month: "long", year: "numeric" });
}
