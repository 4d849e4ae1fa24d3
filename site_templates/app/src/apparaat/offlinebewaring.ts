/**
 * The versions of a gesprek's page that the browser keeps for when there is no network. Page and worker share these rules:
 * the oldest version that is whole is the one in use, and only the page removes it, when no gesprek is going on.
 */

/** The page itself, beside the worker. */
export const PAGINA = "gesprek.html";

/** Names begin with the folder, as many sites and voorstellen can share one origin. */
export const VOORVOEGSEL = `maatwerktoets${new URL("./", location.href).pathname}`;

/** The names of all versions here that are whole, oldest first: the order in which browsers give them. */
export async function versies(): Promise<string[]> {
  const namen = await alleVersies();
  const heel = await Promise.all(namen.map(isHeel));
  return namen.filter((_, index) => heel[index]);
}

/** Also those that a closed browser left half kept. */
export async function alleVersies(): Promise<string[]> {
  return (await caches.keys()).filter((naam) => naam.startsWith(VOORVOEGSEL));
}

/** A version is kept all at once, so where its page is, everything is. */
async function isHeel(naam: string): Promise<boolean> {
  return await caches.match(PAGINA, { cacheName: naam }) !== undefined;
}
