/** The month in which a gesprek began, as in the file. The day stays out of it. */
export function maandVan(moment: number): string {
  const datum = new Date(moment);
  return `${datum.getFullYear()}-${String(datum.getMonth() + 1).padStart(2, "0")}`;
}
