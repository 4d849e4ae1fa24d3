/**
 * The service worker of one gesprek's page. It keeps the files that the builder lists (never an answer: the page asks
 * for nothing else) and gives those back before it asks the network: a page, its script and its vragen then stay of one
 * version, also after a reload on bad wifi. A new version is kept beside the one in use; the page decides when to
 * change over (`offline.ts`). A worker may be replaced at any moment, so what it gives may not depend on which one it is.
 */
import { alleVersies, PAGINA, versies, VOORVOEGSEL } from "../apparaat/offlinebewaring.ts";

interface Lijst {
  versie: string;
  /** Each address, seen from here, with the hash of what must stand there. */
  bestanden: Record<string, string>;
}

interface Levensloop extends Event {
  waitUntil(klaar: Promise<unknown>): void;
}

interface Vraagt extends Event {
  readonly request: Request;
  respondWith(antwoord: Promise<Response>): void;
}

interface Werker {
  skipWaiting(): Promise<void>;
  readonly registration: ServiceWorkerRegistration;
}

/** The builder puts it before this script, so that the script changes when a file does. */
declare const LIJST: Lijst;

const werker = globalThis as unknown as Werker;
const eigen = VOORVOEGSEL + LIJST.versie;
const leeg = Object.keys(LIJST.bestanden).length === 0;

addEventListener(
  "install",
  (event) => (event as Levensloop).waitUntil(leeg ? werker.skipWaiting() : bewaar()),
);
addEventListener("activate", (event) => leeg && (event as Levensloop).waitUntil(ruimAllesOp()));

addEventListener("fetch", (event) => {
  const vraag = event as Vraagt;
  const hier = new URL(vraag.request.url).origin === location.origin;
  if (vraag.request.method === "GET" && hier) vraag.respondWith(antwoord(vraag.request));
});

/** Keep this version, unless a file is not the one that the list means: then the site is being replaced just now. */
async function bewaar(): Promise<void> {
  if (!(await versies()).includes(eigen)) {
    // What is half kept would stand in the wrong place in the order.
    await caches.delete(eigen);
    const bestanden = Object.entries(LIJST.bestanden)
      .map(([adres, integrity]) => new Request(adres, { integrity, cache: "no-cache" }));
    try {
      await (await caches.open(eigen)).addAll(bestanden);
    } catch (fout) {
      await caches.delete(eigen);
      throw fout;
    }
  }
  // Versions between the one in use and this one were never shown, and never will be.
  const [inGebruik] = await versies();
  const over = (await alleVersies()).filter((naam) => naam !== inGebruik && naam !== eigen);
  await Promise.all(over.map((naam) => caches.delete(naam)));
}

/** A site that is being edited has an empty list: what an earlier build kept must not hide a change. */
async function ruimAllesOp(): Promise<void> {
  await Promise.all((await alleVersies()).map((naam) => caches.delete(naam)));
  await werker.registration.unregister();
}

async function antwoord(request: Request): Promise<Response> {
  return await bewaarde(request).catch(() => undefined) ?? await fetch(request);
}

async function bewaarde(request: Request): Promise<Response | undefined> {
  const [inGebruik] = await versies();
  if (!inGebruik) return undefined;
  const adres = request.mode === "navigate" ? PAGINA : request;
  const gevonden = await caches.match(adres, { cacheName: inGebruik, ignoreSearch: true, ignoreVary: true });
  return gevonden?.redirected ? zonderOmweg(gevonden) : gevonden;
}

/** Some hosts send `gesprek.html` on to `gesprek`; a browser refuses a page that says it came by a detour. */
function zonderOmweg(antwoord: Response): Response {
  return new Response(antwoord.body, { status: antwoord.status, headers: antwoord.headers });
}
